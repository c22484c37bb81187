"""Changes: what subscribers are told, each once."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert as plain_insert
from sqlalchemy import select

from monitor.model import Attribute, Change, ChangeKind, Ground, Modality, Tier

from .facts import about, open_ids, who_and_what
from .quotes import quote_rows, quotes_by
from .tables import change, change_ground, change_quote, summary_fact
from .upsert import insert

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import Connection, Row, Select

    from monitor.model import Fact

_BATCH = 500  # shows in one query: far below what either database allows


def add_changes(conn: Connection, told: Iterable[Change]) -> list[Change]:
    """Keep changes and give back those that were not there before, in their order. A known id is passed over."""
    new = []
    for each in told:
        number = conn.execute(
            insert(conn, change)
            .values(_values(each))
            .on_conflict_do_nothing(index_elements=["id"])
            .returning(change.c.number)
        ).scalar()
        if number is None:
            continue
        if each.quotes:
            conn.execute(plain_insert(change_quote), quote_rows("change_id", each.id, each.quotes))
        if each.grounds:
            conn.execute(plain_insert(change_ground), _ground_rows(each))
        new.append(each)
    return new


def told_since(conn: Connection, show: str, moment: datetime) -> list[Change]:
    """What was told of a show (its slug) after a moment, in the order of telling; without quotes and grounds."""
    query = select(change).where(change.c.show == show, change.c.at > moment).order_by(change.c.number)
    return [change_of(row, ()) for row in conn.execute(query)]


def told_about(
    conn: Connection, show: str, attributes: Collection[Attribute], names: Collection[str] | None
) -> list[Change]:
    """All that was ever told of attributes of a show, in the order of telling; without quotes and grounds.

    ``names``: of whom, besides what is about nobody; None: of all.
    """
    rows = conn.execute(_told_about(names is not None), who_and_what(show, attributes, names))
    return [change_of(row, ()) for row in rows]


def told_kinds(
    conn: Connection, shows: Collection[str], attributes: Collection[Attribute], kinds: Collection[ChangeKind]
) -> dict[str, list[Change]]:
    """What was told of attributes in changes of these kinds, by show (slug); without quotes and grounds."""
    found: dict[str, list[Change]] = {}
    slugs = sorted(shows)
    for start in range(0, len(slugs), _BATCH):
        query = select(change).where(
            change.c.show.in_(slugs[start : start + _BATCH]),
            change.c.attribute.in_([attribute.value for attribute in attributes]),
            change.c.kind.in_([kind.value for kind in kinds]),
        )
        for row in conn.execute(query.order_by(change.c.number)):
            found.setdefault(row.show, []).append(change_of(row, ()))
    return found


def with_grounds(conn: Connection, told: Iterable[Change]) -> list[Change]:
    """The same changes with their grounds."""
    return [replace(each, grounds=_grounds(conn, each.id)) for each in told]


@cache
def _told_about(some: bool) -> Select[Any]:
    return select(change).where(about(change, some)).order_by(change.c.number)


def add_summary(conn: Connection, summary: Change, facts: Collection[Fact]) -> list[Change]:
    """Keep the item that begins the following of a show, and which facts it told; as :func:`add_changes`."""
    told = add_changes(conn, [summary])
    numbers = open_ids(conn, facts) if told else []
    if numbers:
        conn.execute(plain_insert(summary_fact), [{"change_id": summary.id, "fact_id": number} for number in numbers])
    return told


def changes(
    conn: Connection,
    show: str | None = None,
    attribute: Attribute | None = None,
    since: datetime | None = None,
    limit: int | None = None,
) -> list[Change]:
    """Changes, newest first, of one show (its slug) or all; of equal times the one told last comes first.

    ``since`` is included; ``limit`` counts from the newest.
    """
    query = select(change).order_by(change.c.at.desc(), change.c.number.desc()).limit(limit)
    if show is not None:
        query = query.where(change.c.show == show)
    if attribute is not None:
        query = query.where(change.c.attribute == attribute.value)
    if since is not None:
        query = query.where(change.c.at >= since)
    rows = conn.execute(query).all()
    quotes = quotes_by(conn, change_quote.c.change_id, [row.id for row in rows])
    return [change_of(row, quotes.get(row.id, ())) for row in rows]


def changes_called(conn: Connection, beginning: str) -> list[Change]:
    """The changes whose id begins so, newest first, each with its grounds."""
    query = select(change).where(change.c.id.startswith(beginning, autoescape=True)).order_by(change.c.number.desc())
    rows = conn.execute(query).all()
    quotes = quotes_by(conn, change_quote.c.change_id, [row.id for row in rows])
    return [replace(change_of(row, quotes.get(row.id, ())), grounds=_grounds(conn, row.id)) for row in rows]


def change_told(conn: Connection, number: str) -> Change | None:
    """The change with this id, with its grounds."""
    row = conn.execute(select(change).where(change.c.id == number)).one_or_none()
    if row is None:
        return None
    quotes = quotes_by(conn, change_quote.c.change_id, [number])
    return replace(change_of(row, quotes.get(number, ())), grounds=_grounds(conn, number))


def change_ids(conn: Connection) -> list[str]:
    """The ids of all changes, in the order of telling."""
    return list(conn.execute(select(change.c.id).order_by(change.c.number)).scalars())


def _grounds(conn: Connection, change_id: str) -> tuple[Ground, ...]:
    rows = conn.execute(
        select(change_ground).where(change_ground.c.change_id == change_id).order_by(change_ground.c.position)
    )
    return tuple(map(ground_of, rows))


def ground_of(row: Row[Any]) -> Ground:
    """A row of ``change_ground`` as a Ground."""
    held = {name: row._mapping[name] for name in Ground.__slots__}
    return Ground(**held | {"modality": Modality(row.modality), "tier": Tier(row.tier), "copies": tuple(row.copies)})


def _ground_rows(each: Change) -> list[dict[str, Any]]:
    return [
        asdict(ground)
        | {
            "change_id": each.id,
            "position": position,
            "modality": ground.modality.value,
            "tier": ground.tier.value,
            "copies": list(ground.copies),
        }
        for position, ground in enumerate(each.grounds)
    ]


def _values(each: Change) -> dict[str, Any]:
    return {
        "id": each.id,
        "show": each.show,
        "kind": each.kind.value,
        "at": each.at,
        "attribute": None if each.attribute is None else each.attribute.value,
        "season": each.season,
        "person": each.person,
        "character": each.character,
        "old": each.old,
        "new": each.new,
        "confidence": each.confidence,
        "witnesses": each.witnesses,
        "article": each.article,
        "doubt": each.doubt,
    }


def change_of(row: Row[Any], quotes: tuple[Any, ...]) -> Change:
    """A row of ``change`` with its quotes, as a Change without grounds."""
    return Change(
        id=row.id,
        show=row.show,
        kind=ChangeKind(row.kind),
        at=row.at,
        attribute=None if row.attribute is None else Attribute(row.attribute),
        season=row.season,
        person=row.person,
        character=row.character,
        old=row.old,
        new=row.new,
        confidence=row.confidence,
        witnesses=row.witnesses,
        article=row.article,
        doubt=row.doubt,
        quotes=quotes,
    )
