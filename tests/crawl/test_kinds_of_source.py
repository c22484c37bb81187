"""Every kind of source from end to end, twice: real sites on loopback, real processes, a real database."""

from __future__ import annotations

import gzip
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from crawling import AGENT, Crawled, article, database, rss, run, source
from website import Website

from monitor.crawl import ChangeEvent
from monitor.model import ChangeKind
from monitor.store import crawls, open_database, read_source_state, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from website import Asked

    from monitor.model import Source


UNDECIDED = "Harbour Lights has not been renewed for a second season yet."
DATED = f"{UNDECIDED} Season 1 of Harbour Lights will premiere on March 14, 2027."


@dataclass(frozen=True)
class Day:
    """One crawl of all sources and what the sites saw of it."""

    crawled: Crawled
    requests: dict[str, list[Asked]]
    sent: dict[str, int]

    def paths(self, name: str) -> list[str]:
        return [request.path for request in self.requests[name] if request.path != "/robots.txt"]


@dataclass(frozen=True)
class Story:
    database: str
    first: Day
    second: Day
    third: Day  # after an edit


def feed_site(site: Website) -> Source:
    site.page("/renewed", article("Harbour Lights renewed"), zipped=True)
    site.page("/quiet", article("A quiet piece on lighthouses"))
    site.page("/lights-of-the-harbour-cast", article("Who is who"))
    site.redirect("/moved", "/moved-here")
    site.page("/moved-here", article("Harbour Lights moved"))
    site.file(
        "/feed",
        rss(
            ("Harbour Lights renewed", "/renewed?utm_source=feed"),
            ("A quiet piece", "/quiet"),
            ("Who is who", "/lights-of-the-harbour-cast"),
            ("Harbour Lights moved", "/moved"),
            ("Harbour Lights, a page that is gone", "/gone"),
        ),
        "application/rss+xml",
    )
    return source("feed", site.url("/feed"))


def sitemap_site(site: Website) -> Source:
    site.page("/harbour-lights-dates", article("Dates"))
    site.page("/harbour-lights-old", article("Old dates", published="2026-01-01"))
    site.page("/other", article("Other"))
    new = "<urlset><url><loc>/harbour-lights-dates</loc></url><url><loc>/other</loc></url></urlset>"
    old = f"<urlset><url><loc>{site.url('/harbour-lights-old')}</loc><lastmod>2026-01-01</lastmod></url></urlset>"
    site.file("/new.xml", new, "application/xml")
    site.file("/old.xml.gz", gzip.compress(old.encode(), mtime=0), "application/gzip")
    site.file(
        "/sitemap.xml",
        "<sitemapindex><sitemap><loc>/old.xml.gz</loc><lastmod>2026-01-01</lastmod></sitemap>"
        "<sitemap><loc>/new.xml</loc><lastmod>2027-03-14</lastmod></sitemap></sitemapindex>",
        "application/xml",
    )
    return source("sitemap", site.url("/sitemap.xml"), "sitemap")


def listing_site(site: Website) -> Source:
    site.page("/one", article("One"))
    site.page("/two", article("Two"))
    links = [("One more season of Harbour Lights", "/one"), ("Two actors leave the harbour", "/two")]
    body = "".join(f"<article><h2><a href='{link}'>{title}</a></h2></article>" for title, link in links)
    site.page("/tag/harbour-lights", f"<html><body><nav><a href='/one'>Home</a></nav><main>{body}</main></body></html>")
    site.robots("User-agent: *\nCrawl-delay: 0.6")
    return source("listing", site.url("/tag/harbour-lights"), "listing", shows=("harbour-lights",), delay=0.3)


def page_site(site: Website) -> Source:
    site.page("/watched", article("All we know about Harbour Lights", UNDECIDED))
    return source("page", site.redirect("/moved", "/watched", status=301), "page")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    makers = (feed_site, sitemap_site, listing_site, page_site)
    with ExitStack() as stack:
        sites = {maker.__name__[:-5]: stack.enter_context(Website(f"127.0.1.{n}")) for n, maker in enumerate(makers, 1)}
        sources = [maker(site) for maker, site in zip(makers, sites.values(), strict=True)]
        path = database(tmp_path_factory.mktemp("kinds"))

        def day(*only: str) -> Day:
            for site in sites.values():
                site.forget()
            crawled = run(path, [one for one in sources if not only or one.name in only])
            return Day(
                crawled,
                {name: list(site.requests) for name, site in sites.items()},
                {name: site.sent for name, site in sites.items()},
            )

        first, second = day(), day()
        sites["page"].page("/watched", article("All we know about Harbour Lights", DATED))
        sites["feed"].page("/renewed", article("Harbour Lights renewed", "A third season was ordered, too."))
        yield Story(path, first, second, day("feed", "page"))


def test_feed_fetches_what_names_a_show_in_title_or_address(story: Story) -> None:
    assert story.first.crawled.outcomes("feed") == {
        "/renewed": "new",
        "/lights-of-the-harbour-cast": "new",
        "/moved": "new",
        "/gone": "failed",
    }
    done = story.first.crawled.done("feed")
    assert (done.status, done.new, done.failed) == ("ok", 3, 1)
    assert "404" in done.errors[0]


def test_sitemap_reads_index_and_gzip(story: Story) -> None:
    assert story.first.paths("sitemap") == [
        "/sitemap.xml",
        "/new.xml",
        "/old.xml.gz",
        "/harbour-lights-old",  # the older first
        "/harbour-lights-dates",
    ]
    assert set(story.first.crawled.outcomes("sitemap").values()) == {"new"}


def test_listing_of_one_show_reads_all(story: Story) -> None:
    assert story.first.crawled.outcomes("listing") == {"/one": "new", "/two": "new"}


def test_page(story: Story) -> None:
    assert story.first.crawled.outcomes("page") == {"/moved": "new"}


@pytest.mark.parametrize("name", ["feed", "sitemap", "listing", "page"])
def test_who_we_are_is_said_and_nothing_else(story: Story, name: str) -> None:
    for request in story.first.requests[name]:
        assert request.headers["User-Agent"] == AGENT
        assert request.headers["Cookie"] is None
        assert request.headers["Referer"] is None
    assert story.first.requests[name][0].path == "/robots.txt"
    assert [request.path for request in story.first.requests[name]].count("/robots.txt") == 1


@pytest.mark.parametrize("name", ["feed", "listing", "page"])
def test_the_second_crawl_fetches_no_body(story: Story, name: str) -> None:
    done = story.second.crawled.done(name)
    assert story.second.sent[name] == 0
    assert done.responses_304 == len([path for path in story.second.paths(name) if path != "/moved"])
    assert done.fetched == 0
    assert (done.status, done.new, done.edited) == ("ok", 0, 0)


def test_the_longer_of_the_delays_is_kept(story: Story) -> None:
    times = [request.at for request in story.first.requests["listing"]]
    assert len(times) == 4
    assert all(later - earlier >= 0.55 for earlier, later in pairwise(times[1:]))


def test_permanent_redirect_of_a_source_is_told(story: Story) -> None:
    assert (story.first.crawled.done("page").moved_to or "").endswith("/watched")
    assert story.first.crawled.done("feed").moved_to is None


def test_the_second_crawl_of_a_sitemap_reads_the_index_alone(story: Story) -> None:
    assert story.second.crawled.done("sitemap").fetched == 1
    assert story.second.crawled.done("sitemap").new == 0
    assert set(story.second.crawled.outcomes("sitemap").values()) <= {"not_modified"}


def test_an_edited_article_is_read_again_though_its_feed_did_not_change(story: Story) -> None:
    assert story.third.crawled.outcomes("feed")["/renewed"] == "edited"
    assert story.third.crawled.outcomes("feed")["/lights-of-the-harbour-cast"] == "not_modified"
    assert story.third.crawled.outcomes("page") == {"/moved": "edited"}


def test_the_first_crawl_sums_up_what_is_known_once(story: Story) -> None:
    for day, expected in ((story.first, 1), (story.second, 0), (story.third, 0)):
        sums = [event for event in day.crawled.events if isinstance(event, ChangeEvent) and event.source is None]
        assert [event.change.kind for event in sums] == [ChangeKind.FOLLOWING] * expected


def test_a_change_is_told_by_the_crawl_that_found_it(story: Story) -> None:
    found = [event for event in story.third.crawled.events if isinstance(event, ChangeEvent)]
    assert [(event.source, event.change.new) for event in found if event.source == "page"] == [("page", "2027-03-14")]
    assert story.third.crawled.done("page").changes == 1
    assert not [event for event in story.second.crawled.events if isinstance(event, ChangeEvent)]


def test_crawls_are_on_record(story: Story) -> None:
    engine = open_database(story.database)
    with reading(engine) as conn:
        third, second, first = crawls(conn, "feed")
        state = read_source_state(conn, "feed")
    engine.dispose()
    assert (first.counts.new_articles, first.counts.failed, first.counts.not_modified) == (3, 1, 0)
    assert (second.counts.new_articles, second.counts.fetched, third.counts.edited_articles) == (0, 0, 1)
    assert third.finished_at is not None
    assert (state.last_status, state.failures_in_a_row, state.last_error) == ("ok", 0, None)


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (
            "<html><body><p>Nothing here yet.</p></body></html>",
            "text/html",
            "no links to articles found; give `selector`",
        ),
        (b"\x89PNG\r\n", "image/png", "not a web page: image/png"),
        (rss(), "application/rss+xml", 'say kind = "feed"'),
    ],
)
def test_a_listing_that_lists_nothing_has_failed(tmp_path: Path, body: bytes | str, kind: str, said: str) -> None:
    with Website() as site:
        listing = source("listing", site.file("/tag", body, kind), "listing")
        path = database(tmp_path)
        for _ in range(2):  # and is not "not modified" the next time
            done = run(path, [listing]).done("listing")
            assert done.status == "unreadable"
            assert said in (done.reason or "")


def test_an_edited_article_is_read_again_though_its_feed_names_it_no_longer(tmp_path: Path) -> None:
    """A busy feed drops an article within hours; it is watched for longer."""
    with Website() as site:
        path, feed = database(tmp_path), source("feed", site.url("/feed"))
        site.page("/one", article("Harbour Lights, one"))
        site.file("/feed", rss(("Harbour Lights, one", site.url("/one"))), "application/rss+xml")
        day = datetime(2027, 3, 14, 12, tzinfo=UTC)
        assert run(path, [feed], at=day).outcomes("feed") == {"/one": "new"}
        site.page("/one", article("Harbour Lights, one", "Netflix has renewed Harbour Lights for a second season."))
        site.page("/two", article("Harbour Lights, two"))
        site.file("/feed", rss(("Harbour Lights, two", site.url("/two"))), "application/rss+xml")
        again = run(path, [feed], at=day + timedelta(hours=6))
        assert again.outcomes("feed") == {"/one": "edited", "/two": "new"}
