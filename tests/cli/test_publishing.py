"""When crawls write the feeds, and when not."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from crawling import article, rss
from website import Reply, Website

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Monitor


@pytest.fixture
def ready(monitor: Monitor, folder: Path) -> Iterator[Website]:
    """A configuration with a source that works and one that does not."""
    with Website() as site, Website() as broken:
        site.page("/one", article("Harbour Lights", "Netflix has renewed Harbour Lights for a second season."))
        site.file("/feed", rss(("Harbour Lights", site.url("/one"))), "application/rss+xml")
        broken.reply("/feed", Reply(b"no", status=404))
        sources = [
            f'[[source]]\nname = "{name}"\nkind = "feed"\nurl = "{url}"\nallow_private = true\ndelay = 0.01\n'
            for name, url in (("Screen Notes", site.url("/feed")), ("Broken", broken.url("/feed")))
        ]
        (folder / "monitor.toml").write_text(CONFIG + "".join(sources))
        assert monitor("init").status == 0
        yield site


def test_a_dry_run_leaves_no_feed(monitor: Monitor, folder: Path, ready: Website) -> None:
    assert "Now following Harbour Lights" in monitor("crawl", "--source", "Screen Notes", "--dry-run").out
    assert not (folder / "feeds").exists()
    assert monitor("history", "--json").rows == []


def test_what_the_others_brought_is_published_though_a_source_failed(
    monitor: Monitor, folder: Path, ready: Website
) -> None:
    assert monitor("crawl").status == 1
    assert "Now following Harbour Lights" in (folder / "feeds" / "all.xml").read_text()


def test_calendars_lie_beside_the_feeds_and_are_touched_only_when_new(
    monitor: Monitor, folder: Path, ready: Website
) -> None:
    ready.page(
        "/one", article("Harbour Lights", "Season 2 of Harbour Lights will premiere on May 14, 2027 on Netflix.")
    )
    monitor("crawl", "--source", "Screen Notes")
    assert b"DTSTART;VALUE=DATE:20270514" in (folder / "feeds" / "all.ics").read_bytes()
    rows = monitor("feed", "--json").rows
    assert {row["path"].rpartition("/")[2] for row in rows} >= {"all.ics", "harbour-lights.ics"}
    assert not any(row["written"] for row in rows)


def test_a_calendar_whose_dates_are_the_same_is_not_opened(monitor: Monitor, folder: Path, ready: Website) -> None:
    ready.page(
        "/one", article("Harbour Lights", "Season 2 of Harbour Lights will premiere on May 14, 2027 on Netflix.")
    )
    monitor("crawl", "--source", "Screen Notes")
    file, notes = (folder / "feeds" / name for name in ("harbour-lights.ics", ".monitor-made"))
    written = file.read_bytes()
    noted = notes.read_text()
    assert "icalendar" not in imported(folder), f"made from other than before: {noted} {notes.read_text()}"
    for spoil in (file.unlink, notes.unlink):
        spoil()
        assert "icalendar" in imported(folder)
        assert file.read_bytes() == written
    file.write_bytes(b"somebody else's")
    monitor("crawl", "--source", "Screen Notes")
    assert file.read_bytes() == written
    ready.page(
        "/one", article("Harbour Lights", "Season 2 of Harbour Lights will premiere on May 21, 2027 on Netflix.")
    )
    monitor("crawl", "--source", "Screen Notes")
    assert b"DTSTART;VALUE=DATE:20270521" in file.read_bytes()


def imported(folder: Path) -> str:
    """What a crawl of a program of its own imports."""
    command = [sys.executable, "-X", "importtime", "-c", "from monitor.cli import main; main()", "crawl"]
    told = subprocess.run(
        [*command, "--source", "Screen Notes", "--config", folder / "monitor.toml"],
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    return told.stderr


def test_items_lead_to_the_site_where_its_address_is_known(monitor: Monitor, folder: Path, ready: Website) -> None:
    config = folder / "monitor.toml"
    config.write_text(config.read_text() + '[serve]\nurl = "https://shows.example"\n')
    monitor("crawl", "--source", "Screen Notes")
    assert "https://shows.example/changes/" in (folder / "feeds" / "all.xml").read_text()


def test_a_feed_that_cannot_be_understood_is_told_with_its_mend(monitor: Monitor, folder: Path, ready: Website) -> None:
    config = folder / "monitor.toml"
    config.write_text(config.read_text() + '[feed]\nalso.casting = "tell=casting"\n')
    for command in ("check", "feed", "crawl", "run"):
        ran = monitor(command)
        assert ran.status == 2
        assert 'feed.also.casting: tell: there is no "casting"; did you mean "cast"?' in ran.err
    assert ready.paths() == []
    config.write_text(config.read_text().replace("tell=casting", "tell=cast"))
    assert monitor("feed").status == 0
    assert (folder / "feeds" / "casting.atom").exists()
