"""Days that a season was moved from: "pushed the July 9 premiere to August 6", "its July 9 premiere has been put off".

The day stands before the noun for what was to happen on it. It is the object of somebody who puts it off, or the
subject that is put off; what is put off "by ten minutes", or goes to another channel, keeps its day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.dates.words import Words, one_of
from monitor.claims.quick import quick
from monitor.claims.release.attributive import noun_right_behind
from monitor.claims.said.hedges import MODALS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Sentence

# Whoever moves it, or it itself, from a day.
MOVED = (
    r"(?:delay(?:ed|s)|mov(?:ed|es)|push(?:ed|es)|postpon(?:ed|es)|brought|shift(?:ed|s)|rescheduled|chang(?:ed|es)"
    r"|bump(?:ed|s)|switch(?:ed|es)|slip(?:ped|s)|slid(?:es)?|put)"
)
_FORMER = (
    r"(?:original|initial|previous|earlier|first|old|former|planned|scheduled|announced|expected|intended|targeted)"
)
# "Pushed from [its original] July 9", behind the verb and up to the day.
FROM = rf"from\s+(?:(?:the|its|their|an?)\s+)?(?:(?:\w+ly\s+)?{_FORMER}\s+){{0,2}}$"

# The day is off, whatever else is said.
_PUTS_OFF: tuple[Words, ...] = (
    Words(
        r"(?:delay|postpon|reschedul|scrap|shelv|cancel|abandon|ditch)(?!ations?\b|ments?\b)\w{0,4}",
        (
            "Hulu has postponed the July 9 premiere of season 2.",
            "The July 9 premiere of season 2 has been delayed indefinitely.",
        ),
    ),
    Words(
        r"(?:mov(?:e|es|ed|ing)|push\w{0,3}|bump\w{0,3}|shift\w{0,3}|pull\w{0,3}|br(?:ing|ings|inging|ought)|slid(?:e|es)?)\s+"
        r"(?:back|up|forward|ahead|off|out)\b|(?:put(?:s|ting)?|h[eo]ld(?:s|ing)?)\s+(?:back|off|forward|over)\b",
        ("Hulu pushed back the July 9 premiere of season 2.", "Season 2's July 9 premiere was put off."),
    ),
)
# The day is off where another is said behind it, or by how much.
_MOVES: tuple[Words, ...] = (
    Words(
        r"(?:mov(?:e|es|ed|ing)|push\w{0,3}|bump\w{0,3}|shift\w{0,3}|switch\w{0,3}|chang(?:e|es|ed|ing)|pull\w{0,3}"
        r"|br(?:ing|ings|inging|ought)|slid(?:e|es)?)\b",
        (
            "Hulu moved the July 9 premiere of season 2 to August 6.",
            "Season 2's July 9 premiere has been pushed to August 6.",
            "Hulu brought the July 9 premiere of season 2 forward by a month.",
        ),
    ),
)
# It will not be then, whoever does it.
_NOT_THEN: tuple[Words, ...] = (
    Words(
        r"(?:will\s+(?:now\s+)?miss|miss(?:es|ed)|(?:won't|will\s+not|can't|cannot|couldn't|didn't|did\s+not|not)\s+"
        r"(?:make|meet|hit|keep)|vacat(?:e|es|ed|ing)|giv(?:e|es|ing)\s+up|gave\s+up)(?=\s+(?:its|their|that)\s)",
        (
            "Season 2 will miss its July 9 premiere date.",
            "Season 2 won't make its July 9 premiere date.",
            "Season 2 vacates its July 9 slot.",
        ),
    ),
)
PUT_OFF_ROWS = (*_PUTS_OFF, *_MOVES, *_NOT_THEN)
_OFF, _ELSEWHERE = one_of(_PUTS_OFF), one_of(_MOVES)
MISSED = one_of(_NOT_THEN)

# Between the verb and the day stands what it is the day of, and nothing that begins another phrase.
_OBJECT = re.compile(
    r"\s+(?=(?:the|its|their|that|this|an?)\s|[^.;,]{1,60}?['’]s?\s)(?:(?!(?:to|from|for|until|till|on|in|by|of|with|at|and|or|but|that|as|after|before)\b)[\w'’-]+\s+){0,7}$"
)
# "The July 9 premiere [of the show] [has been] moved".
_IS = re.compile(
    r"(?:\s+(?:of|for)\s+[^.;,:]{1,60}?)?\s+(?:has|have|had|was|were|is|are|gets?|got|will|would)\s+"
    r"(?:(?:now|since|also|already|once|again|then|be|been|being|(?!(?:near|hard)ly\b)\w+ly)\s+){0,4}$"
)
_LONGEST_OF = 110  # letters from the noun to the verb that says that it is put off
# "The July 9 premiere of the show will no longer happen"
_NO_LONGER = re.compile(
    r"(?:\s+(?:of|for)\s+[^.;,:]{1,60}?)?\s+(?:(?:will|would)\s+(?:no\s+longer|not\s+now)\s+(?:happen|go\s+ahead|take\s+place|hold)"
    r"|(?:is|was)\s+(?:now\s+)?off\b(?!\s+to\b))"
)
# "Later than the planned July 9 date", "two weeks after its original July 9 slot".
_THAN_PLANNED = re.compile(
    rf"\b(?:than|after|before|ahead\s+of|of)\s+(?:the|its)\s+(?:\w+ly\s+)?(?:{_FORMER}\s+){{1,2}}$", re.IGNORECASE
)
_ITS_ORIGINAL = re.compile(r"\b(?:the|its|that)\s+original(?:ly\s+\w+ed)?\s+$", re.IGNORECASE)
_FOR_THE_SHOW = re.compile(r"\s+(?:to|for)\s+['\"]?_{3}")  # another "gives up its July 9 slot to" it
_DATE_BEHIND = re.compile(r"\s+(?:[\w-]+\s+){0,2}?(?:date|slot|window|berth)\b", re.IGNORECASE)
_SAYS_YEAR = re.compile(r"\d{4}")
# What only may be done to it, or is not.
_MAY = "|".join("(?-i:may)" if modal == "may" else modal for modal in MODALS if modal != "will")  # no month
_NOT_DONE = quick(
    rf"(?:\b(?:{_MAY}|not|never|nearly|almost|without|instead\s+of|rather\s+than|considers?|considered|considering|if|whether"
    r"|reportedly|refus\w+|denie[sd]|want(?:s|ed)?)|n't)\s+(?:[\w']+\s+){0,3}$",
    re.IGNORECASE,
)
# "Was delayed by ten minutes": still on the same day.
_BY_MINUTES = re.compile(r"\s+(?:by\s+|for\s+)?(?:[\w-]+\s+){0,3}(?:minutes?|hours?|min)\b")
_BY_HOW_MUCH = quick(
    r"\bby\s+(?:\w+\s+){1,3}(?:days?|weeks?|months?|years?|weekends?)\b|\b(?:forward|indefinitely)\b"
    r"|\bfrom\s+(?:its|the)\s+(?:\w+\s+)?(?:schedule|line-?up|slate|calendar)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:to|until|till|into|for)\s+(?:the\s+)?$")


def is_moved_away(sentence: Sentence, date: DateMention, dates: Iterable[DateMention]) -> bool:
    """Whether a day before the noun for what was to happen on it holds no longer, as something else is said of it."""
    bare = sentence.bare
    if _is_original(bare, date):
        return True
    noun = noun_right_behind(sentence, date)
    slot = None if noun else _DATE_BEHIND.match(bare, date.end)
    noun = noun or (slot.span() if slot else None)
    if noun is None:
        return False
    start = sentence.clause(date.start)[0]
    if _NO_LONGER.match(bare, noun[1]):
        return True
    before = (
        (pattern, verb) for pattern in (_OFF, _ELSEWHERE, MISSED) for verb in pattern.finditer(bare, start, date.start)
    )
    for pattern, verb in before:
        if not _OBJECT.fullmatch(bare, verb.end(), date.start):
            continue
        if pattern is MISSED:
            return _FOR_THE_SHOW.match(bare, noun[1]) is None
        if _is_done(sentence, verb, dates, noun[1], sure=pattern is _OFF):
            return True
    return any(
        _IS.fullmatch(bare, noun[1], verb.start()) and _is_done(sentence, verb, dates, verb.end(), sure=pattern is _OFF)
        for pattern in (_OFF, _ELSEWHERE)
        for verb in pattern.finditer(bare, noun[1], noun[1] + _LONGEST_OF)
    )


def _is_original(bare: str, date: DateMention) -> bool:
    """ "A month later than the planned July 9 date"; the original date with its year may be that of a first airing."""
    if _DATE_BEHIND.match(bare, date.end) is None or _SAYS_YEAR.search(bare, date.start, date.end):
        return False
    low = max(0, date.start - 60)
    return bool(_THAN_PLANNED.search(bare, low, date.start) or _ITS_ORIGINAL.search(bare, low, date.start))


def _is_done(sentence: Sentence, verb: re.Match[str], dates: Iterable[DateMention], behind: int, *, sure: bool) -> bool:
    """Whether it is done, and not "by ten minutes"; where the verb alone is not ``sure``, to another day or by days."""
    bare = sentence.bare
    if _NOT_DONE.search(bare, max(0, verb.start() - 60), verb.start()) or _BY_MINUTES.match(bare, behind):
        return False
    return sure or bool(_BY_HOW_MUCH.search(bare, behind)) or _to_another(bare, dates, behind)


def _to_another(bare: str, dates: Iterable[DateMention], behind: int) -> bool:
    return any(
        _TO.search(bare, max(behind, d.start - 12), d.start) or (d.start >= behind and d.relation == "to")
        for d in dates
        if d.start >= behind
    )
