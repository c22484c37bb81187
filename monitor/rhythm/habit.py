"""How often a source publishes, as its own list tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003  (read at run time)
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import timedelta

NEWEST = 20  # times that are looked at: a rhythm of late, not of last year
FEWEST = 3  # times from which a rhythm is read


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What was seen of a source's list. All that was not seen is None or empty."""

    gap: float | None = None  # seconds between two articles, on average
    newest: datetime | None = None  # when the newest article came out
    fresh: float | None = None  # seconds that the list stays as it is, as its server or the list itself says
    skip_hours: frozenset[int] = frozenset()  # 0 to 23, UTC: hours at which the feed asks not to be read
    skip_days: frozenset[int] = frozenset()  # 0 (Monday) to 6, UTC


NO_HABIT = Habit()


def mean_gap(times: Iterable[datetime], now: datetime) -> timedelta | None:
    """The mean time between two of the newest times; None when there are too few of them to tell.

    If articles come out as in a Poisson process, which is the usual model of pages that change, that is the most likely
    one (Cho and Garcia-Molina, "Effective Page Refresh Policies for Web Crawlers", ACM TODS 28(4), 2003). Times in the
    future, which is where sloppy feeds date things, count for nothing; equal ones are one, as a batch is.
    """
    seen = sorted({time for time in times if time <= now}, reverse=True)[:NEWEST]
    if len(seen) < FEWEST:
        return None
    return (seen[0] - seen[-1]) / (len(seen) - 1)
