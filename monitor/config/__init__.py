"""The configuration file: TOML in, checked settings out, every mistake told at once with its place and its mend."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from monitor.config.hub import hub_target
from monitor.config.keeping import age
from monitor.config.notifying import Hub, Secret, SecretMissing, Target, target, webhook_key
from monitor.config.places import Problem, at
from monitor.config.problems import ConfigError, ConfigNotFound, across, explain
from monitor.config.settings import FeedSettings, Keep, ServeSettings, Settings, user_agent
from monitor.config.shows import ShowNotFound, find_show
from monitor.config.syntax import not_toml
from monitor.config.tables import File
from monitor.config.telling import policy
from monitor.model import Limits, Show, Source, SourceKind, Tier
from monitor.rhythm import Bounds, Every

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta

    from monitor.config.serving import ServeTable

__all__ = [
    "ConfigError",
    "ConfigNotFound",
    "FeedSettings",
    "Hub",
    "Keep",
    "Problem",
    "Secret",
    "SecretMissing",
    "ServeSettings",
    "Settings",
    "ShowNotFound",
    "Target",
    "example",
    "find",
    "find_show",
    "load",
    "mistake",
    "parse",
    "search_path",
    "user_agent",
    "webhook_key",
]

FILE_NAME = "monitor.toml"
# A catalogue is what the press is compared with; who doubts its editors gives it another tier.
DEFAULT_TIERS = {SourceKind.CATALOGUE: Tier.OFFICIAL}


def search_path(environ: Mapping[str, str] | None = None) -> tuple[Path, ...]:
    """Where the configuration is looked for when the command line names none: the first that is there is used.

    ``$MONITOR_CONFIG`` is an order, not a hint: when it is set nothing else is looked at.
    The last is the user's own, after the XDG Base Directory Specification.
    """
    environ = os.environ if environ is None else environ
    if named := environ.get("MONITOR_CONFIG"):
        return (Path(named).expanduser(),)
    home = environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(FILE_NAME), Path(home).expanduser() / "monitor" / FILE_NAME


def find(named: Path | None = None, environ: Mapping[str, str] | None = None) -> Path:
    """The configuration file to use, absolute; ConfigNotFound says where it was looked for."""
    looked = [path.absolute() for path in ((named,) if named else search_path(environ))]
    for path in looked:
        if path.exists():
            return path
    raise ConfigNotFound(looked, named=named is not None)


def load(path: Path) -> Settings:
    """Read and check the file; ConfigError has all its mistakes."""
    path = path.absolute()
    return parse(_read(path), path)


def parse(text: str, path: Path) -> Settings:
    """Check what the file at ``path`` (which need not be there yet) holds; ConfigError has all its mistakes."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(path, [not_toml(error, text)]) from error
    problems = []
    file: File | None = None
    try:
        file = File.model_validate(data)
    except ValidationError as error:
        problems += [explain(detail, data, text) for detail in error.errors()]
    problems += across(data, text)
    if problems or file is None:
        raise ConfigError(path, sorted(problems, key=lambda problem: problem.line or 0))
    return _settings(file, path)


def mistake(path: Path, place: tuple[int | str, ...], what: str) -> ConfigError:
    """A mistake that shows only in use, told as one of the file's is; ``place`` is ("source", 2, "url"), say."""
    text = _read(path)
    return ConfigError(path, [at(place, tomllib.loads(text), text, what)])


def example() -> str:
    """The commented configuration that ``monitor init`` writes."""
    package = Path(__file__).parent.parent
    for folder in (package, package.parent):  # inside a wheel; in a checkout
        if (folder / "config.example.toml").is_file():
            return (folder / "config.example.toml").read_text("utf-8")
    raise FileNotFoundError("config.example.toml is missing from this installation")


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(path, [Problem("", "is not UTF-8 text; save it as UTF-8")]) from error
    except OSError as error:
        raise ConfigError(path, [Problem("", f"cannot be read: {error.strerror}")]) from error


def _settings(file: File, path: Path) -> Settings:
    folder = path.parent
    limits = Limits(**file.crawl.model_dump() | {"browser": _program(file.crawl.browser, folder)})
    shows = tuple(Show(title=show.title, aliases=show.aliases) for show in file.show)
    feed = FeedSettings(**file.feed.model_dump() | {"folder": folder / Path(file.feed.folder).expanduser()})
    serve = _serve(file.serve, folder)
    hub = hub_target(feed, serve)
    return Settings(
        path=path,
        database=_database(file.database, folder),
        contact=file.contact,
        feed=feed,
        shows=shows,
        sources=tuple(
            Source(
                name=source.name,
                kind=source.kind,
                url=source.url or (folder / Path(source.path or "").expanduser()).absolute().as_uri(),
                tier=source.tier or DEFAULT_TIERS.get(source.kind, Tier.PRESS),
                shows=tuple(find_show(shows, name, whole=True).slug for name in source.shows),
                delay=limits.delay if source.delay is None else source.delay,
                max_articles=source.max_articles or limits.max_articles,
                allow_private=source.allow_private,
                selector=source.selector,
                pages=source.pages,
                every=source.every,
                read_all=source.read_all,
                ids=tuple((find_show(shows, name, whole=True).slug, n) for name, n in (source.ids or {}).items()),
                render=source.render,
            )
            for source in file.source
        ),
        policies={show.slug: policy(table.telling, file.tell) for show, table in zip(shows, file.show, strict=True)},
        limits=limits,
        bounds=Bounds(fastest=_span(file.run.fastest), slowest=_span(file.run.slowest)),
        keep=Keep(**{key: age(value) for key, value in file.keep}),
        targets=tuple(
            target(table, frozenset(find_show(shows, name, whole=True).slug for name in table.shows), folder)
            for table in file.notify
        )
        + ((hub,) if hub else ()),
        serve=serve,
    )


def _program(named: str | None, folder: Path) -> str | None:
    """A name on the PATH stays one; a path is absolute."""
    return str(folder / Path(named).expanduser()) if named and "/" in named else named


def _serve(table: ServeTable, folder: Path) -> ServeSettings:
    file = None if table.token_file is None else (folder / Path(table.token_file).expanduser()).absolute()
    url = None if table.url is None else table.url.rstrip("/")
    return ServeSettings(**table.model_dump() | {"url": url, "token_file": file})


def _span(written: str) -> timedelta:
    span = Every.parse(written).span
    assert span is not None  # noqa: S101  (checked when the file was)
    return span


def _database(named: str, folder: Path) -> str:
    if "://" not in named:
        return str(folder / Path(named).expanduser())
    scheme, _, rest = named.partition(":///")
    if scheme.startswith("sqlite") and rest and not rest.startswith(("/", ":")):
        return f"{scheme}:///{folder / rest}"
    return named
