"""Patterns that are tried only on texts with the words that they cannot do without.

The tables of this package hold many hundred patterns, and hardly any sentence fits more than a few of them. From each
pattern we read, once, of which words every match holds one ("renew", "order", "pick"; clauses.py); one pass over a
sentence tells which of all these words it has, and so which patterns may fit (words.py). A pattern that may not
is not tried. That changes nothing but the time (the idea is that of the trigram index of Russ Cox, "Regular Expression
Matching with a Trigram Index", 2012, and of RE2's FilteredRE2). Those that are tried are compiled so that they fail
fast (faster.py), both as long as Python's ``re`` is as we know it (compiler.py).

Which patterns may fit a text is one number with a bit for each pattern, so that a pattern, a table or several of them
are ruled out by one "and".
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Generic, TypeVar

from monitor.claims.quick.compiler import compiled, needs
from monitor.claims.quick.index import (
    blanked,
    cuts,
    forget,
    look,
    may_fit_of,
    part,
    ready,
    register,
    replaced,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from monitor.claims.quick.clauses import Clause

_END = sys.maxsize  # where a text ends, unless it is said
_SHORT = 130  # characters: a text of fewer, unless it was looked at before, is sooner searched than looked at


class QuickPattern:
    """A compiled pattern with the methods of ``re.Pattern`` that we use, and the same results."""

    __slots__ = ("_flags", "_regex", "bits", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take ``pattern`` as ``re.compile`` does; it is read and compiled when it is first tried."""
        self.pattern = pattern
        self._flags = flags
        self._regex: re.Pattern[str] | None = None
        self.bits = register(self)

    def __repr__(self) -> str:
        return f"quick({self.pattern!r})"

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._regex is None:
            self._regex = compiled(self.pattern, self._flags)
        return self._regex

    @property
    def key(self) -> tuple[str, int]:
        """What it is known by."""
        return self.pattern, int(self._flags)

    def read(self) -> tuple[Clause, ...]:
        """What it cannot do without (see clauses.py)."""
        return needs(self.pattern, self._flags)

    def may_fit(self, text: str) -> bool:
        """Whether ``text`` has the words that a match needs."""
        return bool(look(text) & self.bits)

    def finditer(self, text: str, pos: int = 0, endpos: int = _END) -> Iterator[re.Match[str]]:
        """All matches, left to right."""
        bits = may_fit_of.get(text)
        if bits is None:
            if len(text) < _SHORT:
                return (self._regex or self.regex).finditer(text, pos, endpos)
            bits = look(text)
        if bits & self.bits or (endpos != _END and cuts(text, endpos)):
            return (self._regex or self.regex).finditer(text, pos, endpos)
        return _NO_MATCHES

    def search(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """The first match."""
        bits = may_fit_of.get(text)
        if bits is None:
            if len(text) < _SHORT:
                return (self._regex or self.regex).search(text, pos, endpos)
            bits = look(text)
        if bits & self.bits or (endpos != _END and cuts(text, endpos)):
            return (self._regex or self.regex).search(text, pos, endpos)
        return None

    def match(self, text: str, pos: int = 0, endpos: int = _END) -> re.Match[str] | None:
        """The match that begins at ``pos``."""
        bits = may_fit_of.get(text)
        if bits is None or bits & self.bits or (endpos != _END and cuts(text, endpos)):
            return (self._regex or self.regex).match(text, pos, endpos)
        return None


_NO_MATCHES: Iterator[re.Match[str]] = iter(())


Row = TypeVar("Row")


class QuickTable(Generic[Row]):
    """Rows with a pattern each, of which only those are tried that a text may fit."""

    def __init__(self, rows: Iterable[tuple[Row, QuickPattern]]) -> None:
        """Keep ``rows`` in their order."""
        self._rows = tuple(rows)
        self._number_of = {pattern.bits: number for number, (_, pattern) in enumerate(self._rows)}
        self.bits = 0
        for bit in self._number_of:
            self.bits |= bit

    def __iter__(self) -> Iterator[tuple[Row, QuickPattern]]:
        """All rows."""
        return iter(self._rows)

    def possible(self, text: str, other: str | None = None) -> Sequence[tuple[Row, QuickPattern]]:
        """The rows that ``text`` (or ``other``) may fit, from the top of the table."""
        bits = (may_fit_of.get(text) or look(text)) & self.bits
        if other is not None and other is not text:
            bits |= (may_fit_of.get(other) or look(other)) & self.bits
        if not bits:
            return ()
        numbers = []
        while bits:
            rest = bits & (bits - 1)
            numbers.append(self._number_of[bits ^ rest])
            bits = rest
        numbers.sort()
        return [self._rows[number] for number in numbers]

    def may_fit(self, text: str) -> bool:
        """Whether ``text`` may fit any row."""
        return bool((may_fit_of.get(text) or look(text)) & self.bits)

    def first(self, text: str) -> Row | None:
        """The first row that is found in ``text``."""
        bits = may_fit_of.get(text)
        if bits is not None or len(text) >= _SHORT:
            return next((row for row, pattern in self.possible(text) if pattern.search(text)), None)
        return next((row for row, pattern in self._rows if pattern.regex.search(text)), None)

    def finditer(self, text: str) -> Iterator[tuple[Row, re.Match[str]]]:
        """All matches in ``text``, row by row from the top of the table, each with its row."""
        rows = self.possible(text)
        if not rows:
            return iter(())
        return ((row, match) for row, pattern in rows for match in (pattern._regex or pattern.regex).finditer(text))


def quick(pattern: str, flags: int = 0) -> QuickPattern:
    """Like ``re.compile``, for a pattern of a table."""
    return QuickPattern(pattern, flags)


__all__ = ["QuickPattern", "QuickTable", "blanked", "forget", "look", "part", "quick", "ready", "replaced"]
