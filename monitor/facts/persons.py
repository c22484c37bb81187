"""One person, many spellings: "Seo Ye-na", "Seo Yea Na" and "Seo Yena" are one; two people who share a surname are not.

How far two names are alike is worked out in monitor.facts.names. Here they become people: names are gathered by the
strongest likeness first, and a name that could be either of two people is taken for neither.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain, combinations, count
from typing import TYPE_CHECKING

from monitor.facts.names import korean
from monitor.facts.names.blocks import candidates, namesakes, neighbours
from monitor.facts.names.letters import fold
from monitor.facts.names.likeness import Likeness, likeness, same_role
from monitor.facts.names.name import parsed
from monitor.given_names import common_long

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

__all__ = ["alike", "concerned", "fold", "person_key", "same_person", "spellings"]


def person_key(name: str) -> str:
    """A plain spelling of a name, for those that are alike mostly the same: ``Kim Soo-hyun`` → ``gim suhyeon``."""
    parts = parsed(name)
    if parts.hangul:
        return min(korean.romanised(reading) for reading in parts.hangul)
    if parts.pinyin:
        return min(parts.pinyin).replace("-", "")
    first, *rest = parts.words or (fold(name),)
    middle = [word for word in rest[:-1] if len(word) > 1]
    return " ".join([common_long(first) if rest else first, *middle, *rest[-1:]])


def same_person(one: str, other: str, one_role: str | None = None, other_role: str | None = None) -> bool:
    """Whether two names are one person's, given the roles they play in one show (None: not said).

    Names that are one name are, whatever the roles. Names that a slip may set apart are when both play the same role,
    or, where little sets them apart, when no role speaks against it. A surname in common is never enough.
    """
    return _strength(likeness(one, other), _roles(one_role), _roles(other_role)) > 0


def alike(names: Collection[str], among: Collection[str]) -> set[str]:
    """All of ``names``, and those ``among`` the names of a show that may be the same person as one of them is."""
    return {*names, *namesakes(names, among)}


def _roles(role: str | None) -> frozenset[str]:
    return frozenset({role} if role else ())


def spellings(names: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """Name → key of its person, for all names of one show with the role each was met in.

    The key of a person is the smallest of the keys of its spellings, whatever order they come in. Only names that share
    a block (monitor.facts.names.blocks) are compared.
    """
    roles: dict[str, set[str]] = {}
    for name, role in names:
        roles.setdefault(name, set()).update(_roles(role))
    links: dict[int, list[tuple[str, str]]] = {}
    for one, other in candidates(roles):
        if strength := _strength(likeness(one, other), roles[one], roles[other]):
            links.setdefault(strength, []).append((one, other))
    people = {name: frozenset({name}) for name in roles}
    for strength in sorted(links, reverse=True):
        people = _gathered(people, links[strength], roles)
    return _keys(sorted(set(people.values()), key=min))


def concerned(changed: Collection[str], *states: Mapping[str, Collection[str]]) -> set[str]:
    """The names that may be another's, or nobody's, since these ``changed``: :func:`spellings` of the others stay.

    ``states``: the names of a show with their roles, before and after. They are those that are linked to what changed,
    one by one or through others, in either state, or could have one key.
    """
    found, ahead = set(changed), set(changed)
    while ahead:
        reached: set[str] = set()
        for roles in states:
            for other in neighbours(ahead, roles) - found - reached:
                if any(_tied(name, other, roles) for name in ahead):
                    reached.add(other)
        reached |= _of_one_key(ahead, states) - found
        found |= reached
        ahead = reached
    return found


def _tied(name: str, other: str, roles: Mapping[str, Collection[str]]) -> bool:
    return _strength(likeness(name, other), roles.get(name, ()), roles.get(other, ())) > 0


def _of_one_key(names: Iterable[str], states: Iterable[Mapping[str, Collection[str]]]) -> set[str]:
    keys = {key for name in names for key in _plain_keys(name)}
    return {name for roles in states for name in roles if not keys.isdisjoint(_plain_keys(name))}


@lru_cache(maxsize=8192)
def _plain_keys(name: str) -> frozenset[str]:
    return frozenset((person_key(name), fold(name)))


# --- what holds two names together, the strongest first ---

_SPELLING_AND_ROLE, _SPELLING, _ROLE, _FORM, _LIKELY, _NOTHING = 5, 4, 3, 2, 1, 0


def _strength(alike: Likeness, roles: Collection[str], other_roles: Collection[str]) -> int:
    if alike < Likeness.POSSIBLE:
        return _NOTHING
    if _share_a_role(roles, other_roles):
        return _SPELLING_AND_ROLE if alike is Likeness.SPELLING else _ROLE
    if alike is Likeness.LIKELY:
        return _NOTHING if roles and other_roles else _LIKELY
    return {Likeness.SPELLING: _SPELLING, Likeness.FORM: _FORM}.get(alike, _NOTHING)


def _share_a_role(roles: Collection[str], other_roles: Collection[str]) -> bool:
    return any(same_role(role, other) for role in roles for other in other_roles)


# --- gathering ---

_People = dict[str, frozenset[str]]  # name → all names of its person


def _gathered(people: _People, links: list[tuple[str, str]], roles: Mapping[str, Collection[str]]) -> _People:
    """Join the people whose names are linked, but none who is linked to two that cannot be one."""

    @cache
    def at_odds(one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two groups have names that cannot be one person's."""
        return any(_two(name, against, roles) for name in one for against in other)

    linked: dict[frozenset[str], set[frozenset[str]]] = {}
    for name, other in links:
        one, two = people[name], people[other]
        if one != two and not at_odds(one, two):
            linked.setdefault(one, set()).add(two)
            linked.setdefault(two, set()).add(one)
    torn = {one for one, others in linked.items() if any(at_odds(a, b) for a, b in combinations(others, 2))}
    found = dict(people)
    for group in _components({one: others - torn for one, others in linked.items() if one not in torn}):
        if not any(at_odds(a, b) for a, b in combinations(group, 2)):
            person = frozenset().union(*group)
            found |= dict.fromkeys(person, person)
    return found


def _two(one: str, other: str, roles: Mapping[str, Collection[str]]) -> bool:
    """Whether two names are two people's: unlike, or not alike enough for two roles."""
    alike = likeness(one, other)
    if alike is Likeness.APART or alike >= Likeness.FORM or _share_a_role(roles[one], roles[other]):
        return False
    return alike is Likeness.UNLIKE or bool(roles[one] and roles[other])


def _components(linked: Mapping[frozenset[str], set[frozenset[str]]]) -> Iterator[set[frozenset[str]]]:
    """The groups that are linked, one by one or through others."""
    left = dict(linked)
    while left:
        group, ahead = set(), {next(iter(left))}
        while ahead:
            one = ahead.pop()
            group.add(one)
            ahead |= left.pop(one) - group
        yield group


def _keys(people: Iterable[frozenset[str]]) -> dict[str, str]:
    """Name → key, no key twice: a spelling that is two people's is nobody's key."""
    keys: dict[str, str] = {}
    taken: set[str] = set()
    for person in people:
        plain = (*sorted(map(person_key, person)), *sorted(map(fold, person)))
        key = next(key for key in chain(plain, (f"{min(person)} {number}" for number in count(2))) if key not in taken)
        taken.add(key)
        keys |= dict.fromkeys(person, key)
    return keys
