"""The file itself, as SQLite wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.store import SCHEMA, DatabaseMissing, DatabaseTooNew, DatabaseTooOld
from monitor.store.urls import database_name
from monitor.upkeep.doctor.finding import error, ok

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.store import DatabaseError
    from monitor.upkeep.doctor.finding import Finding, Scene

RESTORE = "Restore a copy: monitor restore FILE. Without one: sqlite3 FILE .recover"


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """Whether its pages, its indexes and its references are sound; a server looks after its files itself.

    Even SQLite's ``quick_check`` reads all of them: in a hurry it is enough that the file can be opened.
    """
    name = database_name(conn.engine.url)
    if conn.dialect.name == "sqlite" and not scene.quick:
        said = list(conn.execute(text("PRAGMA integrity_check(3)")).scalars())
        if said != ["ok"]:
            yield error("database", f"{name} is damaged: {'; '.join(map(_line, said))}", RESTORE)
        orphans = conn.execute(text("PRAGMA foreign_key_check")).fetchmany(3)
        for table, _, parent, _ in orphans:
            yield error("database", f"A row of {table} refers to one of {parent} that is gone.", RESTORE)
        if said != ["ok"] or orphans:
            return
    yield ok("database", f"{name} {'can be opened' if scene.quick else 'is sound'} (schema {SCHEMA})")


def mend(failed: DatabaseError) -> str:
    """What to do about a database that cannot be opened or read."""
    if isinstance(failed, DatabaseMissing | DatabaseTooOld):
        return f"{failed.remedy}: monitor {failed.command}"
    if isinstance(failed, DatabaseTooNew):
        return "Update the program."
    return RESTORE


def _line(said: object) -> str:
    return " ".join(str(said).replace("*", "").split())
