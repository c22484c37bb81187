"""`monitor crawl` killed at random moments and taken up again, until it has come to its end.

``python killing.py [KILLS [SEED]]`` does it often and prints what the kills hit; the suite does it a few times. A run
is stopped first (SIGSTOP), so that what the kill is about to hit can be looked at, and then killed (SIGKILL), with
the processes that it has started.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crawling import article, rss
from lxml import etree
from website import Website

from monitor.store import open_database
from monitor.store.unspaced import cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DAYS = (datetime(2027, 3, 14, 12, tzinfo=UTC), datetime(2027, 3, 15, 12, tzinfo=UTC))
OF_THE_RUNS = frozenset({"crawl"})  # tables that are not compared: each run has a row of its own
LAST_STATUS = ("page_state", "status")  # nor is this column: 304 for what was asked for again, after a kill
STORY = (  # what the articles of the first day say, and of the second
    (
        "Mina Falk joins the cast of Harbour Lights.",
        "Harbour Lights was renewed for season 2.",
        "Harbour Lights season 2 will premiere in autumn 2027.",
        "Carl Dunn joins the cast of Harbour Lights as Noah.",
    ),
    (
        "Harbour Lights season 2 will premiere on October 5, 2027.",
        "Carl Dunn has left the cast of Harbour Lights.",
        "Filming of Harbour Lights season 2 has wrapped.",
        "Ada Lund joins the cast of Harbour Lights.",
        "Harbour Lights was renewed for season 3.",
    ),
)


@dataclass
class World:
    """A few sites with news of two days, a configuration, and the database in a folder."""

    folder: Path
    sites: Sequence[Website]
    hits: Counter[str] = field(default_factory=Counter)  # what the kills hit → how often
    start_takes: float = 3.0  # seconds to the first event, as was seen last
    gap: float = 0.1  # between two events

    def __post_init__(self) -> None:
        (self.folder / "feeds").mkdir()
        sources = "".join(
            f'[[source]]\nname = "{number}"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
            "delay = 0\n"
            for number, site in enumerate(self.sites)
        )
        self.config.write_text(
            'contact = "jo@mail.example"\n[feed]\nlink = "https://shows.example/"\n[crawl]\njobs = 1\ndeadline = 300\n'
            '[[show]]\ntitle = "Harbour Lights"\n' + sources
        )
        open_database(self.database, create=True).dispose()

    @property
    def config(self) -> Path:
        return self.folder / "monitor.toml"

    @property
    def database(self) -> Path:
        return self.folder / "monitor.sqlite3"

    def publish(self, day: int) -> None:
        """What the sites have on that day; one article of the first day is another then."""
        for site in self.sites:
            paths: list[tuple[str, str]] = []
            for number, news in enumerate(STORY[0] + (STORY[1] if day else ())):
                text = news.replace("as Noah", "as Peter") if day else news
                published = f"2027-03-{13 if number < len(STORY[0]) else 14}"
                site.page(f"/{number}", article(f"Harbour Lights, part {number}", text, published))
                paths.insert(0, (f"Harbour Lights, part {number}", f"/{number}"))
            site.file("/feed", rss(*paths), "application/rss+xml")

    def start(self, day: int, **environment: str) -> subprocess.Popen[bytes]:
        """`monitor crawl`, on that day, in a process group of its own."""
        return subprocess.Popen(  # noqa: S603
            [sys.executable, __file__, "--crawl", str(self.config), DAYS[day].isoformat()],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        )

    def finish(self, day: int, **environment: str) -> None:
        """Crawl to the end."""
        begun = time.monotonic()
        process = self.start(day, **environment)
        assert process.stdout is not None
        process.stdout.readline()
        self.start_takes = time.monotonic() - begun
        process.communicate()
        assert process.returncode == 0, process.returncode

    def kill(self, day: int, moment: random.Random) -> bool:
        """Begin a crawl and kill it at a moment; False when it had ended by then.

        The moment lies between two events that it tells, at random, for how long a crawl takes is the machine's affair.
        """
        process = self.start(day)
        assert process.stdout is not None
        try:
            phase = moment.choices(("starting", "article", "ending"), (2, 6, 2))[0]
            wanted = {"starting": 0, "article": moment.randrange(1, 9), "ending": len(self.sites)}[phase]
            heard, before = 0, time.monotonic()
            while heard < wanted and (line := process.stdout.readline()):
                if (b'"done"' if phase == "ending" else b'"article"') in line:
                    heard += 1
                    now = time.monotonic()
                    self.gap, before = now - before if heard > 1 else self.gap, now
            time.sleep(moment.random() * (self.start_takes if phase == "starting" else 1.5 * self.gap))
            with suppress(ProcessLookupError):  # it has ended
                os.killpg(process.pid, signal.SIGSTOP)
            time.sleep(0.01)
            if process.poll() is None:
                self.hits[self._hit(phase)] += 1
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.stdout.close()
            process.wait()
        self.whole_feeds()
        return process.returncode == -signal.SIGKILL

    def _hit(self, phase: str) -> str:
        if any(self.folder.glob("feeds/.*.tmp")):
            return "writing a feed"
        with closing(sqlite3.connect(self.database, timeout=0, isolation_level=None)) as conn:
            try:
                conn.execute("BEGIN IMMEDIATE")
                conn.execute("ROLLBACK")
            except sqlite3.OperationalError:
                return "writing to the database"
        return {"article": "fetching or reading", "ending": "summing up and ending"}.get(phase, phase)

    def whole_feeds(self) -> None:
        """Every feed that is there is a whole one."""
        for path in self.folder.glob("feeds/*.xml"):
            assert etree.parse(path).getroot().tag == "rss"

    def content(self) -> dict[str, list[Any]]:
        """Every row of every table, but those of single runs, and every feed."""
        with closing(sqlite3.connect(self.database)) as conn:
            conn.create_function("cut_runs", 1, cut, deterministic=True)
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            names = [name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
            tables: dict[str, list[Any]] = {}
            for name in names:
                if name not in OF_THE_RUNS:
                    columns = [row[1] for row in conn.execute(f'PRAGMA table_info("{name}")')]
                    compared = ", ".join(f'"{column}"' for column in columns if (name, column) != LAST_STATUS)
                    tables[name] = sorted(map(repr, conn.execute(f'SELECT {compared} FROM "{name}"')))  # noqa: S608
        return tables | {path.name: [path.read_bytes()] for path in sorted(self.folder.glob("feeds/*.xml"))}

    def copy(self, folder: Path) -> None:
        """Take over another world's database and feeds."""
        for path in self.folder.glob("monitor.sqlite3*"):
            path.unlink()
        with (
            closing(sqlite3.connect(folder / "monitor.sqlite3")) as there,
            closing(sqlite3.connect(self.database)) as here,
        ):
            there.backup(here)
        shutil.rmtree(self.folder / "feeds")
        shutil.copytree(folder / "feeds", self.folder / "feeds")


def rounds(folder: Path, sites: int, kills: Sequence[int], seed: int, *, first_day: bool) -> Iterator[World]:
    """Kill the crawl of a day so often, in rounds with a new database each; all must end as an undisturbed one.

    ``first_day``: the first crawl of all, which sums up; else the second, which tells changes.
    """
    day = 0 if first_day else 1
    with ExitStack() as stack:
        servers = [stack.enter_context(Website(f"127.0.6.{number + 1}")) for number in range(sites)]
        worlds = []
        for name in ("before", "undisturbed", *(f"round-{number}" for number in range(len(kills)))):
            (folder / name).mkdir()
            worlds.append(World(folder / name, servers))
        before, undisturbed, *disturbed = worlds
        before.publish(0)
        if not first_day:
            before.finish(0)
            before.publish(1)
            for world in (undisturbed, *disturbed):
                world.copy(before.folder)
        undisturbed.finish(day)
        expected = undisturbed.content()
        for world in disturbed:
            world.start_takes = undisturbed.start_takes
        assert expected["change"]
        for number, (world, times) in enumerate(zip(disturbed, kills, strict=True)):
            moment = random.Random(f"{seed} {first_day} {number}")  # noqa: S311
            killed = 0
            while killed < times:
                killed += world.kill(day, moment)
            world.finish(day)
            found = world.content()
            for table in expected:
                other = [*set(found[table]) ^ set(expected[table])][:4]
                assert found[table] == expected[table], (table, f"seed {seed}, round {number}", world.hits, other)
            yield world


def main(kills: int = 100, seed: int = 1) -> None:
    """Print what so many kills hit."""
    hits: Counter[str] = Counter()
    half = kills // 2
    for first_day, count in ((True, half), (False, kills - half)):
        with tempfile.TemporaryDirectory() as folder:
            times = [10] * (count // 10) + ([count % 10] if count % 10 else [])
            for world in rounds(Path(folder), 2, times, seed, first_day=first_day):
                hits += world.hits
                print(f"{sum(hits.values()):4} kills, seed {seed}: {dict(hits)}", flush=True)  # noqa: T201
    print("Each round ended with the rows and the feeds of an undisturbed crawl.")  # noqa: T201


def _crawl(config: str, at: str) -> None:
    """`monitor crawl --json`, with a clock that stands."""
    from monitor import crawl
    from monitor.cli import main as monitor

    crawl.crawl = partial(crawl.crawl, at=datetime.fromisoformat(at))
    sys.argv = ["monitor", "crawl", "--json", "--config", config]
    monitor()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--crawl"]:
        _crawl(*sys.argv[2:])
    else:
        main(*map(int, sys.argv[1:]))
