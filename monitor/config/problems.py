"""Telling what is wrong: every mistake in one go, each with its place and its mend.

Numbers in a place such as ``source[3]`` count from one, as a reader of the file would.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

from monitor.config.hub import mistakes as mistakes_of_hub
from monitor.config.near import nearest
from monitor.config.notifying import of_its_sort
from monitor.config.places import Problem, at, tables
from monitor.config.serving import mistakes as mistakes_of_serving
from monitor.config.shows import ShowNotFound, find_show, fold
from monitor.config.tables import File, RunTable
from monitor.config.telling import mistakes
from monitor.model import RESERVED, Show, SourceKind, Tier
from monitor.rhythm import Every, NotAnInterval

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails


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
        for table in tables(data, "show")
        if isinstance(title := table.get("title"), str) and isinstance(aliases := table.get("aliases", []), list)
    ]
    if data.get("show", []) == []:
        problems.append(Problem("show", "is missing: name at least one show to follow, as [[show]] and title"))
    for key, name_key in (("show", "title"), ("source", "name"), ("notify", "name")):
        first: dict[str, int] = {}
        for number, table in enumerate(tables(data, key)):
            name = table.get(name_key)
            if not isinstance(name, str) or not name.strip():
                continue
            folded = fold(name) if key == "show" else name.strip().casefold()
            if folded in first:
                problems.append(
                    at((key, number, name_key), data, text, f"is also the {name_key} of {key}[{first[folded] + 1}]")
                )
            first.setdefault(folded, number)
    problems += _shared_titles(data, text)
    problems += _shared_files(data, text)
    problems += _read_twice(data, text)
    said = (*mistakes(data), *_of_bounds(data), *mistakes_of_serving(data), *mistakes_of_hub(data))
    problems += [at(place, data, text, what) for place, what in said]
    for number, table in enumerate(tables(data, "source")):
        problems += [at(("source", number, "shows"), data, text, what) for what in _unknown_shows(table, shows)]
        problems += [at(("source", number, key), data, text, what) for key, what in of_its_kind(table, shows)]
    for number, table in enumerate(tables(data, "notify")):
        problems += [at(("notify", number, "shows"), data, text, what) for what in _unknown_shows(table, shows)]
        problems += [at(("notify", number, key), data, text, what) for key, what in of_its_sort(table)]
    return problems


def _unknown_shows(table: Mapping[str, Any], shows: Sequence[Show]) -> Iterator[str]:
    """What to say of each title under ``shows`` that nobody follows."""
    names = table.get("shows", [])
    for name in names if shows and isinstance(names, list) else []:
        try:
            if isinstance(name, str) and name.strip():
                find_show(shows, name, whole=True)
        except ShowNotFound as error:
            yield str(error)


def _of_bounds(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    """What is wrong where a source would have to be asked more seldom than it must be: the key, and what to say."""
    run = data.get("run")
    if not isinstance(run, dict):
        return
    usual = RunTable()
    said = {"fastest": run.get("fastest", usual.fastest), "slowest": run.get("slowest", usual.slowest)}
    try:
        spans = {key: Every.parse(value).span for key, value in said.items() if isinstance(value, str)}
    except NotAnInterval:  # told of by itself
        return
    fastest, slowest = spans.get("fastest"), spans.get("slowest")
    if fastest and slowest and fastest > slowest:
        key, than, other = ("fastest", "longer", "slowest") if "fastest" in run else ("slowest", "shorter", "fastest")
        yield ("run", key), f'"{said[key]}" is {than} than {other}, "{said[other]}"; change one of the two'


def of_its_kind(table: Mapping[str, Any], shows: Sequence[Show]) -> Iterator[tuple[str, str]]:
    """The keys of a source that its kind lacks, or has no use for: key, and what is wrong."""
    kind, archive = table.get("kind"), table.get("kind") == SourceKind.ARCHIVE
    if kind not in list(SourceKind):  # told of by itself; what such a source needs is known when its kind is
        return
    for key, of in (("selector", "listing"), ("ids", "catalogue"), ("path", "archive")):
        if table.get(key) is not None and kind != of:
            yield key, f'is for kind = "{of}" alone; take it out'
    if "pages" in table and kind not in ("listing", "feed"):
        yield "pages", 'is for kind = "listing" or "feed"; take it out'
    if archive and table.get("url") is not None:
        yield "url", 'is not for kind = "archive"; it has a path: a WARC file, or a folder of them'
    needed = "path" if archive else "url"
    if table.get(needed) is None:
        what = "a WARC file, or a folder of them" if archive else _URL
        yield needed, f"is missing; it is {what}"
    ids = table.get("ids")
    taken: dict[int, str] = {}
    for name, entry in ids.items() if isinstance(ids, dict) else ():
        try:
            if shows:
                find_show(shows, name, whole=True)
        except ShowNotFound as error:
            yield "ids", str(error)
        if not isinstance(entry, int):
            continue  # told with the other mistakes of type
        if entry in taken:
            yield "ids", f'"{name}" has the number of "{taken[entry]}"; an entry is of one show'
        taken.setdefault(entry, name)


_URL = "the address of the feed, sitemap, listing or page, or of the catalogue's API"


def _shared_titles(data: Mapping[str, Any], text: str) -> list[Problem]:
    """Aliases that name another show as well: what is said of one would be believed of both."""
    problems = []
    titles: dict[str, tuple[int, str]] = {}
    shows = list(enumerate(tables(data, "show")))
    for number, table in shows:
        if isinstance(title := table.get("title"), str) and title.strip():
            titles.setdefault(fold(title), (number, "the title of"))
    for number, table in shows:
        for alias in aliases if isinstance(aliases := table.get("aliases"), list) else []:
            if not (isinstance(alias, str) and alias.strip()):
                continue
            other, what = titles.setdefault(fold(alias), (number, "an alias of"))
            if other != number:
                words = f'"{alias}" is also {what} show[{other + 1}]; take it out here'
                problems.append(at(("show", number, "aliases"), data, text, words))
    return problems


def _shared_files(data: Mapping[str, Any], text: str) -> list[Problem]:
    """Shows whose pages or feeds would be one file, though their titles differ: 三体 and 三體, All and All Show."""
    problems = []
    first: dict[str, tuple[int, Show]] = {}
    for number, table in enumerate(tables(data, "show")):
        if not (isinstance(title := table.get("title"), str) and title.strip()):
            continue
        show = Show(title=title)
        other, before = first.setdefault(show.file_name, (number, show))
        if fold(before.title) == fold(title):  # the first itself, or told already
            continue
        otherwise = next((each for each in (show, before) if each.slug in RESERVED), show)
        words = f"is {show.file_name} in addresses, as show[{other + 1}] is; call one "
        words += f'"{otherwise.title} (2027)", say, and put "{otherwise.title}" under its aliases'
        problems.append(at(("show", number, "title"), data, text, words))
    return problems


def _read_twice(data: Mapping[str, Any], text: str) -> list[Problem]:
    """Sources that are one under two names: what it says would count as said by two."""
    problems = []
    first: dict[tuple[str, ...], int] = {}
    names: set[str] = set()
    for number, table in enumerate(tables(data, "source")):
        url, name = table.get("url"), str(table.get("name")).strip().casefold()
        # one page may be read as a listing twice, for links of two sorts
        sort = (str(table.get("kind")), str(table.get("selector")))
        same = (same_address(url), *sort) if isinstance(url, str) else None
        if same in first and name not in names:  # told already where the name is the same, too
            words = f"is also the url of source[{first[same] + 1}]; take one of the two out"
            problems.append(at(("source", number, "url"), data, text, words))
        if same is not None and url:
            first.setdefault(same, number)
        names.add(name)
    return problems


def same_address(url: str) -> str:
    """An address without what makes no difference: the case of its host, a fragment."""
    scheme, mark, rest = url.strip().partition("#")[0].partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.casefold()}{mark}{host.casefold()}{slash or '/'}{path}"


def explain(detail: ErrorDetails, data: Mapping[str, Any], text: str) -> Problem:
    """One of pydantic's errors in plain words; ``data`` is the parsed file, ``text`` the file."""
    loc, value, context = detail["loc"], detail["input"], detail.get("ctx", {})
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = list(_table(loc).model_fields)
        return at(loc, data, text, f"there is no such key{_nearest(str(loc[-1]), known)}")
    if kind == "missing":
        why = f"; it is {field.description}" if (field := _field(loc)) and field.description else ""
        return at(loc, data, text, f"is missing{why}")
    if kind == "enum":
        choices = [member.value for member in (SourceKind if loc[-1] == "kind" else Tier)]
        meant = _ALSO_CALLED.get(str(value).strip().casefold().replace(" ", "")) if loc[-1] == "kind" else None
        near = f'; did you mean "{meant}"?' if meant else _nearest(str(value), choices, else_all=False)
        return at(loc, data, text, f"must be one of {', '.join(choices)}{near}")
    words = {
        "string_type": "must be text in quotes",
        "tuple_type": f"must be a list: [[{loc[-1]}]] above the keys of each"
        if loc[-1] in ("show", "source", "notify")
        else 'must be a list in brackets: ["…", "…"]',
        "int_type": "must be a whole number without quotes",
        "float_type": "must be a number without quotes",
        "dict_type": f'must be a table: {loc[-1]} = {{ "…" = {_VALUES.get(str(loc[-1]), "…")} }}',
        "bool_type": "must be true or false, without quotes",
        "model_type": _no_table(loc),
        "finite_number": "must be a number",
        "greater_than_equal": f"must be at least {context.get('ge')}",
        "greater_than": f"must be more than {context.get('gt')}",
        "less_than_equal": f"must be at most {context.get('le')}",
    }
    return at(loc, data, text, words.get(kind, detail["msg"]))


_VALUES = {"ids": "123", "also": '"…"'}  # of tables whose keys are the user's
# What else the kinds of sources are called.
_ALSO_CALLED = {
    "rss": "feed",
    "rss2.0": "feed",
    "atom": "feed",
    "rdf": "feed",
    "json": "feed",
    "xml": "feed",
    "index": "listing",
    "section": "listing",
    "category": "listing",
    "tag": "listing",
    "links": "listing",
    "html": "page",
    "article": "page",
    "site": "listing",
    "website": "listing",
    "tvmaze": "catalogue",
    "catalog": "catalogue",
    "api": "catalogue",
    "warc": "archive",
}


def _no_table(loc: tuple[int | str, ...]) -> str:
    if loc[-1] == "tell":
        return 'must be a list, as tell = ["renewal"], or a table with attributes, rumours or min_confidence'
    if len(loc) == 2 and loc[0] in ("show", "source", "notify"):
        return f"must be a table: [[{loc[0]}]] above the keys of each"
    name = ".".join(str(key) for key in loc if isinstance(key, str))
    keys = ": only, rumours or min_confidence stand" if "tell" in loc else ": the keys stand"
    return f"must be a table{keys} under [{name}]"


def _field(loc: tuple[int | str, ...]) -> FieldInfo | None:
    return _table(loc).model_fields.get(str(loc[-1]))


def _table(loc: tuple[int | str, ...]) -> type[BaseModel]:
    """The table that the last key of a place stands in."""
    table: type[BaseModel] = File
    for key in loc[:-1]:
        if isinstance(key, str) and key in table.model_fields:
            table = _model_in(table.model_fields[key].annotation) or table
    return table


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The table that a key's value is, or a list of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def _nearest(name: str, known: Sequence[str], *, else_all: bool = True) -> str:
    if found := nearest(name, known):
        return f'; did you mean "{found}"?'
    return f"; there are: {', '.join(known)}" if else_all else ""
