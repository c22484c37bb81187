"""A hub that is told of feeds, and fetches them."""

from __future__ import annotations

import sqlite3
import threading
import urllib.request
from contextlib import closing
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest
from commands import CONFIG, folder, monitor
from crawling import article, rss
from hooks import Answer
from outgoing import hooks
from website import Website

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Monitor
    from hooks import Hooks


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def files(folder: Path) -> Iterator[str]:
    """The folder, served as a web server of the user's would."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def pings(hooks: Hooks) -> list[str]:
    found = [parse_qs(taken.body.decode())["hub.url"][0] for taken in hooks.taken]
    hooks.taken.clear()
    return found


def test_a_hub_is_told_of_what_changed_and_finds_it(monitor: Monitor, folder: Path, hooks: Hooks, files: str) -> None:
    fetched: dict[str, str] = {}

    def fetch() -> None:
        [url] = parse_qs(hooks.taken[-1].body.decode())["hub.url"]
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310  (our own)
            fetched[url.removeprefix(f"{files}/feeds/")] = answer.read().decode()

    hooks.usual = Answer(204, first=fetch)
    with Website() as site:
        url = site.page("/1", article("Harbour Lights", "Harbour Lights has been renewed for season 2."))
        site.file("/feed", rss(("Harbour Lights", url)), "application/rss+xml")
        source = f'[[source]]\nname = "Gazette"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        feed = f'[feed]\nlink = "{files}/feeds"\nhub = "{hooks.url}"\n'
        (folder / "monitor.toml").write_text(CONFIG + source + feed)
        monitor("init")
        assert "hub: 9 messages sent" in monitor("crawl").out
        written = {path.name for path in (folder / "feeds").iterdir() if path.suffix in {".xml", ".atom", ".json"}}
        assert fetched.keys() == written
        assert {"all.xml", "all.atom", "all.json", "harbour-lights.xml", "sources.xml"} < written
        assert f'rel="hub" href="{hooks.url}"' in fetched["all.xml"]
        assert f'href="{files}/feeds/all.xml" rel="self"' in fetched["all.xml"]

        fetched.clear()
        hooks.taken.clear()
        assert monitor("crawl").out.count("hub: ") == 0
        other = site.page("/2", article("Harbour Lights", "Harbour Lights season 2 will premiere on 14 May 2031."))
        site.file("/feed", rss(("Harbour Lights", url), ("Harbour Lights", other)), "application/rss+xml")
        assert "hub: 9 messages sent" in monitor("crawl").out
        assert {name.partition(".")[0] for name in fetched} == {"all", "harbour-lights"}
        for name in ("all.xml", "all.atom", "all.json", "harbour-lights.json"):
            assert "14 May 2031" in fetched[name]
        assert "all.release_date.xml" in fetched
        assert hooks.connections == 18


def test_a_hub_that_is_down_fails_no_crawl_and_is_listed(
    monitor: Monitor, folder: Path, hooks: Hooks, files: str
) -> None:
    hooks.usual = Answer(500)
    feed = f'[feed]\nlink = "{files}/feeds"\nhub = "{hooks.url}"\n'
    (folder / "monitor.toml").write_text(CONFIG + feed)
    monitor("init")
    assert monitor("feed").status == 0
    ran = monitor("notify")
    assert (ran.status, ran.err.startswith("hub: not sent: HTTP 500. 9 messages left; tried again 20")) == (1, True)
    listed = monitor("notify", "--list").out
    assert f"changed: {files}/feeds/all.xml" in listed
    assert f"{files}/feeds/all.atom" in [row["feed"] for row in monitor("notify", "--list", "--json").rows]
    assert "hub cannot be told (HTTP 500)" in monitor("doctor", "--quick").out
    assert monitor("notify", "hub", "--test").err == (
        "hub: the test message was not sent: HTTP 500. The trouble is on its side; try again later.\n"
    )
    hooks.usual = Answer()
    hooks.taken.clear()
    assert monitor("notify", "--again").out == "hub: 9 messages sent\n"
    assert len(set(pings(hooks))) == 9


def test_a_site_that_is_written_anew_is_told_of_when_it_is(
    monitor: Monitor, folder: Path, hooks: Hooks, files: str
) -> None:
    (folder / "monitor.toml").write_text(CONFIG + f'[feed]\nhub = "{hooks.url}"\n[serve]\nurl = "{files}/web"\n')
    monitor("init")
    assert monitor("site", "web").status == 0
    monitor("notify")
    assert set(pings(hooks)) == {
        f"{files}/web/feeds/{name}.{kind}"
        for name in ("all", "harbour-lights", "sources")
        for kind in ("xml", "atom", "json")
    }
    assert monitor("site", "web").status == 0
    assert monitor("notify").out == "There is nothing to send.\n"


@pytest.mark.parametrize(
    ("site", "arguments"),
    [("{files}/web", ()), ("{files}/web/", ()), ("http://tv.example", ("--base-url", "{files}/web/"))],
)
def test_feeds_of_a_site_of_files_are_told_of_when_they_are_there_and_not_before(
    monitor: Monitor, folder: Path, hooks: Hooks, files: str, site: str, arguments: tuple[str, ...]
) -> None:
    def fetch() -> None:
        [url] = parse_qs(hooks.taken[-1].body.decode())["hub.url"]
        with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310  (our own)
            assert answer.status == 200

    hooks.usual = Answer(204, first=fetch)
    feed = f'[feed]\nhub = "{hooks.url}"\nsite = "{site.format(files=files)}"\n'
    (folder / "monitor.toml").write_text(CONFIG + feed)
    monitor("init")
    monitor("feed")
    assert monitor("notify").out == "There is nothing to send.\n"
    monitor("site", "web", *(each.format(files=files) for each in arguments))
    assert monitor("notify").out == "hub: 9 messages sent\n"
    assert {url.rpartition("/")[0] for url in pings(hooks)} == {f"{files}/web/feeds"}
    monitor("feed")
    monitor("site", "web", *(each.format(files=files) for each in arguments))
    assert monitor("notify").out == "There is nothing to send.\n"


def test_who_wrote_a_site_and_was_killed_before_he_told_of_it_tells_the_next_time(
    monitor: Monitor, folder: Path, hooks: Hooks
) -> None:
    (folder / "monitor.toml").write_text(CONFIG + f'[feed]\nhub = "{hooks.url}"\nsite = "http://tv.example"\n')
    monitor("init")
    monitor("site", "web")
    with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database, database:
        database.execute("DELETE FROM outbox")  # as a kill leaves it: the files are there, and nothing to tell
    written = (folder / "web" / "feeds" / "all.xml").stat().st_mtime_ns
    assert monitor("notify").out == "There is nothing to send.\n"
    monitor("site", "web")
    assert (folder / "web" / "feeds" / "all.xml").stat().st_mtime_ns == written
    assert monitor("notify").out == "hub: 9 messages sent\n"
    assert len(set(pings(hooks))) == 9


def test_a_trial_names_the_feed_of_a_site_of_files_where_there_is_no_other(
    monitor: Monitor, folder: Path, hooks: Hooks
) -> None:
    (folder / "monitor.toml").write_text(CONFIG + f'[feed]\nhub = "{hooks.url}"\nsite = "http://tv.example"\n')
    monitor("init")
    assert monitor("notify", "hub", "--test").status == 0
    assert pings(hooks) == ["http://tv.example/feeds/all.xml"]


def test_files_of_a_site_and_the_folder_of_feeds_at_one_address_do_not_take_turns(
    monitor: Monitor, folder: Path, hooks: Hooks
) -> None:
    (folder / "monitor.toml").write_text(CONFIG + f'[feed]\nhub = "{hooks.url}"\n[serve]\nurl = "http://tv.example"\n')
    monitor("init")
    monitor("feed")
    monitor("site", "web")
    monitor("notify")
    assert set(pings(hooks)) == {
        f"http://tv.example/feeds/{name}.{kind}"
        for name in ("all", "harbour-lights", "sources")
        for kind in ("xml", "atom", "json")
    }
    monitor("feed")
    monitor("site", "web")
    assert monitor("notify").out == "There is nothing to send.\n"


@pytest.mark.parametrize(
    ("tables", "why"),
    [
        ("", "feed.hub: is of no use as it cannot read the feeds; add link, or url in [serve] without a token"),
        (
            '[serve]\nurl = "https://tv.example"\ntoken_file = "t"\n',
            "feed.hub: is of no use as it cannot read the feeds; add link, or url in [serve] without a token",
        ),
        (
            '[serve]\nurl = "https://tv.example"\n[[notify]]\nname = "Hub"\nurl = "json://a.example"\n',
            'notify[1] "Hub": name: is that of the feeds\' hub; give it another',
        ),
        ('[serve]\nurl = "https://tv.example"\n', ""),
        ('link = "https://tv.example"\n[serve]\ntoken = "correct-horse-battery"\n', ""),
    ],
)
def test_a_hub_needs_what_it_can_read(monitor: Monitor, folder: Path, tables: str, why: str) -> None:
    (folder / "monitor.toml").write_text(f'{CONFIG}[feed]\nhub = "https://hub.example/"\n{tables}')
    monitor("init")
    ran = monitor("check")
    assert (ran.status == 2) == bool(why)
    assert why in ran.err


def test_a_hub_that_may_not_be_connected_to_is_told_by_check(monitor: Monitor, folder: Path) -> None:
    feed = '[feed]\nhub = "http://169.254.169.254/"\nlink = "https://tv.example"\n'
    (folder / "monitor.toml").write_text(CONFIG + feed)
    monitor("init")
    assert "feed.hub: metadata address 169.254.169.254" in monitor("check").err
