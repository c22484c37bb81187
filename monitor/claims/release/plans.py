"""Words with which a day is planned, put off, guessed at or named for a season to come out, as a table."""

from __future__ import annotations

from monitor.calendar_names import HOUR, MONTH_NAMES, TIMES_OF_YEAR, WEEKDAY_NAMES
from monitor.claims.dates.words import Words
from monitor.claims.words.shows import PLAIN_NOUNS

_SLOT = (
    rf"(?:{WEEKDAY_NAMES})(?:s|\s+(?:nights?|evenings?|afternoons?))|weeknights|weekends"
    rf"|prime\s?time|late\s+nights?|{HOUR}"
)

# "Writers are expected to convene in March"
NOT_EXPECTED = (
    r"(?!\s+to\s+(?:convene|reconvene|meet|film|shoot|write|gather|wed|marry|sign|join|testify|announce|say|reveal"
    r"|decide|hear"
    r"|know|learn|cost|rise|fall|slip|grow|close)\b)"
)

# "Hulu has pushed back [the second season to] early 2026": the words begin where the season does, whoever pushes it.
_PUSHED = ("delayed", "postponed", "pushed", "pushes", "moved", "moves", "bumped", "shifted", "rescheduled")
_BEHIND_PUSHED = "(?:" + "|".join(rf"(?<=\b{verb} )|(?<=\b{verb} back )|(?<=\b{verb} up )" for verb in _PUSHED) + ")"

PLANS: tuple[Words, ...] = (
    Words(
        r"(?:due|slated|scheduled|set|planned|pencil+ed\s+in|confirmed|tipped|dated|slotted|lined\s+up|earmarked|pegged"
        r"|booked|intended|heading|headed|bound|on\s+track|on\s+course|gearing\s+up|down(?!\s+for\s+good)|lock"
        r"|pencil(?:s|led|ed)?\s+in)\s+(?:for|to)\b(?!\s+(?:hold|star|play|film|shoot|join|direct"
        # what a story does to those who watch it: "set to rock fans this summer"
        r"|rock|shock|stun|shake|rattle|upset|devastate|horrify|divide|outrage|sadden|leave|lose|kill\s+off"
        r"|host|reprise|appear|write|produce|marry|be\s+(?:announced|revealed|renewed|confirmed|filmed"
        r"|shot))\b)|pencil\s+in\b"
        r"|(?:dated|dates|slotted|slots|scheduled|schedules|booked|pencil+ed\s+in|earmarked|set|lined\s+up)\s+"
        r"(?!of\b)(?:(?!of\b|alarm)[\w'-]+\s+){1,5}?for\b|among\s+(?:[\w'-]+\s+){0,4}?for\b|(?:slate|line-?up)\s+for\b",
        (
            "Season 2 is slated for July 9.",
            "Netflix has dated season 2 for July 9.",
            "Season 2 is on course for July 9.",
            "Season 2 is lined up for July 9.",
            "The show is among the titles for July 9.",
        ),
        weak=True,
    ),
    Words(
        rf"expect(?:s|ed|ing)?\b{NOT_EXPECTED}(?!\s+(?:an?\s+)?(?:call|baby|child|announcement|decision|answer|news))",
        ("Expect season 2 in July.", "Fans expect it in July."),
    ),
    Words(
        r"(?:safest|best|safe|good)\s+bet\b|(?:likeliest|likelier|most\s+likely|more\s+likely"
        r"|most\s+probable|realistic)\s+"
        r"(?:bet|window|slot|date|time|month|option|candidate)\b"
        r"|(?:looks?|seems?|consider\w*|the)\s+(?:the\s+)?(?:likeliest|most\s+likely)\b",
        ("Late 2025 looks like the safest bet.", "Insiders think March 2025 the most likely."),
    ),
    Words(
        r"(?:won't|will|wouldn't|not|can|could|may|might"
        r"|should)\s+be\s+(?=(?:in|on|before|until|this|next)\s+(?:(?:early|late|mid-?)\s*)?(?:the\s+)?(?:20\d\d|\d"
        r"|(?:this|next)\s+(?:year|month|week)"
        rf"|(?:{MONTH_NAMES}|{TIMES_OF_YEAR})\b))",
        ("When is it? It won't be in 2025.",),
        weak=True,
    ),
    Words(
        r"promis(?:es?|ed)\s+(?:(?!to\b)[\w'-]+\s+){0,5}?for\b",
        ("Netflix has promised the second season for 2025.",),
        weak=True,
    ),
    Words(
        r"(?:looks?|seems?|is|sounds?|appears?)\s+(?:now\s+)?(?:to\s+be\s+)?(?:(?:more|very|quite|rather|pretty|the\s+most"
        r"|far)\s+)?"
        r"(?:likely(?!\s+to\b)|plausible|probable|about\s+right|realistic|feasible|doable|a\s+(?:fair|safe"
        r"|good)\s+bet)",
        ("Season 2 has no date yet, although the fall looks likely.",),
        weak=True,
    ),
    Words(
        r"(?:count|bank|rely|reckon|figure)(?:ing)?\s+on\b|hold\s+(?:your|their)\s+breath"
        r"|wait(?:ing)?\b(?=\s+(?:[\w'-]+\s+){0,5}?(?:until|till)\b)",
        ("Do not count on season 2 before 2026.", "Fans will have to wait until July 9."),
        weak=True,
    ),
    Words(
        r"eye(?:s|d|ing)\s+(?:[\w'-]+\s+)?(?:for|at)\b|\bcirc(?:les|led|ling)\b|\b(?:eyes?|sights)\s+(?:set\s+)?on"
        r"|eyeing\b|target(?:s|ed|ing)?\b"
        r"|\baim(?:s|ed|ing)?\s+(?:for|at)"
        rf"|\bhop(?:es?|ed|ing|eful)\s+for\s+(?=(?:an?\s+|the\s+)?(?:early|late|mid|20\d\d|{MONTH_NAMES}|{TIMES_OF_YEAR})\b)",
        (
            "Netflix is eyeing July for season 2.",
            "The makers are aiming for July with season 2.",
            "Lund is hopeful for July.",
        ),
    ),
    Words(
        r"(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|want(?:s|ed)?|expect(?:s|ed)?)\s+to\s+(?:have|get|bring)\s+"
        rf"(?:(?!filming|scripts?|trailer)[\w'-]+\s+){{0,4}}?(?:episodes|season(?:\s+\w+)?|it|{PLAIN_NOUNS}|_{{3,80}})\s+"
        r"(?:ready|out|on\s+(?:the\s+)?air|on\s+screens?|back)\b",
        ("Lund hopes to have the new episodes ready in July.", "Hulu hopes to get season 2 out in July."),
    ),
    Words(
        r"(?:look|watch)\s+(?:out\s+)?for\b|slip(?:s|ped|ping)?\s+(?:back\s+)?(?:in)?to\b",
        ("Look for season 2 in July.", "Look for it in July."),
    ),
    Words(
        r"(?:on|to|in)\s+(?:its|the)\s+(?:\w+\s+)?(?:schedule|calendar|line-?up|catalog(?:ue)?|slate)\b(?=\s*(?:[:,(]"
        r"|for\b|on\b))",
        ("Hulu has the second season on its schedule: Tuesday, July 9.",),
        weak=True,
    ),
    Words(
        r"is\s+(?:the|a)\s+(?:day|date)\s+to\s+(?:remember|mark|circle|note|save|watch)",
        ("Thursday, July 9, is the day to remember: season 2 is near.",),
    ),
    Words(
        r"(?:could|might|may|will|would|should)\s+be\s+(?:a|another)\s+(?:\w+\s+)?(?:season|series)\b",
        ("If enough people watch there could be a second season of Winter Harbor next year.",),
        weak=True,
    ),
    Words(
        r"(?:delayed|postponed|pushed|moved|brought\s+forward|put\s+back|bumped|held\s+(?:back|over)"
        r"|shifted|rescheduled|brought|switched|transferred)\s+(?:back\s+|up\s+|on\s+|out\s+|again\s+"
        r"|forward\s+)?(?:in)?(?:to|until|till)\b"
        # "moved to Tuesdays this year": another slot, and no first day
        rf"(?!\s+(?:{_SLOT})\b)"
        r"(?!\s+(?:an?|its|our|his|her|another|the\s+(?:network|streamer|city|set|screen))\b)"
        r"|(?:delayed|postponed|pushed|moved|bumped|shifted|rescheduled)\s+"
        r"(?:back\s+|up\s+)?from\b",
        ("Season 2 has been pushed back to July 9.", "Season 2 has been bumped to July 9."),
    ),
    Words(
        rf"{_BEHIND_PUSHED}(?:(?:the|its)\s+(?:[\w'-]+\s+){{0,3}}?(?:season|series)\b|season\s+\d{{1,2}}\b|_{{3,80}})(?:\s+of\s+[^.;,]{{2,40}}?)?"
        r"\s+(?:(?:back|up|out|forward)\s+)?to\s+"
        rf"(?=(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(?:{MONTH_NAMES}|{TIMES_OF_YEAR}|20\d\d|\d)|next\s+year)",
        (
            "Hulu has pushed back the second season of the epic to early 2026.",
            "Hulu has pushed back season 2 of Winter Harbor to early 2026, the network said on Monday.",
            "Hulu moved Winter Harbor to early 2026.",
        ),
    ),
    Words(
        r"new\s+(?:to|on)\s+(?=(?-i:[A-Z]))|whisper(?:s|ed|ing)?\s+of\b"
        r"|talk\s+(?:\w+\s+){0,3}of\s+(?=(?:an?\s+)?(?:early|late|mid"
        rf"|(?:{MONTH_NAMES}|{TIMES_OF_YEAR})\b))|\bslot\b|\bberth\b",
        (
            "Winter Harbor is new to Hulu on July 9.",
            "A July 9 slot has been given to season 2.",
            "An early 2025 berth is planned.",
        ),
    ),
    Words(
        r"(?:will\s+(?:only\s+)?say|says?\s+only|only\s+says?|simply\s+says?|gives?"
        rf"|settled\s+for)\s+(?:is\s+)?(?=[\"']?(?:early|late|mid|{TIMES_OF_YEAR}|20\d\d"
        r"|(?-i:[A-Z])\w+\s+\d))",
        ('All that Netflix will say is "fall 2025".',),
    ),
    Words(
        r"(?:I'm|we're|am|are)\s+(?:guessing|betting|thinking|predicting|estimating|going\s+for)\b"
        r"|(?:I|we)(?:'d|\s+would)\s+(?:say|go\s+for)\b(?!\s+(?:that|it)\b)"
        r"|(?:'d|would|I|we|my|our|best|safe|good|fair|own|educated)\s+(?:\w+\s+)?(?:bet|guess|estimate|hunch"
        r"|prediction)(?:\s+is)?"
        r"|bet(?:ting)?\s+on|surprised\s+to\s+see|the\s+earliest\b",
        (
            "We would bet on July for season 2.",
            "My guess is July for season 2.",
            "Season 2 has been ordered, and we're guessing 2025.",
            "As for season 2, I'd say 2025.",
        ),
    ),
    Words(r"\boff\s+the\s+table|\bat\s+once\b", ("All of it comes at once in July.",)),
    Words(
        r"(?:poster|trailer|teaser|promo|clip|billboard|caption|key\s+art|tagline|title\s+card)\b"
        r"[^.;:\"]{0,60}?\b(?:carr(?:y|ies|ied)|says?|said|reads?|bears?|bore|gives?|gave|names?|named|promis(?:es?|ed)"
        r"|lists?|display(?:s|ed)|flash(?:es|ed)|ends?\s+(?:on|with)|ended\s+(?:on|with)|closes\s+(?:on|with)"
        r"|confirms|reveals|touts?|teases)\b",
        ('The poster carries one line: "July 9".', "The teaser gives July 9 as the date."),
    ),
    Words(
        r"as\s+(?:the|its|a)\s+(?:[\w-]+\s+){0,2}?(?:date|day)\b|the\s+(?:big\s+)?d(?:ay|ate)\s+(?:is|will\s+be)\b"
        r"|(?:locked\s+in|settled\s+on|picked|chosen|staked\s+out)\s+(?=(?-i:[A-Z])\w+\s+\d|\d)|save\s+the\s+date"
        r"|mark\s+(?:your|the)\s+calendars?|(?:circle|mark|ink|save"
        r"|keep)\b(?=\s+(?:down\s+)?(?:(?-i:[A-Z])\w+\s+\d|\d))",
        (
            "Netflix has named July 9 as the date.",
            "The big day is July 9.",
            "Mark July 9 in your diary: season 2 is near.",
        ),
    ),
)
