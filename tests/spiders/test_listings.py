"""Pages with links to articles."""

from __future__ import annotations

import time

import pytest

from spiders.entries import NotAListing
from spiders.listings import MOST, parse_listing

URL = "https://www.news.example/tag/harbour-lights/"

BLOG = """<!doctype html><html><head><title>Harbour Lights</title></head><body class="archive with-sidebar">
<header><a href="/">Screen Notes</a> <a href="/a-page-about-our-own-history">A page about our own history</a></header>
<nav><ul><li><a href="/the-ten-best-shows-of-all">The ten best shows of all</a></li></ul></nav>
<main>
<article><a href="/2027/harbour-lights-renewed"><img src="x.jpg"></a>
  <header><h2><a href="/2027/harbour-lights-renewed">Harbour Lights renewed for a second season</a></h2></header>
  <time datetime="2027-03-14T10:00:00Z">14 March</time>
  <a href="/author/jane-of-the-long-name-and-title">By Jane of the Long Name</a>
  <p>… <a href="/2027/harbour-lights-renewed#more">Read more</a></p></article>
<article><h2><a href="https://news.example/2027/harbour-lights-cast?utm_medium=tag">
  Who will be in Harbour Lights</a></h2></article>
<div class="post-card"><h3><a href="/2027/harbour-lights-dates">When does Harbour Lights come back?</a></h3></div>
<a href="https://elsewhere.example/x">An advertisement in many words for you</a>
<a href="/tag/harbour-lights/page/2">Older posts about this show here</a>
</main>
<aside class="sidebar"><ul><li><a href="/2027/quiet-river">Quiet River has a new director now</a></li></ul></aside>
<footer><a href="/our-terms-and-conditions-of-use">Our terms and conditions of use</a></footer></body></html>"""

LIST = """<html><body><div id="content"><ul class="results">
<li class="r"><a href="/a1">Harbour Lights is filming in the north</a></li>
<li class="r"><a href="/a2">Harbour Lights adds two actors</a></li>
<li class="r"><a href="/a3">Harbour Lights gets a trailer at last</a></li></ul>
<p>See also <a href="/one-of-a-kind">one single link in the running text</a>.</p></div></body></html>"""


def test_articles_are_found_without_a_selector() -> None:
    first, second, third = parse_listing(BLOG.encode(), URL).entries
    assert first.url == "https://www.news.example/2027/harbour-lights-renewed"
    assert first.title == "Harbour Lights renewed for a second season"
    assert first.published is not None
    assert first.published.isoformat() == "2027-03-14T10:00:00+00:00"
    assert second.url == "https://news.example/2027/harbour-lights-cast"
    assert third.url == "https://www.news.example/2027/harbour-lights-dates"
    assert third.published is None


def test_a_plain_list_of_results() -> None:
    assert [entry.url[-3:] for entry in parse_listing(LIST.encode(), URL).entries] == ["/a1", "/a2", "/a3"]


def test_selector_of_links_and_of_boxes() -> None:
    links = parse_listing(LIST.encode(), URL, selector="ul.results a").entries
    boxes = parse_listing(LIST.encode(), URL, selector="li.r").entries
    modern = parse_listing(LIST.encode(), URL, selector="li:has(a) :is(a)").entries
    assert {entry.url for entry in modern} >= {entry.url for entry in links}
    assert [(entry.url, entry.title) for entry in links] == [(entry.url, entry.title) for entry in boxes]
    assert links[1].title == "Harbour Lights adds two actors"


def test_a_selector_may_lead_to_another_site() -> None:
    (entry,) = parse_listing(BLOG.encode(), URL, selector="main > a[href*=elsewhere]").entries
    assert entry.url == "https://elsewhere.example/x"


def test_a_selector_that_finds_nothing_is_told() -> None:
    with pytest.raises(NotAListing, match="layout"):
        parse_listing(BLOG.encode(), URL, selector="div.gone a")


def test_base_of_relative_links() -> None:
    link = '<article><h2><a href="one">One article of several words</a></h2></article>'
    body = f'<html><head><base href="/deep/"></head><body>{link}'
    (entry,) = parse_listing(body.encode(), URL).entries
    assert entry.url == "https://www.news.example/deep/one"


@pytest.mark.parametrize("body", [b"", b"   ", b"<!-- -->"])
def test_an_empty_page(body: bytes) -> None:
    with pytest.raises(NotAListing):
        parse_listing(body, URL)


def test_a_page_without_links_to_articles_is_told_with_the_mend() -> None:
    for body in (
        b"<html><body><p>Nothing found.</p></body></html>",
        b"<html><body><div id='root'></div></body></html>",
    ):
        with pytest.raises(NotAListing, match="no links to articles found; give `selector`"):
            parse_listing(body, URL)


def test_an_unknown_charset_is_no_reason_to_fail() -> None:
    assert len(parse_listing(LIST.encode(), URL, encoding="klingon").entries) == 3


def test_charset_of_the_header() -> None:
    body = "<article><h2><a href='/x'>Ein Küstenort voller schöner Lichter</a></h2></article>"
    (entry,) = parse_listing(body.encode("latin-1"), URL, encoding="latin-1").entries
    assert entry.title == "Ein Küstenort voller schöner Lichter"


def test_a_page_of_links_alone_is_looked_at_up_to_a_limit() -> None:
    """With classes of a hundred thousand characters, which each of the links would be known by."""
    links = "".join(
        f"<h2><a href='/{number}'>Winter Harbor has news number {number}</a></h2>" for number in range(11_000)
    )
    begun = time.process_time()
    listing = parse_listing(f"<body class='{'x ' * 50_000}'><main class='{'y' * 100_000}'>{links}".encode(), URL)
    assert time.process_time() - begun < 10
    assert len(listing.entries) == MOST
    assert listing.cut
