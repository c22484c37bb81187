"""A copy of an SQLite database that is whole, checked, and one file.

Made with SQLite's own online backup (https://www.sqlite.org/backup.html), which reads what is in the write-ahead log as
well and makes no writer wait. ``cp`` does neither.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from monitor.upkeep.errors import UpkeepError

if TYPE_CHECKING:
    from collections.abc import Iterator

STALE = 3600.0  # seconds after which an unfinished copy is that of a program that was killed
PAGES = 2_000  # copied between two looks at whether somebody wants to stop
BESIDE = ("-wal", "-shm", "-journal")  # files that SQLite keeps beside a database while it is open, or after a crash


@contextmanager
def copied(source: Path, target: Path, *, in_use: bool, like: Path | None = None) -> Iterator[Path]:
    """A copy of ``source`` in a file beside ``target``, which goes away unless the block puts it somewhere.

    ``in_use`` says whether others may write to ``source`` meanwhile. The copy has the rights of ``like``, or else may
    be read by its owner alone; its integrity was checked, and it is on the disk. Raises UpkeepError.
    """
    temporary = _file_beside(target)
    try:
        _clear_up(temporary)
        try:
            _copy(_connect(source, "mode=rw") if in_use else read_only(source), temporary)
        except sqlite3.Error as error:
            raise UpkeepError(f"{source} cannot be copied to {target.parent}: {in_words(error)}.") from error
        except OSError as error:  # a disk that fills up is told by either
            raise UpkeepError(f"{source} cannot be copied to {target.parent}: {error.strerror}.") from error
        if wrong := damage(temporary):
            raise UpkeepError(f"{source} is damaged ({wrong}). No copy was made of it.")
        if like is not None:
            temporary.chmod(like.stat().st_mode & 0o777)
        yield temporary
    finally:
        for file in (temporary, *(Path(f"{temporary}{ending}") for ending in BESIDE)):
            file.unlink(missing_ok=True)


def to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk. Raises OSError."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def damage(file: Path) -> str | None:
    """What is wrong with a database file itself, in a few words; None where its pages and indexes are sound.

    What its rows say is not looked at: a copy of odd rows is better than none, and `monitor doctor` tells of them.
    """
    try:
        with closing(read_only(file)) as database:
            [said] = database.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        return in_words(error)
    return None if said == "ok" else " ".join(str(said).replace("*", "").split())


def read_only(file: Path) -> sqlite3.Connection:
    """A connection to a copy that changes nothing of it, nor beside it. Raises sqlite3.Error.

    A copy in WAL mode without a log is read as it lies there: SQLite would begin a log, and could not where the disk is
    not to be written. Not for a database in use, which somebody might open and write to meanwhile.
    """
    with suppress(OSError), file.open("rb") as opened:
        keeps_a_log = opened.read(20)[18:] == b"\2\2"  # https://www.sqlite.org/fileformat.html, section 1.3.3
        if keeps_a_log and not Path(f"{file}-wal").exists():
            return _connect(file, "mode=ro&immutable=1")
    return _connect(file, "mode=ro")


def _connect(file: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(file.absolute()))}?{how}", uri=True, timeout=30, isolation_level=None)


def in_words(error: sqlite3.Error) -> str:
    """What SQLite's errors about a file as such mean."""
    said = str(error)
    words = {
        "not a database": "it is no SQLite database",
        "is full": "the disk is full",
        "unable to open": "it cannot be opened; check its path and rights",
        "locked": "another program keeps it locked",
        "malformed": "its pages are not what SQLite wrote",
    }
    return next((meant for sign, meant in words.items() if sign in said), said)


def _file_beside(target: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=_PREFIX, suffix=".tmp")
    except OSError as error:
        raise UpkeepError(f"{target.parent} cannot be written: {error.strerror}.") from error
    os.close(handle)
    return Path(name)


_PREFIX = ".monitor-copy."  # without the name of the target, which may have the time in it


def _clear_up(mine: Path) -> None:
    """Take away the copies that killed programs left unfinished beside ``mine``; by the clock of the disk they are on.

    One that is being made is written to all the time, or looked through for less than that.
    """
    now = mine.stat().st_mtime
    for unfinished in mine.parent.glob(f"{_PREFIX}*.tmp*"):  # with what SQLite kept beside it
        with suppress(OSError):  # another program may be about the same
            if now - unfinished.stat().st_mtime > STALE:
                unfinished.unlink()


def _copy(source: sqlite3.Connection, target: Path) -> None:
    with closing(source) as real, closing(sqlite3.connect(target, isolation_level=None)) as other:
        # What is written meanwhile by others would make the copy begin anew; a transaction sees one moment alone.
        real.execute("BEGIN")
        real.execute("SELECT count(*) FROM sqlite_master").fetchone()
        real.backup(other, pages=PAGES, progress=lambda *_: None)  # Ctrl-C is heard between the pages
        other.execute("PRAGMA journal_mode = DELETE")  # one file, which can be read from where nothing can be written
    to_disk(target)
