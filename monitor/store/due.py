"""When a source is due, by what the database says of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.rhythm import LONGEST_WAIT, Every, Habit, Tried, mean_gap, next_due

from .health import busy_times
from .sources import read_source_state

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Source
    from monitor.rhythm import Bounds


def due(conn: Connection, source: Source, bounds: Bounds, now: datetime) -> datetime:
    """When ``source`` is to be asked next; what is overdue lies in the past, what was never asked at its beginning."""
    state = read_source_state(conn, source.name)
    last = state.last_tried and min(state.last_tried, now)  # a clock that was ahead does not put it off for years
    until = state.next_due and min(state.next_due, now + LONGEST_WAIT)
    tried = Tried(last=last, failures=state.failures_in_a_row, left_alone_until=until)
    return next_due(Every.parse(source.every), _habit(conn, source, state.habit, now), tried, bounds)


def _habit(conn: Connection, source: Source, listed: Habit, now: datetime) -> Habit:
    """Where a list gives no times, when it was found to have something new is the next best."""
    if listed.gap is not None:
        return listed
    times = busy_times(conn, source.name)
    gap = mean_gap(times, now)
    seconds = gap.total_seconds() if gap is not None else None
    return replace(listed, gap=seconds, newest=listed.newest or max(times, default=None))
