"""Lists that date, order or spell all that they list anew: nothing is new, and next to nothing is fetched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import article, database, rss, run, source
from three_days import PATIENT, blog, prose
from website import Website

from monitor.crawl import ChangeEvent
from monitor.store import open_database, open_facts, reading

if TYPE_CHECKING:
    from pathlib import Path

    from crawling import Crawled

    from monitor.model import Fact

pytestmark = pytest.mark.long

DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)
NUMBER = 8
NAMES = [f"/tv/harbour-lights-part-{number}" for number in range(NUMBER)]


def atom(site: Website, names: list[str], at: datetime, *, guid: str, dress: str = "{}") -> str:
    entries = "".join(
        f"<entry><id>{guid}{n}</id><title>Harbour Lights, part {n}</title><link href='{dress.format(site.url(name))}'/>"
        f"<published>{at.isoformat()}</published><updated>{at.isoformat()}</updated></entry>"
        for n, name in enumerate(names)
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{entries}</feed>'


def stored(path: str) -> tuple[int, list[Fact]]:
    """How many articles there are, and what is believed."""
    engine = open_database(path)
    with reading(engine) as conn:
        number = conn.exec_driver_sql("SELECT count(*) FROM article").scalar_one()
        facts = open_facts(conn)
    engine.dispose()
    return number, list(facts)


def told(crawled: Crawled) -> list[str]:
    return [event.change.kind for event in crawled.events if isinstance(event, ChangeEvent)]


def test_a_feed_that_does_all_of_it_in_turn(tmp_path: Path) -> None:
    with Website("localhost") as site:
        for number, name in enumerate(NAMES):
            page = article(f"Harbour Lights, part {number}", "Season 2 of Harbour Lights will premiere on 1 May 2027.")
            page = page.replace("Critics praised", f"In part {number}, critics praised")
            for spelled in (name, f"{name}/", f"{name}/amp"):
                site.page(spelled, page, etag=False)  # nothing to ask "has it changed?" with
        path, feed = database(tmp_path), source("feed", site.url("/feed"))
        site.file("/feed", atom(site, NAMES, DAY, guid="urn:a"), "application/atom+xml")
        assert run(path, [feed], PATIENT, at=DAY).done("feed").new == NUMBER
        before = stored(path)
        assert before[0] == NUMBER
        later = DAY + timedelta(days=30)  # the articles are not watched for edits any longer
        dresses = [
            "{}",
            "{}?utm_source=rss&amp;utm_medium=feed&amp;ref=x#comments",
            "{}/",
            "{}/amp",
            "{}?amp=1&amp;fbclid=9",
        ]
        for turn, dress in enumerate(dresses):
            at = later + timedelta(days=turn)
            names = NAMES[::-1] if turn % 2 else NAMES
            body = atom(site, names, at - timedelta(hours=1), guid=f"urn:{turn}:", dress=dress)
            site.file("/feed", body.replace("localhost", "LocalHost") if turn == 2 else body, "application/atom+xml")
            site.forget()
            crawled = run(path, [feed], PATIENT, at=at)
            done = crawled.done("feed")
            assert (done.status, done.new, done.edited, done.changes, done.failed) == ("ok", 0, 0, 0, 0), dress
            assert done.fetched <= 1 + 3, f"{dress}: the feed, and a sample of what it says was updated"
            assert set(crawled.outcomes("feed").values()) <= {"unchanged"}
            assert told(crawled) == []
            assert stored(path) == before


def test_an_article_that_moved_is_no_second_witness(tmp_path: Path) -> None:
    show = "Harbour Lights"
    page = blog(show, prose(show))
    with Website() as site:
        path, feed = database(tmp_path), source("feed", site.url("/feed"))
        old, new, third = "/2027/harbour-lights-dated", "/tv/the-new-home-of-it-77", "/news/once-more-at-last-78"
        site.page(old, page)
        site.file("/feed", rss((show, site.url(old))), "application/rss+xml")
        run(path, [feed], PATIENT, at=DAY)
        before = stored(path)
        assert [fact.value for fact in before[1] if fact.attribute == "release_date"] == ["2027-05-14"]
        site.redirect(old, new, status=301)
        site.page(new, page)
        site.page(third, page.replace("<nav>", "<nav><a href='/x'>New design</a>"))
        site.file("/feed", rss((show, site.url(new)), (f"{show} again", site.url(third))), "application/rss+xml")
        crawled = run(path, [feed], PATIENT, at=DAY + timedelta(days=1))
        assert crawled.done("feed").new == 0
        assert set(crawled.outcomes("feed").values()) <= {"unchanged", "not_modified"}
        assert told(crawled) == []
        assert stored(path) == before


def test_an_address_that_no_longer_answers_is_asked_in_its_new_spelling(tmp_path: Path) -> None:
    with Website() as site:
        path, feed = database(tmp_path), source("feed", site.url("/feed"))
        site.page("/a/harbour-lights", article("Harbour Lights"))
        site.file("/feed", rss(("Harbour Lights", site.url("/a/harbour-lights"))), "application/rss+xml")
        run(path, [feed], PATIENT, at=DAY)
        del site.replies["/a/harbour-lights"]
        site.page(
            "/a/harbour-lights/", article("Harbour Lights", "Season 2 of Harbour Lights will premiere on 1 May 2027.")
        )
        site.file("/feed", rss(("Harbour Lights", site.url("/a/harbour-lights/"))), "application/rss+xml")
        done = run(path, [feed], PATIENT, at=DAY + timedelta(hours=5)).done("feed")
        assert (done.new, done.edited, done.failed) == (0, 1, 0)
        assert stored(path)[0] == 1
