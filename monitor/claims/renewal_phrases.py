"""What the press says about the future of a show, as a table.

``{S}`` stands for words that speak of a season ("a second season", "season 2", "another season"); ``{X}`` for the show
(its title, "the show", "the series", "it"). Rows are tried from top to bottom and the first that fits a stretch of text
has it, so the undecided and the cancelled stand above the renewed: "has not been renewed" is no renewal.
"""

from __future__ import annotations

from dataclasses import dataclass

UNDECIDED, CANCELLED, ENDED, RENEWED, ORDERED = "undecided", "cancelled", "ended", "renewed", "ordered"

_DECIDE = (
    r"(?:renew(?:ed|al|ing)?|confirm(?:ed|ation|ing)?|announc(?:ed?|ements?|ing)|decid(?:ed|e)|decision"
    r"|order(?:ed)?|green-?li(?:t|ght(?:ed)?)|pick(?:ed)?\s+up|said|revealed|commission(?:ed)?|official(?:ly)?"
    r"|revived?|comment(?:ed)?|given\s+the\s+(?:go-ahead|green\s+light))"
)
_NOT_YET = (
    r"(?:n't|\bnot|\byet\s+to(?:\s+be)?|\bstill\s+to|\bhas\s+yet\s+to|\bnever|\bno(?:body|thing|\s+one)?"
    r"|\bneither|\bwithout|\bawait(?:s|ing)?|\bpending|\bremains?\s+to\s+be|\blacks?)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row. ``needs_season``: the season has to be said or known, else the show as a whole is meant."""

    name: str
    value: str
    pattern: str
    examples: tuple[str, ...]


PHRASES = (
    # --- nothing is decided
    Phrase(
        "not yet decided",
        UNDECIDED,
        rf"(?:(?:has|have|had|is|are|was|were|does|did)\s*(?:n't|not)"
        rf"|\b(?:hasn't|haven't|isn't|aren't|wasn't|didn't))\s+(?:\w+\s+){{0,3}}?(?:been\s+|be\s+"
        rf"|made\s+(?:any|an)\s+|given\s+(?:any|an)?\s*|said\s+anything|issued\s+)?(?:\w+\s+){{0,3}}?{_DECIDE}\b",
        (
            "Netflix hasn't renewed the show yet.",
            "The second season has not been confirmed.",
            "The studio has not made any official announcement about season 2.",
        ),
    ),
    Phrase(
        "yet to",
        UNDECIDED,
        rf"\b(?:yet|still|remains?)\s+to\s+(?:be\s+)?(?:(?:make|give|issue|come\s+to|reach)\s+(?:an?\s+|any\s+|the\s+)?)?"
        rf"(?:officially\s+|formally\s+|publicly\s+|official\s+|final\s+)?{_DECIDE}\b",
        ("The makers are yet to confirm a new season.", "A second season is still to be announced."),
    ),
    Phrase(
        "nothing official",
        UNDECIDED,
        r"\b(?:nothing(?:'s)?|nobody|no\s+one|neither)\b[^.;]{0,40}?\b(?:official(?:ly)?|decided"
        r"|confirmed(?!\s+for)|announced|announcement|confirmation|decision|renewal|said|ordered|renewed)\b"
        r"|\bno\s+(?:\w+\s+){0,2}?(?:word|announcements?|confirmation|decision|renewal|official\s+\w+"
        r"|plans\s+(?:for|to|of))\b",
        (
            "Nothing has been decided about a second season.",
            "There has been no official word on season 2.",
            "The show has been neither renewed nor cancelled.",
        ),
    ),
    Phrase(
        "lacks confirmation",
        UNDECIDED,
        r"\b(?:lacks?|awaits?|awaiting|waiting\s+for|pending|without)\s+(?:\w+\s+){0,3}?(?:confirmation|renewal"
        r"|order|announcement|decision|green\s+light|word|news|approval)\b",
        ("Season 2 still lacks any official confirmation.", "We are still waiting for news of a second season."),
    ),
    Phrase(
        "keeps silent",
        UNDECIDED,
        r"\b(?:remain(?:s|ed)?|stay(?:s|ed|ing)?|keep(?:s|ing)?|kept|been|is|are)\s+(?:\w+\s+)?(?:silent|tight-lipped|mum"
        r"|quiet|coy)\s+(?:on|about|as\s+to|when\s+it\s+comes\s+to|regarding)\b",
        ("The makers have remained silent about season 2.", "Netflix is staying tight-lipped about a second season."),
    ),
    Phrase(
        "in limbo",
        UNDECIDED,
        r"\b(?:remains?|is|are|stays?)\s+(?:still\s+)?(?:unclear|uncertain|undecided|unconfirmed|unknown"
        r"|up\s+in\s+the\s+air|in\s+limbo|in\s+doubt|in\s+question|to\s+be\s+seen"
        r"|not\s+(?:known|clear|certain|official))\b",
        ("Whether there will be a third season remains unclear.", "The future of the series is up in the air."),
    ),
    Phrase(
        "status pending",
        UNDECIDED,
        r"\b(?:renewal\s+status|official\s+status|status)\b[^.;]{0,20}?:\s*(?:pending|unknown"
        r"|not\s+(?:yet\s+)?(?:renewed|confirmed)|tba|undecided)\b",
        ("Renewal status: pending",),
    ),
    Phrase(
        "only be decided",
        UNDECIDED,
        r"\bwhether\b[^.;]{0,80}?\b(?:will\s+only\s+be|is\s+(?:yet|still)\s+to\s+be"
        r"|has\s+(?:yet|still)\s+to\s+be)\s+(?:decided|confirmed|seen)\b",
        ("Whether season 6 is confirmed will only be decided in autumn.",),
    ),
    # --- it will not come
    Phrase(
        "not moving forward",
        CANCELLED,
        r"(?:\bnot|n't)\s+(?:be\s+)?(?:moving|going|proceeding|go|move|proceed)\s+(?:ahead|forward)\s+with\s+(?:an?\s+|the\s+|another\s+)?(?:\w+\s+)?{S}"
        r"|(?:\bnot|n't)\s+be\s+(?:back|returning)\s+for\s+(?:an?\s+|the\s+)?{S}"
        r"|{S}[^.;,]{0,20}?\b(?:will\s+not|won't|is\s+not|isn't|not)\s+(?:going\s+to\s+)?happen(?:ing)?\b",
        (
            "Netflix is not moving forward with a second season.",
            "The drama won't be back for a second season.",
            "The second season will not happen after all.",
        ),
    ),
    Phrase(
        "no season",
        CANCELLED,
        r"\b(?:there\s+(?:will|would)\s+(?:not|never)\s+be|there\s+(?:won't|wouldn't|isn't\s+going\s+to)\s+be"
        r"|there\s+(?:will|would|is\s+going\s+to|'?ll)\s+be\s+no"
        r"|(?:won't|not)\s+(?:be\s+)?(?:getting|get|making|make|produce|producing|order|ordering)"
        r"|\bno)\s+(?:an?\s+|any\s+|full\s+|more\s+|such\s+thing\s+as\s+an?\s+)?(?:full\s+)?{S}",
        ("There will not be a second season.", "There will be no full fourth season."),
    ),
    Phrase(
        "will not return",
        CANCELLED,
        r"{X}\s+(?:has\s+been\s+(?:cancel+ed|axed|scrapped|canned)"
        r"|(?:will\s+not|won't|is\s+not|isn't)\s+(?:be\s+)?(?:return(?:ing)?|coming\s+back|come\s+back|renewed"
        r"|moving\s+forward|going\s+forward|get(?:ting)?\s+(?:an?\s+)?{S}))",
        ("The show will not be renewed.", "It won't return for a third season."),
    ),
    Phrase(
        "cancelled",
        CANCELLED,
        r"(?<!not\s)(?<!nor\s)(?<!or\s)(?<!n't\s)\b(?:cancel+(?:ed|s|ing|ation)|axed|axes|scrapped|canned"
        r"|(?:pull(?:ed|s)?|pulling)\s+the\s+plug(?:\s+on)?|shelved"
        r"|(?:got|gets|given|gave\s+it)\s+the\s+(?:axe|ax|chop|boot)"
        r"|(?:was|been|has|have|were|is)\s+(?:now\s+)?dropped|drop(?:s|ped)(?=\s+{X})|shown\s+the\s+door"
        r"|given\s+the\s+axe|(?:decided|opted|chose[n]?"
        r"|elected)\s+(?:not\s+to\s+(?:renew|continue|proceed|go\s+ahead|move\s+forward)"
        r"|against\s+(?:renewing|a|another)))\b",
        (
            "Netflix cancelled the show after one season.",
            "The streamer has pulled the plug on the series.",
            "The network decided not to renew the comedy.",
        ),
    ),
    Phrase(
        "called off",
        CANCELLED,
        r"\b(?:season|series|show|renewal)\b[^.;]{0,40}?\b(?:called\s+off|reversed|rescinded|will\s+not\s+happen"
        r"|won't\s+happen|is\s+not\s+happening|isn't\s+happening|no\s+longer\s+happening)\b",
        ("The second season will not happen after all.",),
    ),
    Phrase(
        "passed on",
        CANCELLED,
        r"\bpass(?:ed|es|ing)?\s+on\s+(?:an?\s+|the\s+|making\s+an?\s+)?{S}",
        ("NBC has passed on a second season.",),
    ),
    Phrase(
        "unlikely",
        CANCELLED,
        r"{S}\s+(?:[\w\s\ue001]{0,30}?)?(?:is|looks|seems|appears)\s+(?:to\s+be\s+)?(?:very\s+|highly\s+|quite\s+"
        r"|increasingly\s+|rather\s+)?(?:unlikely|impossible|improbable"
        r"|not\s+(?:very\s+|too\s+|all\s+that\s+|terribly\s+|particularly\s+)?(?:likely|probable))\b"
        r"|\b(?:unlikely|doubtful|impossible)\s+(?:that\s+)?[^.;]{0,40}?{S}",
        ("A second season is highly unlikely.",),
    ),
    # --- this is the end
    Phrase(
        "final season",
        ENDED,
        r"(?:\bfinal|\bconcluding|\bclosing|(?<=the\s)last|(?<=its\s)last|(?<=one\s)last|(?<=and\s)last"
        r"|(?<=their\s)last|(?<='s\s)last)\s+(?:and\s+final\s+)?(?:\w+\s+){0,2}?(?:season|series|instal+ment"
        r"|chapter|run|outing|part|batch\s+of\s+episodes)\b|\bfinal\s+one\b"
        r"|\b(?:season|series|instal+ment|run|outing)\b[^.;]{0,40}?\b(?:is|will\s+be|as|be|are|was|would\s+be"
        r"|probably)\s+(?:also\s+)?(?:the\s+|its\s+|their\s+)?(?:show's\s+"
        r"|series'\s+)?(?:probably\s+)?(?:the\s+)?(?:final"
        r"|last)\b(?!\s+(?:on\s+(?:the\s+)?air|aired|seen|episode|time|week|month|year|night|day|summer|winter|spring|fall|autumn))",
        (
            "Season 5 is the final one.",
            "The show was renewed for a fourth and final season.",
            "The fifth season will be its last.",
        ),
    ),
    Phrase(
        "limited series",
        ENDED,
        r"\b(?:limited|one-off|mini)[\s-]?series\b|\bone-season\s+(?:show|drama|story)\b",
        ("The limited series will debut on Peacock.",),
    ),
    Phrase(
        "comes to an end",
        ENDED,
        r"\b(?:(?:come|comes|coming|came|brings?|bringing"
        r"|draws?)\s+(?:[^.;]{0,30}?)(?:to\s+(?:an?\s+|its\s+)(?:end|close|conclusion))|over\s+for\s+good"
        r"|ends?\s+with\s+{S}|will\s+end\s+(?:after|with)|is\s+ending|wraps?\s+up\s+(?:after|with)\s+{S}"
        r"|conclud(?:es?|ed|ing)\s+(?:with|after)\s+{S}|and\s+conclude\s+it"
        r"|the\s+end\s+of\s+the\s+(?:series|show|road|story))(?!\w)",
        (
            "The third season will bring the show to its conclusion.",
            "The series is over for good.",
            "The series will end with season 3.",
        ),
    ),
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
        r"{S}[^.;,]{0,45}?\b(?:could|may|might|would)\s+(?:still\s+|well\s+|yet\s+)*(?:happen|be\s+made"
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
        r"|the\s+)?(?:\w+\s+){0,2}?{S}",
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
