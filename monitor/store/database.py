"""Opening a database whose tables are those this program knows, making one, and bringing an older one up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, inspect, text

from .engine import check_pages, connect, migrating, reading, use_wal
from .errors import DatabaseForeign, DatabaseMissing, DatabaseTooNew, DatabaseTooOld, DatabaseUnusable
from .tables import metadata
from .urls import database_file, database_name, database_url

if TYPE_CHECKING:
    import os

SCHEMA = "0017"  # the newest revision in alembic/versions; numbered, so that older and newer can be told apart


def open_database(target: str | os.PathLike[str], *, create: bool = False, patience: float | None = None) -> Engine:
    """An engine on the database at a path or URL, whose tables are those this program knows.

    ``target`` is a path (``~`` is the home folder), a URL of SQLite or PostgreSQL, or ``:memory:`` (which has one
    transaction at a time). With ``create`` a missing database is made, parent folders included; one that is there is
    never changed. ``patience``: seconds that are waited for one that is locked.

    A transaction of this engine holds the one right to write from its start (SQLite's BEGIN IMMEDIATE, a lock on
    PostgreSQL), so that what it read is still true when it writes. Use ``writing`` and ``reading``.

    Raises DatabaseMissing, DatabaseTooOld, DatabaseTooNew, DatabaseForeign or DatabaseUnusable.
    """
    url = database_url(target)
    if _file_is_missing(url):
        if not create:
            raise DatabaseMissing(database_name(url))
        _make_folder(url)
    engine = connect(url, patience)
    try:
        found = _found_schema(engine)
        if found is None and create:
            _migrate(engine)
            found = SCHEMA
        _check_schema(engine, found)
    except BaseException:
        engine.dispose()
        raise
    return engine


def upgrade(target: str | os.PathLike[str] | Engine) -> tuple[str, str]:
    """Bring an older database up to date, all steps in one transaction; gives its schema before and after.

    Raises what ``open_database`` does, but for DatabaseTooOld, and DatabaseUnusable also for damage that nobody has met
    yet. One that is up to date already is left as it is.
    """
    if isinstance(target, Engine):
        return _upgrade(target)
    url = database_url(target)
    if _file_is_missing(url):
        raise DatabaseMissing(database_name(url))
    engine = connect(url)
    try:
        return _upgrade(engine)
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> tuple[str, str]:
    before = _found_schema(engine)
    check_pages(engine)
    if before is None or int(before) >= int(SCHEMA):
        _check_schema(engine, before)
    else:
        _migrate(engine)
    return str(before), SCHEMA


def _migrate(engine: Engine) -> None:
    from .migrate import run_migrations

    use_wal(engine)
    with migrating(engine) as conn:
        run_migrations(conn)


def _found_schema(engine: Engine) -> str | None:
    with reading(engine) as conn:
        return found_schema(conn)


def found_schema(conn: Connection) -> str | None:
    """The revision of the tables that are there, None where there are none; DatabaseForeign for others' tables."""
    name = database_name(conn.engine.url)
    tables = set(inspect(conn).get_table_names())
    if "alembic_version" in tables:
        revision = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if revision is not None and not (revision.isdecimal() and "article_version" in tables):
            raise DatabaseForeign(name, "this database belongs to another program")
        if revision is not None and (int(revision) == 0 or f"{int(revision):04}" != revision):
            raise DatabaseForeign(name, f"its schema is {revision}, which no monitor ever had")
        return None if revision is None else str(revision)
    # A PostgreSQL database may well be shared with other tables; a file is ours or it is not.
    if tables if conn.dialect.name == "sqlite" else tables & metadata.tables.keys():
        raise DatabaseForeign(name, "this database belongs to another program")
    return None


def _check_schema(engine: Engine, found: str | None) -> None:
    name = database_name(engine.url)
    if found is None:
        raise DatabaseMissing(name)
    if int(found) < int(SCHEMA):
        raise DatabaseTooOld(name, found, SCHEMA)
    if int(found) > int(SCHEMA):
        raise DatabaseTooNew(name, found, SCHEMA)


def _file_is_missing(url: URL) -> bool:
    file = database_file(url)
    return file is not None and not file.exists()


def _make_folder(url: URL) -> None:
    file = database_file(url)
    if file is None:
        return
    folder = file.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnusable(
            database_name(url), f"its folder {folder} cannot be made ({error.strerror}). Give another path, or mend it."
        ) from error
