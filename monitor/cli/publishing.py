"""feed: the files that feed readers and calendars read."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from monitor.cli import say
from monitor.cli.options import Config, Json, database, settings

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.config import Settings


def feed(config: Config = None, json: Json = False) -> None:
    """Write the feeds anew from the database: for all shows, for each, and their archives, in RSS, Atom and JSON.

    The calendars beside them, too.
    """
    from monitor.cli.rows import write_json
    from monitor.publish import OUTPUTS
    from monitor.store import check_pages

    read = settings(config)
    engine = database(read)
    try:
        check_pages(engine)  # a damaged database does not take the place of what readers have
        written = write_feeds(read, engine, whole=True)
    finally:
        engine.dispose()
    suffixes = [*(output.SUFFIX for output in OUTPUTS.values()), ".ics"]
    files = sorted(path for suffix in suffixes for path in read.feed.folder.rglob(f"*{suffix}"))
    if json:
        write_json({"path": str(path), "written": path in written} for path in files)
        return
    for path in files:
        typer.echo(f"{path}{'' if path in written else ' (nothing new)'}")


def write_feeds(read: "Settings", engine: "Engine", *, whole: bool = False) -> "list[Path]":
    """The files of all shows that are followed; gives those whose content is new. ``whole``: old archives as well.

    A database that has told nothing yet does not empty the files of another.
    """
    from monitor.cli.calendars import write_calendars
    from monitor.notify.pinging import expect_pings
    from monitor.publish import OUTPUTS, Feeds, publish
    from monitor.publish.also import also_feeds
    from monitor.publish.health import NAME as FEED_OF_SOURCES
    from monitor.store import changes, reading

    try:
        with reading(engine) as conn:
            if not changes(conn, limit=1) and (strangers := _of_another_database(read)):
                say(
                    f"{read.feed.folder} is left as it is: {', '.join(path.name for path in strangers)} has items, and"
                    " the database has told nothing yet. Was there another? Else remove the files."
                )
                return []
            feeds = Feeds(
                conn=conn,
                shows=read.shows,
                sources=read.sources,
                title=read.feed.title,
                here=read.feed.link,
                site=read.pages,
                publisher=read.contact,
                hub=read.feed.hub,
                items=read.feed.items,
                also=also_feeds(read),
            )
            written = publish(feeds, read.feed.folder, whole=whole)
            names = [*feeds.names(), FEED_OF_SOURCES]
        files = [f"{name}{output.SUFFIX}" for name in names for output in OUTPUTS.values()]
        expect_pings(engine, read.targets, read.feed.folder, files, datetime.now(UTC))
        return written + write_calendars(read, engine, whole=whole)
    except OSError as error:
        raise not_writable(read, error) from error


def try_to_write(read: "Settings") -> None:
    """Raise ConfigError unless files can be put into the feeds' folder, or it can be made."""
    from monitor.publish.atomic import try_to_write

    try:
        try_to_write(read.feed.folder)
    except OSError as error:
        raise not_writable(read, error) from error


def not_writable(read: "Settings", error: OSError) -> Exception:
    """What to say of it."""
    from monitor.config import mistake

    why = f"{read.feed.folder} cannot be written ({error.strerror}); mend that, or give another folder"
    return mistake(read.path, ("feed", "folder"), why)


def _of_another_database(read: "Settings") -> "list[Path]":
    """Files with items in the folder. To a database that has told nothing they are strangers."""
    from monitor.publish.health import FILE

    files = (path for path in sorted(read.feed.folder.glob("*.xml")) if path.name != FILE)
    return [path for path in files if b"<item>" in path.read_bytes()]
