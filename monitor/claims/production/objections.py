"""Why words that sound like the making of a season are none, or are about another one: tables of reasons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.findings import Objection
from monitor.claims.production.words import PARTLY_DONE
from monitor.claims.quick import quick
from monitor.claims.said.hedges import MODALS
from monitor.claims.said.untrue import contradicted, negated
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.number_names import CARDINALS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_PLANNED = quick(
    r"\b(?:will|shall|to\s+(?:begin|start|resume|commence|be|go|get"
    r"|(?<!started\sto\s)(?<!began\sto\s)(?<!begun\sto\s)(?:film|shoot))|plans?|planned"
    r"|scheduled|slated|set\s+to|due|is\s+to|are\s+to|should|once|before(?!\s+the\s+camera)|until|when|meant\s+to"
    r"|expected\s+to|could\s+be"
    r"|might\s+get|ready\s+to|yet\s+to|prepares?\s+to|going\s+to|aim(?:s|ing)?\s+to|hop(?:es?|ed|ing)\s+to|wants?\s+to"
    r"|would|if|as\s+soon\s+as|ahead\s+of|after\s+which)\b",
    re.IGNORECASE,
)
_PLANNED_AFTER = quick(
    # "is under way and will wrap in May": behind "and" something else is planned
    r"^(?:(?!\band\b)[^.;,]){0,20}?\b(?:will|(?:is|are)\s+(?:set|due|slated|scheduled|expected|planned|to)|should|was\s+(?:to|due)"
    rf"|next\s+(?:week|month|year|{TIMES_OF_YEAR}))\b",
    re.IGNORECASE,
)
_DAY_ONE = re.compile(
    r"(?:the\s+)?(?:first\s+day|day\s+one)\b|shot\b|(?:pictured|photographed|snapped|seen|spotted|caught|papped)\b",
    re.IGNORECASE,
)
_SOON = re.compile(r"\s+(?:again\s+)?(?:in|on|next|this|early|late|from)\b", re.IGNORECASE)
_NO_LONGER = quick(r"\b(?:no\s+longer|was|were|had\s+been)\b", re.IGNORECASE)
_RESUMED = quick(r"\bresum|\bsince\s+(?:re)?started|\b(?:re)?started\s+again|\bback\s+(?:at\s+work|up)", re.IGNORECASE)
# "Season 2, which stopped shooting in March, premieres on May 3".
_NOW_SHOWN = quick(
    r"^[^.;]{0,60}?,\s+(?:premieres|debuts|launches|arrives|returns|starts|bows|is\s+(?:out|here)|airs)\b"
)
_NOT_RESUMED = quick(r"(?:\bnot|n't|\bnever|\byet\s+to)\s+(?:\w+\s+){0,3}?resume", re.IGNORECASE)
_GOES_ON = quick(r"\b(?:after|since|when|resum\w+|back\s+at\s+work|until|before)\b[^.;]{0,40}$", re.IGNORECASE)
_SINCE_OVER = quick(
    r"\b(?:eventually|initially|at\s+the\s+time|back\s+then|in\s+march\s+2020|last\s+year"
    rf"|for\s+(?:much|most|part|all)\s+of\s+last\s+\w+"
    rf"|for\s+(?:(?:more|less)\s+than\s+|about\s+|nearly\s+|almost\s+|some\s+)?(?:a|an|{'|'.join(CARDINALS)}|\d+|several|some"
    r"|a\s+few)\s+(?:days?|weeks?|months?))\b",
    re.IGNORECASE,
)
_OF_PRIVATE_LIFE = quick(
    r"\b(?:wedding|marriage|career|life|plans|romance|flight|tour|match|game|studies|relationship"
    r"|premiere\s+party)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# "Production must continue", "has to be completed": what ought to be, and is not said to be so.
_OUGHT = "|".join(modal for modal, (guess, _) in MODALS.items() if guess is None and modal != "will")
_ONLY_OUGHT = quick(
    rf"\b(?:{'|'.join(MODALS)}|to)\s+(?:\w+\s+){{0,2}}?continue$"
    rf"|\b(?:{_OUGHT})\s+(?:\w+\s+){{0,2}}?(?:be|have|get)\b",
    re.IGNORECASE,
)
_IN_STORY = re.compile(
    r"(?:is|are)\s+(?:\w+\s+)?casting\s+(?:(?:an?|the|his|her)\s+(?:\w+\s+)?(?:nets?|spells?|lines?|shadows?|doubts?"
    r"|votes?|eyes?|glances?|runes)|doubts?|spells?|off|aspersions)\b",
    re.IGNORECASE,
)
_A_SHOOTING = re.compile(r"\ban?\s+(?:shooting|recording|production)\b", re.IGNORECASE)
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
_IS_WRITING = re.compile(r"(?:is|are)\s+(?:\w+\s+)?(?:writing|penning|scripting)\b", re.IGNORECASE)
_DIRECTS = quick(
    r"\b(?:helms|helming|helmed\s+by|directs|directing|directed\s+by|is\s+the\s+director|at\s+the\s+helm|produces"
    r"|as\s+before|once\s+again)\b",
    re.IGNORECASE,
)
_BINNED = quick(r"\b(?:trash|bin|binned|scrapped|thrown\s+(?:out|away)|rewritten)\b", re.IGNORECASE)
_MONTHS_TO_COME = quick(
    r"\b(?:gets?|begins?|starts?|opens?|kicks?|go(?:es)?|commences?)\b[^.;]{0,25}?\s(?:in|on|next|this|from|come)\s+(?:(?:early|mid"
    r"|late)[\s-])?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall\b|winter|week|month|year|(?:mon"
    r"|tues|wednes"
    r"|thurs|fri|satur|sun)day|the\s+(?:spring|summer|autumn|fall|winter|new\s+year))",
    re.IGNORECASE,
)
_SEEN = quick(r"\b(?:seen|spotted|pictured|photographed|snapped|papped)\b", re.IGNORECASE)
_AS_A_ROLE = re.compile(r"\s+as\s+(?:the\s+)?[A-Z]")  # "stands in front of the camera as Iris": she plays her
_LATE_AT_LAST = re.compile(
    r"\b(?:long|much|oft|repeatedly|twice|strike|pandemic|Covid)[-\s](?:delayed|postponed)\b", re.IGNORECASE
)
# "According to a local" + "casting call": where something else was read
_AS_SOURCE = re.compile(
    r"\b(?:according\s+to|per|based\s+on|judging\s+by|spotted\s+in|from)\s+(?:an?|the|one|its)\s+(?:[\w'-]+\s+){0,3}$",
    re.IGNORECASE,
)
# "Did better in delayed viewing": what the ratings count
_WATCHED_LATER = re.compile(
    r"(?:[^.;,]{0,80}?\s)?\bdelayed\s+(?:viewing|viewers(?:hip)?|playback|views|ratings|numbers|figures|streaming|tune-in)\b",
    re.IGNORECASE,
)
_WAS_THEN = quick(r"^[^.;]{0,15}?\s(?:when|until|before)\b", re.IGNORECASE)
_OF_THE_PAST = quick(
    r"\b(?:was|were|had)\s+(?:\w+\s+){0,2}$|\bmak(?:e|ing)\s+the\s+last\b[^.;]{0,40}$"
    r"|\bmade\s+the\s+last\b[^.;]{0,60}$|\b(?:while|during|when)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)


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
        _NOW_SHOWN.search(behind)
        or (_RESUMED.search(behind) and not _NOT_RESUMED.search(behind))
        or _SINCE_OVER.search(sentence.text[max(0, span[0] - 40) : span[1] + 30])
        or _GOES_ON.search(sentence.text, 0, span[0])
    )


SHOWN = Objection(
    "a season that is behind us",
    lambda s, _: bool(_LONG_SHOWN.search(s.text)),
    ("The strike delayed season 2, which has long since aired.",),
)
ONLY_OUGHT = Objection(
    "only that it ought to be so",
    lambda s, span: bool(_ONLY_OUGHT.search(s.text, *span)),
    ("Production must continue, said Falk of season 2.", "Filming of season 2 must be completed by May."),
)
# "About half of the season is in the can", "the first three episodes have been shot".
_OF_A_PART = quick(
    r"\b(?:(?:half|most|much|some|part|third|quarter|two-thirds|three-quarters|%|percent|per\s+cent|bulk|majority)"
    rf"\s+of\s+(?:the\s+|its\s+)?|(?<!season\s)(?<!series\s)(?<!part\s)(?:several|few|many|{ONE_TO_TEN}|\d+)\s+of\s+"
    r"(?:(?:the|its|this|their)\s+|(?=those|them|which)))(?:[\w'-]+\s+){0,3}?"
    r"(?:season|series|run|episodes|instal+ments|filming|shooting|shoot|production|scenes|it|them|those|which|_{3,})(?!['\w])"
    rf"|\b(?:first|opening|at\s+least|only|just)\s+(?:{ONE_TO_TEN}|\d+|few)\s+(?:episodes|instal+ments|hours|scenes)\b"
    r"|\b(?:first|second|opening|other)\s+(?:half|part)\s+(?:of\s+)?(?:the\s+|its\s+)?(?:\w+\s+)?(?:season|series|run|is|has|_{3,})",
    re.IGNORECASE,
)
PARTLY = quick(rf"\b{PARTLY_DONE}\b", re.IGNORECASE)
OF_A_PART = Objection(
    "only a part of it",
    lambda s, span: bool(_OF_A_PART.search(s.bare, s.clause(span[0])[0], span[1]) or PARTLY.search(s.bare, *span)),
    (
        "Filming of season 2 is two thirds done.",
        "About half of season 2 is in the can.",
        "The first three episodes of season 2 have been shot.",
    ),
)
# "She had already filmed" + "scenes for the third": hers, not all; "the final scenes" are the end of it
_SOMEBODYS_SCENES = quick(
    r"\b(?:film|shoot|shot|record|wrap|finish|complet)\w*\s+(?:filming\s+|shooting\s+|recording\s+|on\s+|with\s+|up\s+)?"
    r"(?:(?:all|most|some|many|several|a|few|number|of|his|her|their|my|our|key|own|last|final|the)\s+){0,5}?"
    r"(?<!the\sfinal\s)(?<!the\slast\s)(?:scenes|parts?|role)\b",
    re.IGNORECASE,
)
SOMEBODYS_SCENES = Objection(
    "somebody's scenes",
    lambda s, span: bool(
        (found := _SOMEBODYS_SCENES.search(s.bare, span[0], min(len(s.bare), span[1] + 60))) and found.start() < span[1]
    ),
    ("Falk had already filmed scenes for the third season.", "Falk has finished filming her scenes for season 2."),
)
PLANNED = Objection("planned, or not yet", _planned, ("Season 2 will be in production in May.",))
NOT_SO = Objection(
    "not so, or not yet",
    lambda s, span: negated(s.bare, span, s.clause(span[0])) and not contradicted(s.bare, span),
    ("Season 2 is not in production.", "Filming of season 2 has not wrapped."),
)
OF_VALUE: dict[str, tuple[Objection, ...]] = {
    "post_production": (NOT_SO, PLANNED),
    "wrapped": (NOT_SO, PLANNED, OF_A_PART, SOMEBODYS_SCENES),
    "writing": (
        NOT_SO,
        PLANNED,
        Objection(
            "when something else happened",
            lambda s, span: " was " in s.text[span[0] : span[1]] and bool(_WAS_THEN.search(s.text[span[1] :])),
            ("The writers' room was up and running when the strike began.",),
        ),
        Objection(
            "who writes, beside who directs",
            lambda s, span: bool(_IS_WRITING.match(s.text, span[0]) and _DIRECTS.search(s.text)),
            ("Bo Kang helms Winter Harbor, and Ada Lund is writing the script as before.",),
        ),
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
            lambda s, span: (
                (s.text[span[0] : span[1]].startswith("goes") and bool(_SOON.match(s.text, span[1])))
                or bool(_MONTHS_TO_COME.search(s.text[span[0] : span[1] + 25]))
            ),
            ("Winter Harbor goes before the cameras in May.", "Production gets under way in April."),
        ),
        Objection(
            "over by now",
            lambda s, span: bool(
                _OVER_BY_NOW.search(s.text)
                or _WRAPPED.search(s.text[span[1] :])
                or (
                    _OF_THE_PAST.search(s.bare, 0, span[0])
                    and not (_DAY_ONE.match(s.text, span[0]) or _SEEN.search(s.text, 0, span[0]))
                )
                or _AS_A_ROLE.match(s.bare, span[1])
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
    "casting": (
        NOT_SO,
        PLANNED,
        Objection(
            "planned",
            lambda s, span: bool(_MONTHS_TO_COME.search(s.text[span[0] : span[1] + 25])),
            ("Auditions for season 2 open in July.",),
        ),
        Objection(
            "who told where they work",
            lambda s, span: bool(_AS_SOURCE.search(s.text, 0, span[0])),
            ("According to a local casting call, the crew of Winter Harbor will be in town until July.",),
        ),
        Objection(
            "in the story",
            lambda s, span: bool(_IN_STORY.match(s.text[span[0] : span[1] + 20])),
            ("In season 2, Iris is casting a net.",),
        ),
    ),
    "delayed": (
        Objection(
            "watched later",
            lambda s, span: bool(_WATCHED_LATER.match(s.text, span[0])),
            ("Season 2 did better in delayed viewing.", "Winter Harbor has grown in delayed playback."),
        ),
        Objection(
            "late, and here at last",
            lambda s, span: bool(_LATE_AT_LAST.search(s.text, max(0, span[0] - 8), span[1])),
            ("The long-delayed second season will start in May.",),
        ),
    ),
    "halted": (
        Objection(
            "in the story",
            lambda s, span: bool(_A_SHOOTING.search(s.text[max(0, span[0] - 4) : span[0] + 9])),
            ("In season 2, a shooting halted the wedding.",),
        ),
        Objection(
            "of somebody's life",
            lambda s, span: bool(_OF_PRIVATE_LIFE.search(s.text, 0, span[0])),
            ("Her wedding was put on hold in season 2.",),
        ),
        Objection("a stop that is over", _stop_is_over, ("Filming was halted in March and has now resumed.",)),
    ),
}
