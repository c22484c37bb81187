"""Where a database is: a path for SQLite, a URL for PostgreSQL."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import URL, exc, make_url

from .errors import DatabaseUnusable


def database_url(target: str | os.PathLike[str]) -> URL:
    """A path or URL as a URL with the driver we use; DatabaseUnusable for what is neither."""
    words = os.fspath(target)
    if words == ":memory:":
        return URL.create("sqlite")
    if "://" not in words:
        return URL.create("sqlite", database=str(Path(words).expanduser().absolute()))
    try:
        url = make_url(words)
    except exc.ArgumentError as error:
        raise DatabaseUnusable(words.split("@")[-1], "this is not a database URL") from error
    match url.get_backend_name():
        case "sqlite":
            return URL.create("sqlite", database=url.database)
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
        case other:
            raise DatabaseUnusable(
                database_name(url), f"{other} is not supported: give a path for SQLite, or a postgresql:// URL"
            )


def database_name(url: URL) -> str:
    """What to call the database in a message: its path, or its URL without the password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)


def database_file(url: URL) -> Path | None:
    """The path of an SQLite file; None for one in memory and for PostgreSQL."""
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database))
