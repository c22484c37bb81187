"""Sitemaps: what they list, also when they are broken or malicious."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from spiders import sitemaps
from spiders.entries import NotAListing
from spiders.sitemaps import parse_sitemap

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://news.example/sitemap.xml"
MANY = 10_000_000

NEWS = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<!-- made by hand -->
<url><loc> https://news.example/old </loc><lastmod>2027-01-02</lastmod></url>
<url>
  <image:image><image:loc>https://news.example/picture.jpg</image:loc><image:title>A picture</image:title></image:image>
  <loc>https://news.example/new?a=1&amp;b=2</loc>
  <news:news><news:publication><news:name>Screen Notes</news:name></news:publication>
    <news:publication_date>2027-03-14T10:00:00+01:00</news:publication_date>
    <news:title>Harbour Lights renewed</news:title><news:keywords>harbour lights, drama</news:keywords></news:news>
</url>
<url><loc>/undated</loc></url>
<url><lastmod>2027-03-14</lastmod></url>
<url><loc>ftp://news.example/x</loc></url>
</urlset>"""


def test_news_sitemap_newest_first() -> None:
    listing = parse_sitemap(NEWS, URL, max_bytes=MANY)
    new, old, undated = listing.entries
    assert new.url == "https://news.example/new?a=1&b=2"
    assert new.title == "Harbour Lights renewed"
    assert new.about == "harbour lights, drama"
    assert new.published == datetime(2027, 3, 14, 9, tzinfo=UTC)
    assert (old.url, old.updated) == ("https://news.example/old", datetime(2027, 1, 2, tzinfo=UTC))
    assert undated.url == "https://news.example/undated"
    assert not listing.more
    assert not listing.cut


def test_gzip_is_known_by_its_bytes() -> None:
    assert parse_sitemap(gzip.compress(NEWS), URL, max_bytes=MANY) == parse_sitemap(NEWS, URL, max_bytes=MANY)


def test_index_newest_first() -> None:
    index = (
        b'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        b"<sitemap><loc>/1.xml</loc><lastmod>2026-01-01</lastmod></sitemap>"
        b"<sitemap><loc>/2.xml.gz</loc><lastmod>2027-01-01T00:00:00Z</lastmod></sitemap></sitemapindex>"
    )
    listing = parse_sitemap(index, URL, max_bytes=MANY)
    assert [entry.url for entry in listing.more] == ["https://news.example/2.xml.gz", "https://news.example/1.xml"]
    assert not listing.entries


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"<html><body>Sign in",
        b"nothing of the kind",
        b"\x1f\x8b\x08broken",
        b"<rss version='2.0'></rss>",
        b"\0\1\2",
    ],
)
def test_what_is_no_sitemap(body: bytes) -> None:
    with pytest.raises(NotAListing):
        parse_sitemap(body, URL, max_bytes=MANY)


def test_a_sitemap_cut_short_gives_what_stands_in_it() -> None:
    listing = parse_sitemap(NEWS[: NEWS.index(b"<url><loc>/undated")], URL, max_bytes=MANY)
    assert len(listing.entries) == 2


def test_gzip_bomb() -> None:
    with pytest.raises(NotAListing, match="1000000 bytes"):
        parse_sitemap(gzip.compress(b"<urlset>" + b" " * 50_000_000), URL, max_bytes=1_000_000)


def test_entity_bomb() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
    for number in range(1, 12):
        bomb += f'<!ENTITY {chr(97 + number)} "{f"&{chr(96 + number)};" * 10}">'.encode()
    bomb += (
        b"]><urlset><url><loc>https://news.example/&l;</loc></url><url><loc>https://news.example/b</loc></url></urlset>"
    )
    for entry in parse_sitemap(bomb, URL, max_bytes=MANY).entries:
        assert len(entry.url) < 100


def test_external_entity(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the-secret")
    body = (
        "<!DOCTYPE r [<!ENTITY x SYSTEM "
        f'"file://{secret}">]><urlset><url><loc>https://news.example/a&x;</loc></url></urlset>'
    )
    for entry in parse_sitemap(body.encode(), URL, max_bytes=MANY).entries:
        assert "secret" not in entry.url


def test_more_addresses_than_wanted_are_cut() -> None:
    body = "<urlset>" + "".join(f"<url><loc>/{number}</loc></url>" for number in range(12)) + "</urlset>"
    listing = parse_sitemap(body.encode(), URL, max_bytes=MANY, most=10)
    assert len(listing.entries) == 10
    assert listing.cut


@pytest.mark.parametrize(
    ("inside", "cut"),
    [("<x/>" * 100_001, True), ("<!---->" * 400_000, False), (f"<url>{'<x/>' * 20_001}</url>", True)],
    ids=["elements", "comments", "below one address"],
)
def test_a_flood_ends_the_reading_and_keeps_what_came_before_it(
    inside: str, cut: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each node of a tree takes thirty times what it is on the wire."""
    monkeypatch.setattr(sitemaps, "ELEMENTS", 100_000)
    url = "<url><loc>https://news.example/a</loc></url>"
    listing = parse_sitemap(f"<urlset>{url}{inside}</urlset>".encode(), URL, max_bytes=MANY)
    assert [entry.url for entry in listing.entries] == ["https://news.example/a"]
    assert listing.cut == cut
