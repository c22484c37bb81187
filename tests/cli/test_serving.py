"""`monitor serve`, `monitor run --serve` and `monitor site`, as a user starts them."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from crawling import article, rss
from website import Website

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Monitor

SOURCE = '[[source]]\nname = "Gazette"\nkind = "feed"\nurl = "{url}"\nallow_private = true\n'
TOKEN = "correct-horse-battery"  # noqa: S105  (nobody's)


@pytest.fixture
def ready(monitor: Monitor, folder: Path) -> Path:
    """A configuration and an empty database."""
    path = folder / "monitor.toml"
    path.write_text(CONFIG)
    assert monitor("init").status == 0
    return path


class Started:
    """A command in a process of its own, and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[str] = []
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        self.lines.extend(iter(self.process.stderr.readline, ""))

    def said(self, words: str) -> str:
        """The line with these words; waits for it."""
        end = time.monotonic() + 60
        while True:
            for line in list(self.lines):
                if re.search(words, line):
                    return line
            assert time.monotonic() < end, f"{words!r} was never said: {self.lines}"
            assert self.process.poll() is None or self._reading.is_alive(), self.lines
            time.sleep(0.02)

    @property
    def address(self) -> str:
        """Where it serves."""
        return str(json.loads(self.said("Serving at"))["event"]).rpartition(" ")[2]

    def ended(self, number: signal.Signals) -> float:
        """Seconds until it has ended well after a signal."""
        begun = time.monotonic()
        self.process.send_signal(number)
        assert self.process.wait(20) == 0
        return time.monotonic() - begun


@contextmanager
def started(*arguments: str) -> Iterator[Started]:
    command = [sys.executable, "-P", "-m", "monitor", *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield Started(process)
        finally:
            process.kill()


def get(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_it_is_told_to_end_whoever_is_connected(ready: Path, number: signal.Signals) -> None:
    with started("serve", "--port", "0") as serving:
        address = serving.address
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
        assert get(address)[0] == 200
        port = int(address.rstrip("/").rpartition(":")[2])
        with (
            socket.create_connection(("127.0.0.1", port), 20) as idle,
            socket.create_connection(("127.0.0.1", port), 20) as half,
        ):
            idle.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            half.sendall(b"GET / HTTP/1.1\r\nHo")
            assert idle.recv(12) == b"HTTP/1.1 200"
            assert serving.ended(number) < 8


def test_an_edited_configuration_is_taken_up(ready: Path) -> None:
    with started("serve", "--port", "0") as serving:
        address = serving.address
        assert "The Long Tide" not in get(address)[1]
        ready.write_text(CONFIG + '[[show]]\ntitle = "The Long Tide"\n')
        serving.said("was read again")
        assert "The Long Tide" in get(address)[1]
        ready.write_text("nonsense")
        serving.said("is used as it was")
        assert "The Long Tide" in get(address)[1]
        ready.write_text(f'{CONFIG}[serve]\ntoken = "{TOKEN}"\n')
        serving.process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 20
        while get(address)[0] != 401:
            assert time.monotonic() < end
            time.sleep(0.05)
        assert get(f"{address}feeds/all.xml?token={TOKEN}")[0] == 200
        assert not any(TOKEN in line for line in serving.lines)


@pytest.mark.parametrize("command", ["serve", "run --serve"])
def test_another_token_in_its_file_is_taken_up(ready: Path, command: str) -> None:
    file = ready.parent / "serve.token"
    file.write_text(TOKEN)
    ready.write_text(f'{CONFIG}{SOURCE.format(url="http://127.0.0.1:1/feed")}[serve]\ntoken_file = "serve.token"\n')
    with started(*command.split(), "--port", "0") as running:
        address, other = running.address, "b" * 32
        assert get(f"{address}feeds/all.xml?token={TOKEN}")[0] == 200
        file.write_text("short")
        running.said("what is in it must be 16 to 200")
        assert get(f"{address}feeds/all.xml?token={TOKEN}")[0] == 200
        file.write_text(other)
        running.said("was read again")
        assert get(f"{address}feeds/all.xml?token={TOKEN}")[0] == 401
        assert get(f"{address}feeds/all.xml?token={other}")[0] == 200


def test_where_to_click_is_told_when_it_starts(ready: Path) -> None:
    with started("serve", "--port", "0") as serving:
        for words in ("The feed of all shows", "All feeds and calendars"):
            address = json.loads(serving.said(words))["event"].rpartition(" ")[2]
            assert address.startswith(serving.address)
            assert get(address)[0] == 200
    ready.write_text(f'{CONFIG}[serve]\nurl = "https://tv.example/shows"\ntoken = "{TOKEN}"\n')
    with started("serve", "--port", "0") as serving:
        assert "http://127.0.0.1:" in serving.address
        assert serving.said("Others reach it at https://tv.example/shows/")
        assert serving.said("with the token that a reader needs: https://tv.example/shows/feeds.html")
        assert not any(TOKEN in line or "?token" in line for line in serving.lines)


def test_whoever_may_read_it_is_told_when_it_starts(ready: Path) -> None:
    with started("serve", "--host", "0.0.0.0", "--port", "0") as serving:  # noqa: S104
        assert json.loads(serving.said("Whoever can reach"))["level"] == "error"
    ready.write_text(f'{CONFIG}[serve]\nhost = "0.0.0.0"\nport = 0\ntoken = "{TOKEN}"\n')
    with started("serve") as serving:
        assert serving.address
        assert serving.ended(signal.SIGTERM) < 8
        assert not any("Whoever" in line for line in serving.lines)


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that is in use."""
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        yield other.getsockname()[1]


def test_a_port_in_use_is_told_before_anything_is_started(monitor: Monitor, ready: Path, taken: int) -> None:
    ready.write_text(CONFIG + SOURCE.format(url="http://127.0.0.1:1/feed"))
    for command in ("serve", "run --serve"):
        ran = monitor(*command.split(), "--port", taken)
        assert ran.status == 2
        assert f"Port {taken} of 127.0.0.1 is in use already" in ran.err
        assert "--port PORT" in ran.err
        assert "Running" not in ran.err
    assert monitor("history", "--json").rows == []


def test_a_token_that_cannot_be_read_is_told_by_the_check(monitor: Monitor, ready: Path) -> None:
    assert monitor("check").status == 0
    ready.write_text(f'{CONFIG}[serve]\ntoken_file = "serve.token"\n')
    for command in ("check", "serve"):
        ran = monitor(command)
        assert ran.status == 2
        assert "serve.token_file: cannot be read: No such file" in ran.err


def test_an_address_for_nothing(monitor: Monitor, ready: Path) -> None:
    ran = monitor("run", "--port", "1")
    assert (ran.status, ran.err.strip()) == (2, "--host and --port are for --serve.")


def test_without_a_database_it_does_not_start(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    ran = monitor("serve", "--port", "0")
    assert ran.status == 2
    assert "there is no database here yet" in ran.err


def test_a_run_serves_what_it_crawls(ready: Path) -> None:
    with Website() as site:
        site.page("/one", article("Harbour Lights", "Netflix has renewed Harbour Lights for a second season."))
        feed = site.file("/feed", rss(("Harbour Lights", site.url("/one"))), "application/rss+xml")
        ready.write_text(CONFIG + SOURCE.format(url=feed))
        with started("run", "--serve", "--port", "0") as running:
            address = running.address
            running.said("Now following Harbour Lights")
            end = time.monotonic() + 20
            while "enewed" not in (page := get(address)[1]):
                assert time.monotonic() < end, page
                time.sleep(0.05)
            assert '"last_crawl": "2' in get(f"{address}healthz")[1]
            ready.write_text(CONFIG + SOURCE.format(url=feed) + '[[show]]\ntitle = "The Long Tide"\n')
            running.process.send_signal(signal.SIGHUP)
            running.said("was read again")
            assert "The Long Tide" in get(address)[1]
            assert running.ended(signal.SIGTERM) < 15
            with pytest.raises(urllib.error.URLError):
                get(address)


def test_a_service_may_serve(monitor: Monitor, ready: Path) -> None:
    assert f"run --serve --config {ready}" in monitor("service", "--serve").out
    assert f"run --serve --config {ready}" in monitor("service", "--cron", "--serve").out


def test_a_site_of_files(monitor: Monitor, ready: Path, folder: Path) -> None:
    ran = monitor("site", "public", "--json")
    assert ran.status == 0
    assert {(row["path"], row["done"]) for row in ran.rows} >= {("public/index.html", "written")}
    assert "Harbour Lights" in (folder / "public/index.html").read_text()
    assert {row["done"] for row in monitor("site", "public", "--json").rows} == {"same"}
    again = monitor("site", folder / "public", "--base-url", "https://example.org/tv/")
    assert re.search(r"written \d+, unchanged \d+, removed 0", again.out)


def test_what_cannot_be_a_site(monitor: Monitor, ready: Path, folder: Path) -> None:
    (folder / "public").mkdir()
    (folder / "public" / "index.html").write_text("mine")
    ran = monitor("site", "public")
    assert ran.status == 2
    assert "public/index.html is there already, and is none of ours" in ran.err
    (folder / "file").write_text("")
    ran = monitor("site", "file")
    assert ran.status == 2
    assert "cannot be written" in ran.err
    assert monitor("site", "public", "--base-url", "example.org").status == 2
