"""What `monitor crawl` costs when there is nothing to do, against `scrapy version` in the same run.

    .venv/bin/python benchmarks/startup.py [ROUNDS]

Prints one line of JSON: medians of CPU seconds, children included. ``nothing_due`` is a crawl whose one source may not
be asked yet, since its site said so (no process is started for it), and ``ratio`` that over ``scrapy_version``.
``unchanged`` is a crawl whose one feed answers 304, in a process of its own; ``one_request`` is a plain Scrapy spider
that sends one request and ends, and ``unchanged_ratio`` the one over the other.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "server")]
from crawling import rss  # noqa: E402
from website import Reply, Website  # noqa: E402

from monitor.store import open_database  # noqa: E402

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
    "PYTHONPATH": str(ROOT)
}
ONE_REQUEST = """
import sys, scrapy
from scrapy.crawler import AsyncCrawlerProcess
class One(scrapy.Spider):
    name = "one"
    async def start(self):
        yield scrapy.Request(sys.argv[1])
    def parse(self, response):
        pass
process = AsyncCrawlerProcess({"LOG_LEVEL": "WARNING", "TELNETCONSOLE_ENABLED": False})
process.crawl(One)
process.start()
"""


def cpu(*command: str) -> float:
    """Seconds of CPU of a command and all it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=False)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def crawl_of(site: Website, path: str, folder: Path) -> tuple[str, ...]:
    """A crawl of one feed, which was crawled before."""
    config = folder / f"{path.strip('/')}.toml"
    config.write_text(
        f'contact = "somebody@mail.example"\ndatabase = "{config.stem}.sqlite3"\n[crawl]\ndelay = 0\n'
        f'[feed]\nfolder = "{config.stem}"\n[[show]]\ntitle = "Winter Harbor"\n'
        f'[[source]]\nname = "Gazette"\nkind = "feed"\nurl = "{site.url(path)}"\nallow_private = true\n'
    )
    open_database(folder / f"{config.stem}.sqlite3", create=True).dispose()
    command = (sys.executable, "-c", "from monitor.cli import main; main()", "crawl", "--config", str(config))
    for _ in range(2):
        cpu(*command)
    return command


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with Website() as site, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site.reply("/busy", Reply(b"not now", status=429, headers={"Retry-After": "86400"}, etag=False))
        site.file("/feed", rss(("Somebody else's news", site.url("/one"))), "application/rss+xml")
        commands = {
            "scrapy_version": (sys.executable, "-m", "scrapy", "version"),
            "nothing_due": crawl_of(site, "/busy", folder),
            "one_request": (sys.executable, "-c", ONE_REQUEST, site.url("/feed")),
            "unchanged": crawl_of(site, "/feed", folder),
        }
        times: dict[str, list[float]] = {each: [] for each in commands}
        for _ in range(rounds):
            for each, command in commands.items():
                times[each].append(cpu(*command))
    report = {each: round(statistics.median(found), 2) for each, found in times.items()}
    report["ratio"] = round(report["nothing_due"] / report["scrapy_version"], 2)
    report["unchanged_ratio"] = round(report["unchanged"] / report["one_request"], 2)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
