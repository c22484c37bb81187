"""rebuild: read again what was read before."""

import shlex
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import UserError
from monitor.cli.options import Config, Json, Quiet, command, database, settings

if TYPE_CHECKING:
    from monitor.model import Show
    from monitor.rebuild import Outcome, Plan


def rebuild(
    show: Annotated[
        list[str] | None, typer.Option("--show", metavar="SHOW", help="Only this show; may be repeated.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it, without asking.")] = False,
    tell: Annotated[
        bool, typer.Option("--tell", help="Put what is news among it into the feeds; else nothing is told.")
    ] = False,
    config: Config = None,
    quiet: Quiet = False,
    json: Json = False,
) -> None:
    """Read the stored articles again, and report what would change.

    For after an update of the program, or of the titles and aliases in the configuration. Nothing is fetched, and
    nothing is kept without --yes, or a yes on the terminal. Subscribers hear nothing of it unless --tell is given.
    """
    from datetime import UTC, datetime

    from monitor.cli.progress import counting
    from monitor.cli.publishing import write_feeds
    from monitor.config import find_show
    from monitor.rebuild import carry_out, plan, try_out

    read = settings(config)
    shows = [find_show(read.shows, name) for name in show] if show else list(read.shows)
    if not shows:
        raise UserError(f"{read.path}: there is no show to read for. Add one: [[show]] with a title.")
    engine = database(read)
    with counting("reading again", shown=not quiet) as progress:
        planned = plan(engine, shows, whole=not show, progress=progress)
    now = datetime.now(UTC)
    outcome = try_out(engine, planned, shows, now, policies=read.policies)
    if json:
        _as_json(outcome, shows)
    elif not quiet:
        _as_text(planned, outcome, shows, told=tell)
    differs = bool(planned.rereadings or outcome.changes)
    doing = not differs or yes or _wanted(json=json)  # where nothing differs, that it was read again is kept
    if doing:
        carry_out(engine, planned, shows, now, policies=read.policies, tell=tell)
        if tell:
            write_feeds(read, engine)
    engine.dispose()
    if not json and not quiet:
        again = "".join(f" --show {shlex.quote(name)}" for name in show or ()) + (" --tell" if tell else "")
        typer.echo(_ending(command(f"rebuild{again} --yes", read.path), differs=differs, done=doing))


def _wanted(*, json: bool) -> bool:
    """What the user says to it, where there is one to ask."""
    return not json and sys.stdin.isatty() and sys.stdout.isatty() and typer.confirm("Do it?")


def _ending(again: str, *, differs: bool, done: bool) -> str:
    if not differs:
        return "Nothing is read otherwise than before."
    return "Done." if done else f"Nothing was changed. To do it: {again}"


def _as_text(planned: "Plan", outcome: "Outcome", shows: "list[Show]", *, told: bool) -> None:
    from monitor.cli.tables import revised, write

    read = len(planned.versions)
    gained = sum(again.gained for again in planned.rereadings)
    lost = sum(again.lost for again in planned.rereadings)
    typer.echo(
        f"Read again: {'1 version of an article' if read == 1 else f'{read} versions of articles'}."
        f" Claims: {gained} new, {lost} gone, {planned.kept} as before."
    )
    if not outcome.changes:
        return
    titles = {each.slug: each.title for each in shows}
    write("What is believed changes:", revised(outcome.changes, titles))
    if outcome.news and not told:
        number = "1 of them is" if len(outcome.news) == 1 else f"{len(outcome.news)} of them are"
        typer.echo(f"{number} news that subscribers would hear of with --tell.")


def _as_json(outcome: "Outcome", shows: "list[Show]") -> None:
    from monitor.cli.rows import change_row, write_json

    titles = {each.slug: each.title for each in shows}
    news = {change.id for change in outcome.news}
    write_json(change_row(each, titles[each.show]) | {"news": each.id in news} for each in outcome.changes)
