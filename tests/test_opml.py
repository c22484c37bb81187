"""OPML: what feed readers write is read, what is hostile is not, and what we write comes back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from monitor.opml import DEEPEST, LARGEST, MOST, NotOpml, Outline, read_opml, write_opml

AT = datetime(2027, 3, 14, 9, tzinfo=UTC)


def opml(body: str, head: str = "") -> bytes:
    return f'<?xml version="1.0"?><opml version="2.0"><head>{head}</head><body>{body}</body></opml>'.encode()


def test_folders_titles_and_addresses() -> None:
    read = read_opml(
        opml(
            """
            <outline text="TV"><outline title="Trade &amp; press">
              <outline type="rss" text="Harbor  Gazette" title="another" xmlUrl="https://gazette.example/feed?a=1&amp;b=2"
                       htmlUrl="https://gazette.example/"/>
            </outline></outline>
            <outline title="Bay Courier" xmlUrl=" https://courier.example/atom "/>
            <outline xmlUrl="https://nameless.example/feed"/>
            <outline text="Careless" xmlurl="https://careless.example/feed"/>
            <outline text="A note"/><outline text="A link" type="link" url="https://link.example/"/>
            """
        )
    )
    assert read == [
        Outline(name="Harbor Gazette", url="https://gazette.example/feed?a=1&b=2", folders=("TV", "Trade & press")),
        Outline(name="Bay Courier", url="https://courier.example/atom"),
        Outline(name="", url="https://nameless.example/feed"),
        Outline(name="Careless", url="https://careless.example/feed"),
    ]


def test_other_encodings() -> None:
    text = '<?xml version="1.0" encoding="{}"?><opml version="1.0"><body><outline text="Añé" xmlUrl="https://a.example/"/></body></opml>'
    for encoding in ("utf-16", "windows-1252", "iso-8859-1"):
        assert read_opml(text.format(encoding).encode(encoding))[0].name == "Añé"


BOMB = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            f'<!DOCTYPE opml [<!ENTITY b0 "ha">{BOMB}]><opml><outline text="&b9;" xmlUrl="x"/></opml>'.encode(),
            "entities",
        ),
        (b'<!DOCTYPE opml [<!ENTITY f SYSTEM "file:///etc/passwd">]><opml><body>&f;</body></opml>', "entities"),
        (b'<!DOCTYPE opml [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]><opml><body/></opml>', "entities"),
        ('<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>'.encode("utf-16"), "entities"),
        (b"<html><body>a page</body></html>", "root is <html>"),
        (b"<rss/>", "root is <rss>"),
        (opml('<outline text="a & b" xmlUrl="https://a.example/"/>'), r"line 1: this is not XML"),
        (b"<opml><body><outline", "not XML"),
        (b"", "not XML"),
        (b'<?xml version="1.0" encoding="no-such"?><opml/>', "not XML|decoded"),
        (opml('<outline text="x">' * (DEEPEST + 1) + "</outline>" * (DEEPEST + 1)), "outlines in one another"),
        (opml('<outline xmlUrl="https://a.example/"/>' * (MOST + 1)), "subscriptions"),
        (b" " * (LARGEST + 1), "larger than 5 MB"),
    ],
)
def test_what_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(NotOpml, match=said):
        read_opml(body)


FEED = {"name": "Harbor Gazette", "kind": "feed", "url": "https://gazette.example/feed?a=1&b=2", "tier": "trade"}
LIST = {
    "name": 'The "Bay" <Courier>',
    "kind": "listing",
    "url": "https://courier.example/tv/",
    "shows": ["Copper Bay", "겨울 항구"],
    "selector": 'main a[href*="tv"]',
    "read_all": True,
    "delay": 5.0,
}


def test_what_is_written_is_opml_2() -> None:
    root = etree.fromstring(write_opml([FEED, LIST], title="Shows & more", at=AT))
    assert (root.tag, root.get("version"), root.findtext("head/title")) == ("opml", "2.0", "Shows & more")
    assert root.findtext("head/dateCreated") == "Sun, 14 Mar 2027 09:00:00 +0000"
    feed, link = root.findall("body/outline")
    assert {key: feed.get(key) for key in ("type", "text", "title", "xmlUrl")} == {
        "type": "rss", "text": "Harbor Gazette", "title": "Harbor Gazette", "xmlUrl": FEED["url"]
    }  # fmt: skip
    assert (link.get("type"), link.get("url"), link.get("xmlUrl")) == ("link", LIST["url"], None)


def test_what_is_written_comes_back() -> None:
    one, two = read_opml(write_opml([FEED, LIST], title="", at=AT))
    assert one == Outline(name="Harbor Gazette", url=str(FEED["url"]), ours={"kind": "feed", "tier": "trade"})
    assert (two.name, two.url) == (LIST["name"], LIST["url"])
    assert two.ours == {
        "kind": "listing",
        "shows": '["Copper Bay", "겨울 항구"]',
        "selector": LIST["selector"],
        "read_all": "true",
        "delay": "5.0",
    }


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_any_name_can_be_written(name: str) -> None:
    [read] = read_opml(write_opml([FEED | {"name": name}], title=name, at=AT))
    assert read.url == FEED["url"]
