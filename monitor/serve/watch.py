"""The database as the server sees it: read in threads, and asked at each request whether it is still the same."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

from sqlalchemy import text

from monitor.store import SCHEMA, DatabaseError, DatabaseMissing, DatabaseUnusable, open_database, reading
from monitor.store.urls import database_file, database_name, database_url

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

PATIENCE = 2.0  # seconds that a request waits for a database that is locked
_FILE_LOOKED_AT = 1.0  # seconds between two looks at whether the file is still the same one
_SERVER_ASKED = 1.0  # seconds for which a database server is not asked again
_TROUBLE_LASTS = 0.5  # seconds for which a database that cannot be read is not tried again: others wait in line

Version = tuple[object, ...]


class Watch:
    """A database that may be locked, replaced, upgraded or gone at any time.

    A version stands for what the database holds: equal ones hold the same. Of SQLite it is ``PRAGMA data_version``, of
    PostgreSQL the current snapshot, which counts transactions that write.
    """

    def __init__(self, target: str) -> None:
        self._target = target
        self._url = database_url(target)
        self._file = database_file(self._url)
        self._lock = threading.Lock()
        self._probing = threading.Lock()  # a statement of SQLite's bears one thread at a time
        self._engine: Engine | None = None
        self._probe: sqlite3.Cursor | None = None
        self._opened = 0  # how often: versions of two connections cannot be compared
        self._identity: tuple[int, int] | None = None
        self._checked: Version | None = None  # its tables are those that the program knows
        self._looked = float("-inf")
        self._trouble: tuple[float, DatabaseError] | None = None  # until when, and what it is

    def glance(self) -> Version | None:
        """The version where it can be told at once, from the event loop; None: ``look`` must be asked."""
        now = time.monotonic()
        if self._file is None:
            return self._checked if now - self._looked < _SERVER_ASKED else None
        if now - self._looked > _FILE_LOOKED_AT:
            self._looked = now
            if _identity(self._file) != self._identity:
                self._checked = None
        checked, probe = self._checked, self._probe
        if checked is None or probe is None:
            return None
        if not self._probing.acquire(blocking=False):
            return None
        try:
            found = probe.execute("PRAGMA data_version").fetchone()
        except sqlite3.Error:
            return None
        finally:
            self._probing.release()
        return checked if found[0] == checked[1] else None

    def look(self) -> Version:
        """The version, once the database has been found to be one that can be read. Waits; raises DatabaseError."""
        with self._lock:
            return self._look()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads; after ``look``."""
        engine = self._engine
        if engine is None:
            raise DatabaseUnusable(database_name(self._url), "it was closed.")
        with reading(engine) as conn:
            yield conn

    def close(self) -> None:
        """Let go of it."""
        with self._lock:
            self._close()

    def _look(self) -> Version:
        if self._trouble is not None and time.monotonic() < self._trouble[0]:
            raise self._trouble[1].with_traceback(None)
        try:
            if self._file is not None and _identity(self._file) != self._identity:
                self._close()
            if self._engine is None:
                self._open()
            version = self._version()
            if version != self._checked:
                self._check_schema()
                self._checked = version
        except DatabaseError as error:
            self._close()
            self._trouble = time.monotonic() + _TROUBLE_LASTS, error
            raise
        self._trouble = None
        self._looked = time.monotonic()
        return version

    def _open(self) -> None:
        if self._file is not None:
            self._identity = _identity(self._file)
        self._engine = open_database(self._target, patience=PATIENCE)
        self._opened += 1
        if self._file is not None:
            self._probe = _probe(self._file)

    def _version(self) -> Version:
        assert self._engine is not None  # noqa: S101  (opened before)
        if self._probe is not None:
            try:
                with self._probing:
                    return self._opened, self._probe.execute("PRAGMA data_version").fetchone()[0]
            except sqlite3.Error as error:
                raise DatabaseUnusable(database_name(self._url), str(error)) from error
        with reading(self._engine) as conn:
            return self._opened, conn.execute(text("SELECT txid_current_snapshot()::text")).scalar_one()

    def _check_schema(self) -> None:
        """Another program may have brought it up to date, or have put an older one into its place."""
        assert self._engine is not None  # noqa: S101
        with reading(self._engine) as conn:
            found = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if found != SCHEMA:
            self._close()
            self._open()  # which says what is the matter

    def _close(self) -> None:
        engine, self._engine = self._engine, None
        self._probe = self._checked = self._identity = None
        if engine is not None:
            engine.dispose()


def _identity(file: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        status = os.stat(file)  # noqa: PTH116  (asked often)
        return status.st_dev, status.st_ino
    return None


def _probe(file: Path) -> sqlite3.Cursor:
    """A connection that is never in a transaction, so that it holds up nobody."""
    try:
        connection = sqlite3.connect(
            f"file:{quote(str(file))}?mode=rw", uri=True, timeout=0, isolation_level=None, check_same_thread=False
        )
        return connection.cursor()
    except sqlite3.Error as error:
        raise DatabaseMissing(str(file)) from error
