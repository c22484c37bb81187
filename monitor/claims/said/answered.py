"""Questions that the answer right behind them agrees with: "So it comes in early 2027?" "That sounds about right."

A question claims nothing by itself; with a "yes" behind it, it says what it asks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.yes import PLAIN_YES

if TYPE_CHECKING:
    from monitor.claims.reading import Reading, Sentence

# "That's one for the network, but that sounds about right to me."
_SOFTLY = re.compile(
    r"\W*(?:[^.;,]{1,50},\s+but\s+)?(?:that\s+(?:sounds|seems|looks|feels|would\s+be)\s+(?:\w+\s+)?(?:right|correct|accurate)"
    r"|that's\s+about\s+right|i\s+(?:think|hope|believe|would\s+(?:think|say|hope))\s+so|(?:probably|hopefully|most\s+likely)\b"
    r"|fingers\s+crossed|that's\s+the\s+hope)",
)
# "Isn't it out in May?", "May or June?", "in May, if all goes well?": to what a "yes" is said, is not clear.
_UNCLEAR = quick(r"n't\b|\bnot\b|\bor\b|\bif\b|^\W*(?:when|why|how|who|what|where|which)\b", re.IGNORECASE)


def agreed(reading: Reading) -> tuple[Reading, dict[int, bool]]:
    """The article with the questions read as statements that somebody agrees with: where each begins, and if firmly."""
    firmly: dict[int, bool] = {}
    stated: dict[int, Sentence] = {}
    for question, answer in pairwise(reading.sentences):
        if not (question.question and question.about and answer.unread is None) or _UNCLEAR.search(question.text):
            continue
        said = answer.text.lower()
        if PLAIN_YES.match(said) or _SOFTLY.match(said):
            firmly[question.start] = PLAIN_YES.match(said) is not None
            running = question.running if question.running is not None else answer.running  # a heading has none
            stated[question.start] = replace(question, read_anyway=True, running=running)
    if not firmly:
        return reading, firmly
    return replace(reading, sentences=tuple(stated.get(s.start, s) for s in reading.sentences)), firmly
