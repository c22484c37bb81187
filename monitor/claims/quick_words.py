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
        """Look for ``literals``: words as they are spelt, one of the marks, or what begins with EDGE."""
        self.literals = list(literals)
        self._marks = [(number, mark) for number, mark in enumerate(self.literals) if mark in MARKS]
        numbers = [number for number, literal in enumerate(self.literals) if literal not in MARKS]
        words = [self.literals[number].replace(EDGE, " ") for number in numbers]
        self._numbers = numbers  # ours, by the automaton's
        self._off = [
            0 if self.literals[number][0] == EDGE else -1 for number in numbers
        ]  # a text has a blank before it
        self._automaton = AhoCorasick(words, implementation=Implementation.ContiguousNFA)

    def found(self, text: str) -> set[int]:
        """The numbers of the literals that stand in ``text``, where blanks in a row are one."""
        words = f" {' '.join(text.translate(_SPELLING).split())} "
        numbers = self._numbers
        found = {numbers[word] for word, _, _ in self._automaton.find_matches_as_indexes(words, overlapping=True)}
        for number, mark in self._marks:
            if mark in text:
                found.add(number)
        return found

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where each literal begins that stands in ``text``, and its number, left to right; every character counts."""
        numbers, off = self._numbers, self._off
        words = f" {text.translate(_SPELLING)} "
        return sorted(
            [
                *(
                    (start + off[word], numbers[word])
                    for word, start, _ in self._automaton.find_matches_as_indexes(words, overlapping=True)
                ),
                *self.places_of_marks(text),
            ]
        )

    def places_of_marks(self, text: str) -> list[tuple[int, int]]:
        """The same for the marks alone."""
        return [
            (at, number)
            for number, mark in self._marks
            if mark in text
            for at, letter in enumerate(text)
            if letter == mark
        ]
