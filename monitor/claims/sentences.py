"""Blocks into sentences. Light on purpose: a pass over the stops, and a table of the stops that end nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# "Dr. Holm", "Nov. 4", "vs. Godzilla": a stop behind one of these ends no sentence.
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr st jr sr prof capt col gen lt sgt rev hon det insp atty no vol vs etc approx dept est inc ltd co
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ep eps feat al i.e e.g
    """.split()
)

LONGEST = 1200  # characters: longer than any sentence of the trade, cast lists included
_GAP = re.compile(r"\s{20,}")
_STOP = re.compile(r"""[.!?]+['")\]]*(?=\s+["'(\[]?[^\s])""")
_WORD_BEFORE = re.compile(r"([\w.]+)$")


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    mark = stop.group()
    following = text[stop.end() :].lstrip()
    first = following.lstrip("\"'([")[:1]
    if mark[0] in "!?":
        return not first.islower()
    if first.islower():
        return False
    word = _WORD_BEFORE.search(text, max(0, stop.start() - 24), stop.start())
    if word is None:
        return True
    before = word.group(1)
    if len(mark) == 1:
        if before.casefold() in ABBREVIATIONS:
            # "Season 2 ends in Nov. The cast" does end one; "Nov. 4" and "Dr. Holm" do not.
            return before.casefold() in {"etc", "inc", "ltd", "co"} and first.isupper()
        if len(before) == 1 and before.isupper():  # an initial: "Mary J. Holm"
            return False
        if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", before):  # "the U.S. and", "J.R. Holm", "8 p.m. on"
            return following.split(" ", 1)[0] in {"The", "It", "He", "She", "They", "In", "This", "But", "And", "A"}
    return True


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence of ``text``, without the white space around it."""
    begin = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, stop):
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
