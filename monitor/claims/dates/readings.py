"""How each form of date is read: from the words that matched to what they mean by themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from monitor.claims.words import calendar as words
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from collections.abc import Callable


# "May" in small letters is the month only behind one of these.
_FIRM = re.compile(r"(?<![a-z])(?:in|by|since|until) $")
# "Han Ye-june": a name in two syllables; "mid-june" and "may-june" are none.
_SYLLABLE = re.compile(r"\b(?!(?:Mid|Early|Late|Pre|Post)-)[A-Z][a-z]{1,8}-$")


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


def year_of(
    match: re.Match[str], when: When, in_year: Callable[[int], str], **more: int | bool | None
) -> Reading | None:
    """The reading once the words for the year behind the expression are weighed (calendar_words.YEAR_BEHIND)."""
    said = match.groupdict()
    if said.get("y"):
        return Reading(edtf=in_year(int(said["y"])), **more)  # type: ignore[arg-type]
    if said.get("ago"):
        if when.published is None:
            return None
        number = said["ago"].split()[0]
        years = int(number) if number.isdigit() else words.NUMBERS[number]
        return Reading(edtf=in_year(when.published.year - years), **more)  # type: ignore[arg-type]
    if said.get("yy"):
        return Reading(edtf=in_year(2000 + int(said["yy"])), **more)  # type: ignore[arg-type]
    relative = "this" if said.get("oy") else (said.get("ry") or "").rsplit(" ", 1)[0]
    if relative in {"that", "that same", "the same", "the following"}:
        offset = int(relative == "the following")
        return Reading(counted=lambda before: in_year(start_of(before).year + offset), **more)  # type: ignore[arg-type]
    if relative or said.get("lastly"):
        if when.published is None:
            return None
        if relative:
            return Reading(edtf=in_year(when.published.year + {"last": -1, "next": 1}.get(relative, 0)), **more)  # type: ignore[arg-type]
        return Reading(edtf=_last(in_year, when.published), **more)  # type: ignore[arg-type]
    return Reading(in_year=in_year, **more)  # type: ignore[arg-type]


def start_of(value: Edtf) -> date:
    """The first day of a value; ValueError where it is open."""
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
    return value if start_of(Edtf.parse(value)) > published else in_year(published.year + 1)


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


def month_day(match: re.Match[str], when: When) -> Reading | None:
    """March 14, 2027; Friday, November 22nd; March 5-9."""
    month = words.MONTHS[match["mo"][:3]]
    in_year = _full(month, match["d"], match["d2"] or match.groupdict().get("d3"))
    near = match["near"]
    if near and not (match["y"] or match["ry"]):
        if when.published is None:
            return None
        if near == "this":
            return Reading(edtf=in_year(when.published.year), weekday=_weekday(match))
        passed = near in {"last", "this past"}
        return Reading(edtf=(_last if passed else _next)(in_year, when.published), weekday=_weekday(match))
    return year_of(match, when, in_year, weekday=_weekday(match))


def day_month(match: re.Match[str], when: When) -> Reading | None:
    """14 March 2027; the 14th of March."""
    # "Season 2 may", "3 march past": a verb, unless written as a name or with "2nd", "of" or a year.
    verb = match["mo"] in {"may", "march", "mar"} and not (match["d_th"] or match["y"] or match["ry"])
    if verb and not _capital(match, when, "mo"):
        return None
    return month_day(match, when)


def day_in_words(match: re.Match[str], when: When) -> Reading | None:
    """The fifteenth of September, 2020; March the second."""
    word = match["word"] or match.groupdict().get("word2", "")
    return year_of(match, when, _full(words.MONTHS[match["mo"][:3]], str(words.DAY_WORDS[word])))


def numeric(match: re.Match[str], when: When) -> Reading | None:
    """2020-06-20; 20/06/2020; 06-20-2020."""
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
        # A stamp such as "Updated: 07-01-2022" on an article of January 7 shows how its author writes.
        stamped = when.published is not None and (year, second, first) == when.published.timetuple()[:3]
        swap = second > 12 or (first <= 12 and not day_first and not stamped)
        month, day = (first, second) if swap else (second, first)
    return Reading(edtf=date(year, month, day).isoformat()) if 1930 <= year <= 2050 else None


def part_of(match: re.Match[str]) -> str | None:
    """Which of calendar_words.PARTS matched: "early", "tail" ..."""
    return next((name for name in words.PARTS if match.groupdict().get(name)), None)


def _period(
    match: re.Match[str], when: When, in_year: Callable[[int], str], *, needs_word: bool = True
) -> Reading | None:
    """A month, season or holiday, alone or with "this", "next", "that", or with a year."""
    relative, more = match["rel"], {"is_end": bool(match["tail"]), "weekday": None}
    if not relative:
        reading = year_of(match, when, in_year, **more)
        alone = reading is not None and reading.in_year is not None and part_of(match) is None
        if alone and needs_word:
            return Reading(in_year=in_year, needs_word=True)
        return reading
    if relative in {"that", "that same", "the same", "the following"}:
        return Reading(counted=lambda before: in_year(start_of(before).year))
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
        months = (start_of(Edtf.parse(this)) - when.published).days
        # "Next fall" in June is the fall after this one; "next March" in January is the one to come.
        return Reading(edtf=this if match.groupdict().get("mo") and months > 0 else upcoming)
    if when.past and start_of(Edtf.parse(this)) > when.published:
        this = in_year(when.published.year - 1)
    return Reading(edtf=this)


def month(match: re.Match[str], when: When) -> Reading | None:
    """March 2024; in June; last December."""
    month = words.MONTHS[match["mo"][:3]]
    if _SYLLABLE.search(when.text, max(0, match.start("mo") - 12), match.start("mo")) and not _capital(
        match, when, "mo"
    ):
        return None
    reading = _period(match, when, lambda year: f"{year}-{month:02}")
    unsure = match["rel"] or (reading is not None and reading.needs_word)
    if unsure and match["mo"] in {"may", "march", "mar", "dec", "jan"} and not _capital(match, when, "mo"):
        # "this may be", "on march": but "in may" can be nothing else.
        return (
            None
            if match["rel"] or not _FIRM.search(match.string, max(0, match.start() - 8), match.start())
            else reading
        )
    return reading


def season(match: re.Match[str], when: When) -> Reading | None:
    """Summer 2020; next fall."""
    code = words.SEASONS[match["s"]]
    return _period(match, when, lambda year: f"{year}-{code}")


def quarter(match: re.Match[str], when: When) -> Reading | None:
    """Q1 2024; the first quarter of 2024."""
    said = match.groupdict()
    first = int(said["q"] or words.ORDINALS[said["qo"]])
    last = int(said["q2"] or 0) or words.ORDINALS.get(said["qo2"] or "", 0)
    if last > first:
        return year_of(match, when, lambda year: f"{year}-{32 + first}/{year}-{32 + last}")
    return year_of(match, when, lambda year: f"{year}-{32 + first}")


def months_of_year(match: re.Match[str], when: When) -> Reading | None:
    """The first three months of 2026: a quarter; the last six: a half."""
    first = match["m"] == "first"
    code = (33 if first else 36) if match["k"] in {"three", "3"} else (40 if first else 41)
    return year_of(match, when, lambda year: f"{year}-{code}")


def half(match: re.Match[str], when: When) -> Reading | None:
    """The second half of 2025; H1 2025."""
    said = match["half"] or match["half2"]
    code = 39 + int(said) if said else words.HALVES[match["ho"]]
    reading = year_of(match, when, lambda year: f"{year}-{code}")
    return reading if reading is None or reading.in_year is None else None


def part_of_year(match: re.Match[str], when: When) -> Reading | None:
    """Early 2023; the end of next year; later this year."""
    name = part_of(match) or "tail"
    months = words.PARTS[name][1]

    def in_year(year: int) -> str:
        return f"{year}-{months[0]:02}/{year}-{months[1]:02}" if months else str(year)

    if match["oy"]:
        return Reading(edtf=in_year(when.published.year), is_end=name == "tail") if when.published else None
    return year_of(match, when, in_year, is_end=name == "tail")


def holiday(match: re.Match[str], when: When) -> Reading | None:
    """Christmas Day, Memorial Day weekend 2025."""
    index = next(i for i in range(len(words.HOLIDAYS)) if match[f"h{i}"])
    in_year = list(words.HOLIDAYS.values())[index]
    in_year = words.holiday_weekend(in_year) if match["weekend"] else in_year
    reading = _period(match, when, in_year)
    if reading is not None and match["rel"] == "next":  # "next Christmas" in June is the one to come
        return Reading(edtf=_next(in_year, when.published)) if when.published else None
    return reading


def tv_season(match: re.Match[str], _when: When) -> Reading | None:
    """The 2024-25 television season, as an interval of two years."""
    first, second = int(match["y"]), match["y2"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    return Reading(edtf=f"{first}/{last}", needs_word=match["season"] is None) if last == first + 1 else None


def bare_year(match: re.Match[str], _when: When) -> Reading | None:
    """2024, or the year 2024."""
    return Reading(edtf=match["y"], needs_word=not match["said"])


def nothing(_match: re.Match[str], _when: When) -> Reading | None:
    """What only looks like a date."""
    return None
