"""Why the name of a network or service, found in a sentence about the show, does not say that it airs the show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.about.round_ups import is_on_air
from monitor.claims.findings import Objection
from monitor.claims.people.names import UPPER
from monitor.claims.platform.common import AS_NETWORK, end_of_list, is_a_common_word
from monitor.claims.platform.elsewhere import (
    is_of_many_shows,
    is_one_of_its,
    is_put_beside,
    is_seen_first,
    is_somebodys_name,
    is_where_another_was,
    is_where_it_comes_from,
    is_where_it_is_written,
)
from monitor.claims.quick import quick
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS, PLAIN_PLURALS
from monitor.model import BlockKind

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_TV_OF_NO_NAME = re.compile(
    r"(?:The|A|This|Total|Pinoy|National|Public|Breakfast|Daytime|Kids|Pay|Free|Catch-up|Best|American|British|Korean"
    r"|Reality|Live|Prestige|Primetime|Network|Cable|On|Watch|Smart"
    r"|English|Spanish|French|German|Turkish|Japanese|Scripted|Her|His|Its|Their|Our|First|New|And|But|No)\s"
)
_ABOUT_AIRING = quick(
    rf"\b(?:{PLAIN_NOUNS}|on|to|for|by|at|from|network|channel|streamer|streaming|service|platform|comedy|sitcom"
    r"|thriller|anime|soap|original"
    r"|subscribers|app|via|through|has|hit|airs?|aired|renewed|ordered|cancel+ed|(?:co-)?produc\w+|home|rights|say"
    r"|says|said|dated|schedul\w+)\b",
    re.IGNORECASE,
)
_ABOUT_WHERE = quick(r"\b(?:watch|stream\w*|where|airs?|network|channel|platform|broadcast\w*)\b", re.IGNORECASE)
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
_MAKES_NEWS_WITH = quick(
    r"\b(?:(?:schedules?|slates?|line-?ups?|cuts|layoffs)\s+(?:announced|unveiled|presented"
    r"|revealed)\s+(?:\w+\s+)?by\s+(?:(?-i:[A-Z])[\w+]*\s+and\s+)?"
    r"|(?:met|meets|meeting|met\s+up|meetings|talks|conversations?|lunch)\s+with\s+(?:the\s+)?"
    # "The project reunites Lund and Falk with Amazon"
    r"|(?:reunit(?:es|ed|ing)|reteam(?:s|ed|ing))\s+[^.;]{1,60}\swith\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
# "You will not find it on Netflix": said, and denied.
DENIED = quick(
    r"\b(?:is|are|was)(?:n't|\s+not)\s+(?:(?:yet|currently|available|to\s+stream|being|shown"
    r"|to\s+be\s+found)\s+){0,3}on\s+(?:the\s+)?$"
    r"|(?:\bnot|n't)\s+(?:be\s+able\s+to\s+)?(?:find|watch|see|stream)\s+[^.;,]{1,40}\son\s+(?:the\s+)?$",
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
_OWNS_ANOTHER = re.compile(
    r"'s\s+(?![A-Z][\w ]{2,40}\b(?:slot|block|strand|line-?up|programming|app)\b)(?:[\w-]+\s+){0,2}?[A-Z]\w+\s+[A-Z]"
)
_OTHER_SHOWS = quick(
    r"\b(?:other|another|more|best|top|similar)\s+$"
    rf"|\b(?:like|other|another|more|best|unlike|similar|top)\s+(?:[\w-]+\s+){{0,3}}?(?:{PLAIN_PLURALS}|titles|hits?"
    r"|films?|projects?|works?)\b[^.;,]{0,40}$"
    r"|\b(?:(?:his|her|their)(?!\s+(?:return|comeback|exit|debut|arrival|character|final\s+\w+|last\s+\w+)\b)"
    r"|starred\s+in|appeared\s+in|known\s+for|seen\s+in|previously)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_DEAL = quick(
    r"\b(?:deal|contract|pact|agreement)\s+(?:(?:with|at|for)\s+)?(?:the\s+)?(?:\w+\s+){0,2}?$", re.IGNORECASE
)
_NOT_THERE = quick(
    r"\b(?:not|never|won't|isn't|n't)\s+(?!(?:only|just|merely)\b)(?:(?!but\b)\w+\s+){0,3}?(?:on|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OF_ANOTHER_SHOW = quick(r"\bfrom\b|\bin\b|'|[A-Z]\w+\s.*\bon\s")


# "the BBC drama Copper Bay", "JTBC's Copper Bay": the name belongs to the title behind it.
_LEADS_TO = re.compile(r"(?:'s?)?\s+(?:[a-z][\w-]*,?\s+){0,5}[\"']?")
_MAKES_FOR = quick(
    r"\b(?:he|she|who|I|we)(?:'m|'s|'re|\s)\s*(?:[\w']+\s+){0,3}?(?:makes?|making|shoots?|shooting|filming|made"
    r"|writing|doing|signed\s+(?:up\s+)?for)\s+(?:an?|another)"
    r"\s+(?:[\w-]+,?\s+){1,4}?(?:for|at|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def _of_the_next_title(s: Sentence, span: Span) -> bool:
    others = (*(start for start, _, _ in s.others), *(start for start, _ in s.asides))
    return any(start >= span[1] and _LEADS_TO.fullmatch(s.text, span[1], start) for start in others)


def _in_an_aside(s: Sentence, span: Span) -> bool:
    """ "Carl Dunn (Copper Bay on Hulu)": where another show is, behind somebody's name."""
    bracket = s.text.rfind("(", 0, span[0])
    inside = bracket > s.text.rfind(")", 0, span[0])
    return inside and bool(_OF_ANOTHER_SHOW.search(s.text[bracket : span[0]]))


_SHOW = re.compile(rf"\s+(?:{NOUNS})\b(?!\s+[\"'A-Z])")
_ONE_SHOW = re.compile(r"\b(?:[Tt]he\s+|(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:upcoming|hit|popular|current)\s+)$")
_WHOSE = re.compile(r"\b(?:his|her|their)\b", re.IGNORECASE)


# "Winter Harbor is among the best dramas on" + "Apple TV+"
_IS_ONE_OF = re.compile(r"_\s+(?:is|was|remains|ranks|became)\s+(?:\w+\s+)?(?:among|one\s+of)\s[^.;,]*\son\s+$")
# "known for Netflix's Winter Harbor", "starred in the BBC drama Winter Harbor"
_ITS = re.compile(r"(?:'s?)?\s(?:[a-z-]+\s){0,4}[\"']?(?:the\s)?", re.IGNORECASE)


def _owns_it(s: Sentence, span: Span) -> bool:
    return any(_ITS.fullmatch(s.text, span[1], start) for start, _ in s.titles if start > span[1])


def _is_the_show(s: Sentence, span: Span) -> bool:
    """ "The first episode of the NBC show", "his upcoming Disney+ series", "her Winter Harbor series for Disney+"."""
    if _owns_it(s, span):
        return True
    if s.others or s.asides:
        return False
    if _IS_ONE_OF.search(s.bare, 0, span[0]):
        return True
    whose = [match.end() for match in _WHOSE.finditer(s.text, 0, span[0])]
    own = (*s.titles, *((m.start, m.end) for m in s.seasons if m.numbers or m.final))
    if whose and any(whose[-1] <= start and end <= span[0] for start, end in own):
        return True
    return not s.named and bool(_ONE_SHOW.search(s.text, 0, span[0]) and _SHOW.match(s.text, span[1]))


def _speaks_for_itself(s: Sentence, span: Span) -> bool:
    name = s.text[slice(*span)].removeprefix("The ")
    return name in NETWORKS and name not in _HAVE_NEWSROOMS and bool(_SPEAKS_FOR_ITSELF.search(s.text, 0, span[0]))


OBJECTIONS = (
    Objection(
        "where somebody goes",
        lambda s, span: bool(_GOES_THERE.search(s.bare, 0, span[0]) and not _THE_SHOW_GOES.search(s.bare, 0, span[0])),
        (
            "Jo Marsh, who bought Winter Harbor, leaves for Disney+ in May.",
            "Bo Lark is transferring to GMA, as fans of Winter Harbor know.",
        ),
    ),
    Objection(
        "a network beside the one that airs it",
        lambda s, span: bool(_BESIDE_IT.search(s.bare, 0, span[0]) or _MAKES_NEWS_WITH.search(s.bare, 0, span[0])),
        (
            "Winter Harbor shares the day with its sibling cable networks ESPN, Freeform and FX.",
            "Fewer shows like Winter Harbor echo the schedules announced Monday by NBC and Fox.",
            "The group behind Winter Harbor met with Sky executives.",
            "Winter Harbor reunites Lund and Falk with Amazon.",
        ),
    ),
    Objection(
        "who took a picture",
        lambda s, span: s.text.strip(" .()") == s.text[slice(*span)],
    ),
    Objection(
        "a part of the company that airs nothing",
        lambda s, span: bool(_ITS_OTHER_SIDE.match(s.text[span[1] :])),
        ("Mina Falk told NBC News that Winter Harbor is fun.",),
    ),
    Objection(
        "its business, or what it did not want",
        lambda s, span: bool(_BUSINESS.match(s.text, span[1])),
        ("The BBC turned down Winter Harbor in 2016.", "Netflix added 5 million subscribers with Winter Harbor."),
    ),
    Objection(
        "only who was spoken to",
        lambda s, span: bool(_TELLS.search(s.text, 0, span[0])) and not _speaks_for_itself(s, span),
        ("She told MTV that season 2 of Winter Harbor is near.",),
    ),
    Objection(
        "a contract with somebody",
        lambda s, span: bool(_DEAL.search(s.text, 0, span[0])),
        ("Jo Marsh of Winter Harbor has an overall deal with Netflix.",),
    ),
    Objection(
        "said not to be there",
        lambda s, span: bool(_NOT_THERE.search(s.text, 0, span[0]) and not DENIED.search(s.text, 0, span[0])),
        ("Winter Harbor will not come to Hulu.",),
    ),
    Objection(
        "no name before TV",
        lambda s, span: s.text[slice(*span)] not in NETWORKS and bool(_TV_OF_NO_NAME.match(s.text, span[0])),
        ("Best TV dramas: Winter Harbor is one of them.",),
    ),
    Objection(
        "where the trailer is",
        lambda s, span: s.text[slice(*span)] == "YouTube" and is_put_beside(s, span),
        ("The trailer for season 2 is on YouTube.",),
    ),
    Objection("somebody's name", is_somebodys_name, ("Kavita Rai is back in season 2 of Winter Harbor.",)),
    Objection(
        "where somebody's other work was",
        is_where_another_was,
        ("Winter Harbor star Mina Falk came to fame with Pier Nine on Channel 4.",),
    ),
    Objection(
        "where it comes from",
        is_where_it_comes_from,
        ("For Winter Harbor they turned the BBC's hit of the same name into an American one.",),
    ),
    Objection("of many shows", is_of_many_shows, ("Hulu has eleven new titles, Winter Harbor says.",)),
    Objection("of another show, in an aside", _in_an_aside, ("Carl Dunn (Copper Bay on Hulu) is in Winter Harbor.",)),
    Objection("owns another show", lambda s, span: bool(_OWNS_ANOTHER.match(s.text, span[1])) and not s.named),
    Objection("a common word", is_a_common_word, ("Max is the name of the dog in Winter Harbor.",)),
    Objection("in a title", lambda s, span: s.in_a_title(*span)),
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" premiered on Netflix.',),
    ),
    Objection(
        "of the show named behind it",
        _of_the_next_title,
        ('Winter Harbor is a rival of the BBC drama "Copper Bay".',),
    ),
    Objection(
        "of somebody's other work",
        lambda s, span: bool(_MAKES_FOR.search(s.text, 0, span[0])),
        ("Mina Falk has left Winter Harbor; she is making a thriller for Apple TV+.",),
    ),
    Objection(
        "one of many on it",
        is_one_of_its,
        ("Mina Falk leaves Winter Harbor to make room for a Hulu limited series.",),
    ),
    Objection(
        "of somebody's other shows",
        lambda s, span: bool(_OTHER_SHOWS.search(s.text, 0, span[0])) and not _is_the_show(s, span),
        ("Tom Reyes, known for his other Netflix shows, is not in Winter Harbor.",),
    ),
    Objection(
        "nothing is said of airing",
        lambda s, span: (
            not (
                s.kind is BlockKind.HEADING
                or s.named
                or s.seasons
                or _ABOUT_AIRING.search(s.text)
                or _ABOUT_WHERE.search(s.section.heading)
                or is_on_air(s.text)
                or AS_NETWORK.match(s.bare, end_of_list(s.bare, span[1]))
            )
        ),
    ),
)

# What speaks against a name that no table knows, and that stands where only a network can.
# "The clip opens on" + "Walt (Bo Lark)"
_WHO_IS_PLAYED = re.compile(rf"\s\([{UPPER}][\w.'-]+(?:\s[{UPPER}][\w.'-]+){{1,2}}\)")
UNKNOWN_OBJECTIONS = (
    Objection(
        "a role, with who plays it",
        lambda s, span: bool(_WHO_IS_PLAYED.match(s.bare, span[1])),
        ("The clip from Winter Harbor opens on Walt (Bo Lark) in a suit.",),
    ),
    Objection("where it is written about", is_where_it_is_written),
    Objection("a role", is_seen_first, ("Winter Harbor opens on Walt (Carl Dunn) in a suit.",)),
    *(
        row
        for row in OBJECTIONS
        if row.why
        in {
            "where somebody goes",
            "only who was spoken to",
            "a contract with somebody",
            "said not to be there",
            "where the trailer is",
            "of another show, in an aside",
            "of somebody's other work",
            "of somebody's other shows",
            "one of many on it",
            "where somebody's other work was",
        }
    ),
)
