"""Retry-After in its two forms."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spiders.retry_after import retry_after

NOW = datetime(2027, 3, 14, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("Sun, 14 Mar 2027 12:01:30 GMT", 90),
        ("Sun, 14 Mar 2027 12:01:30 -0000", 90),
        ("Sun, 14 Mar 2027 11:00:00 GMT", 0),
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("Sun, 99 Mar 2027 11:00:00 GMT", None),
    ],
)
def test_seconds_to_wait(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
