"""The words with which English-language press names times, as tables and as pieces of regular expressions.

All pieces are for text in lower case with straight quotes, hyphens and spaces (:func:`monitor.claims.fold.plain`), and
for ``re.ASCII``. None repeats without a bound, so that matching stays linear in the length of the text.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from monitor import calendar_names, number_names
from monitor.claims.words.numbers import ONE_TO_TEN

if TYPE_CHECKING:
    from collections.abc import Callable

MONTHS = {name[:3].lower(): number for number, name in enumerate(calendar_names.MONTHS, start=1)}
WEEKDAYS = {name[:3].lower(): number for number, name in enumerate(calendar_names.WEEKDAYS)}
SEASONS = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4} | {
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}
HALVES = {"first": 40, "1st": 40, "front": 40, "second": 41, "2nd": 41, "latter": 41, "back": 41, "last": 41}
NUMBERS = number_names.CARDINALS | {
    "a": 1,
    "an": 1,
    "a couple of": 2,
    "a couple": 2,
}

# Months long enough that one wrong letter leaves no other word: "septermber 5" is a date, "match 5" is none.
MISSPELT_MONTHS = ("january", "february", "april", "august", "september", "october", "november", "december")

# What a part of a year covers, first and last month; None: the year as a whole ("later this year", claims rule 16).
# "tail" parts name the end, so that "by the end of" and "before the end of" mean the same.
PARTS: dict[str, tuple[str, tuple[int, int] | None]] = {
    "later": (r"later|earlier|sometime|some time|at some point|any ?time|(?:the )?(?:rest|remainder) of", None),
    "early_mid": (r"early[ -]to[ -]mid", (1, 8)),
    "mid_late": (r"mid[ -]to[ -]late", (5, 12)),
    "early": (r"early|(?:the )?(?:very )?(?:beginning|start|first months|early months|early part) of", (1, 4)),
    "mid": (r"mid|(?:the )?mid(?:dle)?(?: part)? of|halfway through", (5, 8)),
    "tail": (r"(?:the )?(?:very )?(?:end|close) of", (9, 12)),
    "late": (r"late|(?:the )?(?:tail end|latter part|last months|final months|back end) of", (9, 12)),
}
PART = (
    "(?:" + "|".join(f"(?P<{name}>{words})" for name, (words, _) in PARTS.items()) + r")(?: on)?(?: in)?[ -](?:the )?"
)

MONTH = (
    r"(?P<mo>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)_{0,8}(?![a-z])\.?"
)
WEEKDAY = (
    r"(?P<w>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r?s?(?:day)?)?"
    r"|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])\.?"
)
WEEKDAY_IN_FULL = calendar_names.WEEKDAY_NAMES.lower()
WEEKDAY_BEFORE = rf"(?:{WEEKDAY}(?: (?:night|morning|evening))?[ ,(]{{1,3}}(?:the )?)?"
SEASON = rf"(?P<s>{calendar_names.TIMES_OF_YEAR})(?:time)?(?![a-z])"
NUMBER = "(?P<n>" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + r"|\d{1,2})"
ORDINAL = "first|1st|second|2nd|third|3rd|fourth|4th|last|final"

# A year that television could be about. "2020s", "2,024" and "2024.5" are none.
YEAR = r"(?:19[3-9]\d|20[0-4]\d|2050)(?!\d|s(?![a-z])|[.,:]\d)"
RELATIVE_YEAR = r"(?:this|last|next|that|that same|the same|the following) year(?!-| (?:ago|later))"
# The year behind a day, month or season: ", 2024", " of 2024", " '24", " last year", " of the year", " last".
YEAR_BEHIND = (
    rf"(?:[ ,]{{0,3}}(?:of |in )?(?:the year )?(?P<y>{YEAR})|[ ,]{{1,3}}(?:of |in )?(?P<ry>{RELATIVE_YEAR})"
    rf"| (?P<ago>(?:a|{ONE_TO_TEN}|\d{{1,2}}) years? ago)(?! today)"
    r"|,? ?'(?P<yy>\d\d)(?!\d)| of (?P<oy>the year)(?! (?:before|after|prior))|(?P<lastly> last)(?= {0,2}(?:[,.;)]|$)))"
)
RELATIVE = r"(?P<rel>this past|this coming|this|next|last|the coming|the following|the same|that same"
# "that spring", but not "they say that spring 2025 is likelier"
RELATIVE += r"|that(?! [a-z]{3,9}\.?,? (?:of )?(?:19|20)\d\d))"
# Before a full date: "next September 8".
RELATIVE_DAY = r"(?P<near>this past|this coming|the coming|next|last|this)"
# "its last year on the air", "for the last month", "every next week": no date.
NOT_RELATIVE = "".join(rf"(?<!{word} )" for word in ("its", "the", "his", "her", "their", "our", "my", "every"))

# A number before one of these counts things: "in March 10 episodes", "for 2000 fans"; not "the May 28 season finale".
_THINGS = (
    r"episodes?|eps|seasons?(?! (?:\d|finale|premiere|opener|ender|closer|debut|launch))"
    r"|parts?|chapters?|volumes?|actors?|actresses|cast|people|fans|viewers"
    r"|times|percent|per cent|million|billion|thousand|dollars|won|pounds|euros|votes?|followers"
    r"|minutes?|hours?|days?|weeks?|months?|years?"
)
COUNTS = rf"(?! ?(?:%|[ap]\.?m\b)|[ -](?:{_THINGS})(?![a-z]))"
_DAY = r"0?[1-9]|[12]\d|3[01]"
DAY_WORDS = (
    number_names.ORDINALS
    | {f"twenty-{word}": 20 + number for word, number in number_names.ORDINALS.items() if number < 10}
    | {"thirtieth": 30, "thirty-first": 31}
)
DAY_IN_WORDS = "|".join(sorted(DAY_WORDS, key=len, reverse=True))


def day(name: str) -> str:
    """A day of the month behind its month, as group ``name``: "14", "14th"; not "8 pm", "10 episodes", "1,200"."""
    return rf"(?P<{name}>{_DAY})(?:(?:st|nd|rd|th)(?![a-z])|(?![\da-z]|[:.]\d|,\d{{3}}(?!\d)){COUNTS})"


def day_before_month(name: str) -> str:
    """A day of the month before its month, as group ``name``: "14", "14th", "14th of"."""
    return rf"(?P<{name}>{_DAY})(?:\s?(?P<{name}_th>st|nd|rd|th))?"


def _fixed(month: int, day_of_month: int) -> Callable[[int], str]:
    return lambda year: f"{year}-{month:02}-{day_of_month:02}"


def _weekday(month: int, weekday: int, nth: int) -> Callable[[int], str]:
    """The nth (-1: last) such weekday of a month."""
    return lambda year: [
        day.isoformat()
        for day in calendar.Calendar().itermonthdates(year, month)
        if day.month == month and day.weekday() == weekday
    ][nth if nth < 0 else nth - 1]


def _easter(year: int) -> str:
    """Easter Sunday, Gregorian (Meeus, Jones and Butcher's algorithm; see Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    tail = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * tail) // 451
    month, day_of_month = divmod(h + tail - 7 * m + 114, 31)
    return date(year, month, day_of_month + 1).isoformat()


# Name → its EDTF date in a year. "Christmas" without "Day" means the days around it; "the holidays" most of December.
HOLIDAYS: dict[str, Callable[[int], str]] = {
    r"new year'?s day": _fixed(1, 1),
    r"new year'?s eve": _fixed(12, 31),
    r"valentine'?s(?: day)?": _fixed(2, 14),
    r"(?:st\.? |saint )patrick'?s day": _fixed(3, 17),
    r"easter(?: sunday)?": _easter,
    r"memorial day": _weekday(5, 0, -1),
    r"juneteenth": _fixed(6, 19),
    r"(?:independence day|(?:the )?(?:fourth|4th) of july)": _fixed(7, 4),
    r"labou?r day": _weekday(9, 0, 1),
    r"halloween(?: night)?": _fixed(10, 31),
    r"thanksgiving(?: day)?": _weekday(11, 3, 4),
    r"christmas eve": _fixed(12, 24),
    r"christmas day": _fixed(12, 25),
    r"boxing day": _fixed(12, 26),
    r"(?:christmas|xmas)(?:time)?": lambda year: f"{year}-12-25~",
    r"(?:the )?holidays(?: season)?|(?:the )?holiday season|holiday(?= \d{4})": lambda year: f"{year}-12~",
}
HOLIDAY = "(?:" + "|".join(f"(?P<h{i}>{name})" for i, name in enumerate(HOLIDAYS)) + ")(?![a-z])"
# "a Christmas special", "Halloween costumes": kinds of thing, not days.
NOT_HOLIDAY = (
    r"(?!'s? (?!\d)|[ -](?:specials?|episodes?|movies?|films?|costumes?|part(?:y|ies)|tree|carols?|themed"
    r"|gifts?|story|stories|heists?|songs?)(?![a-z]))"
)


def holiday_weekend(in_year: Callable[[int], str]) -> Callable[[int], str]:
    """Saturday to Monday for a holiday that falls on a Monday, Friday to Sunday for another."""

    def weekend(year: int) -> str:
        holiday = date.fromisoformat(in_year(year).rstrip("~"))
        if holiday.weekday() == calendar.MONDAY:
            return f"{holiday - timedelta(days=2)}/{holiday}"
        friday = holiday + timedelta(days=calendar.FRIDAY - holiday.weekday())
        return f"{friday}/{friday + timedelta(days=2)}"

    return weekend
