"""What keeps a file from being TOML, in plain words and in the line where it is to be mended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.config.places import Problem
from monitor.config.twice import said_twice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from tomllib import TOMLDecodeError


def not_toml(error: TOMLDecodeError, text: str) -> Problem:
    """What keeps a file from being TOML, and in which line."""
    what, _, place = str(error).partition(" (at ")
    number = re.match(r"line (\d+)", place)
    lines = text.splitlines()
    line = int(number[1]) if number else len(lines) or None
    written = lines[line - 1] if line and line <= len(lines) else ""
    if what in ("Illegal character '\\n'", "Unterminated string", 'Expected "\'"'):
        if what.startswith("Expected"):  # found out at the end alone: the first line with half a pair of single quotes
            halves = (count for count, each in enumerate(lines, 1) if each.count("'") % 2 and not set('"#') & set(each))
            line = next(halves, None)
        what = "a quote is not closed"
    elif _CURLY.match(written, _column(place) - 1):
        what = "the quotation marks are curly, as word processors set them; type straight ones: \" or '"
    elif what in ("Invalid value", "Unclosed array") and (opened := _opened(lines, line)):
        what, line = "a list is not closed; it ends with ]", opened
    elif what == "Unclosed array":
        what = "a comma is missing between two values of a list"
    elif what.startswith(("Cannot", "Duplicate")):
        if any(re.match(r"\s*tell\s*=\s*\[", each) for each in lines):
            mend = "to say more of what is told, write tell.attributes = [...] in place of tell = [...]"
            what = f"the same is said twice; {mend}"
        elif what.startswith("Cannot") and (twice := said_twice(text, line or 1)):
            return twice
        else:
            key = f"{what.rpartition(' ')[2]} " if what.startswith("Duplicate") else ""
            what = f"the same is said twice{f', as {key}in one line' if key else ''}; take one of the two out"
    else:
        what = next((mend for told, shape, mend in _SHAPES if told in what and re.search(shape, written)), what)
    return Problem("", f"this is not TOML: {what}", line)


_BLANK = r"[\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]"
_QUOTED = r"""(?:"(?:\\.|[^"\\])*"|'[^']*')"""
# What tomllib says, the shape of the line, with an example → what is wrong and how to mend it; the first that fits.
_SHAPES = (
    (
        "",
        rf"^\s*{_BLANK}|{_BLANK}\s*=|=\s*{_BLANK}",
        "there is a blank that looks like a space and is none; type it anew",
    ),
    (
        " character '",
        "",
        "there is a character that cannot be seen, perhaps copied with the rest; type the line anew",
    ),
    (
        "Invalid hex value",
        "",
        "a backslash in a text must be doubled, or the text be put in single quotes",
    ),  # "C:\\Users"
    ("Unescaped", "", "a backslash in a text must be doubled, or the text be put in single quotes"),  # "C:\\dir"
    ("", r"^\s*//", "a comment begins with #"),  # // my shows
    ("", r"^\s*-\s", "a list of tables has no dashes; write [[show]] above the keys of each"),  # - title = "A"
    ("", r"^\s*[\w.-]+\s*:", "between a key and its value stands =, not :"),  # title: "A"
    ("Expected ']", r"^\s*\[\[", "what begins with [[ must end with ]]"),  # [[show]
    ("Expected ']", "", "what begins with [ must end with ]"),  # [feed
    ("Expected '='", r"^\s*[\w.-]+(?:\s+[\w.-]+)+\s*=", "a key is one word"),  # min confidence = 0.9
    ("Expected '='", "", "a key needs = and a value behind it"),  # title
    (
        "Invalid value",
        r"=\s*(?:True|False|TRUE|FALSE|yes|no|on|off)\b",
        "write true or false, in small letters",
    ),  # = True
    ("Invalid value", r"=\s*\.\d", "a number begins with a digit: 0.9"),  # = .9
    (
        "Invalid value",
        r"""=\s*[^\s"'\[{#]+.*["']\s*$""",
        "a quote is missing at the beginning of the text",
    ),  # = jo@example.org"
    ("Invalid value", "", "the value must be a number, true, false, or text in quotes"),  # = Foo
    ("Expected newline", rf"=\s*{_QUOTED}\s*[;,]\s*$", "take out what stands behind the value"),  # title = "A",
    ("Expected newline", rf"=\s*{_QUOTED}\s*[\w.-]+\s*=", "each key has a line of its own"),  # a = "b" c = "d"
    ("Expected newline", r"^\s*\[", "what stands behind ] has a line of its own"),  # [[show]] title = "A"
    (
        "Expected newline",
        rf"=\s*{_QUOTED}",
        "a quotation mark in a text ends it; put the text in quotes of the other kind",
    ),  # 'a's'
    ("Expected newline", r"=\s*\d+,\d", "a number has a point, not a comma: 0.9"),  # = 0,9
    ("Expected newline", r"=\s*0\d+\s*(?:#|$)", "a number does not begin with 0"),  # = 010
    ("Expected newline", r"=\s*\d", "a value that is no number alone must be in quotes"),  # every = 30m
    ("key part", r"\{\s*(?:#|$)", "a table in braces must be in one line; or write [name] above its keys"),  # feed = {
    ("", "", "a line is a key, = and a value, or a table in brackets"),
)
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
