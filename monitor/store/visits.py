"""What the spiders need to know of addresses that were fetched before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from .articles import VersionId
from .bookkeeping import page_state
from .pages import WALL
from .tables import article, article_version

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import Connection

_BATCH = 500  # URLs in one query: far below what either database allows


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An address that was fetched before. Times are aware, in UTC."""

    first_seen: datetime
    checked_at: datetime
    article: bool  # it is an article about a show that is followed
    remnant: datetime | None = None  # since when it has not shown the whole article
    walled: bool = False  # a wall stood there: a login, a consent
    whole: bool = False  # what came last was read as an article, and is not to be tried again


def visits(conn: Connection, urls: Iterable[str], read_for: str | None = None) -> dict[str, Visit]:
    """Those of the URLs that were fetched before (for the shows that ``read_for`` stands for, see ``validators``)."""
    found: dict[str, Visit] = {}
    waiting = list(urls)
    for start in range(0, len(waiting), _BATCH):
        query = _VISIT.where(page_state.c.url.in_(waiting[start : start + _BATCH]))
        if read_for is not None:
            query = query.where(page_state.c.read_for == read_for)
        for row in conn.execute(query):
            found[row.url] = Visit(
                first_seen=row.first_seen,
                checked_at=row.checked_at,
                article=row.article_id is not None,
                remnant=row.remnant_since,
                walled=row.status == WALL,
                whole=row.body_digest is not None,
            )
    return found


def recent_articles(conn: Connection, source: str, since: datetime, limit: int) -> list[str]:
    """The addresses of a source's articles first seen at or after ``since``, newest first, and of what is left of some.

    Of either at most ``limit``. Those that became a remnant since then have places of their own, or a busy source's new
    articles would take them all, and nobody would see how long a remnant stays; first those that waited longest.
    """
    pages = (
        select(page_state.c.url)
        .join(article, article.c.id == page_state.c.article_id)
        .where(page_state.c.source == source)
        .limit(limit)
    )
    newest = pages.where(article.c.first_seen >= since).order_by(article.c.first_seen.desc(), page_state.c.url)
    left = pages.where(page_state.c.remnant_since >= since).order_by(page_state.c.checked_at, page_state.c.url)
    return list(dict.fromkeys([*conn.execute(newest).scalars(), *conn.execute(left).scalars()]))


def newest_below(conn: Connection, address: str) -> list[tuple[str, VersionId]]:
    """The pages of articles whose addresses begin so, each with the number of the article's newest version."""
    newest = func.max(article_version.c.id)
    query = (
        select(page_state.c.url, newest.label("version"))
        .join(article_version, article_version.c.article_id == page_state.c.article_id)
        .where(page_state.c.url.startswith(address, autoescape=True))
        .group_by(page_state.c.url)
        .order_by(newest.desc())
    )
    return [(row.url, VersionId(row.version)) for row in conn.execute(query)]


_VISIT = select(
    page_state.c.url,
    page_state.c.checked_at,
    page_state.c.article_id,
    page_state.c.remnant_since,
    page_state.c.body_digest,
    page_state.c.status,
    func.coalesce(article.c.first_seen, page_state.c.checked_at).label("first_seen"),
).outerjoin(article, article.c.id == page_state.c.article_id)
