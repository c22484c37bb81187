"""Adding sources to the text of a configuration, which stays as it is but for the lines that are put in.

The new tables are written by tomlkit. The rest of the file does not go through it: it would set a file anew whose
``[[show]]`` and ``[[source]]`` alternate, and move comments that stand above the next table below the new one.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SOURCE = re.compile(r"""\s*\[\[\s*(?:source|"source"|'source')\s*\]\]""")


class CannotEdit(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """The sources cannot be put in without touching the rest of the file; ``str()`` says why."""


def source_tables(sources: Sequence[Mapping[str, Any]]) -> str:
    """The sources as ``[[source]]`` tables, their keys in the order given, a blank line between two."""
    import tomlkit

    document, tables = tomlkit.document(), tomlkit.aot()
    for source in sources:
        table = tomlkit.table()
        for key, value in source.items():
            table.add(key, list(value) if isinstance(value, tuple) else value)
        tables.append(table)
    document.append("source", tables)
    return re.sub(r"\n+(?=\[\[source\]\]\n)", "\n\n", tomlkit.dumps(document)).strip("\n") + "\n"


def with_sources(text: str, sources: Sequence[Mapping[str, Any]]) -> str:
    """``text``, which is TOML, with the sources behind the last one that it has, else at its end.

    Raises CannotEdit.
    """
    before = tomllib.loads(text)
    if not isinstance(before.get("source", []), list):
        raise CannotEdit("source is no list of tables")
    wanted = before | {"source": [*before.get("source", []), *tomllib.loads(source_tables(sources))["source"]]}
    lines = text.splitlines(keepends=True)
    for place in (_behind_the_last(lines), len(lines)):
        after = _inserted(lines, place, source_tables(sources))
        if _loads(after) == wanted:
            return after
    raise CannotEdit("its sources are written as source = [...], or in another way that [[source]] cannot follow")


def _behind_the_last(lines: Sequence[str]) -> int:
    """The number of the line that follows the last source's keys, and comments that stand directly below these.

    A comment behind a blank line, or right above the next table, belongs to what follows.
    """
    headers = [number for number, line in enumerate(lines) if _SOURCE.match(line)]
    start = next((number for number in reversed(headers) if _is_between(lines, number)), None)
    if start is None:
        return len(lines)
    following = (number for number in range(start + 1, len(lines)) if lines[number].lstrip().startswith("["))
    end = next((number for number in following if _is_between(lines, number)), len(lines))
    said = max(number for number in range(start, end) if lines[number].strip() and not _is_comment(lines[number])) + 1
    comments = said
    while comments < end and _is_comment(lines[comments]):
        comments += 1
    return said if comments == end < len(lines) else comments


def _inserted(lines: Sequence[str], place: int, block: str) -> str:
    newline = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    before, after = "".join(lines[:place]), "".join(lines[place:])
    if before and not before.endswith("\n"):
        before += newline
    if before.strip() and not before.endswith(2 * newline):
        before += newline
    if after and after.splitlines()[0].strip():
        after = newline + after
    return before + block.replace("\n", newline) + after


def _is_between(lines: Sequence[str], number: int) -> bool:
    """Does a line stand outside of all values? In the middle of a text or a list, what stands before it is no TOML."""
    return _loads("".join(lines[:number])) is not None


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _loads(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None
