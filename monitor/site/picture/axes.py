"""Axes: which stretch of time is shown, where a moment lies on it, and where its lines are labelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DAYS = (1, 2, 7, 14)  # apart, for lines of an axis of weeks
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)  # apart, for longer ones
_MONTH = 30.44  # days
FAR = 4  # times the usual distance from the middle is too far out to be drawn to scale ...
NEAR = 550  # ... if it is more than so many days
ROOM = 50.0  # days on either side, at the least: so that lines of months tell which year a single date is in


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of an axis, and what is written at it."""

    at: float
    words: str
    fine: bool = False  # left out where there is little room


@dataclass(frozen=True, slots=True)
class Axis:
    """From ``first`` to ``last`` (days, as ordinals), laid out from ``start`` to ``end``, in percent or pixels."""

    first: float
    last: float
    start: float
    end: float

    def place(self, day: float) -> float:
        """Where a day lies; one beyond either end, at that end."""
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        return round(self.start + share * (self.end - self.start), 1)

    def beyond(self, day: float) -> int:
        """-1 before the first day, 1 after the last, else 0."""
        return (day > self.last) - (day < self.first)


def bounds(middles: Sequence[float], spans: Iterable[tuple[float, float]], always: Sequence[float]) -> Axis:
    """The stretch to be shown of dates claimed, as an axis from 0 to 1; what is ``always`` shown included.

    What lies far from the others by their median distance is left out, or one slip ("2099") would press all else into
    a line. Without anything to show it is the year 1.
    """
    middle = _median(middles or always or (1.0,))
    usual = _median([abs(each - middle) for each in middles or (0.0,)])
    reach = max(FAR * usual, NEAR)
    shown = [*always, *(edge for span in spans for edge in span if abs(edge - middle) <= reach)]
    first, last = min(shown, default=middle), max(shown, default=middle)
    room = max(0.08 * (last - first), ROOM)
    lowest, highest = 1.0, float(date.max.toordinal())
    return Axis(max(first - room, lowest), min(last + room, highest), 0.0, 1.0)


def ticks(axis: Axis, most: int) -> list[Tick]:
    """At most so many lines at round days, with every second one of many marked as fine."""
    days = int(axis.last - axis.first)
    short = next((step for step in _DAYS if days / step <= most), None)
    if short is not None and days < 3 * _MONTH:
        found = [(day, f"{date.fromordinal(day):%b} {date.fromordinal(day).day}") for day in _every(axis, short)]
    else:
        step = next((step for step in _MONTHS if days / _MONTH / step <= most), _MONTHS[-1])
        found = [
            (day.toordinal(), str(day.year) if step >= 12 else f"{day:%b} {day.year}") for day in _firsts(axis, step)
        ]
    many = len(found) > most // 2 + 1
    return [
        Tick(axis.place(day), words, many and bool((len(found) - 1 - number) % 2))
        for number, (day, words) in enumerate(found)
    ]


def _every(axis: Axis, step: int) -> Iterator[int]:
    """Days so many apart; weeks begin on Monday, as ordinals of 1 modulo 7 do."""
    first = int(axis.first) + 1
    first += -(first - 1) % step
    yield from range(first, int(axis.last) + 1, step)


def _firsts(axis: Axis, step: int) -> Iterator[date]:
    """First days of months, so many apart, beginning with January of a round year."""
    start = date.fromordinal(max(int(axis.first), 1))
    month = (start.year * 12 + start.month - 1) // step * step
    while month < date.max.year * 12:
        if month >= 12:
            day = date(month // 12, month % 12 + 1, 1)
            if day.toordinal() > axis.last:
                return
            if day.toordinal() >= axis.first:
                yield day
        month += step


def _median(values: Sequence[float]) -> float:
    """The lower one of two in the middle: of two dates far apart the first is drawn to scale."""
    return sorted(values)[(len(values) - 1) // 2]


def day_of(moment: date) -> float:
    """A day's number."""
    return float(moment.toordinal())


LEAST = timedelta(days=14)  # across: what was said within an hour needs room too
