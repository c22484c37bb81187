"""Casts set out as lists and tables: "X as Y", "X - Y", "X: Y", "X (Y)", under words that say what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.cast_words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.names import Name, is_full_name, name_at
from monitor.claims.quick import quick
from monitor.claims.roles import role_at
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence

# "Mina Falk as Iris", "Mina Falk – Iris", "Mina Falk: Iris", "Mina Falk | Iris", "Mina Falk ... Iris"
_ENTRY = re.compile(
    r"\s*(?P<link>(?:will\s+)?(?:returns?\s+|play(?:s|ing)?\s+|portray(?:s|ing)?\s+)?as\s+|-\s+|:\s*|\|\s*"
    r"|\.{2,}\s*|\(|plays\s+|portrays\s+|,\s+)(?:as\s+)?(?P<rest>.{1,120})$"
)
_INTRO = (
    (
        LEAVING,
        re.compile(
            r"\b(?:(?:not|won't|n't) (?:be )?(?:return\w*|back|in )"
            r"|leaving(?! (?:his|her|their|him|them|us|fans|viewers|behind|room|many))"
            r"|exit\w*|depart\w*|missing|gone)\b",
            re.IGNORECASE,
        ),
    ),
    (
        JOINING,
        re.compile(
            r"\b(?:newcomers?"
            r"|new (?:faces?|cast|additions?|characters?|arrivals?|names?|stars?|actors?|roles?|members?)"
            r"|new to the|join(?:s|ing|ed)?(?! them again)|additions?|adds|recruits?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        RETURNING,
        re.compile(
            r"\b(?:return(?:s|ing)?|back|comeback|reprise|reprising|come back|likely to be in|familiar faces"
            r"|usual faces|see again|will be seen again|expect to see)\b",
            re.IGNORECASE,
        ),
    ),
)
_CAST_WORDS = quick(
    r"\b(?:cast|stars?|starring|actors?|who (?:is|are|stars|will)|faces|names|members|characters?|players"
    r"|played by|which means|these are|following)\b",
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


def listed(reading: Reading) -> Iterator[Entry]:
    """The entries of every cast list in the article."""
    intro: Sentence | None = None
    before: Sentence | None = None  # what stands before the intro: "Most of the cast is back. These are:"
    run: list[tuple[Sentence, Name, str | None]] = []
    for sentence in reading.sentences:
        entry = _entry(sentence) if sentence.about and sentence.kind is not BlockKind.HEADING else None
        if entry is not None:
            run.append((sentence, *entry))
            continue
        yield from _emit(run, intro, before)
        run, before, intro = [], intro, sentence
    yield from _emit(run, intro, before)


def _entry(sentence: Sentence) -> tuple[Name, str | None] | None:
    text = sentence.text.strip(" .*•-")
    offset = sentence.text.find(text)
    if len(text) > 160 or sentence.question:
        return None
    name = name_at(text, 0, single=True)
    if name is None:
        return None
    rest = text[name.end :]
    shifted = Name(name.start + offset, name.end + offset, name.text)
    if not rest.strip(" ,"):
        return (shifted, None) if is_full_name(name.text) and (sentence.is_list_item or len(text) < 30) else None
    match = _ENTRY.match(rest)
    if match is None:
        return None
    link = match["link"].strip()
    if link in {",", "-", ":"} and not is_full_name(name.text):
        return None
    if link == "," and not sentence.is_list_item and len(text) > 50:
        return None
    if not sentence.is_list_item and not link.endswith("as") and len(text) > 90:
        return None
    found = role_at(match["rest"] + " ", 0)
    if found is None:
        return None
    tail = match["rest"][found[1] :].strip()
    if link.endswith("as") and not sentence.is_list_item and len(tail) > 60:
        return None
    role = found[0]
    slash = re.match(r"\s*/\s*[\w' .-]+", match["rest"][found[1] :])
    return shifted, role + (slash.group().rstrip() if slash and "/" not in role else "")


def _emit(
    run: list[tuple[Sentence, Name, str | None]], intro: Sentence | None, before: Sentence | None
) -> Iterator[Entry]:
    """A run of two entries or more is a cast list; one alone needs words before it that say so."""
    if not run:
        return
    heading = run[0][0].section.heading
    said = intro.text if intro is not None and run[0][0].block - intro.block <= 1 else ""
    told = bool(_CAST_WORDS.search(said) or _CAST_WORDS.search(heading))
    with_roles = sum(1 for _, _, role in run if role)
    if not told and with_roles < 3:
        return
    if before is not None and _OPENS_A_LIST.match(said) and before.kind is not BlockKind.HEADING:
        said = f"{before.text} {said}"
    asks = intro is None or intro.question or _ASKS.match(said)
    value = STARRING if asks else value_of_intro(said)
    for sentence, name, role in run:
        yield Entry(sentence, name, role, value, "listed")


# "These are:", "They are:", "namely": the words before say what the list is of.
_OPENS_A_LIST = re.compile(
    r"(?:(?:these|those|they|here|among\s+them|them)\b.{0,20}|namely|that\s+means|which\s+means|including)\s*:?$",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:who|which|what|will|is|are|cast)\b", re.IGNORECASE)


def value_of_intro(intro: str) -> str:
    """What the words before a list make of the people in it."""
    return next((value for value, pattern in _INTRO if pattern.search(intro)), STARRING)
