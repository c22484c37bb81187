"""Characters are no performers: "Mina Falk quits after years as Iris Oake. Iris's last episode will air in August."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.text.fold import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People

# Rules that read a role from words that may be somebody else's, or from two names side by side.
_UNSURE = frozenset({"role, performer", "possessive", "is", "run of names", "role (performer)", "role (last name)"})


def without_characters(found: Iterable[Found], people: People) -> Iterator[Found | Dropped]:
    """``found`` without what is said of somebody whom another one plays, and of whom nobody says that they perform."""
    items = [*found]
    roles: dict[str, set[str]] = {}
    for item in items:
        if item.role and not item.aside and item.rule not in _UNSURE:
            roles.setdefault(_who(item, people), set()).add(item.role)
    played: dict[str, set[str]] = {}
    for performer, names in roles.items():
        if len(names) == 1:  # of two, one may be read from words about somebody else
            for name in _names(*names):
                played.setdefault(name, set()).add(performer)
    # who is played by another plays nobody: the name of that role was read from words about somebody else
    played = {name: by - played.keys() for name, by in played.items()}
    performing = {_who(item, people) for item in items if item.role}
    for item in items:
        who = _who(item, people)
        by_another = played.get(who, {who}) - {who}
        if by_another and who not in performing and not people.performs(item.name.text):
            yield item.dropped("the name of a role")
        else:
            yield item


def _who(item: Found, people: People) -> str:
    return key(people.full(item.name.text) or item.name.text)


def _names(role: str) -> list[str]:
    """The full names within a role: of "Judge Iris Oake" also "Iris Oake"."""
    words = role.split()
    return [key(" ".join(words[start:])) for start in range(max(0, len(words) - 1))]
