"""How a season reaches its public, in the words of reporters who have written "premiered" once too often, as a table.

It says hello to its audience, bursts onto screens, takes flight, is put on the service (see release_phrases.py).
"""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, WEEKDAY_NAMES
from monitor.claims.date_words import Words
from monitor.claims.show_words import NOUNS, PLAIN_NOUNS

_SHOW = rf"(?:_{{3,80}}['\"]?|it|(?:the|its|this|a)\s+(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}|season))"
_PUBLIC = r"(?:audiences?|viewers?|viewership|public|fans|screens?|world|nation|country|households)"
# "our screens", "the small screen", "British television screens", "the airwaves"
_SCREENS = (
    r"(?:(?:the|our|your|their|its|TV|television|small|British|American|US|UK|Irish|Australian|Canadian|Indian|Korean"
    r"|Turkish|German|French|local|global|public's|nation's|world's|country's|living-?\s?room)\s+){0,3}"
    r"(?:screens?|airwaves|TVs|televisions?|telly|living\s+rooms|homes|tube|gogglebox|schedules?)"
)
_SERVICE = (
    rf"(?:(?!{MONTH_NAMES}|{WEEKDAY_NAMES}|Instagram|Twitter|Facebook|TikTok|Reddit)(?-i:[A-Z])"
    r"|the\s+(?:platform|service|streamer|network|channel|site|app|streaming\s+service)\b)"
)

MOTION: tuple[Words, ...] = (
    Words(
        r"preem(?:s|ed|ing)?\b|bow(?:s|ed|ing)\b(?!\s+(?:out|to\b))",
        ("Winter Harbor preemed on NBC in April 2021.", "Season 2, bowing July 9, has ten segs."),
    ),
    Words(
        rf"sa(?:ys?|id|ying)\s+hello\b(?:\s+to\s+(?:\w+\s+){{0,2}}?{_PUBLIC})?|introduc(?:ed|es|ing)\s+(?:itself\s+)?to\s+"
        rf"(?:the\s+|its\s+|TV\s+|British\s+|American\s+|US\s+|UK\s+)*{_PUBLIC}|presented\s+to\s+(?:the\s+|its\s+)?{_PUBLIC}",
        (
            "Winter Harbor said hello to its audience on May 3, 2022.",
            "Winter Harbor was introduced to the public in March 2020.",
            "Season 2 will say hello on July 9.",
        ),
    ),
    Words(
        rf"(?:met|meets?|meeting|greet(?:s|ed|ing)?|reach(?:es|ed|ing)?|found|finds?)\s+(?:with\s+|up\s+with\s+)?"
        rf"(?:(?:the|its|an|our|TV|their|\w+ish|\w+an)\s+){{0,2}}{_PUBLIC}\b"
        rf"|{_PUBLIC}\s+(?:\w+\s+)?(?:first\s+|finally\s+)?(?:met|meet|made\s+the\s+acquaintance\s+of|got\s+to\s+know)\s+{_SHOW}",
        (
            "The drama met with the audience for the first time on May 3, 2022.",
            "Viewers first met Winter Harbor in March 2020.",
            "Season 2 will greet viewers on July 9.",
        ),
    ),
    Words(
        rf"(?:on\s?to|across|over)\s+{_SCREENS}\b|\bin(?:to)?\s+(?:our|your|the|its|people's|millions\s+of|viewers')\s+"
        r"(?:living\s+rooms|homes)\b",
        ("Winter Harbor burst onto screens in May 2019.", "Season 2 will flicker across our screens in July."),
        weak=True,
    ),
    Words(
        r"(?:(?:touch|splash)(?:es|ed)?|float(?:s|ed)?|swoop(?:s|ed)?)\s+down\b"
        r"|(?:takes?|took|taking)\s+(?:flight|wing|to\s+the\s+(?:air|airwaves|small\s+screen|skies)\b)|lift(?:s|ed)\s+off"
        r"|mak(?:es?|ing)\s+landfall|made\s+landfall|(?:wash(?:es|ed)?|com(?:es?|ing)|came)\s+ashore"
        r"|(?:leave|leaves|left)\s+(?:the\s+)?(?:port|harbou?r|station|starting\s+blocks)"
        r"|(?:opens?|opened|throws?\s+open|threw\s+open)\s+its\s+(?:doors|gates)\b|enter(?:s|ed)\s+the\s+(?:world|fray|stage)",
        (
            "Winter Harbor takes flight on July 9.",
            "Season 2 splashed down on Hulu on May 9.",
            "Season 2 washes ashore on July 9.",
        ),
        weak=True,
    ),
    Words(
        r"(?:burst|exploded?|explodes|splash(?:es|ed)|swing[s]?|swung|sails?|sailed|pulls?|pulled|roll(?:s|ed)|march(?:es"
        r"|ed)|storm(?:s|ed)|stomp(?:s|ed)|creeps?|crept|sweeps?|swept|slides?|slid|breez(?:es|ed)|crash(?:es|ed)|blaz(?:es"
        r"|ed)|bound(?:s|ed)|rac(?:es|ed)|gallop(?:s|ed)|strides?|strode|tiptoe[sd]?|zoom(?:s|ed)|stroll(?:s|ed)|glid(?:es"
        r"|ed)|charg(?:es|ed)|parad(?:es|ed)|tumbl(?:es|ed)|floats?|floated|flies|flew|flutter(?:s|ed)|leap(?:s|t|ed)"
        r"|springs?|sprang|sneak(?:s|ed)|snuck|thunder(?:s|ed)|steam(?:s|ed)|rid(?:es|e)|rode|walk(?:s|ed)|step(?:s|ped)"
        r"|hop(?:s|ped)|gatecrash(?:es|ed)|invad(?:es|ed)|bless(?:es|ed)|light(?:s|ed)?\s+up|lit\s+up|tak(?:es|e)\s+over)"
        rf"\s+(?:its\s+way\s+)?(?:back\s+|straight\s+|out\s+|down\s+|up\s+)?(?:(?:in|on)?to\s+|on\s+|across\s+)?"
        rf"(?=(?-i:(?:Netflix|Hulu|BBC|ITV|HBO|Prime|Disney|Apple|Peacock|Paramount|Channel|Sky|NBC|CBS|ABC|FX|AMC)\b)"
        rf"|{_SCREENS}\b)",
        ("Season 3 pulls into Netflix on July 9.", "Season 2 will have lit up our screens by July."),
        weak=True,
    ),
    Words(
        rf"{_SHOW}\s+(?:\w+ly\s+|had\s+|has\s+|itself\s+)?(?:first|initially|originally)\s+appear(?:ed|s)\b"
        rf"|first\s+appear(?:ed|s)\s+(?:up\s+)?on\s+(?:(?-i:[A-Z])|{_SCREENS}\b)"
        rf"|(?:ma(?:de|kes?)|making)\s+its\s+(?:\w+\s+)?(?:first\s+|maiden\s+|long-awaited\s+)?"
        r"(?:appearance|entrance|entry)\b",
        (
            "Winter Harbor first appeared on BBC One in May 2019.",
            "The drama first appeared in May 2019.",
            "Winter Harbor made its first appearance in May 2019.",
        ),
    ),
    Words(
        r"(?:was|were|is|are|be|been|being|gets?|got)\s+(?:\w+ly\s+|first\s+|all\s+|also\s+){0,2}(?:accessible|streamable|viewable"
        rf"|watchable|(?:posted|placed|loaded|put|added|made\s+live|switched\s+on|turned\s+loose)\s+(?:up\s+)?(?:on\s?to|on|to)\s+"
        rf"(?={_SERVICE})|put\s+before\s+(?:the\s+|its\s+)?{_PUBLIC}|at\s+(?:your|our|viewers')\s+disposal)",
        ("Season 3 will be accessible from July 9.", "The third season was posted to Netflix on May 9."),
        weak=True,
    ),
    Words(
        rf"the\s+(?:very\s+)?first\s+(?:[\w'-]+\s+){{0,3}}(?:{PLAIN_NOUNS}|original|title|programme)\s+(?:that\s+|which\s+)?"
        r"(?:(?-i:[A-Z])[\w+]*\s+|the\s+\w+\s+){1,3}(?:ever\s+)?(?:offered|gave|streamed|carried|aired|showed|released"
        r"|launched|brought|made\s+available|put\s+(?:out|on))\b",
        ("Winter Harbor was in February the first original series that Hulu offered its subscribers.",),
    ),
    Words(
        r"(?:watched|saw|caught|tuned\s+in\s+(?:for|to)|followed|drew|pulled\s+in)\s+(?:[\w.,]+\s+){0,3}?(?:for\s+|to\s+)?"
        r"(?:the|its)\s+(?:very\s+)?(?:premiere|first\s+(?:episode|instal+ment|hour|part|two\s+episodes)|opener|debut"
        r"|launch|opening\s+episode)\b",
        ("Close to a million people watched the premiere on May 9.",),
    ),
    Words(
        r"(?:came|comes|come|coming)\s+(?:along|round|around|to\s+(?:pass|life)|into\s+(?:being|play))\b"
        r"|(?:popp(?:ed|ing)|pops?|crop(?:s|ped)|spr[ai]ng|springs|sprung|bubbl(?:es|ed))\s+up\b(?=\s+(?:on|in|at|next|this|last))",
        ("A second series of nine episodes came along on May 9.",),
        weak=True,
    ),
)
