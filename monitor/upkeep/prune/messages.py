"""Messages of notifications that went out long ago, and those that were given up as long ago.

What a target was told already is known by the number of the change up to which it was looked at for it, and not by its
messages: so none comes twice without them. What a hub was told of a feed is known by its message alone, of which there
is one; that stays for as long as the hub is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, or_, select

from monitor.store.bookkeeping import notify_target, outbox, outbox_change
from monitor.upkeep.prune.amount import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

WORDS = "messages that were sent, or given up"
BATCH = 2_000
ROW = 220  # bytes of a message with one change, their entries in indexes among them, as measured


def found(conn: Connection, before: datetime, among: Sequence[int] | None) -> dict[int, Amount]:
    """Messages sent, else given up, before then; what waits is none, however long it has."""
    tells = select(outbox_change.c.outbox_id)
    query = select(outbox.c.id).where(
        func.coalesce(outbox.c.sent_at, outbox.c.given_up_at) < before,
        or_(outbox.c.id.in_(tells), outbox.c.target.not_in(select(notify_target.c.name))),
    )
    if among is not None:
        query = query.where(outbox.c.id.in_(among))
    return dict.fromkeys(conn.execute(query).scalars(), Amount(1, ROW))


def drop(conn: Connection, before: datetime, numbers: Sequence[int]) -> None:  # noqa: ARG001
    """Delete them; which changes were in them goes with them."""
    conn.execute(delete(outbox).where(outbox.c.id.in_(numbers)))
