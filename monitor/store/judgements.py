"""What was proved of the sources, kept by matter, and the matters that have to be judged anew.

All of it can be worked out again from claims and facts: a show without a row in ``judged_show`` has not been judged.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select

from monitor.facts.matters import Judgement, Matter, matter_named
from monitor.model import Attribute

from .bookkeeping import judged_show, judgement, judgement_due
from .tables import claim

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection, Row


@dataclass(frozen=True, slots=True)
class AsOf:
    """As of when a show was judged, and by which rules; what was said since is due."""

    day: date
    rules: str


def judged_shows(conn: Connection) -> dict[str, AsOf]:
    """The shows (slugs) that were judged."""
    return {row.show: _as_of(row) for row in conn.execute(select(judged_show))}


def judged_show_of(conn: Connection, show: str) -> AsOf | None:
    """As of when a show was judged; None: it was not."""
    row = conn.execute(select(judged_show).where(judged_show.c.show == show)).one_or_none()
    return None if row is None else _as_of(row)


def save_judged_show(conn: Connection, show: str, as_of: AsOf) -> None:
    """Note as of when a show is judged."""
    conn.execute(delete(judged_show).where(judged_show.c.show == show))
    conn.execute(insert(judged_show), {"show": show, "day": as_of.day.isoformat(), "rules": as_of.rules})


def forget_judged(conn: Connection, shows: Collection[str] | None = None) -> None:
    """Have shows (None: all) judged as if they had never been."""
    gone = delete(judged_show)
    conn.execute(gone if shows is None else gone.where(judged_show.c.show.in_(sorted(shows))))


Due = dict[Matter, frozenset[int]]  # with the numbers of the rows that say so


def matters_due(conn: Connection, show: str | None = None) -> dict[str, Due]:
    """What is to be judged anew, of one show or all, by show."""
    query = select(judgement_due)
    found: defaultdict[str, defaultdict[Matter, set[int]]] = defaultdict(lambda: defaultdict(set))
    for row in conn.execute(query if show is None else query.where(judgement_due.c.show == show)):
        found[row.show][Matter(Attribute(row.attribute), row.season)].add(row.id)
    return {slug: {matter: frozenset(rows) for matter, rows in due.items()} for slug, due in found.items()}


def save_due(conn: Connection, show: str, matters: Iterable[Matter]) -> None:
    """Have matters judged anew; also those that are due already, since somebody may be judging them by what was."""
    rows = sorted(set(matters), key=lambda each: each.order)
    if rows:
        conn.execute(
            insert(judgement_due),
            [{"show": show, "attribute": each.attribute.value, "season": each.season} for each in rows],
        )


def matters_claimed(conn: Connection, show: str, attributes: Collection[Attribute]) -> set[Matter]:
    """The matters of these attributes that articles claim something in now."""
    of_these = claim.c.attribute.in_(sorted(attribute.value for attribute in attributes))
    query = select(claim.c.attribute, claim.c.season).where(
        claim.c.show == show, of_these, claim.c.replaced_at.is_(None)
    )
    return {matter_named(Attribute(row.attribute), row.season) for row in conn.execute(query.distinct())}


def judgements_kept(conn: Connection, show: str | None = None) -> dict[str, list[Judgement]]:
    """What was proved about shows, or about one, in the order of matters and within one as it was found; by show."""
    found: defaultdict[str, list[Judgement]] = defaultdict(list)
    query = select(judgement).order_by(judgement.c.id)
    for row in conn.execute(query if show is None else query.where(judgement.c.show == show)):
        found[row.show].append(_judgement(row))
    for each in found.values():
        each.sort(key=lambda one: one.matter.order)
    return found


def replace_judgements(conn: Connection, show: str, judged: Due, found: Iterable[Judgement]) -> None:
    """Keep what was proved in the matters ``judged``, in the place of what was before; their rows are due no longer."""
    matters = [{"of": matter.attribute.value, "in_season": matter.season} for matter in judged]
    if matters:
        conn.execute(_PROVED_IN.where(judgement.c.show == show), matters)
    done = [{"row": number} for rows in judged.values() for number in rows]
    conn.execute(delete(judgement_due).where(judgement_due.c.id == bindparam("row")), done)
    rows = [
        {
            "show": show,
            "source": each.source,
            "article": each.article,
            "attribute": each.attribute.value,
            "season": each.season,
            "person": each.person,
            "value": each.value,
            "said_at": each.said_at,
            "was_right": each.right,
            "was_first": each.first,
            "proved": each.proved,
            "proved_by": each.proved_by,
        }
        for each in found
    ]
    if rows:
        conn.execute(insert(judgement), rows)


def drop_judgements(conn: Connection, show: str) -> None:
    """Drop all that was proved about a show, and what is due."""
    for table in (judgement, judgement_due):
        conn.execute(delete(table).where(table.c.show == show))


def _judgement(row: Row[Any]) -> Judgement:
    return Judgement(
        source=row.source,
        article=row.article,
        attribute=Attribute(row.attribute),
        season=row.season,
        person=row.person,
        value=row.value,
        said_at=row.said_at,
        right=row.was_right,
        first=row.was_first,
        proved=row.proved,
        proved_by=row.proved_by,
    )


def _as_of(row: Row[Any]) -> AsOf:
    return AsOf(date.fromisoformat(row.day), row.rules)


_PROVED_IN = delete(judgement).where(
    judgement.c.attribute == bindparam("of"), judgement.c.season.is_not_distinct_from(bindparam("in_season"))
)
