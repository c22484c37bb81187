"""Whether the configuration was edited since it was read: its file, and that of the token, which is a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.config.settings import Settings

Stamp = dict["Path", "tuple[int, int, int] | None"]  # of each file; None where there is none


def stamp(settings: Settings) -> Stamp:
    """What is another as soon as one of the files is."""
    files = (settings.path, settings.serve.token_file)
    return {file: _state(file) for file in files if file is not None}


def edited(before: Stamp, now: Stamp) -> bool:
    """Whether a file that was looked at before is another now."""
    return any(now.get(file, state) != state for file, state in before.items())


def _state(file: Path) -> tuple[int, int, int] | None:
    try:
        status = file.stat()
    except OSError:
        return None  # an editor is at work on it, or it is gone: either is told when it is read
    return status.st_mtime_ns, status.st_size, status.st_ino
