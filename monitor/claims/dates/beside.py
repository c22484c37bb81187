"""Days that are told by another: "the Sunday after Christmas", "the day before Thanksgiving", "the week of July 4"."""

from __future__ import annotations

from datetime import timedelta

from monitor.claims.quick.compiler import compiled
from monitor.claims.words.calendar import WEEKDAY_IN_FULL, WEEKDAYS
from monitor.edtf import Edtf, Precision

# What stands before the day that it is told by.
_BESIDE = compiled(
    r"(?<![a-z])(?:on |by |from )?(?:the )?(?:very |first |next )?"
    rf"(?P<unit>day|week|weekend|(?:{WEEKDAY_IN_FULL})(?: night| evening)?)"
    r" (?P<side>after|following|before|preceding) (?:the )?$"
)
_LONGEST = 48


def beside(folded: str, start: int, value: Edtf) -> tuple[int, Edtf] | None:
    """Where the words begin that tell a day or days by the day at ``start``, and which these are; None without such."""
    found = _BESIDE.search(folded, max(0, start - _LONGEST), start)
    day = value.earliest
    if found is None or day is None or day != value.latest or value.precision is not Precision.DAY:
        return None
    unit, ahead = found["unit"], found["side"] in {"after", "following"}
    step = timedelta(days=1 if ahead else -1)
    first = day + step
    if unit == "week":
        days = sorted((first, day + 7 * step))
    elif unit == "weekend":
        saturday = first - timedelta(days=(first.weekday() - 5) % 7) if not ahead else first
        saturday += timedelta(days=(5 - saturday.weekday()) % 7)
        days = [saturday, saturday + timedelta(days=1)]
    else:
        if unit != "day":
            while first.weekday() != WEEKDAYS[unit[:3]]:
                first += step
        days = [first]
    return found.start("unit"), Edtf.parse("/".join(day.isoformat() for day in days))
