"""The forms in which the press writes dates: a table of patterns, each with how it is read and with examples.

A form says what an expression means by itself (:class:`monitor.claims.date_readings.Reading`); words around it ("by",
"from ... to") and years that stand elsewhere are the business of :mod:`monitor.claims.dates`.
"""

from __future__ import annotations

from monitor.claims.dates import readings
from monitor.claims.dates import relative_readings as relative
from monitor.claims.dates.forms_relative import RELATIVE_FORMS
from monitor.claims.dates.rows import Form
from monitor.claims.words import calendar as words
from monitor.claims.words.calendar import PART, RELATIVE, WEEKDAY_BEFORE, YEAR, YEAR_BEHIND
from monitor.claims.words.calendar import day as day_piece

# Behind a day in words: the year, the end, or what goes on in the sentence; no noun ("the second May bank holiday").
_DAY_ENDS = rf"(?=,? {YEAR}| ?[.,;:)]|$| (?:on|at|from|to|until|with|and|when|through|of|this|last)(?![a-z]))"
# "In August first on Hulu": at first. It is the day with "the" before it, a year behind it, or "on" before the month.
_NOT_AT_FIRST = rf"(?:(?<=on )|(?![a-z]+\.? first(?!,? {YEAR})))"

_RELATIVE = rf"(?:{words.NOT_RELATIVE}{RELATIVE} )?"

# The first that fits at a place wins, so the longer forms stand first; the first row holds what only looks like a date.
FORMS: tuple[Form, ...] = (
    Form(
        "decoy",
        r"(?:seasons?|series|parts?|episodes?|eps?|vol(?:ume)?s?|chapters?|cycles?|rooms?|aged?|ages"
        r"|no|number|nos|top|week|weeks|channel|flight)"
        r"\.? {0,2}#?\d{1,3}(?![\d/]|-\d)(?!st|nd|rd|th)|\d\d?(?:[:.]\d\d)? ?[ap]\.?m(?![a-z])\.?|\d\d?:\d\d"
        r"|(?:the )?(?:early |mid[ -]|late )?(?:19|20)\d0s|https?://[^ ]{1,200}|fall of (?!last |this "
        r"|next |that |the same |the following )[a-z]",
        readings.nothing,
        (
            ("season 2 may arrive", None),
            ("at 8:30 p.m. ET", None),
            ("hits of the 1990s", None),
            ("week 6 March madness", None),
            ("the fall of Rome", None),
        ),
    ),
    Form(
        "week_of",
        rf"(?:the )?(?P<unit>week|weekend) (?:of|beginning|starting|commencing|ending|from)(?: (?:on"
        rf"|the))? (?:{WEEKDAY_BEFORE})"
        rf"(?:{words.MONTH}[ ,]{{0,2}}(?:the )?{day_piece('d')}|(?:the )?{words.day_before_month('e')} {{0,2}}(?:of )?"
        rf"{words.MONTH.replace('<mo>', '<mo2>')}){YEAR_BEHIND}?",
        relative.week_of,
        (
            ("the week of March 4, 2024", "2024-03-04/2024-03-10"),
            ("the week beginning 3 March 2025", "2025-03-03/2025-03-09"),
            ("the weekend of June 14", "2024-06-15/2024-06-16"),
        ),
    ),
    Form(
        "month_day",
        rf"(?:{words.NOT_RELATIVE}{words.RELATIVE_DAY} )?"
        rf"{WEEKDAY_BEFORE}{words.MONTH}[ ,]{{0,2}}(?:the )?{day_piece('d')}"
        rf"(?: {{0,2}}(?:-|to|through|thru) {{0,2}}(?:the )?{day_piece('d2')}"
        rf"| (?:and|or|&) (?:the )?{day_piece('d3')}(?=,? {YEAR}))?{YEAR_BEHIND}?",
        readings.month_day,
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
            ("last August 28", "2023-08-28"),
            ("next September 8", "2024-09-08"),
            ("this coming March 3", "2025-03-03"),
            ("July 4 '25", "2025-07-04"),
            ("March 5–9, 2024", "2024-03-05/2024-03-09"),
            ("January 8 and 9, 2025", "2025-01-08/2025-01-09"),
            ("in March 10 episodes", "2024-03"),
            ("February 29, 2023", None),
        ),
    ),
    Form(
        "day_month",
        rf"(?:{words.NOT_RELATIVE}{words.RELATIVE_DAY} )?"
        rf"{WEEKDAY_BEFORE}(?:the )?{words.day_before_month('d')}(?: {{0,2}}(?:-|to|and) {{0,2}}"
        rf"(?P<d2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)? {{0,2}}(?:of )?{words.MONTH}{YEAR_BEHIND}?",
        readings.day_month,
        (
            ("14 March 2027", "2027-03-14"),
            ("14th of March, 2027", "2027-03-14"),
            ("the 30th of November", "2024-11-30"),
            ("next 8 September", "2024-09-08"),
            ("Wed., 22 May. 2019", "2019-05-22"),
            ("5-9 March 2024", "2024-03-05/2024-03-09"),
            ("2 may be enough", None),
        ),
    ),
    Form(
        "day_in_words",
        rf"(?:the (?P<word>{words.DAY_IN_WORDS}) of|(?:(?<=on )|(?<=from )|(?<=until )|(?<=day )|(?<=day, ))"
        rf"(?:the )?(?P<word2>{words.DAY_IN_WORDS})(?: of|(?= [a-z]{{3,9}}\.?{_DAY_ENDS})))"
        rf" {words.MONTH}{YEAR_BEHIND}?",
        readings.day_in_words,
        (
            ("the fifteenth of September, 2020", "2020-09-15"),
            ("the twenty-first of May", "2024-05-21"),
            ("on fifth October, 2020", "2020-10-05"),
            ("the third May release", None),
            ("on second May bank holiday", None),
        ),
    ),
    Form(
        "month_day_in_words",
        rf"{_NOT_AT_FIRST}{words.MONTH} (?:the )?(?P<word>{words.DAY_IN_WORDS}){_DAY_ENDS}{YEAR_BEHIND}?",
        readings.day_in_words,
        (
            ("on March the second, 2023", "2023-03-02"),
            ("March second on ABC", "2024-03-02"),
            ("in March second place went to it", "2024-03"),
            ("in August first on Hulu", "2024-08"),
            ("in March first, then in Europe", "2024-03"),
            ("on August first", "2024-08-01"),
            ("in August first, 2024", "2024-08-01"),
        ),
    ),
    Form(
        "numeric",
        r"(?P<n>\d{4}(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d?|\d\d?(?:-\d\d?-|/\d\d?/|\.\d\d?\.)(?:\d{4}|\d\d))(?!\d"
        r"|[-/.]\d|t\d\d:\d)",
        readings.numeric,
        (
            ("2020-06-20", "2020-06-20"),
            ("20/06/2020", "2020-06-20"),
            ("06-20-2020", "2020-06-20"),
            ("05/06/2020", "2020-05-06"),
            ("05.06.2020", "2020-06-05"),
            ("3/14/27", "2027-03-14"),
            ("99/99/2020", None),
            ("version 1.2.22", None),
            ("2020-06-20t10:00:00z", None),  # a machine's: markup that came loose
        ),
    ),
    Form(
        "part_of_year",
        rf"{PART}(?:the year (?=\d))?(?:(?P<y>{YEAR})|(?P<ry>{words.RELATIVE_YEAR})"
        r"|(?P<oy>(?:the )?year)(?![a-z-]| (?:of|before)))",
        readings.part_of_year,
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
        r"(?:(?:the )?year(?:-|'s )end|(?<=before )(?:the|this) year is (?:out|over|up)(?! of))(?![a-z])",
        relative.year_end,
        (
            ("by year-end", "../2024-12"),
            ("before the year's end", "../2024-12"),
            ("before the year is out", "../2024-12"),
            ("before the year is out of joint", None),
        ),
    ),
    Form(
        "week_of_month",
        rf"(?:the )?(?P<nth>{words.ORDINAL}) week (?:of|in) {words.MONTH}{YEAR_BEHIND}?",
        relative.week_of_month,
        (
            ("the first week of October 2024", "2024-10-01/2024-10-07"),
            ("the last week of February 2025", "2025-02-22/2025-02-28"),
        ),
    ),
    Form(
        "month",
        rf"{_RELATIVE}(?:{PART})?{words.MONTH}{YEAR_BEHIND}?",
        readings.month,
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
        readings.season,
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
        rf"|(?P<qo>{words.ORDINAL})(?:(?: or | and | to |/|-)(?:the )?"
        rf"(?P<qo2>{words.ORDINAL}))? quarter(?![a-z])){YEAR_BEHIND}?",
        readings.quarter,
        (
            ("Q1 2024", "2024-33"),
            ("the first quarter of 2024", "2024-33"),
            ("Q3-Q4 2022", "2022-35/2022-36"),
            ("third or fourth quarter of 2025", "2025-35/2025-36"),
            ("Q2", "2024-34"),
        ),
    ),
    Form(
        "months_of_year",
        rf"(?:the )?(?P<m>first|last|final) (?P<k>three|3|six|6) months{YEAR_BEHIND}",
        readings.months_of_year,
        (("the first three months of 2026", "2026-33"), ("the last six months of 2025", "2025-41")),
    ),
    Form(
        "half",
        r"(?:the )?(?:(?P<ho>first|1st|front|second|2nd|latter|back|last) half(?= ?,? ?(?:of |')| "
        rf"(?:this|last|next) | \d)|h(?P<half>[12])(?![\da-z])|(?P<half2>[12])h(?![a-z])){YEAR_BEHIND}",
        readings.half,
        (
            ("the first half of 2025", "2025-40"),
            ("second half of next year", "2025-41"),
            ("the latter half of the year", "2024-41"),
            ("H1 2025", "2025-40"),
            ("2H 2025", "2025-41"),
            ("the second half of the season", None),
        ),
    ),
    *RELATIVE_FORMS,
    Form(
        "holiday",
        rf"{_RELATIVE}(?:{PART})?{words.HOLIDAY}(?P<weekend> weekend)?{YEAR_BEHIND}?{words.NOT_HOLIDAY}",
        readings.holiday,
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
        r"(?:the )?(?P<y>19[3-9]\d|20[0-4]\d)[-/](?P<y2>(?:19|20)?\d\d)(?![\d/-])(?P<season>"
        r"(?<=season \d{4}-\d{4})|(?<=season \d{4}-\d\d)|(?= (?:[a-z]{1,12} )?(?:season|schedule|slate)(?![a-z])))?",
        readings.tv_season,
        (
            ("the 2024–25 television season", "2024/2025"),
            ("the television season 2021-2022", "2021/2022"),
            ("in 2023-2024", "2023/2024"),
            ("Part 2024-25", None),
        ),
    ),
    Form(
        "year",
        rf"(?P<said>the year )?(?P<y>{YEAR}){words.COUNTS}(?![a-z]\d|-\d(?!\d{{3}}(?!\d)))",
        readings.bare_year,
        (
            ("in 2024", "2024"),
            ("the year 2022", "2022"),
            ("a 2025 release", "2025"),
            ("1899 arrives", None),
            ("Room 2024", None),
            ("for 2000 fans", None),
            ("2,024 fans", None),
            ("ages 2024", None),
        ),
    ),
)
