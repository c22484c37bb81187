"""Facts: what is believed, and what was believed before."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, case, delete, insert, or_, select, union_all, update

from monitor.model import Attribute, Fact, Modality

from .quotes import quote_rows, quotes_by
from .tables import fact, fact_quote, summary_fact

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Row, Select, Table

_BATCH = 500  # shows in one query: far below what either database allows
# Two facts with the same key are the same belief; what else they hold may grow while it is held.
_Key = tuple[str, str, int | None, str | None, str | None, str]


def open_facts(
    conn: Connection,
    show_slug: str | None = None,
    attributes: Collection[Attribute] | None = None,
    *,
    quoted: Callable[[Fact], bool] | None = None,
) -> list[Fact]:
    """What is believed now, of one show or all, in the order in which it came to be believed.

    ``quoted`` says with which facts their quotes are wanted; None: with all.
    """
    query = select(fact).where(fact.c.valid_to.is_(None))
    if show_slug is not None:
        query = query.where(fact.c.show == show_slug)
    if attributes is not None:
        query = query.where(fact.c.attribute.in_([attribute.value for attribute in attributes]))
    return _facts(conn, query) if quoted is None else _facts_quoted(conn, query, quoted)


def facts_bearing(
    conn: Connection, show_slug: str, names: Collection[str], *, quoted: Callable[[Fact], bool]
) -> list[Fact]:
    """The facts believed now that bear on what is news of people of these names, or of nobody: not the whole cast.

    These are what is about nobody, or about them, who runs the show, and for the seasons that are spoken of, of others
    one fact of the last season and one of the season before it. ``quoted`` as for :func:`open_facts`.
    """
    asked = {"slug": show_slug, "names": sorted(names)}
    return _facts_quoted(conn, _BEARING, quoted, asked) + _of_last_seasons(conn, asked)


def _any_of(key: ColumnElement[int], asked: ColumnElement[bool], *each: ColumnElement[bool]) -> ColumnElement[bool]:
    """Of the rows asked for those of which one of these is so; each is looked up by itself, or SQLite reads all."""
    return key.in_(union_all(*(select(key).where(asked, one) for one in each)))


def _of_last_seasons(conn: Connection, asked: Mapping[str, Any]) -> list[Fact]:
    """Of the facts about others one of the last season and one of the last before it, without quotes."""
    found: list[Fact] = []
    row = conn.execute(_OF_LAST_SEASON, asked).one_or_none()
    while row is not None and len(found) < 2:
        found.append(_fact(row, ()))
        row = conn.execute(_OF_SEASON_BEFORE, {**asked, "number": row.season}).one_or_none()
    return found


# What is asked and kept for each article. To make a statement takes as long as to run it, so it is made once.
_NAMED = fact.c.person.in_(bindparam("names", expanding=True))
_BELIEVED = and_(fact.c.valid_to.is_(None), fact.c.show == bindparam("slug"))
_RUNS_IT = and_(fact.c.attribute == Attribute.CREW.value, fact.c.value == "showrunner")
_BEARING = select(fact).where(_any_of(fact.c.id, _BELIEVED, fact.c.person.is_(None), _NAMED, _RUNS_IT))
_OF_LAST_SEASON = (
    select(fact)
    .where(_BELIEVED, fact.c.person.is_not(None), ~_NAMED, ~_RUNS_IT, fact.c.season.is_not(None))
    .order_by(fact.c.season.desc())
    .limit(1)
)
_OF_SEASON_BEFORE = _OF_LAST_SEASON.where(fact.c.season < bindparam("number"))
_GAVE_WAY = select(fact).where(
    fact.c.show == bindparam("slug"),
    fact.c.attribute == bindparam("of"),
    fact.c.valid_to.in_(bindparam("moments", expanding=True)),
)


def displaced_facts(conn: Connection, show_slug: str, incumbents: Iterable[Fact]) -> list[Fact]:
    """What gave way to these beliefs about a show, each at the moment when it came to be believed."""
    moments: dict[Attribute, set[datetime]] = {}
    for each in incumbents:
        moments.setdefault(each.attribute, set()).add(each.valid_from)
    found: list[Fact] = []
    for attribute, began in moments.items():
        asked = {"slug": show_slug, "of": attribute.value, "moments": sorted(began)}
        found += _facts(conn, _GAVE_WAY, asked)
    return found


def closed_facts(
    conn: Connection, show_slug: str, attributes: Collection[Attribute], names: Collection[str] | None
) -> list[Fact]:
    """What was believed of attributes of a show and no longer is, without quotes.

    ``names`` as for :func:`who_and_what`.
    """
    query = select(fact).where(about(fact, names is not None), fact.c.valid_to.is_not(None))
    rows = conn.execute(query.order_by(fact.c.valid_from, fact.c.id), who_and_what(show_slug, attributes, names))
    return [_fact(row, ()) for row in rows]


def summed_facts(
    conn: Connection, show_slug: str, attributes: Collection[Attribute], names: Collection[str] | None
) -> list[Fact]:
    """The facts that the item told which began the following of a show; ``names`` as for :func:`who_and_what`."""
    return _facts(conn, _summed(names is not None), who_and_what(show_slug, attributes, names))


@cache
def _summed(some: bool) -> Select[Any]:
    return select(fact).join(summary_fact, summary_fact.c.fact_id == fact.c.id).where(about(fact, some))


def about(table: Table, some: bool) -> ColumnElement[bool]:
    """What is said of attributes of a show: of ``some`` people and nobody, or of all; run with ``who_and_what``."""
    of_these = table.c.attribute.in_(bindparam("attributes", expanding=True))
    asked = and_(table.c.show == bindparam("slug"), of_these)
    if not some:
        return asked
    [key] = table.primary_key
    return _any_of(key, asked, table.c.person.is_(None), table.c.person.in_(bindparam("names", expanding=True)))


def who_and_what(show_slug: str, attributes: Collection[Attribute], names: Collection[str] | None) -> dict[str, Any]:
    """The values for :func:`about`. ``names``: of whom, besides what is about nobody; None: of everybody."""
    asked = {"slug": show_slug, "attributes": sorted(each.value for each in attributes)}
    return asked if names is None else asked | {"names": sorted(names)}


def names_known(conn: Connection, show_slug: str, attributes: Collection[Attribute]) -> set[str]:
    """By what names people were ever believed to be something of these: also names that nobody writes any more."""
    return set(conn.execute(_NAMES_KNOWN, who_and_what(show_slug, attributes, None)).scalars())


_NAMES_KNOWN = select(fact.c.person).where(about(fact, False), fact.c.person.is_not(None)).distinct()


def open_ids(conn: Connection, facts: Collection[Fact]) -> list[int]:
    """The rows of facts that are believed now."""
    ids = _open_ids(conn, facts)
    return [ids[_key(each)] for each in facts]


def facts_at(conn: Connection, show_slug: str, moment: datetime) -> list[Fact]:
    """What was believed of a show at a moment: ``valid_from <= moment < valid_to``."""
    return _facts(
        conn,
        select(fact).where(
            fact.c.show == show_slug,
            fact.c.valid_from <= moment,
            or_(fact.c.valid_to.is_(None), fact.c.valid_to > moment),
        ),
    )


def fact_history(conn: Connection, show_slug: str, attribute: Attribute | None = None) -> list[Fact]:
    """Everything ever believed of a show (and one attribute of it), oldest first."""
    query = select(fact).where(fact.c.show == show_slug)
    if attribute is not None:
        query = query.where(fact.c.attribute == attribute.value)
    return _facts(conn, query)


def facts_ever(conn: Connection, shows: Collection[str], attributes: Collection[Attribute]) -> dict[str, list[Fact]]:
    """Everything ever believed of these attributes, by show (slug): first what no longer is, without quotes."""
    found: dict[str, list[Fact]] = {}
    slugs, of_these = sorted(shows), [attribute.value for attribute in attributes]
    for start in range(0, len(slugs), _BATCH):
        query = select(fact).where(fact.c.show.in_(slugs[start : start + _BATCH]), fact.c.attribute.in_(of_these))
        facts = _facts_quoted(conn, query, lambda each: each.valid_to is None)
        for each in sorted(facts, key=lambda each: each.valid_to is None):
            found.setdefault(each.show, []).append(each)
    return found


def replace_facts(conn: Connection, closes: Iterable[Fact], opens: Iterable[Fact], at: datetime) -> None:
    """End the beliefs in ``closes`` at ``at`` and begin those in ``opens``, each at its own ``valid_from``.

    None ends before it began: of two crawls, the one that waited for the other may bring the earlier time.

    A belief is known by show, attribute, season, person, character and value. Opening one that is open already (and is
    not closed in the same call) keeps its row and its ``valid_from``, and renews confidence, witnesses, supporters,
    modality, rival and quotes; ``at`` is when that was, unless it was renewed later already. Closing one that is not
    open is a ``LookupError``: whoever asks for it reasons from a stale reading.
    """
    closes, opens = list(closes), list(opens)
    ids = _open_ids(conn, (*closes, *opens))
    for each in closes:
        number = ids.pop(_key(each), None)
        if number is None:
            raise LookupError(f"cannot close what is not believed now: {each}")
        conn.execute(_CLOSED, {"row": number, "valid_to": max(at, each.valid_from)})
    for each in opens:
        number = ids.get(_key(each))
        if number is None:
            number = ids[_key(each)] = conn.execute(_OPENED, _values(each)).scalar_one()
        else:
            renewed = {name: value for name, value in _values(each).items() if name != "valid_from"}
            conn.execute(_RENEWED, {"row": number, "at": at, **renewed})
            conn.execute(_QUOTES_DROPPED, {"row": number})
        if each.quotes:
            conn.execute(_QUOTED, quote_rows("fact_id", number, each.quotes))


_OPENED = insert(fact).returning(fact.c.id)
_CLOSED = update(fact).where(fact.c.id == bindparam("row"))
_AT = bindparam("at", type_=fact.c.renewed_at.type)
_RENEWED = _CLOSED.values(renewed_at=case((fact.c.renewed_at > _AT, fact.c.renewed_at), else_=_AT))
_QUOTES_DROPPED = delete(fact_quote).where(fact_quote.c.fact_id == bindparam("row"))
_QUOTED = insert(fact_quote)


def _open_ids(conn: Connection, facts: Collection[Fact]) -> dict[_Key, int]:
    """The rows of what is believed now about what these facts are about."""
    shows, attributes = {each.show for each in facts}, {each.attribute.value for each in facts}
    names = {each.person for each in facts if each.person is not None}
    asked = {"shows": sorted(shows), "attributes": sorted(attributes), "names": sorted(names)}
    rows = conn.execute(_OPEN_OF, asked)
    return {(row.show, row.attribute, row.season, row.person, row.character, row.value): row.id for row in rows}


_OPEN_OF = select(fact).where(
    _any_of(
        fact.c.id,
        and_(
            fact.c.show.in_(bindparam("shows", expanding=True)),
            fact.c.attribute.in_(bindparam("attributes", expanding=True)),
            fact.c.valid_to.is_(None),
        ),
        fact.c.person.is_(None),
        _NAMED,
    )
)


def _key(each: Fact) -> _Key:
    return (each.show, each.attribute.value, each.season, each.person, each.character, each.value)


def _values(each: Fact) -> dict[str, Any]:
    return {
        "show": each.show,
        "attribute": each.attribute.value,
        "season": each.season,
        "value": each.value,
        "person": each.person,
        "character": each.character,
        "modality": each.modality.value,
        "confidence": each.confidence,
        "witnesses": each.witnesses,
        "supporters": each.supporters,
        "rival": each.rival,
        "valid_from": each.valid_from,
        "valid_to": each.valid_to,
    }


def _facts(conn: Connection, query: Select[Any], asked: Mapping[str, Any] | None = None) -> list[Fact]:
    return _facts_quoted(conn, query, lambda _: True, asked)


def _facts_quoted(
    conn: Connection, query: Select[Any], quoted: Callable[[Fact], bool], asked: Mapping[str, Any] | None = None
) -> list[Fact]:
    """The facts that a query finds, in the order in which they came to be believed, some with their quotes."""
    found = sorted(conn.execute(query, asked or {}), key=lambda row: (row.valid_from, row.id))
    rows = [(row.id, _fact(row, ())) for row in found]
    quotes = quotes_by(conn, fact_quote.c.fact_id, [number for number, each in rows if quoted(each)])
    return [replace(each, quotes=quotes[number]) if number in quotes else each for number, each in rows]


def _fact(row: Row[Any], quotes: tuple[Any, ...]) -> Fact:
    return Fact(
        show=row.show,
        attribute=Attribute(row.attribute),
        value=row.value,
        confidence=row.confidence,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        season=row.season,
        person=row.person,
        character=row.character,
        modality=Modality(row.modality),
        rival=row.rival,
        witnesses=row.witnesses,
        supporters=row.supporters,
        renewed=row.renewed_at,
        quotes=quotes,
    )
