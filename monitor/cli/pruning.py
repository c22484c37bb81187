"""prune: room in the database."""

from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli.copying import in_bytes
from monitor.cli.options import Config, Json, Quiet, command, database, settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Engine

    from monitor.upkeep.prune import Planned
    from monitor.upkeep.prune.amount import Amount
    from monitor.upkeep.space import Regained


def prune(
    yes: Annotated[bool, typer.Option("--yes", help="Do it; else it is only said what would go.")] = False,
    config: Config = None,
    quiet: Quiet = False,
    json: Json = False,
) -> None:
    """Drop from the database what nothing stands on any more: how old it must be is in [keep].

    What is believed or was told stays as it is, with its quotes and its reasons, and no article is fetched anew. Crawls
    may go on meanwhile. Make a copy first: monitor backup.
    """
    from datetime import UTC, datetime

    from monitor.cli.progress import counting
    from monitor.upkeep.prune import carry_out, plan

    read = settings(config)
    engine = database(read)
    try:
        with counting("reading again", shown=not quiet and not json) as progress:
            planned = plan(engine, read.keep, read.shows, datetime.now(UTC), progress)
        amounts = carry_out(engine, planned) if yes else {each.name: each.amount for each in planned}
        regained = _regained(engine) if yes else None
    finally:
        engine.dispose()
    if json:
        from monitor.cli.rows import write_json

        write_json(_rows(planned, amounts, done=yes))
    elif not quiet:
        _tell(planned, amounts, regained, command("prune --yes", read.path))


def _regained(engine: "Engine") -> "Regained":
    from monitor.schedule.instance import AlreadyRunning, only_one
    from monitor.upkeep.space import regain

    with ExitStack() as stack:
        try:
            stack.enter_context(only_one(engine))
        except AlreadyRunning:
            return regain(engine, alone=False)
        return regain(engine, alone=True)


def _rows(planned: "Sequence[Planned]", amounts: "Mapping[str, Amount]", *, done: bool) -> "list[dict[str, Any]]":
    return [
        {
            "what": each.name,
            "before": each.before.isoformat(timespec="seconds"),
            "rows": amounts[each.name].rows,
            "bytes": amounts[each.name].size,
            "done": done,
        }
        for each in planned
    ]


def _tell(
    planned: "Sequence[Planned]", amounts: "Mapping[str, Amount]", regained: "Regained | None", do_it: str
) -> None:
    from monitor.upkeep.prune import KINDS

    for each in planned:
        amount = amounts[each.name]
        row = f"{each.name:<9}{amount.rows:>9,}{in_bytes(amount.size):>10}"
        typer.echo(f"{row}  {KINDS[each.name].WORDS}, from before {each.before:%Y-%m-%d}")
    if regained is None:
        some = any(amount.rows for amount in amounts.values())
        typer.echo(f"Nothing was changed. To drop that: {do_it}" if some else "There is nothing to drop.")
        return
    if regained.size is None:
        typer.echo("Done. The server uses the room again by itself.")
    else:
        typer.echo(f"Done. The file is smaller by {in_bytes(regained.size)}.")
    if regained.why_not:
        typer.echo(f"Not smaller yet: {regained.why_not}.")
