"""The feeds: whether they can be written, are there, whole, and of today."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lxml import etree

from monitor.publish import OUTPUTS, json_feed
from monitor.publish.atomic import try_to_write
from monitor.publish.channel import EVERYTHING
from monitor.publish.item import identity
from monitor.store import changes
from monitor.upkeep.doctor.finding import error, ok, warning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene

WRITE = "Write them anew: monitor feed"


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """What readers have of what was told."""
    folder = scene.settings.feed.folder
    try:
        try_to_write(folder)
    except OSError as failed:
        yield error("feeds", f"{folder} cannot be written ({failed.strerror}).", "Mend that, or set feed.folder.")
        return
    newest = changes(conn, limit=1)
    if not newest and not folder.exists():
        yield ok("feeds", "Nothing was told yet, and no feed was written.")
        return
    wanted = [EVERYTHING, *(show.file_name for show in scene.settings.shows)]
    suffixes = [output.SUFFIX for output in OUTPUTS.values()]
    files = [folder / f"{name}{suffix}" for name in wanted for suffix in suffixes]
    if missing := [file.name for file in files if not file.exists()]:
        yield warning("feeds", f"{folder} has no {', '.join(missing)}", WRITE)
    broken = [file.name for file in files if file.exists() and not _whole(file)]
    if broken:
        yield error("feeds", f"{folder}: not well-formed: {', '.join(broken)}", WRITE)
    stale = [
        file.name
        for file in files
        if file.stem == EVERYTHING
        and file.exists()
        and newest
        and identity(newest[0].id).encode() not in file.read_bytes()
    ]
    if stale and not broken:
        yield warning("feeds", f"{folder}: the newest change is not in {', '.join(stale)}", WRITE)
    if not (missing or broken or stale):
        yield ok("feeds", f"{len(files)} files in {folder} are whole and of today.")


def _whole(file: Path) -> bool:
    try:
        if file.suffix == json_feed.SUFFIX:
            json.loads(file.read_bytes())
        else:
            etree.fromstring(file.read_bytes())
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True
