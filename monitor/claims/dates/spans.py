"""A stretch of time that is the run of a show: "aired between March 3 and April 7", "Winter Harbor (2010-2017)"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.dates import DateMention

# In the past: what will air "between March and May" comes some time in that stretch.
_RAN = quick(
    r"\b(?:ran|aired|streamed|(?:was|were|been)\s+(?:\w+\s+)?(?:broadcast|shown|aired|screened"
    r"|on\s+(?:the\s+)?(?:air|TV)|on\s+(?-i:[A-Z])\w+)|on\s+(?:the\s+)?air)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_RAN_BEHIND = re.compile(
    r",?\s+[^.;,]{0,60}?\b(?:ran|aired|(?:was|were)\s+(?:an?\s+(?:[\w-]+\s+){0,2}?(?:fixture|staple|mainstay|hit)|on\b"
    r"|shown|broadcast|seen))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)


def split_runs(text: str, dates: list[DateMention]) -> Iterator[DateMention]:
    """The dates, each stretch that is a run as its two ends."""
    for date in dates:
        value = Edtf.parse(date.edtf)
        if value.first is None or value.last is None or len(value.stamps) < 2 or not _is_run(text, date):
            yield date
            continue
        middle = _middle(text, date)
        yield replace(date, edtf=str(value.first), end=middle, relation="from")
        yield replace(date, edtf=str(value.last), start=middle, relation="to", word="to")


def _is_run(text: str, date: DateMention) -> bool:
    if text[: date.start].endswith("(") and text[date.end : date.end + 1] == ")":
        return date.form in {"year", "tv_season", "month"}
    if not _BETWEEN.search(text, 0, date.start):
        return False
    return bool(_RAN.search(text, 0, date.start) or _RAN_BEHIND.match(text, date.end))


def _middle(text: str, date: DateMention) -> int:
    joint = re.search(r"\s+and\s+|\s*-\s*", text[date.start : date.end])
    return date.start + (joint.start() if joint else 1)
