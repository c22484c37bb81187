"""What files were made from, so that none is made again, or opened, that would come out as it stands.

It is noted beside them: of each file what stands for all that went into it, and its size and time when it was written.
A file that somebody altered or took away, one made from anything else, or by another version of the program, is made
anew.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from monitor import __version__
from monitor.publish.atomic import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTES = ".monitor-made"  # in the folder

_OF_PAGES = ("jinja2", "markupsafe", "nh3")
_Note = list[object]  # what it was made from, size, time of its last change in nanoseconds


class Made:
    """The notes of a folder. ``anew``: nothing counts as made."""

    def __init__(self, folder: Path, *, anew: bool = False) -> None:
        self._folder = folder
        self._notes = {} if anew else _read(folder / NOTES)
        self._new: dict[str, _Note] = {}

    def stands(self, file: str, made_from: str) -> bool:
        """Whether the file was made from this, and nobody has touched it since."""
        note = self._notes.get(file)
        if note is None or note != self._noted(file, made_from):
            return False
        self._new[file] = note
        return True

    def note(self, file: str, made_from: str) -> None:
        """Note what a file, as it stands now, was made from."""
        self._new[file] = self._noted(file, made_from)

    def save(self) -> None:
        """Keep the notes, of those files alone that were asked for. Raises OSError."""
        write_if_changed(self._folder / NOTES, f"{json.dumps(self._new, indent=0)}\n".encode())

    def _noted(self, file: str, made_from: str) -> _Note:
        try:
            there = (self._folder / file).stat()
        except OSError:
            return []
        return [made_from, there.st_size, there.st_mtime_ns]


def made_from(*parts: object) -> str:
    """What stands for these parts, all of which their ``repr`` tells, and for the program that makes files of them."""
    return hashlib.blake2b(f"{_program()}\n{parts!r}".encode("utf-8", "backslashreplace"), digest_size=16).hexdigest()


@cache
def whole_program() -> str:
    """What stands for all of the program, and for what makes pages with it: also of one that is being written."""
    here = Path(__file__).parent.parent
    files = [each for each in here.rglob("*") if each.suffix in {".py", ".html", ".css", ".svg"}]
    return f"{[(name, version(name)) for name in _OF_PAGES]!r} {_states(files)!r}"


@cache
def _program() -> str:
    """The version of what makes the files: also of one that is being written, and of its library."""
    library = find_spec("icalendar")
    here = Path(__file__).parent
    files = [*here.glob("*.py"), *here.parent.glob("*.py")]
    files += [Path(library.origin)] if library and library.origin else []
    return f"{__version__} {_states(files)!r}"


def _states(files: Iterable[Path]) -> list[tuple[str, int, int]]:
    return sorted((str(file), (state := file.stat()).st_size, state.st_mtime_ns) for file in files)


def _read(path: Path) -> dict[str, _Note]:
    """Notes that cannot be read are none."""
    with suppress(OSError, ValueError, RecursionError):
        read = json.loads(path.read_bytes())
        if isinstance(read, dict):
            return {file: note for file, note in read.items() if isinstance(note, list)}
    return {}
