"""Patterns that are tried only where a word stands that they cannot do without.

The tables of this package hold some hundred patterns, and hardly any sentence fits more than a few of them. From each
pattern we read, once, the literal words of which every match must contain one ("renew", "order", "pick"); one pass of
Aho and Corasick's automaton tells which of all these words a sentence has; a pattern of which it has none is not tried.
That changes nothing but the time (the idea is that of the trigram index of Russ Cox, "Regular Expression Matching with
a Trigram Index", 2012, and of RE2's FilteredRE2).
"""

from __future__ import annotations

import re
from functools import lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHORTEST = 2  # letters; a shorter literal is in every sentence
_MOST = 64  # alternatives; with more, a pattern is tried at once


class QuickPattern:
    """A compiled pattern with the methods of ``re.Pattern`` that we use, and the same results."""

    __slots__ = ("_needs", "numbers", "pattern", "regex")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Compile ``pattern``, as ``re.compile`` does; raises ``re.error``."""
        self.regex = re.compile(pattern, flags)
        self.pattern = pattern
        self._needs = needed(pattern, flags)
        self.numbers = frozenset(_number(literal) for literal in self._needs) if self._needs else None

    def __repr__(self) -> str:
        return f"quick({self.pattern!r})"

    @property
    def needs(self) -> frozenset[str] | None:
        """Literals in lower case of which every match has one; None where no such are known."""
        return self._needs

    def finditer(self, text: str, pos: int = 0, endpos: int | None = None) -> Iterator[re.Match[str]]:
        """All matches, left to right."""
        if self._cannot(text):
            return iter(())
        return self.regex.finditer(text, pos, len(text) if endpos is None else endpos)

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """The first match."""
        if self._cannot(text):
            return None
        return self.regex.search(text, pos, len(text) if endpos is None else endpos)

    def match(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """The match that begins at ``pos``."""
        return self.regex.match(text, pos, len(text) if endpos is None else endpos)

    def _cannot(self, text: str) -> bool:
        return self.numbers is not None and self.numbers.isdisjoint(_present(text))


Row = TypeVar("Row")


class QuickTable(Generic[Row]):
    """Rows with a pattern each, of which only those are tried that a text may fit."""

    def __init__(self, rows: Iterable[tuple[Row, QuickPattern]]) -> None:
        """Keep ``rows`` in their order."""
        self._rows = tuple(rows)
        self._always: list[int] = []
        self._by_literal: dict[int, list[int]] = {}
        for number, (_, pattern) in enumerate(self._rows):
            if pattern.numbers is None:
                self._always.append(number)
            for literal in pattern.numbers or ():
                self._by_literal.setdefault(literal, []).append(number)
        self._literals = frozenset(self._by_literal)

    def __iter__(self) -> Iterator[tuple[Row, QuickPattern]]:
        """All rows."""
        return iter(self._rows)

    def possible(self, text: str) -> Iterator[tuple[Row, re.Pattern[str]]]:
        """The rows that ``text`` may fit, from the top of the table."""
        numbers = set(self._always)
        for literal in self._literals & _present(text):
            numbers.update(self._by_literal[literal])
        for number in sorted(numbers):
            row, pattern = self._rows[number]
            yield row, pattern.regex

    def finditer(self, text: str) -> Iterator[tuple[Row, re.Match[str]]]:
        """All matches in ``text``, row by row from the top of the table, each with its row."""
        return ((row, match) for row, pattern in self.possible(text) for match in pattern.finditer(text))


def quick(pattern: str, flags: int = 0) -> QuickPattern:
    """Like ``re.compile``, for a pattern of a table."""
    return QuickPattern(pattern, flags)


# --- Which literals a text has

_literals: dict[str, int] = {}
_automata: list[tuple[int, AhoCorasick]] = []


def _number(literal: str) -> int:
    return _literals.setdefault(literal, len(_literals))


@lru_cache(maxsize=256)
def _present(text: str) -> frozenset[int]:
    if not _automata or _automata[-1][0] != len(_literals):
        automaton = AhoCorasick(list(_literals), implementation=Implementation.ContiguousNFA)
        _automata[:] = [(len(_literals), automaton)]
    found = _automata[-1][1].find_matches_as_indexes(text.lower(), overlapping=True)
    return frozenset(number for number, _, _ in found)


# --- Which literals a pattern needs


def needed(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """Literals in lower case of which every match of ``pattern`` has one; None where none can be named."""
    best = _of_sequence(parser.parse(pattern, flags))
    return best if best and all(len(literal) >= _SHORTEST for literal in best) and len(best) <= _MOST else None


def _of_sequence(items: Any) -> frozenset[str] | None:
    """The best choice among what the parts of a sequence need, runs of letters being one literal."""
    candidates: list[frozenset[str]] = []
    runs: frozenset[str] = frozenset([""])
    for code, argument in items:
        letters = _letters(code, argument)
        if letters is not None and len(runs) * len(letters) <= _MOST:
            runs = frozenset(run + letter for run in runs for letter in letters)
            continue
        candidates.append(runs)
        runs = frozenset([""])
        inner = _of_part(code, argument)
        if inner is not None:
            candidates.append(inner)
    candidates.append(runs)
    return max(candidates, key=_worth)


def _worth(literals: frozenset[str]) -> tuple[int, int]:
    return min(5, min(map(len, literals))), -len(literals)


def _letters(code: Any, argument: Any) -> tuple[str, ...] | None:
    """What a part that stands for exactly one of a few characters stands for."""
    if code is op.LITERAL:
        return _folded((argument,))
    if code is op.IN and all(kind is op.LITERAL for kind, _ in argument) and len(argument) <= 4:
        return _folded(tuple(value for _, value in argument))
    return None


def _folded(values: tuple[int, ...]) -> tuple[str, ...] | None:
    letters = {chr(value).lower() for value in values}
    return tuple(letters) if all(len(letter) == 1 for letter in letters) else None


def _of_part(code: Any, argument: Any) -> frozenset[str] | None:
    if code is op.SUBPATTERN:
        return _of_sequence(argument[3])
    if code is op.ATOMIC_GROUP:
        return _of_sequence(argument)
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, _, inner = argument
        return _of_sequence(inner) if least >= 1 else None
    if code is op.BRANCH:
        branches = [_of_sequence(branch) for branch in argument[1]]
        if any(branch is None or not all(branch) for branch in branches):
            return None
        return frozenset().union(*(branch for branch in branches if branch))
    return None
