"""A season is confirmed, or will be there: rows of phrases.py, behind those that say who orders or saves it."""

from __future__ import annotations

from monitor.claims.renewal.words import NO_THING, RENEWED, SOMEWHERE, Phrase

_GETS = (
    r"(?:get(?:s|ting)?|got|gotten|lands?|landed|earn(?:s|ed)?|secur(?:es?|ed)|scor(?:es?|ed)|receive[sd]?|handed"
    r"|hands|given|in\s+for|nabs?|nabbed|bags?|bagged|snags?|snagged"
    r"|clinch(?:es|ed)?|wins?|(?-i:won)|granted|has\s+been\s+given|gives?|gave|giving|awarded|set\s+for|will\s+have"
    r"|is\s+to\s+have|is\s+having|will\s+see)"
)

CONFIRMED = (
    Phrase(
        "official that",
        RENEWED,
        r"\bofficial\s+(?:now\s+)?that\s+{S}\s+will\b",
        ("It is now official that season 5 will launch in autumn.",),
    ),
    Phrase(
        "season confirmed",
        RENEWED,
        rf"{{S}}{NO_THING}[^.;,]{{0,60}}?\b(?:is|are|was|were|has\s+been|have\s+been|gets?"
        r"|got)\s+(?:now\s+|also\s+|already\s+"
        r"|officially\s+|finally\s+|all\s+but\s+|indeed\s+|definitely\s+)*(?:confirmed|affirmed|ratified|announced"
        r"|declared|made\s+official|unveiled|in\s+the\s+bag|a\s+lock"
        r"|official|happening|a\s+go|a\s+(?:done\s+deal|certainty|sure\s+thing)"
        r"|on\s+(?:the|its)\s+way|coming(?!\s+(?:in|on|this|next|out|later|soon|from|up|together)\b)|in\s+the\s+works"
        r"|a\s+reality|greenlit|certain|guaranteed)\b"
        r"|{S}(?:,\s+which[^.;,]{2,60},)?\s+(?:goes|will\s+(?:still\s+|now\s+|indeed\s+)*go|is\s+(?:still\s+|now\s+|very\s+much\s+|definitely\s+"
        r"|indeed\s+)*going|are\s+going)\s+ahead\b(?!\s+of\b)"
        rf"|\ba(?:n|nother)?\s+{{S}}{NO_THING}[^.;,]{{0,30}}?\bis\s+(?:now\s+|officially\s+|definitely\s+)*coming\b"
        # not "season 2 has confirmed a fan theory", "season 3 confirmed to be darker"
        rf"|{{S}}{NO_THING}[^.;,]{{0,40}}?\b(?:confirmed|announced)\b(?!\s*\?|\s+(?:an?|its|their|that|how|why|what|who|to\s+be)\s)"
        r"|{S},\s+(?:announced|confirmed|ordered|commissioned)\b"
        r"|{S}\s+(?:announcement|confirmation)\s+(?:came|comes|followed|arrived)\b",
        (
            "Season 2 of the drama has been confirmed.",
            "A third season is on its way.",
            "Season 2 is going ahead, Hulu said.",
        ),
    ),
    Phrase(
        "confirms season",
        RENEWED,
        r"\b(?:confirm(?:s|ed)?|announce[sd]?|unveil(?:s|ed)?"
        r"|decided\s+(?:on|to\s+(?:produce|make)))\s+(?:that\s+)?(?:there\s+will\s+be\s+"
        r"|it\s+is\s+making\s+)?(?:an?\s+|the\s+)?(?!for\b|when\b|in\b|as\b"
        r"|the\s+(?:date|cast|release))(?:(?:production|making|return|renewal)\s+(?:of|on|for)\s+(?:an?\s+|the\s+)?"
        r"|(?:(?!for\b|when\b|date\b|in\b|of\b|from\b)\w+\s+){0,2}?){S}"
        + NO_THING
        + r"(?!,\s+which\b[^.;]{0,90},\s+(?:will|would|is|was)\b)"
        r"(?!\s+(?:will|would|is|was|has|starts?|takes|picks|contains?|consists?|comes\s+(?:in"
        r"|on))\b(?!\s+(?:happen|come|be\s+(?:made|coming|happening|produced)|happening|coming|on\s+(?:its|the)\s+way"
        r"|in\s+the\s+works|(?:\w+\s+)?been\s+(?:ordered|greenlit)|a\s+go|officially|been|already|definitely)\b))",
        ("The network has also confirmed season 7.", "tvN has confirmed the production of season 2."),
    ),
    Phrase(
        "made for sure",
        RENEWED,
        r"\b(?:production|making)\s+of\s+(?:an?\s+|the\s+)?{S}\s+(?:has\s+been|is|was)\s+(?:now\s+"
        r"|officially\s+)?(?:decided|confirmed|announced)\b",
        ("The production of a second season has been decided.",),
    ),
    Phrase(
        "there will be",
        RENEWED,
        (
            r"\b(?:there\s+(?:will|'ll|is\s+going\s+to|is)\s+be"
            r"|there's)\s+(?:(?!no\b|not\b|in\b|of\b|for\b|about\b|to\b)\w+\s+){0,3}?(?:an?\s+|to\s+be\s+"
            r"|going\s+to\s+be\s+(?:an?\s+)?)?{S}"
        )
        + NO_THING,
        ("There will be a 19th season.", "It's official: there will be a season 4."),
    ),
    Phrase(
        "gets a season",
        RENEWED,
        rf"\b{_GETS}\s+(?:(?:it|the\s+\w+|{{X}})\s+)?(?:an?\s+|yet\s+|its\s+"
        rf"|the\s+)?(?:(?!parts?\b|roles?\b|in\b|of\b|at\b|to\b|about\b|on\b|for\b|from\b|that\b|how\b)\w+"
        r"\s+){0,2}?{S}" + NO_THING,
        ("The series will get a second season.", "The comedy has landed a third season."),  # not "given that season 2"
    ),
    Phrase(
        "returns for a season",
        RENEWED,
        rf"\b(?:(?:will|set\s+to|going\s+to|to)\s+(?:officially\s+|definitely\s+)?(?:return|come\s+back|be\s+back"
        rf"|continue|live\s+on|go\s+on|carry\s+on|keep\s+going|soldier\s+on){SOMEWHERE}\s+(?:for|with)\s+(?:an?\s+"
        rf"|its\s+"
        rf"|one\s+)?"
        rf"|(?:returns|returning|comes\s+back|coming\s+back|goes\s+on|carries\s+on"
        rf"|continues|lives\s+on){SOMEWHERE}\s+(?:for|with)\s+(?:an?|another|one|its)\s+)(?:\w+\s+){{0,2}}?{{S}}"
        rf"|\b(?:is|are)\s+(?:\w+ly\s+)?(?:coming\s+back|returning){SOMEWHERE}\s+for\s+{{S}}",
        ("The show will return for a second season.", "The drama returns to Hulu for a second season."),
    ),
    Phrase(
        "season to be made",
        RENEWED,
        r"{S}[^.;,]{0,30}?\b(?:is|are)\s+(?:going\s+to\s+be|to\s+be|being|set\s+to\s+be)\s+(?:made|produced)\b"
        r"|\b(?:will|shall|'ll)\s+be\s+(?:seeing|getting|having|making|watching|doing)\s+(?:an?\s+)?{S}"
        r"|\bwith\s+(?:[\w+]+\s+){1,4}making\s+(?:an?\s+|the\s+)?{S}"
        r"|\b(?:pick-?up|renewal|order|deal)\s+(?:covers?|includes?|takes\s+in|spans?|is\s+for"
        r"|runs\s+through)\s+(?:an?\s+)?{S}"
        r"|\b(?:we\s+are|we're|is|are)\s+making\s+(?:an?\s+|the\s+)?{S}|\bgoing\s+to\s+make\s+(?:an?\s+)?[\"']?{S}",
        ("A second season is going to be made.",),
    ),
    Phrase(
        "season will come",
        RENEWED,
        r"\b(?:an?|another|one\s+more)\s+(?:\w+\s+){0,2}?{S}[^.;,]{0,30}?\b(?:will|is\s+set\s+to"
        r"|is\s+going\s+to)\s+(?:definitely\s+|officially\s+|also\s+)?(?:come|arrive|premiere|debut|launch|air"
        r"|return|stream|drop|be\s+released|be\s+out|hit|land"
        r"|follow(?=\s*(?:[.,;!]|$)|\s+(?:next|in|later|this|on|soon|shortly|after|at)\b))\b",
        ("A second season will come to the service on March 14, 2027.", "A sixth series will follow next year."),
    ),
    Phrase(
        "talk of a season",
        RENEWED,
        r"\b(?:rumou?rs?|reports?|talk|claims?|stories)\s+(?:of|about)\s+(?:an?\s+|the\s+)?{S}",
        ("Rumours of a third season are false.",),
    ),
)
