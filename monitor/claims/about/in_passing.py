"""Where a sentence names the show only to say who or what something else is: "fans of X", "X star Mina Falk"."""

from __future__ import annotations

import re

from monitor.claims.quick import quick
from monitor.claims.text.sentences import split

# "fans of X", "whose credits include X": the show only says who or what something else is.
_NAMED_IN_PASSING = quick(
    r"\b(?:credits\s+include|known\s+for|fans\s+of|fame\s+from|worked\s+on|reminiscent\s+of|similar\s+to"
    r"|creators?\s+of|makers?\s+of|team\s+behind|not\s+unlike|just\s+like|much\s+like|seen\s+in|previously\s+on"
    r"|spin-?off\s+of|prequel\s+to"
    # "Copper Bay, which shares a universe with Winter Harbor, was dropped"
    r"|which\s+(?:also\s+)?(?:shares\s+(?:a|its)\s+(?:universe|world|setting|writer|creator|showrunner)\s+with"
    r"|(?:is|was)\s+(?:set\s+in\s+the\s+(?:same\s+)?(?:world|universe)\s+(?:of|as)|spun\s+off\s+from"
    r"|(?:often\s+)?compared\s+(?:to|with))|follows|precedes|airs\s+(?:after|before)))\s+(?:[\"'])?(?:the\s+)?$",
    re.IGNORECASE,
)
# … but the news is the show's where it is bad "for fans of X", where they mourn or rejoice, where its makers tell it.
# What is good for fans, or announced by the makers, may well be another show.
_BAD_FOR = quick(
    r"\b(?:(?:bad|sad|terrible|awful|devastating|disappointing|heartbreaking|worst|grim|tough)\s+news|blow|heartbreak"
    r"|disappointment|(?:sad|dark)\s+day)\s+for\s+(?:(?:all|many|the)\s+)?(?:[a-z]+\s+)?fans\s+of\s+[\"']?(?:the\s+)?$",
    re.IGNORECASE,
)
_FANS_OF = quick(r"\bfans\s+of\s+[\"']?(?:the\s+)?$", re.IGNORECASE)
_FEEL = re.compile(
    r"[\"']?\s+(?:(?:are|were)\s+(?:\w+ly\s+)?(?:sad|happy|upset|angry|furious|devastated|heartbroken|gutted|delighted"
    r"|thrilled|relieved|disappointed|ecstatic|outraged|mourning|rejoicing|celebrating|in\s+(?:mourning|uproar|shock))"
    r"|mourn(?:ed)?|rejoiced?|celebrated?|(?:got|woke\s+up\s+to)\s+(?:the\s+)?(?:bad|sad|worst)\s+news)\b"
)
_MAKERS_OF = quick(r"\b(?:creators?\s+of|makers?\s+of|team\s+behind)\s+[\"']?(?:the\s+)?$", re.IGNORECASE)
_TELL = re.compile(
    r"[\"']?(?:,\s[^,.;]{2,40},)?\s+(?:(?:has|have)\s+)?(?:\w+ly\s+)?(?:(?:said|bid)\s+(?:goodbye|farewell)|broke\s+the\s+news"
    r"|(?:announced|confirmed|revealed|said)\s+(?:that\s+)?(?:there\s+(?:will|would|won't)|it\s|(?:the|its|their)\s+"
    r"(?:show|series|drama|\w+\s+season)\b|season\b))"
)


def is_in_passing(text: str, start: int, end: int) -> bool:
    """Whether the title at ``start`` only says who or what something else is."""
    if not _NAMED_IN_PASSING.search(text, 0, start):
        return False
    if _BAD_FOR.search(text, 0, start) or (_FANS_OF.search(text, 0, start) and _FEEL.match(text, end)):
        return False
    return not (_MAKERS_OF.search(text, 0, start) and _TELL.match(text, end))


# "Winter Harbor's Bo Lark is set to star in Spindle": who somebody is, in a sentence on another title further on.
_WHO_ELSE = re.compile(
    r"(?:'s)?[\"']?(?:\s(?:star|alum|actor|actress|regular|lead|favou?rite|veteran))?\s[A-Z][\w'-]+\s[A-Z][\w'-]+\s"
    r"(?:has\s|have\s|is\s|are\s|will\s|and\s|to\s|also\s|set\s|been\s|next\s|[A-Z][\w'-]+\s){0,6}"
    r"(?:cast|join(?:s|ed|ing)?|star(?:s|red|ring)?|board(?:s|ed|ing)?|lead(?:s|ing)?|headlin(?:es?|ing)|appear(?:s|ing)?"
    r"|signed|tapped|book(?:s|ed)|seen|land(?:s|ed)|topline[sd]?|writ(?:es?|ing)|direct(?:s|ing)?|play(?:s|ing)?)\b"
)


def says_who_else(text: str, end: int) -> bool:
    """Whether the title that ends at ``end`` only says who it is that does something else."""
    return bool(_WHO_ELSE.match(text, end))


# "Mina Falk (Winter Harbor) has joined the pilot": who somebody is. "Haneul Byeol (Winter Harbor)" is two titles.
_BEHIND_A_NAME = re.compile(r"[A-Z][\w'-]+\s[A-Z][\w'.-]+\s\((?:[^()]{0,60}[,;]\s)?[\"']?$")
_CLOSES_AND_DOES = quick(
    r"[\"']?(?:[,;][^()]{0,60})?\)(?:,?\s(?:and\s)?[A-Z][\w'-]+\s[A-Z][\w'.-]+\s\([^()]{2,60}\)){0,6},?\s"
    r"(?:(?:has|have|is|are|was|were|will|also|set|been|to|both|be|attached|on|would|who|next)\s){0,5}"
    r"(?:cast|tapped|join(?:s|ed|ing)?|board(?:s|ed|ing)?|lead(?:s|ing)?|headlin(?:es?|ing)|appear(?:s|ing)?|signed"
    r"|book(?:s|ed)|land(?:s|ed)|topline[sd]?|recurs?|recurring|guest-?\s?stars?|co-?stars?|reprise[sd]?|plays?|playing"
    r"|portray(?:s|ed|ing)?|writ(?:es?|ing|ten)|wrote|direct(?:s|ing)?|exec(?:utive)?[\s-]produc(?:es?|ing)|(?:also\s)?star(?:s|red|ring)?\s(?:in|as|opposite"
    r"|alongside|with))\b"
)
# "Like Winter Harbor, Copper Bay was renewed": a comparison; but "Like season 1 of Winter Harbor, season 2 has 8".
_COMPARED = re.compile(
    r"^[\"'\s]*(?:(?:[Mm]uch\s|[Jj]ust\s)?[Ll]ike|[Uu]nlike|As\swith|Besides|Apart\sfrom)\s[\"']?(?:the\s)?$"
)
_IN_FRONT = re.compile(r"[\"']?,")  # … and nothing numbers a season


# "The drama comes from writer Ada Lund (Winter Harbor)."
_MADE_BY = re.compile(
    r"\b(?:from|by|starring|stars)\s(?:[a-z-]+\s){0,3}[A-Z][\w'-]+\s[A-Z][\w'.-]+\s\((?:[^()]{0,60}[,;]\s)?[\"']?$"
)
_CLOSES = re.compile(r"[\"']?(?:[,;][^()]{0,60})?\)")


def is_beside(text: str, start: int, end: int) -> bool:
    """Whether the title says who somebody is, in brackets, or stands in front for comparison."""
    if _COMPARED.match(text, 0, start):
        return bool(_IN_FRONT.match(text, end))
    if _CLOSES.match(text, end) and _MADE_BY.search(text, max(0, start - 120), start):
        return True
    return bool(_CLOSES_AND_DOES.match(text, end) and _BEHIND_A_NAME.search(text, max(0, start - 120), start))


# Who somebody is whose other work is the news. What may stand before the show's title, each with an example.
_WHO_IS = (
    # "Carl Dunn, who stars in _, has joined the cast"; "Ada Lund, the creator of _, will write it"
    r",\s(?:(?:who(?:se)?|currently|now|formerly|previously|best|known|famous|remembered|seen|last|recently|fresh)\b[^.;()]{0,60}"
    r"|(?:an?|the|one\sof\sthe)\s(?:[a-z-]+\s){0,3}?(?:star|lead|leads|regular|actor|actress|veteran|favou?rite|creator|writer|director)"
    r"|(?:star|lead|creator|co-creator|showrunner|director|writer))\s(?:in|on|of|for|from|as|include[sd]?)\s(?:the\s)?"
    r"(?:[\w'+-]+\s){0,4}[\"']?(?:the\s)?$"
    # "Ada Lund, who created _, will write it"
    r"|,\swho\s(?:also\s|previously\s|co-)?(?:created|wrote|directed|produced|developed|ran|leads|led)\s[\"']?(?:the\s)?$"
)
_CLOSED = r"[\"']?(?:\s\([^()]{1,40}\))?,[\"']?\s"
_GOES_ELSEWHERE = (
    r"(?:(?:has|have|had|is|are|was|were|will|also|now|next|been|be|set|to|just|in\stalks|attached|on\sboard|the\slatest)\s){0,6}"
    r"(?:cast|tapped|join(?:s|ed|ing)?|board(?:s|ed|ing)?|star(?:s|red|ring)?|lead(?:s|ing)?|headlin(?:es?|ing)|topline[sd]?|play(?:s|ing)?"
    r"|portray(?:s|ing)?|recurs?|recurring|guest-?\s?stars?|co-?stars?|signed\son|land(?:s|ed)|book(?:s|ed)|writ(?:es?|ing)"
    r"|direct(?:s|ing)?|adapt(?:s|ing)?|executive[\s-]produc(?:es?|ing))\b"
)
# What is of the show itself: "will play a bigger part next season", "will direct the finale", "has joined him there"
_OF_IT = quick(
    r"\b(?:seasons?|return\w*|back|again|episodes?|finale|premiere|there|leav\w+|exit\w*|bigger|larger|promoted)\b",
    re.IGNORECASE,
)
_ELSEWHERE_BEHIND = quick(_CLOSED + _GOES_ELSEWHERE)
_IS_WHO = quick(_WHO_IS)
# "_ star Mina Falk has been cast as Ned", "_'s Carl Dunn will lead the drama": nobody is cast in what they star in
_STAR_GOES = re.compile(
    r"(?:'s)?[\"']?(?:\s(?:star|alum|alumnus|alumna|actor|actress|regular|lead|favou?rite|veteran|creator))?"
    r"\s[A-Z][\w'-]+\s[A-Z][\w'-]+\s"
    r"(?:(?:has|have|had|is|was|will|also|now|next|been|be|set|to|just|in\stalks|attached)\s){1,6}"
    r"(?:cast|tapped|join(?:ed|ing)?|board(?:ed|ing)?|star|lead|headline|topline|signed\son|landed|booked)\b"
)


def says_who_goes_elsewhere(text: str, title: tuple[int, int]) -> bool:
    """Whether the show only says who it is that takes on something else, which the sentence may not name.

    To be asked in articles on something else alone: in one on the show "the drama" that somebody joins is the show.
    """
    start, end = title
    sentence = next((stop for first, stop in split(text) if first <= start < stop), len(text))
    if _OF_IT.search(text, end, sentence):
        return False
    if _STAR_GOES.match(text, end):
        return True
    return bool(_ELSEWHERE_BEHIND.match(text, end) and _IS_WHO.search(text, max(0, start - 120), start))


_FORMER = re.compile(r"\b(?:[Ff]ormer|[Ee]x-?|[Oo]ne-?time)\s*[\"']?(?:the\s)?$")
_STAR = re.compile(
    r"[\"']?\s+(?:star|actress|actor|favou?rite|regular|cast\s+member|alum\w*|player|legend|heart-?throb)s?\b"
)


def was_once_in(text: str, title: tuple[int, int]) -> bool:
    """ "The former Copper Bay actress": the show is only what somebody was once in."""
    return bool(_FORMER.search(text, max(0, title[0] - 20), title[0]) and _STAR.match(text, title[1]))
