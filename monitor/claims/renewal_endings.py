"""What is undecided, what will not come, and what is the last: the rows of renewal_phrases.py that stand at its top."""

from __future__ import annotations

from monitor.claims.renewal_words import CANCELLED, DECIDE, ENDED, UNDECIDED, Phrase

ENDINGS = (
    # --- nothing is decided
    Phrase(
        "not yet decided",
        UNDECIDED,
        rf"(?:(?:has|have|had|is|are|was|were|does|did)\s*(?:n't|not)"
        rf"|\b(?:hasn't|haven't|isn't|aren't|wasn't|didn't))\s+(?:\w+\s+){{0,3}}?(?:been\s+|be\s+"
        rf"|made\s+(?:any|an)\s+|given\s+(?:any|an)?\s*|said\s+anything|issued\s+)?(?:\w+\s+){{0,3}}?{DECIDE}\b",
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
        rf"(?:officially\s+|formally\s+|publicly\s+|official\s+|final\s+)?{DECIDE}\b",
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
        r"|{S}[^.;,]{0,20}?\b(?:will\s+not|won't|is\s+not|isn't|not)\s+(?:going\s+to\s+)?(?:happen(?:ing)?|be\s+made|come)\b|{S},\s+it\s+(?:won't|will\s+not)\s+be\s+made\b",
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
        r"{S}\s+(?:[\w\s\ue001\ue002]{0,30}?)?(?:is|looks|seems|appears)\s+(?:to\s+be\s+)?(?:very\s+|highly\s+|quite\s+"
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
        r"|(?<=their\s)last|(?<='s\s)last)\s+(?:and\s+final\s+)?(?:(?!episodes?\b|scenes?\b|moments?\b|minutes?\b|days?\b|weeks?\b|of\b|parts?\b)\w+\s+){0,2}?"
        r"(?:season|series|instal+ment|chapter|run|outing|part|batch\s+of\s+episodes)\b(?!\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:season|series)\b)|\bfinal\s+one\b"
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
        r"|ends?\s+with\s+{S}|(?:will|to)\s+end\s+(?:after|with)|is\s+ending|wraps?\s+up\s+(?:after|with)\s+{S}"
        r"|conclud(?:es?|ed|ing)\s+(?:with|after)\s+{S}|and\s+conclude\s+it"
        r"|the\s+end\s+of\s+the\s+(?:series|show|road|story))(?!\w)",
        (
            "The third season will bring the show to its conclusion.",
            "The series is over for good.",
            "The series will end with season 3.",
        ),
    ),
    Phrase(
        "the story is told",
        ENDED,
        r"\b(?:the|this|our|its)\s+(?:story|tale|saga)\s+(?:is|has\s+been)\s+(?:now\s+|then\s+|finally\s+)?(?:told|complete|finished|over|at\s+an\s+end)(?=\s*(?:[.,;:!]|$))"
        r"|\b(?:this|that)\s+is\s+all\s+there\s+is\b",
        ("The story is told.", "The tale is complete.", "This is all there is."),
    ),
)
