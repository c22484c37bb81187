"""One article from its address, fetched as a crawl would fetch it: same manners, same refusals."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from monitor.cli import UserError
from monitor.config import user_agent
from monitor.crawl import ArticleEvent, DoneEvent, crawl
from monitor.model import Article, Limits, Show, Source, SourceKind
from monitor.store import newest_version, open_database, read_version, reading
from monitor.store.tables import article as articles
from spiders.address import YOURS

if TYPE_CHECKING:
    from datetime import datetime


def fetch_article(
    url: str, show: Show, published: datetime | None, contact: str | None, *, allow_private: bool
) -> Article | None:
    """The article at ``url``, None when it names no such show; UserError, with the reason, when there is none.

    It is crawled as a source of kind ``page`` into a database that is thrown away.
    """
    source = Source(name=url, kind=SourceKind.PAGE, url=url, delay=0.0, max_articles=1, allow_private=allow_private)
    with tempfile.TemporaryDirectory(prefix="monitor-extract-") as folder:
        database = str(Path(folder) / "article.sqlite3")
        open_database(database, create=True).dispose()
        events = crawl(
            [source], database=database, shows=[show], user_agent=user_agent(contact), limits=Limits(timeout=20.0)
        )
        with closing(events):
            outcome = _outcome(url, list(events))
        read = _stored(database) if outcome in ("new", "edited", "unchanged") else None
    if read is None or published is None:
        return read
    return replace(read, published=published)


def _outcome(url: str, events: list[object]) -> str:
    for event in events:
        if isinstance(event, DoneEvent) and not event.ok:
            reason, yours, _ = (event.reason or event.status).partition(YOURS)
            mend = " Allow it with: --allow-private" if yours else ""
            raise UserError(f"{url} cannot be read: {reason}{'' if reason.endswith('?') else '.'}{mend}")
    last = [event for event in events if isinstance(event, ArticleEvent)][-1:]
    for event in last:
        if event.outcome in ("failed", "skipped", "not_an_article"):
            raise UserError(f"{url} holds no article: {event.reason or event.outcome.replace('_', ' ')}.")
        return event.outcome
    raise UserError(f"{url} cannot be read.")


def _stored(database: str) -> Article | None:
    engine = open_database(database)
    try:
        with reading(engine) as conn:
            address = conn.execute(select(articles.c.url)).scalar()
            version = newest_version(conn, address) if address else None
            return read_version(conn, version) if version is not None else None
    finally:
        engine.dispose()
