"""Days of those who make a show and of those who own it, which are no premieres: "the writers return to work in May".

The words for coming out are the same: writers return, a deal starts, a show moves to another network in June. What
tells them apart is who does it, or where to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR, WEEKDAY_NAMES
from monitor.claims.quick import QuickPattern, quick
from monitor.claims.words.networks import NETWORKS, alternatives

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

_AUX = (
    r"(?:(?:will|is|was|are|were|has|have|had|be|been|being|to|also|now|set|due|finally|officially|can|could|may|might|should|would|going"
    r"|scheduled|expected|slated|likely|then|just|recently|all|both|only|not|first)\s+){0,6}"
)
_OF_IT = r"(?:\s+(?:of|for|on|behind|at|to|with|in|between)\s[^.;,]{1,60}?)?"
# "By the creator of Copper Bay": who is named to say whose something else is.
_NOT_BY = "".join(
    rf"(?<!\b{word}\s)(?<!\b{word}\sthe\s)" for word in ("by", "from", "of", "with", "for", "to", "and", "about")
)
_MAKERS = (
    r"(?:writers|writing\s+(?:team|staff)|crews?|showrunners?|creators?|(?:executive\s+)?producers|directors?|executives?|bosses|chief"
    r"|boss|president|(?:writers'?\s+)?room)"
)
_BUSINESS = (
    r"(?:mergers?|acquisition|takeover|licen[cs]es?|deals?|agreements?|rights|option|lease|ownership|contracts?|partnership|sale|auction"
    r"|review|audit|lawsuit)"
)
_PAPERS = r"(?:pitch(?:es)?|bids?|drafts?|scripts?|budgets?|proposals?|offers?|applications?|submissions?)"
_BACK = (
    r"(?:return\w*|(?:(?:comes?|came|coming|goes|going|go|went|heads?|headed|heading|gets?|is|are|was|were|be|been)\s+)?"
    r"(?:\w+ly\s+|all\s+|now\s+)?back)"
)
_AT_WORK = (
    r"(?:to|at|in|into|on)\s+(?:(?:the|their|its|his|her)\s+)?(?:work\b(?!\s+of)|sets?\b|sound\s?stages?\b|studios?\b|film(?:ing)?\b"
    r"|shoot(?:ing)?\b|production\b|location\b|(?:writers'?\s+)?room\b|offices?\b|desks?\b|rehearsals?\b|cutting\s+room\b|editing\b"
    r"|drawing\s+board\b)"
)
_NETWORK = rf"(?:{alternatives(NETWORKS)})\b"


@dataclass(frozen=True, slots=True)
class Row:
    """What is no premiere: ``subject`` ends where the word for what happens begins, which ``verb`` fits."""

    why: str
    subject: QuickPattern
    verb: re.Pattern[str]
    examples: tuple[str, ...]


def _row(why: str, subject: str, verb: str, *examples: str) -> Row:
    return Row(why, quick(subject, re.IGNORECASE), re.compile(verb, re.IGNORECASE), examples)


ROWS = (
    _row(
        "somebody goes back to work",
        r"",
        rf"{_BACK}\s+{_AT_WORK}",
        "The writers return to work in the spring.",
        "The cast of Winter Harbor returns to the set on July 9.",
        "The writers are back in the room in July.",
        "Winter Harbor returns to production in August.",
    ),
    _row(
        "somebody goes there to film",
        r"",
        r"return\w*\s+to\s+[^.;,]{2,50}?\b(?:to\s+(?:film|shoot|record|tape)|for\s+(?:the\s+)?(?:filming|shooting|shoot|taping))\b",
        "The show returns to Leeds in July to film season 2.",
        "Season 2 returns to Leeds in July for filming.",
    ),
    _row(
        "of those who make it",
        rf"{_NOT_BY}\b{_MAKERS}{_OF_IT}\s+{_AUX}$",
        r"(?:return|back|(?:is|are|was|were|be|been)\s+(?:\w+\s+)?back|start|begin|began|begun|open|reconven|com(?:es?|ing)\s+back|get)\w*"
        r"(?![^.;,]{0,40}\b(?:seasons?|series|episodes?|_{3}))",
        "The showrunner of Winter Harbor returns from leave in August.",
        "The crew returns in the autumn.",
        "The writers' room starts in July.",
    ),
    _row(
        "of those who are in it",
        rf"{_NOT_BY}\b(?:cast|cast\s+and\s+crew|actors|team|stars){_OF_IT}\s+{_AUX}$",
        rf"return\w*\s+to\s+(?!(?:the\s+)?{_NETWORK})(?-i:[A-Z])",
        "The cast returns to Leeds in July.",
    ),
    _row(
        "of a right, a deal or a firm",
        rf"\b{_BUSINESS}\b(?!'){_OF_IT}"
        r"(?:\s+(?:that|which)\s+(?:brings?|brought|gives?|gave|takes?|took|puts?|moved?|moves|makes?|made|keeps?|kept|covers?)\s[^.;,]{1,60}?)?"
        rf"(?:,\s(?:which|who)\s[^.;,]{{1,60}},)?\s+{_AUX}$",
        r"(?:clos|end|expir|laps|start|begin|began|begun|run|ran\b|r[ua]n\s+out|mov|com(?:es?|ing)|came|go(?:es)?|went|tak|took|kick)\w*",
        "The licence for Winter Harbor ends in August.",
        "The merger that brings Winter Harbor to Hulu closes in July.",
        "The streaming rights of Winter Harbor move to Hulu in September.",
    ),
    _row(
        "when somebody's part in it ends",
        r"(?:(?-i:[A-Z])[\w-]+(?:'s|s')|\b(?:his|her|my))\s+(?:(?!season|series)[\w-]+\s+){0,2}?(?:run|time|stint|tenure|spell|stay|arc|days"
        rf"|years)\s+(?:on|in|at|with|as)\s[^.;,]{{1,60}}?\s+{_AUX}$",
        r"(?:end|conclud|finish|wrap|com|came|begin|began|start|clos)\w*",
        "Mina Falk's run on Winter Harbor ends in July.",
    ),
    _row(
        "when papers are handed in",
        rf"\b{_PAPERS}{_OF_IT}\s+{_AUX}$",
        r"(?:(?:is|are|be)\s+(?:\w+\s+)?due|due|clos\w+|land|arriv|com)\w*",
        "Pitches for season 2 are due in July.",
    ),
    _row(
        "of the network or of whoever has it",
        r"^\W*(?:the\s+)?(?!(?:season|series|part|it|the)\b)(?-i:[A-Z])[\w+]*(?:\s(?-i:[A-Z])[\w+]*){0,2}(?:'s\s+[^,_]{2,30})?,\s+"
        r"(?:which|who|whose|where|the|home)\b(?![^,]*\b(?:called|known|titled|named|sequel|prequel|spin-?off)\b)[^,;.]*_{3}[^,;.]*,\s+"
        rf"{_AUX}$",
        r"(?:launch|open|start|beg[aiu]n|clos|go(?:es)?\b|went|shut|debut|end|arriv|com|came)\w*",
        "Odeo, which airs Winter Harbor, launches in Canada in July.",
        "Odeo's new chief, who renewed Winter Harbor, starts in July.",
    ),
)

# "Moves to Naru Broadcasting in June", "switches networks in June": where it will be at home from then on.
_MOVES = quick(
    r"\b(?:(?:mov|switch|jump|hop|transfer|migrat|relocat|decamp|defect|shift)(?:e[sd]?|s|d|ing|ped|ping|red|ring|ted|ting)?\s+(?:over\s+|house\s+)?"
    rf"(?:from\s[^.;,]{{2,30}}?\s)?to\s+(?:the\s+)?(?!(?:{MONTH_NAMES}|{WEEKDAY_NAMES}|{TIMES_OF_YEAR})s?\b)(?-i:[A-Z])[\w+]*"
    r"(?:\s(?-i:[A-Z0-9])[\w+]*){0,3}"
    r"|(?:mov|switch|shift)(?:e[sd]?|s|d|ing|ed)?\s+to\s+(?:an?|its|the)\s+(?:new\s+|other\s+)?(?:slot|night|time|home|network|channel|platform"
    r"|service)\b"
    r"|(?:switch|chang|swap)(?:e[sd]|s|d|ing|ped|ping)?\s+(?:\w+\s+)?(?:networks?|channels?|homes?|hands|platforms?|services?|owners?|streamers?"
    r"|broadcasters?)\b)",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"(?:,?\s+(?:in|on|from|by|as\s+of|starting|beginning|this|next|early|late|the|later|then|only|already|mid))*[\s-]*$"
)


def why_of_business(sentence: Sentence, date: DateMention, at: int) -> str | None:
    """Why the day is one of production's or of business's; None where it may be a premiere. ``at``: what happens."""
    bare = sentence.bare
    start, _ = sentence.clause(min(at, date.start))
    for move in _MOVES.finditer(bare, start, date.start):
        # "moves to Hulu from July 9" is said of the day on which it is first seen there
        happens = (at == date.start and date.precision != "day") or move.start() <= at < move.end()
        if happens and _THEN.fullmatch(bare, move.end(), date.start):
            return "when it moves to another network"
    for row in ROWS:
        if row.verb.match(bare, at) and row.subject.search(bare, start, at):
            return row.why
    return None
