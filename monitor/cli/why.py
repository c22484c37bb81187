"""why: all that was weighed when a change was told."""

from string import hexdigits
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import UserError
from monitor.cli.options import Config, Json, command, database, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.model import Change

_SHORTEST = 4  # digits of an id that say enough
_MOST = 5  # changes named when several begin so


def why(
    change: Annotated[
        str,
        typer.Argument(metavar="CHANGE", help="The id of the change, or its beginning: monitor history shows it."),
    ],
    config: Config = None,
    json: Json = False,
) -> None:
    """Show why a change was told: who said what, what each counted for, who copies whom, and what was believed before.

    Where an article was changed, it shows what that said, until when, and what it says now.

    A weight is how far a word counts, in log-odds: 1.4 if such words prove right four times in five, 2.9 if 19 times in
    20; below 0 it counts against what it names. Those who are one witness count once.
    """
    from monitor.beliefs.unbelieved import given_since
    from monitor.store import changes_called, reading, show_titles
    from monitor.store.edits import edits_of

    read = settings(config)
    typed = change.strip().casefold()
    if len(typed) < _SHORTEST or not set(typed) <= set(hexdigits):
        digits = f"at least {_SHORTEST} of its digits, which are 0 to 9 and a to f; monitor history has it"
        raise UserError(f'"{change}" is no id: type {digits}.')
    engine = database(read)
    with reading(engine) as conn:
        found = changes_called(conn, typed)
        titles = show_titles(conn)
        others = given_since(conn, found[0]) if len(found) == 1 else ()
        edits = edits_of(conn, found) if len(found) == 1 else {}
    engine.dispose()
    history = command("history", read.path)
    if not found:
        raise UserError(
            f'No change that was told has the id "{change}". All of them, with their ids, are in: {history}'
        )
    if len(found) > 1:
        raise UserError(f'"{change}" is the beginning of {_ids(found)}; type more of it.')
    [one] = found
    if json:
        from monitor.cli.rows import explained_change_row, write_json

        write_json([explained_change_row(one, titles.get(one.show, one.show), others, edits.get(one.id, ()))])
        return
    from monitor.cli.tables import write
    from monitor.cli.weighed import weighed

    write(*weighed(one, titles, others, edits.get(one.id, ())))


def _ids(found: "Sequence[Change]") -> str:
    named = ", ".join(each.id[:12] for each in found[:_MOST])
    return named + (" and others" if len(found) > _MOST else "")
