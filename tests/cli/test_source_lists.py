"""sources import and export: OPML to and from a real configuration."""

from __future__ import annotations

import tomllib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from commands import folder, monitor

from monitor.cli import UserError
from monitor.cli.sources.writing import add_sources
from monitor.config import load
from monitor.opml import LARGEST

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

CONFIG = """contact = "jo@example.org"  # me
[[show]]
title = "Winter Harbor"
[[source]]
name = "Bay Courier"
kind = "feed"
url = "https://courier.example/feed/"

# the end
"""
LIST = """<?xml version="1.0"?><opml version="2.0"><head><title>mine</title></head><body>
<outline text="TV">
  <outline type="rss" text="Harbor Gazette" xmlUrl="https://gazette.example/feed/"/>
  <outline type="rss" text="bay courier" xmlUrl="https://other.example/feed/"/>
  <outline type="rss" text="Another name" xmlUrl="https://COURIER.example/feed/#top"/>
</outline>
<outline type="rss" text="Harbor Gazette" xmlUrl="feed:https://gazette.example/atom"/>
<outline type="rss" text="Harbor Gazette again" xmlUrl="https://gazette.example/feed/"/>
<outline type="rss" text="Router" xmlUrl="http://192.168.0.1/feed"/>
<outline type="rss" text="Odd" xmlUrl="javascript:alert(1)"/>
<outline type="rss" xmlUrl="https://www.nameless.example/rss"/>
</body></opml>"""


@pytest.fixture
def config(folder: Path) -> Path:
    path = folder / "monitor.toml"
    path.write_text(CONFIG)
    return path


def test_a_list_of_a_feed_reader(monitor: Monitor, config: Path, folder: Path) -> None:
    (folder / "feeds.opml").write_text(LIST)
    tried = monitor("sources", "import", "feeds.opml", "--dry-run", "--tier", "aggregator")
    assert (tried.status, config.read_text()) == (0, CONFIG)
    ran = monitor("sources", "import", "feeds.opml", "--tier", "aggregator")
    assert (ran.status, ran.out) == (0, f"Added 4 sources to {config}\n")
    assert ran.err.splitlines() == [
        'Another name: https://COURIER.example/feed/ is there already, as "Bay Courier".',
        'Harbor Gazette again: https://gazette.example/feed/ is there already, as "Harbor Gazette".',
        "Router: left out: private address 192.168.0.1.",
        "Odd: left out: javascript:alert(1) is no address that can be read: https://host/… or http://host/….",
    ]
    added = load(config).sources[1:]
    assert [(source.name, source.url, source.kind, source.tier) for source in added] == [
        ("Harbor Gazette", "https://gazette.example/feed/", "feed", "aggregator"),
        ("bay courier 2", "https://other.example/feed/", "feed", "aggregator"),
        ("Harbor Gazette 2", "https://gazette.example/atom", "feed", "aggregator"),
        ("nameless.example", "https://www.nameless.example/rss", "feed", "aggregator"),
    ]
    text = config.read_text()
    assert text.startswith(CONFIG.partition("\n# the end")[0])
    assert text.endswith("\n# the end\n")
    assert tried.out in text
    again = monitor("sources", "import", "-", stdin=LIST.encode())
    assert (again.status, again.err.splitlines()[-1]) == (0, "Nothing was added: there is nothing new in it.")
    assert config.read_text() == text


def test_what_is_exported_comes_back(monitor: Monitor, config: Path, folder: Path) -> None:
    config.write_text(
        CONFIG
        + """
[[source]]
name = "Gazette <tag>"
kind = "listing"
url = "https://gazette.example/tag/winter-harbor/?a=1&b=2"
tier = "trade"
shows = ["Winter Harbor"]
selector = 'main a[href^="/"]'
delay = 5.5
max_articles = 7
every = "17 */2 * * *"
read_all = true
[[source]]
name = "Map"
kind = "sitemap"
url = "https://gazette.example/news.xml"
allow_private = true
"""
    )
    before = tomllib.loads(config.read_text())["source"]
    out = monitor("sources", "export").out
    config.write_text('contact = "jo@example.org"\n[[show]]\ntitle = "Winter Harbor"\n')
    ran = monitor("sources", "import", "-", stdin=out.encode())
    assert ran.status == 0
    assert ran.err == "Map: allow_private is not taken from a list: set it yourself.\n"
    del before[2]["allow_private"]
    before[0]["tier"] = before[2]["tier"] = "press"  # said now
    assert tomllib.loads(config.read_text())["source"] == before
    # somebody else follows other shows
    config.write_text('contact = "jo@example.org"\n[[show]]\ntitle = "Copper Bay"\n')
    other = monitor("sources", "import", "-", stdin=out.encode())
    assert "Gazette <tag>: shows: you do not follow Winter Harbor." in other.err
    assert [source.shows for source in load(config).sources] == [(), (), ()]


def test_hostile_lists(monitor: Monitor, config: Path, folder: Path) -> None:
    bomb = '<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><opml><body>&b;</body></opml>'
    strange = (
        '<opml xmlns:m="https://monitor.invalid/ns/source"><body>'
        '<outline text="A" xmlUrl="https://a.example/" m:kind="daemon"/>'
        '<outline text="B" xmlUrl="https://b.example/" m:delay="-1"/>'
        '<outline text="C" xmlUrl="https://c.example/" m:url="http://127.0.0.1/" m:name="x" m:unheard="1"/>'
        '<outline text="D&#10;[[source]]&#10;name = 1" xmlUrl="https://d.example/&quot;&#10;x = 1"/></body></opml>'
    )
    for body, said in (
        (bomb.encode(), "standard input: it declares entities of its own"),
        (b" " * (LARGEST + 10), "standard input: larger than 5 MB."),
        (b"<html/>", "standard input: this is not OPML: its root is <html>."),
    ):
        ran = monitor("sources", "import", "-", stdin=body)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith(said)
        assert len(ran.err.splitlines()) == 1
    assert config.read_text() == CONFIG
    ran = monitor("sources", "import", "-", stdin=strange.encode())
    kind, delay, address = ran.err.splitlines()
    assert kind.startswith("A: left out: kind must be one of feed, sitemap, listing, page")
    assert delay.startswith("B: left out: delay must be at least 0")
    assert address.startswith("D [[source]] name = 1: left out: ")
    assert [(source.name, source.url) for source in load(config).sources[1:]] == [("C", "https://c.example/")]
    missing = monitor("sources", "import", "no.opml")
    assert (missing.status, missing.err) == (2, "no.opml cannot be read: No such file or directory.\n")


def test_many_edits_at_once_all_arrive(config: Path) -> None:
    def edit(number: int) -> None:
        add_sources(config, [{"name": f"S{number}", "kind": "feed", "url": f"https://s{number}.example/"}])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(edit, range(24)))
    assert sorted(source.name for source in load(config).sources[1:]) == sorted(f"S{number}" for number in range(24))


def test_what_somebody_else_wrote_meanwhile_counts(config: Path) -> None:
    def taken(_: object) -> None:
        raise UserError("taken")

    table = {"name": "S", "kind": "feed", "url": "https://s.example/"}
    with pytest.raises(UserError, match="taken"):
        add_sources(config, [table], taken)
    with pytest.raises(UserError, match=r"Nothing was written, as this would be wrong then:\n.*is also the name of"):
        add_sources(config, [table | {"name": "Bay Courier"}])
    assert config.read_text() == CONFIG
    config.write_text(CONFIG + "[crawl")
    with pytest.raises(UserError, match=r"Nothing was written, as there are mistakes by now:\n.*not TOML"):
        add_sources(config, [table])
    config.write_bytes(b"\xef\xbb\xbf" + CONFIG.replace("\n", "\r\n").encode())
    add_sources(config, [table])
    written = config.read_bytes()
    assert written.startswith(b"\xef\xbb\xbfcontact")
    assert written.count(b"\r\n") == written.count(b"\n")
    assert not [path for path in config.parent.iterdir() if path.name.endswith(".tmp")]
