"""What was told, as feeds ask for it: some of it, in the order of telling, each with all that was weighed for it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from monitor.model import ChangeKind

from .changes import change_of, ground_of
from .quotes import quotes_by
from .tables import change, change_ground, change_quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from monitor.model import Attribute, Change, Ground

# What takes back counts with how sure it was before: who was told of a renewal is told that it is withdrawn.
TAKES_BACK = (ChangeKind.RETRACTED, ChangeKind.DISPUTED, ChangeKind.DENIED)
_BATCH = 200  # keys, or spans of time, in one query: far below what either database allows


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which changes; None: whichever. The summary of a show newly followed is of no attribute and no season."""

    shows: frozenset[str] | None = None  # slugs
    attributes: frozenset[Attribute] | None = None
    seasons: frozenset[int] | None = None
    kinds: frozenset[ChangeKind] | None = None
    min_confidence: float = 0.0  # 0 to 1; of what takes something back, that of what was believed before will do

    @property
    def sums_up(self) -> bool:
        """Whether the summary of a show newly followed can be among them."""
        return (
            self.attributes is None
            and self.seasons is None
            and (self.kinds is None or ChangeKind.FOLLOWING in self.kinds)
        )

    def within(self, other: Wanted) -> Wanted:
        """What both want."""
        return Wanted(
            shows=_both(self.shows, other.shows),
            attributes=_both(self.attributes, other.attributes),
            seasons=_both(self.seasons, other.seasons),
            kinds=_both(self.kinds, other.kinds),
            min_confidence=max(self.min_confidence, other.min_confidence),
        )


ALL = Wanted()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many changes were told, and when the last of them was."""

    number: int = 0
    last: datetime | None = None

    def __add__(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.number + other.number, max(filter(None, (self.last, other.last)), default=None))


def newest_told(conn: Connection, wanted: Wanted = ALL, *, limit: int) -> list[Change]:
    """The last that were told, the last one first, with quotes and grounds."""
    rows = conn.execute(_those(wanted).order_by(change.c.number.desc()).limit(limit)).all()
    return _whole(conn, rows)


def told_from(conn: Connection, wanted: Wanted, *, first: int, limit: int) -> list[Change]:
    """Those told from the ``first`` on (0 is the oldest), in the order of telling, with quotes and grounds."""
    rows = conn.execute(_those(wanted).order_by(change.c.number).offset(first).limit(limit)).all()
    return _whole(conn, rows)


def count_told(conn: Connection, wanted: Wanted = ALL) -> int:
    """How many were told."""
    return conn.execute(select(func.count()).select_from(change).where(*_conditions(wanted))).scalar_one()


def tallies_told(conn: Connection) -> dict[tuple[str, str | None], Tally]:
    """How much was told, by the slug of a show and the value of an attribute, which a summary has none of."""
    rows = select(change.c.show, change.c.attribute, func.count(), func.max(change.c.at))
    found = conn.execute(rows.group_by(change.c.show, change.c.attribute))
    return {(show, attribute): Tally(number, last) for show, attribute, number, last in found}


def attributes_told(conn: Connection) -> set[str]:
    """The values of the attributes of which anything was ever told."""
    found = conn.execute(select(change.c.attribute).where(change.c.attribute.is_not(None)).distinct())
    return set(found.scalars())


def told_about_then(
    conn: Connection, times: Iterable[datetime], *, before: timedelta, after: timedelta
) -> list[tuple[str, datetime]]:
    """Id and time of all that was told around these times, in the order of telling."""
    spans = list(_merged(sorted((at - before, at + after) for at in set(times))))
    found: dict[int, tuple[str, datetime]] = {}
    for start in range(0, len(spans), _BATCH):
        within = or_(*(and_(change.c.at >= since, change.c.at <= until) for since, until in spans[start:][:_BATCH]))
        for row in conn.execute(select(change.c.number, change.c.id, change.c.at).where(within)):
            found[row.number] = (row.id, row.at)
    return [found[number] for number in sorted(found)]


def _merged(spans: Iterable[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime]]:
    since: datetime | None = None
    until: datetime | None = None
    for begin, end in spans:
        if since is None or until is None:
            since, until = begin, end
        elif begin <= until:
            until = max(until, end)
        else:
            yield since, until
            since, until = begin, end
    if since is not None and until is not None:
        yield since, until


def _both(one: frozenset[Any] | None, other: frozenset[Any] | None) -> frozenset[Any] | None:
    return other if one is None else one if other is None else one & other


def _those(wanted: Wanted) -> Select[Any]:
    return select(change).where(*_conditions(wanted))


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.shows is not None:
        yield change.c.show.in_(sorted(wanted.shows))
    if wanted.attributes is not None:
        yield change.c.attribute.in_(sorted(each.value for each in wanted.attributes))
    if wanted.seasons is not None:
        yield change.c.season.in_(sorted(wanted.seasons))
    if wanted.kinds is not None:
        yield change.c.kind.in_(sorted(each.value for each in wanted.kinds))
    if wanted.min_confidence:
        taken_back = and_(
            change.c.kind.in_([kind.value for kind in TAKES_BACK]), change.c.doubt >= wanted.min_confidence
        )
        yield or_(change.c.confidence >= wanted.min_confidence, change.c.attribute.is_(None), taken_back)


def _whole(conn: Connection, rows: Sequence[Row[Any]]) -> list[Change]:
    ids = [row.id for row in rows]
    quotes = quotes_by(conn, change_quote.c.change_id, ids)
    grounds = _grounds_by(conn, ids)
    return [replace(change_of(row, quotes.get(row.id, ())), grounds=tuple(grounds[row.id])) for row in rows]


def _grounds_by(conn: Connection, ids: Sequence[str]) -> defaultdict[str, list[Ground]]:
    found: defaultdict[str, list[Ground]] = defaultdict(list)
    for start in range(0, len(ids), _BATCH):
        these = change_ground.c.change_id.in_(ids[start : start + _BATCH])
        rows = select(change_ground).where(these).order_by(change_ground.c.change_id, change_ground.c.position)
        for row in conn.execute(rows):
            found[row.change_id].append(ground_of(row))
    return found
