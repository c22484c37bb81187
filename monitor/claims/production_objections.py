"""Why words that sound like the making of a season are none, or are about another one: tables of reasons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.findings import Objection
from monitor.claims.modality import contradicted, negated
from monitor.claims.number_words import ONE_TO_TEN
from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_PLANNED = quick(
    r"\b(?:will|shall|to\s+(?:begin|start|resume|commence|be|go|get|film|shoot)|plans?|planned"
    r"|scheduled|slated|set\s+to|due|is\s+to|are\s+to|should|once|before(?!\s+the\s+camera)|until|when|meant\s+to"
    r"|expected\s+to|could\s+be"
    r"|might\s+get|ready\s+to|yet\s+to|prepares?\s+to|going\s+to|aim(?:s|ing)?\s+to|hop(?:es?|ed|ing)\s+to|wants?\s+to"
    r"|would|if|as\s+soon\s+as|ahead\s+of|after\s+which)\b",
    re.IGNORECASE,
)
_PLANNED_AFTER = quick(
    r"^[^.;,]{0,20}?\b(?:will|(?:is|are)\s+(?:set|due|slated|scheduled|expected|planned|to)|should|was\s+(?:to|due)"
    rf"|next\s+(?:week|month|year|{TIMES_OF_YEAR}))\b",
    re.IGNORECASE,
)
_DAY_ONE = re.compile(r"(?:the\s+)?(?:first\s+day|day\s+one)\b|shot\b", re.IGNORECASE)
_SOON = re.compile(r"\s+(?:again\s+)?(?:in|on|next|this|early|late|from)\b", re.IGNORECASE)
_NO_LONGER = quick(r"\b(?:no\s+longer|was|were|had\s+been)\b", re.IGNORECASE)
_RESUMED = quick(r"\bresum|\bsince\s+(?:re)?started|\b(?:re)?started\s+again|\bback\s+(?:at\s+work|up)", re.IGNORECASE)
_NOT_RESUMED = quick(r"(?:\bnot|n't|\bnever|\byet\s+to)\s+(?:\w+\s+){0,3}?resume", re.IGNORECASE)
_GOES_ON = quick(r"\b(?:after|since|when|resum\w+|back\s+at\s+work|until|before)\b[^.;]{0,40}$", re.IGNORECASE)
_SINCE_OVER = quick(
    r"\b(?:eventually|initially|at\s+the\s+time|back\s+then|in\s+march\s+2020|last\s+year"
    rf"|for\s+(?:a|an|{ONE_TO_TEN}|\d+|several|some)\s+(?:days?|weeks?|months?))\b",
    re.IGNORECASE,
)
_OF_OTHER_WORK = re.compile(
    r"\s+(?:an?|his|her|their|another|the)\s+(?:[\w-]+\s+){0,3}?(?:movie|film|commercial|music\s+video|advert"
    r"|pilot\s+for|memoir|book|novel|album|song|autobiography|column|letter|play|musical|documentary|podcast)\b"
    r"|\s+and\s+directing\b|\s+of\s+(?:his|her|their)\b",
    re.IGNORECASE,
)
_OTHER_WORK_IS = quick(
    r"\b(?:his|her|their|the\s+director's|the\s+actor's)\s+(?:next|new|latest|other|upcoming"
    r"|first)\s+(?:\w+\s+)?(?:one|film|movie|project"
    r"|feature|picture)\b[^.;]*$|\b(?:a|the|this)\s+(?:\w+\s+)?(?:biopic|film|movie)\b[^.;]*$"
    r"|\b(?:film|movie|biopic|feature)\s+$|\b(?:projects|films|movies|titles|character|several\s+shows)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_OF_PRIVATE_LIFE = quick(
    r"\b(?:wedding|marriage|career|life|plans|romance|flight|tour|match|game|studies|relationship"
    r"|premiere\s+party)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_OVER_BY_NOW = quick(r"\b(?:resumed|restarted)\b[^.;]{0,40}\b(?:ended|finished|wrapped|completed)\b", re.IGNORECASE)
_WRAPPED = quick(
    r"\b(?:finished|wrapped|completed|ended)\b(?:\s+up)?(?=\s+(?:filming|shooting|production|in\s|on\s"
    r"|after|last)|[.,;]|$)",
    re.IGNORECASE,
)
_LONG_SHOWN = quick(
    r"\b(?:has|have)\s+(?:\w+\s+){0,2}?(?:aired|been\s+shown|been\s+released|been\s+seen)\b"
    r"|\blong\s+before\s+(?:that|the|it)\b"
    r"|\bonce\s+(?:delayed|halted|stopped|held\s+up)\b|\bhas\s+seen\s+by\s+now\b",
    re.IGNORECASE,
)
_BINNED = quick(r"\b(?:trash|bin|binned|scrapped|thrown\s+(?:out|away)|rewritten)\b", re.IGNORECASE)
_CAPTION = quick(r"^\W*(?:pictured|photo|image|above|below|left|right|seen)\b\s*:?", re.IGNORECASE)
_OF_THE_PAST = quick(r"\b(?:was|were|had)\s+(?:\w+\s+){0,2}$|\b(?:while|during|when)\b[^.;,]{0,40}$", re.IGNORECASE)


def around(sentence: Sentence, span: Span) -> str:
    """The clause as far as the words, and the words themselves."""
    start, end = sentence.clause(span[0])
    return sentence.bare[max(start, span[0] - 40) : min(end, span[1])]


def _planned(sentence: Sentence, span: Span) -> bool:
    end = sentence.clause(span[0])[1]
    return bool(_PLANNED.search(around(sentence, span)) or _PLANNED_AFTER.search(sentence.bare[span[1] : end]))


def _stop_is_over(sentence: Sentence, span: Span) -> bool:
    behind = sentence.text[span[1] :]
    return bool(
        (_RESUMED.search(behind) and not _NOT_RESUMED.search(behind))
        or _SINCE_OVER.search(sentence.text[max(0, span[0] - 40) : span[1] + 30])
        or _GOES_ON.search(sentence.text[: span[0]])
    )


OF_ANOTHER = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" is filming in Oslo.',),
    ),
    Objection(
        "of other work",
        lambda s, span: bool(_OF_OTHER_WORK.match(s.text, span[1]) or _OTHER_WORK_IS.search(s.text[: span[0]])),
        ("Mina Falk is filming a movie in Rome.", "Mina Falk has several projects in the pipeline."),
    ),
    Objection(
        "below a picture",
        lambda s, _: bool(_CAPTION.search(s.text)),
        ("Pictured: Mina Falk is seen filming in Oslo.",),
    ),
)
SHOWN = Objection(
    "a season that is behind us",
    lambda s, _: bool(_LONG_SHOWN.search(s.text)),
    ("The strike delayed season 2, which has long since aired.",),
)
PLANNED = Objection("planned, or not yet", _planned, ("Season 2 will be in production in May.",))
NOT_SO = Objection(
    "not so, or not yet",
    lambda s, span: negated(s.bare, span, s.clause(span[0])) and not contradicted(s.bare, span),
    ("Season 2 is not in production.", "Filming of season 2 has not wrapped."),
)
OF_VALUE: dict[str, tuple[Objection, ...]] = {
    **dict.fromkeys(("casting", "post_production", "wrapped"), (NOT_SO, PLANNED)),
    "writing": (
        NOT_SO,
        PLANNED,
        Objection(
            "scripts that are no more",
            lambda s, span: bool(_BINNED.search(s.text[span[1] :])),
            ("Scripts that were finished went into the bin.",),
        ),
    ),
    "filming": (
        NOT_SO,
        PLANNED,
        Objection(
            "planned",
            lambda s, span: s.text[span[0] : span[1]].startswith("goes") and bool(_SOON.match(s.text, span[1])),
            ("Winter Harbor goes before the cameras in May.",),
        ),
        Objection(
            "over by now",
            lambda s, span: bool(
                _OVER_BY_NOW.search(s.text)
                or _WRAPPED.search(s.text[span[1] :])
                or (_OF_THE_PAST.search(s.bare[: span[0]]) and not _DAY_ONE.match(s.text, span[0]))
            ),
            ("Bo broke his arm while season 2 was in production.",),
        ),
    ),
    "development": (
        NOT_SO,
        Objection(
            "no longer so",
            lambda s, span: bool(_NO_LONGER.search(around(s, span))),
            ("Season 2 was in development for years.",),
        ),
    ),
    "halted": (
        Objection(
            "of somebody's life",
            lambda s, span: bool(_OF_PRIVATE_LIFE.search(s.text[: span[0]])),
            ("Her wedding was put on hold in season 2.",),
        ),
        Objection("a stop that is over", _stop_is_over, ("Filming was halted in March and has now resumed.",)),
    ),
}
