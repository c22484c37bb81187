"""A cancellation that was rumoured, and is not so: "despite rumours that it was cancelled, Odeo has renewed it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.rumours import AGAINST, FEARS, RUMOURS, UNTIL_THEN

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "Despite rumours that it is" + "cancelled", "contrary to talk of a" + "cancellation": the news is behind the comma.
_RUMOURS = rf"(?:{RUMOURS}|{FEARS})"
_RUMOURED_BEFORE = quick(
    rf"\b{AGAINST}\s+(?:[\w'-]+\s+){{0,4}}?(?:(?:{_RUMOURS}|reports?|news|headlines?)\s+"
    r"(?:of|that|about|over|around|on)\b[^.;,]{0,60})?$",
    re.IGNORECASE,
)
_RUMOURED_TILL_THEN = quick(
    rf"\b{UNTIL_THEN}\s+(?:[\w'-]+\s+){{0,5}}?(?:{_RUMOURS}\s+(?:of|that|about|over|around|on)\b[^.;,]{{0,60}})?$",
    re.IGNORECASE,
)
_ONLY_RUMOURS = re.compile(rf"\s+{_RUMOURS}\b", re.IGNORECASE)  # "despite the cancellation rumours"
_NEWS_BEHIND = re.compile(
    r"[^.;]{0,60}?,[^.;]{0,60}?\b(?:renew|order|picked|pick-?up|return|be\s+back|coming\s+back|commission|greenl|saved|safe)\w*",
    re.IGNORECASE,
)


_TOLD = re.compile(rf"{_RUMOURS}|report|news|headline", re.IGNORECASE)


def only_rumoured_before(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether what stands at ``span`` is what rumours were of until the news beside them."""
    text = sentence.bare
    behind = _ONLY_RUMOURS.match(text, span[1])
    for lead, goes_on in (
        (_RUMOURED_BEFORE, True),
        (_RUMOURED_TILL_THEN, _NEWS_BEHIND.match(text, span[1]) is not None),
    ):
        match = lead.search(text, 0, span[0]) if goes_on else None
        if match is not None and (behind or _TOLD.search(match.group())):
            return True
    return False
