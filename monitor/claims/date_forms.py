"""The forms in which the press writes dates: a table of patterns, each with how it is read and with examples.

A form says what an expression means by itself (:class:`Reading`); words around it ("by", "from ... to") and years that
stand elsewhere are the business of :mod:`monitor.claims.dates`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from monitor.claims import calendar_words as words
from monitor.claims.calendar_words import PART, RELATIVE, WEEKDAY_BEFORE, YEAR, YEAR_BEHIND
from monitor.claims.calendar_words import day as day_piece
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class When:
    """What a form may know besides its own words."""

    text: str  # as written, for what depends on capitals
    published: date | None
    past: bool | None  # whether the sentence tells of what has happened; None: not known
    day_first: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means by itself: one of the first three is set.

    ``in_year`` and ``counted`` raise ValueError where there is no such date (February 29).
    """

    edtf: str | None = None
    in_year: Callable[[int], str] | None = None  # all but the year is said
    counted: Callable[[Edtf], str] | None = None  # counted from the date named before it
    weekday: int | None = None  # said beside the date, Monday is 0
    needs_word: bool = False  # is a date only behind a word such as "in"
    is_end: bool = False  # names the end of something, so that "before" means no more than "by"
    is_near: bool = False  # "today", "tomorrow": says nothing that a full date beside it does not


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date. In ``examples`` the article is of Wednesday, 2024-06-12; None: no date at all."""

    name: str
    pattern: str
    read: Callable[[re.Match[str], When], Reading | None]
    examples: tuple[tuple[str, str | None], ...]


def _year(match: re.Match[str], when: When, in_year: Callable[[int], str], **more: int | bool | None) -> Reading | None:
    """The reading once the words for the year behind the expression are weighed (calendar_words.YEAR_BEHIND)."""
    said = match.groupdict()
    if said.get("y"):
        return Reading(edtf=in_year(int(said["y"])), **more)  # type: ignore[arg-type]
    if said.get("yy"):
        return Reading(edtf=in_year(2000 + int(said["yy"])), **more)  # type: ignore[arg-type]
    relative = "this" if said.get("oy") else (said.get("ry") or "").rsplit(" ", 1)[0]
    if relative in {"that", "that same", "the same", "the following"}:
        offset = int(relative == "the following")
        return Reading(counted=lambda before: in_year(_start(before).year + offset), **more)  # type: ignore[arg-type]
    if relative or said.get("lastly"):
        if when.published is None:
            return None
        if relative:
            return Reading(edtf=in_year(when.published.year + {"last": -1, "next": 1}.get(relative, 0)), **more)  # type: ignore[arg-type]
        return Reading(edtf=_last(in_year, when.published), **more)  # type: ignore[arg-type]
    return Reading(in_year=in_year, **more)  # type: ignore[arg-type]


def _start(value: Edtf) -> date:
    if value.earliest is None:
        raise ValueError("an open date cannot be counted from")
    return value.earliest


def _last(in_year: Callable[[int], str], published: date) -> str:
    """The latest that was over when the article came out."""
    for year in (published.year, published.year - 1):
        value = in_year(year)
        latest = Edtf.parse(value).latest
        if latest is None or latest < published:
            return value
    return in_year(published.year - 2)


def _next(in_year: Callable[[int], str], published: date) -> str:
    """The first that had not begun when the article came out."""
    value = in_year(published.year)
    return value if _start(Edtf.parse(value)) > published else in_year(published.year + 1)


def _add_months(start: date, months: int) -> str:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return f"{year}-{month + 1:02}"


def _week(of: date) -> str:
    """The calendar week (Monday to Sunday, ISO 8601) of a day."""
    monday = of - timedelta(days=of.weekday())
    return f"{monday}/{monday + timedelta(days=6)}"


def _weekday(match: re.Match[str]) -> int | None:
    said = match["w"]
    return words.WEEKDAYS[said[:3]] if said else None


def _capital(match: re.Match[str], when: When, group: str) -> bool:
    """Whether "May", "March", "Sun" are written as names: capital, in text that is not all capitals."""
    said = when.text[match.start(group) : match.end(group)]
    return said[:1].isupper() and not (len(said) > 1 and said.isupper())


def _full(month: int, first: str, last: str | None = None) -> Callable[[int], str]:
    start, end = int(first), int(last) if last else 0
    if end > start:
        return lambda year: f"{year}-{month:02}-{start:02}/{year}-{month:02}-{end:02}"
    return lambda year: f"{year}-{month:02}-{start:02}"


def _month_day(match: re.Match[str], when: When) -> Reading | None:
    month = words.MONTHS[match["mo"][:3]]
    return _year(match, when, _full(month, match["d"], match["d2"]), weekday=_weekday(match))


def _day_month(match: re.Match[str], when: When) -> Reading | None:
    # "Season 2 may", "3 march past": a verb, unless written as a name or with "2nd", "of" or a year.
    verb = match["mo"] in {"may", "march", "mar"} and not (match["d_th"] or match["y"] or match["ry"])
    if verb and not _capital(match, when, "mo"):
        return None
    return _month_day(match, when)


def _numeric(match: re.Match[str], when: When) -> Reading | None:
    parts = re.split(r"[-/.]", match["n"])
    if len(parts[0]) == 4:
        year, month, day = (int(part) for part in parts)
    else:
        if len(parts[2]) == 2 and "/" not in match["n"]:
            return None
        first, second, year = (int(part) for part in parts)
        year += 2000 if year < 100 else 0
        # Points between the numbers are a continental habit, and that writes the day first.
        day_first = when.day_first or "." in match["n"]
        swap = second > 12 or (first <= 12 and not day_first)
        month, day = (first, second) if swap else (second, first)
    return Reading(edtf=date(year, month, day).isoformat()) if 1930 <= year <= 2050 else None


def _part(match: re.Match[str]) -> str | None:
    return next((name for name in words.PARTS if match.groupdict().get(name)), None)


def _period(
    match: re.Match[str], when: When, in_year: Callable[[int], str], *, needs_word: bool = True
) -> Reading | None:
    """A month or season, alone or with "this", "next", "that", or with a year."""
    relative, more = match["rel"], {"is_end": bool(match["tail"]), "weekday": None}
    if not relative:
        reading = _year(match, when, in_year, **more)
        alone = reading is not None and reading.in_year is not None and _part(match) is None
        if alone and needs_word:
            return Reading(in_year=in_year, needs_word=True)
        return reading
    if relative in {"that", "that same", "the same", "the following"}:
        return Reading(counted=lambda before: in_year(_start(before).year))
    if when.published is None:
        return None
    if relative in {"last", "this past"}:
        return Reading(edtf=_last(in_year, when.published))
    if relative in {"this coming", "the coming"}:
        return Reading(edtf=_next(in_year, when.published))
    this = in_year(when.published.year)
    if "-24" in this[4:]:  # winter goes on into the next year
        this = in_year(when.published.year - (when.published.month <= 2))
        return Reading(edtf=_next(in_year, when.published) if relative == "next" else this)
    if relative == "next":
        upcoming = in_year(when.published.year + 1)
        months = (_start(Edtf.parse(this)) - when.published).days
        # "Next fall" in June is the fall after this one; "next March" in January, or "next July" in June, is the one to come.
        return Reading(edtf=this if match.groupdict().get("mo") and months > 0 else upcoming)
    if when.past and _start(Edtf.parse(this)) > when.published:
        this = in_year(when.published.year - 1)
    return Reading(edtf=this)


def _month(match: re.Match[str], when: When) -> Reading | None:
    month = words.MONTHS[match["mo"][:3]]
    reading = _period(match, when, lambda year: f"{year}-{month:02}")
    unsure = match["rel"] or (reading is not None and reading.needs_word)
    if unsure and match["mo"] in {"may", "march", "mar", "dec", "jan"} and not _capital(match, when, "mo"):
        # "this may be", "on march": but "in may" can be nothing else.
        return None if match["rel"] or not re.search(r"(?:in|by|since|until) $", match.string[: match.start()]) else reading
    return reading


def _season(match: re.Match[str], when: When) -> Reading | None:
    code = words.SEASONS[match["s"]]
    return _period(match, when, lambda year: f"{year}-{code}")


def _quarter(match: re.Match[str], when: When) -> Reading | None:
    said = match.groupdict()
    first = int(said["q"] or words.ORDINALS[said["qo"]])
    last = int(said["q2"] or 0) or words.ORDINALS.get(said["qo2"] or "", 0)
    if last > first:
        return _year(match, when, lambda year: f"{year}-{32 + first}/{year}-{32 + last}")
    return _year(match, when, lambda year: f"{year}-{32 + first}")


def _half(match: re.Match[str], when: When) -> Reading | None:
    said = match["half"] or match["half2"]
    code = 39 + int(said) if said else words.HALVES[match["ho"]]
    reading = _year(match, when, lambda year: f"{year}-{code}")
    return reading if reading is None or reading.in_year is None else None


def _part_of_year(match: re.Match[str], when: When) -> Reading | None:
    name = _part(match) or "tail"
    months = words.PARTS[name][1]

    def in_year(year: int) -> str:
        return f"{year}-{months[0]:02}/{year}-{months[1]:02}" if months else str(year)

    if match["oy"]:
        return Reading(edtf=in_year(when.published.year), is_end=name == "tail") if when.published else None
    return _year(match, when, in_year, is_end=name == "tail")


def _year_end(match: re.Match[str], when: When) -> Reading | None:
    if when.published is None:
        return None
    return Reading(edtf=f"{when.published.year}-09/{when.published.year}-12", is_end=True)


def _calendar_unit(match: re.Match[str], when: When) -> Reading | None:
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
        return Reading(counted=lambda before: counted(_start(before)))
    is_end = bool(match["tail"])
    return Reading(edtf=counted(when.published), is_end=is_end) if when.published and relative != "the coming" else None


def _near_day(match: re.Match[str], when: When) -> Reading | None:
    if when.published is None:
        return None
    said = match[0]
    step = -1 if said.startswith(("yesterday", "last")) else int(said.startswith("tomorrow"))
    return Reading(edtf=(when.published + timedelta(days=step)).isoformat(), is_near=True)


def _named_weekday(match: re.Match[str], when: When) -> Reading | None:
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


def _counted(match: re.Match[str], when: When) -> Reading | None:
    """ "Two weeks ago", "three days from now", "fifteen months later"."""
    said, unit, hedge = match["n"], match["u"], match["hedge"] or ""
    number = int(said) if said.isdigit() else words.NUMBERS[said]
    if hedge.startswith(("more", "over", "less", "under", "at least", "up")):
        return None
    direction = match["dir"]
    sign = -1 if direction.startswith(("ago", "earlier", "before")) else 1
    mark = "~" if hedge and hedge != "exactly" else ""

    def shift(start: date, *, months: bool) -> str:
        moved = number * sign
        if unit == "day":
            return f"{start + timedelta(days=moved)}{mark}"
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
        return shift(_start(before), months=by_months)

    if direction.startswith(("ago", "from")):
        return Reading(edtf=shift(when.published, months=False)) if when.published else None
    return Reading(counted=from_before)


def _holiday(match: re.Match[str], when: When) -> Reading | None:
    index = next(i for i in range(len(words.HOLIDAYS)) if match[f"h{i}"])
    in_year = list(words.HOLIDAYS.values())[index]
    in_year = words.holiday_weekend(in_year) if match["weekend"] else in_year
    reading = _period(match, when, in_year)
    if reading is not None and match["rel"] == "next":  # "next Christmas" in June is the one to come
        return Reading(edtf=_next(in_year, when.published)) if when.published else None
    return reading


def _tv_season(match: re.Match[str], when: When) -> Reading | None:
    first, second = int(match["y"]), match["y2"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    return Reading(edtf=f"{first}/{last}", needs_word=match["season"] is None) if last == first + 1 else None


def _bare_year(match: re.Match[str], when: When) -> Reading | None:
    return Reading(edtf=match["y"], needs_word=not match["said"])


def _nothing(match: re.Match[str], when: When) -> Reading | None:
    return None


_RELATIVE = rf"(?:{words.NOT_RELATIVE}{RELATIVE} )?"

# The first that fits at a place wins, so the longer forms stand first; the first row holds what only looks like a date.
FORMS: tuple[Form, ...] = (
    Form(
        "decoy",
        r"(?:seasons?|series|parts?|episodes?|eps?|vol(?:ume)?s?|chapters?|cycles?|rooms?|aged?|ages|no|number|nos|top|week|weeks|channel|flight)"
        r"\.? {0,2}#?\d{1,3}(?![\d/]|-\d)(?!st|nd|rd|th)|\d\d?(?:[:.]\d\d)? ?[ap]\.?m(?![a-z])\.?|\d\d?:\d\d"
        r"|(?:the )?(?:early |mid[ -]|late )?(?:19|20)\d0s|https?://[^ ]{1,200}|fall of (?!last |this |next |that |the same |the following )[a-z]",
        _nothing,
        (
            ("season 2 may arrive", None),
            ("at 8:30 p.m. ET", None),
            ("hits of the 1990s", None),
            ("week 6 March madness", None),
            ("the fall of Rome", None),
        ),
    ),
    Form(
        "month_day",
        rf"{WEEKDAY_BEFORE}{words.MONTH}[ ,]{{0,2}}(?:the )?{day_piece('d')}(?: {{0,2}}(?:-|to|through|thru) {{0,2}}(?:the )?{day_piece('d2')})?{YEAR_BEHIND}?",
        _month_day,
        (
            ("March 14, 2027", "2027-03-14"),
            ("Mar. 14 2027", "2027-03-14"),
            ("onMarch 14,2027", "2027-03-14"),
            ("Septermber 5, 2023", "2023-09-05"),
            ("PREMIERES MARCH 14", "2024-03-14"),
            ("Friday, November 22nd", "2024-11-22"),
            ("June 20, this year", "2024-06-20"),
            ("Nov 17 last year", "2023-11-17"),
            ("on December 22 last.", "2023-12-22"),
            ("July 4 '25", "2025-07-04"),
            ("March 5–9, 2024", "2024-03-05/2024-03-09"),
            ("in March 10 episodes", "2024-03"),
            ("February 29, 2023", None),
        ),
    ),
    Form(
        "day_month",
        rf"{WEEKDAY_BEFORE}(?:the )?{words.day_before_month('d')}(?: {{0,2}}(?:-|to|and) {{0,2}}(?P<d2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)? {{0,2}}(?:of )?{words.MONTH}{YEAR_BEHIND}?",
        _day_month,
        (
            ("14 March 2027", "2027-03-14"),
            ("14th of March, 2027", "2027-03-14"),
            ("the 30th of November", "2024-11-30"),
            ("Wed., 22 May. 2019", "2019-05-22"),
            ("5-9 March 2024", "2024-03-05/2024-03-09"),
            ("2 may be enough", None),
        ),
    ),
    Form(
        "numeric",
        r"(?P<n>\d{4}(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d?|\d\d?(?:-\d\d?-|/\d\d?/|\.\d\d?\.)(?:\d{4}|\d\d))(?!\d|[-/]\d)",
        _numeric,
        (
            ("2020-06-20", "2020-06-20"),
            ("20/06/2020", "2020-06-20"),
            ("06-20-2020", "2020-06-20"),
            ("05/06/2020", "2020-05-06"),
            ("05.06.2020", "2020-06-05"),
            ("3/14/27", "2027-03-14"),
            ("99/99/2020", None),
            ("version 1.2.22", None),
        ),
    ),
    Form(
        "part_of_year",
        rf"{PART}(?:the year (?=\d))?(?:(?P<y>{YEAR})|(?P<ry>{words.RELATIVE_YEAR})|(?P<oy>(?:the )?year)(?![a-z-]| (?:of|before)))",
        _part_of_year,
        (
            ("early 2023", "2023-01/2023-04"),
            ("mid-2024", "2024-05/2024-08"),
            ("late in 2024", "2024-09/2024-12"),
            ("mid-to-late 2025", "2025-05/2025-12"),
            ("the start of 2025", "2025-01/2025-04"),
            ("sometime in 2024", "2024"),
            ("later this year", "2024"),
            ("earlier in the year", "2024"),
            ("early next year", "2025-01/2025-04"),
            ("the end of the year", "2024-09/2024-12"),
        ),
    ),
    Form(
        "year_end",
        r"(?:the )?year(?:-|'s )end(?![a-z])",
        _year_end,
        (("by year-end", "../2024-12"), ("before the year's end", "../2024-12")),
    ),
    Form(
        "month",
        rf"{_RELATIVE}(?:{PART})?{words.MONTH}{YEAR_BEHIND}?",
        _month,
        (
            ("March 2024", "2024-03"),
            ("July, 2020", "2020-07"),
            ("late March 2024", "2024-03"),
            ("mid-October", "2024-10"),
            ("in June", "2024-06"),
            ("back in January", "2024-01"),
            ("Oct. of last year", "2023-10"),
            ("last December", "2023-12"),
            ("next March", "2025-03"),
            ("October 2022still", "2022-10"),
            ("this may be", None),
            ("June Baker", None),
        ),
    ),
    Form(
        "season",
        rf"{_RELATIVE}(?:{PART})?(?:the )?{words.SEASON}(?:{YEAR_BEHIND}(?:[-/](?:20)?\d\d(?!\d))?)?",
        _season,
        (
            ("summer 2020", "2020-22"),
            ("the summer of 2020", "2020-22"),
            ("Spring of 2024", "2024-21"),
            ("fall 2023", "2023-23"),
            ("Autumn '24", "2024-23"),
            ("winter 2023-24", "2023-24"),
            ("this summer", "2024-22"),
            ("last summer", "2023-22"),
            ("next fall", "2025-23"),
            ("this winter", "2024-24"),
            ("in the fall", "2024-23"),
            ("fans fall for it", None),
        ),
    ),
    Form(
        "quarter",
        rf"(?:the )?(?:q(?P<q>[1-4])(?: ?(?:-|/|or|and|to|&) ?q?(?P<q2>[1-4]))?(?![\da-z])"
        rf"|(?P<qo>{words.ORDINAL})(?:(?: or | and | to |/|-)(?:the )?(?P<qo2>{words.ORDINAL}))? quarter(?![a-z])){YEAR_BEHIND}?",
        _quarter,
        (
            ("Q1 2024", "2024-33"),
            ("the first quarter of 2024", "2024-33"),
            ("Q3-Q4 2022", "2022-35/2022-36"),
            ("third or fourth quarter of 2025", "2025-35/2025-36"),
            ("Q2", "2024-34"),
        ),
    ),
    Form(
        "half",
        rf"(?:the )?(?:(?P<ho>first|1st|front|second|2nd|latter|back|last) half(?= ?,? ?(?:of |')| (?:this|last|next) | \d)|h(?P<half>[12])(?![\da-z])|(?P<half2>[12])h(?![a-z])){YEAR_BEHIND}",
        _half,
        (
            ("the first half of 2025", "2025-40"),
            ("second half of next year", "2025-41"),
            ("the latter half of the year", "2024-41"),
            ("H1 2025", "2025-40"),
            ("2H 2025", "2025-41"),
            ("the second half of the season", None),
        ),
    ),
    Form(
        "near_day",
        r"(?:today|tonight|tonite|yesterday|tomorrow(?: night)?|last night|this (?:morning|afternoon|evening))(?![a-z])",
        _near_day,
        (
            ("today", "2024-06-12"),
            ("yesterday", "2024-06-11"),
            ("tomorrow", "2024-06-13"),
            ("tonight, June 12, 2024", "2024-06-12"),
        ),
    ),
    Form(
        "named_weekday",
        rf"(?:{RELATIVE} )?(?P<wd>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])",
        _named_weekday,
        (
            ("last Friday", "2024-06-07"),
            ("this Friday", "2024-06-14"),
            ("on Friday", "2024-06-14"),
            ("next Friday", "2024-06-21"),
            ("on Monday", "2024-06-10"),
            ("Friday nights", None),
        ),
    ),
    Form(
        "counted",
        rf"(?:(?P<hedge>about|around|roughly|nearly|almost|exactly|just over|more than|over|less than|under|at least|up to) )?{words.NUMBER}[ -](?P<u>day|week|month|year)s? "
        r"(?P<dir>ago today|ago|from now|earlier|later|before(?= ?[,.;)]|$)|afterwards?|after(?= ?[,.;)]|$))(?![a-z])",
        _counted,
        (
            ("two weeks ago", "2024-05-27/2024-06-02"),
            ("three days ago", "2024-06-09"),
            ("18 months ago", "2022-12"),
            ("a year ago", "2023"),
            ("about a year ago", "2023~"),
            ("a year ago today", "2023-06-12"),
            ("two months from now", "2024-08"),
            ("It ended in March 2021; fifteen months later", "2021-03 2022-06"),
            ("It began in 2019 and, two years after, ended", "2019 2021"),
            ("more than a year after the series ended", None),
            ("16 months", None),
            ("fifteen months later", None),
        ),
    ),
    Form(
        "calendar_unit",
        rf"(?:{PART})?{words.NOT_RELATIVE}{RELATIVE} (?P<u>weekend|week|month|year)(?![a-z-])",
        _calendar_unit,
        (
            ("this month", "2024-06"),
            ("next month", "2024-07"),
            ("later this month", "2024-06"),
            ("last week", "2024-06-03/2024-06-09"),
            ("this weekend", "2024-06-15/2024-06-16"),
            ("last year", "2023"),
            ("It came in March 2021 and ended the same year", "2021-03 2021"),
            ("in its last year", None),
            ("over the last month", None),
        ),
    ),
    Form(
        "holiday",
        rf"{_RELATIVE}(?:{PART})?{words.HOLIDAY}(?P<weekend> weekend)?{YEAR_BEHIND}?{words.NOT_HOLIDAY}",
        _holiday,
        (
            ("New Year's Day 2025", "2025-01-01"),
            ("on Christmas Day", "2023-12-25"),
            ("by Christmas 2024", "../2024-12-25"),
            ("at Christmas 2024", "2024-12-25~"),
            ("next Christmas", "2024-12-25~"),
            ("Halloween 2023", "2023-10-31"),
            ("Valentine’s Day 2025", "2025-02-14"),
            ("Thanksgiving 2025", "2025-11-27"),
            ("Easter Sunday 2024", "2024-03-31"),
            ("Memorial Day weekend 2025", "2025-05-24/2025-05-26"),
            ("this holiday season", "2024-12~"),
            ("in time for the holidays", "2023-12~"),
            ("all Halloween episodes", None),
        ),
    ),
    Form(
        "tv_season",
        rf"(?:the )?(?P<y>19[3-9]\d|20[0-4]\d)[-/](?P<y2>(?:19|20)?\d\d)(?![\d/-])(?P<season>(?<=season \d{{4}}-\d{{4}})|(?<=season \d{{4}}-\d\d)|(?= (?:[a-z]{{1,12}} )?(?:season|schedule|slate)(?![a-z])))?",
        _tv_season,
        (
            ("the 2024–25 television season", "2024/2025"),
            ("the television season 2021-2022", "2021/2022"),
            ("in 2023-2024", "2023/2024"),
            ("Part 2024-25", None),
        ),
    ),
    Form(
        "year",
        rf"(?P<said>the year )?(?P<y>{YEAR}){words.COUNTS}(?![a-z-]\d)",
        _bare_year,
        (
            ("in 2024", "2024"),
            ("the year 2022", "2022"),
            ("1899 arrives", None),
            ("Room 2024", None),
            ("for 2000 fans", None),
            ("2,024 fans", None),
            ("ages 2024", None),
        ),
    ),
)
