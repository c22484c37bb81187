"""doctor: is all well with the database, and around it?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import ALL_WORKED, SOME_FAILED
from monitor.cli.options import Config, Json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.upkeep.doctor.finding import Finding


def doctor(
    quick: Annotated[bool, typer.Option("--quick", help="Leave out what reads the whole database.")] = False,
    online: Annotated[
        bool, typer.Option("--online", help="Also compare the clock with that of some sources' sites.")
    ] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Examine the database, the configuration, the disk, the clock, the sources and the feeds. Changes nothing.

    Each line is ok, a warning or an error, with the mend. Exit status 0 when there is no error, else 1.
    """
    from monitor.upkeep.doctor.finding import Level

    count = dict.fromkeys(Level, 0)

    def counted() -> "Iterator[Finding]":
        for finding in _findings(config, quick=quick, online=online):
            count[finding.level] += 1
            yield finding

    if json:
        from monitor.cli.rows import write_json

        write_json(
            {"level": each.level.value, "about": each.about, "text": each.text, "mend": each.mend} for each in counted()
        )
    else:
        for each in counted():
            _tell(each)
        typer.echo(f"Errors: {count[Level.ERROR]}, warnings: {count[Level.WARNING]}.")
    raise typer.Exit(SOME_FAILED if count[Level.ERROR] else ALL_WORKED)


def _findings(config: Path | None, *, quick: bool, online: bool) -> "Iterator[Finding]":
    from datetime import UTC, datetime

    from monitor.cli.options import settings
    from monitor.config import ConfigError
    from monitor.upkeep.doctor import Finding, Level, Scene, examine

    try:
        read = settings(config)
    except ConfigError as error:
        *others, last = str(error).splitlines()
        for line in others:  # the mend of them all stands behind the last
            yield Finding(Level.ERROR, "configuration", line)
        yield Finding(Level.ERROR, "configuration", last, "Mend that first: nothing else was looked at.")
        return
    yield from examine(Scene(settings=read, now=datetime.now(UTC), quick=quick, online=online))


def _tell(finding: "Finding") -> None:
    from monitor.publish.body import clean

    typer.echo(f"{finding.level.value:<8}{finding.about:<14}{clean(finding.text)}")
    if finding.mend:
        typer.echo(f"{'':22}→ {finding.mend}")
