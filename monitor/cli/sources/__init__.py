"""sources: how each fares; adding one, trying one, and lists of them for and from feed readers."""

import typer

from monitor.cli.options import Config, Json
from monitor.cli.sources.adding import add
from monitor.cli.sources.lists import export, import_
from monitor.cli.sources.testing import try_out

sources = typer.Typer(rich_markup_mode=None)


@sources.callback(invoke_without_command=True)
def overview(context: typer.Context, config: Config = None, json: Json = False) -> None:
    """Show how each source fares, and how often what it said was proved right or wrong later.

    Next: when `monitor run` asks it again. First: news that it had before all others. Trust: what was learned, and in
    brackets that of its tier, which counts.
    """
    if context.invoked_subcommand is not None:
        if json:
            raise typer.BadParameter(f"belongs behind {context.invoked_subcommand}", param_hint="--json")
        context.obj = config
        return
    from monitor.cli.sources.table import show_sources

    show_sources(config, json=json)


sources.command()(add)
sources.command(name="test")(try_out)
sources.command(name="import")(import_)
sources.command()(export)

__all__ = ["sources"]
