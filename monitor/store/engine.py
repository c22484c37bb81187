"""The connection to the database, and the two kinds of transaction: one that writes, one that only reads."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event, exc
from sqlalchemy.pool import StaticPool

from .errors import DatabaseError, DatabaseForeign, DatabaseUnusable
from .unspaced import cut
from .urls import database_file, database_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import URL, Connection, Engine

BUSY_SECONDS = 30  # how long a writer waits for another one
_NO_ROOM = 65_536  # bytes: less is left on a disk than SQLite needs to open a database with a write-ahead log
_TRY_AGAIN_SECONDS = 0.02  # where we have to ask again, because SQLite does not wait by itself
_WRITERS = 0x6D6F6E69  # key of PostgreSQL's advisory lock, which makes writers take turns as SQLite does
_READS_ONLY = "monitor_reads_only"


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes: all of it is kept or, when an exception leaves the block, nothing."""
    with plain_words(engine), engine.begin() as conn:
        yield conn


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that only reads: on SQLite it neither waits for a writer nor makes one wait."""
    with plain_words(engine), engine.connect().execution_options(**{_READS_ONLY: True}) as conn:
        yield conn


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """One transaction that may make tables anew.

    SQLite alters little in place: alembic copies a table and drops the old one, and with foreign keys on all rows that
    refer to it would go with it (https://www.sqlite.org/lang_altertable.html, section 7). They are checked at the end.
    """
    with plain_words(engine), engine.connect() as conn:
        driver = conn.connection.driver_connection if conn.dialect.name == "sqlite" else None
        if driver is not None:
            driver.execute("PRAGMA foreign_keys = OFF")  # has no effect within a transaction
        try:
            with conn.begin():
                yield conn
                if driver is not None and conn.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise DatabaseUnusable(
                        database_name(engine.url), "rows refer to rows that are gone; left as it was."
                    )
        finally:
            if driver is not None:
                driver.execute("PRAGMA foreign_keys = ON")


def connect(url: URL, patience: float | None = None) -> Engine:
    """An engine whose transactions take the right to write at their start, unless they are of ``reading``.

    ``patience``: seconds that are waited for a file that is locked, or for a server that does not answer.
    """
    patience = BUSY_SECONDS if patience is None else patience
    if url.get_backend_name() == "sqlite":
        pool: dict[str, Any] = (
            {} if database_file(url) else {"poolclass": StaticPool}
        )  # in memory: one connection is it all
        engine = create_engine(url, connect_args={"timeout": patience, "check_same_thread": False}, **pool)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": max(2, round(patience))})
    except ModuleNotFoundError as error:
        raise DatabaseUnusable(
            database_name(url), "PostgreSQL needs a driver. Install it with: pip install 'monitor[postgresql]'"
        ) from error
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def use_wal(engine: Engine) -> None:
    """Let an SQLite file keep a write-ahead log, so that readers and the writer do not wait for each other.

    The file remembers it; other databases have nothing to set. A file without tables also keeps account of its free
    pages, so that they can be given back a few at a time (https://www.sqlite.org/pragma.html#pragma_auto_vacuum).
    """
    if engine.dialect.name != "sqlite":
        return
    give_up = monotonic() + BUSY_SECONDS
    # Not within a transaction, so not through a Connection of SQLAlchemy's, which would begin one.
    with plain_words(engine), closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA auto_vacuum = INCREMENTAL")  # of no effect where there are tables
        while True:
            try:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
                break
            except sqlite3.OperationalError as error:
                # SQLite does not wait here as it does elsewhere: of two programs that set it at once, one is refused.
                if "locked" not in str(error) or monotonic() > give_up:
                    raise _explain(database_name(engine.url), str(error)) from error
                sleep(_TRY_AGAIN_SECONDS)


def check_pages(engine: Engine) -> None:
    """Read an SQLite file from end to end; DatabaseUnusable if a part of it is damaged that nobody has read yet.

    A server looks after its files itself.
    """
    if engine.dialect.name != "sqlite":
        return
    with reading(engine) as conn:
        said = conn.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if said != "ok":
        raise _explain(database_name(engine.url), f"malformed: {' '.join(str(said).replace('*', '').split())}")


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own way of starting transactions leaves out SELECT and DDL; we start them ourselves, below.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = NORMAL")  # with WAL: a power cut may lose the last commits, never the file
    cursor.execute("PRAGMA trusted_schema = ON")  # the index of the search and its triggers call our function
    cursor.close()
    connection.create_function("cut_runs", 1, cut, deterministic=True)


def _begin_sqlite(conn: Connection) -> None:
    # A transaction that reads first and then writes may fail at once with "locked" when another wrote in between;
    # one that takes the lock at its start waits its turn.
    conn.exec_driver_sql("BEGIN" if conn.get_execution_options().get(_READS_ONLY) else "BEGIN IMMEDIATE")


def _begin_postgresql(conn: Connection) -> None:
    if not conn.get_execution_options().get(_READS_ONLY):
        conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


@contextmanager
def plain_words(engine: Engine) -> Iterator[None]:
    """Turn the driver's errors about the database as such (not about one statement) into DatabaseError."""
    try:
        yield
    except exc.DatabaseError as error:
        said = str(error.orig).strip()
        of_a_statement = type(error) not in {exc.OperationalError, exc.DatabaseError} or "no such" in said
        if of_a_statement:
            raise
        raise _explain(database_name(engine.url), _as_it_is(said, database_file(engine.url))) from error


def _as_it_is(said: str, file: Path | None) -> str:
    """What SQLite says; where it says "disk I/O error" since the files beside the database cannot grow, that too."""
    if file is None or not any(sign in said for sign in ("disk I/O", "unable to open")):
        return said
    try:
        disk = os.statvfs(file.parent)
    except OSError:
        return said
    full = disk.f_bavail * disk.f_frsize < _NO_ROOM and not disk.f_flag & os.ST_RDONLY
    return f"the disk is full: {said}" if full else said


def _explain(name: str, said: str) -> DatabaseError:
    if "not a database" in said:
        return DatabaseForeign(name, "this file is not an SQLite database")
    mends = {
        "is full": "the disk is full. Make room and try again; nothing that was stored is lost",
        "unable to open": "it cannot be opened. Check that the folder exists and that you may read and write in it",
        "readonly": "it cannot be written. Check the rights of the file and of its folder",
        "locked": f"another program has kept it locked for {BUSY_SECONDS} s. Close that program, or try again",
        "malformed": "the file is damaged. Put a copy of it aside and restore it from a backup",
        "disk I/O": "the disk failed to read or write it. Network folders are known for that: keep it on a local disk",
    }
    for sign, mend in mends.items():
        if sign in said:
            return DatabaseUnusable(name, f"{mend} ({said}).")
    return DatabaseUnusable(name, said)
