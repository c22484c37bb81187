"""Documents that are not what their source's kind says."""

from __future__ import annotations

import pytest

from spiders.entries import NotAListing
from spiders.feeds import parse_feed
from spiders.looks import suggestion
from spiders.sitemaps import parse_sitemap

URL = "https://www.news.example/x"
RSS = b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel/></rss>'
SITEMAP = b'<?xml version="1.0"?><urlset/>'
HTML = b"<!DOCTYPE html>\n<html><body><p>Harbour Lights</p></body></html>"


@pytest.mark.parametrize(
    ("body", "tried", "kind"),
    [
        (RSS, "sitemap", "feed"),
        (RSS, "page", "feed"),
        (SITEMAP, "feed", "sitemap"),
        (HTML, "feed", "listing"),
        (HTML, "sitemap", "page"),
        (HTML, "listing", ""),
        (RSS, "feed", ""),
        (b"\x89PNG", "page", ""),
    ],
)
def test_the_kind_that_would_read_it_is_suggested(body: bytes, tried: str, kind: str) -> None:
    said = suggestion(body, tried)
    assert f'kind = "{kind}"' in said if kind else said == ""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (HTML, 'not a feed; it is a web page: say kind = "listing"'),
        (b"\x89PNG\r\n\x1a\n\xff\x00", "not a feed: it is no text"),
        (b"{no json", 'not a feed: begins with "{no json"'),
        ("Wartungsarbeiten – später".encode(), 'not a feed: begins with "Wartungsarbeiten – später"'),
    ],
)
def test_what_is_no_feed(body: bytes, said: str) -> None:
    with pytest.raises(NotAListing) as raised:
        parse_feed(body, URL)
    assert str(raised.value).startswith(said)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (RSS, 'not a sitemap: its root is <rss>; it is a feed: say kind = "feed"'),
        (HTML, "not a sitemap: its root is <html>; it is a web page"),
        (HTML.lower(), "not a sitemap; it is a web page"),
        (b"\x89PNG\r\n\x1a\n\xff\x00", "not a sitemap: it is no text"),
    ],
)
def test_what_is_no_sitemap(body: bytes, said: str) -> None:
    with pytest.raises(NotAListing) as raised:
        parse_sitemap(body, URL, max_bytes=10_000)
    assert str(raised.value).startswith(said)
