"""Which patterns the texts last looked at may fit: the index of all patterns, and what is kept of each text."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Protocol

from monitor.claims.quick.compiler import keep
from monitor.claims.quick.words import MARKS, PRIVATE, Finder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.quick.clauses import Clause

_LEVELS = 3  # clauses of a pattern that are looked at


class Pattern(Protocol):
    """What is asked of a pattern."""

    bits: int

    @property
    def key(self) -> tuple[str, int]:
        """As it is written, and its flags."""
        ...

    def read(self) -> tuple[Clause, ...]:
        """What it cannot do without."""


_patterns: list[Pattern] = []
may_fit_of: dict[str, int] = {}  # of the texts last looked at: the bits of the patterns that they may fit
_held: dict[str, int] = {}  # … and what that comes from: bits for each clause
_MOST_TEXTS = 5000
_LOOKED = 1  # set for each text that was looked at, so that none of these numbers is naught


def register(pattern: Pattern) -> int:
    """Take ``pattern`` into the index; its bit."""
    _patterns.append(pattern)
    _index.clear()
    forget()  # what was looked at before was not looked through for this one
    return 1 << len(_patterns)


class _Index:
    """All patterns by their literals."""

    def __init__(self, patterns: list[Pattern]) -> None:
        self.width = len(patterns) + 1
        self.all = (1 << self.width) - 1
        self.always = sum(_LOOKED << level * self.width for level in range(_LEVELS))
        by_literal: dict[str, int] = {}
        for pattern in patterns:
            clauses = pattern.read()
            for level in range(_LEVELS):
                bit = pattern.bits << level * self.width
                if level >= len(clauses):
                    self.always |= bit
                    continue
                for literal in clauses[level]:
                    by_literal[literal] = by_literal.get(literal, 0) | bit
        self.words = Finder(by_literal)
        self.bits = [by_literal[literal] for literal in self.words.literals]
        self.marks = {mark: by_literal.get(mark, 0) for mark in MARKS}

    def held(self, text: str) -> int:
        """The clauses of which ``text`` holds a literal, or that a pattern has not, side by side for all patterns."""
        held, bits = self.always, self.bits
        for number in self.words.found(text):
            held |= bits[number]
        return held

    def fitting(self, held: int) -> int:
        """The patterns all of whose clauses are held."""
        width = self.width
        return held & (held >> width) & (held >> 2 * width) & self.all


_index: list[_Index] = []


def _the_index() -> _Index:
    if not _index:
        collects = gc.isenabled()
        gc.disable()  # a hundred thousand small things come and go, and none of them in a ring
        try:
            _index.append(_Index(_patterns))
            keep(pattern.key for pattern in _patterns)
        finally:
            if collects:
                gc.enable()
    return _index[0]


def ready() -> None:
    """Have all patterns read, for which the first text would wait else."""
    _the_index()


def forget() -> None:
    """Forget the texts that were looked at, as those of another article come."""
    may_fit_of.clear()
    _held.clear()


def _make_room() -> None:
    """Forget all where there is no end of texts; what is known of them saves time and nothing else."""
    if len(may_fit_of) > _MOST_TEXTS:
        forget()


def look(text: str) -> int:
    """Look at a text: the bits of the patterns that it may fit."""
    known = may_fit_of.get(text)
    if known is not None:
        return known
    index = _the_index()
    _make_room()
    held = _held[text] = index.held(text)
    fitting = may_fit_of[text] = index.fitting(held)
    return fitting


def cuts(text: str, end: int) -> bool:
    """Whether a word goes on behind ``end``, so that what ends there is not what the whole text holds."""
    return 0 < end < len(text) and _is_of_word(text[end]) and _is_of_word(text[end - 1])


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def part(text: str, start: int, end: int) -> str:
    """The words of ``text`` from ``start`` to ``end``; of them it is known that they hold no more than it does."""
    _make_room()
    words = text[start:end]
    if words not in may_fit_of and text in may_fit_of and not (cuts(text, start) or cuts(text, end)):
        may_fit_of[words] = may_fit_of[text]
    return words


def blanked(text: str, of: str) -> None:
    """Let it be known that ``text`` is ``of`` with underscores for some of its words: it holds no more than that."""
    _make_room()
    if text not in may_fit_of and text != of:  # an article may have underscores of its own
        may_fit_of[text] = may_fit_of.get(of) or look(of)


def replaced(text: str, of: str, spans: Iterable[tuple[int, int]]) -> None:
    """The same, where ``spans`` are filled with private characters."""
    _make_room()
    if text in may_fit_of or text == of:
        return
    for start, end in spans:
        if (start and _is_of_word(text[start - 1])) or (end < len(text) and _is_of_word(text[end])):
            return  # within a word; there might be words in ``text`` that ``of`` has not
    held, index = _held.get(of), _the_index()
    if held is None:
        held = _held[of] = index.held(of)
    for mark in PRIVATE:
        if mark in text:
            held |= index.marks[mark]
    may_fit_of[text] = index.fitting(held)
    _held[text] = held
