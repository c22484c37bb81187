"""Scripts that put no spaces between words, cut so that an index of words finds any part of a run of their letters.

Each letter of a run stands twice, as the end of one token and the beginning of the next: はるか is indexed as
``は はる るか か``. So two letters and more are found as a phrase of pairs, one letter as the beginning of a token, and
the two letters that stand alone say where a run begins and ends, for phrases that go on in another script.

The function of SQLite that both its index and its triggers call is :func:`cut`; PostgreSQL does the same by itself
(migration 0015), and what is altered here needs a migration that makes both indexes anew.
"""

from __future__ import annotations

import re

RANGES = (
    (0x0E01, 0x0E3A),  # Thai: ซีรีส์
    (0x0E40, 0x0E4E),
    (0x1100, 0x11FF),  # Hangul by its parts
    (0x3005, 0x3007),  # Han: 々 〆 〇
    (0x3021, 0x3029),
    (0x3041, 0x3096),  # Hiragana: はるか
    (0x309D, 0x309F),
    (0x30A1, 0x30FA),  # Katakana: ドラマ; "・", which parts names, is no letter
    (0x30FC, 0x30FF),
    (0x3105, 0x312F),  # Bopomofo
    (0x3131, 0x318E),  # Hangul, letters that stand alone
    (0x31F0, 0x31FF),  # Katakana, small
    (0x3400, 0x4DBF),  # Han: 綾瀬
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),  # Hangul: 김수현
    (0xF900, 0xFAD9),  # Han, for compatibility
    (0xFF66, 0xFF9F),  # Katakana of half the width
    (0x20000, 0x323AF),  # Han, rare
)
LETTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in RANGES)  # within the brackets of a pattern

# Thai writes some vowels, and all tones, over and under its letters. For the indexes these marks are no letters, and
# would part a word; so they have letters of Yi there, which no article about television is written in.
MARKS = (0x0E31, *range(0x0E34, 0x0E3B), *range(0x0E47, 0x0E4F))
_AS_LETTERS = {mark: 0xA000 + number for number, mark in enumerate(MARKS)}

_RUN = re.compile(f"[{LETTERS}]+")
_WORD = re.compile(rf"[{LETTERS}]+|[^\W_{LETTERS}]+")

words = _WORD.finditer  # of a text: runs of letters and digits, cut where the way of writing changes


def cut(text: str) -> str:
    """A text as the indexes take it; one without such letters as it is."""
    return text if text.isascii() else _RUN.sub(_cut_run, text)


def _cut_run(run: re.Match[str]) -> str:
    doubled = "".join(f"{letter} {letter}" for letter in run[0].translate(_AS_LETTERS))
    return f" {doubled} "


def is_run(word: str) -> bool:
    """Whether a word, as :data:`words` gives them, is of such a script."""
    return _RUN.match(word) is not None


def tokens(run: str, *, begins: bool, ends: bool) -> list[str]:
    """What of the index stands for a run that is sought: whether the one that is found must begin or end with it.

    A run of one letter that need do neither is the beginning of what is given, not all of it.
    """
    letters = run.translate(_AS_LETTERS)
    pairs = [letters[at : at + 2] for at in range(len(letters) - 1)]
    return [letters[0]] * begins + pairs + [letters[-1]] * ends or [letters]
