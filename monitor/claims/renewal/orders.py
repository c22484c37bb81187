"""A new show is ordered before its first season: rows of phrases.py, at its foot."""

from __future__ import annotations

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.renewal.words import ADVERBS, ORDERED, Phrase
from monitor.claims.words.shows import GENRES, KINDS, RETOLD

_NEW = rf"(?:series|drama|{GENRES}|{KINDS}|{RETOLD})"
_ORDERS = (
    r"(?:order(?:ed|s)?|commission(?:ed|s)?|green-?li(?:t|ghted|ghts?)|picked\s+up|picks\s+up|picking\s+up|ordering)"
)
_BIG = r"(?:straight-to-)?series"

NEW_SHOWS = (
    Phrase(
        "ordered to series",
        ORDERED,
        rf"\border\s+(?:of|for)\s+[\w-]+\s+episodes\b|\b[\w-]+-episode\s+(?:series\s+)?order\b"
        rf"|\b{_BIG}\s+(?:order|green-?light|pick-?up|commission)\b"
        r"|\b(?:taken?|takes|took|ordered|orders|sent|moved|picked\s+up)\s+[\"']?(?:{T}"
        r"|it)[\"']?\s+(?:straight\s+)?to\s+series\b"
        r"|\b(?:ordered|picked\s+up|taken|goes|went|gone|moves|moved)\s+(?:straight\s+|the\s+\w+\s+"
        r"|from\s+pilot\s+)?to\s+series\b"
        rf"|\b(?:greenlit|greenlights?|orders?|ordered|picks?\s+up|picked\s+up|commissions?"
        rf"|commissioned)\s+(?:an?\s+)?(?:(?!(?:for|of|in|as|at|on|with|and|best|outstanding|award|emmys?|nod|nomination|win)\s)[\w-]+\s+){{0,3}}?{_NEW}\b"
        r"(?!\s+(?:star|actor|actress|award|nod|nomination|prize|trophy)\b)",
        ("The studio issued a straight-to-series order for the comedy.",),
    ),
    Phrase(
        "when it was ordered",
        ORDERED,
        rf"\b(?:that|this|it)\s+was\s+(?:in\s+|also\s+)?the\s+(?:very\s+)?(?:{TIMES_OF_YEAR}|year|month|week|day)\s+"
        rf"(?:(?:when|that|in\s+which|on\s+which)\s+)?(?:[\w+]+\s+){{1,4}}?{_ORDERS}\s+(?:it|{{T}}"
        rf"|the\s+(?:[\w-]+\s+)?{_NEW})(?=\s*(?:[.,;!]|$))",
        ("That was the year in which NBC ordered the drama.",),
    ),
    Phrase(
        "orders the show",
        ORDERED,
        rf"\b{_ORDERS}\s+(?:the\s+(?:[\w'-]+\s+){{0,4}}?"
        r"|(?:\w+\s+)?episodes\s+of\s+(?:the\s+(?:[\w-]+\s+){0,3}?)?)?[\"']?{T}(?!['\"]?\s+(?:star|creator"
        r"|director|writer|producer|spin))"
        r"|\b(?:g(?:ives?|ave|iven|iving)\s+(?:[^.;,]{2,30}?\s)?(?:the\s+)?(?:green\s+light|go-ahead)\s+to)\s+"
        r"(?:the\s+(?:[\w-]+\s+){0,3}?)?[\"']?{T}",
        (
            "Netflix has ordered Winter Harbor straight to series.",
            "NBC has greenlit Winter Harbor, a new comedy by Ada Lund.",
            "HBO has picked up the drama Winter Harbor to series.",
        ),
    ),
    Phrase(
        "the show is ordered",
        ORDERED,
        r"(?:{T}['\"]?(?:,[^.;]{3,80},)?|\bepisodes\s+of\s+"
        r"(?:the\s+\w+\s+)?[\"']?{T}['\"]?(?:,[^.;]{3,60},)?)\s+(?:has\s+been|have\s+been|was|were|is|gets?|got"
        rf"|(?:is|was)\s+(?:said|reported|believed|rumou?red|understood)\s+to\s+have\s+been)\s+{ADVERBS}(?:{_ORDERS}"
        r"|given\s+the\s+(?:green\s+light|go-ahead))\b"
        rf"|^\W*(?:given\s+the\s+(?:nod|green\s+light|go-ahead)|{_ORDERS})\s+(?:by"
        r"|at)\s+[^.;,]{2,40},\s+(?:the\s+(?:\w+\s+)?)?[\"']?{T}"
        rf"|\bthe\s+(?:[\w-]+\s+){{0,2}}?{_NEW}\s+(?:has\s+been|was)\s+{ADVERBS}(?:ordered|commissioned"
        r"|green-?lit|picked\s+up)\b"
        r"|{T}['\"]?\s+is\s+(?:officially\s+|now\s+)?a\s+go\b",
        ("Winter Harbor has been greenlit at Hulu.", "Ten episodes of Winter Harbor have been ordered by Hulu."),
    ),
    Phrase(
        "is making a series",
        ORDERED,
        r"\b(?:will\s+be\s+producing|is\s+producing|will\s+produce|is\s+making|will\s+make"
        rf"|to\s+make)\s+(?:an?\s+)?(?:new\s+|TV\s+|television\s+|live-action\s+)*{_NEW}\s+(?:based\s+on|out\s+of|from"
        r"|adapted\s+from|version)\b"
        r"|\b(?:announc(?:ed?|es))\s+(?:the\s+new\s+(?:\w+\s+)?)?[\"']?{T}['\"]?,\s+an?\s+(?:brand-)?new\b"
        r"|\b(?:adaptation|series)\s+(?:of|based\s+on)\s+[^.;,]{3,50}?\s+is\s+(?:officially\s+|now\s+)?a\s+go\b",
        ("Netflix will be producing a TV series based on the novel.",),
    ),
)
