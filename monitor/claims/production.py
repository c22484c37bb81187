"""Production: the state of making a season, as of the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.model import Attribute, Claim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence

_MAKING = r"(?:filming|shooting|production|principal\s+photography|the\s+shoot|cameras)"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row; the first of a sentence that fits a stretch has it."""

    value: str
    pattern: str
    examples: tuple[str, ...]


PHRASES = (
    Phrase(
        "post_production",
        r"\bpost-?production\b(?=[^.;]{0,40}\b(?:under\s*way|has\s+begun|began|started|now|currently|phase|stage"
        r"|in\s+full))|\b(?:in|into|currently\s+in|entered)\s+post-?production\b",
        ("Post-production is under way.", "Season 2 is now in post-production."),
    ),
    Phrase(
        "wrapped",
        rf"\b{_MAKING}\b[^.;,]{{0,40}}?\b(?:has|have|is|are|was|were|had|having)?\s*(?:now\s+|also\s+|already\s+"
        rf"|officially\s+|been\s+)*(?:wrapped|finished|completed?|concluded|done|ended|in\s+the\s+can)\b"
        rf"|\b(?:wrapped|finished|completed|concluded)\s+(?:up\s+)?(?:on\s+)?(?:the\s+)?(?:filming|shooting"
        rf"|production|principal\s+photography)\b"
        rf"|\b(?:were|was|have\s+been|has\s+been)\s+(?:already\s+)?(?:shot|filmed)\s+(?:back[\s-]to[\s-]back"
        rf"|already)|\bfilming\s+(?:has|as)\s+already\s+taken\s+place"
        rf"|\blast\s+day\s+(?:on\s+set|of\s+(?:filming|shooting))\b|\bwrapped\b(?=\s+(?:on|for)?\s*season)"
        rf"|\balready\s+(?:filmed|shot)\b",
        (
            "Filming on season 2 has wrapped.",
            "The cast finished shooting in May.",
            "Seasons 2 and 3 were shot back to back.",
        ),
    ),
    Phrase(
        "halted",
        rf"\b{_MAKING}\b[^.;]{{0,30}}?\b(?:is|are|was|were|has\s+been|have\s+been|had\s+been)?\s*(?:halted"
        rf"|suspended|paused|shut\s+down|stopped|on\s+hold|on\s+hiatus)\b"
        rf"|\b(?:halt(?:ed|s)|suspend(?:ed|s)|pause[ds]?|shut\s+down)\s+(?:the\s+)?(?:filming|shooting"
        rf"|production)\b|\bput\s+on\s+(?:hold|pause)\b",
        ("Production has been halted.", "The studio suspended filming."),
    ),
    Phrase(
        "delayed",
        rf"\b(?:{_MAKING}|season|series|premiere|release|it)\b[^.;]{{0,50}}?\b(?:has|have|had|is|are|was|were"
        rf"|been|be|gets?|got)\s+(?:\w+\s+){{0,2}}?(?:delayed|postponed|pushed\s+back|pushed|held\s+up"
        rf"|put\s+back)\b|\b(?:delay(?:ed|s|ing)?|postpone[sd]?|push(?:ed|es)\s+back)\s+(?:the\s+)?(?:filming"
        rf"|shooting|production|everything|start|work)\b|\b(?:production|filming)\s+delays?\b",
        ("Production of season 2 has been delayed.", "The strikes delayed everything."),
    ),
    Phrase(
        "filming",
        r"\b(?:started|began|begun|kick(?:ed|s)\s+off|commenced|resumed|resumes|is|are|was|were|currently|now"
        r"|busy|back\s+at\s+work|to\s+work|underway|under\s+way|continues?|seen)\s+(?:\w+\s+){0,2}?(?:filming"
        r"|shooting|rolling|production)\b(?!\s+(?:designer|company|house|team))"
        r"|\b(?:filming|shooting|production|cameras)\b[^.;,]{0,40}?\b(?:has\s+(?:now\s+|already\s+"
        r"|officially\s+)?(?:begun|started|kicked\s+off|resumed|commenced)"
        r"|have\s+(?:now\s+|already\s+)?(?:begun|started)|began|started|kicked\s+off"
        r"|is\s+(?:now\s+|currently\s+|already\s+)?(?:under\s*way|in\s+full\s+swing|ongoing|in\s+progress"
        r"|firing\s+up)|are\s+(?:now\s+|already\s+)?rolling|may\s+be\s+rolling|resumed|continues)\b"
        r"|\b(?:in|back\s+in|went\s+into|gone\s+into|goes\s+into|entered"
        r"|also\s+in)\s+(?:full\s+)?production\b(?!\s+(?:company|design))"
        r"|\b(?:is|are)\s+(?:now\s+|currently\s+|already\s+)?being\s+(?:filmed|shot)\b"
        r"|\bon\s+(?:the\s+)?set\s+(?:of|for|filming)\b|\bstarted\s+shooting\b|\bwhile\s+filming\b"
        r"|\btable\s+read\b",
        (
            "Season 4 started shooting on Monday.",
            "Filming has begun in Oslo.",
            "Season 8 is being filmed at the moment.",
        ),
    ),
    Phrase(
        "casting",
        r"\bcasting\b[^.;,]{0,30}?\b(?:is\s+(?:now\s+)?under\s*way|has\s+begun|began|got\s+going|is\s+ongoing"
        r"|in\s+progress)\b|\b(?:is|are)\s+(?:now\s+|currently\s+)?casting\b"
        r"|\btalks\s+with\s+(?:further\s+|more\s+|other\s+)?actors\s+are\s+under\s*way|\bcasting\s+call",
        ("Casting for season 3 is under way.",),
    ),
    Phrase(
        "writing",
        r"\b(?:scripts?|writing|writers'?\s+room)\b[^.;]{0,50}?\b(?:is|are|has|have|was|were)\s+(?:now\s+"
        r"|already\s+|officially\s+|currently\s+|been\s+)*(?:finished|complete|completed|done|written(?!\s+by)"
        r"|under\s*way|over|opened?|working|begun|started|in\s+progress)\b"
        r"|\b(?:is|are|has\s+been|have\s+been|busy|currently|already|started"
        r"|begun)\s+(?:busy\s+)?(?:with\s+)?(?:writing|scripting|penning)\b"
        r"|\bwriters(?:'|s)?\s+room\s+(?:has\s+)?(?:is\s+)?open(?:ed|s)?\b",
        ("The scripts for season 2 are finished.", "The writers' room has opened."),
    ),
    Phrase(
        "development",
        r"(?<!projects\s)\b(?:in|into|under|early)\s+(?:internal\s+|active\s+|early\s+"
        r"|the\s+stages?\s+of\s+(?:internal\s+)?)*(?:development|pre-?production)\b"
        r"|\bbeing\s+(?:developed|rebooted)\b|\bin\s+(?:early\s+)?(?:talks|the\s+works|the\s+pipeline"
        r"|the\s+stage\s+of)\b|\b(?:is|are)\s+(?:currently\s+|now\s+|already\s+|also\s+)*(?:developing"
        r"|working\s+on)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}?(?:season|series|reboot|adaptation|spin-?off|sequel"
        r"|show|drama)\b",
        ("A reboot is in development.", "Season 2 is in the works."),
    ),
)
_COMPILED = tuple((p, quick(p.pattern, re.IGNORECASE)) for p in PHRASES)
_PLANNED = quick(
    r"\b(?:not\s+(?:yet\s+)?(?:in|started|begun)|will|to\s+(?:begin|start|resume|commence)|plans?|planned"
    r"|scheduled|slated|set\s+to|due|is\s+to|should|once|before|until|when|meant\s+to|expected\s+to|could\s+be"
    r"|might\s+get|ready\s+to|hasn't|hadn't|not\s+(?:yet\s+)?(?:begun|started)|yet\s+to|prepares?\s+to|going\s+to"
    r"|would)\b",
    re.IGNORECASE,
)
_GOES_ON = quick(r"\b(?:after|since|when|resum\w+|back\s+at\s+work)\b[^.;]{0,40}$", re.IGNORECASE)
_SINCE_OVER = quick(
    r"\b(?:eventually|initially|at\s+the\s+time|back\s+then|in\s+march\s+2020|last\s+year)\b", re.IGNORECASE
)


def find(reading: Reading) -> Iterator[Claim]:
    """The state now: what is planned, or was stopped and goes on again, gives none."""
    for sentence in reading.about():
        taken: list[tuple[int, int]] = []
        for phrase, pattern in _COMPILED:
            for match in pattern.finditer(sentence.text):
                if any(a < match.end() and match.start() < b for a, b in taken) or not sentence.ours(match.start()):
                    continue
                if _not_now(sentence, phrase.value, match):
                    continue
                season = _season(sentence, match)
                if season is False:
                    continue
                taken.append(match.span())
                yield sentence.claim(
                    Attribute.PRODUCTION, phrase.value, match.span(), f"production: {phrase.value}", season=season
                )


def _not_now(sentence: Sentence, value: str, match: re.Match[str]) -> bool:
    start, end = sentence.clause(match.start())
    around = sentence.text[max(start, match.start() - 40) : min(end, match.end() + 20)]
    if value in {"filming", "casting", "writing", "post_production", "wrapped"} and _PLANNED.search(around):
        return True
    if value == "development" and re.search(r"\b(?:not|no\s+longer|was)\b", around, re.IGNORECASE):
        return True
    return value == "halted" and bool(
        re.search(r"\bresum", sentence.text[match.end() :], re.IGNORECASE)
        or _SINCE_OVER.search(around)
        or _GOES_ON.search(sentence.text[: match.start()])
    )


def _season(sentence: Sentence, match: re.Match[str]) -> int | bool | None:
    """The season in the making; False where the words name a season that is behind us."""
    mention = sentence.mention_near(match.start())
    if mention is None and not (sentence.named or sentence.running or sentence.section.season or sentence.title_season):
        return None
    season = sentence.seasons_of(mention)[-1]
    if season is None:
        season = sentence.coming
    if mention is None and sentence.title_season is not None:
        season = sentence.section.season or sentence.title_season
    if season == 1 and sentence.title_season not in {None, 1}:
        return False
    return season
