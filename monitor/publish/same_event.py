"""Which seasons' dates are one event of a calendar.

A date that is said of no season is believed of the show as a whole, or of its first season, until somebody says it of
a later one; what was said first may be believed for long after. A show has one premiere in a day, so both are told as
one event, and it keeps the name that it had. Two that were told apart become one: the other is called off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

Season = int | None
Span = tuple["date", "date"]  # the first and the last day
Name = tuple[Season, int]  # of an event, for ever: the season that it was first told of, and how many had that before

LOOSE: tuple[Season, ...] = (1, None)  # what a date is believed of that is said of no season


@dataclass(frozen=True, slots=True)
class Told:
    """By what events the dates of seasons are told; ``given_up``: those that were, with the season that has it now."""

    by: Mapping[Season, Name]
    given_up: Mapping[Name, int]


def told_by(
    before: Mapping[Season, Name],
    dates: Mapping[Season, Span],
    stood: Mapping[Name, Span],
    *,
    cancelled: Collection[Name] = (),
    begun: Collection[Season],
    today: date,
) -> Told:
    """By what events dates are told from now on.

    :param before: by what events they were
    :param dates: the days that are believed now
    :param stood: the days of the events that stood so far and were not called off
    :param cancelled: those that were because their season was
    :param begun: the seasons of which something else is believed from now on
    """
    by, given_up = dict(before), dict[Name, int]()
    over = {*cancelled, *(name for name, days in stood.items() if days[1] < today)}
    for loose in LOOSE:
        if loose in begun and _comes_apart(loose, by, dates, over):
            del by[loose]
        mine = by.get(loose)
        span = dates.get(loose) or (None if mine is None else stood.get(mine))
        later = None if span is None else _met(loose, span, by, dates, today)
        if later is None:
            continue
        for gone in _with(loose, by):  # of which there is no date any more, so that the event is no longer theirs
            del by[gone]
        its = by.get(later)
        if its is None:  # the very event, which turns out to be of that season
            by[loose] = by[later] = mine or _unused(later, by)
        else:
            by |= {season: its for season, name in by.items() if name == mine} | {loose: its}
            if mine is not None and mine in stood:
                given_up[mine] = later
    for season in dates:
        if season not in by:
            by[season] = _unused(season, by)
    return Told(by, given_up)


def order(season: Season) -> int:
    """Sorts seasons, the show as a whole before them."""
    return -1 if season is None else season


def meet(one: Span, other: Span) -> bool:
    """Whether they have a day in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def _met(loose: Season, span: Span, by: Mapping[Season, Name], dates: Mapping[Season, Span], today: date) -> int | None:
    """The first later season whose date to come meets the one of no season, unless another's date is one with it."""
    if any(season in dates for season in _with(loose, by)):
        return None
    found = [
        season
        for season, its in dates.items()
        if season is not None and season > order(loose) and meet(span, its) and min(span[1], its[1]) >= today
    ]
    return min(found, default=None)


def _comes_apart(
    loose: Season, by: Mapping[Season, Name], dates: Mapping[Season, Span], over: Collection[Name]
) -> bool:
    """Whether what is believed from now on of no season is another date than that with which it was one event.

    One of the show as a whole may be that of the same season still, moved, until that has begun.
    """
    others = _with(loose, by)
    if loose not in dates or not others:
        return False
    its = [dates[season] for season in others if season in dates]
    if any(meet(dates[loose], each) for each in its):
        return False
    if by[loose] in over or (its and loose is not None):
        return True
    return any(order(s) > 0 and s not in others and meet(dates[loose], each) for s, each in dates.items())


def _with(loose: Season, by: Mapping[Season, Name]) -> list[Season]:
    """The later seasons that are told by the same event."""
    return [s for s, name in by.items() if loose in by and name == by[loose] and order(s) > order(loose)]


def _unused(season: Season, by: Mapping[Season, Name]) -> Name:
    """The season's own name, or its next where another season is told by that one."""
    number = 0
    while (season, number) in by.values():
        number += 1
    return season, number
