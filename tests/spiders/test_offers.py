"""Where articles may be listed, and which list is the best."""

from __future__ import annotations

import pytest

from monitor.crawl.seen import Listed, OfferEvent
from monitor.model import SourceKind
from spiders.entries import Entry
from spiders.offers import (
    best_part,
    best_sitemaps,
    comments_feed,
    guessed_feed,
    is_own,
    page_feeds,
    ranked,
    site_places,
)
from spiders.webpages import FeedLink, WebPage

TAG = "https://gazette.example/tag/winter-harbor/"
HOME = "https://gazette.example/"


def entries(*paths: str) -> list[Entry]:
    return [Entry(url=f"https://gazette.example/{path}") for path in paths]


def offer(kind: str, *, own: bool = False, news: bool = False, entries: int = 5) -> OfferEvent:
    return OfferEvent(
        source="",
        kind=SourceKind(kind),
        url=f"https://{kind}",
        title="x",
        listed=Listed(entries=entries),
        own=own,
        news=news,
    )


def test_the_nearest_and_the_most_telling_first() -> None:
    best = [
        offer("feed", own=True),
        offer("listing", own=True),
        offer("feed"),
        offer("sitemap", news=True),
        offer("sitemap"),
        offer("feed", own=True, entries=0),
    ]
    assert ranked(best[::-1], article=False) == best


def test_an_article_is_watched() -> None:
    page, listing, feed = offer("page", own=True, entries=0), offer("listing", own=True), offer("feed")
    assert ranked([feed, listing, page], article=True)[0] == page


@pytest.mark.parametrize(
    ("feed", "listed", "own"),
    [
        ("https://gazette.example/tag/winter-harbor/feed/", "xyz", True),  # below the page
        ("https://gazette.example/tag/winter-harbor.rss", "xyz", True),
        ("https://gazette.example/tag/winter-harbor-2/feed/", "xyz", False),
        ("https://other.example/tag/winter-harbor/feed/", "xyz", False),
        ("https://gazette.example/taxonomy/12/feed", "abc", True),  # lists what the page lists
        ("https://gazette.example/feed/", "abcdefghij", False),  # and much more
        ("https://gazette.example/feed/", "", False),
    ],
)
def test_whose_feed_it_is(feed: str, listed: str, own: bool) -> None:
    assert is_own(feed, entries(*listed), TAG, entries("a", "b", "c")) is own


def test_at_home_every_feed_is_its_own() -> None:
    assert is_own("https://gazette.example/feed/", entries("x"), HOME, [])


def test_feeds_below_a_page_come_first_and_below_an_article_never() -> None:
    site, own = FeedLink("https://gazette.example/feed/"), FeedLink(f"{TAG}feed/")
    page = WebPage(feeds=(site, own))
    assert page_feeds(page, TAG, article=False) == [own.url, site.url]
    assert page_feeds(page, TAG, article=True) == [site.url]


def test_places() -> None:
    assert guessed_feed("https://gazette.example/tag/winter-harbor/?page=2") == f"{TAG}feed/"
    assert site_places(TAG, ["/rss.xml"]) == ["https://gazette.example/rss.xml"]


def test_sitemaps_of_news_first_and_none_of_tags() -> None:
    names = ["sitemap-tags.xml", "sitemap.xml", "authors.xml", "a/news-sitemap.xml", "posts.xml", "more.xml"]
    best = best_sitemaps([HOME + name for name in names])
    assert best == [HOME + name for name in ("a/news-sitemap.xml", "sitemap.xml", "posts.xml")]
    assert best_sitemaps([HOME + "category.xml"]) == [HOME + "category.xml"]


def test_the_part_of_an_index_to_look_into() -> None:
    assert (
        best_part(entries("author-sitemap.xml", "post-sitemap2.xml", "post-sitemap.xml"))
        == entries("post-sitemap2.xml")[0]
    )
    assert best_part(entries("post-sitemap.xml", "google-news.xml")) == entries("google-news.xml")[0]
    assert best_part(entries("tags.xml")) == entries("tags.xml")[0]
    assert best_part([]) is None


def test_feeds_of_comments() -> None:
    assert comments_feed(HOME, "Comments on: Winter Harbor renewed", b"", entries("a"))
    assert comments_feed(HOME, "Harbor", b"<link>/a#comment-1</link><link>/a#comment-2</link>", entries("a", "b"))
    assert not comments_feed(
        HOME, "Harbor Gazette", b"<link>/a</link><comments>/a#comment-1</comments>", entries("a", "b")
    )
