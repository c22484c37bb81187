"""Patterns that are tried only where a word stands that they cannot do without.

The tables of this package hold some hundred patterns, and hardly any sentence fits more than a few of them. From each
pattern we read, once, the literal words of which every match must contain one ("renew", "order", "pick"), and those of
which one must stand at its beginning; one pass of Aho and Corasick's automaton tells which of all these words a
sentence has, and where. A pattern of which it has none is not tried, and one that can only begin with certain words is
tried where these stand and nowhere else. That changes nothing but the time (the idea is that of the trigram index of
Russ Cox, "Regular Expression Matching with a Trigram Index", 2012, and of RE2's FilteredRE2); only a long s, which
``re.IGNORECASE`` takes for an s, is not seen.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHORTEST = 2  # letters; a shorter literal is in every sentence
_MOST = 2000  # alternatives; with more, a pattern is tried at once


class QuickPattern:
    """A compiled pattern with the methods of ``re.Pattern`` that we use, and the same results."""

    __slots__ = ("_begins", "_flags", "_needs", "_regex", "numbers", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Read ``pattern``, as ``re.compile`` does; raises ``re.error``. It is compiled when it is first tried."""
        parsed = parser.parse(pattern, flags)
        begins = _worth_looking_for(_first_of(list(parsed)))
        self._needs = _worth_looking_for(_of_sequence(parsed)) or begins
        self.numbers = frozenset(_number(literal) for literal in self._needs) if self._needs else None
        self._begins = frozenset(_number(literal) for literal in begins) if begins else None
        self.pattern = pattern
        self._flags = flags
        self._regex: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return f"quick({self.pattern!r})"

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._regex is None:
            self._regex = re.compile(self.pattern, self._flags)
        return self._regex

    @property
    def needs(self) -> frozenset[str] | None:
        """Literals in lower case of which every match has one; None where no such are known."""
        return self._needs

    def finditer(self, text: str, pos: int = 0, endpos: int | None = None) -> Iterator[re.Match[str]]:
        """All matches, left to right."""
        there = _present(text)
        if self.numbers is not None and self.numbers.isdisjoint(there):
            return _NO_MATCHES
        end = len(text) if endpos is None else endpos
        if self._begins is None or _ANYWHERE in there:
            return self.regex.finditer(text, pos, end)
        return self._from(self._begins & there.keys(), there, text, pos, end)

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """The first match."""
        there = _present(text)
        if self.numbers is not None and self.numbers.isdisjoint(there):
            return None
        end = len(text) if endpos is None else endpos
        if self._begins is None or _ANYWHERE in there:
            return self.regex.search(text, pos, end)
        return next(self._from(self._begins & there.keys(), there, text, pos, end), None)

    def match(self, text: str, pos: int = 0, endpos: int | None = None) -> re.Match[str] | None:
        """The match that begins at ``pos``."""
        return self.regex.match(text, pos, len(text) if endpos is None else endpos)

    def _from(
        self, begins: Iterable[int], there: dict[int, list[int]], text: str, pos: int, end: int
    ) -> Iterator[re.Match[str]]:
        """The matches that begin with one of the literals ``begins``, which stand where ``there`` says."""
        match = self.regex.match
        for start in sorted({start for literal in begins for start in there[literal]}):
            if start >= pos:
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

    def possible(self, text: str) -> Iterator[tuple[Row, QuickPattern]]:
        """The rows that ``text`` may fit, from the top of the table."""
        numbers = set(self._always)
        for literal in self._literals & _present(text).keys():
            numbers.update(self._by_literal[literal])
        return (self._rows[number] for number in sorted(numbers))

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
    if literal not in _literals:
        _literals[literal] = len(_literals)
        _present.cache_clear()  # what was looked at before was not looked through for this one
    return _literals[literal]


_ANYWHERE = -1  # among what is present: where the literals stand is not known


@lru_cache(maxsize=256)
def _present(text: str) -> dict[int, list[int]]:
    """The literals of ``text``, and where each begins."""
    if not _automata or _automata[-1][0] != len(_literals):
        automaton = AhoCorasick(list(_literals), implementation=Implementation.ContiguousNFA)
        _automata[:] = [(len(_literals), automaton)]
    lower = text.lower()
    found: dict[int, list[int]] = {}
    for number, start, _ in _automata[-1][1].find_matches_as_indexes(lower, overlapping=True):
        if number in found:
            found[number].append(start)
        else:
            found[number] = [start]
    if len(lower) != len(text):  # "\u0130" in lower case is two characters
        found[_ANYWHERE] = []
    return found


# --- Which literals a pattern needs


def needed(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """Literals in lower case of which every match of ``pattern`` has one; None where none can be named."""
    return _worth_looking_for(_of_sequence(parser.parse(pattern, flags)))


def _worth_looking_for(literals: frozenset[str] | None) -> frozenset[str] | None:
    """They, if they are few and rare enough; one letter is rare where it is none of ours."""
    if not literals or len(literals) > _MOST:
        return None
    return literals if all(len(each) >= _SHORTEST or each > "\x7f" for each in literals) else None


def _of_sequence(items: Any) -> frozenset[str] | None:
    """The best choice among what the parts of a sequence need, runs of letters being one literal."""
    candidates: list[frozenset[str]] = []
    runs: frozenset[str] = frozenset([""])
    for code, argument in items:
        letters = _letters(code, argument)
        if letters is not None and len(runs) * len(letters) <= _MOST:
            runs = _longer(runs, letters)
            continue
        candidates.append(runs)
        runs = frozenset([""])
        inner = _of_part(code, argument)
        if inner is not None:
            candidates.append(inner)
    candidates.append(runs)
    return max(candidates, key=_worth)


def _longer(runs: frozenset[str], letters: tuple[str, ...]) -> frozenset[str]:
    if len(runs) == len(letters) == 1:
        (run,) = runs
        return frozenset((run + letters[0],))
    return frozenset(run + letter for run in runs for letter in letters)


def _worth(literals: frozenset[str]) -> tuple[int, int]:
    return min(5, min(map(len, literals))), -len(literals)


def _letters(code: Any, argument: Any) -> tuple[str, ...] | None:
    """What a part that stands for exactly one of a few characters stands for."""
    if code is op.LITERAL:
        return _lower(argument)
    if code is op.IN and len(argument) <= 4 and all(kind is op.LITERAL for kind, _ in argument):
        letters = [_lower(value) for _, value in argument]
        return tuple({each[0] for each in letters if each is not None}) if None not in letters else None
    return None


@cache
def _lower(value: int) -> tuple[str] | None:
    letter = chr(value).lower()
    return (letter,) if len(letter) == 1 else None


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


def beginnings(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """Literals in lower case with one of which every match of ``pattern`` begins; None where none can be named."""
    return _worth_looking_for(_first_of(list(parser.parse(pattern, flags))))


def _first_of(items: list[Any]) -> frozenset[str] | None:
    """What a sequence begins with: the literals of its first part, followed up as far as they are certain."""
    runs: frozenset[str] = frozenset([""])
    for index, (code, argument) in enumerate(items):
        if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        letters = _letters(code, argument)
        if letters is not None and len(runs) * len(letters) <= _MOST:
            runs = _longer(runs, letters)
            continue
        if min(map(len, runs)) < _SHORTEST + 1:  # "n" of "(?:not|n't)": what may follow is looked at, too
            more = _first_of_part(code, argument, items[index + 1 :])
            if more is not None and len(runs) * len(more) <= _MOST:
                return frozenset(run + ending for run in runs for ending in more)
        break
    return runs if all(runs) else None


def _first_of_part(code: Any, argument: Any, behind: list[Any]) -> frozenset[str] | None:
    if code is op.SUBPATTERN:
        return _first_of([*argument[3], *behind]) if not (argument[1] or argument[2]) else _first_of(list(argument[3]))
    if code is op.ATOMIC_GROUP:
        return _first_of([*argument, *behind])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, _, inner = argument
        first = _first_of(list(inner))
        return first if least >= 1 else _either(first, _first_of(behind))
    if code is op.BRANCH:
        found: frozenset[str] | None = frozenset()
        for branch in argument[1]:
            found = _either(found, _first_of([*branch, *behind]))
        return found
    return None


def _either(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other
