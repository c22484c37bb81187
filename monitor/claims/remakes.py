"""An article on a remake tells of the show that it remakes, too: which sentences, and which parts of one.

What is said there ("ran for seven seasons from 2010", "starred Ada Lund") is not said of the remake.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick

if TYPE_CHECKING:
    from datetime import datetime

Span = tuple[int, int]

# What makes an article one on a remake, in its title.
_REMAKE = quick(r"\b(?:reboot(?:ed|ing)?|remake|revival|reimagin\w+|new\s+take)\b", re.IGNORECASE)
_ORIGINAL = quick(
    r"\b(?:the|from\s+the)\s+original\b(?!\s+(?:plan|idea))|\boriginal\s+(?:series|show|cast|stars?)\b"
    r"|\bthe\s+first\s+time\s+(?:a)?round\b",
    re.IGNORECASE,
)
# "running for seven seasons from 2010", "aired between 1994 and 1997": long before the remake.
_RAN = quick(
    r"\b(?:ran|running|aired|airing|on\s+(?:the\s+)?air|lasted|spanned)\b[^.;]{0,50}?\b(?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_LONG_AGO = 5  # years
_THE_REMAKE = quick(r"\b(?:reboot|remake|revival|reimagining|new\s+(?:series|show|version|take))\b", re.IGNORECASE)
# What brings the talk back from the original.
_BACK = quick(
    r"\b(?:reboot\w*|remake|revival|new|upcoming|will|now|potential|planned|proposed|attached"
    r"|in\s+(?:development|the\s+works))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"[;:]\s|,\s(?:and|but|while|whereas|which|who|although|though|after|with)\s|\swhich\s|\s-\s")


def is_remake(title: str) -> bool:
    """Whether an article's title says that it is about a remake."""
    return bool(_REMAKE.search(title))


def is_on_original(text: str, published: datetime | None, *, before: bool) -> bool:
    """Whether a sentence of such an article is on the original, where ``before`` says it of the sentence before."""
    ran = _RAN.search(text)
    long_ago = ran is not None and published is not None and int(ran["year"]) <= published.year - _LONG_AGO
    if long_ago or _ORIGINAL.search(text):
        return not _THE_REMAKE.search(text)
    return before and not _BACK.search(text)


def of_original(text: str) -> tuple[Span, ...]:
    """The part of a sentence that is on the original: "He wrote on the original, and now makes the reboot"."""
    original = _ORIGINAL.search(text)
    if original is None or not _THE_REMAKE.search(text):
        return ()
    cuts = [0, *(cut.start() for cut in _PART.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= original.start())
    return ((start, min(cut for cut in cuts if cut >= original.end())),)
