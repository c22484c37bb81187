"""Where in the file something stands: its place as a reader would name it, and its line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PARTS = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(?:\.|$)""")


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where it stands, what is wrong, and how to mend it."""

    place: str
    text: str
    line: int | None = None


def at(loc: tuple[int | str, ...], data: Mapping[str, Any], text: str, what: str) -> Problem:
    """A problem with its place named as a reader of the file would: ``source[3] "Deadline": tier``."""
    match loc:
        case (str(table), int(number), *rest):
            entry = tables(data, table)[number] if number < len(tables(data, table)) else {}
            name = entry.get("title" if table == "show" else "name")
            place = f"{table}[{number + 1}]" + (f' "{name}"' if isinstance(name, str) else "")
            keys = _as_written([key for key in rest if isinstance(key, str)], entry)
            line = _line(text, table, number, keys) or _line(text, None, 0, [table])
            return Problem(": ".join(filter(None, [place, ".".join(keys)])), what, line)
        case _:
            keys = _as_written([str(key) for key in loc if isinstance(key, str)], data)
            return Problem(".".join(keys), what, _line(text, None, 0, keys))


def tables(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The tables of a list of tables, an empty one in place of what is none."""
    found = data.get(key, [])
    return [table if isinstance(table, dict) else {} for table in found] if isinstance(found, list) else []


def _as_written(keys: list[str], data: Mapping[str, Any]) -> list[str]:
    """The keys that are in the file: not those beneath a value that is short for a table."""
    value: Any = data
    for number, key in enumerate(keys):
        if isinstance(value, list):
            return keys[:number]
        value = value.get(key) if isinstance(value, dict) else None
    return keys


def _line(text: str, table: str | None, number: int, keys: Sequence[str]) -> int | None:
    """The line of a key, found by its shape, as tomllib keeps none: of the key, else of the nearest table around it.

    ``number`` counts the tables of a list from 0; ``table`` None: none, the keys lead down from the top.
    """
    best, found = -1, None
    for line, listed, count, path in written_keys(text):
        if table is not None and (listed, count) != (table, number):
            continue
        if table is None and listed is not None:
            path = (listed, *path)
        shared = min(len(path), len(keys))
        if shared > best and list(path[:shared]) == list(keys[:shared]):
            best, found = shared, line
    return found if best > 0 or table is not None else None


def written_keys(text: str) -> Iterator[tuple[int, str | None, int, tuple[str, ...]]]:
    """Each header and key of the file: its line, the list of tables that it is in and which of them, its path there."""
    listed: str | None = None
    counts: dict[str, int] = {}
    above: tuple[str, ...] = ()
    for line, written in enumerate(text.splitlines(), 1):
        stripped = written.split("#")[0].strip() if written.lstrip().startswith("[") else written.strip()
        if stripped.startswith("["):
            path = _path(stripped.strip("[]"))
            if stripped.startswith("[[") and path:
                listed, above = path[0], ()
                counts[path[0]] = counts.get(path[0], -1) + 1
            elif path and path[0] in counts:
                listed, above = path[0], path[1:]
            else:
                listed, above = None, path
            yield line, listed, counts.get(listed or "", 0), above
        elif not stripped.startswith("#") and "=" in stripped and (path := _path(stripped.partition("=")[0])):
            yield line, listed, counts.get(listed or "", 0), (*above, *path)


def _path(dotted: str) -> tuple[str, ...]:
    """``show.tell."release_date"`` → its keys; nothing for what is no key."""
    keys, start = [], 0
    while start < len(dotted.rstrip()):
        part = _PARTS.match(dotted, start)
        if part is None:
            return ()
        keys.append(next(group for group in part.groups() if group is not None))
        start = part.end()
    return tuple(keys)
