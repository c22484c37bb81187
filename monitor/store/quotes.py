"""Quotes under facts and changes, in order, the best first."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from monitor.model import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Column, Connection, Select


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


def quotes_by(conn: Connection, owner: Column[Any], query: Select[Any]) -> dict[Any, tuple[Quote, ...]]:
    """The quotes that a query over a quote table finds, by their owner."""
    found: defaultdict[Any, list[Quote]] = defaultdict(list)
    for row in conn.execute(query.order_by(owner, owner.table.c.position)):
        found[row._mapping[owner]].append(Quote(source=row.source, url=row.url, text=row.text, published=row.published))
    return {key: tuple(quotes) for key, quotes in found.items()}
