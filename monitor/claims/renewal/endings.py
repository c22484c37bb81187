"""This is the end: what says that a season is the last, or that the story is told. Rows of phrases.py."""

from __future__ import annotations

from monitor.claims.renewal.words import ENDED, Phrase
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import GENRES, PLAIN_NOUNS

_ENDS = (
    r"(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|clos(?:es|ed|ing)|wrap(?:s|ped"
    r"|ping)?(?:\s+(?:up|things\s+up|it\s+up))?)"
)
_LEAVES = (
    r"(?:bow(?:s|ed|ing)?\s+out|sign(?:s|ed|ing)?\s+off"
    r"|(?:say|says|said|saying|bid|bids)\s+(?:goodbye|farewell|adieu)(?!\s+(?:to\b|with\s+(?:its\s+|a\s+)?\d+(?:st|nd"
    r"|rd|th)\s+episode))"
    r"|(?:take|takes|took|taking)\s+(?:its|a|his)\s+(?:final\s+|last\s+)?bow)"
)

ENDINGS = (
    Phrase(
        "final season",
        ENDED,
        r"(?:\bfinal|\bconcluding|\bclosing|(?<=the\s)last|(?<=its\s)last|(?<=one\s)last|(?<=and\s)last"
        r"|(?<=their\s)last|(?<='s\s)last)\s+(?:and\s+final\s+)?(?:(?!episodes?\b|scenes?\b|moments?\b|minutes?\b"
        rf"|(?:{ONE_TO_TEN}|few|several|\d+)\s+(?:series|seasons)\b|days?\b|weeks?\b|of\b|parts?\b)\w+\s+){{0,2}}?"
        r"(?:season|series|instal+ment|chapter|run|outing|part"
        r"|batch\s+of\s+episodes)\b(?!\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:season|series)\b)|\bfinal\s+one\b"
        r"|\b(?:it|which|this)(?:'s|\s+(?:is|will\s+be|is\s+going\s+to\s+be|will\s+also\s+be"
        r"|is\s+to\s+be))\s+(?:[\w-]+\s+){0,4}?"
        r"(?:the|its)\s+(?:very\s+)?(?:last|final|closing|concluding)(?:\s+one)?(?=\s*(?:[.,;!)]|$))"
        r"|\b(?:season|series|instal+ment|run|outing)\b(?:[^.;,]{0,40},\s+(?:which|due|now|currently|out"
        r"|set)\b[^.;,]{2,60},)?"
        r"[^.;]{0,40}?\b(?:is|will\s+be|as|be|are|was|would\s+be|going\s+to\s+be"
        r"|probably)\s+(?:also\s+)?(?:the\s+|its\s+|their\s+)?(?:show's\s+"
        r"|series'\s+)?(?:probably\s+)?(?:the\s+)?(?:final"
        r"|last)\b(?!\s+(?:on\s+(?:the\s+)?air|aired|seen|episode|time|week|month|year|night|day|summer|winter|spring"
        r"|fall|autumn|(?:we|you|they|fans|viewers)\b))",
        (
            "Season 5 is the final one.",
            "The show was renewed for a fourth and final season.",
            "The fifth season will be its last.",
        ),
    ),
    Phrase(
        "limited series",
        ENDED,
        r"\b(?:limited|one-off|mini)[\s-]?(?:drama\s+|comedy\s+|event\s+)?series\b"
        r"|\bone-season\s+(?:show|drama|story)\b",
        ("The limited series will debut on Peacock.",),
    ),
    Phrase(
        "the last of all",
        ENDED,
        r"{S},\s+(?:which\s+(?:is|will\s+be|was)\s+(?:also\s+)?)?(?:the|its)\s+(?:show's\s+)?(?:last"
        r"|final)\b(?=\s*(?:[.,;)]|$|one\b))"
        r"|\b(?:will\s+be|is|as|be)\s+(?:the|its)\s+(?:show's\s+|series'\s+)?(?:\w+\s+and\s+)(?:final"
        r"|last)\b(?=\s*(?:[.,;!]|$))"
        r"|\b(?:swan\s*song|last\s+hurrah|farewell\s+(?:season|run|outing|series)|final\s+(?:curtain|bow)"
        r"|last-ever\s+season|last\s+ever\s+season)\b"
        r"|\bseries\s+finale\b|\blast[\s-]ever\s+episode\b"
        r"|(?:{X}'s|\bshow's|{T}['\"]?s?)\s+(?:final|last|remaining)\s+(?:\w+\s+)?episodes\b"
        rf"|\b(?:final|last)\s+(?:\w+\s+)?episodes\s+of\s+(?:{{T}}|the\s+(?:{PLAIN_NOUNS}|sitcom|comedy)\b)"
        r"|{T}\s+aired\s+its\s+(?:last|final)\s+episode\b",
        (
            "Season 4, the last, arrives in May.",
            "Season 4 will be the show's swan song.",
            "The series finale aired in May.",
            "Fans wait for the final episodes of Winter Harbor.",
        ),
    ),
    Phrase(
        "stops there",
        ENDED,
        r"{S}\s+and\s+(?:then|that)\s+(?:stop|end|finish|be\s+(?:done|over|it)|bow\s+out|call\s+it\s+(?:a\s+day|quits)"
        r"|that\s+(?:is|will\s+be)\s+(?:it|that))\b"
        r"|{X}\s+(?:is\s+to|is\s+going\s+to|is\s+set\s+to|will|would)\s+(?:stop|finish|be\s+(?:done|over|finished)"
        r"|close"
        r"(?:\s+for\s+good)?|(?:close|shut)\s+its\s+doors(?:\s+for\s+good)?)\s+(?:after|with|at\s+the\s+end\s+of)"
        r"\s+(?:an?\s+"
        r"|its\s+|the\s+)?{S}"
        r"|\b(?:after|with)\s+(?:its\s+|the\s+)?{S},?\s+{X}\s+(?:is\s+to|is\s+going\s+to|is\s+set\s+to|will)\s+(?:stop"
        r"|finish|end|conclude|close\s+(?:for\s+good|its\s+doors)|be\s+(?:done|over|finished)|come\s+to\s+an\s+end)\b"
        r"|{X}[^.;,]{0,30}?\b(?:close[sd]?|closing|clos(?:e|es|ed)\s+(?:its\s+doors|up\s+shop)|shut(?:s|ting)?\s+its"
        r"\s+doors"
        r"|gone|ends?|ended|over|stops?)\s+for\s+good\b"
        r"|{X}[^.;,]{0,25}?\b(?:puts?|putting|set|sets)\s+(?:an?\s+|the\s+)?(?:full\s+stop|final\s+(?:point|full"
        r"\s+stop))\b"
        r"|\b(?:the\s+)?curtain\s+(?:comes|will\s+come|came|falls|fell|will\s+fall|is\s+coming)\s+(?:down\s+)?(?:on"
        r"|for)\s+(?:{X}|good\b)"
        r"|{X}[^.;,]{0,30}?\b(?:one|for\s+the|for\s+one)\s+(?:very\s+)?last\s+time\b(?!\s+(?:in|this|that|we|he|she"
        r"|they)\b)",
        (
            "After its sixth season Winter Harbor is to close for good.",
            "Winter Harbor will stop after season 6.",
            "The curtain comes down on Winter Harbor on Friday.",
        ),
    ),
    Phrase(
        "meant to be short",
        ENDED,
        r"\b(?:planned|conceived|intended|designed|written|envisaged|envisioned|created|made|pitched|devised|meant"
        r"|sold|billed|marketed)\s+"
        r"(?:from\s+the\s+(?:start|outset|beginning)\s+)?(?:as|to\s+be|to\s+tell)\s+(?:an?\s+|the\s+)?(?:single|one"
        r"|closed"
        r"|finite|complete|self-contained|stand-?alone|one-season|one-off|one-and-done|close-ended)\b(?:\s+(?:story"
        r"|season|series"
        r"|run"
        r"|tale|arc))?(?!\s+(?:of|take|shot|episode))",
        ("Winter Harbor was always conceived as a single story.", "Winter Harbor was planned as a one-off."),
    ),
    Phrase(
        "comes to an end",
        ENDED,
        r"\b(?:(?:come|comes|coming|came|brings?|bringing"
        r"|draws?)\s+(?:[^.;]{0,30}?)(?:to\s+(?:an?\s+|its\s+)(?:end|close|conclusion))|over\s+for\s+good"
        r"|ends?\s+with\s+{S}"
        # not "season 2 will end with a wedding"
        r"|(?:will|to)\s+end\s+(?:after|with)(?=\s+(?:[\w-]+\s+){0,4}?(?:{S}|(?:seasons?|series|runs?|years|episodes|instal+ments?"
        r"|chapters?|outings?)\b))|is\s+ending|wraps?\s+up\s+(?:after|with)\s+{S}"
        r"|conclud(?:es?|ed|ing)\s+(?:with|after)\s+{S}|and\s+conclude\s+it"
        r"|the\s+end\s+of\s+the\s+(?:series|show|road|story))(?!\w)"
        r"|\b(?:be|is|was|as|marks?|means|spells?|signals?)\s+the\s+end\s+of\s+(?:{T}(?!\s+for\b)|the\s+line\b)"
        r"|{S}\s+(?:is|will\s+be)\s+where\s+it\s+(?:all\s+)?(?:ends|stops|will\s+end)\b"
        r"|{S}\s+(?:closes|ends|finishes|concludes)\s+(?:it|{T}|the\s+(?:show|series|story|saga))\b"
        r"|{S}[^.;,]{0,20}?\b(?:clos(?:es|ed|ing|e)\s+out|wrap(?:s|ping)?\s+up|round(?:s|ing)?\s+off"
        r"|conclud(?:es|ing|e))\s+(?:the|its)\s+(?:story|saga|show|series|tale|run)\b",
        (
            "The third season will bring the show to its conclusion.",
            "The series is over for good.",
            "The series will end with season 3.",
            "Season 4 will close out the story.",
        ),
    ),
    Phrase(
        "ends with a film",
        ENDED,
        # of the show by its name, or of "the show": a season ends with a special, too, and "the series" may be one.
        # Not "will end with a film festival".
        rf"(?<!\bof\s)(?:{{T}}|\bthe\s+(?:show|drama|{GENRES}))\s+(?:(?:is|was)\s+)?(?:(?:set|due|going)\s+)?"
        r"(?:(?:to|will)\s+(?:officially\s+)?(?:end|conclude|finish|wrap\s+up)|ending)\s+with\s+(?:an?|one\s+last)\s+(?:[\w'-]+\s+){0,3}?(?:movie|film|special"
        r"|(?<=hour\s)finale|(?<=hours\s)finale|(?<=length\s)finale|(?<=part\s)finale)\b"
        r"(?=\s*(?:[.,;!]|$)|\s+(?:in|on|this|next|later|early|at|from|to\s+air|airing|set\s+for|due)\b)",
        (
            "Winter Harbor is to end with a Christmas special.",
            "The show will end with a two-hour movie.",
            "Winter Harbor will end with a feature-length finale in May.",
        ),
    ),
    Phrase(
        "bows out",
        ENDED,
        rf"(?<!\bof\s){{X}}[^.;,]{{0,30}}?\b(?:{_LEAVES}|{_ENDS}\s+(?:with|after)\s+(?:an?\s+|its\s+|the\s+)?(?:{{S}}"
        rf"|(?:\w+\s+){{1,3}}(?:seasons|series|years|episodes))|{_ENDS}\s+(?:its|the|a)\s+(?:[\w-]+\s+){{0,3}}?run\b)"
        rf"|{{X}}\s+(?:{_ENDS})\s+(?:in|on)\s+(?:\w+\s+)?(?:\d{{1,2}},?\s+)?\d{{4}}\b"
        r"|{T}\s+(?:has|have)\s+(?:now\s+|officially\s+|finally\s+)?(?:ended|concluded"
        r"|finished)\b(?=\s*(?:[.,;!]|$)|\s+(?:its|after|for|in)\b)"
        r"|(?<!\bof\s){T}\s+is\s+(?:now\s+|officially\s+|finally\s+)?over\b(?=\s*(?:[.,;!]|$)|\s+after\b)",
        (
            "Winter Harbor bows out with its fourth season.",
            "The show ended in 2019 after nine seasons.",
            "Winter Harbor has ended.",
        ),
    ),
    Phrase(
        "brought to an end",
        ENDED,
        r"\b(?:has\s+ended|ended|is\s+ending|will\s+end|ends|to\s+end)\s+(?:{T}"
        rf"|(?:the|this)\s+(?:[\w-]+\s+)?(?:{PLAIN_NOUNS}|comedy|sitcom|story)\b|it\b(?=\s*(?:[.,;!]|$)))",
        ("NBC has ended the show after two seasons.", "It was now time to end it."),
    ),
    Phrase(
        "the story is told",
        ENDED,
        r"\b(?:the|this|our|its)\s+(?:story|tale|saga)\s+(?:is|has)\s+(?:now\s+|then\s+"
        r"|finally\s+)?(?:been\s+)?(?:told|complete|finished|over|at\s+an\s+end)(?=\s*(?:[.,;:!]|$))"
        r"|\b(?:self-contained|stand-?alone|close-ended|complete)\s+(?:\w+\s+)?(?:story|series|drama|tale)\b"
        r"|\bcall(?:s|ed|ing)?\s+(?:it\s+a\s+day|time(?:\s+on\s+{X})?)\s+(?:with|after)\s+{S}"
        r"|\b(?:never|not)\s+meant\s+to\s+go\s+(?:beyond|past)\s+(?:\w+\s+seasons|{S})"
        r"|\b(?:this|that)\s+is\s+all\s+there\s+is\b|\b(?:the|this|our|its)\s+(?:story|tale|saga)\s+(?:ends|will\s+end"
        r"|concludes)\s+(?:with|after)\s+{S}"
        r"|\b(?:planned|conceived|designed|written)\s+(?:as|for)\s+(?:\w+\s+){1,2}seasons\s+and\s+no\s+more\b"
        r"|\bplanned\s+\w+\s+seasons\s+and\s+no\s+more\b",
        ("The story is told.", "The tale is complete.", "This is all there is."),
    ),
)
