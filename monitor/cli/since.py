"""A moment in the past as a person types it: ``2026-11-22``, ``yesterday``, ``2 days ago``, ``1w``."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

# Unit → days. A month and a year are given room: who asks for a month wants no change of it left out.
_DAYS = {"d": 1, "day": 1, "w": 7, "week": 7, "month": 31, "y": 366, "year": 366}
_HOURS = {"h", "hour"}
_DAY = timedelta(days=1)
_NAMED = {"today": 0, "yesterday": 1}
_AGO = re.compile(r"(\d{1,4}|an?|last) *(h|hours?|d|days?|w|weeks?|months?|y|years?)(?: +ago)?", re.ASCII)


def since(written: str, now: datetime) -> datetime:
    """The moment that is meant, in UTC; ValueError where none is, with what to write.

    ``now`` is aware. Days are those of UTC, and begin at midnight: ``yesterday`` and ``1 day ago`` are all of yesterday
    and today. Only hours are counted from now.
    """
    words = " ".join(written.casefold().split())
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if words in _NAMED:
        return today - timedelta(days=_NAMED[words])
    if found := _AGO.fullmatch(words):
        number = int(found[1]) if found[1].isdecimal() else 1
        unit = found[2] if len(found[2]) == 1 else found[2].removesuffix("s")
        try:
            if unit in _HOURS:
                return now.astimezone(UTC) - timedelta(hours=number)
            return today - number * _DAYS[unit] * _DAY
        except OverflowError:
            return datetime.min.replace(tzinfo=UTC)
    try:
        read = datetime.fromisoformat(written.strip())
    except ValueError:
        mend = 'write it as 2026-11-22, yesterday, "2 days ago" or 1w'
        raise ValueError(f'"{written}" is no date; {mend}') from None
    try:
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except OverflowError:  # a first or last day that is another one in UTC
        return datetime.min.replace(tzinfo=UTC) if read.year == 1 else datetime.max.replace(tzinfo=UTC)
