"""How dates are read that count from the day of the article or a date named before: "last week", "a year later"."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from monitor.claims.dates.readings import Reading, When, start_of, year_of
from monitor.claims.words import calendar as words

if TYPE_CHECKING:
    import re

    from monitor.edtf import Edtf


def _add_months(start: date, months: int) -> str:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return f"{year}-{month + 1:02}"


def _week(of: date) -> str:
    """The calendar week (Monday to Sunday, ISO 8601) of a day."""
    monday = of - timedelta(days=of.weekday())
    return f"{monday}/{monday + timedelta(days=6)}"


def year_end(_match: re.Match[str], when: When) -> Reading | None:
    """Year-end, of the year the article came out in."""
    if when.published is None:
        return None
    return Reading(edtf=f"{when.published.year}-09/{when.published.year}-12", is_end=True)


def calendar_unit(match: re.Match[str], when: When) -> Reading | None:
    """This month, last week, the same year."""
    unit, relative = match["u"], match["rel"]
    step = {"last": -1, "this past": -1, "next": 1, "this coming": 0, "the following": 1}.get(relative, 0)

    def counted(start: date) -> str:
        if unit == "year":
            return str(start.year + step)
        if unit == "month":
            return _add_months(start, step)
        week = start + timedelta(weeks=step)
        if unit == "weekend":
            saturday = week + timedelta(days=5 - week.weekday())
            return f"{saturday}/{saturday + timedelta(days=1)}"
        return _week(week)

    if relative in {"that", "that same", "the same", "the following"}:
        return Reading(counted=lambda before: counted(start_of(before)))
    is_end = bool(match["tail"])
    return Reading(edtf=counted(when.published), is_end=is_end) if when.published and relative != "the coming" else None


def near_day(match: re.Match[str], when: When) -> Reading | None:
    """Today, yesterday, tomorrow and their nights."""
    if when.published is None:
        return None
    said = match[0]
    if said.startswith("the day"):
        return Reading(edtf=(when.published + timedelta(days=-2 if "before" in said else 2)).isoformat(), is_near=True)
    step = -1 if said.startswith(("yesterday", "last")) else int(said.startswith("tomorrow"))
    return Reading(edtf=(when.published + timedelta(days=step)).isoformat(), is_near=True)


def named_weekday(match: re.Match[str], when: When) -> Reading | None:
    """On Friday, last Friday, next Friday (the one of next week)."""
    if when.published is None:
        return None
    today, weekday = when.published, words.WEEKDAYS[match["wd"][:3]]
    ahead = today + timedelta(days=(weekday - today.weekday()) % 7)
    back = today - timedelta(days=(today.weekday() - weekday) % 7)
    relative = match["rel"]
    if relative in {"last", "this past"}:
        day = back if back < today else today - timedelta(days=7)
    elif relative == "next":
        day = today + timedelta(days=7 - today.weekday() + weekday)
    elif relative in {"this", "this coming", "the coming"}:
        day = back if when.past else ahead
    elif relative:
        return None
    elif when.past is None:
        day = ahead if ahead - today < today - back else back
    else:
        day = back if when.past else ahead
    return Reading(edtf=day.isoformat(), needs_word=not relative, is_near=True)


def weekday_of_week(match: re.Match[str], when: When) -> Reading | None:
    """Friday next week, Monday of last week."""
    if when.published is None:
        return None
    weekday, relative = words.WEEKDAYS[(match["wd"] or match["wd2"])[:3]], match["rel"] or match["rel2"]
    monday = when.published - timedelta(days=when.published.weekday())
    day = monday + timedelta(weeks={"last": -1, "next": 1}.get(relative, 0), days=weekday)
    return Reading(edtf=day.isoformat(), is_near=True)


def week_of(match: re.Match[str], when: When) -> Reading | None:
    """The week of March 3; the weekend of June 14."""
    month, day = words.MONTHS[(match["mo"] or match["mo2"])[:3]], int(match["d"] or match["e"])

    def in_year(year: int) -> str:
        named = date(year, month, day)
        if match["unit"] == "week":
            return _week(named)
        saturday = named + timedelta(days=5 - named.weekday())
        return f"{saturday}/{saturday + timedelta(days=1)}"

    return year_of(match, when, in_year)


def week_of_month(match: re.Match[str], when: When) -> Reading | None:
    """The first week of October 2024: its first seven days; the last: the seven at its end."""
    month, nth = words.MONTHS[match["mo"][:3]], match["nth"]

    def in_year(year: int) -> str:
        days = calendar.monthrange(year, month)[1]
        first = days - 6 if nth in {"last", "final"} else 7 * words.ORDINALS[nth] - 6
        return f"{date(year, month, first)}/{date(year, month, first + 6)}"

    return year_of(match, when, in_year)


def counted(match: re.Match[str], when: When) -> Reading | None:
    """Two weeks ago, three days from now, fifteen months later."""
    said, unit, hedge = match["n"], match["u"], match["hedge"] or ""
    number = int(said) if said.isdigit() else words.NUMBERS[said]
    if hedge.startswith(("more", "over", "less", "under", "at least", "up")):
        raise ValueError("no exact distance")
    direction = match["dir"]
    sign = -1 if direction.startswith(("ago", "earlier", "before")) else 1
    mark = "~" if hedge and hedge != "exactly" else ""

    def shift(start: date, *, months: bool) -> str:
        moved = number * sign
        if unit == "day":
            return f"{start + timedelta(days=moved)}{mark}"
        if unit == "week" and direction == "from today":
            return f"{start + timedelta(weeks=moved)}{mark}"
        if unit == "week":
            return _week(start + timedelta(weeks=moved))
        if unit == "month":
            return _add_months(start, moved) + mark
        if direction == "ago today":
            return f"{start.year + moved}-{start:%m-%d}"
        return (_add_months(start, 12 * moved) if months else str(start.year + moved)) + mark

    def from_before(before: Edtf) -> str:
        by_months = before.days is not None and before.days <= 31
        if not by_months and unit != "year":
            raise ValueError("months cannot be counted from a year")
        return shift(start_of(before), months=by_months)

    if direction.startswith(("ago", "from")):
        return Reading(edtf=shift(when.published, months=False)) if when.published else None
    return Reading(counted=from_before)
