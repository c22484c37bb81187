"""What the configuration says of how often a source is asked: ``auto``, ``30m``, or a line of cron's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from apscheduler.triggers.cron import CronTrigger

UNITS = {"m": 60, "h": 3600, "d": 86_400, "w": 604_800}  # as written → seconds
SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(weeks=4)
MEND = 'write "auto", a time such as "30m", "2h" or "1d", or a line of cron\'s such as "17 */2 * * *"'

_SPAN = re.compile(rf"\s*(\d{{1,6}}(?:\.\d{{1,3}})?)\s*([{''.join(UNITS)}])\s*", re.ASCII | re.IGNORECASE)
_FIELDS = 5  # of a line of cron's
_SUNDAY_FIRST = "sun mon tue wed thu fri sat sun".split()  # cron counts the days of the week so; 7 is Sunday, too
_NUMBERED_DAY = re.compile(r"(?<![\d/])[0-7](?!\d)", re.ASCII)


class NotAnInterval(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """What is written is no interval; ``str()`` says why, and what to write."""


@dataclass(frozen=True, slots=True)
class Every:
    """How often a source is asked: so long after the last time, at the times of ``cron``, else as is learned."""

    span: timedelta | None = None
    cron: str | None = None

    @classmethod
    def parse(cls, written: str) -> Every:
        """Read what the configuration says. Raises NotAnInterval."""
        if written.strip().lower() == "auto":
            return AUTO
        if found := _SPAN.fullmatch(written):
            return cls(span=_span(float(found[1]) * UNITS[found[2].lower()], written))
        if len(written.split()) == _FIELDS:
            cron = " ".join(written.split())
            _trigger(cron)
            return cls(cron=cron)
        raise NotAnInterval(f'"{written}" is no interval: {MEND}')

    @property
    def auto(self) -> bool:
        """Is it to be learned?"""
        return self.span is None and self.cron is None

    def after(self, last: datetime) -> datetime | None:
        """The next time by the clock after ``last``; None where it is to be learned, or never comes."""
        if self.span is not None:
            return last + self.span
        if self.cron is None:
            return None
        trigger, last = _trigger(self.cron), last.astimezone(UTC)  # of one zone, Python compares what clocks show
        due: datetime | None = trigger.get_next_fire_time(last, last + timedelta(seconds=1))
        # In the hour that comes twice when summer time ends, APScheduler gives a time again that has passed.
        for hours in range(1, 4):
            if due is None or due.astimezone(UTC) > last:
                break
            due = trigger.get_next_fire_time(None, last + timedelta(hours=hours))
        return due


AUTO = Every()


def _span(seconds: float, written: str) -> timedelta:
    span = timedelta(seconds=seconds)
    if span < SHORTEST:
        raise NotAnInterval(f'"{written}" is more often than once a minute, which no site likes: write "1m" or more')
    if span > LONGEST:
        raise NotAnInterval(f'"{written}" is longer than four weeks: write "4w" or less')
    return span


def _trigger(cron: str) -> CronTrigger:
    """APScheduler's trigger, in the local time zone; it counts the days of the week from Monday, so they are named."""
    from apscheduler.triggers.cron import CronTrigger  # a tenth of a second that only cron needs

    *fields, days = cron.split()
    named = _NUMBERED_DAY.sub(lambda found: _SUNDAY_FIRST[int(found[0])], days)
    try:
        return CronTrigger.from_crontab(" ".join([*fields, named]))
    except ValueError as error:
        raise NotAnInterval(f'"{cron}" is no line of cron\'s ({error}): {MEND}') from error
