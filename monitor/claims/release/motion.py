"""How a season reaches its public, in the words of reporters who have written "premiered" once too often, as a table.

It says hello to its audience, bursts onto screens, takes flight, is put on the service (see phrases.py). Most
of this anybody may do, so it counts only where the show or a season is what does it (see subjects.py).
"""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR, WEEKDAY_NAMES
from monitor.claims.dates.words import Words
from monitor.claims.words.audience import HOMES, PUBLIC, SCREENS, SOCIAL, VIEWERS
from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.shows import NOUNS

_SHOW = rf"(?:_{{3,80}}['\"]?|it\b|(?:the|its|this)\s+(?:(?!of\b)[\w-]+\s+){{0,3}}?(?:{NOUNS}|season)\b)(?!['’])"
_ITS_PUBLIC = rf"(?:(?:the|its|an|our|TV|their|British|American|US|UK|\w+ish|\w+an)\s+){{0,2}}(?:{PUBLIC})\b"
# A service, by a name or by what it is; not its headquarters, nor a list of what is most watched there.
_SERVICE = (
    rf"(?:(?!{MONTH_NAMES}|{WEEKDAY_NAMES}|(?:{SOCIAL})\b)(?-i:[A-Z])[\w+]*(?:\s+(?-i:[A-Z])[\w+]*|\s+\d)?"
    r"|the\s+(?:platform|service|streamer|network|channel|site|app|streaming\s+service))(?![\w'])"
)
_WHEN = (
    rf"(?:(?:in|on|next|this|last|from|early|late|around|by|back)\s+)*(?:the\s+)?(?:{MONTH_NAMES}|{WEEKDAY_NAMES}"
    rf"|{TIMES_OF_YEAR}|\d|month|week|year)"
)
_INTO_SERVICE = (
    rf"into\s+(?=(?:{BEST_KNOWN})\b(?:\+|\s+(?:One|Two|Three|Four|Max|Video|Plus|TV\+?|\d))?(?:\s+{_WHEN}|[.,;]|$))"
)

MOTION: tuple[Words, ...] = (
    Words(
        r"preem(?:s|ed|ing)?\b|bow(?:s|ed|ing)?\b(?!\s+(?:out|to\b))",
        ("Winter Harbor preemed on NBC in April 2021.", "Season 2, bowing July 9, has ten segs."),
        own=True,
    ),
    Words(
        rf"sa(?:ys?|id|ying)\s+hello\b(?:\s+to\s+(?:\w+\s+){{0,2}}?(?:{PUBLIC}))?"
        rf"|(?:introduc(?:ed|es|ing)\s+(?:itself\s+)?|presented\s+)to\s+{_ITS_PUBLIC}",
        (
            "Winter Harbor said hello to its audience on May 3, 2022.",
            "Winter Harbor was introduced to the public in March 2020.",
            "Season 2 will say hello in July.",
        ),
        own=True,
    ),
    Words(
        rf"(?:met|meets?|meeting|greet(?:s|ed|ing)?)\s+(?:with\s+|up\s+with\s+)?{_ITS_PUBLIC}"
        rf"|reach(?:es|ed)?\s+(?:the|its|our)\s+(?:{VIEWERS})\b",
        ("The drama met with the audience for the first time in May 2022.", "Season 2 will greet viewers in July."),
        own=True,
    ),
    Words(
        rf"(?:{PUBLIC})\s+(?:\w+\s+)?(?:first\s+|finally\s+)?(?:met|meet|made\s+the\s+acquaintance\s+of|got\s+to\s+know)"
        rf"\s+{_SHOW}",
        ("Viewers first met Winter Harbor in March 2020.",),
    ),
    Words(
        rf"[a-z]+\s+(?:(?:back|straight|itself|it|its\s+way)\s+)?(?:(?:on\s?to|across|over)\s+{SCREENS}"
        rf"|into\s+(?:our|your|the|people's|millions\s+of|viewers')\s+(?:{HOMES})\b"
        rf"|(?<!move )(?<!moves )(?<!moved )(?<!moving )on\s?to\s+(?={_SERVICE})|{_INTO_SERVICE})",
        (
            "Winter Harbor burst onto screens in May 2019.",
            "Season 2 will flicker across our screens in July.",
            "Season 3 pulls into Netflix in July.",
            "It crept on to ITV1 on June 9.",
        ),
        weak=True,
        own=True,
    ),
    Words(
        r"(?:(?:touch|splash)(?:es|ed)?|float(?:s|ed)?|swoop(?:s|ed)?)\s+down\b"
        r"|(?:takes?|took|taking)\s+(?:flight|wing|to\s+the\s+(?:air|airwaves|small\s+screen|skies)\b)|lift(?:s|ed)\s+off"
        r"|mak(?:es?|ing)\s+landfall|made\s+landfall|(?:wash(?:es|ed)?|com(?:es?|ing)|came)\s+ashore"
        r"|(?:leave|leaves|left)\s+(?:the\s+)?(?:port|harbou?r|station|starting\s+blocks)"
        r"|(?:opens?|opened|throws?\s+open|threw\s+open)\s+its\s+(?:doors|gates)\b|enter(?:s|ed)\s+the\s+(?:world|fray|stage)",
        (
            "Winter Harbor takes flight on July 9.",
            "Season 2 splashed down on Hulu in May.",
            "Season 2 washes ashore in July.",
        ),
        weak=True,
        own=True,
    ),
    Words(rf"reach(?:es|ed|ing)?\s+{SCREENS}", ("Winter Harbor reached our screens in May 2019.",)),
    Words(
        rf"(?:light(?:s|ed|ing)?\s+up|lit\s+up|tak(?:es?|ing)\s+over|took\s+over|grac(?:es?|ed|ing)|storm(?:s|ed)?"
        rf"|invad(?:es?|ed)|bless(?:es|ed)?|brighten(?:s|ed)?)\s+{SCREENS}",
        ("Season 2 will have lit up our screens by July.", "Season 2 will grace our screens in July."),
        weak=True,
        own=True,
    ),
    Words(
        rf"(?:first|initially|originally)\s+appear(?:ed|s)\b(?=\s+(?:up\s+)?on\s+(?:{_SERVICE}|{SCREENS})|\s+{_WHEN})"
        r"|(?:ma(?:de|kes?)|making)\s+its\s+(?:\w+\s+)?(?:first\s+|maiden\s+|long-awaited\s+)?(?:appearance|entrance|entry)\b",
        (
            "Winter Harbor first appeared on BBC One in May 2019.",
            "The drama first appeared in May 2019.",
            "Winter Harbor made its first appearance in May 2019.",
        ),
        own=True,
    ),
    Words(
        r"(?:was|were|is|are|be|been|being|gets?|got|becomes?|became)\s+(?:\w+ly\s+|first\s+|all\s+|also\s+){0,2}"
        rf"(?:(?:accessible|streamable|viewable|watchable)\b(?=\s+(?:on|in|via|worldwide|globally|{_WHEN}))"
        rf"|(?:posted|placed|loaded|put|added|made\s+live|switched\s+on|turned\s+loose)\s+(?:up\s+)?(?:on\s?to|on|to)\s+"
        rf"(?={_SERVICE})|put\s+before\s+{_ITS_PUBLIC}|at\s+(?:your|our|viewers')\s+disposal)",
        ("Winter Harbor will be accessible from July 9.", "The third season was posted to Netflix in May."),
        weak=True,
        own=True,
    ),
    Words(
        r"(?:form|forms|formed|be|is|are|was|were)\s+(?:a\s+)?part\s+of\s+(?=(?:the|its|their)\s+(?:\w+\s+){1,3}"
        r"(?:schedule|line-?up|slate)\b)",
        ("The new series will form part of the autumn schedule of the BBC.",),
        weak=True,
        own=True,
    ),
    Words(
        r"c(?:ame|omes?|oming)\s+along\b",
        ("A second series of nine episodes came along in August 2023.",),
        weak=True,
        own=True,
    ),
)
