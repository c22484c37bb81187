"""The word for what happens that is nearest to a date, and whether something else near it owns the date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from monitor.claims.dates.words import one_of
from monitor.claims.quick import quick
from monitor.claims.release.endings import END, LAST_ONE
from monitor.claims.release.others import OTHER
from monitor.claims.release.phrases import RELEASE
from monitor.claims.release.subjects import is_done_by_the_show
from monitor.claims.words.numbers import FIRST_TO_TENTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.dates import DateMention
    from monitor.claims.dates.words import Words
    from monitor.claims.quick import QuickPattern
    from monitor.claims.reading import Sentence


class _Pattern(NamedTuple):
    """Rows of a table that are weak, or the show's own to do, or both or neither, in one pattern."""

    pattern: QuickPattern
    weak: bool
    own: bool


def sorted_out(rows: tuple[Words, ...]) -> tuple[_Pattern, ...]:
    """The rows of a table by what they ask for."""
    kinds = sorted({(row.weak, row.own) for row in rows})
    return tuple(_Pattern(one_of(row for row in rows if (row.weak, row.own) == kind), *kind) for kind in kinds)


# In order: of two words equally near, the first kind has the date ("figures released on Sunday" is no release).
_EVENT = {"other": sorted_out(OTHER), "end": sorted_out(END), "release": sorted_out(RELEASE)}
_SOMETHING_ELSE = one_of(OTHER)
# Between something else that happens and a weak word: then the two are of different parts of the sentence.
_BREAK = quick(
    r"[,;:]|\b(?:that|which|who|whose|where|when|while|after|before|but|so|as|because|since)\b"
    rf"|\band\s+(?:season|series|part|the\s+(?:{FIRST_TO_TENTH}|new))\b|\band\s+(?:(?:is|are|was|were|will"
    r"|would|has|have|had|could|should|may|might|then|now|later|finally|eventually"
    r"|went|came|ran|began)\b|[a-z]+(?:s|ed)\b)|\bto\s+(?:return|start|begin|come|be|land|follow)\b",
    re.IGNORECASE,
)
# "Netflix announced it will be available": what is announced is a clause of its own.
_SPEECH = re.compile(
    r"announc|reveal|said|says|told|tells|confirm|report|wrote|tweet|post|shar|spoke|statement", re.IGNORECASE
)
_CLAUSE_SAID = re.compile(
    r"\b(?:it|they|we|will|is|are|would|could|should|may|might|has)\b|(?:'ll|n't)\b", re.IGNORECASE
)
_FINITE = re.compile(
    r"(?:is|are|returns|starts|begins|comes|drops|lands|kicks|gets|goes|opens|follows)\b", re.IGNORECASE
)
# "Sometime in 2023 seems a fair guess": the date is what the clause is about, and nothing before it owns it.
_IS_SUBJECT = re.compile(
    r"\s+(?:seems?|is|was|looks?|would|will|sounds?|feels?|appears?|marks?|brings?|sees?|could|may|might|remains?)\b"
)
_CLAUSE_BEFORE = re.compile(
    r"(?:^|[,;:-]\s*|\b(?:and|but|so|that|though|as)\s+)(?:sometime\s+|some\s+time\s+)?(?:in\s+|on\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_CLEFT = re.compile(
    r"^(?:it\s+was\s+(?:back\s+)?|it's\s+|it\s+is\s+)(?:only\s+|not\s+until\s+)?(?:on|in)?\s*$", re.IGNORECASE
)
_RELATIVE = re.compile(r"(?:today|tonight|yesterday|this\s+(?:week|month|weekend)|last\s+night)\b", re.IGNORECASE)
_NOW = re.compile(
    r"(?:starts|begins|returns|opens|drops|lands|comes|is\s+(?:\w+\s+)?(?:back|out)"
    r"|are\s+(?:\w+\s+)?(?:back|out)|kicks|gets|go(?:es)?\s+(?:out|live)|go(?:es)?|will|out\b)",
    re.IGNORECASE,
)
_SOON = re.compile(r"(?:starts|begins|opens|drops|lands|kicks|gets|new\s+(?:to|on))\b", re.IGNORECASE)
_FINALE = quick(rf"\b(?:{LAST_ONE})", re.IGNORECASE)
_FINALE_WHICH = re.compile(r"\bfinale,?\s+(?:which|that)\s+(?:\w+\s+){1,3}(?:on\s+|in\s+)?$", re.IGNORECASE)
# "Seven weeks after the season 2 finale was" + "released on May 3": what comes out is the finale itself.
_FINALE_DOES = quick(
    rf"\b(?:{LAST_ONE})(?:\s+(?:of|to|for)\s+(?:(?:the|its|that|their)\s+)?[\w'-]+(?:\s[\w'-]+)?)?,?"
    r"(?:\s+(?:was|were|is|has|had|been|be|will|which|that|first|just|only|itself|then|[a-z]+ly))*\s*$",
    re.IGNORECASE,
)
_FINALE_PASSED = quick(
    r"\b(?:since|after|following)\b[^.;]{0,40}\b(?:finale|last\s+episode|final\s+episode)\b"
    r"|\bfinale\b(?!\s+of\b).*\bseason\b",
    re.IGNORECASE,
)
# "Renewed for a third in 2012, and it ended on July 29": what happens there has a subject of its own.
_NEXT_SUBJECT = re.compile(r",\s+(?:and|but|so)\s+(?:it|its|the|they|_+)\b", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"\b(?:to|from|by|with|on|of|at)\s(?:the\s)?(?:[A-Z][\w+]*\s){1,2}$")
_FAR = 160
_FARTHEST_BEFORE = 90  # letters between a date and a word of the clause before


def nearest_event(sentence: Sentence, date: DateMention, dates: list[DateMention]) -> tuple[str, int]:
    """The nearest word for what happens: before the date in its clause, else behind it, else in the clause before."""
    best = min(_in_clause(sentence, date, dates), key=_how_near, default=None)
    best = best or min(_in_clause_before(sentence, date), key=_how_near, default=None)
    if best is None or best.distance > _FAR:
        return "", date.start
    return _weighed(sentence, date, best)


class _Word(NamedTuple):
    """A word for what happens."""

    distance: int
    length: int
    event: str
    at: int
    weak: bool


def _how_near(word: _Word) -> tuple[int, int]:
    """Of two that are as near the longer is meant: "closes the books" rather than "books"."""
    return word.distance, -word.length


def _in_clause(sentence: Sentence, date: DateMention, dates: list[DateMention]) -> Iterator[_Word]:
    text = sentence.text
    only_behind = bool(_CLEFT.match(text[: date.start])) or bool(
        _IS_SUBJECT.match(text, date.end) and _CLAUSE_BEFORE.search(text, 0, date.start)
    )
    for event, match, weak in _words_for(_EVENT, sentence, *sentence.clause(date.start)):
        start, end = match.span()
        within = date.start <= start and end <= date.end
        if not within and not (only_behind and start < date.start):
            yield _Word(_distance(text, match, date, dates), end - start, event, start, weak)


def _in_clause_before(sentence: Sentence, date: DateMention) -> Iterator[_Word]:
    if sentence.clause(date.start) == (0, len(sentence.text)):
        return
    for event, match, weak in _words_for(("release", "end"), sentence, 0, date.start):
        distance = date.start - match.end()
        if distance < _FARTHEST_BEFORE:
            yield _Word(distance, 0, event, match.start(), weak)


def _words_for(
    events: Iterable[str], sentence: Sentence, start: int, end: int
) -> Iterator[tuple[str, re.Match[str], bool]]:
    for event in events:
        for pattern, weak, own in _EVENT[event]:
            for match in pattern.finditer(sentence.bare, start, end):
                if _is_in_a_name(sentence.bare, match.start()):
                    continue
                whose = not own or is_done_by_the_show(sentence, match.start())
                yield event if whose else "other", match, weak


def _is_in_a_name(text: str, start: int) -> bool:
    """ "Moves to Naru Broadcasting": what a network is called."""
    return text[start].isupper() and _NAME_BEFORE.search(text, max(0, start - 50), start) is not None


def _distance(text: str, match: re.Match[str], date: DateMention, dates: list[DateMention]) -> int:
    if match.end() > date.start:
        apart = 60 if _NEXT_SUBJECT.search(text, date.end, match.start() + 1) else 0
        return 40 + 2 * (match.start() - date.end) + apart
    between = text[match.end() : date.start]
    dates_between = sum(1 for d in dates if match.end() <= d.start < date.start and d.relation != "from")
    return len(between) + 25 * len(re.findall(r",\s+(?!\d)", between)) + 20 * dates_between


def _weighed(sentence: Sentence, date: DateMention, word: _Word) -> tuple[str, int]:
    """The nearest word, once it is looked at what else in its part of the sentence could own the date."""
    text, event, at, weak = sentence.text, word.event, word.at, word.weak
    start, end = sentence.clause(date.start)
    vague = _RELATIVE.match(text, date.start)
    if event == "release" and weak and vague and not (_NOW if vague[0].startswith("to") else _SOON).match(text, at):
        return "other", at
    if weak and event != "other":
        before = at < date.start
        for rival in _SOMETHING_ELSE.finditer(sentence.bare, start, date.start if before else end):
            if rival.start() <= at < rival.end() or at <= rival.start() < at + word.length:
                continue
            low, high = min(rival.end(), at), max(rival.start(), at)
            if _BREAK.search(text, low, high + 8 if before else high):
                continue
            if _SPEECH.match(rival.group()) and (_CLAUSE_SAID.search(text, low, high) or _FINITE.match(text, at)):
                continue
            return "other", at
    if event == "release":
        before_date = text[start : date.start]
        if (
            _FINALE_WHICH.search(before_date)
            or (_FINALE.search(before_date) and not _FINALE_PASSED.search(before_date))
            or _FINALE_DOES.search(sentence.bare, start, at)
        ):
            return "end", at
    return event, at
