"""Articles as people look them up: by number, by address, those of a source, and what each made of them said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, exists, select

from .articles import VersionId
from .bookkeeping import page_state
from .tables import article, article_version, claim

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import Connection

_BATCH = 500  # addresses in one query: far below what either database allows


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An article that was read, and when."""

    number: int
    url: str  # canonical
    source: str  # the one that brought it first
    first_seen: datetime
    last_seen: datetime
    versions: tuple[tuple[VersionId, datetime], ...]  # oldest first, with when each was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Headed:
    """An article by its head."""

    number: int
    url: str
    source: str
    title: str
    published: datetime | None
    fetched_at: datetime
    claimed: bool  # it said something of a show, once or now


def kept(conn: Connection, number: int) -> Kept | None:
    """The article of this number."""
    row = conn.execute(select(article).where(article.c.id == number)).one_or_none()
    if row is None:
        return None
    query = select(article_version.c.id, article_version.c.fetched_at).where(article_version.c.article_id == number)
    versions = conn.execute(query.order_by(article_version.c.id))
    return Kept(
        number=row.id,
        url=row.url,
        source=row.source,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        versions=tuple((VersionId(version), at) for version, at in versions),
    )


def numbers_of(conn: Connection, urls: Iterable[str]) -> dict[str, int]:
    """The numbers of the articles with these canonical URLs; an address without an article is left out."""
    waiting = sorted(set(urls))
    found: dict[str, int] = {}
    for start in range(0, len(waiting), _BATCH):
        query = select(article.c.url, article.c.id).where(article.c.url.in_(waiting[start : start + _BATCH]))
        found |= {row.url: row.id for row in conn.execute(query)}
    return found


def numbers_claiming(conn: Connection) -> list[int]:
    """The numbers of all articles that ever said something of a show."""
    query = select(article_version.c.article_id).where(_claimed(article_version.c.id)).distinct()
    return list(conn.execute(query.order_by(article_version.c.article_id)).scalars())


def newest_of(conn: Connection, source: str, limit: int) -> list[Headed]:
    """The articles of a source that were found last, newest first, each by its newest version."""
    on_pages = select(page_state.c.article_id).where(
        page_state.c.source == source, page_state.c.article_id.is_not(None)
    )
    newest = conn.execute(on_pages.distinct().order_by(page_state.c.article_id.desc()).limit(limit)).scalars()
    return heads(conn, list(newest))


def heads(conn: Connection, numbers: Collection[int]) -> list[Headed]:
    """Articles by their numbers, newest first, each by its newest version."""
    other = article_version.alias("other")
    later = exists().where(other.c.article_id == article_version.c.article_id, other.c.id > article_version.c.id)
    each = article_version.alias("each")
    claimed = exists().where(each.c.article_id == article.c.id, _claimed(each.c.id))
    query = (
        select(
            article.c.id,
            article.c.url,
            article.c.source,
            article_version.c.title,
            article_version.c.published,
            article_version.c.fetched_at,
            claimed.label("claimed"),
        )
        .join(article_version, article_version.c.article_id == article.c.id)
        .where(article.c.id.in_(numbers), ~later)
        .order_by(article.c.id.desc())
    )
    return [
        Headed(
            number=row.id,
            url=row.url,
            source=row.source,
            title=row.title,
            published=row.published,
            fetched_at=row.fetched_at,
            claimed=row.claimed,
        )
        for row in conn.execute(query)
    ]


def _claimed(version: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(claim.c.version_id == version)
