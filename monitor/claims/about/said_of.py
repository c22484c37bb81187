"""What a sentence that names no show, or another one, says by its words: that it goes on of the show, or leaves it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.about.round_ups import leads_away
from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS, RETOLD

if TYPE_CHECKING:
    from monitor.claims.about.mentions import Mentions

_SHOW_NOUN = quick(
    rf"\b(?:the|this|that|our|its?|his|her|their)\s+(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}|reboot|spin-off|prequel|revival"
    r"|teleserye)\b"
    r"|^(?:the|this)\s+(?:project|production)\b",
    re.IGNORECASE,
)
# "He made his name with Copper Bay": a sentence on what somebody did before.
_TELLS = quick(
    r"\b(?:he|she|they|who|made|making|star(?:red|ring|s)|play(?:ed|s)|appear(?:ed|s)|known|seen|credits|work(?:ed|s)"
    r"|wrote|directed"
    r"|join(?:ed|s)|booked|recurr(?:ed|s)|moved|signed|wrapped|nominated|won|guest(?:ed|-starred)|previously|heard"
    r"|includes?|included)\b",
    re.IGNORECASE,
)
# "She got her break in Copper Bay. It ran until 2014."
_GOES_ON_ABOUT_IT = quick(r"(?:It|Its|That(?!\s+(?:means|makes|leaves|brings|gives|said|would|will|could|should)\b))\s")
# "You will remember her from “Copper Bay”": of somebody. "The “Copper Bay” spinoff": the show, by its origin.
_OF_SOMEBODY = quick(r"\b(?:he|she|who|him|her|his|they|them|their|you|I|me|my|we|our)\b|\b\w+'(?:ll|ve|re|d)\b")
_BY_ORIGIN = re.compile(rf"[\"']?\s(?:{RETOLD}|sequel|universe|franchise|follow-?up)\b", re.IGNORECASE)


def says_the_show(text: str, mentions: Mentions) -> bool:
    """Whether it says "the show" or "the drama" of none that it names."""
    return any(not mentions.is_of_other(match) for match in _SHOW_NOUN.finditer(text))


def ends_with_another(text: str, mentions: Mentions) -> bool:
    """Whether it says nothing of the show and ends with another title, which "it" in the next one means."""
    ours = mentions.titles or says_the_show(text, mentions)
    return not ours and any(end >= len(text) - 2 for _, end in mentions.foreign)


def goes_on_about_it(text: str) -> bool:
    """Whether a sentence goes on about what the one before ended with."""
    return bool(_GOES_ON_ABOUT_IT.match(text))


def is_credit(text: str, mentions: Mentions) -> bool:
    """Whether another title only tells what somebody else has done, so that the talk goes on of the show."""
    return bool(mentions.others) and all(_TELLS.search(text, 0, start) for start, _, _ in mentions.others)


def opens_on_another(text: str, mentions: Mentions) -> bool:
    """Whether a sentence that a paragraph begins with says what the paragraph is on, and that is another show."""
    if not mentions.titles and leads_away(text):
        return True
    if mentions.titles or not mentions.others or is_credit(text, mentions):
        return False
    start, end, _ = mentions.others[0]
    return not _OF_SOMEBODY.search(text, 0, start) and not _BY_ORIGIN.match(text, end)


def only_compares(text: str, mentions: Mentions) -> bool:
    """Whether a sentence names others beside what the talk is of, so that "the drama" behind it is not theirs."""
    if not mentions.others:
        return False
    first, last = mentions.others[0], mentions.others[-1]
    if _AGAINST_IT.search(text, 0, last[0]) or _CONCEDED.match(text, first[1]):
        return True
    if _SINCE.search(text, 0, first[0]) and _ENDS_THERE.match(text, first[1]):
        return first is last
    return len(mentions.others) > 1 and bool(_ALL_OF_THEM.fullmatch(text, first[1], mentions.others[1][0]))


# Words before the last of the others: 'While "Copper Bay" was cancelled, the drama was renewed', 'Forget "Copper Bay."'
_AGAINST_IT = re.compile(
    r"^(?:While|Whereas|Although|Though|Unlike|If|Just\sas|Instead\sof|Alongside|Along\swith|Besides|Forget|Move\sover"
    r"|Think|Not\ssince|(?:This|It|That)(?:'s|\sis)\s(?:no|not))\b[^.;:,]*$"
)
# 'After "Copper Bay," Hulu needed a hit': nothing is told of it; but 'After "Copper Bay" was renewed, the series …'
_SINCE = re.compile(r"^(?:After|Before|Since|Following)\s[\"']?(?:the\s)?$")
_ENDS_THERE = re.compile(r"[\"']?,|,[\"']")
# '"Copper Bay" may be gone.', '"Copper Bay" this is not.'
_CONCEDED = re.compile(
    r"[\"',]{0,2}\s(?:(?:may|might)\s(?:well\s)?(?:be|have\sbeen)\s(?:gone|over|done|dead|history|finished|cancell?ed|axed)"
    r"|(?:this|it)\s(?:is\snot|isn't|ain't))\b"
)
# '"Copper Bay" and "The Night Desk" were renewed': "the drama" is one, and neither of the two.
_ALL_OF_THEM = re.compile(r"[\"',]{0,2}\s(?:and|or|&|meets)\s[\"']?(?:the\s)?", re.IGNORECASE)


# 'While "Copper Bay" was cancelled,' + "the drama has been given a third season"
_IN_CONTRAST = re.compile(r"^(?:While|Whereas|Although|Though)\s[^.;:,]*,[\"']?\s(?=[^.;:,])")


def set_against(text: str, mentions: Mentions) -> tuple[int, int] | None:
    """The words of a sentence that tell of another in contrast to "the drama", which is then not that other."""
    match = _IN_CONTRAST.match(text)
    if match is None or mentions.titles or not mentions.others or mentions.others[-1][1] > match.end():
        return None
    return (
        match.span() if _SHOW_NOUN.search(text, match.end()) and not _SHOW_NOUN.search(text, 0, match.end()) else None
    )
