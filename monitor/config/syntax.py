"""What keeps a file from being TOML, in plain words and in the line where it is to be mended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.config.places import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from tomllib import TOMLDecodeError


def not_toml(error: TOMLDecodeError, text: str) -> Problem:
    """What keeps a file from being TOML, and in which line."""
    what, _, place = str(error).partition(" (at ")
    number = re.match(r"line (\d+)", place)
    lines = text.splitlines()
    line = int(number[1]) if number else len(lines) or None
    if what in ("Illegal character '\\n'", "Unterminated string", 'Expected "\'"'):
        if what.startswith("Expected"):  # found out at the end alone: the first line with half a pair of single quotes
            halves = (count for count, each in enumerate(lines, 1) if each.count("'") % 2 and not set('"#') & set(each))
            line = next(halves, None)
        what = "a quote is not closed"
    elif _CURLY.match(lines[line - 1] if line and line <= len(lines) else "", _column(place) - 1):
        what = "the quotation marks are curly, as word processors set them; type straight ones: \" or '"
    elif what in ("Invalid value", "Unclosed array") and (opened := _opened(lines, line)):
        what, line = "a list is not closed; it ends with ]", opened
    elif what == "Unclosed array":
        what = "a comma is missing between two values of a list"
    elif what == "Invalid value":
        what = "the value must be a number, true, false, or text in quotes"
    elif what == "Unescaped '\\' in a string":
        what = "a backslash in a text must be doubled, or the text be put in single quotes"
    elif what.startswith("Cannot"):
        what = "the same is said twice"
        if any(re.match(r"\s*tell\s*=\s*\[", each) for each in lines):
            what += "; to say more of what is told, write tell.attributes = [...] in place of tell = [...]"
    return Problem("", f"this is not TOML: {what}", line)


_CURLY = re.compile("[“”„‟«»‘’‚‛]")


def _column(place: str) -> int:
    number = re.search(r"column (\d+)", place)
    return int(number[1]) if number else 1


_LIST = re.compile(r"""\s*[\w.\-"']+\s*=\s*(?=\[)""")
_NEXT = re.compile(r"""\s*(?:\[\[?[\w.\-"' ]+\]\]?\s*(?:#.*)?$|[\w.\-"']+\s*=)""")  # a table, or a key
_NO_BRACKETS = re.compile(r"""#.*|"(?:\\.|[^"\\])*"|'[^']*'""")  # comments, and texts, which may hold brackets


def _opened(lines: Sequence[str], line: int | None) -> int | None:
    """The line of the list that is open at ``line``, where the next key or table comes before its end."""
    starts = [number for number, each in enumerate(lines[:line], 1) if _LIST.match(each)]
    if not starts:
        return None
    start = starts[-1]
    depth = 0
    for number, each in enumerate(lines[start - 1 :], start):
        if number > start and _NEXT.match(each):
            break
        bare = _NO_BRACKETS.sub("", each)
        depth += bare.count("[") - bare.count("]")
        if depth <= 0:
            return None
    return start
