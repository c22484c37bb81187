"""Sources: how they fare, and one row for each crawl of one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from monitor.rhythm import NO_HABIT, Habit

from .bookkeeping import crawl, source_state
from .tables import article, article_version, claim
from .upsert import insert

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """How a source fares. A source never tried has all this empty."""

    source: str
    failures_in_a_row: int = 0
    last_ok: datetime | None = None
    last_failure: datetime | None = None
    last_status: str | None = None  # "ok", or a word for what went wrong: "blocked", "timeout", "404"
    last_error: str | None = None  # in words; None when the last crawl worked
    next_due: datetime | None = None  # its site asks to be left alone until then
    moved_to: str | None = None  # where its address leads for good
    habit: Habit = NO_HABIT

    @property
    def last_tried(self) -> datetime | None:
        """When it was last asked, whatever came of it."""
        return max((at for at in (self.last_ok, self.last_failure) if at is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlCounts:
    """What a crawl did."""

    fetched: int = 0  # answers with a body
    not_modified: int = 0  # answers 304
    new_articles: int = 0
    edited_articles: int = 0
    claims: int = 0
    changes: int = 0
    failed: int = 0  # pages that could not be had


@dataclass(frozen=True, slots=True, kw_only=True)
class Crawl:
    """One run over one source."""

    id: int
    source: str
    started_at: datetime
    finished_at: datetime | None
    counts: CrawlCounts
    error: str | None


def start_crawl(conn: Connection, source: str, at: datetime) -> int:
    """Open a crawl's row and give its number."""
    number = conn.execute(
        insert(conn, crawl).values(source=source, started_at=at, **asdict(CrawlCounts())).returning(crawl.c.id)
    ).scalar_one()
    return int(number)


def finish_crawl(conn: Connection, crawl_id: int, at: datetime, counts: CrawlCounts, error: str | None = None) -> None:
    """Close a crawl's row."""
    conn.execute(update(crawl).where(crawl.c.id == crawl_id).values(finished_at=at, error=error, **asdict(counts)))


def crawls(conn: Connection, source: str | None = None, limit: int | None = None) -> list[Crawl]:
    """Crawls, newest first."""
    query = select(crawl).order_by(crawl.c.started_at.desc(), crawl.c.id.desc()).limit(limit)
    if source is not None:
        query = query.where(crawl.c.source == source)
    return [
        Crawl(
            id=row.id,
            source=row.source,
            started_at=row.started_at,
            finished_at=row.finished_at,
            counts=CrawlCounts(**{name: getattr(row, name) for name in CrawlCounts.__slots__}),
            error=row.error,
        )
        for row in conn.execute(query)
    ]


def articles_of(conn: Connection) -> dict[str, int]:
    """How many articles each source brought first."""
    rows = conn.execute(select(article.c.source, func.count()).group_by(article.c.source))
    return {row[0]: row[1] for row in rows}


def claims_by(conn: Connection) -> dict[str, int]:
    """How many claims each source's articles make now."""
    rows = conn.execute(
        select(article.c.source, func.count())
        .join(article_version, article_version.c.article_id == article.c.id)
        .join(claim, claim.c.version_id == article_version.c.id)
        .where(claim.c.replaced_at.is_(None))
        .group_by(article.c.source)
    )
    return {row[0]: row[1] for row in rows}


def source_states(conn: Connection) -> dict[str, SourceState]:
    """Every source ever tried, by name."""
    rows = conn.execute(select(source_state).order_by(source_state.c.source))
    return {row.source: _state(row) for row in rows}


def read_source_state(conn: Connection, source: str) -> SourceState:
    """How one source fares."""
    row = conn.execute(select(source_state).where(source_state.c.source == source)).one_or_none()
    return SourceState(source=source) if row is None else _state(row)


def record_ok(
    conn: Connection, source: str, at: datetime, *, habit: Habit | None = None, moved_to: str | None = None
) -> SourceState:
    """Note that a crawl worked; gives the state before. Without a ``habit`` that which is known stays."""
    before = read_source_state(conn, source)
    _save(
        conn,
        source,
        failures_in_a_row=0,
        last_ok=at,
        last_status="ok",
        last_error=None,
        next_due=None,
        moved_to=moved_to,
        **({} if habit is None else _columns(habit)),
    )
    return before


def record_failure(
    conn: Connection, source: str, at: datetime, *, status: str, error: str, next_due: datetime | None = None
) -> SourceState:
    """Note that a crawl failed; gives the state before."""
    before = read_source_state(conn, source)
    _save(
        conn,
        source,
        failures_in_a_row=before.failures_in_a_row + 1,
        last_failure=at,
        last_status=status,
        last_error=error,
        next_due=next_due,
    )
    return before


def _save(conn: Connection, source: str, **values: Any) -> None:
    conn.execute(
        insert(conn, source_state)
        .values(source=source, **values)
        .on_conflict_do_update(index_elements=["source"], set_=values)
    )


def _state(row: Row[Any]) -> SourceState:
    habit = Habit(
        gap=row.published_every,
        newest=row.newest_article,
        fresh=row.fresh_for,
        skip_hours=_numbers(row.skip_hours),
        skip_days=_numbers(row.skip_days),
    )
    plain = (name for name in SourceState.__slots__ if name != "habit")
    return SourceState(**{name: getattr(row, name) for name in plain}, habit=habit)


def _columns(habit: Habit) -> dict[str, Any]:
    return {
        "published_every": habit.gap,
        "newest_article": habit.newest,
        "fresh_for": habit.fresh,
        "skip_hours": " ".join(map(str, sorted(habit.skip_hours))) or None,
        "skip_days": " ".join(map(str, sorted(habit.skip_days))) or None,
    }


def _numbers(written: str | None) -> frozenset[int]:
    return frozenset(int(each) for each in (written or "").split())
