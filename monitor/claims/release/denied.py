"""Dates that are put as not true, or no longer true: "will not premiere in May", "originally planned for May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR
from monitor.claims.dates.words import ADVERBS, Words
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.release.moves import FROM, MOVED, is_moved_away
from monitor.claims.said.untrue import refuted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

_PLANNED = (
    r"(?:slated|scheduled|planned|set|meant|supposed|due|expected|intended|eyed|dated|pencil+ed\s+in"
    r"|lined\s+up|announced|earmarked|booked|tipped|down|promised|targeted|eyeing|aiming|billed|pegged|slotted"
    r"|told\s+to\s+expect)"
)
_ONCE = (
    r"(?:originally|initially|at\s+first|first|previously|once|earlier|until\s+(?:now|recently)|formerly|before\s+that)"
)
_COME = (
    r"(?:premiere|debut|air|releas|arriv|launch|stream|come|return|land|drop|be\b|hit|see|start|begin|out\b|open)\w*"
)
_ONE_CLAUSE = r"(?:[^.;:,]|,(?!\s(?:and|but|so|while)\b)){0,90}"

# A plan of once. Each holds for one date, or for two that are joined: what comes behind it is what is planned now.
_PLANNED_ONCE: tuple[Words, ...] = (
    Words(
        rf"\b{_ONCE}\s+(?:\w+\s+){{0,2}}?{_PLANNED}\b[^.;,]{{0,60}}$"
        rf"|\b{_ONCE}\s+{_COME}\s+(?:out\s+)?[^.;,\d]{{0,20}}\bto\s+(?:come\s+)?[^.;,\d]{{0,20}}$",
        ("Originally planned for May 2024, season 2 arrives in July.", "Season 2 was once down for May 2024."),
    ),
    Words(
        rf"\b(?:was|were)\s+{ADVERBS}(?:supposed|meant|due|slated|down\s+for|scheduled|pencil+ed\s+in"
        r"|to\s+(?:have|be|come|premiere|air|arrive|start|begin|debut|launch))\b"
        r"(?:(?!\bnow\b)[^.;]){0,60}$",
        ("Season 2 was meant to arrive in May 2024.", "It was to have aired in May 2024."),
    ),
    Words(
        rf"\bhad\s+(?:\w+\s+)?been\s+(?:\w+\s+){{0,2}}?{_PLANNED}\b[^.;]{{0,60}}$"
        r"|\bhad\s+(?:\w+\s+)?(?:hoped|planned|meant|intended|expected|wanted|circled|eyed|earmarked|pencil+ed\s+in"
        r"|targeted)\b[^.;]{0,60}$",
        ("It had been eyed for May 2024.", "The network had hoped to show it in May 2024."),
    ),
)
# Each is tried on what stands before a date, and reaches up to it.
DENIED: tuple[Words, ...] = (
    Words(
        rf"(?:\bnot|n't)\s+(?:\w+\s+)?(?:true|so|correct|right|the\s+case)\s+that\b{_ONE_CLAUSE}$"
        rf"|\b(?:false|untrue|incorrect|wrong|a\s+myth|a\s+hoax|nonsense)\s+(?:to\s+say\s+)?that\b{_ONE_CLAUSE}$",
        (
            "It is not true that season 2 of the show premieres on July 9.",
            "It isn't true that season 2 of the show premieres on July 9.",
            "It's untrue that season 2 ends in July.",
        ),
    ),
    Words(
        r"\boriginal(?:ly)?,?\s+(?:the\s+)?(?:plan|idea|intention)\s+was\b[^.;]{0,60}$"
        r"|\b(?:rather\s+than|instead\s+of)\s+(?:\w+\s+){0,3}$|\bpostponement\b[^.;]{0,60}\bfrom\s+$"
        r"|\bnot\s+(?:(?:in|on|at|for|from|by|during|the|this|last|next|early|late|beginning|end|middle|of)\s+){0,4}$",
        ("Season 2 premieres in August rather than in July.", "It premieres in August and not in the middle of July."),
    ),
    *_PLANNED_ONCE,
    Words(
        r"\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|refut(?:es|ed)|rul(?:es|ed)\s+out)\b[^.;]{0,70}$"
        r"|\bcontrary\s+to\b[^.;,]{0,70}$",  # behind a comma stands what is true
        (
            "Netflix denied that season 2 will arrive in May 2025.",
            "Contrary to a report of a premiere in May 2025, it is off.",
        ),
    ),
    Words(
        rf"\b{MOVED}\s+(?:(?!to\b|onto\b)\w+\s+){{0,2}}?{FROM}"
        r"|\b(?:bump|mov|push|shift|delay|postpon|reschedul|switch)(?:ed|es|s|ing)\s+(?:the|its|_{3,80}(?:'s)?)\s+"
        rf"(?:[\w'-]+\s+){{0,7}}?{FROM}",
        (
            "Season 2 has been delayed from May to September 2025.",
            "Netflix pushes the Winter Harbor season 2 premiere from July 9 to August 6.",
            "Season 2 was pushed from its original July 9 premiere date to August 6.",
        ),
    ),
    Words(
        rf"\b{MOVED}\s+(?:\w+\s+){{0,2}}?(?:to|until)\s+(?:\w+,?\s+){{0,4}}?"
        rf"(?:\d{{1,4}}\w{{0,2}}|{MONTH_NAMES}|{TIMES_OF_YEAR}),?\s+{FROM}",
        ("The premiere of season 2 moves to August 6 from July 9.",),
    ),
    Words(
        r"[(,]\s*(?:formerly|previously|originally|initially|(?<=\()was)\s+(?:(?:on|in|for|the)\s+)*$",
        ("Season 2 now premieres August 6 (previously July 9).",),
    ),
)
_ROWS = tuple(quick(row.pattern, re.IGNORECASE) for row in DENIED)
_ONCE_ROWS = tuple(pattern for row, pattern in zip(DENIED, _ROWS, strict=True) if row in _PLANNED_ONCE)
_BESIDE = re.compile(r"(?:\s*,)?\s+(?:and|or|nor)\s+(?:(?:in|on|at|the|from|then)\s+)*|\s*[,/-]\s*")
# Before the word for what happens, whatever it is: "will not premiere", "never took flight", "didn't burst onto".
_NOT = r"(?:not|never|no\s+longer|cannot|(?:wo|is|was|are|were|ca|does|do|did|would|had|has|have|should|could)n't)"
_NO_CLAUSE = (
    r"(?!(?:since|when|after|before|until|because|as|if|where|who|whom|while|that|which|whether|how|why|and|but)\b)"
)
_NOT_BEFORE = quick(rf"\b{_NOT}(?:,[^,.;:]{{2,30}},)?\s+(?P<between>(?:{_NO_CLAUSE}\w+\s+){{0,5}})$", re.IGNORECASE)
_NOT_WITHIN = re.compile(rf"(?:\w+\s+)?{_NOT}\s", re.IGNORECASE)  # what happens is itself "won't see"
# Denied only with an auxiliary, "was not yet released", not in "the show that Falk did not watch premiered".
_FINITE = re.compile(r"(?:\w+ed|came|went|took|began|ran|hit|got|made|met|saw|rode|burst|\w+[^s\W]s)\b", re.IGNORECASE)
_AUXILIARIES = re.compile(
    r"(?:(?:be|been|being|have|has|had|get|got|did|do|does|to|yet|all|ever|even|once|really|first|actually|[a-z]+ly)\s+)*",
    re.IGNORECASE,
)
_FARTHEST = 75  # letters from where it begins to the date
# "Had announced an August launch, but the season was pushed": what was told then no longer holds.
_HAD_TOLD = quick(
    r"\bhad\s+(?:\w+\s+)?(?:been\s+)?(?:announced|set|promised|revealed|confirmed|dated|scheduled|slated|given)\b",
    re.IGNORECASE,
)
_ITSELF = r"(?:it|that|which|season(?:\s+\w+)?|series|show|drama|run|launch|premiere|debut|date|release|plan|_{3,})"
_PUT = r"(?:pushed|delayed|moved|postponed|shelved|scrapped|abandoned|bumped|held\s+(?:back|over)|put\s+(?:back|off))"
_SINCE_PUT_OFF = quick(
    rf"\b(?:but|before|until|though|although|yet)\b[^.;]{{0,110}}?\b(?:{_ITSELF}\s+(?:was|were|is|has\s+been|got)\s+(?:\w+\s+){{0,2}}?{_PUT}"
    rf"|{_PUT}\s+(?:the\s+)?{_ITSELF})\b",
    re.IGNORECASE,
)
# "not" that denies nothing: "not only", "if not in July", "why not", "won't return to Hulu until July 9".
_NO_DENIAL = compiled(
    r"(?:(?:\bnot|n't)\s(?!(?:go|going|run|running|last|continue|stay|remain|carry)\b)[^.;,]{0,60}?\b(?:until|till)\s(?:the\s)?$)|(?:\bnot\s+only|\bif\s+not|\bnot\s+just|not\s+until|not\s+the\s+only|n't\s+the\s+only"
    r"|\bnot\s+to\s+mention|(?:\bnot|n't)\s+(?:\w+\s+)?wait"
    r"|(?:\bnot|n't)\b[^.;]{1,80}\bbut(?=\s+(?:\w+\s+){0,2}$))\b[^.;]{0,60}$",
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


def is_denied(sentence: Sentence, date: DateMention, at: int, dates: Iterable[DateMention]) -> bool:
    """Whether the words around a date, or before what happens on it at ``at``, take it back."""
    before, behind = sentence.bare[: date.start], sentence.bare[date.end :]
    if _OFF.match(behind) or _NOT_THE_DATE.match(behind) or (_REPORTS.search(before) and _FALSE.search(behind)):
        return True
    if refuted(sentence.bare, (date.start, date.end)) or is_moved_away(sentence, date, dates):
        return True
    put_off = _SINCE_PUT_OFF.search(behind)
    if put_off and (_HAD_TOLD.search(before) or _HAD_TOLD.search(behind[: put_off.start()])):
        return True
    if date.relation in {"after", "by"} or _NO_DENIAL.search(before):
        return False
    start = max(sentence.clause(date.start)[0], _behind_the_one_taken_back(sentence, date, dates))
    if _is_negated(sentence.bare, at, date.start):
        return True
    return any(p.search(before[start if start < date.start - 3 else 0 :]) for p in _ROWS)


def _behind_the_one_taken_back(sentence: Sentence, date: DateMention, dates: Iterable[DateMention]) -> int:
    """Where a date ends that was taken back right before: "had been due July 9, and is now set for" another."""
    before = max((d for d in dates if d.end <= date.start), key=lambda d: d.end, default=None)
    if before is None or _BESIDE.fullmatch(sentence.bare, before.end, date.start):
        return 0
    return before.end if any(p.search(sentence.bare[: before.start]) for p in _ONCE_ROWS) else 0


def _is_negated(bare: str, at: int, date: int) -> bool:
    """Whether what happens at ``at``, before the date, does not: whatever word it is, it can be denied."""
    if at == date:  # "Season 2 won't hit the road on July 9": a verb of no table
        return _NOT_BEFORE.search(bare, max(0, at - 80), at) is not None
    if not 0 < date - at < _FARTHEST or re.search(r"[.;,]", bare[at:date]):
        return False
    if _NOT_WITHIN.match(bare, at, date):
        return True
    found = _NOT_BEFORE.search(bare, max(0, at - 80), at)
    if found is None:
        return False
    return not _FINITE.match(bare, at) or _AUXILIARIES.fullmatch(found["between"]) is not None
