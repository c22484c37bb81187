"""feed: the RSS files."""

from typing import TYPE_CHECKING

import typer

from monitor.cli import UserError
from monitor.cli.options import Config, Json, database, settings

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.config import Settings


def feed(config: Config = None, json: Json = False) -> None:
    """Write the RSS files anew from the database: one for all shows, one for each."""
    from monitor.cli.rows import write_json

    read = settings(config)
    engine = database(read)
    written = write_feeds(read, engine)
    engine.dispose()
    files = sorted(read.feed.folder.glob("*.xml"))
    if json:
        write_json({"path": str(path), "written": path in written} for path in files)
        return
    for path in files:
        typer.echo(f"{path}{'' if path in written else ' (nothing new)'}")


def write_feeds(read: "Settings", engine: "Engine") -> "list[Path]":
    """The files of all shows that are followed; gives those whose content is new."""
    from monitor.publish import publish
    from monitor.store import changes, reading

    limit = read.feed.items
    with reading(engine) as conn:
        found = {change.id: change for change in changes(conn, limit=limit)}
        for show in read.shows:
            found |= {change.id: change for change in changes(conn, show.slug, limit=limit)}
    try:
        return publish(
            read.shows,
            list(found.values()),
            read.feed.folder,
            title=read.feed.title,
            base_url=read.feed.link,
            limit=limit,
        )
    except OSError as error:
        raise UserError(f"{error.filename or read.feed.folder} cannot be written: {error.strerror}.") from error
