"""What the press says about the future of a show, as a table.

``{S}`` stands for words that speak of a season ("a second season", "season 2", "another season"); ``{X}`` for the show
(its title, "the show", "the series", "it"). Rows are tried from top to bottom and the first that fits a stretch of text
has it, so the undecided and the cancelled stand above the renewed: "has not been renewed" is no renewal.
"""

from __future__ import annotations

from monitor.claims.renewal_endings import ENDINGS
from monitor.claims.renewal_words import ORDERED, RENEWED, Phrase

PHRASES = (
    *ENDINGS,
    # --- it comes back
    Phrase(
        "renewed",
        RENEWED,
        r"\b(?:renew(?:ed|s|ing|al)?|br(?:ings?|inging|ought)\s+(?:it|the\s+\w+|{X})\s+back"
        r"|pick(?:ed|s|ing)?(?:\s+(?:it|the\s+\w+))?[\s-]up|green-?li(?:t|ghts?|ghted)"
        r"|given\s+(?:the\s+)?(?:green\s+light|go-ahead|a\s+renewal)"
        r"|g(?:ives?|iven|iving|ave)\s+the\s+(?:green\s+light|go-ahead|nod)|order(?:ed|s)?|commission(?:ed|s)?|re-?upped"
        r"|extended|revived|bring(?:s|ing)?\s+back|brought\s+back|said\s+yes\s+to)\b",
        (
            "Netflix has renewed the drama for season 2.",
            "The show has been picked up for a third season.",
            "A sixth season has been ordered already.",
        ),
    ),
    Phrase(
        "moving ahead",
        RENEWED,
        r"\b(?:moving|going|moves|goes|proceeding)\s+(?:ahead|forward)\s+with\s+(?:an?\s+|the\s+|another\s+)?(?:\w+\s+)?{S}"
        r"|\b(?:will|to)\s+(?:make|produce)\s+(?:(?:an?|another)\s+)?(?:\w+\s+)?{S}",
        ("Netflix is moving ahead with season 2 of the drama.", "The studio will make a third season."),
    ),
    Phrase(
        "official that",
        RENEWED,
        r"\bofficial\s+(?:now\s+)?that\s+{S}\s+will\b",
        ("It is now official that season 5 will launch in autumn.",),
    ),
    Phrase(
        "could happen",
        RENEWED,
        r"\b(?:could|may|might)\s+(?:still\s+|well\s+|yet\s+)*(?:pick\s+up|renew|order|save|revive|green-?light)\b[^.;,]{0,30}?{S}"
        r"|{S}[^.;,]{0,45}?\b(?:could|may|might|would)\s+(?:still\s+|well\s+|yet\s+)*(?:happen|be\s+made"
        r"|come\s+about|be\s+on\s+the\s+(?:cards|way))\b",
        ("A fifth season could still happen.",),
    ),
    Phrase(
        "likely",
        RENEWED,
        r"{S}[^.;,]{0,30}?\b(?:is|looks|seems|appears)\s+(?:to\s+be\s+)?(?:very\s+|highly\s+|quite\s+|more\s+than\s+"
        r"|almost\s+|all\s+but\s+)?(?:likely|probable|possible|a\s+possibility|on\s+the\s+cards|inevitable"
        r"|a\s+safe\s+bet)\b(?!\s+to\s+(?!happen|be\s+made|come))",
        ("A second season is likely.", "A third season looks very likely."),
    ),
    Phrase(
        "season confirmed",
        RENEWED,
        r"{S}[^.;,]{0,60}?\b(?:is|are|was|were|has\s+been|have\s+been|gets?|got)\s+(?:now\s+|also\s+|already\s+"
        r"|officially\s+|finally\s+|all\s+but\s+|indeed\s+)*(?:confirmed|announced|official|happening|a\s+go"
        r"|on\s+(?:the|its)\s+way|coming|in\s+the\s+works|a\s+reality|greenlit|certain)\b"
        r"|{S}[^.;,]{0,40}?\b(?:confirmed|announced)\b(?!\s*\?)",
        ("Season 2 of the drama has been confirmed.", "A third season is on its way."),
    ),
    Phrase(
        "confirms season",
        RENEWED,
        r"\b(?:confirm(?:s|ed)?|announce[sd]?|unveil(?:s|ed)?)\s+(?:that\s+)?(?:there\s+will\s+be\s+"
        r"|it\s+is\s+making\s+)?(?:an?\s+|the\s+)?(?!for\b|when\b|in\b|as\b"
        r"|the\s+(?:date|cast|release))(?:(?!for\b|when\b|date\b|in\b|of\b)\w+\s+){0,2}?{S}(?!['\"]?\s+(?:release"
        r"|premiere|trailer|teaser|cast|plot|episode|date|finale))",
        ("The network has also confirmed season 7.",),
    ),
    Phrase(
        "there will be",
        RENEWED,
        r"\b(?:there\s+(?:will|'ll|is\s+going\s+to|is)\s+be|there's)\s+(?:\w+\s+){0,3}?(?:an?\s+|to\s+be\s+)?{S}",
        ("There will be a 19th season.", "It's official: there will be a season 4."),
    ),
    Phrase(
        "gets a season",
        RENEWED,
        r"\b(?:get(?:s|ting)?|got|lands?|landed|earn(?:s|ed)?|secured?|scored?|receive[sd]?|handed|given|in\s+for"
        r"|granted|has\s+been\s+given|gives?|gave|giving)\s+(?:(?:it|the\s+\w+|{X})\s+)?(?:an?\s+|yet\s+|its\s+"
        r"|the\s+)?(?:(?!parts?\b|roles?\b|in\b|of\b|at\b|to\b|about\b|on\b)\w+\s+){0,2}?{S}",
        ("The series will get a second season.", "The comedy has landed a third season."),
    ),
    Phrase(
        "returns for a season",
        RENEWED,
        r"\b(?:(?:will|set\s+to|going\s+to|to)\s+(?:officially\s+|definitely\s+)?(?:return|come\s+back|be\s+back"
        r"|continue)\s+(?:on\s+[\w+\s]{2,20}\s+)?(?:for|with)\s+(?:an?\s+|its\s+|one\s+)?"
        r"|(?:returns|returning|comes\s+back|coming\s+back|goes\s+on|carries\s+on"
        r"|continues)\s+(?:on\s+[\w+\s]{2,20}\s+)?(?:for|with)\s+(?:an?|another|one)\s+)(?:\w+\s+){0,2}?{S}"
        r"|\b(?:is|are)\s+(?:\w+ly\s+)?(?:coming\s+back|returning)\s+for\s+{S}",
        ("The show will return for a second season.",),
    ),
    Phrase(
        "season to be made",
        RENEWED,
        r"{S}[^.;,]{0,30}?\b(?:is|are)\s+(?:going\s+to\s+be|to\s+be|being|set\s+to\s+be)\s+(?:made|produced)\b"
        r"|\b(?:we\s+are|we're|is|are)\s+making\s+(?:an?\s+|the\s+)?{S}",
        ("A second season is going to be made.",),
    ),
    Phrase(
        "season will come",
        RENEWED,
        r"\b(?:an?|another|one\s+more)\s+(?:\w+\s+){0,2}?{S}[^.;,]{0,30}?\b(?:will|is\s+set\s+to"
        r"|is\s+going\s+to)\s+(?:definitely\s+|officially\s+|also\s+)?(?:come|arrive|premiere|debut|launch|air"
        r"|return|stream|drop|be\s+released|be\s+out|hit|land)\b",
        ("A second season will come to the service on March 14, 2027.",),
    ),
    # --- a new show
    Phrase(
        "ordered to series",
        ORDERED,
        r"\border\s+(?:of|for)\s+\w+\s+episodes\b|\b\w+-episode\s+order\b"
        r"|\b(?:straight-to-series|series)\s+order\b|\bordered\s+(?:straight\s+)?to\s+series\b"
        r"|\b(?:greenlit|greenlights?|orders?|ordered|picks?\s+up|picked\s+up|commissions?"
        r"|commissioned)\s+(?:an?\s+)?(?:new\s+|\w+-(?:episode|part)\s+)?(?:series|drama|adaptation|comedy|reboot"
        r"|spin-?off|prequel|pilot|remake)\b",
        ("The studio issued a straight-to-series order for the comedy.",),
    ),
    Phrase(
        "orders the show",
        ORDERED,
        r"\b(?:order(?:ed|s)|commission(?:ed|s)|green-?li(?:t|ghted|ghts))\s+(?:the\s+(?:[\w-]+\s+){0,3}?)?[\"']?{T}"
        r"|\b(?:picked|picks)\s+up\s+(?:the\s+(?:[\w-]+\s+){0,3}?)?[\"']?{T}[\"']?\s+to\s+series\b",
        (
            "Netflix has ordered Winter Harbor straight to series.",
            "NBC has greenlit Winter Harbor, a new comedy by Ada Lund.",
            "HBO has picked up the drama Winter Harbor to series.",
        ),
    ),
)
