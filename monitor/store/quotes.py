"""Quotes under facts and changes, in order, the best first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select

from monitor.model import Quote

from .tables import article, article_version, claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Column, Connection, Select

_BATCH = 500  # keys in one query: far below what either database allows


def quote_rows(owner: str, key: Any, quotes: Iterable[Quote]) -> list[dict[str, Any]]:
    """Rows for ``fact_quote`` or ``change_quote``, whose ``owner`` column is ``key``."""
    return [
        {
            owner: key,
            "position": position,
            "source": quote.source,
            "url": quote.url,
            "text": quote.text,
            "published": quote.published,
        }
        for position, quote in enumerate(quotes)
    ]


def quotes_by(conn: Connection, owner: Column[Any], keys: Sequence[Any]) -> dict[Any, tuple[Quote, ...]]:
    """The quotes in ``owner``'s table of those with these keys, by their owner."""
    found: defaultdict[Any, list[Quote]] = defaultdict(list)
    for start in range(0, len(keys), _BATCH):
        for row in conn.execute(_quotes_of(owner), {"keys": keys[start : start + _BATCH]}):
            quote = Quote(source=row.source, url=row.url, text=row.text, published=row.published)
            found[row._mapping[owner]].append(quote)
    return {key: tuple(quotes) for key, quotes in found.items()}


@cache
def _quotes_of(owner: Column[Any]) -> Select[Any]:
    table = owner.table
    these = select(table).where(owner.in_(bindparam("keys", expanding=True)))
    return these.order_by(owner, table.c.position)


def seen(conn: Connection, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotes, those whose articles give no date with the day that is believed in its place.

    That is when the words were first read: of an archive, when they were archived.
    """
    return tuple(quote if quote.published else replace(quote, seen=_first_read(conn, quote)) for quote in quotes)


def _first_read(conn: Connection, quote: Quote) -> datetime | None:
    query = (
        select(func.min(claim.c.said_at))
        .join(article_version, article_version.c.id == claim.c.version_id)
        .join(article, article.c.id == article_version.c.article_id)
        .where(article.c.url == quote.url, claim.c.evidence == quote.text)
    )
    found: datetime | None = conn.execute(query).scalar()
    return found
