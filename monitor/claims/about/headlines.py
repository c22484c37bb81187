"""What a headline names the show for: as what the article is about, or only to say who somebody is.

"'Winter Harbor' Star Mina Falk Joins 'Copper Bay'" is the news of Copper Bay. So is what follows it: "the series" and
"it" mean the other one there, and what is ours has to name the show.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.claims.quick import QuickPattern, quick
from monitor.claims.titles.shapes import NETWORK
from monitor.claims.words.shows import NOUNS, RETOLD

Span = tuple[int, int]

_CALLED = (
    r"(?:co-)?(?:star|alum|alumna|alumnus|alums|alumni|actor|actress|lead|regular|breakout|favou?rite|veteran|creator"
    r"|showrunner|writer|author|director|producer|exec(?:utive)?\sproducer|EP|scribe|helmer|boss|duo|pair|team"
    r"|host|composer|maker)s?"
)
_NAME = r"(?:(?-i:[A-Z])[\w.'-]*,?\s(?:(?:and|&)\s)?){1,8}?"
# "Set to", "has been", "will": between somebody and what they do.
_GOING_TO = r"(?:(?:is|are|has|have|will|to|set|been|also|next|and|now|in\s+talks)\s+){0,4}"
_TAKES = (
    r"(?:cast|tapped|joins?|joined|joining|stars?|starring|boards?|boarding|leads?|leading|headlines?|headlining"
    r"|toplines?|topline|signs?\s+(?:on|up)|books?|books?\s+a\s+return|lands?|writes?|writing|directs?|directing"
    r"|creates?|creating|develop(?:s|ing)?|sets?(?!\s+(?:to|for)\b)|sells?|adapts?|adapting|adapt|hosts?|hosting|fronts?|fronting|plays?"
    r"|recurs?|recurring|guest-?\s?stars?|appears?|reteams?|reunites?|heads?|moves?|jumps?|pens?|produces?|producing"
    r"|attached|on\s+board|returns?|joined\s+by)"
)
# What they may go to that has no title yet, where somebody else's network orders it or it is called new.
_WORK = rf"(?:{NOUNS}|{RETOLD}|film|movie|feature|pilot|biopic|musical|play|podcast|documentary|pic)"
# "Joins the show", "leads the series finale" and "lands season 2" are of the show itself.
_OWN = r"(?:season|finale|series\s+(?:\d|one|two|three|four|five|six)|leav|exit|quit|depart|after|amid|as\b|how|why)"
# What is made around a show, not beside it: "stars in Hulu's new behind-the-scenes documentary".
_AROUND = r"(?:official|companion|behind|making|backstage|season|more|(?:second|third|fourth|fifth|final|last)\b)"
_AT_A_NETWORK = rf"(?:\s+(?:project|order))?\s+(?:at|for|from)\s+{NETWORK}\b"
_HAS_ALL = r"(?=\s*$|\s*[,:;]|\s+(?:at|for|from|about|opposite|alongside|with|based)\b)"
# "NBC pilot", "new drama", "heist thriller at Netflix"; not "new series", which in Britain is the next season.
_NEW_WORK = (
    rf"(?:(?:{NETWORK}(?:'s)?|another|upcoming|untitled|new(?!\s+series\b))\s+(?:(?!{_AROUND})[\w'+-]+\s+){{0,3}}?{_WORK}\b{_HAS_ALL}"
    rf"|(?<!the\s)(?<!hit\s)(?<!this\s){_WORK}{_AT_A_NETWORK})"
)
# Verbs that have no work of another's behind them but by its title: "moves series to Vancouver", "plays new villain".
_TAKES_A_WORK = (
    r"(?:cast|tapped|join(?:s|ed|ing)?|star(?:s|ring)|board(?:s|ing)?|lead(?:s|ing)?|headlin(?:es?|ing)|toplines?"
    r"|signs?\s+(?:on|up)|books?|lands?|writ(?:es?|ing)|direct(?:s|ing)?|creat(?:es?|ing)|develop(?:s|ing)?"
    r"|sets?(?!\s+(?:to|for)\b)|sells?|adapt(?:s|ing)?|hosts?|hosting|fronts?|fronting|recurs?|recurring"
    r"|guest-?\s?stars?|reteams?|reunites?|pens?|produc(?:es?|ing)|attached|on\s+board)"
)
_UP_TO_SIX = rf"(?:\s+(?!{_OWN})[\w'+-]+){{0,6}}?\s+"
_TAKES_ANOTHER = rf"(?:{_TAKES}\b{_UP_TO_SIX}[\"']?_other_|{_TAKES_A_WORK}\b{_UP_TO_SIX}{_NEW_WORK})"
# "Netflix orders drama", "Hulu lands series": what is only ordered now; not "orders third season of drama".
_ORDERED = (
    r"(?:orders?|ordered|lands?|sets?|picks\s+up|greenlights?|develops?|developing|buys?|adapts?|unveils?|new)"
    rf"\s(?:(?!{_AROUND})[\w'+-]+\s){{0,3}}?{_WORK}"
)
_PART_OF_IT = (
    r"(?:seasons?|series|cast|ensemble|finale|premiere|episodes?|reboot|revival|spin-?off|prequel"
    r"|trailer|replacement)\b"
)
_TALK = r"(?:interview|q&a|chat|talk|finale|premiere|ending|episode|season)"


@dataclass(frozen=True, slots=True)
class Credit:
    """Words around the show's title that make it a credit: ``before`` ends where it begins, ``behind`` goes on.

    In the examples stands Winter Harbor, and Copper Bay is another title; it is blanked as ``_other_``.
    """

    name: str
    before: QuickPattern | re.Pattern[str]
    behind: QuickPattern | re.Pattern[str]
    examples: tuple[str, ...]
    beside: re.Pattern[str] | QuickPattern = re.compile("")  # what the headline has to name somewhere as well


_ANYTHING = re.compile("")
CREDITS = (
    Credit(
        "somebody of it takes on another",
        _ANYTHING,
        quick(rf"[\"']?\s+{_CALLED},?\s+{_NAME}{_GOING_TO}{_TAKES_ANOTHER}", re.IGNORECASE),
        (
            "'Winter Harbor' Star Mina Falk Joins 'Copper Bay'",
            "Winter Harbor alum Carl Dunn cast in NBC pilot",
            "'Winter Harbor' Creators Ada Lund & Bo Lark Set Heist Thriller at Netflix",
        ),
    ),
    Credit(
        "somebody of it, whose it is",
        _ANYTHING,
        # not "Winter Harbor's Third Season Stars a 'Copper Bay' Actress"
        quick(
            rf"'s[\"']?\s+(?!(?:[\w'-]+\s+){{0,2}}?{_PART_OF_IT})(?:{_CALLED}\s+)?{_NAME}{_GOING_TO}{_TAKES_ANOTHER}",
            re.IGNORECASE,
        ),
        ("Winter Harbor's Carl Dunn joins 'Copper Bay'",),
    ),
    Credit(
        "somebody of it, behind the name",
        re.compile(r"[A-Z][\w.'-]*,?\s(?:of|from)\s[\"']?(?:the\s)?$", re.IGNORECASE),
        quick(rf"[\"']?,?[\"']?\s+{_GOING_TO}{_TAKES_ANOTHER}", re.IGNORECASE),
        ("Mina Falk of 'Winter Harbor' to lead Hulu's 'Copper Bay'",),
    ),
    Credit(
        "another, from somebody of it",
        re.compile(
            rf"(?:_other_|\b{_ORDERED})\b(?:(?!{_TALK}|returns?\b|renew)[^:;?!]){{0,40}}\b(?:from|by|with|starring)\s(?:the\s)?[\"']?(?:the\s)?$",
            re.IGNORECASE,
        ),
        re.compile(rf"[\"']?\s+{_CALLED}\b", re.IGNORECASE),
        (
            "Netflix orders drama from 'Winter Harbor' creator Ada Lund",
            "'Copper Bay': Hulu Lands Series With 'Winter Harbor' Star Mina Falk",
        ),
    ),
    Credit(
        "another, from those who made it",
        re.compile(
            rf"\b(?:from|by|with)\s(?:the\s)?(?:[\w-]+\s)?{_CALLED}\s(?:of|behind)\s[\"']?(?:the\s)?$", re.IGNORECASE
        ),
        _ANYTHING,
        ("Netflix gives first look at 'Copper Bay' from the makers of 'Winter Harbor'",),
    ),
    Credit(
        "somebody's, in brackets",
        re.compile(r"[A-Z][\w.'-]*\s\((?:[^()]{0,60}[,;]\s)?[\"']?(?:the\s)?$"),
        re.compile(r"[\"']?\s?[,;)]"),
        ("'Copper Bay': Carl Dunn ('Winter Harbor') Boards Netflix Series",),
        # another title that is no credit itself: "Bo Lark (_other_), Mina Falk (Winter Harbor) return for season 3"
        quick(rf"_other_(?![^()]*\))|\b{_TAKES_A_WORK}\b{_UP_TO_SIX}{_NEW_WORK}", re.IGNORECASE),
    ),
)


def credit(headline: str, title: Span, others: list[Span]) -> Credit | None:
    """How a headline names the show at ``title`` only to say who somebody is; ``others`` are the other titles in it."""
    for start, end in sorted(others, reverse=True):
        blank = "_other_"
        headline = headline[:start] + blank + headline[end:]
        if end <= title[0]:
            title = title[0] + len(blank) - (end - start), title[1] + len(blank) - (end - start)
    for row in CREDITS:
        around = row.before.search(headline, 0, title[0]) and row.behind.match(headline, title[1])
        if around and row.beside.search(headline):
            return row
    return None
