"""What a headline names the show for: as what the article is about, or only to say who somebody is.

"'Winter Harbor' Star Mina Falk Joins 'Copper Bay'" is the news of Copper Bay. So is what follows it: "the series" and
"it" mean the other one there, and what is ours has to name the show.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.claims.quick import QuickPattern, quick
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
# What they go to: a title of its own, or a work that has none yet.
_WORK = rf"(?:{NOUNS}|{RETOLD}|film|movie|feature|pilot|biopic|musical|play|podcast|documentary|pic)"
# "Joins the show", "leads the series finale" and "lands season 2" are of the show itself.
_OWN = r"(?:season|finale|series\s+(?:\d|one|two|three|four|five|six)|leav|exit|quit|depart|after|amid|as\b|how|why)"
_ITS_OWN_WORK = r"\b(?<!\bto\s)(?<!\bthe\s)(?<!\bthis\s)(?<!\bhit\s)(?<!\bof\s)"
_ANOTHER = (
    rf"(?:\s+(?!{_OWN})[\w'+-]+){{0,6}}?\s+(?:[\"']?_other_"
    rf"|{_ITS_OWN_WORK}{_WORK}\b(?!'s|\s+(?:finale|premiere|opener|ender|creator|boss|star|return)\b))"
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


_ANYTHING = re.compile("")
CREDITS = (
    Credit(
        "somebody of it takes on another",
        _ANYTHING,
        quick(rf"[\"']?\s+{_CALLED},?\s+{_NAME}{_GOING_TO}{_TAKES}\b{_ANOTHER}", re.IGNORECASE),
        (
            "'Winter Harbor' Star Mina Falk Joins 'Copper Bay'",
            "Winter Harbor alum Carl Dunn cast in NBC pilot",
            "'Winter Harbor' Creators Ada Lund & Bo Lark Set Heist Thriller at Netflix",
        ),
    ),
    Credit(
        "somebody of it, behind the name",
        re.compile(r"[A-Z][\w.'-]*,?\s(?:of|from)\s[\"']?(?:the\s)?$", re.IGNORECASE),
        quick(rf"[\"']?,?[\"']?\s+{_GOING_TO}{_TAKES}\b{_ANOTHER}", re.IGNORECASE),
        ("Mina Falk of 'Winter Harbor' to lead Hulu's 'Copper Bay'",),
    ),
    Credit(
        "another, from somebody of it",
        re.compile(
            rf"(?:_other_|{_WORK})\b(?:(?!{_TALK})[^:;?!]){{0,40}}\b(?:from|by|with|starring)\s(?:the\s)?[\"']?(?:the\s)?$",
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
        if row.before.search(headline, 0, title[0]) and row.behind.match(headline, title[1]):
            return row
    return None
