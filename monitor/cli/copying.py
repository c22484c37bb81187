"""backup and restore: copies of the database, and back."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import UserError
from monitor.cli.options import Config, command, settings

if TYPE_CHECKING:
    from monitor.upkeep.restore import Contents


def backup(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="The copy, such as copy.sqlite3; or a folder, for a copy with the time in its name."
        ),
    ],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    config: Config = None,
) -> None:
    """Copy the database, also while a crawl writes to it.

    The copy is one file, checked from end to end. With a folder as FILE each copy gets a name of its own; a FILE
    that is not there and has no ending in its name is a folder, and made. For a database on PostgreSQL use pg_dump.
    """
    from datetime import UTC, datetime

    from monitor.cli.crawling import stopped_by_sigterm
    from monitor.upkeep.backup import backup as copy

    with stopped_by_sigterm():  # half a copy is taken away
        made = copy(settings(config).database, file.expanduser().absolute(), datetime.now(UTC), force=force)
    typer.echo(f"Wrote {made.path} ({in_bytes(made.size)}, schema {made.schema})")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A copy that monitor backup made.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it, without asking.")] = False,
    config: Config = None,
) -> None:
    """Put a copy of the database in its place.

    The copy is checked first, and brought up to date where an older version of the program made it. The database that
    was there stays beside it, under another name. Not while monitor run or a crawl is at work.
    """
    import shlex
    from datetime import UTC, datetime

    from monitor.cli.crawling import stopped_by_sigterm
    from monitor.upkeep.restore import look_into
    from monitor.upkeep.restore import restore as put_back

    read = settings(config)
    path = file.expanduser().absolute()
    contents = look_into(path)
    typer.echo(f"{path}: {_held(contents)}")
    if not (yes or _wanted(read.database)):
        again = command(f"restore {shlex.quote(str(file))} --yes", read.path)
        raise UserError(f"Nothing was changed. To put it in the place of {read.database}: {again}")
    with stopped_by_sigterm():
        done = put_back(path, read.database, datetime.now(UTC))
    typer.echo(f"Restored to {read.database}")
    if done.upgraded:
        typer.echo(f"It was brought up to date, from schema {done.schema}.")
    if done.aside is not None:
        typer.echo(f"What was there before is kept as {done.aside}")
    typer.echo(f"Write the feeds anew with: {command('feed', read.path)}")


def in_bytes(size: int) -> str:
    """``812 kB``, ``12.3 MB``: decimal, as disks are sold."""
    for unit, factor in (("GB", 1e9), ("MB", 1e6)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size / 1e3:.0f} kB"


def _held(contents: "Contents") -> str:
    newest = f", the newest read on {contents.newest[:10]}" if contents.newest else ""
    counts = f"shows {contents.shows}; articles {contents.articles}{newest}; changes told {contents.changes}"
    return f"{counts}; schema {contents.schema}"


def _wanted(database: str) -> bool:
    """What the user says to it, where there is one to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty() and typer.confirm(f"Put it in the place of {database}?")
