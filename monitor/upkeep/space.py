"""Giving room that was freed back to the disk.

SQLite keeps free pages for what is stored next. A file that keeps account of them gives them back a few at a time
(``incremental_vacuum``), between which others write; one that was made before it did so must be written anew once,
while nobody else has it open (https://www.sqlite.org/lang_vacuum.html).
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
TRIES = 40  # to put the log into the file
WAIT = 10  # seconds for others to let us write
LET_GO = 2  # seconds for others to close the database
INCREMENTAL = 2  # https://www.sqlite.org/pragma.html#pragma_auto_vacuum


@dataclass(frozen=True, slots=True)
class Regained:
    """How much the disk got back, in bytes; None where the database's server looks after that."""

    size: int | None
    why_not: str | None = None  # why no more


def regain(engine: Engine, *, alone: bool) -> Regained:
    """Give the database's free pages back to the disk; ``alone``: `monitor run` is not at work, nor will it begin.

    A file that must be written anew is so only where nobody else has it open. Raises OSError where the file cannot be
    looked at.
    """
    file = database_file(engine.url)
    if file is None:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            for table in ("article_version", "claim", "crawl"):
                conn.execute(text(f"VACUUM {table}"))
        return Regained(None)
    engine.dispose()  # what it reads would keep the log from being put into the file
    try:
        with closing(_connect(file, WAIT)) as database:
            before = file.stat().st_size
            _log_into_file(database)
            before = max(before, file.stat().st_size)  # what was stored last made it larger, or a prune smaller
            [mode] = database.execute("PRAGMA auto_vacuum").fetchone()
            if mode == INCREMENTAL:
                _give_back(database)
        why_not = None if mode == INCREMENTAL else _write_anew(file, alone=alone)
        with closing(_connect(file, WAIT)) as database:
            if not _log_into_file(database) and why_not is None:
                why_not = "another program is reading what was there before; it gets smaller when that is done"
    except sqlite3.OperationalError as error:
        return Regained(0, f"{in_words(error)}; the room is used again by what is stored next")
    return Regained(max(before - file.stat().st_size, 0), why_not)


def _connect(file: Path, wait: float) -> sqlite3.Connection:
    return sqlite3.connect(file, timeout=wait, isolation_level=None)


def _log_into_file(database: sqlite3.Connection) -> bool:
    """Put the log into the file, without which that gets no smaller; False where a reader is in the way all the time.

    Whoever writes waits while it waits for readers: so only for a moment, and then again.
    """
    database.execute(f"PRAGMA busy_timeout = {round(PAUSE * 1000)}")
    for _ in range(TRIES):
        [busy, *_] = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            break
        time.sleep(PAUSE)
    database.execute(f"PRAGMA busy_timeout = {WAIT * 1000}")
    return not busy


def _give_back(database: sqlite3.Connection) -> None:
    while free := database.execute("PRAGMA freelist_count").fetchone()[0]:
        # Not by execute, which takes the first page for the whole of it.
        database.executescript(f"PRAGMA incremental_vacuum({PAGES})")
        if database.execute("PRAGMA freelist_count").fetchone()[0] >= free:
            break
        time.sleep(PAUSE)


def _write_anew(file: Path, *, alone: bool) -> str | None:
    """Write the file anew, so that it keeps account of its free pages; why not, where that cannot be."""
    if shutil.disk_usage(file.parent).free < 2 * file.stat().st_size:  # a copy of it, and all of it in the log
        return "the file must be written anew for it, once, and the disk has no room for that"
    with closing(_connect(file, LET_GO)) as database:
        # A log is one program's own only while nobody else has the database open
        # (https://www.sqlite.org/wal.html, section 8): so SQLite itself tells of crawls and of other tools.
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            if alone:
                database.execute("BEGIN EXCLUSIVE")
                database.execute("COMMIT")  # the lock stays
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            alone = False
        if not alone:
            return "the file must be written anew for it, once, and a crawl or a tool has it open: prune while none has"
        database.execute("PRAGMA auto_vacuum = INCREMENTAL")
        database.execute("VACUUM")
    return None
