"""Giving room that was freed back to the disk.

SQLite keeps free pages for what is stored next. A file that keeps account of them gives them back a few at a time
(``incremental_vacuum``), between which others write; one that was made before it did so must be written anew once,
while nobody else writes (https://www.sqlite.org/lang_vacuum.html).
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.store.urls import database_file
from monitor.upkeep.sqlite_copy import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

PAGES = 1_000  # given back at once: 4 MB
PAUSE = 0.05  # seconds between, for others to write in
WAIT = 10  # seconds for others to let us write
_LOG_INTO_FILE = "PRAGMA wal_checkpoint(TRUNCATE)"
INCREMENTAL = 2  # https://www.sqlite.org/pragma.html#pragma_auto_vacuum


@dataclass(frozen=True, slots=True)
class Regained:
    """How much the disk got back, in bytes; None where the database's server looks after that."""

    size: int | None
    why_not: str | None = None  # why no more


def regain(engine: Engine, *, alone: bool) -> Regained:
    """Give the database's free pages back to the disk; ``alone``: nobody else is at work, and a long write harms none.

    Raises OSError where the file cannot be looked at.
    """
    file = database_file(engine.url)
    if file is None:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            for table in ("article_version", "claim", "crawl"):
                conn.execute(text(f"VACUUM {table}"))
        return Regained(None)
    engine.dispose()  # what it reads would keep the log from being put into the file
    try:
        with closing(sqlite3.connect(file, timeout=WAIT, isolation_level=None)) as database:
            database.execute(_LOG_INTO_FILE).fetchall()
            before = file.stat().st_size
            why_not = _give_back(database, file, alone=alone)
            database.execute(_LOG_INTO_FILE).fetchall()
    except sqlite3.OperationalError as error:
        return Regained(0, f"{in_words(error)}; the room is used again by what is stored next")
    return Regained(max(before - file.stat().st_size, 0), why_not)


def _give_back(database: sqlite3.Connection, file: Path, *, alone: bool) -> str | None:
    [mode] = database.execute("PRAGMA auto_vacuum").fetchone()
    if mode == INCREMENTAL:
        while free := database.execute("PRAGMA freelist_count").fetchone()[0]:
            # Not by execute, which takes the first page for the whole of it.
            database.executescript(f"PRAGMA incremental_vacuum({PAGES})")
            if database.execute("PRAGMA freelist_count").fetchone()[0] >= free:
                break
            time.sleep(PAUSE)
        return None
    if not alone:
        return "the file must be written anew for it, once, and a crawl is at work: prune while none is"
    if shutil.disk_usage(file.parent).free < 2 * file.stat().st_size:  # a copy of it, and all of it in the log
        return "the file must be written anew for it, once, and the disk has no room for that"
    database.execute("PRAGMA auto_vacuum = INCREMENTAL")
    database.execute("VACUUM")
    return None
