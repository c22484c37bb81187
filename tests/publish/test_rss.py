"""The feeds, read back by a reader that is not ours."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from lxml import etree

from monitor.model import Attribute, Change, ChangeKind, Quote, Show
from monitor.publish import publish
from monitor.publish.body import clean, shorten, web_link

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LIGHTS = Show(title="Lantern Quay")
ROOKS = Show(title="The Glass Rooks")
HOSTILE = [
    "<script>alert(1)</script>",
    "]]> <![CDATA[ x ]]>",
    "NUL \x00 bell \x07 escape \x1b noncharacter \ufffe",
    "lone surrogate \ud800 here",
    "emoji 🎬👩‍👩‍👧 and עברית and العربية",
    "override \u202egnp.exe\u202c end",
    '" onmouseover="alert(1)',
    "&lt;b&gt; &amp;amp; &nbsp;",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "x" * 10_000,
    "word " * 2_000,
    "",
]


def told(number: int, **rest: Any) -> Change:
    given: dict[str, Any] = {
        "show": LIGHTS.slug,
        "kind": ChangeKind.NEW,
        "at": AT + timedelta(minutes=number),
        "attribute": Attribute.RENEWAL,
        "season": 2,
        "new": "renewed",
        "confidence": 0.93,
        "witnesses": 2,
        "article": f"https://paper.example/{number}",
        "quotes": (
            Quote(
                source="The Paper",
                url=f"https://paper.example/{number}",
                text="Northlight has renewed Lantern Quay.",
                published=AT,
            ),
        ),
        **rest,
    }
    return Change(id=f"id-{number:03}", **given)


def read(path: Path) -> Any:
    etree.fromstring(path.read_bytes())  # feedparser forgives; an XML parser does not
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def test_one_feed_for_everything_and_one_a_show(tmp_path: Path) -> None:
    rook = told(2, show=ROOKS.slug, attribute=Attribute.RELEASE_DATE, old="2026-22", new="2026-06-20")
    written = publish([LIGHTS, ROOKS], [told(1), rook], tmp_path)
    assert sorted(p.name for p in written) == ["all.xml", "lantern-quay.xml", "the-glass-rooks.xml"]
    assert [e.title for e in read(tmp_path / "all.xml").entries] == [
        "Release date, The Glass Rooks, season 2: summer 2026 → June 20, 2026",
        "Renewed: Lantern Quay, season 2",
    ]
    assert [e.id for e in read(tmp_path / "lantern-quay.xml").entries] == ["id-001"]


def test_an_item_says_who_says_so_and_how_sure_it_is(tmp_path: Path) -> None:
    publish([LIGHTS], [told(1, old="undecided")], tmp_path)
    (item,) = read(tmp_path / "all.xml").entries
    assert item.id == "id-001"
    raw = etree.fromstring((tmp_path / "all.xml").read_bytes())
    assert [guid.get("isPermaLink") for guid in raw.iter("guid")] == ["false"]
    assert item.link == "https://paper.example/1"
    assert item.published == "Mon, 02 Mar 2026 09:31:00 +0000"
    assert "<b>undecided</b> → <b>renewed</b>" in item.description
    assert '<a href="https://paper.example/1">The Paper</a>, March 2, 2026' in item.description
    assert "“Northlight has renewed Lantern Quay.”" in item.description
    assert "2 independent sources; confidence 93%." in item.description


def test_newest_first_whatever_the_order_given(tmp_path: Path) -> None:
    changes = [told(n) for n in (3, 1, 2)]
    publish([LIGHTS], changes, tmp_path)
    first = (tmp_path / "all.xml").read_bytes()
    assert [e.id for e in read(tmp_path / "all.xml").entries] == ["id-003", "id-002", "id-001"]
    assert publish([LIGHTS], changes[::-1], tmp_path) == []
    assert (tmp_path / "all.xml").read_bytes() == first


def test_changes_of_one_moment_have_an_order(tmp_path: Path) -> None:
    changes = [told(n, at=AT) for n in range(5)]
    publish([LIGHTS], changes, tmp_path)
    assert publish([LIGHTS], changes[::-1], tmp_path) == []


def test_a_feed_is_as_old_as_its_newest_change(tmp_path: Path) -> None:
    publish([LIGHTS], [told(1), told(2)], tmp_path)
    assert read(tmp_path / "all.xml").feed.updated == "Mon, 02 Mar 2026 09:32:00 +0000"
    before = (tmp_path / "all.xml").stat()
    assert publish([LIGHTS], [told(1), told(2)], tmp_path) == []
    after = (tmp_path / "all.xml").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_times_are_utc(tmp_path: Path) -> None:
    publish([LIGHTS], [told(1, at=datetime(2026, 3, 2, 23, 0, tzinfo=timezone(timedelta(hours=-5))))], tmp_path)
    (item,) = read(tmp_path / "all.xml").entries
    assert item.published == "Tue, 03 Mar 2026 04:00:00 +0000"


def test_only_the_newest_items_are_kept(tmp_path: Path) -> None:
    publish([LIGHTS], [told(n) for n in range(130)], tmp_path)
    entries = read(tmp_path / "all.xml").entries
    assert len(entries) == 100
    assert entries[0].id == "id-129"
    publish([LIGHTS], [told(n) for n in range(130)], tmp_path, limit=7)
    assert len(read(tmp_path / "lantern-quay.xml").entries) == 7


def test_a_quiet_feed_is_a_feed(tmp_path: Path) -> None:
    publish([LIGHTS], [], tmp_path)
    assert read(tmp_path / "lantern-quay.xml").entries == []
    assert publish([LIGHTS], [], tmp_path) == []


def test_base_url_gives_the_self_link(tmp_path: Path) -> None:
    publish([LIGHTS], [told(1)], tmp_path, base_url="https://home.example/tv/")
    feed = read(tmp_path / "lantern-quay.xml").feed
    links = {link.rel: link.href for link in feed.links}
    assert links == {"alternate": "https://home.example/tv/", "self": "https://home.example/tv/lantern-quay.xml"}


def test_without_a_base_url_the_channels_page_is_its_newest_article_or_the_file(tmp_path: Path) -> None:
    publish([LIGHTS, ROOKS], [told(1), told(2), told(3, article=None, quotes=())], tmp_path)
    for name in ("all", "lantern-quay"):
        assert read(tmp_path / f"{name}.xml").feed.link == "https://paper.example/2"
    quiet = tmp_path / "the-glass-rooks.xml"  # feedparser takes a slash from it
    assert etree.fromstring(quiet.read_bytes()).findtext("channel/link") == quiet.as_uri()


def test_casting_is_told_in_a_sentence(tmp_path: Path) -> None:
    joins = told(1, attribute=Attribute.CAST, new="joining", person="Ilse Okafor", character="Sister Coal")
    publish([LIGHTS], [joins], tmp_path)
    (item,) = read(tmp_path / "all.xml").entries
    assert item.description.startswith("<p>Ilse Okafor joins Lantern Quay as Sister Coal (season 2).</p>")


def test_a_show_called_all_does_not_take_the_feed_of_everything(tmp_path: Path) -> None:
    publish([Show(title="All"), LIGHTS], [told(1), told(2, show="all")], tmp_path)
    assert len(read(tmp_path / "all.xml").entries) == 2
    assert len(read(tmp_path / "all-show.xml").entries) == 1


def test_an_unfollowed_show_keeps_its_place_under_its_slug(tmp_path: Path) -> None:
    publish([LIGHTS], [told(1, show="old-show")], tmp_path)
    assert read(tmp_path / "all.xml").entries[0].title == "Renewed: old-show, season 2"


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_nothing_from_a_page_breaks_the_feed_or_becomes_markup(tmp_path: Path, text: str) -> None:
    link = "javascript:alert(1)//https://x.example"
    hostile = told(
        1,
        attribute=Attribute.CAST,
        new="joining",
        old=text,
        person=text,
        character=text,
        article=link,
        quotes=(Quote(source=text, url=link, text=text, published=AT),),
    )
    show = Show(title=f"Lantern Quay {text}"[:200])
    publish([show], [hostile, told(2, attribute=Attribute.PLOT, new=text)], tmp_path)
    entries = read(tmp_path / "all.xml").entries
    assert [e.id for e in entries] == ["id-002", "id-001"]
    raw = etree.fromstring((tmp_path / "all.xml").read_bytes())
    bodies = [element.text or "" for element in raw.iterfind("channel/item/description")]
    for body in bodies:
        tags = set(re.findall(r"<[^>]*>", body))
        assert tags <= {
            "<p>", "</p>", "<b>", "</b>", '<blockquote dir="auto">', "</blockquote>", "</a>",
            '<a href="https://paper.example/2">',
        }  # fmt: skip
        assert len(body) < 6_000
    titles = [element.text or "" for element in raw.iterfind("channel/item/title")]
    assert all(len(title) <= 200 and "<" not in title for title in titles)
    assert raw.find("channel/item[guid='id-001']/link") is None
    assert not any(character in "".join(bodies + titles) for character in "\x00\x07\x1b\ud800\u202e\ufffe")


def test_harmless_scripts_of_the_world_stay(tmp_path: Path) -> None:
    text = "🎬 האור בנמל — サイコだけど大丈夫"
    publish(
        [LIGHTS], [told(1, quotes=(Quote(source="עיתון", url="https://a.example/ä?b=1&c=2", text=text),))], tmp_path
    )
    (item,) = read(tmp_path / "all.xml").entries
    assert text in item.description


def test_a_link_cannot_break_out_of_its_attribute(tmp_path: Path) -> None:
    url = 'https://a.example/?a=1&b="onmouseover="alert(1)'
    publish([LIGHTS], [told(1, quotes=(Quote(source="A", url=url, text="x"),))], tmp_path)
    raw = etree.fromstring((tmp_path / "all.xml").read_bytes())
    body = raw.findtext("channel/item/description") or ""
    assert '<a href="https://a.example/?a=1&amp;b=&quot;onmouseover=&quot;alert(1)">A</a>' in body


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript://a.example/%0aalert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "//no.scheme.example/",
        "https://",
        "https://[broken",
        "http://a.example/\x00",
        "http://a b.example/",
        "ftp://a.example/",
        "/relative",
        "",
        None,
    ],
)
def test_no_link(url: str | None) -> None:
    assert web_link(url) is None


def test_link() -> None:
    assert web_link("HTTPS://A.example/x?y#z") == "HTTPS://A.example/x?y#z"


def test_clean_keeps_what_xml_allows() -> None:
    assert clean("a\tb\nc\x00\x0b\x7f\x9f\ud800\udfff\uffff") == "a\tb\nc"


def test_shorten() -> None:
    assert shorten("one  two\nthree", 100) == "one two three"
    assert shorten("one two three", 9) == "one two…"
    assert shorten("x" * 50, 10) == "x" * 9 + "…"


def test_a_feed_without_items_has_no_date_and_stays_byte_for_byte(tmp_path: Path) -> None:
    publish([LIGHTS], [], tmp_path)
    quiet = (tmp_path / "all.xml").read_bytes()
    channel = etree.fromstring(quiet).find("channel")
    assert channel is not None
    assert (channel.findtext("title"), channel.find("lastBuildDate")) == ("TV shows: what changed", None)
    assert quiet.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    publish([LIGHTS], [], tmp_path / "again")
    assert etree.fromstring((tmp_path / "again" / "all.xml").read_bytes()).find("channel/lastBuildDate") is None


def test_an_item_that_quotes_nobody_leads_to_where_the_feeds_are_served(tmp_path: Path) -> None:
    bare = told(1, kind=ChangeKind.FOLLOWING, attribute=None, new=None, article=None, quotes=())
    publish([LIGHTS], [bare], tmp_path, base_url="https://home.example/tv/")
    assert read(tmp_path / "all.xml").entries[0].link == "https://home.example/tv/"
    publish([LIGHTS], [bare], tmp_path)
    assert etree.fromstring((tmp_path / "all.xml").read_bytes()).find("channel/item/link") is None
