"""Which literals a text holds, and where: one pass of Aho and Corasick's automaton for all of them.

Texts and literals are spelt alike first: small letters, plain digits, and a blank for whatever is neither. So a literal
that begins or ends with a blank is one at the beginning or the end of a word.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Iterable

PRIVATE = frozenset("\ue000\ue001\ue002")  # what stands for a season or a title (see masked.py)
MARKS = PRIVATE | frozenset("?()[]:;&$%@#/!\"'")  # rare enough to be looked for by themselves
EDGE = "\x00"  # at the beginning of a literal: it stands at the beginning of a word

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
    """Finds literals in texts."""

    def __init__(self, literals: Iterable[str]) -> None:
        """Look for ``literals``: words as they are spelt, or one of the marks."""
        self.literals = list(literals)
        self._marks = [(number, mark) for number, mark in enumerate(self.literals) if mark in MARKS]
        self._numbers: list[list[tuple[int, int]]] = []  # by the automaton's: ours, and how far its place is off
        by_word: dict[str, int] = {}
        for number, literal in enumerate(self.literals):
            if literal not in MARKS:
                word = literal.replace(EDGE, " ")
                if word not in by_word:
                    by_word[word] = len(self._numbers)
                    self._numbers.append([])
                self._numbers[by_word[word]].append((number, 0 if literal[0] == EDGE else -1))
        self._automaton = AhoCorasick(list(by_word), implementation=Implementation.ContiguousNFA)

    def found(self, text: str) -> set[int]:
        """The numbers of the literals that stand in ``text``, where blanks in a row are one."""
        words = f" {' '.join(spelt(text).split())} "
        there = {number for number, _, _ in self._automaton.find_matches_as_indexes(words, overlapping=True)}
        numbers = {ours for number in there for ours, _ in self._numbers[number]}
        numbers.update(number for number, mark in self._marks if mark in text)
        return numbers

    def places(self, text: str) -> dict[int, list[int]]:
        """The same, each with where it begins; every character counts."""
        found: dict[int, list[int]] = {}
        for number, start, _ in self._automaton.find_matches_as_indexes(f" {spelt(text)} ", overlapping=True):
            for ours, off in self._numbers[number]:
                found.setdefault(ours, []).append(start + off)
        found.update(self.places_of_marks(text))
        return found

    def places_of_marks(self, text: str) -> dict[int, list[int]]:
        """The same for the marks alone."""
        return {
            number: [at for at, letter in enumerate(text) if letter == mark]
            for number, mark in self._marks
            if mark in text
        }
