"""Japanese names: one spelling for all romanisations.

Passports, agencies and papers write the same name by modified Hepburn (Kenkyusha's dictionary, 3rd edition, 1954) with
or without the marks of long vowels, with the letters of the kana (``Satou``), with an h as passports allow (``Satoh``),
by Kunrei (ISO 3602:1989: ``Tutiya``), and with m or n before b, m and p. The length of a vowel is in none of them for
sure, so it is left out.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Kunrei → Hepburn, in words that are Japanese from end to end; then what is spelled in more than one way.
KUNREI: tuple[tuple[str, str], ...] = (
    (r"(?<![sc])hu", "fu"),  # Huzita → Fujita
    (r"(?<!s)si", "shi"),
    (r"sy(?=[auo])", "sh"),
    (r"ti", "chi"),
    (r"ty(?=[auo])", "ch"),
    (r"(?<!t)tu", "tsu"),
    (r"t(?=chi|cha|chu|cho)", "c"),  # Matchi → Macchi
    (r"[zd]i", "ji"),
    (r"[zj]y(?=[auo])", "j"),
    (r"dz?u", "zu"),
)
LENGTH: tuple[tuple[str, str], ...] = (
    (r"oh(?![aeiouy])", "o"),  # Ohno, Saitoh; Ohara is left as it is
    (r"o[ou]+", "o"),
    (r"uu+", "u"),
    (r"aa+", "a"),
    (r"ee+", "e"),
    (r"m(?=[bmp])", "n"),  # Kambe, Homma
    (r"^joe$", "jo"),
)
_MORAE = re.compile(
    r"(?:(?:([kstp])(?=\1)|c(?=ch)|s(?=sh)|t(?=ts))?"
    r"(?:[kgnhbmr]y[auo]|py[auo]|sh[auoie]|ch[auoie]|j[auoie]|ts[ua]|fu|f[aeio]|[kgsztdnhbpmr][aeiou]|[yw][auo]|[aeiou])"
    r"|n(?![aeiou]))+"
)


@lru_cache(maxsize=8192)
def reading(words: tuple[str, ...]) -> str | None:
    """The common spelling of a name of two folded words, whichever is the family name; None: not Japanese.

    ``("yuuki", "saitoh")`` → ``saito yuki``
    """
    if len(words) != 2 or min(map(len, words)) < 2:
        return None
    found = [_common(word) for word in words]
    return " ".join(sorted(found)) if all(_MORAE.fullmatch(word) for word in found) else None


def _common(word: str) -> str:
    for pattern, common in (*KUNREI, *LENGTH):
        word = re.sub(pattern, common, word)
    return word
