"""Letters: case, accents and punctuation, and letters that are also written as two."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that have no accent to lose.
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"})

# Letters that those who have no key for them write as two: DIN 91379 for German, ICAO 9303 for the North, habit for đ.
#   Jörg Müller → Joerg Mueller      Åse Bjørnstad → Aase Bjoernstad
_AS_TWO = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj"})

_ASIDE = re.compile(r"[\"“”][^\"“”]*[\"“”]|\([^)]*\)|\b(?:jr|sr|ii|iii|iv)\b\.?")
_NOT_A_NAME = re.compile(r"[^\w\s'’.-]")


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Words without case, accents or punctuation: ``Marisela Gómez-Ruiz`` → ``marisela gomez ruiz``.

    What stands in brackets or double quotation marks is left out, and so are "Jr." and its like.
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)
    plain = _ASIDE.sub(" ", plain)
    plain = _NOT_A_NAME.sub(" ", plain).replace("'", "").replace("’", "").replace(".", " ").replace("-", " ")
    return " ".join(plain.split())


def as_two(name: str) -> str:
    """The name with its letters written as two, where it has such: ``Müller`` → ``mueller``."""
    return unicodedata.normalize("NFC", name).casefold().translate(_AS_TWO)
