"""When a source is asked next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.rhythm.every import Every
    from monitor.rhythm.habit import Habit

UNKNOWN = timedelta(hours=2)  # between two times while nothing is known of the source's rhythm
ASKED_A_GAP = 2  # times that a list is asked while one article comes: so it is seen a quarter of that time late
OF_ITS_SILENCE = 1 / 8  # a list that has been still for a day is not asked for three hours more
FIRST_RETRY = timedelta(minutes=15)  # after a failure; doubled with each that follows ...
LONGEST_RETRY = timedelta(days=1)  # ... up to this
LONGEST_WAIT = timedelta(days=7)  # that a site is left alone for at its wish
LONGEST_HINT = timedelta(days=1)  # a list that claims to stay fresh for a year is asked once a day all the same
DOUBLINGS = 16  # beyond it the wait is LONGEST_RETRY anyway
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How often a source whose rhythm is learned is asked at most and at least."""

    fastest: timedelta = timedelta(minutes=15)
    slowest: timedelta = timedelta(days=1)


USUAL_BOUNDS = Bounds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of the last times that a source was asked. Times are aware, in UTC."""

    last: datetime | None = None  # None: never
    failures: int = 0  # in a row
    left_alone_until: datetime | None = None  # what its site asked for (Retry-After)


def next_due(every: Every, habit: Habit, tried: Tried, bounds: Bounds = USUAL_BOUNDS) -> datetime:
    """When the source is to be asked next. That may lie in the past; a source never asked has been due since ever."""
    due = datetime.min.replace(tzinfo=UTC)
    if tried.last is not None:
        due = every.after(tried.last) or _learned(habit, tried.last, bounds)
        if tried.failures:
            due = max(due, tried.last + retry_wait(tried.failures))
    if tried.left_alone_until is not None:
        due = max(due, tried.left_alone_until)
    return due


def retry_wait(failures: int) -> timedelta:
    """How long a source is left alone after so many failures in a row."""
    doubled: timedelta = FIRST_RETRY * 2 ** min(failures - 1, DOUBLINGS)
    return min(doubled, LONGEST_RETRY)


def _learned(habit: Habit, last: datetime, bounds: Bounds) -> datetime:
    """By the source's own rhythm, within the bounds; no sooner than it asks for, nor at hours that it wants spared."""
    wait = UNKNOWN if habit.gap is None else timedelta(seconds=habit.gap) / ASKED_A_GAP
    if habit.newest is not None:
        wait = max(wait, (last - habit.newest) * OF_ITS_SILENCE)
    wait = min(max(wait, bounds.fastest), bounds.slowest)
    if habit.fresh is not None:
        wait = max(wait, min(timedelta(seconds=habit.fresh), LONGEST_HINT))
    return _spared(last + wait, habit)


def _spared(due: datetime, habit: Habit) -> datetime:
    """The first moment from ``due`` on that the feed does not want spared (RSS 2.0: skipHours, skipDays).

    A feed that asks to be spared at all times is not taken at its word.
    """
    moment = due
    for _ in range(7 * 24):
        if moment.hour not in habit.skip_hours and moment.weekday() not in habit.skip_days:
            return moment
        moment = moment.replace(minute=0, second=0, microsecond=0) + _HOUR
    return due
