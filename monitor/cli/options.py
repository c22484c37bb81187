"""Options that several commands share, and opening what they name."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
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


def database(settings: "Settings") -> "Engine":
    """The configured database; raises DatabaseError where it is missing, older or newer than the program."""
    from monitor.store import open_database

    return open_database(settings.database)


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
