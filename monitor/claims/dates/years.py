"""The year that a date leaves out: of the date it is joined to, of the sentence, or of the article."""

from __future__ import annotations

import re
from datetime import date  # noqa: TC003
from typing import TYPE_CHECKING

from monitor.claims.dates.relations import Found, parse
from monitor.claims.dates.tense import tense_around

if TYPE_CHECKING:
    from monitor.claims.dates.readings import When
    from monitor.edtf import Edtf

# "Brought forward from July 4 to June 20": the second is the earlier one, so it does not follow the first.
# "A year later, on May 5", "this year, on 24 August"
_SPANS = frozenset({"counted", "calendar_unit", "year"})
_WITHIN = re.compile(r",? (?:on |namely )?(?:the )?")
_FORWARD = re.compile(r"(?:brought|moved|pulled|shifted|bumped)[^.;]{0,70}? (?:forward|up)[^.;]{0,40} from $")
# "In January, with the next to follow in the autumn", "on May 9, followed by the third in March": not before the first.
_THEN = re.compile(r"[^.;:]{0,60}?\bfollow(?:s|ed|ing)?\b[^.;:]{0,40}")
# "Due on May 7, 2027, it has been pushed to May 14": later than the day that it is put off from.
_PUT_OFF_TO = re.compile(
    r",[^.;:]{0,40}?\b(?:pushed|delayed|postponed|put|moved|bumped|shifted|slipped|slips|rescheduled)\b"
    r"(?![^.;:]{0,20}\b(?:forward|up)\b)[^.;:]{0,30}?\b(?:to|until|till|for)\s+(?:the\s+)?"
)
_LAST_DAYS = 14  # of a time of year, in which "in the autumn" is no longer this one
# Forms whose year holds for the date they are joined to as well: "June 20 and August 9, 2020".
_GIVE_YEARS = frozenset({"month_day", "day_month", "month", "season", "quarter", "holiday", "numeric"})


def with_years(folded: str, found: list[Found], when: When) -> list[Edtf | None]:
    """The value of each, where a year can be had."""
    values: list[Edtf | None] = [parse(item.reading.edtf) for item in found]
    for i in range(len(found) - 2, -1, -1):
        following = found[i + 1]
        if found[i].reading.in_year and following.join and following.form in _GIVE_YEARS:
            value = _in(found[i], values[i + 1], latest=True)
            # "September 20 and March 19, 2024" are of two years, and the first is then the one near to the article.
            if following.join != "and" or when.published is None or _same_year(value, values[i + 1]):
                values[i] = value
    donors = _donors(values)
    opening = _opening_year(folded, found, values)
    before: Edtf | None = None
    for i, item in enumerate(found):
        if item.reading.counted and before is not None:
            values[i] = _count(item, before)
        elif item.reading.in_year and values[i] is None:
            if i and found[i - 1].form in _SPANS and _WITHIN.fullmatch(folded, found[i - 1].end, item.start):
                values[i] = _inside(item, values[i - 1])
            if values[i] is not None:
                before = values[i]
                continue
            joined = values[i - 1] if item.join and not _FORWARD.search(folded, 0, found[i - 1].start) else None
            if joined is None and i and _PUT_OFF_TO.fullmatch(folded, found[i - 1].end, item.start):
                joined = values[i - 1]
            if joined is None and i and _THEN.fullmatch(folded, found[i - 1].end, item.start):
                joined = _in_its_tense(folded, found[i - 1], values[i - 1], when)
            values[i] = _in_some_year(item, joined, opening, donors[i], when)
        before = values[i] or before
    return values


def _in_its_tense(folded: str, item: Found, value: Edtf | None, when: When) -> Edtf | None:
    """The day that another follows, in the tense of its own verb."""
    tense = tense_around(folded, item.start, item.end)
    if when.published is None or tense is None or not item.reading.in_year:
        return value
    return _nearest(item, when.published, past=tense == "past")


def _inside(item: Found, span: Edtf | None) -> Edtf | None:
    """The day of the time named before it: "two months later, on March 22"."""
    if span is None or span.earliest is None or span.latest is None:
        return None
    for year in range(span.earliest.year, span.latest.year + 1):
        value = _at(item, year)
        if value is not None and value.earliest is not None and span.earliest <= value.earliest <= span.latest:
            return value
    return None


def _in_some_year(item: Found, joined: Edtf | None, opening: int | None, donor: int | None, when: When) -> Edtf | None:
    """A date without a year, from what is nearest to it that has one."""
    if joined is not None:
        return _in(item, joined, latest=False)
    if opening is not None:
        return _at(item, opening)
    if when.published is not None:
        return _nearest(item, when.published, past=when.past)
    return _at(item, donor) if donor is not None else None


def _same_year(one: Edtf | None, other: Edtf | None) -> bool:
    days = [value.earliest for value in (one, other) if value is not None]
    return len({day.year for day in days if day is not None}) == 1


def _count(item: Found, before: Edtf) -> Edtf | None:
    try:
        return parse(item.reading.counted(before)) if item.reading.counted else None
    except ValueError:
        return None


def _at(item: Found, year: int) -> Edtf | None:
    try:
        return parse(item.reading.in_year(year)) if item.reading.in_year else None
    except ValueError:
        return None


def _in(item: Found, partner: Edtf | None, *, latest: bool) -> Edtf | None:
    """The last occurrence not after the date it is joined to (``latest``), or the first not before it."""
    bound = (partner.latest if latest else partner.earliest) if partner else None
    if bound is None:
        return None
    for year in (bound.year, bound.year - 1 if latest else bound.year + 1):
        value = _at(item, year)
        start = value.earliest if value else None
        if start is not None and (start <= bound if latest else start >= bound):
            return value
    return None


def _donors(values: list[Edtf | None]) -> list[int | None]:
    """For each the year of the nearest date in the sentence that has one, looking back first."""
    years = [value.earliest.year if value and value.earliest else None for value in values]
    donors, last = list(years), None
    for i, year in enumerate(years):
        last = donors[i] = year if year is not None else last
    last = None
    for i in range(len(years) - 1, -1, -1):
        last = years[i] if years[i] is not None else last
        donors[i] = donors[i] if donors[i] is not None else last
    return donors


def _opening_year(folded: str, found: list[Found], values: list[Edtf | None]) -> int | None:
    """The year that opens the sentence and so holds for all of it: "In 2020 it ran from June 20 to August 9"."""
    if not found or found[0].form != "year" or folded[: found[0].start].strip() not in {"in", "back in"}:
        return None
    return values[0].earliest.year if values[0] and values[0].earliest else None


def _nearest(item: Found, published: date, *, past: bool | None) -> Edtf | None:
    """The occurrence nearest to the publication date, on the side of the tense; its weekday, where said, must fit."""
    choices: list[tuple[bool, bool, int, Edtf]] = []
    for year in range(published.year - 1, published.year + 2):
        value = _at(item, year)
        if value is None or value.earliest is None or value.latest is None:
            continue
        ahead, behind = (value.earliest - published).days, (published - value.latest).days
        distance = max(ahead, behind, 0)
        wrong_side = past is not None and (ahead > 0 if past else behind > 0)
        # "Due in the autumn", said in the last days of November: that of the year to come
        ebbing = past is False and item.form == "season" and ahead <= 0 and behind > -_LAST_DAYS
        wrong_side = wrong_side or ebbing
        weekday = item.reading.weekday
        wrong_day = weekday is None or value.earliest.weekday() != weekday or distance > 366
        # No tense given: the weekday speaks first. With both, a weekday of the wrong side is a slip of the pen.
        choices.append((wrong_side, wrong_day, distance, value))
    return min(choices, key=lambda choice: choice[:3])[3] if choices else None
