"""A name in its parts, as an article prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from monitor.facts.names import chinese, japanese, korean
from monitor.facts.names.letters import as_two, fold
from monitor.given_names import also_family

_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_TITLES = frozenset("dr dame sir mr mrs ms miss prof professor".split())
# Joined to what follows: "de la Cruz", "DeWitt", "O'Hara". "y" between two Spanish family names is dropped.
_PARTICLES = frozenset(
    "de da do dos das del della di du la le los las van von der den ter bin ibn al el st mac mc o".split()
)
_DROPPED = frozenset({"y"})

_QUOTED = re.compile(r"[(\[]?\s*(?:[\"“”„]([^\"“”„]+)[\"“”„]|(?<!\w)['‘’]([^'‘’]+)['‘’](?!\w))\s*[)\]]?")
_BRACKETS = re.compile(r"[(\[]\s*([^)\]]*)[)\]]")
_HYPHEN = re.compile("[-\u2010\u2011]")
_ALSO = re.compile(r",?\s*\b(?:a\.?\s?k\.?\s?a\b\.?|also known as|better known as|born|née|nee)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts. Words are folded, and those of a family name such as "de la Cruz" are one.

    ``forms`` are the ways to write all of it in one, whichever of family and given name comes first; ``hangul`` and
    ``pinyin`` what it is read as in Korean and Chinese. Names that have one of any of these in common are one name.
    ``others`` are what stands beside it in brackets or after "aka": another name of the person, a role, a band.
    """

    words: tuple[str, ...]
    nickname: str = ""
    suffix: str = ""
    others: tuple[Name, ...] = ()
    forms: frozenset[str] = frozenset()
    hangul: frozenset[str] = frozenset()
    pinyin: frozenset[str] = frozenset()

    @property
    def given(self) -> str:
        """What a person known by one name would be called: all but the family name."""
        if self.hangul:
            return "".join(self.words[1:]) if korean.is_family(self.words[0]) else "".join(self.words[:-1])
        return self.words[0]


@lru_cache(maxsize=8192)
def parsed(text: str) -> Name:
    """Part a name: ``Robert "Bo" Dorn Jr.`` has the words robert and dorn, the nickname bo and the suffix jr."""
    main, *also = _ALSO.split(text)
    main, nickname = _without_nickname(main)
    also += [bracket.strip() for bracket in _BRACKETS.findall(main)]
    main = _BRACKETS.sub(" ", main)
    if not fold(main):
        main = also.pop() if also else text
    main, suffix = _without_suffix(main)
    if main.count(",") == 1:
        family, given = main.split(",")
        main = f"{given} {family}"
    printed = main.split()
    if len(printed) > 2 and fold(printed[0]) in _TITLES:
        del printed[0]
    others = tuple(parsed(each) for each in also if fold(each) and each != text)
    return _named(" ".join(printed), nickname, suffix, others)


def _without_nickname(main: str) -> tuple[str, str]:
    """The name without what stands in quotation marks, or in brackets before the last word; and that."""
    for pattern in (_QUOTED, _BRACKETS):
        found = pattern.search(main)
        if found and main[: found.start()].strip() and (pattern is _QUOTED or main[found.end() :].strip()):
            nickname = next(group for group in found.groups() if group is not None)
            return f"{main[: found.start()]} {main[found.end() :]}", "".join(fold(nickname).split())
    return main, ""


def _without_suffix(main: str) -> tuple[str, str]:
    words = main.split()
    last = words[-1].strip(".").casefold() if words else ""
    if len(words) > 2 and last in _SUFFIXES:
        return " ".join(words[:-1]).strip(", "), _SUFFIXES[last]
    return main, ""


def _named(main: str, nickname: str, suffix: str, others: tuple[Name, ...]) -> Name:
    words = _joined(tuple(fold(main).split())) or (main.casefold(),)
    hangul, pinyin = korean.readings(main), chinese.readings(main)
    forms: set[str] = set()
    if not (hangul or pinyin) or len(main.replace("-", " ").split()) <= 2:  # else its syllables stand apart
        forms = _either_order(words) | _either_order(_joined(tuple(fold(as_two(main)).split())))
        japanese_words = tuple(fold(_HYPHEN.sub("", main)).split())
        if (reading := japanese.reading(japanese_words)) is not None:
            forms.add(f"{reading} (ja)")
    return Name(words, nickname, suffix, others, frozenset(forms), hangul, pinyin)


def _either_order(words: tuple[str, ...]) -> set[str]:
    """All of a name in one word, as printed and with the last word first; two given names are in the order they are."""
    if len(words) < 2 or all(also_family(word) for word in words):
        return {"".join(words)}
    return {"".join(words), "".join([words[-1], *words[:-1]])}


def _joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with particles joined to what they belong to: ``carla de la cruz`` → ``carla delacruz``."""
    joined: list[str] = []
    before = ""
    for number, word in enumerate(words):
        inner = 0 < number < len(words) - 1
        if inner and word in _PARTICLES:
            before += word
        elif not (inner and word in _DROPPED):
            joined.append(before + word)
            before = ""
    return tuple(joined)
