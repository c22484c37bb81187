"""Production: the state of making a season, as of the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection, objection
from monitor.claims.quick import QuickTable, quick
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

Span = tuple[int, int]

_MAKING = r"(?:filming|shooting|(?<!post-)(?<!pre-)production|principal\s+photography|the\s+shoot|(?:the\s+)?cameras)"
_OF = r"(?:\s+(?:on|of|for|in|at)\s+[^.;,]{1,40}?)?"  # "of season 2"
_SO = r"(?:\s+[\w']+){0,4}?\s+"  # "has now officially"
_EFFECTS = r"(?:visual\s+)?effects(?:\s+work)?|VFX|dubbing|the\s+(?:sound\s+)?mix|sound\s+work|editing|post-?production"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row; the first of a sentence that fits a stretch has it."""

    value: str
    pattern: str
    examples: tuple[str, ...]


PHRASES = (
    Phrase(
        "post_production",
        rf"\b(?:{_EFFECTS})\b{_OF}{_SO}(?:under\s*way|begun|began|started|going\s+on|being\s+done|in\s+full\s+swing|in\s+progress|continues)\b"
        r"|\b(?:is|are|now)\s+(?:\w+\s+){0,2}?(?:in\s+the\s+(?:edit|editing\s+(?:room|suite|bay))|being\s+(?:cut|edited))\b|"
        r"\b(?:post-?production|editing)\b(?=[^.;]{0,40}\b(?:under\s*way|has\s+begun|began|started|now|currently|phase"
        r"|stage|in\s+full))|\b(?:in|into|currently\s+in|entered)\s+(?:post-?production|the\s+edit(?:ing)?\s+(?:room|suite|bay))\b"
        r"|\b(?:is|are)\s+(?:now\s+|currently\s+|already\s+|still\s+)?being\s+edited\b",
        ("Post-production is under way.", "Season 2 is now in post-production.", "Season 2 is being edited."),
    ),
    Phrase(
        "wrapped",
        rf"\b{_MAKING}{_OF}{_SO}(?:wrapped|finished|concluded|over|in\s+the\s+can|(?:came|come)\s+to\s+(?:an\s+end|a\s+close))\b"
        r"|\b(?:last|final)\s+(?:scenes?|shots?|takes?)\b[^.;]{0,30}?\b(?:was|were|has\s+been|have\s+been)\s+(?:shot|filmed)\b|"
        rf"\b{_MAKING}\b[^.;,]{{0,40}}?\b(?:has|have|is|are|was|were|had|having)?\s*(?:now\s+|also\s+|already\s+"
        rf"|officially\s+|been\s+)*(?:wrapped|finished|completed?|concluded|done|ended|in\s+the\s+can)\b"
        rf"|\b(?:wrapped|finished|completed|concluded)\s+(?:up\s+)?(?:on\s+)?(?:the\s+)?(?:filming|shooting"
        rf"|production|principal\s+photography)\b"
        rf"|\b(?:were|was|have\s+been|has\s+been)\s+(?:already\s+)?(?:shot|filmed)\s+(?:back[\s-]to[\s-]back"
        rf"|already)|\bfilming\s+(?:has|as)\s+already\s+taken\s+place"
        rf"|\blast\s+day\s+(?:on\s+set|of\s+(?:filming|shooting))\b|\bwrapped\b(?=\s+(?:on|for)?\s*season)"
        rf"|\balready\s+(?:filmed|shot)\b|\ba\s+wrap\s+(?:on|for)\b|\bin\s+the\s+can\b"
        rf"|\b(?:season|series|show|drama|it)\b[^.;,]{{0,20}}?\bhas\s+(?:now\s+|also\s+|already\s+|officially\s+)*(?:wrapped"
        rf"|been\s+(?:shot|filmed))\b",
        (
            "Filming on season 2 has wrapped.",
            "The cast finished shooting in May.",
            "Seasons 2 and 3 were shot back to back.",
            "Season 2 has officially wrapped.",
            "It's a wrap on season 2.",
        ),
    ),
    Phrase(
        "halted",
        rf"\b(?:{_MAKING}|work){_OF}{_SO}(?:halted|suspended|paused|shut\s+down|stopped|on\s+hold|on\s+ice|on\s+hiatus"
        r"|to\s+a\s+(?:standstill|halt|stop))\b|"
        rf"\b{_MAKING}\b[^.;]{{0,30}}?\b(?:is|are|was|were|has\s+been|have\s+been|had\s+been)?\s*(?:halted"
        rf"|suspended|paused|shut\s+down|stopped|on\s+hold|on\s+hiatus)\b"
        rf"|\b(?:halt(?:ed|s)|suspend(?:ed|s)|pause[ds]?|shut\s+down)\s+(?:the\s+)?(?:filming|shooting"
        rf"|production|work)\b|\b(?:put|is|are|remains?)\s+on\s+(?:hold|pause)\b"
        rf"|\b(?:{_MAKING}|work)\b[^.;,]{{0,30}}?\b(?:has|have|had|is|was|were)\s+(?:been\s+)?(?:halted|suspended|paused)\b"
        rf"|\b{_MAKING}\b[^.;,]{{0,30}}?\bto\s+a\s+(?:standstill|halt|stop)\b",
        ("Production has been halted.", "The studio suspended filming.", "Filming has come to a standstill."),
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
        rf"\b{_MAKING}{_OF}{_SO}(?:under\s*way|begun|began|started|kicked\s+off|got\s+going|rolling|turning|resumed|in\s+progress"
        r"|in\s+full\s+swing|going\s+on|commenced)\b"
        r"|\b(?:is|are|has\s+been|have\s+been|went|gone)\s+(?:\w+\s+){0,2}?(?:before|in\s+front\s+of)\s+the\s+cameras?\b"
        r"|\b(?:has|have)\s+been\s+(?:\w+\s+)?(?:filming|shooting)\b|"
        r"\b(?:started|began|begun|kick(?:ed|s)\s+off|commenced|resumed|resumes|is|are|was|were|currently|now"
        r"|busy|back\s+at\s+work|to\s+work|underway|under\s+way|continues?|seen)\s+(?:\w+\s+){0,2}?(?:filming"
        r"|shooting|rolling|production)\b(?!\s+(?:designer|company|house|team))"
        r"|\b(?:filming|shooting|(?<!pre-)production|principal\s+photography|cameras)\b[^.;,]{0,40}?\b(?:has\s+(?:now\s+|already\s+"
        r"|officially\s+)?(?:begun|started|kicked\s+off|resumed|commenced)"
        r"|have\s+(?:now\s+|already\s+)?(?:begun|started)|began|started|kicked\s+off"
        r"|is\s+(?:now\s+|currently\s+|already\s+)?(?:under\s*way|in\s+full\s+swing|ongoing|in\s+progress"
        r"|firing\s+up)|are\s+(?:now\s+|already\s+)?rolling|may\s+be\s+rolling|resumed|continues)\b"
        r"|\b(?:in|back\s+in|went\s+into|gone\s+into|goes\s+into|entered"
        r"|also\s+in)\s+(?:full\s+)?production\b(?!\s+(?:company|design))"
        r"|\b(?:is|are)\s+(?:now\s+|currently\s+|already\s+)?being\s+(?:filmed|shot)\b"
        r"|\bon\s+(?:the\s+)?set\s+(?:of|for|filming)\b|\bstarted\s+shooting\b|\bwhile\s+filming\b"
        r"|\btable\s+read\b|\b(?:gone|went)\s+before\s+the\s+cameras?\b"
        r"|\b(?:in\s+the\s+middle|midst)\s+of\s+(?:the\s+)?(?:filming|shooting|shoot)\b",
        (
            "Season 4 started shooting on Monday.",
            "Filming has begun in Oslo.",
            "Season 8 is being filmed at the moment.",
        ),
    ),
    Phrase(
        "casting",
        rf"\b(?:casting|auditions?){_OF}{_SO}(?:under\s*way|begun|began|started|going\s+on|ongoing|in\s+progress|in\s+full\s+swing|continues?)\b"
        r"|\blooking\s+for\s+(?:\w+\s+){0,2}?(?:actors|actresses|performers|a\s+lead)\b|"
        r"\bcasting\b[^.;,]{0,30}?\b(?:is\s+(?:now\s+)?under\s*way|has\s+begun|began|got\s+going|is\s+ongoing"
        r"|in\s+progress)\b|\b(?:is|are)\s+(?:now\s+|currently\s+)?casting\b"
        r"|\bauditions?\b[^.;,]{0,30}?\b(?:has|have)\s+(?:begun|started)|\btalks\s+with\s+(?:further\s+|more\s+|other\s+)?actors\s+are\s+under\s*way|\bcasting\s+call",
        ("Casting for season 3 is under way.",),
    ),
    Phrase(
        "writing",
        rf"\b(?:scripts?|screenplays?|writing|writers(?:'?s?)?\s+room){_OF}{_SO}(?:finished|complete|completed|done|delivered|ready|under\s*way|begun|handed\s+in|in\s+progress)\b"
        r"|\bwriters\s+(?:are|have\s+been)\s+(?:\w+\s+)?(?:busy|at\s+work|hard\s+at\s+work|working)\b|\bat\s+work\s+on\s+(?:the\s+)?scripts?\b|"
        r"\b(?:scripts?|writing|writers(?:'s?)?\s+room|writers)\b[^.;]{0,50}?\b(?:is|are|has|have|was|were)\s+(?:now\s+"
        r"|already\s+|officially\s+|currently\s+|been\s+|being\s+)*(?:open|at\s+work|hard\s+at\s+work|finished|complete|completed|done|written(?!\s+by)"
        r"|under\s*way|over|opened?|working|begun|started|in\s+progress)\b"
        r"|\b(?:is|are|has\s+been|have\s+been|busy|currently|already|started"
        r"|begun)\s+(?:busy\s+)?(?:with\s+)?(?:writing|scripting|penning)\b"
        r"|\bwriters(?:'|s)?\s+room\s+(?:has\s+)?(?:is\s+)?open(?:ed|s)?\b",
        ("The scripts for season 2 are finished.", "The writers' room has opened."),
    ),
    Phrase(
        "development",
        r"\b(?:in|into|under)\s+(?:the\s+)?(?:very\s+)?(?:early|initial|first|advanced)\s+(?:stages?|phases?)\s+of\s+(?:development|pre-?production)\b|"
        r"\bpre-?production\b[^.;,]{0,30}?\b(?:is\s+(?:now\s+)?under\s*way|has\s+(?:now\s+|already\s+)?(?:begun|started))"
        r"|(?<!projects\s)\b(?:in|into|under|early)\s+(?:internal\s+|active\s+|early\s+"
        r"|the\s+stages?\s+of\s+(?:internal\s+)?)*(?:development|pre-?production)\b"
        r"|\bbeing\s+(?:developed|rebooted)\b|\bin\s+(?:early\s+)?(?:talks|the\s+works|the\s+pipeline"
        r"|the\s+stage\s+of)\b|\b(?:is|are)\s+(?:currently\s+|now\s+|already\s+|also\s+)*(?:developing"
        r"|working\s+on)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}?(?:season|series|reboot|adaptation|spin-?off|sequel"
        r"|show|drama)\b",
        ("A reboot is in development.", "Season 2 is in the works."),
    ),
)
_COMPILED = QuickTable((p, quick(p.pattern, re.IGNORECASE)) for p in PHRASES)
_PLANNED = quick(
    r"\b(?:not\s+(?:yet\s+)?(?:in|started|begun)|will|to\s+(?:begin|start|resume|commence)|plans?|planned"
    r"|scheduled|slated|set\s+to|due|is\s+to|should|once|before(?!\s+the\s+camera)|until|when|meant\s+to|expected\s+to|could\s+be"
    r"|might\s+get|ready\s+to|hasn't|hadn't|not\s+(?:yet\s+)?(?:begun|started)|yet\s+to|prepares?\s+to|going\s+to"
    r"|would)\b",
    re.IGNORECASE,
)
_NOT_STARTED = frozenset({"filming", "casting", "writing", "post_production", "wrapped"})
_NO_LONGER = quick(r"\b(?:not|no\s+longer|was)\b", re.IGNORECASE)
_RESUMED = quick(r"\bresum|\bsince\s+(?:re)?started", re.IGNORECASE)
_GOES_ON = quick(r"\b(?:after|since|when|resum\w+|back\s+at\s+work)\b[^.;]{0,40}$", re.IGNORECASE)
_SINCE_OVER = quick(
    r"\b(?:eventually|initially|at\s+the\s+time|back\s+then|in\s+march\s+2020|last\s+year)\b", re.IGNORECASE
)
_OF_OTHER_WORK = re.compile(
    r"\s+(?:an?|his|her|their|another|the)\s+(?:[\w-]+\s+){0,3}?(?:movie|film|commercial|music\s+video|advert"
    r"|pilot\s+for|memoir|book|novel|album|song|autobiography|column|letter|play|musical)\b",
    re.IGNORECASE,
)
_OTHER_WORK_IS = quick(
    r"\b(?:his|her|their|the\s+director's|the\s+actor's)\s+(?:next|new|latest|other|upcoming|first)\s+(?:\w+\s+)?(?:one|film|movie|project"
    r"|feature|picture)\b[^.;]*$|\b(?:a|the|this)\s+(?:\w+\s+)?(?:biopic|film|movie)\b[^.;]*$",
    re.IGNORECASE,
)
_OVER_BY_NOW = quick(r"\b(?:resumed|restarted)\b[^.;]{0,40}\b(?:ended|finished|wrapped|completed)\b", re.IGNORECASE)


def _around(sentence: Sentence, span: Span) -> str:
    start, end = sentence.clause(span[0])
    return sentence.text[max(start, span[0] - 40) : min(end, span[1] + 20)]


OF_ANOTHER = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" is filming in Oslo.',),
    ),
    Objection(
        "of other work",
        lambda s, span: bool(_OF_OTHER_WORK.match(s.text, span[1]) or _OTHER_WORK_IS.search(s.text[: span[0]])),
        ("Mina Falk is filming a movie in Rome.",),
    ),
)
PLANNED = Objection(
    "planned, or not yet",
    lambda s, span: bool(_PLANNED.search(_around(s, span))),
    ("Season 2 will be in production in May.",),
)
OF_VALUE: dict[str, tuple[Objection, ...]] = {
    **dict.fromkeys(_NOT_STARTED, (PLANNED,)),
    "filming": (
        PLANNED,
        Objection("over by now", lambda s, _: bool(_OVER_BY_NOW.search(s.text))),
    ),
    "development": (
        Objection(
            "no longer so",
            lambda s, span: bool(_NO_LONGER.search(_around(s, span))),
            ("Season 2 is no longer in development.",),
        ),
    ),
    "halted": (
        Objection(
            "a stop that is over",
            lambda s, span: bool(
                _RESUMED.search(s.text[span[1] :])
                or _SINCE_OVER.search(_around(s, span))
                or _GOES_ON.search(s.text[: span[0]])
            ),
            ("Filming was halted in March and has now resumed.",),
        ),
    ),
}


def find(reading: Reading) -> Iterator[Finding]:
    """The state now: what is planned, or was stopped and goes on again, gives none."""
    for sentence in reading.about():
        taken: list[Span] = []
        for phrase, match in _COMPILED.finditer(sentence.text):
            span, rule = match.span(), f"production: {phrase.value}"
            if any(a < span[1] and span[0] < b for a, b in taken):
                continue
            why = objection((*OF_ANOTHER, *OF_VALUE.get(phrase.value, ())), sentence, span)
            season = _season(sentence, match)
            if why is None and season is False:
                why = "a season that is behind us"
            if why is not None:
                yield sentence.dropped(Attribute.PRODUCTION, phrase.value, span, rule, why)
                continue
            taken.append(span)
            yield sentence.claim(Attribute.PRODUCTION, phrase.value, span, rule, season=season or None)


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
