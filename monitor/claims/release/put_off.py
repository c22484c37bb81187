"""How a season is put off, or brought forward, to another day, as a table: rows of phrases.py.

What it is put off by may stand between ("pushed back a week to May 14"), and what is put off ("pushed season 2 to
May 14"). The day stands right behind "to", so that a show that moves to Oslo in May is not meant.
"""

from __future__ import annotations

import re

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR, WEEKDAY_NAMES
from monitor.claims.dates.words import Words
from monitor.claims.quick import quick
from monitor.claims.words.numbers import ONE_TO_TEN

_UNIT = r"(?:days?|weeks?|fortnights?|months?|years?|weekends?|quarters?)"
_BY = (
    r"(?:,?\s+(?:by\s+)?(?:(?:about|around|just|only|almost|nearly|another|some|at\s+least|exactly)\s+){0,2}"
    rf"(?:an?(?:\s+few|\s+couple\s+of|\s+full)?|half\s+an?|{ONE_TO_TEN}|eleven|twelve|several|\d+)[\s-]+{_UNIT}"
    r"(?:\s+(?:later|earlier|back|forward|ahead|sooner))?)"
)
_WAY = r"(?:\s+(?:back|up|forwards?|ahead|out|again|over|later|earlier))"
_TIME = rf"(?:(?:{MONTH_NAMES}|{TIMES_OF_YEAR})\b|\d(?!\d?(?::\d\d)?\s*[ap]\.?m)|(?:next|later|this)\b)"
_TO = (
    r",?\s+(?:in)?(?:to|until|till)\s+(?=(?:(?:a|the)\s+)?"
    r"(?:(?:early|late|mid|new|(?:beginning|start|middle|end)\s+of)[\s-]+)?(?:the\s+)?"
    rf"(?:(?:{WEEKDAY_NAMES}),?\s+(?=(?:the\s+)?(?:\d|(?:{MONTH_NAMES})\b)))?{_TIME})"
)
_PUTS = (
    r"(?:delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|push(?:es|ed|ing)?|mov(?:es?|ed|ing)|bump(?:s|ed|ing)?"
    r"|shift(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:es?|ed|ing)|put(?:s|ting)?|hold(?:s|ing)?|held"
    r"|br(?:ings?|ought|inging)|pull(?:s|ed|ing)?|slid(?:es?|ing))"
)
_ITS_NUMBER = r"(?:\s+(?:season|series|part|volume)\s+\w+)?"
_TITLE = rf"_{{3,80}}['\"]?(?:'?s)?{_ITS_NUMBER}"
_SEASON = rf"(?:season|series|part|volume)\s+(?:\d+|{ONE_TO_TEN})"
_COMING = r"(?:premiere|return|launch|debut|release|arrival)"
# What comes on another day: never the filming, the finale or the trailer of a season.
_NO_SEASON = (
    r"(?:filming|shooting|production|finale|trailer|teaser|panel|party|episode|film|movie|tour|wrap|shoot|start|end|cast"
    rf"|star|stars|(?:{MONTH_NAMES})|\d+)"
)
_IT = (
    rf"(?:\s+['\"]?(?:(?!{_NO_SEASON}\b)[\w'-]+\s+){{0,6}}?(?:{_TITLE}|{_SEASON}|season|series|show|drama|comedy|{_COMING}|it)"
    rf"(?:'s?)?(?:\s+{_COMING})?(?:\s+of\s+['\"]?(?:{_TITLE}|{_SEASON}|(?:the|its)\s+(?:[\w-]+\s+){{0,2}}(?:season|series|show|drama)))?)"
)

_PUTS_IT_OFF = rf"{_PUTS}{_WAY}?{_IT}{_WAY}?{_BY}?{_WAY}?{_TO}"
# Whoever or whatever does it: "The strikes delayed the premiere of Winter Harbor to July 9".
PUTS_IT_OFF = quick(_PUTS_IT_OFF, re.IGNORECASE)

PUT_OFF: tuple[Words, ...] = (
    Words(
        r"(?:delayed|postponed|pushed|moved|bumped|shifted|rescheduled|put|held|brought|pulled|knocked|deferred|set)"
        rf"{_WAY}?{_BY}{_WAY}?{_TO}",
        (
            "Season 2 has been pushed back a week to July 9.",
            "Season 2 has been moved a week later, to July 9.",
            "Season 2 was brought forward by two weeks to July 9.",
        ),
        weak=True,
    ),
    Words(
        rf"(?:{_TITLE}|{_SEASON}|season|series|show|drama|comedy|{_COMING}|it)\s+(?:(?:has|have|will|is|now|once|again)\s+)*"
        rf"(?:mov(?:es|ing|e|ed)|shift(?:s|ed|ing)?|slip(?:s|ped|ping)?|slid(?:es?|ing)?|jump(?:s|ed|ing)?){_WAY}?{_BY}?{_TO}",
        (
            "Winter Harbor season 2 moves to July 9.",
            "Season 2 slips two weeks to July 9.",
            "Season 2 has moved up to July 9.",
        ),
        weak=True,
    ),
    Words(
        rf"{_PUTS_IT_OFF}|{_PUTS}{_WAY}?{_IT}\s+for\s+(?=(?:{MONTH_NAMES})\b)",
        (
            "Hulu has pushed season 2 to July 9.",
            "Hulu is moving season 2 up two weeks, to July 9.",
            "Hulu moves up the premiere of season 2 by a week to July 9.",
            "Hulu has rescheduled season 2 for July 9.",
        ),
    ),
)
