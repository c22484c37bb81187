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
    r"\b(?:he|she|they|who|made|making|starr(?:ed|ing|s)|play(?:ed|s)|appear(?:ed|s)|known|seen|credits|work(?:ed|s)"
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
