"""Feeds: what they list, also when they are broken or malicious."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from spiders.entries import Entry, NotAListing
from spiders.feeds import MOST, feed_title, parse_feed

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://news.example/blog/feed.xml"

RSS = b"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Screen Notes</title><link>https://news.example/</link>
<item>
  <title>Harbour Lights &amp; its keeper return</title>
  <link>https://news.example/harbour?utm_source=rss&amp;id=7#comments</link>
  <guid isPermaLink="false">7</guid>
  <pubDate>Sun, 14 Mar 2027 12:00:00 +0100</pubDate>
  <description>A second season.</description>
  <category>Drama</category>
  <content:encoded><![CDATA[<p>The series comes back.</p>]]></content:encoded>
</item>
<item><title>Relative</title><link>../two.html</link></item>
<item><title>Guid alone</title><guid>https://news.example/three</guid></item>
<item><title>Nowhere</title></item>
<item><title>A script</title><link>javascript:alert(1)</link></item>
<item><title>The first again</title><link>https://news.example/harbour?id=7</link></item>
</channel></rss>"""

ATOM = b"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Screen Notes</title><id>urn:x</id>
<entry><title type="html">Harbour &lt;b&gt;Lights&lt;/b&gt;</title><id>urn:1</id>
<link rel="self" href="https://news.example/api/1"/><link rel="alternate" href="/one"/>
<published>2027-03-14T10:00:00Z</published><updated>2027-03-15T08:30:00+02:00</updated><summary>Soon.</summary></entry>
</feed>"""


def test_rss() -> None:
    first, second, third = parse_feed(RSS, URL, "application/rss+xml").entries
    assert first.url == "https://news.example/harbour?id=7"
    assert first.title == "Harbour Lights & its keeper return"
    assert first.published == datetime(2027, 3, 14, 11, tzinfo=UTC)
    assert first.updated is None
    assert {"A second season.", "Drama", "<p>The series comes back.</p>"} <= set(first.about.splitlines())
    assert second.url == "https://news.example/two.html"
    assert third.url == "https://news.example/three"


def test_atom() -> None:
    (entry,) = parse_feed(ATOM, URL, "application/atom+xml").entries
    assert entry.url == "https://news.example/one"
    assert entry.published == datetime(2027, 3, 14, 10, tzinfo=UTC)
    assert entry.updated == datetime(2027, 3, 15, 6, 30, tzinfo=UTC)
    assert entry.moment == entry.updated
    assert "Soon." in entry.about


def test_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {
                "id": "1",
                "url": "https://news.example/one",
                "title": "One",
                "content_text": "Harbour Lights",
                "tags": ["drama", 4],
                "date_published": "2027-03-14T10:00:00-05:00",
                "date_modified": "2027-03-14T16:00:00Z",
            },
            {"id": "https://news.example/two", "title": None},
            {"id": 3},
            "nonsense",
        ],
    }
    one, two = parse_feed(json.dumps(feed).encode(), URL).entries
    assert one == Entry(
        url="https://news.example/one",
        title="One",
        about="\nHarbour Lights\n\ndrama",
        published=datetime(2027, 3, 14, 15, tzinfo=UTC),
        updated=datetime(2027, 3, 14, 16, tzinfo=UTC),
    )
    assert two.url == "https://news.example/two"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"  \n",
        b"<!doctype html><title>Sign in</title><p>Please sign in.",
        b"{}",
        b'{"items": 3}',
        b'{"items": []}',
        b"{" * 100_000,
        b"\x89PNG\r\n\x1a\n\0\0",
    ],
)
def test_what_is_no_feed(body: bytes) -> None:
    with pytest.raises(NotAListing):
        parse_feed(body, URL, "application/rss+xml")


def test_a_feed_cut_short_gives_what_stands_in_it() -> None:
    assert [entry.url for entry in parse_feed(RSS[: RSS.index(b"<item><title>Guid")], URL).entries] == [
        "https://news.example/harbour?id=7",
        "https://news.example/two.html",
    ]


def test_the_wrong_charset_in_the_header() -> None:
    body = '<rss version="2.0"><channel><item><title>Café</title><link>/a</link></item></channel></rss>'
    (entry,) = parse_feed(body.encode("latin-1"), URL, "application/rss+xml; charset=utf-8").entries
    assert entry.title == "Café"


@pytest.mark.parametrize("name", [b"utf-\x80", b"utf\0-8", b"idna", b"undefined", b"base64", b""])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_an_encoding_that_is_none(name: bytes, start: bytes) -> None:
    declared = b'<?xml version="1.0" encoding="' + name + b'"?>'
    body = (
        '<rss version="2.0"><channel><title>Café</title><item><title>Café</title><link>/a</link></item></channel></rss>'
    )
    for whole, charset in ((start + declared + body.encode(), ""), (start + body.encode(), name.decode("latin-1"))):
        said = f"application/rss+xml; charset={charset}" if charset else "application/rss+xml"
        (entry,) = parse_feed(whole, URL, said).entries
        assert (entry.title, entry.url) == ("Café", "https://news.example/a")
        assert feed_title(whole, said) == "Café"


def test_bytes_that_look_like_an_address_or_a_file_are_not_opened(tmp_path: Path) -> None:
    secret = tmp_path / "feed.xml"
    secret.write_bytes(RSS)
    for body in (str(secret).encode(), b"http://127.0.0.1:9/feed", b"file://" + str(secret).encode()):
        with pytest.raises(NotAListing):
            parse_feed(body, URL)


def test_entity_bomb() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
    for number in range(1, 12):
        bomb += f'<!ENTITY {chr(97 + number)} "{f"&{chr(96 + number)};" * 10}">'.encode()
    bomb += (
        b"]><rss "
        b"version='2.0'><channel><item><title>&l;</title><link>https://news.example/a</link></item></channel></rss>"
    )
    (entry,) = parse_feed(bomb, URL).entries
    assert len(entry.title) < 1000


def test_external_entity(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    body = (
        f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file://{secret}">]>'
        '<rss version="2.0"><channel><item><title>&x;</title><link>https://news.example/a</link></item></channel></rss>'
    )
    (entry,) = parse_feed(body.encode(), URL).entries
    assert "secret" not in entry.title


def test_a_million_items_are_cut() -> None:
    items = "".join(f"<item><title>t</title><link>/{number}</link></item>" for number in range(MOST + 5))
    listing = parse_feed(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), URL)
    assert len(listing.entries) == MOST
    assert listing.cut


@pytest.mark.parametrize("item", ["<item>", "<item/>", "<item><link>/1</link></item>"])
def test_hundreds_of_thousands_of_items_take_no_longer_than_a_thousand(item: str) -> None:
    """feedparser would take half a minute, and for items that never end much longer."""
    begun = time.process_time()
    listing = parse_feed(f'<rss version="2.0"><channel>{item * 200_000}</channel></rss>'.encode(), URL)
    assert time.process_time() - begun < 4
    assert listing.cut


@pytest.mark.parametrize("code", ["utf-8", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("item", ["<item><link>/1</link></item>", "<ITEM><LINK>/1</LINK></ITEM>"])
def test_items_in_capitals_and_in_wide_letters_are_cut_too(item: str, code: str) -> None:
    root = f'<?xml version="1.0" encoding="{code}"?><rss version="2.0"><channel>'
    begun = time.process_time()
    listing = parse_feed(f"{root}{item * 20_000}</channel></rss>".encode(code), URL)
    assert time.process_time() - begun < 2
    assert [entry.url for entry in listing.entries] == ["https://news.example/1"]
    assert listing.cut
