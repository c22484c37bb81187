"""Retry-After, RFC 9110, section 10.2.3."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that the header asks to wait; 0 for a date that has passed, None where it is absent or unreadable.

    >>> from datetime import UTC, datetime
    >>> retry_after("120", datetime(2026, 1, 1, tzinfo=UTC))
    120.0
    >>> retry_after("Thu, 01 Jan 2026 00:01:00 GMT", datetime(2026, 1, 1, tzinfo=UTC))
    60.0
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):  # the last: a year of twenty digits
        return None
    if moment.tzinfo is None:  # "-0000": a date without a zone is UTC in HTTP
        moment = moment.replace(tzinfo=now.tzinfo)
    return max(0.0, (moment - now).total_seconds())
