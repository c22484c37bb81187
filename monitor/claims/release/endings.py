"""Words that say that a season, or the show, goes off on a day, as a table (see phrases.py)."""

from __future__ import annotations

from monitor.claims.dates.words import ADVERBS, Words
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS

# Not "the last part": that is a batch of episodes with a premiere of its own (claims rule 12).
# What the last of them does, or does not do "until July 28".
_COMES = (
    r"(?:is|isn't|was|wasn't|will|won't|air(?:s|ed)|go(?:es)?|went|takes|took|comes|came|doesn't|drops|lands|arrives|follows|expected|due"
    r"|set|scheduled|slated|planned)\b"
)
_LAST = r"(?:last|final|closing|concluding)(?:\s*-?\s*ever)?"

LAST_ONE = (
    r"finale\b|(?:season|series)(?:\s+\d+)?[\s-]ender\b|\bender\b"
    rf"|{_LAST}\s+(?:(?:two|double)\s+)?(?:episode\b|instal+ment\b|chapter\b|hour\b|one\b|edition\b|entry\b|outing\b"
    r"|double\s+bill|two\s+(?:episodes|hours|instal+ments|chapters)|(?:broadcast|transmission|airing|screening)\b(?!\s+of\s+the\s+(?:week|year|day"
    r"|night)))|(?:closing|concluding)\s+part\b|closer\b"
    r"|(?:'s|its|the)\s+farewell\b(?=\s+(?:went|goes|airs|aired|is|was|will|comes|came|on)\b)"
    r"|grand\s+final\b(?!\s+(?:seasons?|series|episodes|run|parts?|chapters)\b)|the\s+(?:live\s+)?final"
    rf"(?=\s+(?:{_COMES}|of\s+(?:_{{3}}|(?:the|this)\s+(?:{PLAIN_NOUNS}|season|contest|competition)\b)))"
    rf"|the\s+last\s+(?=of\s+(?:these|them|which)\b|{_COMES})"
)

GOES_ON = (
    r"(?:continu(?:es?|ed)|(?:lasts|lasted|lasting|(?:will|can|could|may|might|should|(?:set|due|expected)\s+to)\s+last)"
    r"|(?:keeps?|kept|keeping)\s+going|(?:goes|go|went)\s+on"
    r"|(?:stay|remain)(?:s|ed|ing)?\s+on\s+(?:(?:the\s+)?air|(?:our\s+|the\s+)?screens?)|carr(?:ies|ied)\s+on|play(?:s|ed|ing)?\s+(?:out|on)|stretch(?:es|ed)"
    r"|surviv(?:es|ed)|endur(?:es|ed))\b"
)

END: tuple[Words, ...] = (
    Words(
        r"(?-i:Ends?)(?=\s*:)|(?<!\bthe )(?<!\ban )(?<!\bits )(?<!\bthat )(?-i:ending)\b"
        r"|(?-i:end(?:s|ed)?)\b(?!\s+(?:of|their|his|her|my|our|game|up"
        r"|with\s+the\s+(?:words|line))\b)",
        ("Season 2 ends on July 28.", "Season 2 will end on July 28."),
        weak=True,
    ),
    Words(
        r"conclud(?:es?|ed|ing)", ("Season 2 concludes on July 28.", "Season 2 should conclude on July 28."), weak=True
    ),
    Words(
        r"wrap(?:s|ped|ping)?\s+(?:up|its\s+(?:broadcast|(?:[\w-]+\s+){0,4}?(?:run|season|series)))"
        r"|wraps(?=\s+(?:on\s+)?(?-i:[A-Z])\w+)"
        r"|(?:winds?|wound|winding|rounds?|rounded|rounding)\s+(?:up|off|out)\b|culminat(?:es?|ed|ing)\b",
        (
            "Season 2 wraps up on July 28.",
            "Season 2 wraps July 28.",
            "Season 2 wrapped its run on May 28.",
            "Falk is in season 2, wrapping up on May 28.",
            "Season 2 culminates on July 28.",
        ),
        weak=True,
    ),
    Words(
        LAST_ONE,
        (
            "The last episode of season 2 airs on July 28.",
            "The finale of season 2 airs on July 28.",
            "The season 2 finale is on July 28.",
            "The closing part is on July 28.",
            "There are four of them, and the last goes out on July 28.",
            "The final ever episode airs on July 28.",
            "Its final broadcast was on May 28, 2021.",
            "The finale is in July.",
            "They air weekly, with the final expected to be shown on July 28.",
            "Nine weeks is a long time: the final isn't until July 28.",
            "One goes out each week, and the last follows on July 28.",
            "The final of Winter Harbor is on July 28.",
        ),
    ),
    Words(
        r"(?:air|broadcast|run|play)(?:s|ed|ing)?\s+(?:its|their"
        r"|the(?=\s+(?:very\s+)?last\s+on\b))\s+(?:very\s+)?last\b"
        r"|(?:has|have|had|having|get|gets|reach|reaches|reached)\s+its\s+finale",
        ("It aired its last on May 28, 2021.", "The show will air its very last on July 28."),
    ),
    # "Until", "through" and "to" behind it say that this is how far it goes (see event_of).
    # Of what, is looked at in over.py.
    Words(
        r"(?:until|till|to|at)\s+the\s+end\s+of\s+(?:the|its)\s+(?:season|run|series)\b(?=,?\s+(?:on|in)\b)"
        r"|it(?:'ll|\s+will)\s+(?:all\s+)?be\s+(?:all\s+)?over\b(?=\s+(?:by|on|in)\b)",
        (
            "A new one comes each Tuesday until the end of the season on July 30.",
            "Season 2 is back. It'll all be over by July 30.",
        ),
    ),
    # "It's a wrap" is said of the filming; how many there are "makes it a wrap" on the day of the last
    Words(
        r"(?:makes?|made|making)\s+it\s+a\s+wrap\b",
        ("There will be six episodes, which makes it a wrap on July 28.",),
        weak=True,
    ),
    Words(
        rf"{GOES_ON}[^.;,]{{0,25}}?\s(?=(?:(?:right|all\s+the\s+way)\s+)?(?:up\s+)?(?:until|till|'til|through|to)\s)",
        (
            "Season 2 was so well liked that it went on until May 28.",
            "Season 2 continues weekly through July 28.",
            "The show lasted until May 28, 2021.",
        ),
        weak=True,
        own=True,
    ),
    Words(
        r"put(?:s|ting)?\s+(?:the|a|an|its)\s+(?:final|full|last)\s+(?:point|stop)|put(?:s|ting)?\s+an\s+end\s+to"
        r"|call(?:s|ed|ing)?\s+(?:it\s+(?:a\s+day|quits)|time)|r(?:ings?|ang|ung)\s+down\s+the\s+curtain"
        r"|(?:bring|brings|brought)\s+down\s+the\s+curtain|(?:take|takes|took)\s+(?:its\s+leave|a\s+(?:final"
        r"|last)\s+bow)"
        r"|(?:leave|leaves|left|depart|departs|departed)\s+(?:our\s+|TV\s+)?screens"
        r"|ride[s]?\s+off\s+into\s+the\s+sunset",
        (
            "The show puts the final point on July 28.",
            "The show calls it a day on July 28.",
            "Winter Harbor leaves our screens on July 28.",
        ),
    ),
    Words(
        r"(?:came|comes?|coming|brought)\s+to\s+(?:an|its|the|a)\s+(?:\w+\s+)?(?:end|close|conclusion|finish)"
        r"|(?:draws?|drew|drawing)\s+to\s+(?:a|its|an)\s+(?:close|end|conclusion)"
        r"|(?:reach|build|approach)(?:es|ed|s|ing)?\s+(?:to\s+)?(?:its|the|a)\s+(?:[\w-]+\s+){0,2}?(?:end|conclusion|climax|finish)\b|(?:mark(?:s|ed)|is|was"
        r"|be)\s+the\s+(?:very\s+)?end\s+of(?=\s+(?:_|the\s+(?:show|series|season|drama)|season|series|it\b))",
        (
            "Season 2 comes to an end on July 28.",
            "Season 2 will draw to a close on July 28.",
            "May 28 marked the end of season 2.",
        ),
    ),
    # Somebody brings it there: "Hulu will bring the hit drama to a close". No filming, and nothing of the show's.
    Words(
        rf"(?:bring(?:s|ing)?|brought)\s+(?:(?:the|its|their|a)\s+)?(?:(?!of\b|for\b|to\b)[\w-]+(?<!ing)\s+){{0,3}}?['\"]?"
        rf"(?:_{{3,80}}|{NOUNS}|season(?:\s+\w+)?|story|saga|run|it)['\"]?\s+to\s+(?:an?|its|the|their)\s+(?:\w+\s+)?"
        r"(?:end|close|conclusion|finish)\b",
        (
            "Hulu will bring Winter Harbor to a close on July 28.",
            "Hulu brought the hit drama to an end on May 28.",
            "Season 2 brings the story to its conclusion on July 28.",
        ),
    ),
    Words(
        r"(?:say(?:s|ing)?|said|bids?|bade|wav(?:es|ed))\s+(?:\w+\s+)?(?:goodbye|good-bye|farewell|adieu)"
        r"|(?:final|last)\s+(?:bow|curtain|credits)|curtain\s+(?:\w+\s+)?(?:falls|fell|fall|came\s+down"
        r"|comes\s+down|drops)"
        r"|breath(?:es|ed)\s+its\s+last",
        (
            "The show said goodbye on May 28, 2021.",
            "Season 2 bids farewell on July 28.",
            "The curtain falls on season 2 on July 28.",
            "It took its final bow on May 28, 2021.",
        ),
    ),
    Words(
        r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )"
        r"clos(?:es|ed|ing)\b(?:\s+(?:out|down)\b)?"
        r"(?!\s+(?:(?:an?|the|its|their|our)\s+)?(?:\w+\s+){0,2}?(?:deals?|sets?|studios?|lots?|locations?|production|shoot|roads?"
        r"|streets?|bridges?|harbou?rs?|schools?|airports?|cinemas|theat(?:er|re)s)\b)",
        ("Season 2 closes on July 28.", "Season 2 closed out on May 28."),
        weak=True,
    ),
    Words(
        r"(?:clos(?:es|ed|ing)|shuts?)\s+(?:the|its|their)\s+(?:books?|gates?|doors?|curtains?|case)",
        ("Season 2 closed its gates on May 28.", "A long finale closes the books on July 28."),
    ),
    Words(
        r"bow(?:s|ed)?\s+out|sign(?:s|ed)?\s+off(?!\s+on\s+(?:the|an?|its|his|her|all|\d+\s+(?!(?-i:[A-Z])))\b)|(?:it's"
        r"|it\s+is|and\s+is)\s+(?:all\s+)?over\b|(?:go(?:es)?|went"
        r"|left|came)\s+(?:off\s+)?(?:the\s+)?air(?:waves)?\b(?<!to air)(?<!on air)(?!\s+until)",
        ("Season 2 bows out on July 28.", "Winter Harbor went off the air in 2017."),
    ),
    Words(r"finish(?:es|ed|ing)?\b", ("Season 2 finishes on July 28.",), weak=True),
    Words(
        rf"(?:{PLAIN_NOUNS}|season|run|it|season\s+\w+|_{{1,80}})\s+(?:will\s+|to\s+|can\s+|should\s+)?(?:is"
        rf"|was|be)\s+{ADVERBS}"
        r"(?:over|done)\b(?=\s+(?:by|in|on|before|this|next|at)\b)",
        ("Season 2 will be over by July.",),
        weak=True,
    ),
)
