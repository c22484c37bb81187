"""The commands, in the order in which a newcomer meets them. Each file of this folder holds one group of them."""

from pathlib import Path
from typing import Annotated

import typer

from monitor import __version__
from monitor.cli import (
    PROGRAM,
    copying,
    crawling,
    extracting,
    notifying,
    pruning,
    publishing,
    rebuilding,
    running,
    serving,
    setup,
    showing,
    siting,
    trying,
)
from monitor.cli.doctor import doctor
from monitor.cli.sources import sources
from monitor.cli.why import why

app = typer.Typer(
    name=PROGRAM,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The same as --config behind a command.", show_default=False)
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Follow TV shows through the entertainment press, and hear only of what changed.

    Start with: monitor init. Exit status: 0 all worked, 1 some sources failed, 2 bad configuration or usage.
    """
    context.obj = config


app.command()(setup.init)
app.command()(setup.check)
app.command()(crawling.crawl)
app.command()(running.run)
app.command()(serving.serve)
app.command()(running.service)
app.command()(showing.show)
app.command()(showing.history)
app.command()(why)
app.add_typer(sources, name="sources")
app.command()(publishing.feed)
app.command()(siting.site)
app.command()(notifying.notify)
app.command()(extracting.extract)
app.command()(rebuilding.rebuild)
app.command()(trying.replay)
app.command()(doctor)
app.command()(copying.backup)
app.command()(copying.restore)
app.command()(pruning.prune)

database = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Look after the database.")
database.command()(setup.upgrade)
app.add_typer(database, name="db")

app.command()(trying.demo)
