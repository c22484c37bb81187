"""What the configuration says twice: which key or table, and in which two lines."""

from __future__ import annotations

import re

from monitor.config.places import Problem, written_keys

_HEADER = re.compile(r"""\s*(\[\[?)\s*([\w.\-"' ]+?)\s*\]""")


def said_twice(text: str, line: int) -> Problem | None:
    """What TOML does not let stand twice, where the second is found to end in ``line``; None where that is not seen."""
    keys = [key for key in written_keys(text) if key[0] <= line]
    if not keys:
        return None
    number, listed, count, path = keys[-1]
    header = _HEADER.match(text.splitlines()[number - 1])
    if header is not None:
        return _table(text, number, header[1], header[2], [key[0] for key in keys if key[3][:1] == path[:1]])
    before = [key[0] for key in keys[:-1] if key[1:] == (listed, count, path)]
    above = [key[0] for key in keys[:-1] if key[1:3] == (listed, count) and _meet(key[3], path)]
    if not (before or above):
        return None
    entry = f"{listed}[{count + 1}]" if listed else ""
    place = ": ".join(filter(None, (entry, ".".join(path))))
    if before:
        return Problem(place, f"is said twice, in line {before[0]} and here; take one of the two out", number)
    return Problem(place, f"is said otherwise in line {above[0]}; put the two together", number)


def _table(text: str, number: int, brackets: str, name: str, lines: list[int]) -> Problem | None:
    """A table that is there already, or begun in another way."""
    others = [(line, found) for line, found in _headers(text, number) if found[2] == name]
    if others:
        first, found = others[0]
        if found[1] != brackets:
            single = number if brackets == "[" else first
            what = f"is [[{name}]] in line {number if single == first else first}; write [[{name}]] here, too"
            return Problem(name, what, single)
        return Problem(name, f"[{name}] is there twice, in line {first} and here; put their keys under one", number)
    before = [line for line in lines if line != number]
    if not before:
        return None
    return Problem(name, f"is said in line {before[0]}, too; put all of it under [{name}] here", number)


def _headers(text: str, before: int) -> list[tuple[int, re.Match[str]]]:
    lines = enumerate(text.splitlines()[: before - 1], 1)
    return [(line, found) for line, written in lines if (found := _HEADER.match(written))]


def _meet(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Is one of the keys within the other?"""
    return one[: len(other)] == other or other[: len(one)] == one
