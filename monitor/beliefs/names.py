"""Whom the names in a show's claims belong to, kept so that an article with known names asks nobody else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.facts.persons import concerned, spellings
from monitor.store.standing import names_said, person_names, save_person_names, still_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from monitor.model import Claim
    from monitor.store.standing import Name


@dataclass(frozen=True, slots=True)
class People:
    """The people of a show."""

    persons: Mapping[str, str]  # name → person, also of names that nobody writes any more
    moved: frozenset[str] = frozenset()  # persons who are others than before, or two, or one with another

    def names_of(self, person: str) -> list[str]:
        """All spellings of a person."""
        return sorted(name for name, each in self.persons.items() if each == person)


def meet(conn: Connection, show: str, former: Iterable[Claim], now: Iterable[Claim]) -> People:
    """Take note of the names that an article writes now, and of those that it wrote before."""
    known = person_names(conn, show)
    written = _names(now)
    gone = {each for each in _names(former) - written if each in known and not still_named(conn, show, each)}
    names = (known.keys() | written) - gone
    changed = {name for name, _ in names ^ known.keys()}
    if not changed:
        return People({name: person for (name, _), person in known.items()})
    about = concerned(changed, _roles(known.keys()), _roles(names))
    others = {each[0]: person for each, person in known.items() if each[0] not in about}
    return _settled(conn, show, known, names, others | _people(each for each in names if each[0] in about))


def meet_all(conn: Connection, show: str) -> People:
    """The same from every name in the claims about a show."""
    names = names_said(conn, show)
    return _settled(conn, show, person_names(conn, show), names, _people(names))


def _settled(
    conn: Connection, show: str, known: Mapping[Name, str], names: set[Name], persons: Mapping[str, str]
) -> People:
    """Keep whose all ``names`` are now."""
    # By the name alone: an edit that takes a name's only role back may make it another's, though no row is in both.
    before = {name: person for (name, _), person in known.items()}
    moved = {name for name, _ in names if name in before and persons[name] != before[name]}
    new = {each: persons[each[0]] for each in names if known.get(each) != persons[each[0]]}
    gone = known.keys() - names
    save_person_names(conn, show, new, gone)
    others = {whose[name] for whose in (before, persons) for name in moved}
    return People({**{each[0]: known[each] for each in gone}, **persons}, frozenset(others))


def _people(names: Iterable[Name]) -> dict[str, str]:
    return spellings((name, role or None) for name, role in names)


def _roles(names: Iterable[Name]) -> dict[str, set[str]]:
    roles: dict[str, set[str]] = {}
    for name, role in names:
        roles.setdefault(name, set()).update({role} if role else ())
    return roles


def _names(claims: Iterable[Claim]) -> set[Name]:
    return {(claim.person, claim.character or "") for claim in claims if claim.person is not None}
