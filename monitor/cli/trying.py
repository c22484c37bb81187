"""replay and demo: the whole of it at work, without a database of your own."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import ALL_WORKED, UNUSABLE, UserError, say

if TYPE_CHECKING:
    from monitor.corpus import BadLine


def replay(
    corpus: Annotated[
        Path, typer.Argument(metavar="CORPUS.jsonl", help="Articles in JSON Lines, read in order of publication.")
    ],
    claims: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Claims to believe in place of those that are extracted: gold or predictions.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Show what a subscriber would have been told of a corpus, as JSON Lines.

    Reads the articles through the real store and belief, in a database that is thrown away. A line that cannot be used
    is named and left out; the exit status is 2 then.
    """
    from monitor.cli.rows import write_json
    from monitor.replay import replay as told

    status = ALL_WORKED

    def bad(error: "BadLine") -> None:
        nonlocal status
        say(str(error))
        status = UNUSABLE

    try:
        write_json(told(corpus, claims, unread=say, bad=bad))
    except OSError as error:
        if error.filename is None:
            raise
        raise UserError(f"{error.filename} cannot be read: {error.strerror}.") from error
    raise typer.Exit(status)


def demo(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="FOLDER", help="What the demo leaves behind goes here; else ./monitor-demo.", show_default=False
        ),
    ] = None,
) -> None:
    """Follow two shows through two days of a small news world, without the internet.

    Leaves a configuration, a database and RSS files to look at. Exit status 1 when the story came out wrong.
    """
    from monitor.demo import DEFAULT_FOLDER, run_demo

    try:
        status = run_demo(folder or DEFAULT_FOLDER)
    except OSError as error:
        if error.filename is None:
            raise
        raise UserError(f"{error.filename}: {error.strerror}.") from error
    raise typer.Exit(status)
