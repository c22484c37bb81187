"""What an answer is given to: a question, or a heading, that asks when the season comes, or when something else is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.reading import Reading, Sentence

# "When does season 4 start?" "That is not known." "Netflix isn't saying yet."
_ASKS_WHEN = quick(
    r"\bwhen\s+(?:will|does|is|can|are|could|might|would|do|did|was|were|has)\b(?!\s+(?:filming|production|shooting|(?:your|his|her|my|their)\s))"
    r"|\b(?:release|premiere|air|start)\s+date\b|^\W*(?:(?:ok(?:ay)?|so|and|but|right|alright|now)\W+){0,2}when\W*$"
    r"|\bwhen\?",
    re.IGNORECASE,
)
_OF_THE_SHOW = quick(
    r"\b(?:seasons?|series|episodes|show|drama|return\w*|(?:be|come|coming)\s+back|releas\w+|premieres?|debuts?|airs?)\b",
    re.IGNORECASE,
)


def asks_when(reading: Reading, sentence: Sentence) -> bool:
    """Whether ``sentence`` stands under a heading, or right behind a question, that asks when the season comes."""
    if _ASKS_WHEN.search(sentence.section.heading):
        return True
    before = reading.before(sentence)
    return before is not None and before.text.rstrip("\"' ").endswith("?") and bool(_ASKS_WHEN.search(before.text))


def asks_when_it_comes(reading: Reading, sentence: Sentence) -> bool:
    """ "When can fans expect new episodes?" "I don't have a date for you." """
    before = reading.before(sentence)
    asked = f"{sentence.section.heading} {before.text if before else ''}"
    return _OF_THE_SHOW.search(asked) is not None and asks_when(reading, sentence)


def asks_for_another_day(reading: Reading, sentence: Sentence) -> bool:
    """ "When does she marry?" "I don't have a date for you." """
    before = reading.before(sentence)
    asked = before.text if before else ""
    return asked.endswith("?") and bool(_ASKS_WHEN.search(asked)) and not _OF_THE_SHOW.search(asked)
