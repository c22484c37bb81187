"""Dates as vague as the press gives them: the part of EDTF (ISO 8601-2:2019) that the claims use.

===========================  =======================================  ==========================
form                         example                                  said
===========================  =======================================  ==========================
day, month, year             ``2020-06-20`` ``2020-06`` ``2020``      June 20, 2020 ...
season 21 to 24              ``2020-22``                              summer 2020
quarter 33 to 36             ``2022-35``                              the third quarter of 2022
half 40, 41                  ``2024-41``                              the second half of 2024
interval                     ``2023-01/2023-04``                      early 2023
open interval                ``../2024-12`` ``2025/..``               by the end of 2024
approximate, uncertain, both ``2024-03~`` ``2024-03?`` ``2024-03%``   around March 2024
===========================  =======================================  ==========================

The ``edtf`` package on PyPI (5.0.2) reads these in 4 ms each, refuses intervals of quarters, and has no bounds for open
intervals; this reads them in a few microseconds. The tests compare the bounds of both.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache


class Precision(StrEnum):
    """What kind of stretch of time an EDTF value names."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    INTERVAL = "interval"


# Code → first month, number of months. Seasons are those of the northern hemisphere, by whole months, as its press uses
# them: summer is June to August. Winter 2023 begins in December 2023 and ends with February 2024.
_STRETCHES: dict[int, tuple[int, int]] = {
    **{month: (month, 1) for month in range(1, 13)},
    **{code: (3 * code - 60, 3) for code in range(21, 25)},
    **{code: (3 * code - 98, 3) for code in range(33, 37)},
    **{code: (6 * code - 239, 6) for code in range(40, 42)},
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NAMES: dict[int, str] = dict(enumerate(_MONTHS, start=1)) | {
    **dict(enumerate(("spring", "summer", "autumn", "winter"), start=21)),
    **dict(enumerate(("Q1", "Q2", "Q3", "Q4"), start=33)),
    **dict(enumerate(("first half", "second half"), start=40)),
}
_THIRDS = {(1, 4): "early", (5, 8): "mid", (9, 12): "late"}
_QUALIFIERS = {"": "", "~": "around ", "?": "possibly ", "%": "possibly around "}

_STAMP = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day, month, season, quarter, half or year, with its qualifier: one side of an interval or a whole value."""

    year: int
    code: int | None = None  # month 1-12, or a season, quarter or half as in EDTF
    day: int | None = None
    qualifier: str = ""  # "", "~" approximate, "?" uncertain, "%" both

    def __str__(self) -> str:
        code = "" if self.code is None else f"-{self.code:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return f"{self.year:04}{code}{day}{self.qualifier}"

    @property
    def earliest(self) -> date:
        """First day of it."""
        first, _ = _STRETCHES[self.code] if self.code else (1, 12)
        return date(self.year, first, self.day or 1)

    @property
    def latest(self) -> date:
        """Last day of it."""
        if self.day:
            return self.earliest
        first, months = _STRETCHES[self.code] if self.code else (1, 12)
        later, month = divmod(first + months - 2, 12)
        return date(self.year + later, month + 1, calendar.monthrange(self.year + later, month + 1)[1])

    @property
    def precision(self) -> Precision:
        """What it names."""
        if self.code is None:
            return Precision.YEAR
        if self.day is not None:
            return Precision.DAY
        for first, kind in ((40, Precision.HALF), (33, Precision.QUARTER), (21, Precision.SEASON)):
            if self.code >= first:
                return kind
        return Precision.MONTH

    def words(self, *, year: bool = True) -> str:
        """As a reader would say it, without the qualifier: ``March 14, 2027``, ``summer 2020``."""
        if self.code is None:
            return str(self.year)
        if self.day is not None:
            return f"{_NAMES[self.code]} {self.day}" + (f", {self.year}" if year else "")
        if self.precision is Precision.HALF:
            return f"the {_NAMES[self.code]}" + (f" of {self.year}" if year else "")
        return _NAMES[self.code] + (f" {self.year}" if year else "")


@dataclass(frozen=True, slots=True)
class Edtf:
    """An EDTF value. ``str(value)`` gives the text that :meth:`parse` reads back as an equal value.

    ``stamps`` holds one stamp, or the two sides of an interval, where ``None`` is an open side.
    """

    stamps: tuple[Stamp] | tuple[Stamp | None, Stamp | None]

    @classmethod
    def parse(cls, text: str) -> Edtf:
        """Read one value; :class:`ValueError` names a text that is none of the forms above, or no real date."""
        return _parse(text)

    def __str__(self) -> str:
        return "/".join(".." if stamp is None else str(stamp) for stamp in self.stamps)

    @property
    def is_interval(self) -> bool:
        """Whether it was written with two sides."""
        return len(self.stamps) == 2

    @property
    def first(self) -> Stamp | None:
        """The stamp it begins with; None: open."""
        return self.stamps[0]

    @property
    def last(self) -> Stamp | None:
        """The stamp it ends with; None: open."""
        return self.stamps[-1]

    @property
    def earliest(self) -> date | None:
        """First day it allows; None: open. A qualifier widens nothing: "around March 2024" begins on March 1."""
        return self.first.earliest if self.first else None

    @property
    def latest(self) -> date | None:
        """Last day it allows; None: open. A qualifier widens nothing."""
        return self.last.latest if self.last else None

    @property
    def days(self) -> int | None:
        """Days from the first to the last, both counted; None: open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    @property
    def precision(self) -> Precision:
        """What kind of stretch it names."""
        if self.is_interval or self.first is None:
            return Precision.INTERVAL
        return self.first.precision

    @property
    def approximate(self) -> bool:
        """Whether any side of it is marked approximate (``~`` or ``%``)."""
        return any(stamp is not None and stamp.qualifier in {"~", "%"} for stamp in self.stamps)

    def contains(self, other: Edtf) -> bool:
        """Whether every day that ``other`` allows is allowed here too: ``2020-22`` contains ``2020-06-20``."""
        mine, theirs = (self.earliest, self.latest), (other.earliest, other.latest)
        begins = mine[0] is None or (theirs[0] is not None and mine[0] <= theirs[0])
        ends = mine[1] is None or (theirs[1] is not None and theirs[1] <= mine[1])
        return begins and ends

    def refines(self, other: Edtf) -> bool:
        """Whether this says the same more precisely: it lies within ``other`` and leaves out days of it."""
        return other.contains(self) and not self.contains(other)

    def human(self) -> str:
        """In words for readers: ``March 14, 2027``, ``early 2023``, ``by the end of 2024``, ``2025 or later``."""
        first, last = self.first, self.last
        if first is None:
            return "" if last is None else _QUALIFIERS[last.qualifier] + _by(last)
        if last is None:
            return f"{_QUALIFIERS[first.qualifier]}{first.words()} or later"
        hedge = _QUALIFIERS[first.qualifier or last.qualifier]
        return hedge + (_span(first, last) if self.is_interval else first.words())


@lru_cache(maxsize=4096)
def _parse(text: str) -> Edtf:
    sides = text.split("/")
    if len(sides) == 1:
        return Edtf((_stamp(text, text),))
    if len(sides) == 2 and sides != ["..", ".."]:
        first, last = (None if side == ".." else _stamp(side, text) for side in sides)
        if first and last and first.earliest > last.latest:
            raise ValueError(f"not an EDTF interval: {text!r} ends before it begins")
        return Edtf((first, last))
    raise ValueError(f"not an EDTF date or interval: {text!r}")


def _stamp(side: str, text: str) -> Stamp:
    match = _STAMP.fullmatch(side)
    if not match:
        raise ValueError(f"not an EDTF date or interval: {text!r}")
    year, code, day, qualifier = match.groups()
    stamp = Stamp(int(year), int(code) if code else None, int(day) if day else None, qualifier)
    if not 1 <= stamp.year < 9999 or (stamp.code is not None and stamp.code not in _STRETCHES):
        raise ValueError(f"not an EDTF date: {text!r} has a year, month or season that does not exist")
    if stamp.day is not None:
        try:
            date(stamp.year, stamp.code or 0, stamp.day)
        except ValueError:
            raise ValueError(f"not an EDTF date: {text!r} has a day that does not exist") from None
    return stamp


def _by(last: Stamp) -> str:
    if last.day is not None:
        return f"by {last.words()}"
    december = last.code in {12, 36, 41}
    return f"by the end of {last.year if december else last.words()}"


def _span(first: Stamp, last: Stamp) -> str:
    """``early 2023``, ``March 5 to 9, 2024``, ``spring to summer 2024``: the year once where both share it."""
    if first.year != last.year:
        return f"{first.words()} to {last.words()}"
    whole_months = first.day is None and last.day is None
    if whole_months and (first.code, last.code) in _THIRDS:
        third = _THIRDS[first.code or 0, last.code or 0]
        return f"mid-{first.year}" if third == "mid" else f"{third} {first.year}"
    if first.day is not None and last.day is not None and first.code == last.code:
        return f"{first.words(year=False)} to {last.day}, {last.year}"
    if first.code is None or last.code is None:
        return f"{first.words()} to {last.words()}"
    return f"{first.words(year=False)} to {last.words()}"
