"""Dates that are put as not true, or no longer true: "will not premiere in May", "originally planned for May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.date_words import ADVERBS, Words
from monitor.claims.quick import quick
from monitor.claims.quick_compile import compiled

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

_PLANNED = (
    r"(?:slated|scheduled|planned|set|meant|supposed|due|expected|intended|eyed|dated|pencil+ed\s+in"
    r"|lined\s+up|announced|earmarked|booked|tipped|down|promised|targeted|eyeing|aiming|billed|told\s+to\s+expect)"
)
_ONCE = (
    r"(?:originally|initially|at\s+first|first|previously|once|earlier|until\s+(?:now|recently)|formerly|before\s+that)"
)
_COME = (
    r"(?:premiere|debut|air|releas|arriv|launch|stream|come|return|land|drop|be\b|hit|see|start|begin|out\b|open)\w*"
)

# Each is tried on what stands before a date, and reaches up to it.
DENIED: tuple[Words, ...] = (
    Words(
        r"\b(?:will\s+not|won't|not\s+going\s+to|isn't\s+going\s+to|is\s+not|isn't|wasn't|cannot"
        rf"|can't|does\s+not|doesn't|not)\s+(?:\w+\s+){{0,5}}?{_COME}\b[^.;,]{{0,40}}$",
        ("Season 2 will not premiere in July.", "Season 2 does not premiere on July 9, as was reported."),
    ),
    Words(
        r"\boriginal(?:ly)?,?\s+(?:the\s+)?(?:plan|idea|intention)\s+was\b[^.;]{0,60}$"
        r"|\b(?:rather\s+than|instead\s+of|and\s+not|not)\s+(?:\w+\s+){0,3}$|\bpostponement\b[^.;]{0,60}\bfrom\s+$",
        ("Season 2 premieres in August rather than in July.",),
    ),
    Words(
        rf"\b{_ONCE}\s+(?:\w+\s+){{0,2}}?{_PLANNED}\b[^.;,]{{0,60}}$"
        rf"|\b{_ONCE}\s+{_COME}\s+(?:out\s+)?[^.;,\d]{{0,20}}\bto\s+(?:come\s+)?[^.;,\d]{{0,20}}$",
        ("Originally planned for May 2024, season 2 arrives in July.", "Season 2 was once down for May 2024."),
    ),
    Words(
        rf"\b(?:was|were)\s+{ADVERBS}(?:supposed|meant|due|slated|down\s+for|scheduled|pencil+ed\s+in"
        r"|to\s+(?:have|be|come|premiere|air|arrive|start|begin|debut|launch))\b"
        r"[^.;]{0,60}$",
        ("Season 2 was meant to arrive in May 2024.", "It was to have aired in May 2024."),
    ),
    Words(
        rf"\bhad\s+(?:\w+\s+)?been\s+(?:\w+\s+){{0,2}}?{_PLANNED}\b[^.;]{{0,60}}$"
        r"|\bhad\s+(?:\w+\s+)?(?:hoped|planned|meant|intended|expected|wanted|circled|eyed|earmarked|pencil+ed\s+in"
        r"|targeted)\b[^.;]{0,60}$",
        ("It had been eyed for May 2024.", "The network had hoped to show it in May 2024."),
    ),
    Words(
        r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|refut(?:es|ed)|rul(?:es|ed)\s+out|contrary\s+to)\b[^.;]{0,70}$",
        ("Netflix denied that season 2 will arrive in May 2025.",),
    ),
    Words(
        r"\b(?:delay(?:ed|s)|mov(?:ed|es)|push(?:ed|es)|postpon(?:ed|es)|brought|shift(?:ed|s)"
        r"|rescheduled|chang(?:ed|es)"
        r"|bump(?:ed|s)|switch(?:ed|es)|slip(?:ped|s)|put)\s+(?:\w+\s+){0,2}?from\s+(?:the\s+)?$"
        r"|\b(?:bump|mov|push|shift|delay|postpon|reschedul|switch)(?:ed|es|s)\s+(?:the"
        r"|its)\s+(?:[\w'-]+\s+){1,7}?from\s+(?:the\s+)?$",
        ("Season 2 has been delayed from May to September 2025.",),
    ),
)
_ROWS = tuple(quick(row.pattern, re.IGNORECASE) for row in DENIED)
# "not" that denies nothing: "not only", "if not in July", "why not".
_NO_DENIAL = compiled(
    r"(?:\bnot\s+only|\bif\s+not|\bnot\s+just|not\s+until|not\s+the\s+only|n't\s+the\s+only"
    r"|\bnot\s+to\s+mention)\b[^.;]{0,60}$",
    re.IGNORECASE,
)

# Behind the date: "July 9 is off", "expected in October, but that is off the table", "isn't the date".
_OFF = re.compile(
    r"(?:[^.;]{0,40}?\b(?:but|now|though|until|and)\b[^.;]{0,30}?\b(?:that|this|it|which|date|plan"
    r"|idea)(?:\s+has)?|)\s*"
    r"(?:'s|is|are|was|has\s+been)\s+(?:now\s+|definitely\s+|since\s+)?(?:off\b(?!\s+to\b)|ruled\s+out"
    r"|out\s+of\s+the\s+question|no\s+longer|scrapped|abandoned|history)",
    re.IGNORECASE,
)
_NOT_THE_DATE = re.compile(
    r"\s*(?:,[^,]{1,40},\s*)?(?:is|was)(?:n't|\s+not)\s+(?:\w+\s+)?(?:the|a|its|when|going)\b", re.IGNORECASE
)
_REPORTS = quick(r"\b(?:reports?|rumou?rs?|claims?|talk)\s+(?:that|of)\b", re.IGNORECASE)
_FALSE = quick(r"\b(?:is|are|was|were)\s+(?:false|untrue|not\s+true|wrong|unfounded|a\s+hoax)\b", re.IGNORECASE)


def is_denied(sentence: Sentence, date: DateMention) -> bool:
    """Whether the words around a date take it back."""
    before, behind = sentence.bare[: date.start], sentence.bare[date.end :]
    if _OFF.match(behind) or _NOT_THE_DATE.match(behind) or (_REPORTS.search(before) and _FALSE.search(behind)):
        return True
    if date.relation in {"after", "by"} or _NO_DENIAL.search(before):
        return False
    start, _ = sentence.clause(date.start)
    return any(p.search(before[start if start < date.start - 3 else 0 :]) for p in _ROWS)
