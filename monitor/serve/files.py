"""The site as files in a folder, for any web host.

What was written is noted in a list that lies beside it, so that what is no more can be taken away, and nothing else.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from monitor import site
from monitor.publish.atomic import write_if_changed
from monitor.publish.made import NOTES, Made

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.site import Scene

LIST = ".monitor-site.json"  # in the folder
_LONGEST_NAME = 200  # bytes: a file system takes 255, and a file that is being written has a longer name


class NotOurs(RuntimeError):  # noqa: N818  (read as a sentence where it is raised)
    """A file stands where a document is to go, and was not written by us; ``str()`` names it."""


@dataclass(slots=True)
class Written:
    """What was done; paths are relative to the folder."""

    changed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)  # paths that would have led out of the folder


def write_site(scene: Scene, folder: Path) -> Written:
    """Write every document that can be a file, and take away those written before that are no more.

    A reader meets the old file or the new one, never half of one; one whose content is the same is not touched, and
    one that would be made of the same is not made (:mod:`monitor.publish.made`). Killed at any moment it can be run
    again. Raises NotOurs, before anything is written, and OSError.
    """
    paths = list(dict.fromkeys(site.paths(scene)))
    done = Written(left_out=[path for path in paths if not inside(path)])
    paths = [path for path in paths if inside(path)]
    before = _read_list(folder)
    for path in paths:
        if path not in before and (folder / path).exists():
            raise NotOurs(f"{folder / path} is there already, and is none of ours. Give another folder, or remove it.")
    _write_list(folder, before | set(paths))  # killed meanwhile, all that was written is known
    there = set()
    made, states = Made(folder), site.states(scene)
    for path in paths:
        state = states.get(path)
        if state is not None and made.stands(path, state):
            there.add(path)
            done.same.append(path)
            continue
        document = site.document(scene, path)
        if document is None:
            continue
        there.add(path)
        (done.changed if write_if_changed(folder / path, document.body) else done.same).append(path)
        if state is not None:
            made.note(path, state)
    made.save()
    for path in sorted(before - there):
        if _remove(folder, path):
            done.removed.append(path)
    _write_list(folder, there)
    return done


def inside(path: str) -> bool:
    """Does a path stay in its folder, and is each of its names one that any file system takes?"""
    names = path.split("/")
    return (
        path.isprintable()
        and "\\" not in path
        and path not in (LIST, NOTES)
        and all(name not in ("", ".", "..") and len(name.encode(errors="replace")) <= _LONGEST_NAME for name in names)
    )


def _read_list(folder: Path) -> set[str]:
    """What was written before; a list that cannot be read is none."""
    with suppress(OSError, ValueError):
        read = json.loads((folder / LIST).read_text("utf-8"))
        if isinstance(read, dict) and isinstance(files := read.get("files"), list):
            return {path for path in files if isinstance(path, str) and inside(path)}
    return set()


def _write_list(folder: Path, paths: Iterable[str]) -> None:
    written = {"by": "monitor site: it takes away what it wrote when that is no more", "files": sorted(paths)}
    write_if_changed(folder / LIST, f"{json.dumps(written, indent=0, ensure_ascii=False)}\n".encode())


def _remove(folder: Path, path: str) -> bool:
    """Take a file away, and the folders that are empty then; not through a link that leads elsewhere."""
    file, top = folder / path, folder.resolve()
    if not file.parent.resolve().is_relative_to(top):
        return False
    try:
        file.unlink()
    except FileNotFoundError:
        return False
    with suppress(OSError):  # it is not empty
        for parent in list(PurePosixPath(path).parents)[:-1]:
            (folder / parent).rmdir()
    return True
