"""Words that say that a season comes out on a day, as a table.

A date belongs to the nearest of these words, of :mod:`release_endings` and of :mod:`release_others` in its clause;
words before it count before words behind it.
"""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR
from monitor.claims.dates.words import ADVERBS, Words
from monitor.claims.release.motion import MOTION
from monitor.claims.release.plans import NOT_EXPECTED, PLANS
from monitor.claims.release.put_off import PUT_OFF
from monitor.claims.words.dropped import PUT_OUT
from monitor.claims.words.shows import PLAIN_NOUNS

# What is brought, shown, put out: "Netflix brings season 2 to viewers on July 9".
_SEASON = (
    r"(?=(?!to\b)(?:(?!look\b|clip|trailer|teaser|photo|poster|footage|statement|order\b|video"
    r"|glimpse)[\w'-]+\s+){0,6}?(?:seasons?\b|series\b|show\b|drama\b|run\b|batch\b|episodes?\b|instal+ment\b|chapter\b|_{3}"
    r"|it\b|them\b|us\b))"
)
_MODAL = r"(?:will|can|could|may|might|should|would|won't|can't|cannot|couldn't|shall|'ll|to|not|n't)"

RELEASE: tuple[Words, ...] = (
    Words(r"premier(?:e[sd]?|ing|s)", ("Season 2 premieres in July.", "The season 2 premiere is on July 9.")),
    Words(r"debut(?:s|ed|ing)?", ("Season 2 debuts in July.", "Season 2 makes its debut in July.")),
    Words(
        r"(?<!\bthe )(?<!\bon )(?<!\boff )air(?:s|ed|ing)?\b(?!\s+(?:force|date\s+of\s+the\s+finale))",
        ("Season 2 airs from July 9.",),
    ),
    Words(
        r"\bair[\s-]?date|(?:transmission|TX)\s+(?:date|slot)\b",
        (
            "The air date of season 2 is July 9.",
            "Season 2 has a planned transmission date of July 9.",
            "The airdate is July 9.",
        ),
    ),
    Words(r"(?<!news )(?<!press )(?<!media )releas(?:e[sd]?|ing)", ("Season 2 will be released in July.",)),
    Words(r"launch(?:es|ed|ing)?", ("Season 2 launches in July.",)),
    Words(r"arriv(?:es?|ed|al|ing)", ("Season 2 arrives in July.",)),
    Words(
        rf"land(?:s|ed|ing)\b|{_MODAL}\s+{ADVERBS}land\b|touch(?:es|ed)?\s+down",
        ("Season 2 lands in July.", "Season 2 will land in July.", "Season 2 touches down in July."),
        weak=True,
    ),
    Words(
        rf"{PUT_OUT}|drop(?:s|ped|ping)?\b(?!-|\s+(?:(?:the|its|this)\s+(?:\w+\s+){{0,2}}?(?:{PLAIN_NOUNS}|comedy"
        r"|sitcom|reboot)|it\b|_))",
        ("Season 2 drops in July.", "Hulu drops the whole series on July 9."),
        weak=True,
    ),
    Words(
        r"(?<!\b\d\d\d\d )hits?\s+(?=(?:Netflix|the\s+(?:air|screen|small\s+screen|streamer|platform|service)"
        r"|screens|our|theaters|small|(?-i:[A-Z])\w+\b))",
        ("Season 2 hits Hulu in July.",),
    ),
    Words(
        r"streams?\b|streamed|(?-i:streaming)(?!\s+(?:rights|deal|licen[cs]e|home)\b)"
        r"|(?<!\w )(?<!\w')streaming|(?<=now )streaming",
        ("You can stream season 2 from July 9.",),
    ),
    Words(
        r"broadcast(?:s|ing)?|(?<!'s )(?<!the )telecast(?:s|ing)?|simulcast(?:s|ing)?|televis(?:ed|es)"
        r"|transmit(?:s|ted)|beam(?:s|ed)\b|(?:be|is|was)\s+emitted",
        ("Season 2 will be broadcast in July.", "Season 2 will be telecast in July."),
    ),
    Words(
        r"(?:comes?|coming|came|come)\s+(?:out|home|back|on|in|this|next|early|late|only|as|with|to\s+"
        r"(?!an?\b|its\b|the\s+end))|(?:come|coming)\s+(?=(?-i:[A-Z])\w+\s+\d)",
        ("Season 2 comes out in July.", "Season 2 comes to Hulu in July."),
        weak=True,
    ),
    Words(
        r"(?:(?<=, )|(?<=season )|(?<=series )|(?<=run )|(?<=outing )|(?<=episodes ))due\s+"
        rf"(?=(?:in|on|by|this|next|early|late|{MONTH_NAMES}|{TIMES_OF_YEAR}|\d)\b)",
        ("Season 2, due July 9, has ten episodes.", "It has a second season due in July."),
        weak=True,
        own=True,
    ),
    # Whoever else "isn't coming until July" stays away from something.
    Words(
        r"(?:is|are|was|were)(?:n't|\s+not)\s+(?:com|happen)ing\s+(?=(?:until|till|before)\b)",
        ("Season 2 isn't coming until next spring.", "Season 2 isn't happening before 2026."),
        weak=True,
        own=True,
    ),
    Words(
        r"(?<!\bput )(?<!\bputs )(?<!\bwalk )(?<!\bwalked )\bout\b(?!\s+of)", ("Season 2 is out in July.",), weak=True
    ),
    Words(
        r"(?:go(?:es)?|going|went)\s+(?:out|live|up|on\s+air|to\s+air)\b",
        ("The first episode goes out in July.", "Season 2 goes live in July."),
        weak=True,
    ),
    Words(
        r"(?:kick(?:s|ed|ing)?|start(?:s|ed|ing)?|got|gets?|getting)\s+(?:things\s+)?(?:off|out|going|under\s?way)",
        ("Season 2 gets under way in July.", "Season 2 kicks off in July."),
        weak=True,
    ),
    Words(
        r"(?:begins?|began|begun|starts?|started|starting|beginning|commenc(?:es?|ed|ing))\b"
        r"(?!\s+(?:filming|shooting|production|to\s+\w+|work|writing))",
        ("Season 2 begins in July.", "Season 2 commences in July.", "A listing has season 2 starting on July 9."),
        weak=True,
    ),
    Words(r"return(?:s|ed|ing)?", ("Winter Harbor returns on July 9.",), weak=True),
    Words(
        rf"(?:(?:is|was|are|be|were|been)|(?<=\bit)'s|'re)\s+{ADVERBS}"
        r"(?:due|back|available|online|shown|seen(?![^.;]{0,25}(?:\w+ing\b|\bin\s+[\"']))|put\s+online|published"
        rf"|coming|expected{NOT_EXPECTED}|ready"
        r"|on\b(?!\s+(?:the\s+(?:cards|way|hunt|verge|books|horizon|table|set|move|mend)|hold|set|hand|track"
        r"|course|its|his|her|an?|top|board)\b)|up\s+on|screened|uploaded|added\s+to\s+(?=(?-i:[A-Z])"
        r"|the\s+(?:platform|streamer|service|line-?up|catalog(?:ue)?|library)))",
        (
            "Season 2 is due in July.",
            "Season 2 can be seen from July 9.",
            "Season 2 is finally back in July.",
            "It's back on July 9.",
        ),
        weak=True,
    ),
    Words(
        rf"{_MODAL}\s+(?:\w+\s+)?(?:see|catch|watch|enjoy|binge|view|tune\s+in|be\s+(?:seeing|watching))\b|(?:be|are|is)\s+watching\b"
        r"|(?:ready|yours|available|free)\s+to\s+(?:watch|stream|view|binge)\b|watch(?:ed)?\s+(?:it|season|series)\b",
        (
            "We could see season 2 in July.",
            "You can catch season 2 from July 9.",
            "We might be watching season 2 in July.",
            "Season 2 is yours to watch from July 9.",
            "We won't see season 2 before July 9.",
        ),
        weak=True,
    ),
    Words(
        r"(?:bring(?:s|ing)?(?!\s+[\w' ]{1,70}?\s+to\s+an?\s+(?:\w+\s+)?(?:end|close|conclusion|finish|halt)\b)"
        r"|brought(?!\s+[\w' ]{1,40}?\s+to\s+an?\b)|unleash(?:es|ed|ing)?|unwrap(?:s|ped)?"
        r"|deliver(?:s|ed)?|upload(?:s|ed)?"
        r"|screen(?:s|ed|ing)?|shows|showed|(?:to|will|not)\s+show|puts?\s+(?:out|up)|put\s+(?:out|up)|lets?|adds?"
        rf"|serves?\s+up|unveils?|gets?|got|welcom(?:es?|ed))\s+{_SEASON}",
        (
            "Netflix brings season 2 to viewers on July 9.",
            "July 9 will bring us season 2.",
            "ZDF shows the series from July 9.",
            "Australia gets season 2 on July 9.",
            "Netflix unleashes season 2 on July 9.",
        ),
        weak=True,
    ),
    Words(
        r"\bran\b|(?:will|to|'ll|should|could|may|might|would)\s+run\b(?!\s+for\b)"
        r"|\bruns\b(?=\s+(?:from\b|on\b|in\b|until\b|through\b|to\s+(?:(?-i:[A-Z])\w+\s+)?\d|(?-i:[A-Z])\w+\s+\d|\d))",
        ("It ran from July 2019 to May 2021.", "Season 2 runs from July 9."),
    ),
    Words(r"\bcarried\b", ("The network carried it from July 2019.",), weak=True),
    Words(
        r"\b(?:became|becomes|become|made|makes?)\s+(?:available(?!\s+to\s+(?:our|the\s+press|reporters|journalists"
        r"|newsmen|this))|its\s+way)|sets?\s+sail",
        ("Season 2 becomes available in July.", "Season 2 makes its way to Hulu in July."),
    ),
    Words(
        r"(?:finds?|found|on)\s+its\s+way|turn(?:s|ed)?\s+up|show(?:s|ed)\s+up|surfac(?:es?|ed)"
        r"|happening(?=[^.;]{0,20}\b(?:in|on|next|this)\b)|unspool(?:s|ed)?"
        r"|unfurl(?:s|ed)?|materiali[sz]e[sd]?|rolls?\s+(?:out|on)|roll(?:ed|ing)\s+(?:out|on)",
        ("Season 2 turns up on Hulu in July.", "Season 2 rolls out in July.", "Season 2 unspools in July."),
        weak=True,
    ),
    Words(
        r"on\s+(?:air|screens?|TV|the\s+air|our\s+screens?|the\s+box|our\s+televisions?)\b|with\s+us\b(?=\s+since)"
        r"|running\b(?=\s+since|[^.;]{0,40}\bfrom\b)",
        ("The drama, on air from 2010 to 2017, was a hit.", "Season 3 is up and running from July 9."),
        weak=True,
    ),
    Words(
        r"follow(?:ed\b|ing\b(?!\s+(?:contains|includes|has|is|post|article|story|interview|recap|review)\b)|s\s+(?=(?:in|on|next|later|just|shortly|a\b|suit)\b))"
        rf"|{_MODAL}\s+(?:\w+\s+)?follow\b|follow\b(?=\s+(?:in|on|later|next|this|at|a\s+(?:week|month|day))\b)",
        (
            "Season 2 follows in July.",
            "Season 2 will follow in July.",
            "Season 1 came in May 2022, with season 2 following in May 2023.",
        ),
        weak=True,
    ),
    Words(
        r"(?:was|were|been)\s+(?:[\w'’-]+\s+){1,5}?(?:series|show|drama|sitcom|comedy|soap|fixture|hit)\b(?=\s+from\b)",
        ("It was ITV's Sunday drama from May 2 to June 20, 2021.",),
    ),
    Words(r"(?:its|a)\s+(?!final|last)(?:\w+\s+)?bow\b(?!\s+out)", ("The show takes its bow in July.",)),
    Words(
        r"(?:be|is|are|get)\s+(?:\w+ly\s+)?(?:here|with\s+(?:us|you)|upon\s+us)\b",
        ("Season 2 will be here in July.",),
    ),
    Words(
        r"(?:episodes|parts|chapters)\s+(?:will\s+be\s+)?(?:available\s+)?from\b",
        ("Winter Harbor, season 2: five episodes from July 9.",),
        weak=True,
    ),
    Words(
        r"(?:came|comes|arrived|followed|dropped|landed)\s+(?:the|its)\s+(?:\w+\s+)?(?:season|series|instal+ment)\b",
        ("Only on May 9, 2024 came the second season to the public.",),
        weak=True,
    ),
    Words(
        r"(?:episodes|hours|parts|chapters|instal+ments|seasons|volumes|halves)\s+(?:of\s+(?:the\s+"
        r"|its\s+)?(?:\w+\s+){1,3}?)?(?:all\s+|will\s+)?(?:land|drop|arrive|premiere"
        r"|debut|air|launch|stream|start|begin|return|come|go\s+out)\b",
        ("The first five episodes land on Hulu on July 9.",),
        weak=True,
    ),
    Words(
        r"(?:goes?|went|going|enters?|entered|heads?|headed|moves?|moved)\s+(?:into\s+)?(?:its"
        r"|the)\s+(?:[\w-]+\s+){1,4}?(?:season|series)\b",
        ("The drama goes into its fifth and last season on July 9.", "Winter Harbor entered its second season in May."),
        weak=True,
    ),
    Words(r"head(?:s|ed|ing)?\s+back\b", ("Winter Harbor is heading back to Hulu on July 9.",), weak=True),
    Words(
        r"first\s+(?!announced|report|reveal|publish|order|join|appear|play|cast|develop|option|pitch|notic|approach"
        r"|star"
        r"|work|film|mention|us|vis|tr|rais|propos|screened)[a-z]+ed\b(?=\s+(?:in|on|onto)\b)",
        ("Winter Harbor first sailed in the spring of 2016.",),
        weak=True,
    ),
    Words(
        rf"(?:hit|sensation|smash|obsession|phenomenon|surprise)\s+of\b(?=\s+(?:the\s+)?(?:early\s+"
        rf"|late\s+)?(?:{MONTH_NAMES}|{TIMES_OF_YEAR}|(?:19|20)\d\d)\b(?!\s+season))",
        ("Season 1 was the big hit of May 2020.",),
    ),
    Words(r"opens?\b|opened\b", ("The show opened on tvN on June 9, 2023.",), weak=True),
    Words(r"unveil(?:ed|s)\s+(?:its|the)\s+(?:first\s+episode|season)", ("It unveiled its season in May.",)),
    Words(r"first\b(?:\s+outing\b)?(?=\s+in\s+\d)", ("Since its first outing in 2019 it has won fans.",)),
    Words(
        r"(?:first|opening|debut|pilot)\s+episode\b(?:\s+of\s+[^.;,]{1,40}?)?(?=\s+(?:in|on|is|was|will)\b)",
        ("She was in the first episode of the show in 2019.",),
    ),
    Words(r"\b(?:season|series)\s+\w+\s+opener\b|\bopener\b", ("The season opener is in July.",)),
    Words(
        r"series\s+(?:from|of)\s+(?=\d)|dates?\s+(?:from|back\s+to)"
        r"|(?:goes|went|reaches)\s+(?:all\s+the\s+way\s+)?back\s+to",
        ("Season 1 dates from 2021.", "The show goes all the way back to 1997."),
    ),
    Words(
        r"(?:saw|sees|see)\s+the\s+light\s+of\s+day|curtain\s+(?:\w+\s+)?(?:goes|went|rises"
        r"|rose)\s+(?:up\b)?|let\s+loose",
        ("It first saw the light of day in September 2018.", "The curtain goes up on season 2 on July 9."),
    ),
    Words(
        r"(?:staple|fixture|mainstay|favou?rite)\b",
        ("It was a fixture of Sunday nights from 2009 to 2013.",),
        weak=True,
    ),
    Words(
        r"first\s+(?:showing|airing|transmission|screening|broadcast)|circulated",
        ("It has its first showing on July 9.",),
    ),
    Words(
        r"(?:cast|wove|worked)\s+its\s+(?:\w+\s+)?(?:spell|magic)|came\s+into\s+the\s+world",
        ("It first cast its spell in May 2018.",),
    ),
    *MOTION,
    *PLANS,
    *PUT_OFF,
)
