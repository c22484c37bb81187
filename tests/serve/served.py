"""A real server on loopback, and requests as plain as they come."""

from __future__ import annotations

import http.client
import os
import socket
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from small_press import SHOWS, SOURCES, START, told

from monitor.config import FeedSettings, ServeSettings, Settings
from monitor.serve.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TOKEN = "correct-horse-battery"  # noqa: S105  (nobody's)


@dataclass
class Got:
    """An answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Served:
    """A server that runs, and what it noted."""

    server: Server
    settings: Settings
    notes: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.server.sockets[0].getsockname()[1])

    def get(self, path: str = "/", method: str = "GET", body: bytes | None = None, **headers: str) -> Got:
        """Ask for a path; ``if_none_match="…"`` is the header If-None-Match."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            told = {name.casefold(): value for name, value in answer.getheaders()}
            return Got(answer.status, told, answer.read())
        finally:
            connection.close()

    def raw(self, sent: bytes, timeout: float = 20) -> bytes:
        """Send these bytes, and read until the server ends the connection."""
        with socket.create_connection(("127.0.0.1", self.port), timeout) as connection:
            connection.sendall(sent)
            got = b""
            while part := connection.recv(65536):
                got += part
            return got


def settings_of(folder: Path, database: str | None = None, **serve: Any) -> Settings:
    """A configuration in a folder; its server takes any free port."""
    path = folder / "monitor.toml"
    path.write_text("# what it says is given by the test\n")
    os.utime(path, (START.timestamp(), START.timestamp()))  # pages are no older than their configuration
    return Settings(
        path=path,
        database=database or str(folder / "monitor.sqlite3"),
        contact="jo@mail.example",
        feed=FeedSettings(folder=folder / "feeds"),
        shows=SHOWS,
        sources=SOURCES,
        serve=ServeSettings(**{"port": 0, **serve}),
    )


@contextmanager
def serving(settings: Settings) -> Iterator[Served]:
    """Serve so for a while."""
    notes: list[str] = []
    served = Served(Server(settings, note=notes.append), settings, notes)
    served.server.start()
    try:
        yield served
    finally:
        served.server.stop()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With a database of its own."""
    folder = tmp_path_factory.mktemp("served")
    with told(folder):
        return folder


@pytest.fixture(scope="module")
def served(folder: Path) -> Iterator[Served]:
    """The press of the small town, open to all on this machine."""
    with serving(settings_of(folder)) as served:
        yield served


def wait_until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Until it is so; fails when it does not come to be."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


__all__ = ["START", "TOKEN", "Got", "Served", "folder", "served", "serving", "settings_of", "wait_until"]
