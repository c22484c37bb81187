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
    mend = "Add it by itself, with --allow-private, if that is your own network."
    assert (ran.status, ran.out) == (0, f"Added 4 sources to {config}\n")
    assert ran.err.splitlines() == [
        'Another name: https://COURIER.example/feed/ is there already, as "Bay Courier".',
        'Harbor Gazette again: https://gazette.example/feed/ is there already, as "Harbor Gazette".',
        f"Router: left out: private address 192.168.0.1. {mend}",
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
    assert (again.status, again.err.splitlines()[-1]) == (0, "Nothing was added.")  # two were left out
    assert config.read_text() == text
    own = monitor("sources", "export").out.encode()
    again = monitor("sources", "import", "-", stdin=own)
    assert (again.status, again.err.splitlines()[-1]) == (0, "Nothing was added: there is nothing new in it.")


def test_a_source_of_ones_own_network_that_is_there_is_not_refused(monitor: Monitor, config: Path) -> None:
    home = '[[source]]\nname = "Home"\nkind = "feed"\nurl = "http://127.0.0.1:1/feed"\nallow_private = true\n'
    config.write_text(config.read_text() + home)
    own = monitor("sources", "export").out
    same = monitor("sources", "import", "-", stdin=own.encode())
    assert 'Home: http://127.0.0.1:1/feed is there already, as "Home".' in same.err
    assert same.err.splitlines()[-1] == "Nothing was added: there is nothing new in it."
    other = monitor("sources", "import", "-", stdin=own.replace("127.0.0.1:1/", "127.0.0.1:2/").encode())
    assert "Home: left out: loopback address 127.0.0.1. Add it by itself, with --allow-private" in other.err
    assert other.err.splitlines()[-1] == "Nothing was added."


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
    empty = 'contact = "jo@example.org"\n[[show]]\ntitle = "Winter Harbor"\n'
    config.write_text(empty)
    ran = monitor("sources", "import", "-", "--trust", stdin=out.encode())
    assert ran.status == 0
    assert ran.err == "Map: allow_private is not taken from a list: set it yourself.\n"
    del before[2]["allow_private"]
    assert tomllib.loads(config.read_text())["source"] == before
    # the same, of somebody of whom nothing is known
    config.write_text(empty)
    wary = monitor("sources", "import", "-", stdin=out.encode())
    assert wary.err.splitlines()[0] == (
        'Gazette <tag>: not taken from a list: tier = "trade", every = "17 */2 * * *", read_all = true.'
        " If the list is your own: --trust"
    )
    for key in ("tier", "every", "read_all"):
        del before[1][key]
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


def ours(*attributes: str) -> bytes:
    """A list of outlines with attributes of our own, each at an address of its own."""
    outlines = "".join(
        f'<outline text="S{number}" xmlUrl="https://s{number}.example/" {each}/>'
        for number, each in enumerate(attributes)
    )
    return f'<opml xmlns:m="https://monitor.invalid/ns/source"><body>{outlines}</body></opml>'.encode()


def test_a_catalogue_stays_official(monitor: Monitor, config: Path) -> None:
    catalogue = (
        '\n[[source]]\nname = "TVmaze"\nkind = "catalogue"\nurl = "https://api.example/"\nids = {"Winter Harbor" = 3}\n'
    )
    config.write_text(CONFIG + catalogue)
    out = monitor("sources", "export").out.encode()
    for arguments, tier, said in (
        ((), "official", "TVmaze: as a catalogue it is trusted as official. For another tier: --tier"),
        (("--trust",), "official", ""),
        (("--tier", "aggregator"), "aggregator", ""),
    ):
        config.write_text(CONFIG)
        ran = monitor("sources", "import", "-", *arguments, stdin=out)
        assert (ran.status, ran.err.splitlines()[1:]) == (0, [said] if said else [])
        added = load(config).sources[-1]
        assert (added.name, added.tier, added.ids) == ("TVmaze", tier, (("winter-harbor", 3),))


def test_a_single_outline_costs_no_other(monitor: Monitor, config: Path) -> None:
    body = ours(
        """m:kind="catalogue" m:tier="press" m:ids='{"Copper Bay": 3, "Winter Harbor": 4}'""",
        'm:kind="feed" m:selector="main a"',
        'm:kind="archive"',
        'm:kind="listing" m:selector="null"',
        f'm:shows="{"[" * 100_000}"',
        """m:kind="catalogue" m:tier="press" m:ids='{"Copper Bay": 3}'""",
        """m:kind="catalogue" m:ids='{"Winter Harbor": [1]}'""",
        """m:shows='["\\ud800"]'""",
        'm:kind="feed"',
    )
    ran = monitor("sources", "import", "-", stdin=body)
    assert ran.status == 0
    assert ran.err.splitlines() == [
        "S0: ids: you do not follow Copper Bay.",
        'S1: left out: selector is for kind = "listing" alone; take it out.',
        'S2: left out: url is not for kind = "archive"; it has a path: a WARC file, or a folder of them.',
        'S4: left out: shows must be a list in brackets: ["…", "…"].',
        "S5: ids: you do not follow Copper Bay.",
        "S6: left out: ids must be a whole number without quotes.",
        "S7: shows: you do not follow .",
    ]
    added = {source.name: source for source in load(config).sources[1:]}
    assert list(added) == ["S0", "S3", "S5", "S7", "S8"]
    assert (added["S0"].ids, added["S5"].ids, added["S3"].selector) == ((("winter-harbor", 4),), (), "null")


def test_a_strangers_list_sets_neither_trust_nor_manners(monitor: Monitor, config: Path) -> None:
    body = ours(
        'm:kind="feed" m:tier="official" m:delay="0" m:every="1m" m:max_articles="9999" m:read_all="true"'
        ' m:render="true"',
        'm:kind="feed" m:tier="aggregator" m:delay="60" m:every="auto" m:max_articles="5" m:render="false"',
    )
    ran = monitor("sources", "import", "-", "--tier", "press", stdin=body)
    [said] = ran.err.splitlines()
    for key in ("delay = 0", 'every = "1m"', "max_articles = 9999", "read_all = true", "render = true"):
        assert key in said
    one, two = load(config).sources[1:]
    read = load(config).limits
    assert (one.tier, one.delay, one.every, one.max_articles) == ("press", read.delay, "auto", read.max_articles)
    assert (one.read_all, one.render) == (False, False)
    assert (two.tier, two.delay, two.max_articles) == ("press", 60, 5)  # what is said now goes before what is brought
    config.write_text(CONFIG)
    assert 'S0: not taken from a list: tier = "official", ' in monitor("sources", "import", "-", stdin=body).err
    assert [source.tier for source in load(config).sources[1:]] == ["press", "aggregator"]


def test_what_an_export_leaves_out_is_said(monitor: Monitor, config: Path) -> None:
    listing = '\n[[source]]\nname = "{0}"\nkind = "listing"\nurl = "https://two.example/"\nselector = "{0}"\n'
    archive = '\n[[source]]\nname = "Old"\nkind = "archive"\npath = "w"\n'
    config.write_text(CONFIG + listing.format("main") + listing.format("aside") + archive)
    out = monitor("sources", "export")
    assert (out.status, out.err) == (0, "Old: left out: an archive has no address, only files on this machine.\n")
    config.write_text(CONFIG)
    ran = monitor("sources", "import", "-", stdin=out.out.encode())
    assert ran.err == 'Bay Courier: https://courier.example/feed/ is there already, as "Bay Courier".\n'
    assert [source.selector for source in load(config).sources[1:]] == ["main", "aside"]


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
