"""The calendars beside the feeds."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.config import Settings


def write_calendars(read: "Settings", engine: "Engine", *, whole: bool = False) -> "list[Path]":
    """The calendars, beside the feeds; gives those whose content is new. Raises OSError.

    One whose entries are those that it was made from is not opened, but with ``whole``.
    """
    from monitor.publish.atomic import write_if_changed
    from monitor.publish.channel import EVERYTHING
    from monitor.publish.entries import SUFFIX
    from monitor.publish.made import Made, made_from
    from monitor.site import Scene, calendars
    from monitor.store import reading

    written, folder = [], read.feed.folder
    made = Made(folder, anew=whole)
    with reading(engine) as conn:
        scene = Scene(conn=conn, shows=read.shows, sources=read.sources, now=datetime.now(UTC), title=read.feed.title)
        everything = calendars.entries(scene, scene.shows)
    slugs = {show.file_name: show.slug for show in scene.shows}
    for name in calendars.names(scene):
        file = f"{name}{SUFFIX}"
        address = f"{read.feed.link.rstrip('/')}/{file}" if read.feed.link else None
        entries = [each for each in everything if name == EVERYTHING or each.show == slugs[name]]
        parts = made_from(calendars.title(scene, name), entries, sorted(calendars.official(scene)), address)
        if made.stands(file, parts):
            continue
        if write_if_changed(folder / file, calendars.written(scene, name, entries, address).body):
            written.append(folder / file)
        made.note(file, parts)
    made.save()
    return written
