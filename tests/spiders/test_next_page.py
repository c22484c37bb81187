"""Where a list goes on."""

from __future__ import annotations

import pytest
from lxml import html

from spiders.feeds import parse_feed
from spiders.next_page import header_links, next_page, page_number

TAG = "https://www.kettle.example/tag/ember/"
SEARCH = "https://www.kettle.example/search?q=ember"


def found(body: str, url: str = TAG, header: str | None = None) -> str | None:
    return next_page(html.document_fromstring(f"<html><body>{body}<p>x</p></body></html>"), url, header=header)


@pytest.mark.parametrize(
    ("body", "url", "expected"),
    [
        ('<link rel="next" href="/tag/ember/page/2/">', TAG, "https://www.kettle.example/tag/ember/page/2/"),
        ('<a rel="nofollow next" href="?page=2">on</a>', TAG, f"{TAG}?page=2"),
        ('<a href="/tag/ember/page/2/">Older posts</a>', TAG, f"{TAG}page/2/"),
        ('<a href="/tag/ember/page/2/"><span>«</span> Older Entries</a>', TAG, f"{TAG}page/2/"),
        ('<a href="/tag/ember/page/2/">« Previous Entries</a>', TAG, f"{TAG}page/2/"),
        ('<a href="/search?q=ember&amp;start=20">Next ›</a>', SEARCH, f"{SEARCH}&start=20"),
        ('<a href="/search?q=ember&amp;cursor=Zx9" aria-label="Next page"><i></i></a>', SEARCH, None),
        ('<a href="?q=ember&amp;p=1">1</a><a href="?q=ember&amp;p=2">2</a>', SEARCH, f"{SEARCH.replace('q', 'p=2&q')}"),
        ('<a href="/tag/ember/2/">2</a> <a href="/tag/ember/3/">3</a>', TAG, f"{TAG}2/"),
        ('<a href="/tag/ember/page-2">2</a>', TAG, f"{TAG}page-2"),
        ('<a href="?page=1">2</a> <a href="?page=2">3</a>', TAG, f"{TAG}?page=1"),  # a site that counts from 0
        ('<a href="?page=3">3</a> <a href="?page=1">1</a>', f"{TAG}?page=2", f"{TAG}?page=3"),
        ('<a href="/tag/ember/page/4/">4</a><a href="/tag/ember/page/2/">2</a>', f"{TAG}page/3/", f"{TAG}page/4/"),
        ('<a href="/tag/ember/page/2/">Siguiente</a>', TAG, f"{TAG}page/2/"),
        ('<a href="/tag/ember/page/2/">다음</a>', TAG, f"{TAG}page/2/"),
        ('<button>x</button><a class="more" href="/tag/ember/?offset=10">Load more</a>', TAG, f"{TAG}?offset=10"),
        # nothing to go on to
        ('<a href="/tag/ember/">1</a>', TAG, None),
        ('<a href="/tag/ember/page/1/">Newer posts</a>', f"{TAG}page/2/", None),
        ('<a href="/2027/winter-harbor-renewed">Next</a>', TAG, None),  # an article
        ('<a href="/tag/copper/page/2/">Next</a>', TAG, None),  # another list
        ('<link rel="next" href="https://elsewhere.example/page/2/">', TAG, None),
        ('<a rel="next" href="/tag/ember/">here</a>', TAG, None),  # points at itself
        ('<a rel="next" href="javascript:more()">Next</a>', TAG, None),
        ('<link rel="prefetch" href="/tag/ember/page/2/">', TAG, None),
        ("", TAG, None),
    ],
)
def test_the_next_page_of_a_page(body: str, url: str, expected: str | None) -> None:
    if "Zx9" in body:
        expected = "https://www.kettle.example/search?cursor=Zx9&q=ember"
    assert found(body, url) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('</tag/ember/?page=2>; rel="next"', f"{TAG}?page=2"),
        ('<?page=1>; rel=prev, <?page=3>; title="a, b; c"; rel="next last"', f"{TAG}?page=3"),
        ("<?page=2>;rel=next", f"{TAG}?page=2"),
        ("<?page=2>; REL=NEXT", f"{TAG}?page=2"),
        ('<?page=2>; rel="prev"; rel="next"', None),  # the first counts (RFC 8288, 3.3)
        ('<?page=2>; rel="next"; anchor="#other"', None),  # said of something else (3.2)
        ("<https://elsewhere.example/>; rel=next", None),
        ("?page=2; rel=next", None),
        ("<<>>;;;", None),
        ("", None),
    ],
)
def test_the_header_link(header: str, expected: str | None) -> None:
    assert found("", header=header) == expected


def test_the_header_is_believed_before_the_page() -> None:
    assert found('<a rel="next" href="?page=9">', header="<?page=2>; rel=next") == f"{TAG}?page=2"
    assert list(header_links("<a>; rel=next, <b>; rel=next", "next")) == ["a", "b"]


def test_a_hostile_header_costs_no_time() -> None:
    assert list(header_links("<a>" + "; a" * 20_000, "next")) == []
    assert list(header_links("<" * 50_000, "next")) == []


@pytest.mark.parametrize(
    ("url", "number"),
    [
        (f"{TAG}page/3/", 3),
        (f"{TAG}?paged=3", 3),
        (f"{TAG}3/", 3),
        (f"{TAG}seite-3.html", 3),
        (TAG, None),
        ("https://kettle.example/2027/", None),
    ],
)
def test_the_number_of_a_page(url: str, number: int | None) -> None:
    assert page_number(url)[1] == number


FEED = "https://kettle.example/feed"
ENTRY = "<entry><title>One</title><link href='/one'/></entry>"


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ('<link rel="next" href="/feed?page=2"/>', "https://kettle.example/feed?page=2"),
        ('<link rel="prev-archive" href="/2026/feed"/>', "https://kettle.example/2026/feed"),
        (
            '<link rel="prev-archive" href="/2026"/><link rel="next" href="/feed?page=2"/>',
            "https://kettle.example/feed?page=2",
        ),
        ('<link rel="next" href="https://elsewhere.example/feed"/>', None),
        ('<link rel="self" href="/feed"/><link rel="first" href="/feed"/><link rel="last" href="/feed?page=9"/>', None),
    ],
)
def test_the_next_document_of_a_feed(links: str, expected: str | None) -> None:
    body = f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{links}{ENTRY}</feed>'
    assert parse_feed(body.encode(), FEED).next == expected


def test_the_next_document_of_other_feeds() -> None:
    rss = b"""<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>x</title>
    <atom:link rel="next" href="https://kettle.example/feed?paged=2"/><item><title>1</title><link>/1</link></item>
    </channel></rss>"""
    assert parse_feed(rss, FEED).next == "https://kettle.example/feed?paged=2"
    json = b'{"version": "https://jsonfeed.org/version/1.1", "next_url": "/feed.json?p=2", "items": [{"url": "/1"}]}'
    assert parse_feed(json, FEED).next == "https://kettle.example/feed.json?p=2"
    assert parse_feed(rss.replace(b"atom:link", b"atom:lonk"), FEED, links="</f2>; rel=next").next == (
        "https://kettle.example/f2"
    )
