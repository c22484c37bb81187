"""INSERT … ON CONFLICT, which SQLite and PostgreSQL spell alike and SQLAlchemy keeps in each dialect apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table
    from sqlalchemy.dialects import postgresql, sqlite


def insert(conn: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that has ``on_conflict_do_update`` and ``on_conflict_do_nothing``, for the connection's database."""
    return insert_for(conn.dialect.name, table)


def insert_for(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """The same for the name of a dialect, for statements that are made once."""
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as sqlites

        return sqlites(table)
    from sqlalchemy.dialects.postgresql import insert as postgresqls  # with its drivers, slow to import

    return postgresqls(table)
