"""The machine: programs and libraries, the file system and the room on it."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from monitor import __version__
from monitor.store.urls import database_file, database_url
from monitor.upkeep.doctor.finding import error, ok, warning
from monitor.upkeep.filesystem import MEND, mount_of, shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.upkeep.doctor.finding import Finding, Scene

LEAST = 100_000_000  # bytes that a crawl may well need
MB = 1e6


def programs(_: Scene) -> Iterator[Finding]:
    """What runs here, for whoever reports a mistake of ours."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("scrapy", "sqlalchemy", "trafilatura"))
    system = f"{platform.system()} {platform.release()}"
    python = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    yield ok("programs", f"monitor {__version__}, {python}, {libraries}; {system}")


def file_system(scene: Scene) -> Iterator[Finding]:
    """Whether SQLite is safe where the database lies."""
    file = database_file(database_url(scene.settings.database))
    if file is None:
        return
    if said := shared(scene.settings.database):
        yield warning("disk", f"{said}.", f"{MEND}.")
    elif mount := mount_of(file):
        yield ok("disk", f"{file} lies on {mount.kind}, which is local.")


def room(scene: Scene) -> Iterator[Finding]:
    """Whether there is room for what comes, and for a second copy, as an upgrade and a restore need it."""
    file = database_file(database_url(scene.settings.database))
    if file is None:
        return
    size = sum(each.stat().st_size for each in (file, Path(f"{file}-wal")) if each.exists())
    try:
        free = shutil.disk_usage(next(path for path in file.parents if path.exists())).free
    except OSError as failed:
        yield warning("disk", f"How much room there is cannot be seen: {failed.strerror}.", "Look for yourself: df")
        return
    left = f"The database takes {size / MB:,.1f} MB; its disk has {free / MB:,.0f} MB left"
    if free < LEAST:
        yield error("disk", f"{left}.", "Make room: what is read while there is none is not kept.")
    elif free < size:
        yield warning("disk", f"{left}.", "Make room for a second copy: an upgrade, a restore and a prune need it.")
    else:
        yield ok("disk", f"{left}.")
