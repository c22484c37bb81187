"""A disk that is full or may only be read, a database that others hold: told, waited for, nothing half done."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import SHOW, article, database, patiently, rss, source
from lxml import etree
from website import Website

from monitor.cli.publishing import write_feeds
from monitor.config import load
from monitor.crawl import DoneEvent
from monitor.rhythm import Bounds
from monitor.schedule import runner as runner_module
from monitor.schedule.runner import Runner
from monitor.store import DatabaseUnusable, open_database
from monitor.store import engine as engine_module

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from monitor.crawl import Event

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]  # a crawl is a matter of seconds, but not on every machine

SLOW = os.environ.get("MONITOR_TEST_FAULTS") == "all"  # `make faults`
DISK = 4_000_000  # bytes
QUICK = Bounds(fastest=timedelta(seconds=0.5), slowest=timedelta(seconds=0.5))

needs_disks = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None, reason="only root can make a disk"
)


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0  # noqa: S603, S607


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not _mount("-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)):
        pytest.skip("a tmpfs may not be mounted here")
    yield folder
    for _ in range(50):
        if subprocess.run(["umount", str(folder)], capture_output=True, check=False).returncode == 0:  # noqa: S603, S607
            break
        time.sleep(0.1)


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def publish(site: Website, *news: str) -> str:
    """A feed of articles, each with a sentence of news; gives its address."""
    links = [(f"Harbour Lights {number}", f"/{number}") for number in range(len(news))]
    for (title, path), sentence in zip(links, news, strict=True):
        site.page(path, article(title, sentence))
    return site.file("/feed", rss(*links), "application/rss+xml")


FIRST = ("Mina Falk joins the cast of Harbour Lights.",)
SECOND = (*FIRST, "Harbour Lights was renewed for season 2.", "Carl Dunn joins the cast of Harbour Lights.")


def configured(folder: Path, feed: str) -> Path:
    path = folder / "monitor.toml"
    path.write_text(
        f'contact = "jo@mail.example"\n[[show]]\ntitle = "{SHOW.title}"\n'
        f'[[source]]\nname = "feed"\nkind = "feed"\nurl = "{feed}"\nallow_private = true\ndelay = 0\n'
    )
    return path


def monitor(command: str, config: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "monitor", command, "--config", str(config)], capture_output=True, text=True, check=False
    )


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk with a file, but for some bytes; gives the file."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    if leave:
        os.truncate(ballast, ballast.stat().st_size - leave)
    return ballast


def items(folder: Path) -> list[int]:
    """How many items each feed has, those of one attribute left out; each is whole."""
    counts = {path.stem: len(etree.parse(path).findall(".//item")) for path in sorted(folder.glob("*.xml"))}
    return [count for name, count in counts.items() if "." not in name]


@needs_disks
def test_a_full_disk_keeps_what_was_there_and_tells(site: Website, disk: Path) -> None:
    config = configured(disk, publish(site, *FIRST))
    open_database(str(disk / "monitor.sqlite3"), create=True).dispose()
    assert monitor("crawl", config).returncode == 0
    before = {path.name: path.read_bytes() for path in (disk / "feeds").glob("*.xml")}
    assert before
    publish(site, *SECOND)
    ballast = fill(disk)
    ended = monitor("crawl", config)
    assert ended.returncode == 2
    assert "the disk is full" in ended.stderr or "No space left" in ended.stderr
    assert len(ended.stderr.splitlines()) < 12
    assert "Traceback" not in ended.stderr
    assert {path.name: path.read_bytes() for path in (disk / "feeds").glob("*.xml")} == before
    ballast.unlink()
    with closing(sqlite3.connect(disk / "monitor.sqlite3")) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert monitor("crawl", config).returncode == 0
    assert max(items(disk / "feeds")) == 3
    assert not list((disk / "feeds").glob(".*.tmp"))


@needs_disks
def test_a_disk_that_may_only_be_read(site: Website, disk: Path) -> None:
    config = configured(disk, publish(site, *FIRST))
    open_database(str(disk / "monitor.sqlite3"), create=True).dispose()
    assert _mount("-o", "remount,ro", str(disk))
    ended = monitor("crawl", config)
    assert ended.returncode == 2
    assert "monitor.sqlite3" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert site.paths() == []
    assert _mount("-o", "remount,rw", str(disk))
    assert monitor("crawl", config).returncode == 0


class Told:
    """What `monitor run` says."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.done = 0

    def event(self, event: Event, again: datetime | None = None) -> None:
        self.done += isinstance(event, DoneEvent) and event.ok

    def next(self, when: datetime, sources: Sequence[str]) -> None:
        pass

    def note(self, words: str, *, problem: bool = False) -> None:
        self.notes.append(words)


@contextmanager
def running(config: Path, told: Told) -> Iterator[None]:
    settings = replace(load(config), bounds=QUICK)
    engine = open_database(settings.database)
    runner = Runner(settings, engine, load=lambda: settings, publish=write_feeds, told=told)
    thread = threading.Thread(target=runner.run)
    thread.start()
    try:
        yield
    finally:
        runner.stop()
        thread.join(30)
        engine.dispose()


def eventually(what: str, check: object) -> None:
    end = time.monotonic() + 500
    while not check():  # type: ignore[operator]
        assert time.monotonic() < end, what
        time.sleep(0.1)


@needs_disks
def test_monitor_run_outlives_a_full_disk(
    site: Website, disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner_module, "AFTER_TROUBLE", 0.5)
    config = configured(disk, publish(site, *FIRST))
    open_database(str(disk / "monitor.sqlite3"), create=True).dispose()
    told = Told()
    with running(config, told):
        eventually("a first crawl", lambda: sum(items(disk / "feeds")) == 2)
        ballast = fill(disk)
        publish(site, *SECOND)
        eventually("a word of it", lambda: any("full" in note or "No space" in note for note in told.notes))
        assert sum(items(disk / "feeds")) == 2
        ballast.unlink()
        eventually("the news", lambda: sum(items(disk / "feeds")) == 6)


def test_feeds_that_could_not_be_written_do_not_wait_for_the_next_change(site: Website, tmp_path: Path) -> None:
    """It may be weeks away."""
    config = configured(tmp_path, publish(site, *FIRST))
    (tmp_path / "feeds").write_text("a file where the folder should be")
    database(tmp_path)
    told = Told()
    with running(config, told):
        eventually("a word of it", lambda: any("could not be written" in note for note in told.notes))
        (tmp_path / "feeds").unlink()
        eventually("the feeds", lambda: (tmp_path / "feeds" / "all.xml").exists())


@contextmanager
def held(path: str, how: str, seconds: float | None = None) -> Iterator[None]:
    """Another program has a transaction open, for some seconds or until the end of the block."""
    let_go = threading.Event()
    holding = threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            conn.execute(how)
            conn.execute("SELECT count(*) FROM article").fetchall()
            holding.set()
            let_go.wait(seconds)
            conn.execute("ROLLBACK")

    thread = threading.Thread(target=hold)
    thread.start()
    assert holding.wait(10)
    try:
        yield
    finally:
        let_go.set()
        thread.join()


@pytest.mark.parametrize(("how", "seconds"), [("BEGIN IMMEDIATE", 3.0), ("BEGIN", None)], ids=["writer", "reader"])
def test_others_in_the_database_are_waited_for(site: Website, tmp_path: Path, how: str, seconds: float | None) -> None:
    """A writer for some seconds; who only reads, and for how long ever, is in nobody's way."""
    path, feed = database(tmp_path), source("feed", publish(site, *SECOND))
    with held(path, how, seconds):
        crawled = patiently(path, [feed])
    assert (crawled.done("feed").status, crawled.done("feed").new) == ("ok", 3)


def test_a_database_that_stays_locked_is_told(site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, feed = database(tmp_path), source("feed", publish(site, *SECOND))
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.5)
    with held(path, "BEGIN IMMEDIATE"), pytest.raises(DatabaseUnusable, match="another program has kept it locked"):
        patiently(path, [feed])
    assert patiently(path, [feed]).done("feed").new == 3


@pytest.mark.skipif(not SLOW, reason="takes two minutes; `make faults`")
@pytest.mark.timeout(300)
def test_a_lock_of_a_minute(site: Website, tmp_path: Path) -> None:
    """`monitor crawl` gives up after half of it and says so; `monitor run` is there when it is over."""
    config = configured(tmp_path, publish(site, *SECOND))
    path = database(tmp_path)
    with held(path, "BEGIN IMMEDIATE", 60):
        ended = monitor("crawl", config)
        assert ended.returncode == 2
        assert "another program has kept it locked for 30 s" in ended.stderr
    told = Told()
    with running(config, told), held(path, "BEGIN IMMEDIATE", 60):
        eventually("it waits", lambda: any("locked" in note for note in told.notes))
    with running(config, told):
        eventually("it goes on", lambda: told.done > 0 and (tmp_path / "feeds" / "all.xml").exists())
