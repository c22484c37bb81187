"""Walls before some articles of a site, as those for subscribers: the others are read, and the site is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from crawling import SHOW, article, database, rss, run, source
from three_days import PATIENT, bare
from website import Website

from monitor.crawl import HealthEvent

if TYPE_CHECKING:
    from pathlib import Path

DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)
LOGIN = bare("Log in", "<h1>Log in</h1><form><input type=password></form>")
FREE = [f"/n/harbour-lights-free-{number}" for number in range(3)]
PAID = [f"/n/harbour-lights-premium-{number}" for number in range(5)]


def test_subscribers_articles_keep_nobody_from_the_free_ones(tmp_path: Path) -> None:
    with Website() as site:
        path, feed = database(tmp_path), source("paper", site.url("/list"), shows=(SHOW.slug,))
        site.page("/login?to=x", LOGIN)
        for name in FREE:
            site.page(name, article(f"Harbour Lights, {name[-1]}", f"Part {name[-1]} of the harbour is open."))
        for name in PAID:
            site.redirect(name, "/login?to=x")
        outcomes, asked = [], []
        for day in (0, 0.5, 2):
            site.forget()
            # the newest first, so that those behind the wall are asked for before the free ones
            items = [(f"Harbour Lights {n}, day {day}", n) for n in [*FREE, *PAID]]
            site.file("/list", rss(*items), "application/rss+xml")
            crawled = run(path, [feed], PATIENT, at=DAY + timedelta(days=day))
            assert crawled.done("paper").ok
            assert not [event for event in crawled.events if isinstance(event, HealthEvent)]
            outcomes.append(crawled.outcomes("paper"))
            asked.append([name for name in PAID if name in site.paths()])
    assert outcomes[0] == dict.fromkeys(FREE, "new") | dict.fromkeys(PAID, "not_an_article")
    assert asked == [PAID, [], PAID]  # once a day
