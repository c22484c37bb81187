"""INSERT … ON CONFLICT, which SQLite and PostgreSQL spell alike and SQLAlchemy keeps in each dialect apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def insert(conn: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that has ``on_conflict_do_update`` and ``on_conflict_do_nothing``, for the connection's database."""
    return sqlite.insert(table) if conn.dialect.name == "sqlite" else postgresql.insert(table)
