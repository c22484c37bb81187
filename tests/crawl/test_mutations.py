"""Faults that nobody thought of: good answers with bytes flipped, cut out, doubled and moved, at random.

Whatever is made of them, nothing crashes, nothing is claimed that nobody wrote, and it ends. ``EXAMPLES=2000`` searches
longer than a run of all tests does.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from crawling import LIMITS, SHOW, article, database, rss, run, source
from hypothesis import given, seed, settings
from hypothesis import strategies as st
from rawsite import RawSite, answer
from scrapy.http import Headers

from monitor.article import Gate, NotAnArticle, read_html
from monitor.claims import extract
from monitor.model import Article, Attribute, Page
from monitor.rhythm import Habit
from spiders.entries import Listing, NotAListing
from spiders.feeds import parse_feed
from spiders.freshness import fresh_for, habit
from spiders.listings import parse_listing
from spiders.retry_after import retry_after
from spiders.robots import rules
from spiders.sitemaps import parse_sitemap

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.timeout(600)  # seconds on a quiet machine, minutes on a busy one

URL = "https://news.example/list"
NOW = datetime(2027, 3, 14, 12, tzinfo=UTC)
EXAMPLES = int(os.environ.get("EXAMPLES", "60"))

often = settings(max_examples=EXAMPLES, deadline=None, database=None)


def mutated(body: bytes, changes: list[tuple[int, int, int, int]]) -> bytes:
    """The body after changes of a kind, at a place, of a length, with a byte."""
    for kind, place, length, byte in changes:
        at = place % (len(body) + 1)
        piece = body[at : at + length]
        body = (
            body[:at] + bytes([byte]) + body[at + 1 :],  # flipped
            body[:at] + body[at + length :],  # cut out
            body[:at],  # cut off
            body[:at] + piece * 2 + body[at + length :],  # doubled
            body[:at] + bytes([byte]) * length + body[at:],  # put in
            piece + body,  # moved to the front
        )[kind]
    return body


changes = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 10_000), st.integers(1, 300), st.integers(0, 255)),
    min_size=1,
    max_size=6,
)

DATED = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><ttl>60</ttl>'
    "<skipHours><hour>3</hour></skipHours><item><title><![CDATA[Harbour Lights &amp; more]]></title>"
    "<link>https://news.example/1</link><pubDate>Sun, 14 Mar 2027 10:00:00 GMT</pubDate></item></channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><entry><title type="html">&lt;b>Harbour'
    '</title><link href="1"/><updated>2027-03-14T10:00:00Z</updated><content>Text</content></entry></feed>'
)
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": "1", "url": "/1", "date_published": "2027-03-14T10:00:00Z"}],
    }
)
SITEMAP = (
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>'
    "<loc>https://news.example/1</loc><lastmod>2027-03-14</lastmod><changefreq>daily</changefreq></url></urlset>"
)
TAG = "<html><head><base href='/a/'></head><body><main>" + "".join(
    f"<article><h2><a href='{n}'>Harbour Lights has news number {n}</a></h2>"
    f"<time datetime='2027-03-1{n}'></time></article>"
    for n in range(4)
)
LISTS: dict[str, tuple[bytes, Callable[[bytes], Listing]]] = {
    "rss": (DATED.encode(), lambda body: parse_feed(body, URL, "application/rss+xml")),
    "atom": (ATOM.encode(), lambda body: parse_feed(body, URL)),
    "json": (JSON.encode(), lambda body: parse_feed(body, URL)),
    "sitemap": (SITEMAP.encode(), lambda body: parse_sitemap(body, URL, max_bytes=100_000)),
    "gzipped sitemap": (
        gzip.compress(SITEMAP.encode(), mtime=0),
        lambda body: parse_sitemap(body, URL, max_bytes=100_000),
    ),
    "tag page": (TAG.encode(), lambda body: parse_listing(body, URL)),
    "tag page, selected": (TAG.encode(), lambda body: parse_listing(body, URL, selector="h2 a")),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    body, parse = LISTS[name]

    @often
    @seed(1)
    @given(changes)
    def check(how: list[tuple[int, int, int, int]]) -> None:
        try:
            listing = parse(mutated(body, how))
        except NotAListing as error:
            said = str(error)
        else:
            said = ""
            check_entries(listing)
        assert len(said) < 400

    check()


def check_entries(listing: Listing) -> None:
    for entry in (*listing.entries, *listing.more):
        assert entry.url.startswith(("http://", "https://"))
        assert all(moment is None or moment.tzinfo for moment in (entry.published, entry.updated))
    assert isinstance(habit([listing], None, NOW), Habit)


@often
@seed(1)
@given(changes, st.sampled_from(["text/html", "text/html; charset=utf-16", "text/html; charset=utf-7", "", "x"]))
def test_pages(how: list[tuple[int, int, int, int]], content_type: str) -> None:
    """An article with next to no news has no more after any accident, in whatever encoding it is said to be."""
    body = mutated(article("Harbour Lights, a look back").encode(), how)
    Gate([SHOW]).shows_in(body)
    page = Page(url=URL, final_url=URL, body=body, fetched_at=NOW, content_type=content_type)
    read = read_html(page, "Screen Notes")
    assert isinstance(read, Article | NotAnArticle)
    if isinstance(read, Article):
        # "Are at work", it says. A passage on the plot, which an accident to a heading can make of any, is no news, and
        # stands in the article.
        claims = extract(read, SHOW)
        assert {claim.value for claim in claims if claim.attribute is not Attribute.PLOT} <= {"writing"}
        assert all(claim.value in read.text for claim in claims if claim.attribute is Attribute.PLOT)
        assert read.url.startswith("https://news.example/")


ROBOTS = b"User-agent: *\nDisallow: /a*b$\nAllow: /a\nCrawl-delay: 2\nSitemap: /s.xml\n"


@often
@seed(1)
@given(changes, st.sampled_from([200, 204, 301, 404, 599]))
def test_robots_txt(how: list[tuple[int, int, int, int]], status: int) -> None:
    found = rules(status, mutated(ROBOTS, how))
    if found is not None:
        assert found.can_fetch(URL, "monitor/1.0") in {True, False}
        assert (found.crawl_delay("monitor/1.0") or 0.0) >= 0.0


HEADERS = (
    b"Retry-After: Wed, 14 Mar 2027 10:00:00 GMT\nCache-Control: max-age=600, no-transform\n"
    b"Expires: Wed, 14 Mar 2027 10:00:00 GMT\nDate: Wed, 14 Mar 2027 09:00:00 GMT\nAge: 12"
)


@often
@seed(1)
@given(changes)
def test_headers(how: list[tuple[int, int, int, int]]) -> None:
    lines = [line.partition(b":") for line in mutated(HEADERS, how).split(b"\n")]
    headers = Headers({name or b"X": value.strip() for name, _, value in lines})
    fresh = fresh_for(headers)
    assert fresh is None or fresh >= 0.0
    for _, _, value in lines:
        wait = retry_after(value.decode("latin-1"), NOW)
        assert wait is None or wait >= 0.0


@pytest.mark.parametrize(
    "value", ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2359", "9" * 999]
)
def test_waits_beyond_all_calendars(value: str) -> None:
    wait = retry_after(value, NOW)
    assert wait is None or wait > 0.0


def test_answers_over_the_wire(tmp_path: Path) -> None:
    """Heads and bodies alike; a good article stands behind each."""
    generator = random.Random(11)  # noqa: S311
    path = database(tmp_path)
    links = []
    with RawSite("127.0.7.1") as site:
        site.send("/robots.txt", answer(b"", kind="text/plain"))
        for number in range(40):
            good = answer(
                article(f"Harbour Lights, a look back, {number}").encode(), 'ETag: "1"', "Cache-Control: no-cache"
            )
            near = 200 if number % 2 else len(good)  # half of them in the head
            how = [
                (
                    generator.randrange(6),
                    generator.randrange(near),
                    generator.randrange(1, 60),
                    generator.randrange(256),
                )
                for _ in range(generator.randrange(1, 4))
            ]
            site.send(f"/{number}", mutated(good, how))
            site.send(f"/after/{number}", answer(article(f"Harbour Lights, beside {number}").encode()), keep_open=True)
            links += [("Harbour Lights", f"/{number}"), ("Harbour Lights", f"/after/{number}")]
        feed = site.send("/feed", answer(rss(*links).encode(), kind="application/rss+xml"))
        limits = replace(LIMITS, timeout=3, deadline=400)
        crawled = run(path, [source("feed", feed, max_articles=200)], limits)
    outcomes = crawled.outcomes("feed")
    assert crawled.done("feed").ok
    assert len(outcomes) == 80
    assert {outcomes[f"/after/{number}"] for number in range(40)} == {"new"}
    assert not any("crashed" in reason or "broke:" in reason for reason in crawled.reasons("feed").values())
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT count(*) FROM claim WHERE value <> 'writing'").fetchone() == (0,)
        assert conn.execute("SELECT count(*) FROM article WHERE url NOT LIKE ?", [f"{site.address}/%"]).fetchone() == (
            0,
        )
