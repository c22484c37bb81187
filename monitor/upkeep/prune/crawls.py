"""What came of crawls long ago: each is a row, every quarter of an hour, of every source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from monitor.store.bookkeeping import crawl
from monitor.store.health import NEWEST
from monitor.upkeep.prune.amount import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

WORDS = "crawls: what came of them"
BATCH = 2_000
ROW = 125  # bytes of a row, its entry in the index among them, as measured


def found(conn: Connection, before: datetime, among: Sequence[int] | None) -> dict[int, Amount]:
    """Crawls begun before then, but those by which it is known how often a source has something new.

    To find those takes a look at every crawl, for which writers would wait. ``among`` these there is none: they were
    found before, and a crawl that brought something is never among the newest again.
    """
    if among is not None:
        again = select(crawl.c.id).where(crawl.c.id.in_(among), crawl.c.started_at < before)
        return dict.fromkeys(conn.execute(again).scalars(), Amount(1, ROW))
    brought = crawl.c.new_articles + crawl.c.edited_articles > 0
    order = func.row_number().over(partition_by=crawl.c.source, order_by=crawl.c.started_at.desc())
    busy = select(crawl.c.id, order.label("place")).where(brought).subquery()
    newest = select(busy.c.id).where(busy.c.place <= NEWEST)
    query = select(crawl.c.id).where(crawl.c.started_at < before, crawl.c.id.not_in(newest))
    return dict.fromkeys(conn.execute(query).scalars(), Amount(1, ROW))


def drop(conn: Connection, before: datetime, numbers: Sequence[int]) -> None:  # noqa: ARG001
    """Delete their rows."""
    conn.execute(delete(crawl).where(crawl.c.id.in_(numbers)))
