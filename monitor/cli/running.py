"""run, service: crawls that start by themselves."""

import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import ALL_WORKED, UserError, say
from monitor.cli.options import Config, Json, Quiet, database, settings
from monitor.cli.serving import Host, Port, at, listening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

    from monitor.config import Settings
    from monitor.schedule.runner import Runner
    from monitor.serve.server import Server


def run(
    config: Config = None,
    quiet: Quiet = False,
    json: Json = False,
    serve: Annotated[bool, typer.Option("--serve", help="Also do what `monitor serve` does.")] = False,
    host: Host = None,
    port: Port = None,
) -> None:
    """Read each source when it is due, tell what changed, and go on until stopped.

    How often a source is asked is learned from how often it publishes, unless its `every` says otherwise. SIGTERM and
    Ctrl-C end it, with nothing lost; an edited configuration is taken up by itself, and at SIGHUP. Writes lines of text
    on a terminal and JSON Lines elsewhere. Exit status 0 when it was stopped, 2 when it could not start.
    """
    from monitor.cli.notifying import beside
    from monitor.cli.publishing import write_feeds
    from monitor.cli.running_log import Log
    from monitor.publish.also import also_feeds
    from monitor.schedule.instance import AlreadyRunning, only_one
    from monitor.schedule.runner import Runner
    from monitor.upkeep.filesystem import MEND, shared

    if (host is not None or port is not None) and not serve:
        raise UserError("--host and --port are for --serve.")
    read = at(settings(config), host, port)
    also_feeds(read)
    if not read.sources:
        raise UserError(f"{read.path}: there is no source to crawl. Add one: [[source]] with name, kind and url.")
    engine = database(read)
    server: Server | None = None
    try:
        with only_one(engine):
            log = Log(read.shows, json=json or not sys.stderr.isatty(), quiet=quiet)
            server = listening(read, log) if serve else None

            def load() -> "Settings":
                new = at(settings(read.path), host, port)
                if server is not None:
                    server.follow(new)
                log.follow(new.shows)
                return new

            sender = beside(read, engine, log)

            def publish(new: "Settings", engine: "Engine") -> None:
                try:
                    write_feeds(new, engine)
                finally:
                    sender.news(new.targets, new.pages)

            runner = Runner(read, engine, load=load, publish=publish, told=log)
            if said := shared(read.database):
                log.note(f"{said}. {MEND}", problem=True)
            log.note(f"Running: shows {len(read.shows)}, sources {len(read.sources)}.")
            with _signals(runner), sender:
                if server is not None:
                    server.start()
                runner.run()
            log.note("Stopped; what was read is kept.")
    except AlreadyRunning as error:
        raise UserError(f"{error}.") from error
    finally:
        if server is not None:
            server.stop()
        engine.dispose()
    raise typer.Exit(ALL_WORKED)


def service(
    config: Config = None,
    cron: Annotated[bool, typer.Option("--cron", help="A line for crontab instead.")] = False,
    user: Annotated[
        str | None,
        typer.Option("--system", metavar="USER", help="A unit for the whole machine, which runs it as this user."),
    ] = None,
    serve: Annotated[bool, typer.Option("--serve", help="What starts `monitor run --serve`.")] = False,
) -> None:
    """Print what starts `monitor run` with the machine: a unit for systemd, or a line for cron.

    Nothing is installed: the first line of the unit says where to put it.
    """
    from monitor.schedule.service import cron_line, unit

    if cron and user:
        raise UserError("--cron and --system are two ways: a crontab has its user already.")
    read = settings(config)
    typer.echo(cron_line(read, serve=serve) if cron else unit(read, user=user, serve=serve), nl=cron)
    if not cron and user is None:
        say("Put it where its first line says. With `monitor service --cron` you get a line for crontab.")


@contextmanager
def _signals(runner: "Runner") -> "Iterator[None]":
    handlers = {
        signal.SIGTERM: lambda *_: runner.stop(),
        signal.SIGINT: lambda *_: runner.stop(),
        signal.SIGHUP: lambda *_: runner.reload(),
    }
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
