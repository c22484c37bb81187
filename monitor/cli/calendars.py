"""The calendars beside the feeds."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.config import Settings


def write_calendars(read: "Settings", engine: "Engine") -> "list[Path]":
    """The calendars, beside the feeds; gives those whose content is new. Raises OSError."""
    from monitor.publish.atomic import write_if_changed
    from monitor.publish.calendar import SUFFIX
    from monitor.site import Scene, calendars
    from monitor.store import reading

    written = []
    with reading(engine) as conn:
        scene = Scene(conn=conn, shows=read.shows, sources=read.sources, now=datetime.now(UTC), title=read.feed.title)
        for name in calendars.names(scene):
            file = f"{name}{SUFFIX}"
            address = f"{read.feed.link.rstrip('/')}/{file}" if read.feed.link else None
            found = calendars.calendar(scene, name, address)
            if found is not None and write_if_changed(read.feed.folder / file, found.body):
                written.append(read.feed.folder / file)
    return written
