"""The forms of dates that count from the day of the article or from a date named before: part of date_forms.FORMS."""

from __future__ import annotations

from monitor.claims.dates import relative_readings as relative
from monitor.claims.dates.rows import Form
from monitor.claims.words import calendar as words
from monitor.claims.words.calendar import PART, RELATIVE, WEEKDAY_IN_FULL

# The first that fits at a place wins.
RELATIVE_FORMS: tuple[Form, ...] = (
    Form(
        "near_day",
        r"(?:the day before yesterday|the day after tomorrow|today|tonight|tonite|yesterday|tomorrow(?: night)?"
        r"|last night|this (?:morning|afternoon|evening))(?![a-z])",
        relative.near_day,
        (
            ("today", "2024-06-12"),
            ("the day before yesterday", "2024-06-10"),
            ("yesterday", "2024-06-11"),
            ("tomorrow", "2024-06-13"),
            ("tonight, June 12, 2024", "2024-06-12"),
        ),
    ),
    Form(
        "weekday_of_week",
        rf"(?P<wd>{WEEKDAY_IN_FULL}),? (?:of )?(?P<rel>this|next|last) week(?![a-z])"
        rf"|(?P<rel2>this|next|last) week(?:'s|,)? (?:on )?(?P<wd2>{WEEKDAY_IN_FULL})(?![a-z])",
        relative.weekday_of_week,
        (
            ("on Friday next week", "2024-06-21"),
            ("on Friday of this week", "2024-06-14"),
            ("next week on Tuesday", "2024-06-18"),
            ("Monday of last week", "2024-06-03"),
        ),
    ),
    Form(
        "named_weekday",
        rf"(?<!every )(?<!each )(?:{RELATIVE} )?(?P<wd>{WEEKDAY_IN_FULL})(?![a-z])"
        r"(?! (?:nights|evenings|afternoons|mornings)"
        r"|(?:'s)? (?:night |evening )?(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.? )?(?:time ?)?slot)",
        relative.named_weekday,
        (
            ("last Friday", "2024-06-07"),
            ("this Friday", "2024-06-14"),
            ("on Friday", "2024-06-14"),
            ("next Friday", "2024-06-21"),
            ("on Monday", "2024-06-10"),
            ("every Friday until July 12", "2024-07-12"),
            ("Fridays", None),
            ("in the Thursday 9 p.m. slot", None),
        ),
    ),
    Form(
        "counted",
        r"(?:(?P<hedge>about|around|roughly|nearly|almost|exactly|just over|more than|over|less than"
        rf"|under|at least|up to) )?{words.NUMBER}[ -](?P<u>day|week|month|year)s? "
        r"(?P<dir>ago today|ago|from (?:now|today(?! to))|earlier|later|before(?= ?[,.;)]|$)|afterwards?"
        r"|after(?= ?[,.;)]|$))(?![a-z])(?! than(?![a-z]))",
        relative.counted,
        (
            ("two weeks ago", "2024-05-27/2024-06-02"),
            ("three days ago", "2024-06-09"),
            ("18 months ago", "2022-12"),
            ("a year ago", "2023"),
            ("about a year ago", "2023~"),
            ("a year ago today", "2023-06-12"),
            ("two months from now", "2024-08"),
            ("two weeks from today", "2024-06-26"),
            ("It ended in March 2021; fifteen months later", "2021-03 2022-06"),
            ("It began in 2019 and, two years after, ended", "2019 2021"),
            ("more than a year after the series ended", None),
            ("16 months", None),
            ("fifteen months later", None),
            ("on July 9, two weeks later than planned", "2024-07-09"),
            ("on July 9, a week earlier than planned", "2024-07-09"),
        ),
    ),
    Form(
        "calendar_unit",
        rf"(?:{PART})?{words.NOT_RELATIVE}{RELATIVE} (?P<u>weekend|week|month|year)(?![a-z-])",
        relative.calendar_unit,
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
)
