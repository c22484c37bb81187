"""The folder that the demo leaves behind: made afresh on each run, but only out of what the demo itself made."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from monitor.config import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

MARKER = ".made-by-monitor-demo"
DATABASE = "monitor.sqlite3"
FEEDS = "feeds"
_DATABASE_FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm")


class NotOurs(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """The folder holds something that the demo did not make; ``str()`` says what, and what to do."""


def prepare(folder: Path) -> None:
    """Make the folder, or clear it of an earlier demo. Raises NotOurs, having touched nothing, and OSError."""
    if folder.is_dir() and any(folder.iterdir()):
        _clear(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _mark(folder, {})


def sign(folder: Path, feeds: list[Path]) -> None:
    """Note what the demo made, so that the next one may replace it."""
    made = [folder / FILE_NAME, *feeds]
    _mark(folder, {path.absolute().relative_to(folder.absolute()).as_posix(): _digest(path) for path in made})


def _clear(folder: Path) -> None:
    try:
        made: dict[str, str] = json.loads((folder / MARKER).read_text("utf-8"))
    except FileNotFoundError:
        raise NotOurs(f"{folder} is not empty and not from an earlier demo; name another folder.") from None
    except ValueError:
        raise NotOurs(f"{folder / MARKER} is not as the demo left it; name another folder.") from None
    config = folder / FILE_NAME
    if config.exists() and FILE_NAME in made and _digest(config) != made[FILE_NAME]:
        raise NotOurs(f"{config} was changed since the demo wrote it and is yours now; name another folder.")
    for name in (*_DATABASE_FILES, *made):
        path = folder / name
        if name in _DATABASE_FILES or (path.is_file() and _digest(path) == made[name]):
            path.unlink(missing_ok=True)
    feeds = folder / FEEDS
    if feeds.is_dir() and not any(feeds.iterdir()):
        feeds.rmdir()


def _mark(folder: Path, made: dict[str, str]) -> None:
    (folder / MARKER).write_text(json.dumps(made, indent=1) + "\n", "utf-8")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
