"""Files that readers may open at any moment: whole or not there, and untouched when nothing changed."""

from __future__ import annotations

import glob
import os
import tempfile
from contextlib import suppress
from pathlib import Path

_STALE = 3600.0  # seconds after which an unfinished file is that of a program that was killed
_MODE = 0o644  # a web server under another user must be able to read what mkstemp makes private


def try_to_write(folder: Path) -> None:
    """Raise OSError unless files can be put into a folder, or it can be made.

    By trying it: rights alone do not tell, of /proc for instance.
    """
    there = next(path for path in (folder, *folder.parents) if path.exists())
    with (
        tempfile.TemporaryFile(dir=there)
        if there == folder
        else tempfile.TemporaryDirectory(dir=there, prefix=".monitor-")
    ):
        pass


def stands(path: Path, content: bytes) -> bool:
    """Whether ``content`` is what the file at ``path`` holds; False where there is none. Raises ``OSError``."""
    try:
        return path.read_bytes() == content
    except FileNotFoundError:
        return False


def write_if_changed(path: Path, content: bytes) -> bool:
    """Put ``content`` at ``path`` by renaming a finished file over it; ``False`` when it stands there already.

    A reader sees the old file or the new one, never half of one, also after a power cut (hence both fsyncs). An
    unchanged file keeps its modification time, from which web servers make ``Last-Modified``. Mode and owner stay, the
    owner as far as we may give files away. Raises ``OSError``.
    """
    path = path.resolve()  # through a symbolic link, not over it
    mode, owner = _MODE, (os.geteuid(), os.getegid())
    try:
        if path.read_bytes() == content:
            return False
        before = path.stat()
        mode, owner = before.st_mode & 0o777, (before.st_uid, before.st_gid)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            _give(file.fileno(), owner)
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _clear_up(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return True


def _give(handle: int, owner: tuple[int, int]) -> None:
    """Make the file its former owner's: who runs us as root keeps a file that is theirs."""
    if owner != (os.geteuid(), os.getegid()):
        with suppress(OSError):
            os.fchown(handle, *owner)


def _clear_up(path: Path) -> None:
    """Take away what killed programs left unfinished beside ``path``; by the clock of the disk that has them all."""
    written = path.stat().st_mtime
    for unfinished in path.parent.glob(f".{glob.escape(path.name)}.*.tmp"):
        with suppress(OSError):  # another program may be about the same
            if written - unfinished.stat().st_mtime > _STALE:
                unfinished.unlink()
