"""What stands of each topic, so that belief goes on where it left off; and whom the names in claims belong to.

All of it can be worked out again from the claims: what it is worked out with is its *basis*, and rows of another basis
count for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import bindparam, delete, exists, func, select, update
from sqlalchemy import insert as plain_insert

from monitor.model import Attribute

from .tables import claim, person_name, standing, standing_basis
from .upsert import insert, insert_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Delete, Executable, Select

    from monitor.facts.statement import Key

Name = tuple[str, str]  # as a claim spells it, and the role beside it or ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stood of a topic after all that was said up to ``said_at``."""

    said_at: datetime
    statements: int  # since the row before
    beliefs: list[dict[str, Any]]


def standing_before(conn: Connection, show: str, topic: Key, moment: datetime) -> Standing | None:
    """What stood of a topic before anything was said at a moment."""
    return _newest(conn, _of(topic.season is None, "before"), _asked(show, topic, moment))


def newest_standing(conn: Connection, show: str, topic: Key) -> Standing | None:
    """What stands of a topic."""
    return _newest(conn, _of(topic.season is None, "ever"), _asked(show, topic))


def _newest(conn: Connection, query: Select[Any], asked: Mapping[str, Any]) -> Standing | None:
    row = conn.execute(query, asked).one_or_none()
    return None if row is None else Standing(row.said_at, row.statements, row.beliefs)


def replace_standing(conn: Connection, show: str, topic: Key, since: datetime | None, rows: Iterable[Standing]) -> None:
    """Put ``rows`` in the place of those from ``since`` on; None: of all."""
    conn.execute(_old(topic.season is None, since is not None), _asked(show, topic, since))
    new = [
        {
            "show": show,
            "attribute": topic.attribute.value,
            "season": topic.season,
            "person": topic.person,
            "facet": topic.facet,
            "said_at": row.said_at,
            "statements": row.statements,
            "beliefs": row.beliefs,
        }
        for row in rows
    ]
    if new:
        conn.execute(_NEW, new)


def forget_attributes(conn: Connection, show: str, attributes: Collection[Attribute]) -> None:
    """Drop what stands of these attributes."""
    of_these = standing.c.attribute.in_([attribute.value for attribute in attributes])
    conn.execute(delete(standing).where(standing.c.show == show, of_these))


def forget_persons(conn: Connection, show: str, persons: Collection[str]) -> None:
    """Drop what stands of these people."""
    conn.execute(delete(standing).where(standing.c.show == show, standing.c.person.in_(sorted(persons))))


def _asked(show: str, topic: Key, moment: datetime | None = None) -> dict[str, Any]:
    """The values of a statement about a topic."""
    of = {"slug": show, "of": topic.attribute.value, "who": topic.person, "which": topic.season, "side": topic.facet}
    return of if moment is None else of | {"moment": moment}


# What is asked and kept for each topic of an article. To make a statement takes as long as to run it.
def _topic(no_season: bool) -> ColumnElement[bool]:
    season = standing.c.season.is_(None) if no_season else standing.c.season == bindparam("which")
    return (
        (standing.c.show == bindparam("slug"))
        & (standing.c.attribute == bindparam("of"))
        & (standing.c.person == bindparam("who"))
        & season
        & (standing.c.facet == bindparam("side"))
    )


@cache
def _of(no_season: bool, when: Literal["before", "ever"]) -> Select[Any]:
    query = select(standing).where(_topic(no_season)).order_by(standing.c.said_at.desc()).limit(1)
    return query if when == "ever" else query.where(standing.c.said_at < bindparam("moment"))


@cache
def _old(no_season: bool, since: bool) -> Delete:
    gone = delete(standing).where(_topic(no_season))
    return gone.where(standing.c.said_at >= bindparam("moment")) if since else gone


_NEW = plain_insert(standing)
_BASES = select(standing_basis).where(standing_basis.c.show == bindparam("slug"))
_PERSON_NAMES = select(person_name.c.name, person_name.c.role, person_name.c.person).where(
    person_name.c.show == bindparam("slug")
)


@cache
def _basis_kept(dialect: str) -> Executable:
    statement = insert_for(dialect, standing_basis)
    return statement.on_conflict_do_update(
        index_elements=["show", "attribute"], set_={"basis": statement.excluded.basis}
    )


def bases(conn: Connection, show: str) -> dict[Attribute, str]:
    """What the rows of each attribute of a show were worked out with; one that has none yet is not there."""
    rows = conn.execute(_BASES, {"slug": show})
    return {Attribute(row.attribute): row.basis for row in rows}


def save_basis(conn: Connection, show: str, attribute: Attribute, basis: str) -> None:
    """Note what the rows of an attribute are worked out with."""
    conn.execute(_basis_kept(conn.dialect.name), {"show": show, "attribute": attribute.value, "basis": basis})


def renew_bases(conn: Connection, before: str, now: str, but: Collection[tuple[str, Attribute]]) -> None:
    """Note that rows worked out with ``before`` are what ``now`` gives, ``but`` those of these attributes of shows."""
    same = [(standing_basis.c.show == show) & (standing_basis.c.attribute == each.value) for show, each in but]
    renewed = update(standing_basis).where(standing_basis.c.basis == before, *(~each for each in same))
    conn.execute(renewed.values(basis=now))


def person_names(conn: Connection, show: str) -> dict[Name, str]:
    """Every name in the current claims about a show, with its role, and whose it is."""
    return {(name, role): person for name, role, person in conn.execute(_PERSON_NAMES, {"slug": show})}


def save_person_names(conn: Connection, show: str, names: Mapping[Name, str], gone: Collection[Name] = ()) -> None:
    """Keep whose these names are, and drop those that are ``gone``."""
    for name, role in gone:
        conn.execute(
            delete(person_name).where(
                person_name.c.show == show, person_name.c.name == name, person_name.c.role == role
            )
        )
    if names:
        statement = insert(conn, person_name)
        conn.execute(
            statement.on_conflict_do_update(
                index_elements=["show", "name", "role"], set_={"person": statement.excluded.person}
            ),
            [{"show": show, "name": name, "role": role, "person": person} for (name, role), person in names.items()],
        )


def names_said(conn: Connection, show: str) -> set[Name]:
    """Every name in the current claims about a show, with its role, read from the claims themselves."""
    rows = conn.execute(
        select(claim.c.person, claim.c.character)
        .where(claim.c.show == show, claim.c.replaced_at.is_(None), claim.c.person.is_not(None))
        .distinct()
    )
    return {(row.person, row.character or "") for row in rows}


def still_named(conn: Connection, show: str, name: Name) -> bool:
    """Whether any article says this name with this role now."""
    said = exists().where(
        claim.c.show == show,
        claim.c.replaced_at.is_(None),
        claim.c.person == name[0],
        func.coalesce(claim.c.character, "") == name[1],
    )
    return bool(conn.execute(select(said)).scalar())
