"""`monitor run` itself, for a quarter of an hour: whether it stays as small as it was, and tells every change once.

    .venv/bin/python benchmarks/running.py [SOURCES] [ROUNDS]

What is real: the program as a user starts it, with APScheduler, the pool, a process for each crawl, its log, the lock
of the one instance, SQLite, the feeds, and web sites on loopback, a host for each. Every source is asked as often as
can be configured (`every = "1m"`). What stands in: the days. The sites are those of invented.py; when all of them have
been asked, they are set half a day on, so what they publish is dated days ago; and what comes of a learned
rhythm is soak.py's to see. In each round but the first, besides: somebody else holds the database's lock for five
seconds; the configuration gets a source that hangs, and loses it again while that one is crawled, which ends its
process; every second time SIGHUP says so. In the second round another `monitor run` is started, which must not begin.
In the end it is stopped by SIGTERM in the middle of crawls.

Prints a line for each round to standard error, and one line of JSON at the end. By round: ``rss_MB`` at its end, of the
program without its crawls; the least and the most ``descriptors`` and ``threads``; ``crawls`` that ended. ``slope_kB``
is by how much memory grows a round over the second half of the rounds. ``zombies`` had ended for two seconds and were
not waited for; ``left`` outlived the program. ``unheard`` are changes that the log or the feed do not have once. For
the others see soak.py.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from invented import world
from soak import news_of, slope
from watch import Watch, children

from monitor.model import Show
from monitor.publish.item import identity
from monitor.store import changes, open_database, reading

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "server"))
from website import Reply, Website  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from invented import World

DAYS = 5  # of the story, or as many as there are rounds for
HALF_A_DAY = timedelta(hours=12)
PATIENCE = 600  # seconds until a round is given up
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
    "PYTHONPATH": str(ROOT)
}
COMMAND = (sys.executable, "-P", "-m", "monitor")


def after(number: int) -> timedelta:
    """How far the sites' story has come in that round: not at all, a day, a day and a half ..."""
    return HALF_A_DAY * (number + (number > 0))


def wait_until(true: Callable[[], object], what: str) -> None:
    """Wait; raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.2)


@dataclass
class Scene:
    """The sites, what is configured, and the database."""

    place: World
    servers: Sequence[Website]
    hanging: Website
    config: Path
    database: Path

    def configure(self, *, hanging: bool = False) -> None:
        """Write the configuration, in one go as an editor does."""
        sources = [(site.name, f"{site.address}/feed") for site in self.place.sites]
        if hanging:
            sources.append(("hanging", self.hanging.url("/feed")))
        text = 'contact = "jo@mail.example"\n[crawl]\ndelay = 0\n'
        text += "".join(f'[[show]]\ntitle = "{title}"\n' for title in self.place.shows)
        text += "".join(
            f'[[source]]\nname = "{name}"\nkind = "feed"\nurl = "{url}"\nevery = "1m"\nallow_private = true\n'
            for name, url in sources
        )
        new = self.config.with_suffix(".new")
        new.write_text(text)
        new.replace(self.config)

    def publish(self, now: datetime) -> None:
        """What the sites have at that time."""
        for site, server in zip(self.place.sites, self.servers, strict=True):
            for path in ("/feed", *(piece.path for piece in site.pieces)):
                status, body, kind = site.answer(path, now)
                headers = {"Content-Type": kind} if kind else {}
                server.reply(path, Reply(body, status=status, headers=headers, etag=status == 200))

    def asked_since(self, crawl: int) -> bool:
        """Has every site been crawled since that crawl, but those that are left alone since they failed?"""
        done = self.rows("SELECT source FROM crawl WHERE id > ? AND finished_at IS NOT NULL", crawl)
        failing = self.rows("SELECT source FROM source_state WHERE failures_in_a_row > 0")
        return {site.name for site in self.place.sites} <= {*done, *failing}

    def crawls(self) -> int:
        """How many were begun."""
        return int(self.rows("SELECT coalesce(max(id), 0) FROM crawl")[0])

    def rows(self, query: str, *values: object) -> list[str]:
        """The first column."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=60)) as conn:
            return [row[0] for row in conn.execute(query, values)]

    def lock(self, seconds: float) -> None:
        """Be somebody else who writes to the database."""
        with closing(sqlite3.connect(self.database, timeout=60, isolation_level=None)) as conn:
            conn.execute("BEGIN IMMEDIATE")
            time.sleep(seconds)
            conn.execute("ROLLBACK")

    def add_hanging(self, process: subprocess.Popen[bytes], *, signalled: bool = False) -> None:
        """Add a source that hangs, and wait for its crawl."""
        before = self.hanging.asked("/feed")
        self.configure(hanging=True)
        if signalled:
            process.send_signal(signal.SIGHUP)
        wait_until(lambda: self.hanging.asked("/feed") > before, "the added source is not crawled")

    def take_out_hanging(self) -> None:
        """Take it out while it is crawled."""
        self.configure()
        open_ones = "SELECT id FROM crawl WHERE source = 'hanging' AND finished_at IS NULL"
        wait_until(lambda: not self.rows(open_ones), "the crawl of what was taken out goes on")


def rounds(
    scene: Scene, process: subprocess.Popen[bytes], watch: Watch, count: int, start: datetime
) -> dict[str, object]:
    """Let the sites go on and watch."""
    by_round: list[dict[str, object]] = []
    refused = None
    before = 0
    for number in range(count):
        scene.publish(start + after(number))
        asked = scene.crawls() if number else 0
        if number == 1:
            command = (*COMMAND, "run", "--config", scene.config)
            refused = subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=False).returncode == 2  # noqa: S603
        if number:
            scene.lock(5)
            scene.add_hanging(process, signalled=number % 2 == 0)
            scene.take_out_hanging()
        wait_until(lambda asked=asked: process.poll() is not None or scene.asked_since(asked), "a site is not asked")
        if process.poll() is not None:
            raise RuntimeError(f"it ended with status {process.returncode}")
        ended = len(scene.rows("SELECT id FROM crawl WHERE finished_at IS NOT NULL"))
        by_round.append({**watch.round(), "crawls": ended - before})
        before = ended
        print(f"round {number + 1}: {by_round[-1]}", file=sys.stderr, flush=True)
    return {
        **{name: [each[name] for each in by_round] for name in by_round[0]},
        "slope_kB": round(1000 * slope([each["rss_MB"] for each in by_round])),  # type: ignore[misc]
        "second_one_refused": refused,
    }


def told(scene: Scene, log: Path, until: datetime) -> dict[str, object]:
    """What was told, in the database, the log and the feed, against what was true by then."""
    titles = {Show(title=title).slug: title for title in scene.place.shows}
    engine = open_database(str(scene.database))
    with reading(engine) as conn:
        found = changes(conn)
    engine.dispose()
    logged = Counter(json.loads(line).get("change") for line in log.read_text().splitlines() if line.startswith("{"))
    feed = Counter(re.findall(r"<guid[^>]*>([^<]+)</guid>", (scene.config.parent / "feeds" / "all.xml").read_text()))
    news = Counter(news_of(change, titles) for change in found)
    news.pop(None, None)
    levels = Counter(json.loads(line)["level"] for line in log.read_text().splitlines() if line.startswith("{"))
    return {
        **scene.place.judged(news, until),
        "unheard": [change.id for change in found if (logged[change.id], feed[identity(change.id)]) != (1, 1)],
        "log": levels,
    }


def main() -> None:
    """Run and print."""
    given = [int(each) for each in sys.argv[1:]]
    sources, count = given + [20, 2 * DAYS][len(given) :]
    days = max(DAYS, count // 2)
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=days)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (folder / "tmp").mkdir()
        servers = [stack.enter_context(Website(f"127.0.7.{number + 1}")) for number in range(sources)]
        hanging = stack.enter_context(Website("127.0.8.1"))
        hanging.file("/feed", "", "application/rss+xml", delay=120)
        place = world(sources, days, start=start)
        for site, server in zip(place.sites, servers, strict=True):
            site.address = server.address
        scene = Scene(place, servers, hanging, folder / "monitor.toml", folder / "monitor.sqlite3")
        scene.configure()
        scene.publish(start)
        open_database(str(scene.database), create=True).dispose()
        log = folder / "log"
        with log.open("wb") as written:
            process = subprocess.Popen(  # noqa: S603
                (*COMMAND, "run", "--config", scene.config, "--json"),
                env=ENVIRONMENT | {"TMPDIR": str(folder / "tmp")},
                stderr=written,
            )
        stack.callback(process.kill)
        watch = Watch(process.pid)
        watch.start()
        try:
            report = rounds(scene, process, watch, count, start)
        except Exception:
            print(log.read_text()[-3000:], file=sys.stderr)
            raise
        scene.add_hanging(process)
        last = children(process.pid)
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        status = process.wait(60)
        report |= {"status": status, "stopped_in_s": round(time.monotonic() - begun, 1)}
        watch.over.set()
        watch.join()
        report |= {
            "processes": len(watch.children),
            "at_once": watch.at_once,
            "zombies": len(watch.zombies),
            "left": [pid for pid in last if Path("/proc", str(pid)).exists()],
            "temporary": len(list((folder / "tmp").iterdir())),
            **told(scene, log, start + after(count - 1)),
        }
    print(json.dumps({"sources": sources, "rounds": count} | report))


if __name__ == "__main__":
    main()
