"""How far two names are alike, and whether two roles are one."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from monitor.facts.names import korean
from monitor.facts.names.letters import fold
from monitor.facts.names.name import Name, parsed
from monitor.facts.weights import FAMILY_LETTERS, GIVEN_LETTERS, LONG_NAME, SLIPS_LONG, SLIPS_SHORT, UNUSUAL_LETTERS
from monitor.given_names import is_given, long_forms, spelled

if TYPE_CHECKING:
    from collections.abc import Iterator


class Likeness(IntEnum):
    """How far two names are alike, the less first. What each needs besides to be one person's stands beside it."""

    UNLIKE = 0  # nothing: they have something in common and are two names
    APART = 1  # nothing: they have nothing in common, so that both may yet be somebody's ("Lune", "Lee Sae-rom")
    POSSIBLE = 2  # the same role
    LIKELY = 3  # no role against it
    FORM = 4  # none: one is a shorter form of the other
    SPELLING = 5  # none: one name, spelled in two ways


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> Likeness:
    """How far two names, as printed, are alike; the same in both directions."""
    first, second = parsed(one), parsed(other)
    found = _main(first, second)
    if found < Likeness.FORM and any(_spelled_alike(a, b) for a, b in _with_others(first, second)):
        return Likeness.FORM
    return found


def _with_others(one: Name, other: Name) -> Iterator[tuple[Name, Name]]:
    """Each name beside what the other is called besides; what both are called besides may be their band."""
    yield from ((one, each) for each in other.others)
    yield from ((other, each) for each in one.others)


def _main(one: Name, other: Name) -> Likeness:
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return Likeness.UNLIKE
    if one.nickname and other.nickname and one.nickname != other.nickname:
        return Likeness.UNLIKE
    found = Likeness.SPELLING if _spelled_alike(one, other) else max(_shortened(one, other), _slip(one, other))
    if found is Likeness.APART and _something_in_common(one, other):
        return Likeness.UNLIKE
    return found if one.suffix == other.suffix else min(found, Likeness.LIKELY)


def _spelled_alike(one: Name, other: Name) -> bool:
    return bool(one.forms & other.forms or one.hangul & other.hangul or one.pinyin & other.pinyin)


def _read_apart(one: Name, other: Name) -> bool:
    """Whether both names are read in one language, each as another."""
    return bool((one.hangul and other.hangul) or (one.pinyin and other.pinyin))


# --- shorter forms ---


def _shortened(one: Name, other: Name) -> Likeness:
    """Likeness of names of which one says less: no second given name, no mother's name, an initial, a short form."""
    longer, shorter = sorted((one, other), key=lambda name: (len(name.words), name.words), reverse=True)
    if len(shorter.words) == 1:
        return _by_one_name(longer, shorter)
    if _read_apart(one, other):
        return Likeness.APART
    if not _leaves_out(longer.words[1:], shorter.words[1:]):
        found = Likeness.POSSIBLE if _fits_together(longer.words, shorter.words) else Likeness.APART
    else:
        found = _given_alike(longer, shorter)
        if longer.words[-1] != shorter.words[-1]:  # Luis Torres Gil, Luis Torres: or it is another family
            found = min(found, Likeness.LIKELY)
    if found is Likeness.APART and longer.words[-1] == shorter.words[-1]:
        return _by_second_given_name(longer, shorter)
    return found


def _by_one_name(longer: Name, shorter: Name) -> Likeness:
    """A name of one word: somebody's given name, perhaps; a family name is anybody's of the family."""
    if len(longer.words) > 1 and longer.given == shorter.words[0]:
        return Likeness.POSSIBLE
    return Likeness.APART


def _by_second_given_name(longer: Name, shorter: Name) -> Likeness:
    """F. Murray Abbot as Murray Abbot, Mary Louise Vale as Louise Vale."""
    if shorter.words[0] not in longer.words[1:] or not _leaves_out(longer.words[1:], shorter.words):
        return Likeness.APART
    return Likeness.FORM if len(longer.words[0]) == 1 else Likeness.POSSIBLE


def _leaves_out(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether ``shorter`` is ``longer`` with words left out or cut to an initial, and ends in a family name."""
    words = iter(longer)
    if not all(any(_cut(each, word) for each in words) for word in shorter[:-1]):
        return False
    last = shorter[-1]
    return last == longer[-1] or (not is_given(last) and last in list(words))


def _cut(one: str, other: str) -> bool:
    """Whether two words are equal, or one is the initial of the other."""
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])


def _fits_together(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names that each say more than the other may be one longer name: Ana María Ruiz, Ana Ruiz Soler."""
    common = [word for word in one if word in other]
    if len(common) < 2 or one[0] != other[0] or common != [word for word in other if word in one]:
        return False
    return all(not (ours and theirs) for ours, theirs in zip(_gaps(one, common), _gaps(other, common), strict=True))


def _gaps(words: tuple[str, ...], common: list[str]) -> list[tuple[str, ...]]:
    """What stands between the common words, and behind the last."""
    places = [words.index(word) for word in common]
    return [words[start + 1 : end] for start, end in zip(places, [*places[1:], len(words)], strict=True)]


def _given_alike(one: Name, other: Name) -> Likeness:
    """Likeness of the first given names, or of a nickname and the other's."""
    given, against = one.words[0], other.words[0]
    if given == against or given == other.nickname or one.nickname == against:
        return Likeness.FORM
    if spelled(given) in long_forms(against) or spelled(against) in long_forms(given):
        return Likeness.FORM
    if spelled(given) == spelled(against):
        return Likeness.LIKELY
    return Likeness.POSSIBLE if _cut(given, against) or _longs(given) & _longs(against) else Likeness.APART


def _longs(given: str) -> frozenset[str]:
    return long_forms(given, seldom=True) | {spelled(given)}


# --- slips ---


def _slip(one: Name, other: Name) -> Likeness:
    """Likeness of names that a slip of the pen sets apart; two known given names are no slip of each other."""
    if min(len(one.words), len(other.words)) < 2:
        return Likeness.APART
    firsts = one.words[0], other.words[0]
    if firsts[0] != firsts[1] and all(map(is_given, firsts)) and spelled(firsts[0]) != spelled(firsts[1]):
        return Likeness.APART
    if _initials(one) != _initials(other):
        return Likeness.APART
    if _misspelled(one, other) or _misspelled(other, one):
        return Likeness.LIKELY
    if _slip_in_one_name(one.words, other.words) and not _read_apart(one, other):
        return Likeness.LIKELY
    word, against = _where_they_differ(one.words, other.words)
    allowed = SLIPS_SHORT if min(len(word), len(against)) < LONG_NAME or _read_apart(one, other) else SLIPS_LONG
    return Likeness.POSSIBLE if OSA.distance(word, against, score_cutoff=allowed) <= allowed else Likeness.APART


def _where_they_differ(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str]:
    """Both names without the first and last words that are equal, each in one."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return "".join(one), "".join(other)


def _initials(name: Name) -> list[str]:
    return [word for word in name.words if len(word) == 1]


def _slip_in_one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one letter sets apart the family names of two who share a given name, or an unusual given name.

    Short family names are a letter apart by nature (Kim and Lim), so they must be long, or one must be none that is
    known. Given names of a man and a woman are apart in their last letters.
    """
    if korean.is_family(one[0]) is not korean.is_family(other[0]):
        given, against = "".join(one[1:]), "".join(other[1:])
        if given == against and len(given) >= GIVEN_LETTERS and OSA.distance(one[0], other[0]) == 1:
            return True
    if one[:-1] == other[:-1] and len("".join(one[:-1])) >= GIVEN_LETTERS:
        lengths = len(one[-1]), len(other[-1])
        enough = UNUSUAL_LETTERS if lengths[0] == lengths[1] else FAMILY_LETTERS  # Müller, Möller
        return min(lengths) >= enough and OSA.distance(one[-1], other[-1]) == 1
    if one[1:] == other[1:] and min(len(one[0]), len(other[0])) >= UNUSUAL_LETTERS:
        return OSA.distance(one[0], other[0]) == 1 and one[0][-2:] == other[0][-2:]
    return False


def _misspelled(one: Name, other: Name) -> bool:
    """Whether a Korean name is the other but for a letter that leaves no syllable: Seo Yei-na, Seo Ye-na.

    A letter apart are many people ("Ye-na", "Ye-ra"), but these are all syllables. Where one letter stands for another
    it may be a name of another language ("Minh Yang", "Mina Yang"); fingers rather add, drop or swap letters.
    """
    ours, theirs = korean.family_and_given(one.words), korean.family_and_given(other.words)
    if ours is None or theirs is None or ours[0] != theirs[0]:
        return False
    if not any(len(reading.split()[1]) == korean.USUAL for reading in other.hangul):
        return False
    given, against = "".join(ours[1]), "".join(theirs[1])
    if min(len(given), len(against)) < GIVEN_LETTERS or is_given(given) or not korean.is_misspelled(ours[1]):
        return False
    replaced = len(given) == len(against) and sorted(given) != sorted(against)
    return not replaced and not korean.is_misspelled(theirs[1]) and OSA.distance(given, against) == 1


def _something_in_common(one: Name, other: Name) -> bool:
    families, others = ({reading.split()[0] for reading in (*name.hangul, *name.pinyin)} for name in (one, other))
    return bool(families & others or {word for word in one.words if len(word) > 1} & set(other.words))


# --- roles ---

_SMALL = frozenset("the a an of as and s".split())
_AGES = frozenset("young younger old older little teen teenage adult child baby elder elderly".split())
_OF_MOSS = re.compile(r"(?<=s)['’](?=\s)")  # Moss' mother: as Moss's, which is no "Moss"


@lru_cache(maxsize=8192)
def same_role(one: str, other: str) -> bool:
    """Whether two roles are one: the words of one are among those of the other ("Elena", "Dr. Elena Ruiz").

    A role at another age is another ("Young Elena"), and so is one named after somebody ("Elena's mother").
    """
    if _spelled_alike(parsed(one), parsed(other)):
        return True
    first, second = role_words(one), role_words(other)
    if not first or not second or (first ^ second) & _AGES:
        return False
    return first <= second or second <= first


def role_words(role: str) -> frozenset[str]:
    """The words of a role that tell it from others, folded."""
    return frozenset(fold(_OF_MOSS.sub("s", role)).split()) - _SMALL
