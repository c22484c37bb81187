"""Options that several commands share, and opening what they name."""

import shlex
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import PROGRAM, UserError, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Engine

    from monitor.config import Settings
    from monitor.model import Show


def _else_before_the_command(context: typer.Context, value: Path | None) -> Path | None:
    return value or context.obj


Config = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="The configuration; else $MONITOR_CONFIG, ./monitor.toml, or ~/.config/monitor/monitor.toml.",
        callback=_else_before_the_command,
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Write JSON Lines: one object a line.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but problems.")]


def settings(config: Path | None) -> "Settings":
    """The configuration that the user means; raises ConfigError."""
    from monitor.config import find, load

    return load(find(config))


def command(words: str, config: Path) -> str:
    """How to type a command of ours that is to use this configuration, which is named where it must be."""
    from monitor.config import ConfigNotFound, find, search_path

    try:
        # What init writes is the first, whatever there is.
        used = search_path()[0].absolute() if words == "init" else find()
    except ConfigNotFound:
        used = None
    return f"{PROGRAM} {words}" if used == config else f"{PROGRAM} {words} --config {shlex.quote(str(config))}"


@contextmanager
def advising(config: Path) -> "Iterator[None]":
    """Within it, an error that a command of ours mends names the configuration that the command must be told."""
    from monitor.store import DatabaseError

    try:
        yield
    except DatabaseError as error:
        if error.command is None:
            raise
        raise UserError(error.told(command(error.command, config))) from error


def database(settings: "Settings") -> "Engine":
    """The configured database; UserError or DatabaseError where it is missing, older or newer than the program."""
    from monitor.store import open_database

    with advising(settings.path):
        return open_database(settings.database)


def warn_of_network(settings: "Settings") -> None:
    """Say so where the database lies on a network file system."""
    from monitor.upkeep.filesystem import MEND, shared

    if said := shared(settings.database):
        say(f"Warning: {said}. {MEND}")


def moment(written: str, option: str) -> "datetime":
    """``2026-11-22``, ``2026-11-22T08:00`` or ``2026-11-22T08:00+01:00`` in UTC; without a zone it is UTC already."""
    from datetime import UTC, datetime

    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        raise typer.BadParameter(f'"{written}" is no date; write it as 2026-11-22', param_hint=option) from None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def known_shows(settings: "Settings", titles: dict[str, str]) -> tuple["Show", ...]:
    """The shows followed now, then those that the database alone remembers (``titles``: slug → title)."""
    from monitor.model import Show

    configured = {show.slug for show in settings.shows}
    return (*settings.shows, *(Show(title=title) for slug, title in titles.items() if slug not in configured))
