"""Changes by their numbers, in the order of telling: what is new to somebody who knows up to which he was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from .changes import change_of
from .quotes import quotes_by
from .tables import change, change_quote

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from monitor.model import Change


def newest_number(conn: Connection) -> int:
    """The number of the change that was told last, in the order of telling; 0 before the first."""
    return conn.execute(select(func.max(change.c.number))).scalar() or 0


def changes_after(conn: Connection, number: int) -> list[tuple[int, Change]]:
    """The changes told after the one of that number, each with its own, in the order of telling; without quotes.

    None comes in between later: who writes has the right to write from the start of the transaction.
    """
    query = select(change).where(change.c.number > number).order_by(change.c.number)
    return [(row.number, change_of(row, ())) for row in conn.execute(query)]


def changes_numbered(conn: Connection, numbers: Collection[int]) -> dict[int, Change]:
    """The changes of these numbers, in the order of telling."""
    rows = conn.execute(select(change).where(change.c.number.in_(numbers)).order_by(change.c.number)).all()
    quotes = quotes_by(conn, change_quote.c.change_id, [row.id for row in rows])
    return {row.number: change_of(row, quotes.get(row.id, ())) for row in rows}
