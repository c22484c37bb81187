"""When a target is told: ``now``, ``daily 08:00`` or ``weekly mon 08:00``, by the clock of a time zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

MEND = 'write "now", "daily 08:00" or "weekly mon 08:00"'
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WRITTEN = re.compile(rf"(?:daily|weekly\s+({'|'.join(_DAYS)}))\s+([01]?\d|2[0-3]):([0-5]\d)", re.ASCII | re.IGNORECASE)


class NoSuchTime(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """What is written is no such time; ``str()`` says what to write."""


@dataclass(frozen=True, slots=True)
class When:
    """At once, or all together at a time of the day, every day or on one of the week."""

    at: time | None = None  # None: at once
    weekday: int | None = None  # 0 is Monday; None: every day
    zone: str | None = None  # an IANA name; None: the machine's own zone

    @classmethod
    def parse(cls, written: str, zone: str | None = None) -> When:
        """Read what the configuration says. Raises NoSuchTime, and for the zone what ``ZoneInfo`` raises."""
        if zone is not None:
            ZoneInfo(zone)
        if written.strip().lower() == "now":
            return cls(zone=zone)
        if (found := _WRITTEN.fullmatch(written.strip())) is None:
            raise NoSuchTime(f'"{written}" is no time: {MEND}')
        day, hour, minute = found.groups()
        weekday = _DAYS.index(day.lower()) if day else None
        return cls(at=time(int(hour), int(minute)), weekday=weekday, zone=zone)

    def after(self, moment: datetime) -> datetime:
        """The first such time after ``moment``, in UTC; ``moment`` itself where it is at once.

        A time that the clocks skip in spring is an hour later; of one that comes twice in autumn it is the first.
        """
        if self.at is None:
            return moment.astimezone(UTC)
        zone = ZoneInfo(self.zone) if self.zone else None
        today = moment.astimezone(zone).date()
        days = (today + timedelta(days=number) for number in range(9))
        wanted = (day for day in days if self.weekday in (None, day.weekday()))
        times = (datetime.combine(day, self.at, zone).astimezone(UTC) for day in wanted)
        return next(each for each in times if each > moment)

    def __str__(self) -> str:
        if self.at is None:
            return "now"
        zone = f" {self.zone}" if self.zone else ""
        return f"{'daily' if self.weekday is None else f'weekly {_DAYS[self.weekday]}'} {self.at:%H:%M}{zone}"


AT_ONCE = When()
