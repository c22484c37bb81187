"""Casts set out as lists and tables: "X as Y", "X - Y", "X: Y", "X (Y)", under words that say what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.cast.lines import Line, line_of
from monitor.claims.cast.profiles import tells_of_one
from monitor.claims.cast.sides import performers_first
from monitor.claims.cast.words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.people.names import Name, find_names, is_full_name, name_at
from monitor.claims.quick import QuickTable, quick
from monitor.claims.said.modality import modality
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.people.known import People
    from monitor.claims.reading import Reading, Sentence

_INTRO = QuickTable(
    (
        (
            LEAVING,
            quick(
                # "isn't coming back": the "n't" begins no word
                r"(?:\b(?:not|no longer|never)|n't) (?:be )?(?:return\w*|back|coming back|in\b|there|part of|appear\w*)"
                r"|\b(?:leaving(?! (?:his|her|their|him|them|us|fans|viewers|behind|room|many))"
                r"|exit\w*|depart\w*|missing|gone|farewells?|goodbyes?|written out|who's out|who is out|bowing out)\b",
                re.IGNORECASE,
            ),
        ),
        (
            JOINING,
            quick(
                r"\b(?:newcomers?|rookies|newbies|first-timers|debutants"
                r"|new (?:faces?|cast|additions?|characters?|arrivals?|names?|stars?|actors?|roles?|members?)"
                r"|(?:brand-?)?new to the|who(?:'s| is| are) new|fresh faces|for the first time|join(?:s|ing"
                r"|ed)?(?! (?:them )?(?:again|once (?:more|again)))|additions?|adds|recruits?|signings?)\b"
                r"|^new (?!season|series|show|episode|trailer|date|release|teaser|on|in|this|to|for|look|plot|detail"
                r"|update|rumou?r|home|network)(?:[a-z]+ ){0,4}[a-z]+:?$",
                re.IGNORECASE,
            ),
        ),
        (
            RETURNING,
            quick(
                r"\b(?:return(?:s|ing)?|back|comeback|reprise|reprising|come back|coming back|locked in|continu(?:es?"
                r"|ing)|still here|likely to be in|familiar faces"
                r"|usual faces|veterans|returnees|see again|will be seen again|expect to see"
                r"|joined (?:once (?:more|again)|again))\b",
                re.IGNORECASE,
            ),
        ),
    )
)
_CAST_WORDS = quick(
    r"\b(?:cast|stars?|starring|actors?|who (?:is|are|stars|will)|faces|names|members|characters?|players"
    r"|leads|squad|gang|crew|protagonists|new(?:bies|comers)|additions|arrivals|regulars|recruits|returnees"
    r"|played by|which means|these are|following|voices?|voiced|dub|ensemble|performers?"
    r"|line-?up|guests?|players?|contestants|castaways|rookies|contenders|competitors|housemates|queens|celebrities)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a cast list."""

    sentence: Sentence
    name: Name
    role: str | None
    value: str
    rule: str
    how: Modality | None = None  # as the words before the list put it


def listed(reading: Reading, people: People) -> Iterator[Entry]:
    """The entries of every cast list in the article."""
    intro: Sentence | None = None
    before: Sentence | None = None  # what stands before the intro: "Most of the cast is back. These are:"
    run: list[Line] = []
    for sentence in reading.sentences:
        line = line_of(sentence) if sentence.about and sentence.kind is not BlockKind.HEADING else None
        if line is not None:
            run.append(line)
            continue
        yield from _emit(run, intro, before, people)
        run, before, intro = [], intro, sentence
    yield from _emit(run, intro, before, people)


def _emit(run: list[Line], intro: Sentence | None, before: Sentence | None, people: People) -> Iterator[Entry]:
    """A run of two entries or more is a cast list; one alone needs words before it that say so."""
    if not any(line.weak is None for line in run):
        return
    heading = run[0].sentence.section.heading
    said = intro.text if intro is not None and run[0].sentence.block - intro.block <= 1 else ""
    with_roles = sum(1 for line in run if line.role or line.turned)
    moves = not heading.endswith("?") and value_of_intro(heading) != STARRING  # "Not in season 3", and bare names
    told = (moves and not with_roles) or bool(_CAST_WORDS.search(said) or _CAST_WORDS.search(heading))
    if not told and with_roles < 3:
        return
    if before is not None and _OPENS_A_LIST.match(said) and before.kind is not BlockKind.HEADING:
        said = f"{before.text} {said}"
    asks = intro is None or intro.question or _ASKS.match(said) or _only_follow(run, intro)
    of_the_last = intro is not None and not said.endswith(":") and tells_of_one(intro)
    value = STARRING if asks or of_the_last else value_of_intro(said)
    how = None
    if value != STARRING and intro is not None:
        how = modality(intro.bare, (0, len(intro.bare)), (0, len(intro.bare)))
    turned = _is_turned(run, people)
    said_over, how_over = value, how
    for line in _in_one_order(run, turned=turned):
        status = _status(line.sentence)
        value, how = (status, None) if status else (said_over, how_over)
        if line.weak is not None:
            if with_roles > 1:
                performer, role = line.weak[::-1] if turned else line.weak
                yield Entry(line.sentence, performer, role.text, value, "listed", how)
        elif line.turned is not None and len(run) > 1 and (turned or line.name is None) and not line.sure:
            yield Entry(line.sentence, line.turned[1], line.turned[0], value, "listed", how)
        elif line.name is not None:
            yield Entry(line.sentence, line.name, line.role, value, "listed", how)


# The last cell of a row, by itself: "Mina Falk | Iris | Not returning".
_STATUS = (
    (
        LEAVING,
        re.compile(
            r"(?:(?:is\s+|are\s+)?not\s+(?:returning|back|coming\s+back)|(?:will\s+not|won't)\s+(?:return|be\s+back)"
            r"|(?:has\s+)?(?:left|exited|departed)|leaving|exiting|departing|written\s+out|gone|out)",
            re.IGNORECASE,
        ),
    ),
    (
        JOINING,
        re.compile(
            r"(?:new|newcomer|joining|joined|joins|newly\s+cast|new\s+(?:to|in)\s+(?:the\s+)?(?:cast|show|series)"
            r"|new\s+(?:cast\s+member|addition|face)|added)",
            re.IGNORECASE,
        ),
    ),
    (
        RETURNING,
        re.compile(r"(?:returning|returns|back|(?:will|confirmed\s+to|set\s+to)\s+return|is\s+back)", re.IGNORECASE),
    ),
)
_NAME_ROLE_STATUS = 3  # cells


def _status(sentence: Sentence) -> str | None:
    """What the last cell of a row in a table makes of who stands in the first."""
    cells = [cell.strip(" .*") for cell in sentence.text.split(" | ")]
    if len(cells) < _NAME_ROLE_STATUS:
        return None
    return next((value for value, pattern in _STATUS if pattern.fullmatch(cells[-1])), None)


def _only_follow(run: list[Line], intro: Sentence) -> bool:
    """ "Bo Lark joins the cast." and below "Mina Falk will return as Iris.": each speaks of its own people only."""
    told_of = (
        intro.kind is not BlockKind.HEADING
        and intro.text.endswith(".")
        and any(is_full_name(name.text) for name in find_names(intro.text))
    )
    return told_of and all(line.tells for line in run)


def _in_one_order(run: list[Line], *, turned: bool) -> Iterator[Line]:
    """The lines of a list, a line that could only be read the other way among them: a list keeps to one order."""
    pairs = sum(1 for line in run if line.pair is not None or (line.name is not None and line.role))
    for line in run:
        other = line.turned is not None and line.name is None and not line.sure and not turned and pairs > 1
        name = name_at(line.sentence.text, line.sentence.text.find(line.turned[0])) if other and line.turned else None
        if name is not None and line.turned is not None and is_full_name(name.text):
            yield Line(line.sentence, name, line.turned[1].text)
        else:
            yield line


def _is_turned(run: list[Line], people: People) -> bool:
    """Whether the roles stand first in a list."""
    pairs = [line.pair for line in run if line.pair is not None]
    only = sum(1 for line in run if line.turned is not None and (line.sure or line.name is None))
    return only > len(pairs) or not performers_first(pairs, people, minus=2 * only)


# "These are:", "They are:", "namely": the words before say what the list is of.
_OPENS_A_LIST = re.compile(
    r"(?:(?:these|those|they|here|among\s+them|them)\b.{0,20}|namely|that\s+means|which\s+means|including)\s*:?$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:who|which|what|will|is|are|cast)\b", re.IGNORECASE)


def value_of_intro(intro: str) -> str:
    """What the words before a list make of the people in it."""
    return _INTRO.first(intro) or STARRING
