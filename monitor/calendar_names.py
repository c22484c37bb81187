"""The names of months, weekdays and times of year, as pieces of patterns: alternatives without a group of their own.

How a date is read from them stands in claims/calendar_words.py.
"""

from __future__ import annotations

MONTHS = tuple("January February March April May June July August September October November December".split())
WEEKDAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTH_NAMES = "|".join(MONTHS)
WEEKDAY_NAMES = "|".join(WEEKDAYS)
SHORT_MONTHS = "|".join(name[:3] for name in MONTHS)
SHORT_WEEKDAYS = "|".join(name[:3] for name in WEEKDAYS)
TIMES_OF_YEAR = "spring|summer|autumn|fall|winter"

# How a listing says when a show is on: "9pm", "Thursdays", "weeknights".
HOUR = r"\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m"
DAYS = rf"(?:{SHORT_WEEKDAYS})\w*|weekdays|weeknights|nightly|tonight"
