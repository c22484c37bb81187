"""sources import, sources export: OPML, which every feed reader gives and takes."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import UserError, say
from monitor.cli.options import Config, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.opml import Outline


def import_(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A list of feeds in OPML; - for standard input.")],
    tier: Annotated[
        str | None,
        typer.Option(metavar="TIER", help="How far all of them are trusted; else as press.", show_default=False),
    ] = None,
    trust: Annotated[
        bool, typer.Option("--trust", help="The list is your own: its tiers and how it has sites asked are taken, too.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be added, and write nothing.")] = False,
    config: Config = None,
) -> None:
    """Add the feeds of an OPML list to the configuration, all in one edit.

    What is there already is passed over. One that `monitor sources export` wrote brings all kinds and keys; but what
    gives a source more weight, or has its site asked harder, is taken only with --trust.
    """
    from monitor.cli.sources.subscriptions import as_sources, one_tier
    from monitor.cli.sources.writing import add_sources, checked, must_be_writable

    read = settings(config)
    given = None if tier is None else one_tier(tier)
    if not dry_run:
        must_be_writable(read.path)
    plan = as_sources(_outlines(file), read, given, trusted=trust)
    say(*plan.left_out)
    if not plan.tables:
        say("Nothing was added." if plan.refused else "Nothing was added: there is nothing new in it.")
        return
    if dry_run:
        from monitor.config.edit import source_tables

        checked(read.path, plan.tables)
        typer.echo(source_tables(plan.tables), nl=False)
        return
    add_sources(read.path, plan.tables)
    typer.echo(f"Added {len(plan.tables)} {'source' if len(plan.tables) == 1 else 'sources'} to {read.path}")


def export(config: Config = None) -> None:
    """Write the sources as OPML 2.0, for a feed reader or another `monitor`.

    Sources that are no feeds are links there, which `monitor sources import` takes back as what they are.
    Archives are left out.
    """
    from datetime import UTC, datetime

    from monitor.cli.sources.subscriptions import written
    from monitor.opml import write_opml

    read = settings(config)
    plan = written(read.path)
    say(*plan.left_out)
    document = write_opml(plan.tables, title=read.feed.title, at=datetime.now(UTC))
    sys.stdout.flush()
    sys.stdout.buffer.write(document)
    sys.stdout.buffer.flush()


def _outlines(named: str) -> "Sequence[Outline]":
    from monitor.opml import LARGEST, NotOpml, read_opml

    try:
        if named == "-":
            body = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(named).expanduser().open("rb") as file:
                body = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError(f"{named} cannot be read: {error.strerror}.") from error
    try:
        return read_opml(body)
    except NotOpml as error:
        raise UserError(f"{'standard input' if named == '-' else named}: {error}.") from error
