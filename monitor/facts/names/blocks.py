"""Which names of a show are worth comparing: a thousand names are half a million pairs, of which few share anything.

Names that are alike by monitor.facts.names.likeness share a block: a form, a given name beside a later word, a role.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from monitor.facts.names import korean
from monitor.facts.names.likeness import role_words
from monitor.facts.names.name import parsed
from monitor.facts.weights import GIVEN_LETTERS
from monitor.given_names import long_forms, spelled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from monitor.facts.names.name import Name

_Block = tuple[str, ...]


def candidates(roles: Mapping[str, Collection[str]]) -> list[tuple[str, str]]:
    """The pairs of names, sorted, that may be one person's. ``roles``: name → the roles it was met in."""
    blocks: dict[_Block, list[str]] = {}
    single = {parsed(name).words for name in roles if len(parsed(name).words) == 1}
    for name in sorted(roles):
        parts = parsed(name)
        found = set(_by_name(parts))
        if (parts.given,) in single:
            found.add(("one name", parts.given))
        for block in found:
            blocks.setdefault(block, []).append(name)
    pairs = {pair for names in blocks.values() for pair in combinations(names, 2)}
    return sorted(pairs | _with_a_role(roles))


def namesakes(names: Iterable[str], among: Iterable[str]) -> set[str]:
    """Those ``among`` the names of a show that may be alike to one of ``names`` by the name, whatever the role."""
    sought = {block for name in names for block in _by_name(parsed(name))}
    return {name for name in among if not sought.isdisjoint(_by_name(parsed(name)))}


def neighbours(names: Iterable[str], roles: Mapping[str, Collection[str]]) -> set[str]:
    """Those among ``roles`` that may be alike to one of ``names`` in any way; :func:`candidates` are fewer.

    It asks each name of a show once, and never a pair.
    """
    sought: set[_Block] = set()
    givens, single = set(), set()
    for name in names:
        sought |= _by_name(parsed(name)).union(*(_by_role(name, role) for role in roles.get(name, ())))
        givens.add(parsed(name).given)
        single |= {word for word in parsed(name).words if len(parsed(name).words) == 1}
    found = set()
    for name, played in roles.items():
        parts = parsed(name)
        if (
            not sought.isdisjoint(_by_name(parts))
            or any(not sought.isdisjoint(_by_role(name, role)) for role in played)
            or (single and parts.given in single)
            or (len(parts.words) == 1 and parts.words[0] in givens)
        ):
            found.add(name)
    return found


@lru_cache(maxsize=8192)
def _by_role(name: str, role: str) -> frozenset[_Block]:
    """Each word of a role beside the letters with which the names of who plays it begin."""
    return frozenset((word, letter) for word in (*role_words(role), *_readings(role)) for letter in _beginnings(name))


def _with_a_role(roles: Mapping[str, Collection[str]]) -> set[tuple[str, str]]:
    """Where anything may be mistyped: pairs that may share a role, and begin alike in one of their names.

    The words of one role are among those of the other, and so is the rarest of them: "Captain Moss" is compared with
    whoever plays a Moss, and not with every captain.
    """
    holders: dict[_Block, set[str]] = {}
    met = [(name, letter, role) for name in roles for letter in _beginnings(name) for role in roles[name]]
    for name, letter, role in met:
        for word in (*role_words(role), *_readings(role)):
            holders.setdefault((word, letter), set()).add(name)
    pairs = set()
    for name, letter, role in met:
        rarest = min(role_words(role), key=lambda word: (len(holders[word, letter]), word), default="")
        for word in (rarest, *_readings(role)):
            pairs |= {(min(name, other), max(name, other)) for other in holders.get((word, letter), {name}) - {name}}
    return pairs


def _beginnings(name: str) -> set[str]:
    words = parsed(name).words
    return {words[0][:1], words[-1][:1]}


def _readings(role: str) -> list[str]:
    parts = parsed(role)
    return [*parts.forms, *parts.hangul, *parts.pinyin]


@lru_cache(maxsize=8192)
def _by_name(name: Name) -> frozenset[_Block]:
    return frozenset((*_by_spelling(name), *_by_words(name), *_by_slips(name)))


def _by_spelling(name: Name) -> Iterator[_Block]:
    for each in (name, *name.others):
        yield from (("spelled", form) for form in (*each.forms, *each.hangul, *each.pinyin))


def _by_words(name: Name) -> Iterator[_Block]:
    """Each word, whatever it is short for, beside each later one."""
    if (name.hangul or name.pinyin) and len(name.words) > 2:
        return  # syllables: what they have in common says nothing
    for number, word in enumerate(name.words):
        givens = {word, spelled(word), *long_forms(word, seldom=True)}
        if number == 0:
            givens.add(name.nickname)
        yield from (("words", given, later) for given in givens for later in name.words[number + 1 :])


def _by_slips(name: Name) -> Iterator[_Block]:
    """Where one word may be mistyped, at its beginning or at its end, the others beside the other end of it."""
    *given, family = name.words
    first, *rest = name.words
    yield from (("family", *given, end) for end in (family[:3], family[-3:]))
    yield from (("given", *rest, end) for end in (first[:4], first[-4:]))
    yield from (("family first", "".join(rest), end) for end in (first[:1], first[-1:]))
    yield from _by_one_letter(name)


def _by_one_letter(name: Name) -> Iterator[_Block]:
    """A Korean given name, and it without each of its letters: two that one slip sets apart share one of these."""
    parted = korean.family_and_given(name.words)
    if parted is None or not (name.hangul or korean.is_misspelled(parted[1])):
        return
    family, given = parted[0], "".join(parted[1])
    if len(given) >= GIVEN_LETTERS:
        yield ("one letter", family, given)
        yield from (("one letter", family, given[:cut] + given[cut + 1 :]) for cut in range(len(given)))
