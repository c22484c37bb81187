"""serve: the pages, feeds and calendars over HTTP."""

import signal
import sys
import threading
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import ALL_WORKED, SOME_FAILED, UserError
from monitor.cli.options import Config, Quiet, database, settings

if TYPE_CHECKING:
    from monitor.cli.running_log import Log
    from monitor.config import Settings
    from monitor.serve.server import Server

Host = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="Listen at this address; else [serve] host.", show_default=False)
]
Port = Annotated[
    int | None,
    typer.Option(
        metavar="PORT", min=0, max=65535, help="And at this port, 0: any that is free; else [serve] port.",
        show_default=False,
    ),
]  # fmt: skip
_LOOK = 2.0  # seconds between two looks at the configuration


def serve(config: Config = None, host: Host = None, port: Port = None, quiet: Quiet = False) -> None:
    """Show the pages, feeds and calendars in a browser or feed reader, until stopped.

    For this machine alone, unless `host` says otherwise. It reads the database only; `monitor run --serve` also crawls.
    SIGTERM and Ctrl-C end it; an edited configuration is taken up by itself, and at SIGHUP.
    """
    from monitor.cli.running_log import Log
    from monitor.config import ConfigError
    from monitor.config.stamp import edited, stamp
    from monitor.store import DatabaseUnusable

    read = at(settings(config), host, port)
    log = Log(read.shows, json=not sys.stderr.isatty(), quiet=quiet)
    try:
        database(read).dispose()
    except DatabaseUnusable as error:  # locked, or a server that is not up yet: it may come
        log.note(str(error), problem=True)
    stopped, asked_to_reload = threading.Event(), threading.Event()
    server = listening(read, log)
    handlers = {
        signal.SIGTERM: signal.signal(signal.SIGTERM, lambda *_: stopped.set()),
        signal.SIGINT: signal.signal(signal.SIGINT, lambda *_: stopped.set()),
        signal.SIGHUP: signal.signal(signal.SIGHUP, lambda *_: asked_to_reload.set()),
    }
    try:
        server.start()
        looked_at = stamp(read)
        while server.alive and not stopped.wait(_LOOK):
            before, looked_at = looked_at, stamp(read)
            if not edited(before, looked_at) and not asked_to_reload.is_set():
                continue
            asked_to_reload.clear()
            try:
                read = at(settings(read.path), host, port)
                server.follow(read)
                log.note("The configuration was read again.")
            except ConfigError as error:
                log.note(f"{error}\nThe configuration is used as it was until that is mended.", problem=True)
    finally:
        server.stop()
        for number, handler in handlers.items():
            signal.signal(number, handler)
    raise typer.Exit(ALL_WORKED if stopped.is_set() else SOME_FAILED)


def at(read: "Settings", host: str | None, port: int | None) -> "Settings":
    """The configuration with an address that the command line names."""
    from dataclasses import replace

    serve = read.serve
    return replace(
        read,
        serve=replace(serve, host=serve.host if host is None else host, port=serve.port if port is None else port),
    )


def listening(read: "Settings", log: "Log") -> "Server":
    """A server that has its port, and has not begun; says where, and whether everybody may read there."""
    from monitor.serve.server import CannotListen, Server

    try:
        server = Server(read, note=lambda words: log.note(words, problem=True))
    except CannotListen as error:
        raise UserError(f"{error}: --port PORT, or port in [serve] of {read.path}.") from error
    log.note(f"Serving at {server.address}")
    base = (read.serve.url or server.address).rstrip("/")
    if read.serve.url:
        log.note(f"Others reach it at {base}/")
    log.note(f"The feed of all shows: {base}/feeds/all.xml")
    log.note(
        f"All feeds and calendars{', with the token that a reader needs' if server.private else ''}: {base}/feeds.html"
    )
    if server.is_open:
        log.note(
            f"Whoever can reach {server.address} can read all of it: set a token in [serve], or host to 127.0.0.1.",
            problem=True,
        )
    return server
