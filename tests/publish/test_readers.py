"""What feed readers make of the feeds, over HTTP: feedparser, the package reader, and newsboat, a program of Debian's.

Nobody is sent twice what did not change; what was read stays read when the file is written anew; what came in one
second stays in its order.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import feedparser
import feedparser_sgmllib
import pytest
from feeding import AT, database, feeds_of, tell, told
from website import Website

from monitor.model import Attribute
from monitor.publish import OUTPUTS, publish
from monitor.publish.archives import SIZE
from monitor.publish.item import identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

NEWSBOAT = shutil.which("newsboat") or ""
FORMATS = {output.SUFFIX: output.MEDIA_TYPE for output in OUTPUTS.values()}
NAMES = {"old": "Ann Example", "hebrew": "האור בנמל", "hostile": "<script>alert('x')</script> & <b>Bob</b>"}


class Home:
    """A database that tells, and a server of its feeds."""

    def __init__(self, folder: Path, site: Website) -> None:
        self.folder = folder / "feeds"
        self.site = site
        self.engine: Engine = database(folder)

    def tell(self, *numbers: int, **rest: Any) -> None:
        """Tell some more, all in one second, and write the feeds."""
        tell(self.engine, *(told(number, **{"at": AT + timedelta(days=number // 100), **rest}) for number in numbers))
        with feeds_of(self.engine, here=self.site.url("")) as feeds:
            publish(feeds, self.folder)
        for path in filter(Path.is_file, self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            self.site.file(f"/{name}", path.read_bytes(), FORMATS[path.suffix])


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with Website() as site:
        home = Home(tmp_path, site)
        yield home
        home.engine.dispose()


def ids(*numbers: int) -> list[str]:
    return [identity(told(number).id) for number in numbers]


@pytest.mark.parametrize("suffix", [".xml", ".atom"])
def test_feedparser(home: Home, suffix: str) -> None:
    home.tell(1, 2, 3)
    first = feedparser.parse(home.site.url(f"/all{suffix}"))
    assert (first.status, first.bozo) == (200, False)
    assert first.version == {".xml": "rss20", ".atom": "atom10"}[suffix]
    assert [entry.id for entry in first.entries] == ids(3, 2, 1)
    entry = first.entries[0]
    assert entry.title == "Renewed: Lantern Quay, season 2 — The Paper reports"
    assert entry.content[0].value.startswith("<p>Renewal, Lantern Quay, season 2: <b>renewed</b></p>")
    assert entry.summary.startswith("Renewed: Lantern Quay, season 2. 2 independent sources; confidence 93%.")
    assert {tag.label or tag.term for tag in entry.tags} == {"Lantern Quay", "season 2", "Renewal", "new"}
    assert {link.rel: link.href for link in entry.links}["via"] == "https://paper.example/3"
    again = feedparser.parse(home.site.url(f"/all{suffix}"), etag=first.etag)
    assert (again.status, again.entries) == (304, [])


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_package_reader(home: Home, suffix: str) -> None:
    # Of Python 3.11 the last version asks for sgmllib, which feedparser has since taken along under another name.
    sys.modules.setdefault("sgmllib", feedparser_sgmllib)
    from reader import make_reader

    address = home.site.url(f"/all{suffix}")
    home.tell(*range(1, 6))
    with closing(make_reader(":memory:")) as reader:
        reader.add_feed(address)
        updated = reader.update_feed(address)
        assert updated is not None
        assert (updated.new, updated.modified) == (5, 0)
        assert [entry.id for entry in reader.get_entries()] == ids(5, 4, 3, 2, 1)
        for entry in reader.get_entries():
            reader.mark_entry_as_read(entry)
        asked = home.site.requests[:]
        assert reader.update_feed(address) is None  # 304
        assert len(home.site.requests) == len(asked) + 1
        home.tell(6, person=NAMES["hebrew"], attribute=Attribute.CAST, new="joining")
        updated = reader.update_feed(address)
        assert updated is not None
        assert (updated.new, updated.modified) == (1, 0)
        [new] = reader.get_entries(read=False)
        assert new.id == ids(6)[0]
        assert NAMES["hebrew"] in str(new.title)
        assert new.content[0].value.startswith('<p><span dir="auto">')
        assert [entry.id for entry in reader.get_entries()] == ids(6, 5, 4, 3, 2, 1)
        assert reader.get_feed(address).title == "TV shows: what changed"


def newsboat(folder: Path, address: str, *command: str) -> str:
    """Run a command of newsboat's with files of its own; gives what it prints."""
    (folder / "urls").write_text(f"{address}\n")
    (folder / "config").touch()
    own = ["-u", str(folder / "urls"), "-c", str(folder / "cache.db"), "-C", str(folder / "config")]
    environment = {"HOME": str(folder), "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(  # noqa: S603
        [NEWSBOAT, *own, *command], capture_output=True, text=True, check=True, timeout=100, env=environment
    )
    return done.stdout


@pytest.mark.skipif(not NEWSBOAT, reason="newsboat is not installed")
@pytest.mark.parametrize("suffix", [".xml", ".atom"])
def test_newsboat(home: Home, tmp_path: Path, suffix: str) -> None:
    address = home.site.url(f"/all{suffix}")
    home.tell(*range(1, 6))
    assert newsboat(tmp_path, address, "-x", "reload", "print-unread") == "5 unread articles\n"
    with closing(sqlite3.connect(tmp_path / "cache.db")) as conn:
        rows = conn.execute("SELECT guid, title, content, url FROM rss_item ORDER BY pubDate DESC").fetchall()
        assert [row[0] for row in rows] == ids(5, 4, 3, 2, 1)
        assert rows[0][1] == "Renewed: Lantern Quay, season 2 — The Paper reports"
        assert rows[0][2].startswith("<p>Renewal, Lantern Quay, season 2: <b>renewed</b></p>")
        assert rows[0][3] == "https://paper.example/5"
        conn.execute("UPDATE rss_item SET unread = 0")
        conn.commit()
    # It notes the ETag of a feed only once it knows the feed, which is the second time.
    assert newsboat(tmp_path, address, "-x", "reload", "print-unread") == "0 unread articles\n"
    sent = home.site.sent
    assert newsboat(tmp_path, address, "-x", "reload", "print-unread") == "0 unread articles\n"
    assert home.site.sent == sent  # 304
    home.tell(6, 7, person=NAMES["hostile"], attribute=Attribute.CAST, new="joining")
    assert newsboat(tmp_path, address, "-x", "reload", "print-unread") == "2 unread articles\n"
    with closing(sqlite3.connect(tmp_path / "cache.db")) as conn:
        rows = conn.execute("SELECT guid, title FROM rss_item ORDER BY pubDate DESC").fetchall()
    assert [row[0] for row in rows] == ids(7, 6, 5, 4, 3, 2, 1)
    assert rows[0][1].startswith("‹script›alert('x')‹/script› & ‹b›Bob‹/b› joins Lantern Quay")


def test_who_comes_late_gets_the_past_through_the_archives(home: Home) -> None:
    home.tell(*range(1, 2 * SIZE + 6))
    found: list[str] = []
    address = home.site.url("/all.atom")
    while address:
        feed = feedparser.parse(address)
        assert feed.status == 200
        found += [entry.id for entry in feed.entries]
        address = {link.rel: link.href for link in feed.feed.links}.get("prev-archive", "")
    assert set(found) == set(ids(*range(1, 2 * SIZE + 6)))
