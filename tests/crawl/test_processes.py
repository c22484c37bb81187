"""The processes that crawl: killed, late, side by side, on a copy, from any folder."""

from __future__ import annotations

import os
import queue
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from crawling import AGENT, LIMITS, SHOW, article, database, rss, run, source
from website import Website

from monitor.crawl import ArticleEvent, DoneEvent, Job, crawl
from monitor.crawl import process as process_module
from monitor.crawl.job import event_from_json
from monitor.crawl.process import CrawlProcess
from monitor.store import DatabaseMissing
from monitor.store.unspaced import cut

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from monitor.crawl import Event
    from monitor.model import Source


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def feed(site: Website, articles: int, name: str = "feed", delay: float = 0.0) -> Source:
    """A feed of some articles about Harbour Lights, each answered after ``delay`` seconds."""
    paths = [f"/{name}/{number}" for number in range(articles)]
    for path in paths:
        site.page(path, article(f"Harbour Lights, {path}"), delay=delay)
    url = site.file(f"/{name}", rss(*((f"Harbour Lights, {path}", path) for path in paths)), "application/rss+xml")
    return source(name, url)


def job(database: str, of: Source) -> Job:
    return Job(database=database, source=of, shows=(SHOW,), user_agent=AGENT, limits=LIMITS)


def articles(database: str) -> list[str]:
    """URL of each version of an article, in order."""
    with closing(sqlite3.connect(database)) as conn:
        query = "SELECT url FROM article JOIN article_version ON article_id = article.id ORDER BY url"
        return [url for (url,) in conn.execute(query)]


def test_killed_in_the_middle_and_taken_up_again(site: Website, tmp_path: Path) -> None:
    path, of = database(tmp_path), feed(site, 6)
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    process = CrawlProcess(job(path, of), events.put)
    process.start()
    while not isinstance(event := events.get(timeout=20), ArticleEvent):
        pass
    assert event.outcome == "new"
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    while not isinstance(event := events.get(timeout=20), DoneEvent):
        pass
    assert (event.status, event.reason) == ("crashed", "its process was ended by signal 9")
    assert 1 <= event.new <= len(articles(path)) < 6

    again = run(path, [of])
    assert again.done("feed").ok
    assert articles(path) == sorted(site.url(f"/feed/{number}") for number in range(6))


def test_a_crawl_that_takes_too_long_ends_by_itself(site: Website, tmp_path: Path) -> None:
    path, of = database(tmp_path), feed(site, 40, delay=0.2)
    done = run(path, [of], replace(LIMITS, deadline=2.0)).done("feed")
    assert done.status == "timeout"
    assert "2 s" in (done.reason or "")
    assert 1 <= done.new < 40
    assert len(articles(path)) == done.new


def test_a_crawl_that_is_always_cut_off_comes_to_its_new_articles(site: Website, tmp_path: Path) -> None:
    path, of = database(tmp_path), feed(site, 3)
    assert run(path, [of]).done("feed").ok
    for number in range(3):
        slow = article("Harbour Lights", f"Edited for the {number}th time.")
        site.page(f"/feed/{number}", slow, delay=0.5)
    new = site.page("/new", article("Harbour Lights, the news"))
    links = [new, *(site.url(f"/feed/{number}") for number in range(3))]
    site.file("/feed", rss(*(("Harbour Lights", link) for link in links)), "application/rss+xml")
    crawled = run(path, [of], replace(LIMITS, deadline=1.2))
    assert crawled.done("feed").status == "timeout"
    assert crawled.outcomes("feed")["/new"] == "new"


def test_an_index_of_slow_sitemaps_leaves_time_for_the_articles(site: Website, tmp_path: Path) -> None:
    listed = ""
    for number in range(6):
        link = site.page(f"/harbour-lights/{number}", article(f"Harbour Lights, part {number}"))
        rows = f"<urlset><url><loc>{link}</loc></url></urlset>"
        child = site.file(f"/{number}.xml", rows, "text/xml", delay=2.0)
        listed += f"<sitemap><loc>{child}</loc><lastmod>2027-03-{20 - number}</lastmod></sitemap>"
    index = site.file("/index.xml", f"<sitemapindex>{listed}</sitemapindex>", "text/xml")
    path, of = database(tmp_path), source("sitemap", index, "sitemap")
    crawled = run(path, [of], replace(LIMITS, deadline=8.0))
    assert crawled.done("sitemap").ok
    assert 1 <= len(crawled.outcomes("sitemap")) < 6
    assert crawled.outcomes("sitemap")["/harbour-lights/0"] == "new"
    again = run(path, [of])  # the sitemaps that were read are asked for again, as not all of them were
    assert {*crawled.outcomes("sitemap"), *again.outcomes("sitemap")} == {f"/harbour-lights/{n}" for n in range(6)}


def test_a_process_that_hangs_is_ended(site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_module, "GRACE", 1.0)
    of = source("page", site.page("/watched", article("Harbour Lights"), delay=30.0), "page")
    begun = time.monotonic()
    done = run(database(tmp_path), [of], replace(LIMITS, deadline=1.0, timeout=30.0)).done("page")
    assert time.monotonic() - begun < 6
    assert (done.status, done.reason) == ("killed", "it was not done after 2 s and was ended")


def test_never_two_at_one_site(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    crawled = run(path, [feed(site, 2, "a"), feed(site, 2, "b")])
    assert [crawled.done(name).new for name in "ab"] == [2, 2]
    with closing(sqlite3.connect(path)) as conn:
        [(_, end), (start, _)] = conn.execute("SELECT started_at, finished_at FROM crawl ORDER BY id")
    assert start >= end


def test_dry_run_touches_nothing_and_the_folder_does_not_matter(
    site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = database(tmp_path)
    folder = tmp_path / "here"
    (folder / "spiders").mkdir(parents=True)
    (folder / "spiders" / "__init__.py").write_text("raise SystemExit('the wrong spiders')")
    (folder / "monitor").mkdir()
    (folder / "monitor" / "__init__.py").write_text("raise SystemExit('the wrong monitor')")
    monkeypatch.chdir(folder)
    with closing(sqlite3.connect(path)) as conn:
        conn.create_function("cut_runs", 1, cut, deterministic=True)
        before = list(conn.iterdump())
        crawled = run(path, [feed(site, 2)], dry_run=True)
        assert crawled.done("feed").new == 2
        assert list(conn.iterdump()) == before


def test_processes_end_with_the_iterator(site: Website, tmp_path: Path) -> None:
    events = crawl(
        [feed(site, 30, delay=0.1)], database=database(tmp_path), shows=[SHOW], user_agent=AGENT, limits=LIMITS
    )
    while not isinstance(next(events), ArticleEvent):
        pass
    events.close()
    asked = len(site.requests)
    time.sleep(0.4)
    assert len(site.requests) <= asked + 1
    assert asked < 30


def test_exit_status_and_streams(site: Website, tmp_path: Path) -> None:
    path = database(tmp_path)
    good = source("page", site.page("/watched", article("Harbour Lights")), "page")
    bad = source("page", site.url("/nowhere"), "page")
    for of, status in ((good, 0), (bad, 1)):
        ended = subprocess.run(
            [sys.executable, "-P", "-m", "spiders"],
            input=job(path, of).to_json(),
            capture_output=True,
            check=False,
        )
        assert ended.returncode == status
        assert ended.stderr == b""
        last = [event_from_json(line) for line in ended.stdout.splitlines()][-1]
        assert isinstance(last, DoneEvent)
        assert last.status == ("ok" if status == 0 else "404")


def test_a_process_whose_parent_is_gone_ends(site: Website, tmp_path: Path) -> None:
    of = feed(site, 40, delay=0.1)
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "spiders"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(job(database(tmp_path), of).to_json())
        process.stdin.close()
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(10) == 1
    assert len(site.requests) < 10


def test_what_is_no_job(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-P", "-m", "spiders"], input=b"{}", capture_output=True, check=False)
    assert ended.returncode == 2
    assert ended.stdout == b""
    assert ended.stderr.startswith(b"not a job")


def test_a_database_that_is_not_there_is_told_before_anything_is_fetched(site: Website, tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        run(str(tmp_path / "missing.sqlite3"), [feed(site, 1)])
    assert site.requests == []


def test_sources_about_other_shows_are_passed_over(site: Website, tmp_path: Path) -> None:
    other = replace(feed(site, 1), shows=("another-show",))
    assert run(database(tmp_path), [other], only=[SHOW.slug]).events == ()
    assert site.requests == []


def test_what_reads_articles_is_not_imported_before_there_is_one() -> None:
    """It takes longer than a crawl that brings nothing."""
    done = subprocess.run(
        [sys.executable, "-c", "import sys, spiders.run; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert not {"monitor.claims", "trafilatura"} & set(done.stdout.split())
