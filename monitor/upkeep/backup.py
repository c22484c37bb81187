"""Copies of the database while crawls write to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.store.database import found_schema
from monitor.store.engine import connect, reading
from monitor.store.errors import DatabaseForeign, DatabaseMissing
from monitor.store.urls import database_file, database_name, database_url
from monitor.upkeep.errors import UpkeepError
from monitor.upkeep.sqlite_copy import copied, to_disk

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was made."""

    path: Path
    size: int  # bytes
    schema: str


def backup(database: str, target: Path, at: datetime, *, force: bool = False) -> Backup:
    """Copy the database to ``target``, or into that folder under a name that has the time ``at`` in it.

    A name without an ending that is not there yet is a folder's, which is made: the next copy is to lie beside this.
    At every moment ``target`` is whole: what was there before, or the new copy, checked and on the disk. One of an
    older or newer program is copied, too. Raises UpkeepError, DatabaseMissing or DatabaseForeign.
    """
    file = sqlite_file(database, "copy it with: pg_dump --format=custom")
    if not file.exists():
        raise DatabaseMissing(str(file))
    if _is_new_folder(target):
        try:
            target.mkdir()
        except OSError as error:
            raise UpkeepError(f"{target} cannot be made: {error.strerror}.") from error
    if target.is_dir():
        target = target / f"{file.stem}-{at:%Y-%m-%dT%H%M%SZ}{file.suffix}"
    if not target.parent.is_dir():
        raise UpkeepError(f"{target.parent} is no folder. Make it first, or give another path.")
    if target.exists() and target.samefile(file):
        raise UpkeepError(f"{target} is the database itself. Give the copy another path.")
    if target.exists() and not force:
        raise UpkeepError(f"{target} is there already and stays as it is. To write over it: --force")
    target = target.resolve()  # through a symbolic link, not over it
    with copied(file, target, in_use=True, like=file) as copy:
        schema = schema_of(copy, file)
        size = copy.stat().st_size
        try:
            copy.replace(target)
            to_disk(target.parent)
        except OSError as error:
            raise UpkeepError(f"{target} cannot be written: {error.strerror}.") from error
    return Backup(target, size, schema)


def _is_new_folder(target: Path) -> bool:
    return not (target.suffix or target.exists() or target.is_symlink()) and target.parent.is_dir()


def sqlite_file(database: str, instead: str) -> Path:
    """The file of a database; UpkeepError for PostgreSQL, which has tools of its own: ``instead`` says which."""
    url = database_url(database)
    file = database_file(url)
    if file is None:
        raise UpkeepError(
            f"{database_name(url)} is on a server; {instead} (https://www.postgresql.org/docs/current/backup.html)"
        )
    return file


def schema_of(copy: Path, original: Path) -> str:
    """The revision of the tables in a file that stands for ``original``; DatabaseForeign where they are not ours."""
    engine = connect(database_url(copy))
    try:
        with reading(engine) as conn:
            schema = found_schema(conn)
    except DatabaseForeign as error:
        raise DatabaseForeign(str(original), "this database belongs to another program") from error
    finally:
        engine.dispose()
    if schema is None:
        raise DatabaseForeign(str(original), "there is nothing of monitor's in it")
    return schema
