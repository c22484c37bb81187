"""How sources fare: each turn of it is kept, and the newest one holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from monitor.rhythm import Health

from .bookkeeping import crawl, source_health
from .upsert import insert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Row

MEMORY = timedelta(days=90)  # how far crawls are looked back on
NEWEST = 20  # crawls that brought something, by which it is known how often a source does


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthNote:
    """A source took a turn for the worse, or is well again."""

    number: int
    source: str
    at: datetime
    health: Health
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Yield:
    """What a source's articles said of late."""

    articles_before: int = 0  # read up to the last one with a claim ...
    claims_before: int = 0
    articles_since: int = 0  # ... and after it


def note_health(conn: Connection, source: str, at: datetime, health: Health, reason: str | None) -> HealthNote:
    """Keep how a source fares now."""
    values = {"source": source, "at": at, "health": health.value, "reason": reason}
    number = conn.execute(insert(conn, source_health).values(**values).returning(source_health.c.id)).scalar_one()
    return HealthNote(number=number, source=source, at=at, health=health, reason=reason)


def current_health(conn: Connection, source: str | None = None) -> dict[str, HealthNote]:
    """How each source fares, by name, since when; one that was never ill is not among them."""
    newest = select(func.max(source_health.c.id)).group_by(source_health.c.source)
    if source is not None:
        newest = newest.where(source_health.c.source == source)
    rows = conn.execute(select(source_health).where(source_health.c.id.in_(newest)))
    return {row.source: _note(row) for row in rows}


def health_notes(conn: Connection, limit: int | None = None) -> list[HealthNote]:
    """All turns of all sources, newest first."""
    return [_note(row) for row in conn.execute(select(source_health).order_by(source_health.c.id.desc()).limit(limit))]


def yield_of(conn: Connection, source: str, now: datetime) -> Yield:
    """What the articles read from a source of late said."""
    mine = (crawl.c.source == source, crawl.c.started_at >= now - MEMORY)
    last = select(func.max(crawl.c.id)).where(*mine, crawl.c.claims > 0).scalar_subquery()
    sums = select(func.sum(crawl.c.new_articles), func.sum(crawl.c.claims)).where(*mine)
    articles, claims = conn.execute(sums.where(crawl.c.id <= last)).one()
    since, _ = conn.execute(sums.where(crawl.c.id > last)).one()
    return Yield(articles_before=articles or 0, claims_before=claims or 0, articles_since=since or 0)


def busy_times(conn: Connection, source: str) -> list[datetime]:
    """When a source was last found to have something new or edited, newest first."""
    brought = crawl.c.new_articles + crawl.c.edited_articles > 0
    query = select(crawl.c.started_at).where(crawl.c.source == source, brought).order_by(crawl.c.started_at.desc())
    return list(conn.execute(query.limit(NEWEST)).scalars())


def _note(row: Row[tuple[object, ...]]) -> HealthNote:
    return HealthNote(number=row.id, source=row.source, at=row.at, health=Health(row.health), reason=row.reason)
