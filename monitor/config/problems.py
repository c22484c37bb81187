"""Telling what is wrong: every mistake in one go, each with its place and its mend.

Numbers in a place such as ``source[3]`` count from one, as a reader of the file would.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from monitor.config.near import nearest
from monitor.config.shows import ShowNotFound, find_show, fold
from monitor.config.tables import TABLES
from monitor.model import Show, SourceKind, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from tomllib import TOMLDecodeError

    from pydantic_core import ErrorDetails


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: where it stands, what is wrong, and how to mend it."""

    place: str
    text: str
    line: int | None = None


class ConfigError(Exception):
    """The configuration cannot be used; ``problems`` has every mistake found, ``str()`` one line for each."""

    def __init__(self, path: Path, problems: Sequence[Problem]) -> None:
        self.path = path
        self.problems = tuple(problems)
        super().__init__("\n".join(self._line(problem) for problem in self.problems))

    def _line(self, problem: Problem) -> str:
        start = f"{self.path}:{problem.line}" if problem.line else str(self.path)
        return ": ".join(part for part in (start, problem.place, problem.text) if part)


class ConfigNotFound(ConfigError):  # noqa: N818  (read as a sentence where it is raised)
    """There is no file at any of the places looked at; ``named``: at the one place that the command line names."""

    def __init__(self, looked: Sequence[Path], *, named: bool = False) -> None:
        self.path = looked[-1]
        self.problems = (Problem("", f"no configuration at {', '.join(map(str, looked))}"),)
        self.looked = tuple(looked)
        places = ", nor at ".join(str(path) for path in looked)
        option = f" --config {shlex.quote(str(self.path))}" if named else ""
        Exception.__init__(self, f"There is no configuration at {places}.\nWrite one with: monitor init{option}")


def across(data: Mapping[str, Any], text: str) -> list[Problem]:
    """The mistakes that no single value shows, found also where other values are wrong."""
    problems = []
    shows = [
        Show(title=title, aliases=tuple(a for a in aliases if isinstance(a, str)))
        for table in _tables(data, "show")
        if isinstance(title := table.get("title"), str) and isinstance(aliases := table.get("aliases", []), list)
    ]
    if data.get("show", []) == []:
        problems.append(Problem("show", "is missing: name at least one show to follow, as [[show]] and title"))
    for key, name_key in (("show", "title"), ("source", "name")):
        first: dict[str, int] = {}
        for number, table in enumerate(_tables(data, key)):
            name = table.get(name_key)
            if not isinstance(name, str) or not name.strip():
                continue
            folded = Show(title=name).slug if key == "show" else name.strip().casefold()
            if folded in first:
                problems.append(
                    at((key, number, name_key), data, text, f"is also the {name_key} of {key}[{first[folded] + 1}]")
                )
            first.setdefault(folded, number)
    problems += _shared_titles(data, text)
    for number, table in enumerate(_tables(data, "source")):
        names = table.get("shows", [])
        for name in names if shows and isinstance(names, list) else []:
            try:
                if isinstance(name, str) and name.strip():
                    find_show(shows, name, whole=True)
            except ShowNotFound as error:
                problems.append(at(("source", number, "shows"), data, text, str(error)))
        if table.get("selector") is not None and table.get("kind") != "listing":
            problems.append(
                at(("source", number, "selector"), data, text, 'is for kind = "listing" alone; take it out')
            )
    return problems


def _shared_titles(data: Mapping[str, Any], text: str) -> list[Problem]:
    """Aliases that name another show as well: what is said of one would be believed of both."""
    problems = []
    titles: dict[str, tuple[int, str]] = {}
    tables = list(enumerate(_tables(data, "show")))
    for number, table in tables:
        if isinstance(title := table.get("title"), str) and title.strip():
            titles.setdefault(fold(title), (number, "the title of"))
    for number, table in tables:
        for alias in aliases if isinstance(aliases := table.get("aliases"), list) else []:
            if not (isinstance(alias, str) and alias.strip()):
                continue
            other, what = titles.setdefault(fold(alias), (number, "an alias of"))
            if other != number:
                words = f'"{alias}" is also {what} show[{other + 1}]; take it out here'
                problems.append(at(("show", number, "aliases"), data, text, words))
    return problems


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
    elif what == "Invalid value":
        what = "the value must be a number, true, false, or text in quotes"
    elif what == "Unescaped '\\' in a string":
        what = "a backslash in a text must be doubled, or the text be put in single quotes"
    return Problem("", f"this is not TOML: {what}", line)


def explain(detail: ErrorDetails, data: Mapping[str, Any], text: str) -> Problem:
    """One of pydantic's errors in plain words; ``data`` is the parsed file, ``text`` the file."""
    loc, value, context = detail["loc"], detail["input"], detail.get("ctx", {})
    kind = detail["type"]
    if kind == "extra_forbidden":
        table = TABLES[str(loc[0]) if len(loc) > 1 else ""]
        return at(loc, data, text, f"there is no such key{_nearest(str(loc[-1]), list(table.model_fields))}")
    if kind == "missing":
        why = f"; it is {field.description}" if (field := _field(loc)) and field.description else ""
        return at(loc, data, text, f"is missing{why}")
    if kind == "enum":
        choices = [member.value for member in (SourceKind if loc[-1] == "kind" else Tier)]
        return at(
            loc, data, text, f"must be one of {', '.join(choices)}{_nearest(str(value), choices, else_all=False)}"
        )
    words = {
        "string_type": "must be text in quotes",
        "tuple_type": f"must be a list: [[{loc[-1]}]] above the keys of each"
        if loc[-1] in ("show", "source")
        else 'must be a list in brackets: ["…", "…"]',
        "int_type": "must be a whole number without quotes",
        "float_type": "must be a number without quotes",
        "bool_type": "must be true or false, without quotes",
        "model_type": "must be a table: the keys stand under [its name] in brackets",
        "finite_number": "must be a number",
        "greater_than_equal": f"must be at least {context.get('ge')}",
        "greater_than": f"must be more than {context.get('gt')}",
        "less_than_equal": f"must be at most {context.get('le')}",
    }
    return at(loc, data, text, words.get(kind, detail["msg"]))


def _field(loc: tuple[int | str, ...]) -> Any:
    table = TABLES.get(str(loc[0]) if len(loc) > 1 else "")
    return table.model_fields.get(str(loc[-1])) if table else None


def _nearest(name: str, known: Sequence[str], *, else_all: bool = True) -> str:
    if found := nearest(name, known):
        return f'; did you mean "{found}"?'
    return f"; there are: {', '.join(known)}" if else_all else ""


def _tables(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    tables = data.get(key, [])
    return [table if isinstance(table, dict) else {} for table in tables] if isinstance(tables, list) else []


def at(loc: tuple[int | str, ...], data: Mapping[str, Any], text: str, what: str) -> Problem:
    """A problem with its place named as a reader of the file would: ``source[3] "Deadline": tier``."""
    match loc:
        case (str(table), int(number), *rest):
            entry = _tables(data, table)[number] if number < len(_tables(data, table)) else {}
            name = entry.get("title" if table == "show" else "name")
            place = f"{table}[{number + 1}]" + (f' "{name}"' if isinstance(name, str) else "")
            keys = [key for key in rest if isinstance(key, str)]
            return Problem(": ".join([place, *keys]), what, _line(text, table, number, keys[-1] if keys else None))
        case (str(table), str(key)):
            return Problem(f"{table}.{key}", what, _line(text, table, 0, key))
        case (str(key),):
            return Problem(key, what, _line(text, None, 0, key) or _line(text, key, 0, None))
        case _:
            return Problem(".".join(map(str, loc)), what)


def _line(text: str, table: str | None, number: int, key: str | None) -> int | None:
    """The line of a key, found by its shape, as tomllib keeps none: of the key, else of its table, else None."""
    now: str | None = None
    seen = -1
    header_line = None
    for count, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("["):
            now = stripped.split("#")[0].strip().strip("[]").strip()
            seen += now == table
            if now == table and seen == number:
                header_line = count
            continue
        written, equals, _ = stripped.partition("=")
        if (
            key
            and equals
            and written.strip().strip("\"'") == key
            and now == table
            and (table is None or seen == number)
        ):
            return count
    return header_line
