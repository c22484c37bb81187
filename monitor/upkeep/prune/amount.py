"""How much something is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, cast, func, literal

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection


@dataclass(frozen=True, slots=True)
class Amount:
    """How much something is; ``size`` in bytes, without what indexes take."""

    rows: int = 0
    size: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.rows + other.rows, self.size + other.size)


def bytes_of(conn: Connection, *columns: ColumnElement[Any]) -> ColumnElement[int]:
    """How many bytes these columns of a row take; on PostgreSQL as it compresses them."""
    sqlite = conn.dialect.name == "sqlite"
    total: ColumnElement[int] = literal(0)
    for column in columns:
        size = func.length(cast(column, LargeBinary)) if sqlite else func.pg_column_size(column)
        total = total + func.coalesce(size, 0)
    return total
