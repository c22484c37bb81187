"""Numbers of episodes that several seasons have each: "seasons 1 and 2 had eight episodes each"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.seasons.talk import last_two

if TYPE_CHECKING:
    from monitor.claims.reading import Reading, Sentence

_BOTH = re.compile(
    r"(?:^both\s+(?:consist|have|had|ran|run|count|comprise|seasons)|\b(?:count|had|have|number(?:ed)?)\s+both\b"
    r"|(?:^|\band\s|:\s|,\s)each\s+(?:(?:of\s+(?:them|these|those|which|the\s+(?:two|three|four))|one|season)\s+)?(?:has|had"
    r"|have|consists?|ran|runs|comprises?|got|will\s+have|is\s+made\s+up)\b)",
    re.IGNORECASE,
)
_EACH = re.compile(r"(?:\s+episodes)?\s+(?:each|apiece)\b", re.IGNORECASE)
_AS_EACH = re.compile(
    r"(?:\s+episodes)?\s+(?:as\s+(?:in|with|for)|in\s+(?:each\s+of|both))\s+(?:the\s+)?", re.IGNORECASE
)


def several(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[int, ...]:
    """The seasons of which each has that number."""
    text = sentence.text
    for mention in sentence.seasons:
        if len(mention.numbers) < 2:
            continue
        if 0 <= match.start() - mention.end < 40 and _EACH.match(text, match.end()):
            return mention.numbers
        if mention.start == match.end() or (
            0 < mention.start - match.end() < 40 and _AS_EACH.fullmatch(text, match.end(), mention.start)
        ):
            return mention.numbers
    both = _BOTH.search(text, 0, match.start())
    if both and not sentence.seasons:
        return last_two(reading, sentence)
    for mention in sentence.seasons:
        if both and len(mention.numbers) > 1 and mention.end <= both.start() + 2 and match.start() - both.end() < 40:
            return mention.numbers
    return ()
