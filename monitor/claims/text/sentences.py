"""Blocks into sentences. Light on purpose: a pass over the stops, and a table of the stops that end nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.abbreviations import ABBREVIATIONS
from monitor.claims.quick.compiler import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

# Besides abbreviations, a stop ends nothing behind one of these, where a number follows: "Nov. 4", "No. 1", "Vol. 2";
# "in Nov. The cast" are two.
BEFORE_A_NUMBER = frozenset(
    """
    no vol approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ep eps
    """.split()
)
# … or one of these, but in front of a capital: "etc. The rest".
BEFORE_A_SMALL_LETTER = frozenset("etc inc ltd co".split())

LONGEST = 1200  # characters: longer than any sentence of the trade, cast lists included
_GAP = re.compile(r"\s{20,}")
_STOP = compiled(r"""[.!?]+['")\]]*(?=\s+["'(\[]?[^\s])""")
# "It is out today, so the next question is: will there be more?": a statement, then a question.
_ASKS = re.compile(r":(?=\s+[\"'(]?[A-Za-z][^.!?:;]{5,120}\?)")
_WORD_BEFORE = re.compile(r"([\w.]+)$")


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    mark = stop.group()
    following = text[stop.end() :].lstrip()
    first = following.lstrip("\"'([")[:1]
    if mark[0] in "!?":
        return not first.islower()
    if mark.startswith("...."):  # dots that lead from a name to a role
        return False
    if first.islower():
        return False
    word = _WORD_BEFORE.search(text, max(0, stop.start() - 24), stop.start())
    if word is None:
        return True
    before = word.group(1)
    if len(mark) == 1:
        if before.casefold() in ABBREVIATIONS:
            return False
        if before.casefold() in BEFORE_A_NUMBER:
            return not first.isdigit()
        if before.casefold() in BEFORE_A_SMALL_LETTER:
            return first.isupper()
        if len(before) == 1 and before.isupper():  # an initial: "Mary J. Holm"
            return False
        if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", before):  # "the U.S. and", "J.R. Holm", "8 p.m. on"
            return following.split(" ", 1)[0] in {"The", "It", "He", "She", "They", "In", "This", "But", "And", "A"}
    return True


@lru_cache(maxsize=256)  # a block is split to see what other titles an article has, and to be read
def split(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of each sentence of ``text``, without the white space around it."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    stops = [stop for stop in _STOP.finditer(text) if _ends_sentence(text, stop)]
    for stop in sorted((*stops, *_ASKS.finditer(text)), key=lambda stop: stop.start()):
        if stop.end() > begin:
            yield from _whole(text, begin, stop.end())
            begin = stop.end()
    yield from _whole(text, begin, len(text))


def _whole(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, cut where no editor would let it go on: the cost of reading one grows faster than its length."""
    for gap in _GAP.finditer(text, begin, end):
        yield from _pieces(text, begin, gap.start())
        begin = gap.end()
    yield from _pieces(text, begin, end)


def _pieces(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    while end - begin > LONGEST:
        cut = text.rfind(" ", begin, begin + LONGEST)
        cut = cut if cut > begin else begin + LONGEST
        yield from _trimmed(text, begin, cut)
        begin = cut
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end
