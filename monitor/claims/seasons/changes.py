"""A number that changed from one season to the next: "from ten in season 2 to eight" names no seasons 2 to 8."""

from __future__ import annotations

import re

from monitor.claims.quick.compiler import compiled
from monitor.number_names import CARDINALS

_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(CARDINALS)})"
# "(down) from ten episodes in" + "season 2", "from the ten hours of the"
_FROM = compiled(
    rf"\bfrom\s+(?:the\s+)?{_NUMBER}(?:[\s-]+(?!to\b)[\w'-]+){{0,3}}?\s+(?:in|of|for|during)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TO = re.compile(r"\s+to\s+", re.IGNORECASE)


def cut_at(text: str, start: int, end: int) -> int:
    """Where the words for a season end that stand at ``start``: before the "to" that says what a number became."""
    to = _TO.search(text, start, end)
    if to is None or not _FROM.search(text, max(0, start - 60), start):
        return end
    return to.start()
