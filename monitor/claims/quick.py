"""Patterns that are tried only where words stand that they cannot do without.

The tables of this package hold many hundred patterns, and hardly any sentence fits more than a few of them. From each
pattern we read, once, of which words every match holds one ("renew", "order", "pick"; quick_needs.py), and those of
which one must stand at its beginning (quick_begins.py); one pass over a sentence tells which of all these words it has,
and so which patterns may fit (quick_words.py). A pattern that may not is not tried, and one that can only begin with
certain words is tried where these stand and nowhere else. That changes nothing but the time (the idea is that of the
trigram index of Russ Cox, "Regular Expression Matching with a Trigram Index", 2012, and of RE2's FilteredRE2).

Which patterns may fit a text is one number with a bit for each pattern, so that a pattern, a table or several of them
are ruled out by one "and".
"""

from __future__ import annotations

import gc
import re
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Generic, TypeVar

from monitor.claims.quick_begins import beginnings_of
from monitor.claims.quick_needs import needs_of
from monitor.claims.quick_words import MARKS, PRIVATE, Finder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.quick_needs import Clause

_LEVELS = 3  # clauses of a pattern that are looked at
_SHORT = 130  # characters: a text of fewer, unless it was looked at before, is sooner searched than looked at


class QuickPattern:
    """A compiled pattern with the methods of ``re.Pattern`` that we use, and the same results."""

    __slots__ = ("_begins", "_flags", "_regex", "bits", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take ``pattern`` as ``re.compile`` does; it is read and compiled when it is first tried."""
        self.pattern = pattern
        self._flags = flags
        self._regex: re.Pattern[str] | None = None
        self._begins: frozenset[int] | None = None
        self.bits = _register(self)

    def __repr__(self) -> str:
        return f"quick({self.pattern!r})"

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._regex is None:
            self._regex = re.compile(self.pattern, self._flags)
        return self._regex

    def read(self) -> tuple[tuple[Clause, ...], Clause | None]:
        """What it cannot do without, and how it begins (see quick_needs.py, quick_begins.py)."""
        parsed = parser.parse(self.pattern, self._flags)
        return needs_of(parsed), beginnings_of(parsed)

    def may_fit(self, text: str) -> bool:
        """Whether ``text`` has the words that a match needs."""
        return bool(look(text) & self.bits)

    def finditer(self, text: str, pos: int = 0, endpos: int | None = None) -> Iterator[re.Match[str]]:
        """All matches, left to right."""
        end = len(text) if endpos is None else endpos
        bits = _may_fit.get(text)
        if bits is None:
            if len(text) < _SHORT:
                return (self._regex or self.regex).finditer(text, pos, end)
            bits = look(text)
        if not bits & self.bits and not (endpos and _cuts(text, endpos)):
            return _NO_MATCHES
        if self._begins is None:
            return (self._regex or self.regex).finditer(text, pos, end)
        return self._from(self._begins, text, pos, end)

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """The first match."""
        end = len(text) if endpos is None else endpos
        bits = _may_fit.get(text)
        if bits is None:
            if len(text) < _SHORT:
                return (self._regex or self.regex).search(text, pos, end)
            bits = look(text)
        if not bits & self.bits and not (endpos and _cuts(text, endpos)):
            return None
        if self._begins is None:
            return (self._regex or self.regex).search(text, pos, end)
        return next(self._from(self._begins, text, pos, end), None)

    def match(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """The match that begins at ``pos``."""
        bits = _may_fit.get(text)
        if bits is not None and not bits & self.bits and not (endpos and _cuts(text, endpos)):
            return None
        return (self._regex or self.regex).match(text, pos, len(text) if endpos is None else endpos)

    def _from(self, begins: frozenset[int], text: str, pos: int, end: int) -> Iterator[re.Match[str]]:
        """The matches that begin with one of the literals ``begins``."""
        match = (self._regex or self.regex).match
        places = _places.get(text)
        if places is None:
            places = _look_for_places(text)
        for start, literal in places:
            if literal in begins and start >= pos:
                found = match(text, start, end)
                if found is not None:
                    yield found
                    pos = found.end()


_NO_MATCHES: Iterator[re.Match[str]] = iter(())


Row = TypeVar("Row")


class QuickTable(Generic[Row]):
    """Rows with a pattern each, of which only those are tried that a text may fit."""

    def __init__(self, rows: Iterable[tuple[Row, QuickPattern]]) -> None:
        """Keep ``rows`` in their order."""
        self._rows = tuple(rows)
        self.bits = 0
        for _, pattern in self._rows:
            self.bits |= pattern.bits

    def __iter__(self) -> Iterator[tuple[Row, QuickPattern]]:
        """All rows."""
        return iter(self._rows)

    def possible(self, text: str, other: str | None = None) -> Iterable[tuple[Row, QuickPattern]]:
        """The rows that ``text`` (or ``other``) may fit, from the top of the table."""
        bits = look(text) & self.bits
        if other is not None and other is not text:
            bits |= (_may_fit.get(other) or look(other)) & self.bits
        return [row for row in self._rows if row[1].bits & bits] if bits else ()

    def finditer(self, text: str) -> Iterator[tuple[Row, re.Match[str]]]:
        """All matches in ``text``, row by row from the top of the table, each with its row."""
        return ((row, match) for row, pattern in self.possible(text) for match in pattern.finditer(text))


def quick(pattern: str, flags: int = 0) -> QuickPattern:
    """Like ``re.compile``, for a pattern of a table."""
    return QuickPattern(pattern, flags)


# --- Which patterns may fit a text

_patterns: list[QuickPattern] = []
_may_fit: dict[str, int] = {}  # of the texts last looked at: the bits of the patterns that they may fit
_held: dict[str, int] = {}  # … and what that comes from: bits for each clause
_places: dict[str, list[tuple[int, int]]] = {}  # … and where the literals stand that patterns begin with
_made_of: dict[str, str] = {}  # … and of those that were written anew, from which
_MOST_TEXTS = 5000
_LOOKED = 1  # set for each text that was looked at, so that none of these numbers is naught


def _register(pattern: QuickPattern) -> int:
    _patterns.append(pattern)
    _index.clear()
    forget()  # what was looked at before was not looked through for this one
    return 1 << len(_patterns)


class _Index:
    """All patterns by their literals."""

    def __init__(self, patterns: list[QuickPattern]) -> None:
        self.width = len(patterns) + 1
        self.all = (1 << self.width) - 1
        self.always = sum(_LOOKED << level * self.width for level in range(_LEVELS))
        by_literal: dict[str, int] = {}
        by_beginning: dict[str, int] = {}
        for pattern in patterns:
            clauses, begins = pattern.read()
            for level in range(_LEVELS):
                bit = pattern.bits << level * self.width
                if level >= len(clauses):
                    self.always |= bit
                    continue
                for literal in clauses[level]:
                    by_literal[literal] = by_literal.get(literal, 0) | bit
            if begins is not None:
                numbers = frozenset(by_beginning.setdefault(each, len(by_beginning)) for each in begins)
                pattern._begins = numbers
        self.words = Finder(by_literal)
        self.bits = list(by_literal.values())
        self.beginnings = Finder(by_beginning)
        self.marks = {mark: by_literal.get(mark, 0) for mark in MARKS}

    def held(self, text: str) -> int:
        """The clauses of which ``text`` holds a literal, or that a pattern has not, side by side for all patterns."""
        held = self.always
        for number in self.words.found(text):
            held |= self.bits[number]
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
        finally:
            if collects:
                gc.enable()
    return _index[0]


def forget() -> None:
    """Forget the texts that were looked at, as those of another article come."""
    _may_fit.clear()
    _held.clear()
    _made_of.clear()
    _places.clear()


def look(text: str) -> int:
    """Look at a text: the bits of the patterns that it may fit."""
    known = _may_fit.get(text)
    if known is not None:
        return known
    index = _the_index()
    if len(_may_fit) > _MOST_TEXTS:
        forget()
    held = _held[text] = index.held(text)
    fitting = _may_fit[text] = index.fitting(held)
    return fitting


def _look_for_places(text: str) -> list[tuple[int, int]]:
    of = _made_of.get(text)
    if of is None:
        found = _the_index().beginnings.places(text)
    else:
        known = _places.get(of)
        found = _look_for_places(of) if known is None else known
        if text in _held:
            found = sorted([*found, *_the_index().beginnings.places_of_marks(text)])
    _places[text] = found
    return found


def _cuts(text: str, end: int) -> bool:
    """Whether a word goes on behind ``end``, so that what ends there is not what the whole text holds."""
    return 0 < end < len(text) and _is_of_word(text[end]) and _is_of_word(text[end - 1])


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def part(text: str, start: int, end: int) -> str:
    """The words of ``text`` from ``start`` to ``end``; of them it is known that they hold no more than it does."""
    words = text[start:end]
    if words not in _may_fit and text in _may_fit and not (_cuts(text, start) or _cuts(text, end)):
        _may_fit[words] = _may_fit[text]
    return words


def blanked(text: str, of: str) -> None:
    """Let it be known that ``text`` is ``of`` with underscores for some of its words: it holds no more than that."""
    if text not in _may_fit:
        _may_fit[text] = _may_fit.get(of) or look(of)
        _made_of[text] = of


def replaced(text: str, of: str, spans: Iterable[tuple[int, int]]) -> None:
    """The same, where ``spans`` are filled with private characters."""
    if text in _may_fit:
        return
    for start, end in spans:
        if (start and _is_of_word(text[start - 1])) or (end < len(text) and _is_of_word(text[end])):
            return  # within a word; there might be words in ``text`` that ``of`` has not
    held, index = _held.get(of), _the_index()
    if held is None:
        look(of)
        held = _held[of]
    for mark in PRIVATE:
        if mark in text:
            held |= index.marks[mark]
    _may_fit[text] = index.fitting(held)
    _held[text] = held
    _made_of[text] = of
