"""show and history: what is believed, and how it came to be."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.options import Config, Json, command, database, known_shows, settings
from monitor.model import Attribute, SourceKind

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from monitor.config import Settings
    from monitor.store import SourceState

Name = Annotated[
    str | None,
    typer.Argument(
        metavar="SHOW", help="Its title, an alias, or the beginning of one; left out: all shows.", show_default=False
    ),
]


def show(name: Name = None, config: Config = None, json: Json = False) -> None:
    """Show what is believed now, with confidence, sources and quotes."""
    from monitor.beliefs.catalogued import catalogued
    from monitor.beliefs.unbelieved import other_dates
    from monitor.cli.rows import fact_row, write_json
    from monitor.config import find_show
    from monitor.store import followed_since, open_facts, reading, show_titles, source_states
    from monitor.store.quotes import seen

    read = settings(config)
    engine = database(read)
    catalogues = [source.url for source in read.sources if source.kind is SourceKind.CATALOGUE]
    with reading(engine) as conn:
        titles = show_titles(conn)
        known = known_shows(read, titles)
        wanted = [find_show(known, name)] if name is not None else list(known)
        facts = {
            each: [replace(fact, quotes=seen(conn, fact.quotes)) for fact in open_facts(conn, each.slug)]
            for each in wanted
        }
        others = {each: other_dates(conn, each.slug, facts[each]) for each in wanted}
        noted = {each: catalogued(conn, each, facts[each], catalogues) for each in wanted}
        since = {each: followed_since(conn, each.slug) for each in wanted}
        states = source_states(conn)
    engine.dispose()
    if json:
        write_json(
            fact_row(fact, each.title, others[each], noted[each].get(fact, ()))
            for each in wanted
            for fact in facts[each]
        )
        return
    from monitor.cli.tables import beliefs, write
    from monitor.crawl import about

    for each in wanted:
        write(*beliefs(each, facts[each], others[each], noted[each]))
        if not facts[each]:
            may_tell = [source.name for source in about(read.sources, [each.slug])] if each.slug in titles else []
            tried = [states[name] for name in may_tell if name in states]
            write("Nothing is known yet." if since[each] else _unheard_of(tried, read))
        write("")


def _unheard_of(tried: "Collection[SourceState]", read: "Settings") -> str:
    """Why nothing was ever known of a show: ``tried`` are the sources that may speak of it and were ever crawled.

    What a source that fails now gave before may have been given before the show was followed.
    """
    if worked := [state.last_ok for state in tried if state.last_ok and not state.failures_in_a_row]:
        return f"Crawled on {max(worked):%Y-%m-%d}; no article has said anything about it yet."
    crawl = command("crawl", read.path)
    failed = f"No source could be read in the last crawl. Try again with: {crawl}"
    return failed if tried else f"Not crawled yet. Crawl with: {crawl}"


def history(
    name: Name = None,
    attribute: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Only changes of this attribute, such as release_date.", show_default=False),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help='Only changes from then on: 2026-11-22, yesterday, "2 days ago", 1w; days are those of UTC.',
            show_default=False,
        ),
    ] = None,
    config: Config = None,
    json: Json = False,
) -> None:
    """Show every change that was told, newest first.

    What is told is what the configuration asks for, else renewals, release dates, cast that joins or leaves,
    production and trailers. All else is in: monitor show
    """
    from monitor.cli.rows import change_row, write_json
    from monitor.config import find_show
    from monitor.facts import QUIET
    from monitor.store import changes, reading, show_titles
    from monitor.store.edits import edits_of
    from monitor.store.quotes import seen

    wanted = _attribute(attribute) if attribute is not None else None
    start = _start(since) if since is not None else None
    read = settings(config)
    engine = database(read)
    with reading(engine) as conn:
        titles = show_titles(conn)
        known = known_shows(read, titles)
        slug = find_show(known, name).slug if name is not None else None
        asked = [slug] if slug is not None else list(read.policies)
        found = [replace(change, quotes=seen(conn, change.quotes)) for change in changes(conn, slug, wanted, start)]
        edits = {} if json else edits_of(conn, found)
    engine.dispose()
    if json:
        write_json(change_row(change, titles.get(change.show, change.show)) for change in found)
        return
    from monitor.cli.tables import told, write

    if found:
        write(told(found, titles, edits))
    elif wanted is Attribute.PLOT:
        typer.echo("Plot is never told; what articles say of it is kept in the table claim of the database.")
    elif wanted is not None and not any(wanted in read.policies.get(each, QUIET).terms for each in asked):
        typer.echo(
            f"Changes of {wanted} are not told, as tell in {read.path.name} has it; what is believed is in:"
            f" {command('show', read.path)}"
        )
    else:
        typer.echo("No change has been told yet." if wanted is None and start is None else "No such change.")


def _start(written: str) -> "datetime":
    from datetime import UTC, datetime

    from monitor.cli.since import since

    try:
        return since(written, datetime.now(UTC))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--since") from None


def _attribute(name: str) -> Attribute:
    """The attribute of this name, in whatever case and with blanks or hyphens; BadParameter when there is none."""
    from monitor.config.near import nearest_attribute

    typed = name.strip().casefold().replace(" ", "_").replace("-", "_")
    names = [attribute.value for attribute in Attribute]
    if typed in names:
        return Attribute(typed)
    near = nearest_attribute(typed, names)
    meant = f'did you mean "{near}"?' if near else f"there are {', '.join(names)}"
    raise typer.BadParameter(f'"{name}" is no attribute; {meant}', param_hint="--attribute")
