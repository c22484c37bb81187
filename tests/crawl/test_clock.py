"""Clocks that jump, dates that cannot be, zones of all kinds: nothing is lost, told twice or put in a wrong order."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import tzlocal
from crawling import Crawled, article, database, patiently, rss, source
from killing import World
from website import Reply, Website

from monitor.crawl import ChangeEvent
from monitor.rhythm import Every, Habit, Tried, next_due

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]  # seconds on a quiet machine, minutes on a busy one

DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)
AHEAD = datetime(2031, 1, 1, tzinfo=UTC)
A_MONTH_AHEAD = DAY + timedelta(days=30)  # with more, what is read counts as old news


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def publish(site: Website, *news: str, day: str = "2027-03-13") -> str:
    links = [(f"Harbour Lights {number}", f"/{number}") for number in range(len(news))]
    for (title, path), sentence in zip(links, news, strict=True):
        site.page(path, article(title, sentence, day))
    return site.file("/feed", rss(*reversed(links)), "application/rss+xml")


def told(crawled: Crawled) -> list[str]:
    return [event.change.kind.value for event in crawled.events if isinstance(event, ChangeEvent)]


FALK, LUND, DUNN = (f"{name} joins the cast of Harbour Lights." for name in ("Mina Falk", "Ada Lund", "Carl Dunn"))


def test_a_clock_that_is_ahead_for_a_while_and_put_back(site: Website, tmp_path: Path) -> None:
    path, of = database(tmp_path), [source("feed", publish(site, FALK))]
    assert len(told(patiently(path, of, at=DAY))) == 1  # the sum
    publish(site, FALK, LUND)
    assert len(told(patiently(path, of, at=A_MONTH_AHEAD))) == 1
    publish(site, FALK, "Nobody joins Harbour Lights.", DUNN)
    back = patiently(path, of, at=DAY + timedelta(days=1))
    assert back.outcomes("feed")["/1"] == "edited"  # though it was read but a month later
    assert back.outcomes("feed")["/2"] == "new"
    assert len(told(back)) >= 1
    again = patiently(path, of, at=DAY + timedelta(days=1, hours=1))
    assert told(again) == []
    assert "/1" not in again.outcomes("feed")
    with closing(sqlite3.connect(path)) as conn:
        history = conn.execute("SELECT at, number FROM history ORDER BY at DESC, number DESC").fetchall()
        assert len({row[1] for row in history}) == len(history)
        assert [row[0] for row in history] == sorted((row[0] for row in history), reverse=True)
        (joined,) = conn.execute("SELECT count(*) FROM history WHERE person = 'Carl Dunn'").fetchone()
        assert joined == 1


def test_what_a_site_asked_for_while_the_clock_was_ahead_does_not_hold_for_years(site: Website, tmp_path: Path) -> None:
    path, of = database(tmp_path), [source("feed", site.url("/feed"))]
    site.reply("/feed", Reply(b"later", status=429, headers={"Retry-After": "3600"}, etag=False))
    assert patiently(path, of, at=AHEAD).done("feed").until == AHEAD + timedelta(hours=1)
    publish(site, FALK)
    assert patiently(path, of, at=DAY).done("feed").status == "ok"


NOWHERE = [
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Mon, 01 Jan 0001 00:00:00 +1400",
    "Fri, 31 Dec 9999 23:59:59 -1200",
    "Sun, 14 Mar 2027 10:00:00",
    "Sun, 14 Mar 2027 10:00:00 +9900",
    "Sun, 14 Mar 2027 25:61:61 GMT",
    "Tue, 30 Feb 2027 10:00:00 GMT",
    "2027-03-14T10:00:00+26:00",
    "99999999999999999999",
    "-1",
    "Wed, 14 Mar 2035 10:00:00 GMT",
    "yesterday",
]


def test_dates_that_cannot_be(site: Website, tmp_path: Path) -> None:
    """In the feed and on the page; each article is read, and nothing counts as said later than it was read."""
    items = ""
    for number, date in enumerate(NOWHERE):
        site.page(f"/{number}", article(f"Harbour Lights {number}", FALK).replace("2027-03-14T10:00:00Z", date))
        items += f"<item><title>Harbour Lights</title><link>/{number}</link><pubDate>{date}</pubDate></item>"
    feed = f'<rss version="2.0"><channel><title>Screen Notes</title>{items}</channel></rss>'
    path, of = database(tmp_path), [source("feed", site.file("/feed", feed, "application/rss+xml"))]
    crawled = patiently(path, of, at=DAY)
    assert crawled.outcomes("feed") == {f"/{number}": "new" for number in range(len(NOWHERE))}
    with closing(sqlite3.connect(path)) as conn:
        said = [datetime.fromisoformat(at) for (at,) in conn.execute("SELECT said_at FROM claim")]
        assert conn.execute("SELECT count(DISTINCT version_id) FROM claim").fetchone() == (len(NOWHERE),)
    assert max(said) <= DAY
    assert set(patiently(path, of, at=DAY + timedelta(days=1)).outcomes("feed").values()) <= {
        "unchanged",
        "not_modified",
    }


def test_the_zone_of_the_machine_changes_nothing(tmp_path: Path) -> None:
    found = []
    zone = "Pacific/Kiritimati"  # where it is tomorrow already
    with Website() as site:
        for name in ("UTC", zone):
            (tmp_path / name.replace("/", "-")).mkdir()
            world = World(tmp_path / name.replace("/", "-"), [site])
            world.publish(1)
            world.finish(1, TZ=name)
            found.append(world.content())
    assert found[0] == found[1]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"])
@pytest.mark.parametrize("cron", ["30 2 * * *", "0 0 * * *"])
def test_a_line_of_crons_comes_every_day_of_the_year(zone: str, cron: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also on the days on which that hour does not exist, or exists twice."""
    monkeypatch.setenv("TZ", zone)
    tzlocal.reload_localzone()
    try:
        every, last, gaps = Every.parse(cron), datetime(2027, 1, 1, tzinfo=UTC), []
        while last.year == 2027:
            due = next_due(every, Habit(), Tried(last=last)).astimezone(UTC)
            gaps.append((due - last).total_seconds() / 3600)
            last = due
    finally:
        monkeypatch.undo()
        tzlocal.reload_localzone()
    assert all(gap <= 49 for gap in gaps)
    assert all(gap >= 0.5 for gap in gaps)
    assert 363 <= len(gaps) <= 367
