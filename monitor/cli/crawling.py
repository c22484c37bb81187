"""crawl: fetch, read, believe, tell."""

import signal
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import ALL_WORKED, SOME_FAILED, UserError, say
from monitor.cli.options import Config, Json, Quiet, database, settings, warn_of_network

if TYPE_CHECKING:
    from monitor.config import Settings
    from monitor.model import Source

Shows = Annotated[
    list[str] | None, typer.Option("--show", metavar="SHOW", help="Only what is about this show; may be repeated.")
]
Sources = Annotated[
    list[str] | None, typer.Option("--source", metavar="NAME", help="Only this source; may be repeated.")
]


def crawl(
    show: Shows = None,
    source: Sources = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Fetch and read, and say what would change, but store and publish nothing."),
    ] = False,
    config: Config = None,
    quiet: Quiet = False,
    json: Json = False,
) -> None:
    """Read the sources, and tell what changed.

    Fetches what is new or edited, stores it, and writes the feeds. Exit status 0 when all sources worked, 1 when
    some failed (each is named, with the reason), 2 when the configuration is wrong.
    """
    from monitor.cli.notifying import expect, tell
    from monitor.cli.progress import reporter
    from monitor.cli.publishing import write_feeds
    from monitor.config import find_show
    from monitor.crawl import DoneEvent, DryRunNeedsSqlite, about
    from monitor.crawl import crawl as run
    from monitor.publish.also import also_feeds

    read = settings(config)
    also_feeds(read)  # what cannot be understood is told before anything is fetched
    only = [find_show(read.shows, name).slug for name in show or ()]
    named = named_sources(read, source)
    chosen = about(named, only)
    if not chosen:
        names = ", ".join(each.name for each in named)
        raise UserError(f"There is nothing to crawl: {names} is about other shows. See its shows = [...].")
    engine = database(read)
    if not quiet:  # cron would send it every time
        warn_of_network(read)
    status, stopped = ALL_WORKED, False
    if not dry_run:
        expect(read, engine)
    try:
        events = run(
            chosen,
            database=read.database,
            shows=read.shows,
            policies=read.policies,
            user_agent=read.user_agent,
            limits=read.limits,
            only=only,
            others=read.sources,
            dry_run=dry_run,
        )
        with stopped_by_sigterm(), closing(events), reporter(read.shows, quiet=quiet, json=json) as report:
            for event in events:
                report(event)
                if isinstance(event, DoneEvent) and not (event.ok or event.waiting):
                    status = SOME_FAILED
    except DryRunNeedsSqlite as error:
        raise UserError(f"{error}.") from error
    except KeyboardInterrupt:
        stopped = True
        say("Stopped; what was read is kept." if not dry_run else "Stopped.")
        raise
    finally:
        if not dry_run:  # also after a crawl that was stopped: what it stored is to be told
            try:
                write_feeds(read, engine)
            finally:
                tell(read, engine, quiet=quiet, json=json, send=not stopped)
        engine.dispose()
    raise typer.Exit(status)


def named_sources(read: "Settings", names: Iterable[str] | None) -> "list[Source]":
    """The sources with these names, all of them without; UserError for a name that is not configured."""
    if not read.sources:
        raise UserError(f"{read.path}: there is no source to crawl. Add one with: monitor sources add URL")
    if not names:
        return list(read.sources)
    known = {source.name.casefold(): source for source in read.sources}
    chosen = {}
    for name in names:
        if (found := known.get(name.strip().casefold())) is None:
            raise UserError(f'{read.path}: no source is called "{name}"{_nearest(name, read.sources)}')
        chosen[found.name] = found
    return list(chosen.values())


def _nearest(name: str, sources: "Iterable[Source]") -> str:
    from monitor.config.near import nearest

    names = [source.name for source in sources]
    found = nearest(name, names)
    return f'; did you mean "{found}"?' if found else f"; there are {', '.join(names)}"


@contextmanager
def stopped_by_sigterm() -> Iterator[None]:
    """End as on Ctrl-C when we are told to stop, so that the processes we started end with us."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
