"""Putting a copy in the place of the database, and what was there before beside it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.schedule.instance import AlreadyRunning, only_one
from monitor.store import SCHEMA, upgrade
from monitor.store.engine import connect, use_wal
from monitor.store.errors import DatabaseTooNew
from monitor.store.urls import database_url
from monitor.upkeep.backup import schema_of, sqlite_file
from monitor.upkeep.errors import UpkeepError
from monitor.upkeep.sqlite_copy import BESIDE, copied, damage, in_words, read_only, to_disk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Engine

WAIT = 2  # seconds for another program to let go of the database


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database file holds, in a few numbers."""

    schema: str
    shows: int
    articles: int
    changes: int
    newest: str | None  # when its last article was read, in ISO 8601


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done."""

    schema: str  # of the copy, before it was brought up to date
    upgraded: bool
    aside: Path | None  # where the database is that was there before


def look_into(file: Path) -> Contents:
    """What a copy holds. Raises UpkeepError or DatabaseError where it cannot take the place of the database."""
    if not file.is_file():
        raise UpkeepError(f"{file}: there is no such file.")
    if wrong := damage(file):
        raise UpkeepError(f"{file} cannot be restored: {wrong}.")
    with closing(read_only(file)) as database:
        try:
            [schema] = database.execute("SELECT version_num FROM alembic_version").fetchone() or [""]
            [shows] = database.execute("SELECT count(*) FROM show").fetchone()
            [articles] = database.execute("SELECT count(*) FROM article").fetchone()
            [newest] = database.execute("SELECT max(fetched_at) FROM article_version").fetchone()
            [changes] = database.execute("SELECT count(*) FROM change").fetchone()
        except sqlite3.OperationalError as error:
            raise UpkeepError(f"{file} cannot be restored: it is no database of monitor's.") from error
    if not (isinstance(schema, str) and schema.isdecimal()):
        raise UpkeepError(f"{file} cannot be restored: its schema is {schema or 'missing'}, which no monitor ever had.")
    if int(schema) > int(SCHEMA):
        raise DatabaseTooNew(str(file), schema, SCHEMA)
    return Contents(schema, shows, articles, changes, newest)


def restore(file: Path, database: str, at: datetime) -> Restored:
    """Put a copy of ``file`` in the place of the database; one of an older program is brought up to date.

    What was there before stays beside it, under a name with the time ``at``, with all that SQLite keeps beside it if
    it is damaged. ``file`` stays as it is. At every moment a whole database is in place, the old one or the new.
    Raises UpkeepError where another program has the database open, and what ``look_into`` does.
    """
    place = sqlite_file(database, "restore it with: pg_restore --clean")
    if place.exists() and file.exists() and place.samefile(file):
        raise UpkeepError(f"{file} is the database itself.")
    contents = look_into(file)
    engine = connect(database_url(place))  # by the name that `monitor run` has its lock under
    place = place.resolve()  # through a symbolic link, not over it
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with _alone(engine), copied(file, place, in_use=False, like=place if place.exists() else None) as copy:
            schema_of(copy, file)
            _made_ready(copy)
            aside = _set_aside(place, Path(f"{place}.before-restore-{at:%Y-%m-%dT%H%M%SZ}"), copy)
    except OSError as error:
        raise UpkeepError(f"{place} cannot be put in place: {error.strerror}.") from error
    finally:
        engine.dispose()
    return Restored(contents.schema, contents.schema != SCHEMA, aside)


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """Keep `monitor run` from starting; UpkeepError while it is at work."""
    with ExitStack() as stack:
        try:
            stack.enter_context(only_one(engine))
        except AlreadyRunning as error:
            raise UpkeepError(f"{error}.") from error
        yield


def _made_ready(copy: Path) -> None:
    """Bring a copy up to date, and let it keep a log as databases in use do."""
    upgrade(str(copy))
    engine = connect(database_url(copy))
    try:
        use_wal(engine)
    finally:
        engine.dispose()  # the last to close it puts its log into it
    to_disk(copy)


def _set_aside(place: Path, aside: Path, copy: Path) -> Path | None:
    """Put ``copy`` into its place, and what was there ``aside``; None where nothing was."""
    if aside.exists():
        raise UpkeepError(f"{aside} is there already and stays as it is. Try again.")
    with _held(place):
        there = place.exists()
        if there:
            try:
                os.link(place, aside)  # so that the name of the database never leads nowhere
            except OSError:  # a file system without hard links
                place.rename(aside)
        # What a crash has left beside a damaged database would be read as part of the new one.
        for ending in BESIDE:
            with suppress(FileNotFoundError):
                Path(f"{place}{ending}").rename(f"{aside}{ending}")
        copy.replace(place)
        to_disk(place.parent)
    return aside if there else None


@contextmanager
def _held(place: Path) -> Iterator[None]:
    """Keep all other programs out of the database, its log put into it; UpkeepError where one has it open.

    A database in WAL mode leaves it only while nobody else has it open (https://www.sqlite.org/wal.html, section 3), so
    that SQLite itself tells of crawls, of `monitor run` and of tools that are no part of this program. One that is too
    damaged to be opened is nobody's.
    """
    if not place.exists():
        yield
        return
    with closing(sqlite3.connect(place, timeout=WAIT, isolation_level=None)) as old:
        try:
            old.execute("PRAGMA journal_mode = DELETE")
            old.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise UpkeepError(
                    f"{place} is in use: a crawl or a server is at work, or a tool has it open. Stop that, and"
                    " try again."
                ) from error
            raise UpkeepError(f"{place} cannot be opened: {in_words(error)}.") from error
        except sqlite3.DatabaseError:
            pass
        yield
