"""What is said of a network or service as a company, and not of what it airs: its people, business, neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.networks import NETWORKS, alternatives
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_ITS_OTHER_SIDE = re.compile(
    r"^(?:'s)?\s*(?:News|MGM|Studios?|Japan's|Family|Entertainment|account|Twitter|Top\s+10|top\s+ten|charts?|alum"
    r"|star\b|actor|actress|veteran|Tudum|Instagram|YouTube|subscribers?\s+(?:lost|fell)|film|movie|documentary"
    r"|Breakfast|Radio|Sounds|Sport|Bitesize|Degeto|Films|Upfronts?|upfronts?)\b"
)
_TELLS = quick(
    r"(?:told|tells|interview with|speaking to|according to|news from|reported by|per)\s+(?:the\s+)?$", re.IGNORECASE
)
# "According to Netflix": a service that has no newsroom speaks of its own shows.
_SPEAKS_FOR_ITSELF = quick(r"(?:according to|news from|per)\s+(?:the\s+)?$", re.IGNORECASE)
_HAVE_NEWSROOMS = frozenset(
    """
    ABC BBC CBS NBC CBC CTV ITV PBS NHK KBS MBC SBS MTV E! Fox Sky RTE RTÉ VH1 BET Globo Televisa YLE Yle SVT NRK DR
    ARD ZDF
    """.split()
)
# "She leaves for Disney+", "he is teaming up with her for a show on BBC": where somebody goes, not the show.
_GOES_THERE = quick(
    r"\b(?:leav(?:es|ing)|left|transferr?(?:s|ing|ed)|mov(?:es|ed|ing)|defect(?:s|ed|ing)|decamp(?:s|ed|ing)"
    r"|jump(?:s|ed|ing)|poached|hired"
    r"|signed|signing|works?|worked|working)\s+(?:on\s+)?(?:to|for|by|at|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_THE_SHOW_GOES = quick(
    rf"\b(?:{NOUNS}|it|which|season|seasons|rights|_+)\s+(?:(?:has|have|had|is|was|will|would|be|been|also"
    r"|later|then|since|now)\s+){0,3}\w+\s+(?:on\s+)?(?:to|for|by|at|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "with its sibling networks A, B and C", "schedules announced by A and B", "met with A executives"
_BESIDE_IT = quick(
    r"\b(?:sibling|sister|rival|competing|competitor|fellow|other)\s+(?:cable\s+|broadcast\s+|streaming\s+)?"
    r"(?:networks?|channels?|stations?|broadcasters?|streamers?|services|outlets?)\b[^.;]{0,60}$"
    r"|[A-Z][\w+]*,?\s+\(?(?:then|now|formerly|previously|once|since|later)\s+(?:called|known\s+as|named|branded)\s+$"
    r"|\b(?:first|second|third|fourth|fifth|last|places?d?|ranks?|ranked|finish\w*),?\s+(?:just\s+)?(?:behind"
    r"|ahead\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# … but "airs on Hulu's sister network FX", "its sister channel FX has renewed it": there it is the one that airs it.
_KIND = r"(?:networks?|channels?|stations?|broadcasters?|streamers?|services?|platforms?|outlets?)"
_SISTER = rf"(?:sister|sibling)\s+(?:cable\s+|broadcast\s+|streaming\s+|linear\s+|digital\s+)?{_KIND}\s+"
_ON_ITS_SISTER = quick(
    r"(?:^|\b(?:on|by)\s+|\b(?:mov|com|head|return|transfer|jump|switch|shift|go)\w{0,5}\s(?:[\w+]+\s){0,4}?to\s+)"
    rf"(?:(?:[A-Z][\w+]*\s+and\s+)?(?:[Tt]he|[Ii]ts)\s+|[A-Z][\w+]*(?:\s[A-Z0-9][\w+]*)?(?:'s?|s')\s+)?{_SISTER}$"
)
# "On Hulu" + "'s sister network FX", "on Amazon" + "'s Prime Video": whose the one that airs it is. A noun behind the
# two is what both have: "Netflix's BBC" + "co-production", "pickup", "rival". So the second has to end there, at the
# words that go on from a name or say what kind of house it is.
_GOES_ON = (
    rf"(?=\s*(?:$|[^\w\s-])|\s+(?:[A-Z\d_]|{_KIND}\b|\w+ed\b|(?:on|in|from|for|with|and|or|to|at|by|as|of|over|under|but|via"
    r"|has|have|had|is|was|will|would|can|could|may|might|gets?|got|airs?|orders?|renews?|cancels?|drops?|streams?|sets?"
    r"|shows?|brings?|gives?|takes?|keeps?|this|next|last|later|early|mid|late|soon|now|again|before|after|since|until"
    r"|during|when|where|which|who|that|while|also|just|recently|reportedly|officially|first|only|starting|beginning)\b))"
    rf"(?!\s+(?:{NOUNS})\b)"
)
_ITS_OWN = re.compile(
    rf"'s?\s+(?:(?:own|linear|cable|streaming|digital|broadcast|premium|new|sister|sibling)\s+){{0,3}}(?:{_KIND}\s+)?"
    rf"(?:{alternatives(NETWORKS)})(?![\w+-]){_GOES_ON}"
)
_MAKES_NEWS_WITH = quick(
    r"\b(?:(?:schedules?|slates?|line-?ups?|cuts|layoffs)\s+(?:announced|unveiled|presented"
    r"|revealed)\s+(?:\w+\s+)?by\s+(?:(?-i:[A-Z])[\w+]*\s+and\s+)?"
    r"|(?:met|meets|meeting|met\s+up|meetings|talks|conversations?|lunch)\s+with\s+(?:the\s+)?"
    # "The project reunites Lund and Falk with Amazon"
    r"|(?:reunit(?:es|ed|ing)|reteam(?:s|ed|ing))\s+[^.;]{1,60}\swith\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
# "Sky has renewed its deal with HBO", "Netflix added 5 million subscribers", "the BBC turned down the show".
_BUSINESS = re.compile(
    r"\s+(?:(?:has|have|had|is|also|just|recently)\s+){0,2}(?:(?:renewed|signed|struck|inked|extended|signing"
    r"|made)\s+(?:its|a|an|the|another)\s+(?:[\w-]+\s+){0,3}?(?:deal|contract|pact|agreement)"
    r"|(?:added|lost|gained|reported|posted|shed|passed)\s+[\w.,\s]{1,25}(?:subscribers|members|users|customers)"
    r"|(?:was|were)(?:n't|\s+not)\s+interested\b|(?:passed\s+on|said\s+no\s+to|turned)\s+(?:it\b|the\s+(?:idea|pitch"
    r"|pilot|project|script)\b)(?!\s+(?:in)?to\b)|(?:turned\s+down|rejected|passed\s+up)\s+(?!(?:an?|the|its)\s+(?:\w+\s+)?(?:season|series\s)))"
)
_DEAL = quick(
    r"\b(?:deal|contract|pact|agreement)\s+(?:(?:with|at|for)\s+)?(?:the\s+)?(?:\w+\s+){0,2}?$", re.IGNORECASE
)


def _speaks_for_itself(s: Sentence, span: Span) -> bool:
    name = s.text[slice(*span)].removeprefix("The ")
    return name in NETWORKS and name not in _HAVE_NEWSROOMS and bool(_SPEAKS_FOR_ITSELF.search(s.text, 0, span[0]))


def is_where_somebody_goes(s: Sentence, span: Span) -> bool:
    """ "Jo Marsh leaves for Disney+": it is not the show that goes there."""
    return bool(_GOES_THERE.search(s.bare, 0, span[0]) and not _THE_SHOW_GOES.search(s.bare, 0, span[0]))


def is_beside_another(s: Sentence, span: Span) -> bool:
    """ "With its sibling networks A and B", "met with A executives": it stands beside the one that airs the show."""
    beside = _BESIDE_IT.search(s.bare, 0, span[0]) and not _ON_ITS_SISTER.search(s.bare, 0, span[0])
    return bool(beside or _MAKES_NEWS_WITH.search(s.bare, 0, span[0]))


def owns_the_one(s: Sentence, span: Span) -> bool:
    """ "Hulu's sister network FX", "Amazon's Prime Video": the first only says whose the second is."""
    return bool(_ITS_OWN.match(s.bare, span[1]))


def airs_nothing(s: Sentence, span: Span) -> bool:
    """ "NBC News", "MGM Studios": a part of the company that airs nothing."""
    return bool(_ITS_OTHER_SIDE.match(s.text[span[1] :]))


def is_its_business(s: Sentence, span: Span) -> bool:
    """Its contracts and its customers, or what it did not want."""
    return bool(_BUSINESS.match(s.text, span[1]))


def is_told_something(s: Sentence, span: Span) -> bool:
    """ "She told MTV": who was spoken to."""
    return bool(_TELLS.search(s.text, 0, span[0])) and not _speaks_for_itself(s, span)


def is_a_contract(s: Sentence, span: Span) -> bool:
    """ "An overall deal with Netflix"."""
    return bool(_DEAL.search(s.text, 0, span[0]))
