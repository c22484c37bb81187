"""One `monitor run` a database: a lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.store.engine import plain_words
from monitor.store.urls import database_file, database_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

_RUNNING = 0x6D6F6E72  # key of PostgreSQL's advisory lock


class AlreadyRunning(RuntimeError):  # noqa: N818  (read as a sentence where it is raised)
    """Another instance works on the database."""


@contextmanager
def only_one(engine: Engine) -> Iterator[None]:
    """Be the one instance that runs on this database; raises AlreadyRunning when there is another.

    The lock is on a file beside an SQLite database, and an advisory one of the server's on PostgreSQL. Either is let go
    by the system when its process or connection ends, also by a crash.
    """
    file = database_file(engine.url)
    with _locked_file(file) if file is not None else _locked_server(engine):
        yield


def held_by(engine: Engine) -> str | None:
    """Who runs on this database, in words: ``process 4711``; None where nobody does."""
    file = database_file(engine.url)
    if file is None:
        # How the server keeps the key of an advisory lock: https://www.postgresql.org/docs/current/view-pg-locks.html
        query = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = :key AND objsubid = 1 AND granted"
        with plain_words(engine), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            pid = conn.execute(text(query), {"key": _RUNNING}).scalar()
        return None if pid is None else f"process {pid} of the server"
    try:
        with Path(f"{file}.lock").open() as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return f"process {lock.read().strip() or '?'}"
    except FileNotFoundError:
        pass
    return None


@contextmanager
def _locked_file(database: Path) -> Iterator[None]:
    path = Path(f"{database}.lock")
    with path.open("a+") as lock:  # not emptied before it is ours: it names its holder
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise AlreadyRunning(_words(str(database), f"process {lock.read().strip() or '?'}")) from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield


@contextmanager
def _locked_server(engine: Engine) -> Iterator[None]:
    with plain_words(engine), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        if not conn.execute(text(f"SELECT pg_try_advisory_lock({_RUNNING})")).scalar():
            raise AlreadyRunning(_words(database_name(engine.url), "another machine or process"))
        try:
            yield
        finally:  # the connection goes back to the engine, which would keep the lock with it
            conn.execute(text(f"SELECT pg_advisory_unlock({_RUNNING})"))


def _words(database: str, who: str) -> str:
    return f"{database}: `monitor run` is at work on it already ({who}). Stop that one first, or let it be"
