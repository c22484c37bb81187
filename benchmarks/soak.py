"""A month of `monitor` in minutes: whether memory, files and threads stay flat, and every change is told once.

    .venv/bin/python benchmarks/soak.py [SOURCES] [DAYS] [PROCESSES]

What is real: when a source is due (monitor.store.due, with the usual bounds), the pool that keeps sites apart, the
record of crawls, the spiders with all that they decide, the intake, beliefs, SQLite in a file, and the feeds; all of it
in this one process, with the time passed in. What stands in: Scrapy's downloader (the sites of invented.py answer from
memory, with ETag and 304), and the process that each crawl has to itself; that part is run as it is, so many times, by
PROCESSES real crawls of a real site at the end, of which the same is watched. The loop of `monitor run` is not in it:
that is running.py's.

Prints a line for each day to standard error, and one line of JSON at the end. ``rss_MB``, ``database_MB``,
``descriptors``, ``threads``, ``seconds`` of CPU and ``crawled`` are by day; ``slope_kB`` is by how much memory grows a
day over the second half of the days. ``told`` of ``true`` changes were told once; ``missed``, ``twice`` and ``untrue``
are the others. ``requests`` has the mean and the most that one site got in one day.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from invented import START, World, world

import monitor.crawl.pool
from monitor.cli.publishing import write_feeds
from monitor.config import FeedSettings, Settings
from monitor.crawl import ChangeEvent, DoneEvent, crawl
from monitor.intake import Intake
from monitor.model import ChangeKind, Limits, Show, Source, SourceKind, Validators
from monitor.store import open_database, reading
from monitor.store.due import due
from spiders.fetch import Answer, FetchFailed
from spiders.kinds import SPIDERS
from spiders.ledger import Ledger
from spiders.run import concerns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from monitor.crawl import Event, Job
    from monitor.model import Change

STEP = timedelta(hours=1)
AGENT = "monitor/0 (+mailto:somebody@mail.example)"


class Fetcher:
    """Stands in for Scrapy's downloader: the sites answer from memory."""

    def __init__(self, place: World, job: Job, asked: Counter[str]) -> None:
        self._sites = {site.address: site for site in place.sites}
        self._job = job
        self._asked = asked
        self.requests = self.not_modified = self.fetched = self.bytes = 0

    async def fetch(self, url: str, known: Validators | None = None, **_: object) -> Answer:
        """As the real one."""
        parts = urlsplit(url)
        site = self._sites[f"{parts.scheme}://{parts.netloc}"]
        self.requests += 1
        self._asked[site.name] += 1
        assert self._job.at is not None
        status, body, kind = site.answer(parts.path, self._job.at)
        if status != 200:
            raise FetchFailed(str(status), f"the site answered {status}", final=status == 404)
        tag = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
        if known and known.etag == tag:
            self.not_modified += 1
            return Answer(url=url, final_url=url, modified=False)
        self.fetched += 1
        self.bytes += len(body)
        return Answer(
            url=url, final_url=url, modified=True, body=body, content_type=kind, validators=Validators(etag=tag)
        )

    def ready(self) -> None:
        """There is no browser."""

    async def close(self) -> None:
        """Nor anything else to close."""


def stand_in(place: World, asked: Counter[str]) -> type:
    """What takes the place of a crawl's process: the same crawl, at once, in this one."""

    class InThisProcess:
        def __init__(self, job: Job, emit: Callable[[Event], None]) -> None:
            self.job = job
            self._emit = emit

        def start(self) -> None:
            job = self.job
            engine = open_database(job.database)
            try:
                spider = SPIDERS[job.source.kind](
                    job,
                    Ledger(engine, job.source, job.shows, Intake(engine, job.shows, policies=job.policies)),
                    concerns(job.source, job.shows, job.only),
                    self._emit,
                )
                spider.fetcher = Fetcher(place, job, asked)  # type: ignore[assignment]
                asyncio.run(_to_the_end(spider))
            finally:
                engine.dispose()

        def join(self) -> None:
            pass

        def kill(self, why: str) -> None:
            pass

    return InThisProcess


async def _to_the_end(spider: Any) -> None:
    async for _ in spider.start():
        pass


def watched(folder: Path) -> dict[str, float]:
    """What must not grow, and the database, which does."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    database = sum(path.stat().st_size for path in folder.glob("monitor.sqlite3*"))
    return {
        "rss_MB": round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
        "descriptors": sum(1 for _ in Path("/proc/self/fd").iterdir()),
        "threads": threading.active_count(),
        "temporary": len(list(Path(tempfile.gettempdir()).iterdir())),
        "database_MB": round(database / 1e6, 2),
    }


def slope(values: list[float]) -> float:
    """By how much the values grow from one to the next, by the straight line that fits the second half of them best."""
    half = values[len(values) // 2 :]
    return statistics.linear_regression(range(len(half)), half).slope if len(half) > 1 else 0.0


def news_of(change: Change, titles: Mapping[str, str]) -> tuple[str, str | None, str | None, str | None] | None:
    """What a change tells, as in ``World.gold``.

    None for the sum of a show, and for a dispute, which lasts as long as some of the press has not noticed.
    """
    if change.kind in (ChangeKind.FOLLOWING, ChangeKind.DISPUTED):
        return None
    attribute = change.attribute.value if change.attribute else None
    return titles[change.show], attribute, change.new, change.person


def month(place: World, days: int, folder: Path) -> dict[str, object]:
    """Crawl what is due, hour by hour, and watch."""
    shows = tuple(Show(title=title) for title in place.shows)
    sources = tuple(
        Source(name=site.name, kind=SourceKind.FEED, url=f"{site.address}/feed", delay=0) for site in place.sites
    )
    settings = Settings(
        path=folder / "monitor.toml",
        database=str(folder / "monitor.sqlite3"),
        contact="somebody@mail.example",
        feed=FeedSettings(folder=folder / "feeds"),
        shows=shows,
        sources=sources,
        limits=Limits(delay=0, jobs=4),
    )
    engine = open_database(settings.database, create=True)
    asked: Counter[str] = Counter()
    monitor.crawl.pool.CrawlProcess = stand_in(place, asked)  # type: ignore[misc]
    told: Counter[tuple[str, str | None, str | None, str | None]] = Counter()
    summed_up: set[str] = set()
    by_day: list[dict[str, float]] = []
    requests: list[int] = []
    crawls = disputes = 0
    titles = {show.slug: show.title for show in shows}
    now = START
    begun, before = time.process_time(), 0
    for _ in range(days):
        for _ in range(24):
            now += STEP
            with reading(engine) as conn:
                ripe = [each for each in sources if due(conn, each, settings.bounds, now) <= now]
            changed = False
            for event in crawl(
                ripe, database=settings.database, shows=shows, user_agent=AGENT, limits=settings.limits, at=now
            ):
                crawls += isinstance(event, DoneEvent)
                if isinstance(event, ChangeEvent):
                    change, changed = event.change, True
                    disputes += change.kind is ChangeKind.DISPUTED
                    if news := news_of(change, titles):
                        told[news] += 1
                    elif change.kind is ChangeKind.FOLLOWING:
                        summed_up.add(change.show)
            if changed:
                write_feeds(settings, engine)
        requests += [asked[site.name] for site in place.sites]
        asked.clear()
        by_day.append({**watched(folder), "seconds": round(time.process_time() - begun, 1), "crawled": crawls - before})
        begun, before = time.process_time(), crawls
        so_far = place.judged(told, now)
        print(f"day {len(by_day)}: {by_day[-1]} told {so_far['told']} of {so_far['true']}", file=sys.stderr, flush=True)
    engine.dispose()
    return {
        "crawls": crawls,
        "shows_summed_up": len(summed_up),
        **{name: [day[name] for day in by_day] for name in by_day[0]},
        "slope_kB": round(1000 * slope([day["rss_MB"] for day in by_day])),
        "requests": [round(statistics.mean(requests), 1), max(requests)],
        "disputes": disputes,
        **place.judged(told),
    }


def processes(count: int, folder: Path) -> dict[str, object]:
    """Real crawls of a real site, and what this process holds after each tenth of them."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "server"))
    from crawling import article, database, rss, run, source
    from website import Website

    path = database(folder)
    curve = []
    with Website() as site:
        for number in range(count):
            site.page(f"/{number}", article(f"Harbour Lights {number}", f"Episode {number} is loved by critics."))
            site.file("/feed", rss((f"Harbour Lights {number}", site.url(f"/{number}"))), "application/rss+xml")
            limits = Limits(delay=0, timeout=60, deadline=300)
            crawled = run(path, [source("Notes", site.url("/feed"), max_articles=1)], limits)
            assert crawled.done("Notes").status == "ok", crawled.done("Notes")
            site.forget()
            site.replies.pop(f"/{number - 1}", None)
            if number % max(1, count // 10) == 0:
                curve.append(watched(folder))
    return {f"processes_{name}": [each[name] for each in curve] for name in curve[0]}


def main() -> None:
    """Run and print."""
    given = [int(each) for each in sys.argv[1:]]
    sources, days, real = given + [200, 30, 50][len(given) :]
    start = time.process_time()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "soak"
        temporary = Path(name) / "tmp"
        folder.mkdir()
        temporary.mkdir()
        tempfile.tempdir = str(temporary)
        before = monitor.crawl.pool.CrawlProcess
        report = {"sources": sources, "days": days, **month(world(sources, days), days, folder)}
        monitor.crawl.pool.CrawlProcess = before  # type: ignore[misc]
        if real:
            (folder / "real").mkdir()
            report |= processes(real, folder / "real")
    print(json.dumps(report | {"cpu_s": round(time.process_time() - start)}))


if __name__ == "__main__":
    main()
