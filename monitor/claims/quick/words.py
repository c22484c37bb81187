"""Which literals a text holds: one pass of Aho and Corasick's automaton for all of them.

Texts and literals are spelt alike first: small letters, plain digits, and a blank for whatever is neither. So a literal
that begins or ends with a blank is one at the beginning or the end of a word.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Iterable

PRIVATE = frozenset("\ue000\ue001\ue002")  # what stands for a season or a title (see titles/masked.py)
MARKS = PRIVATE | frozenset("?()[]:;&$%@#/!\"'")  # rare enough to be looked for by themselves
EDGE = "\x00"  # while literals are made: here a word begins or ends, if a letter follows or goes before

_ALIKE = {"\u017f": "s", "\u0131": "i", "\u0130": "i"}  # what re.IGNORECASE takes for an ASCII letter


class _Spelling(dict[int, str]):
    """How each character is spelt; filled as they come."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        lower = _ALIKE.get(letter) or letter.lower()
        if not (letter.isalnum() or letter == "_"):
            lower = " "
        elif letter.isdecimal():
            lower = str(unicodedata.decimal(letter))
        elif len(lower) != 1:
            lower = letter
        self[code] = lower
        return lower


_SPELLING = _Spelling()


def spelt(text: str) -> str:
    """``text`` as literals are spelt, character for character."""
    return text.translate(_SPELLING)


class Finder:
    """Finds literals in texts; each has a number, its place in ``literals``."""

    def __init__(self, literals: Iterable[str]) -> None:
        """Look for ``literals``: words as they are spelt, or one of the marks."""
        self.literals = sorted(set(literals), key=lambda literal: (literal in MARKS, literal))
        words = [literal for literal in self.literals if literal not in MARKS]
        self._marks = [*enumerate(self.literals)][len(words) :]
        self._automaton = AhoCorasick(words, implementation=Implementation.ContiguousNFA)

    def found(self, text: str) -> list[int]:
        """The numbers of the literals that stand in ``text``, where blanks in a row are one; some repeatedly."""
        words = f" {' '.join(text.translate(_SPELLING).split())} "
        found = [number for number, _, _ in self._automaton.find_matches_as_indexes(words, overlapping=True)]
        found += [number for number, mark in self._marks if mark in text]
        return found
