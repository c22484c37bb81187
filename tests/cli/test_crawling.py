"""crawl, show, history and feed over a real web server."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import feedparser
import pytest
from commands import CONFIG, folder, monitor, monitor_process
from crawling import article, rss
from website import Reply, Website

from monitor.publish.item import identity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Monitor

UNDECIDED = "Netflix has not renewed Harbour Lights for a second season yet."
RENEWED = "Netflix has renewed Harbour Lights for a second season. Season 2 premieres on March 14, 2025."


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        site.page("/one", article("What we know about Harbour Lights", UNDECIDED, "2024-03-01"))
        site.file("/feed", rss(("What we know about Harbour Lights", site.url("/one"))), "application/rss+xml")
        yield site


def source(name: str, url: str, kind: str = "feed", more: str = "") -> str:
    return (
        f'[[source]]\nname = "{name}"\nkind = "{kind}"\nurl = "{url}"\nallow_private = true\ntier = "trade"\n'
        f"delay = 0.01\n{more}\n"
    )


def configure(folder: Path, monitor: Monitor, *sources: str) -> None:
    (folder / "monitor.toml").write_text(CONFIG + "".join(sources))
    assert monitor("init").status == 0


def test_from_a_crawl_to_the_feed(monitor: Monitor, folder: Path, site: Website) -> None:
    """A show is followed, a renewal is read, and every command tells of it."""
    configure(folder, monitor, source("Screen Notes", site.url("/feed")))

    first = monitor("crawl")
    assert (first.status, first.err) == (0, "")
    assert "Screen Notes: 1 new article" in first.out
    assert "* Now following Harbour Lights" in first.out

    again = monitor("crawl")
    assert (again.status, again.out, again.err) == (0, "Screen Notes: nothing new\n", "")

    site.page("/two", article("Harbour Lights is renewed", RENEWED, "2024-04-01"))
    site.file("/feed", rss(("Harbour Lights is renewed", site.url("/two"))), "application/rss+xml")
    dry = monitor("crawl", "--dry-run")
    assert "Renewed: Harbour Lights, season 2" in dry.out
    assert "Renewed" not in monitor("history").out

    second = monitor("crawl", "--json")
    assert (second.status, second.err) == (0, "")
    told = [row for row in second.rows if row["event"] == "change"]
    assert {(row["attribute"], row["old"], row["new"]) for row in told} >= {("renewal", "undecided", "renewed")}
    assert all(row["show"] == "Harbour Lights" for row in told)
    assert [row["status"] for row in second.rows if row["event"] == "done"] == ["ok"]

    shown = monitor("show", "harb")
    assert shown.out.startswith("Harbour Lights\nalso Lights of the Harbour\n")
    assert re.search(r"Renewal +\d+% +renewed · 1 source\n", shown.out)
    assert "“Netflix has renewed Harbour Lights for a second season.” — Screen Notes, 2024-04-01" in shown.out
    facts = monitor("show", "Lights of the Harbour", "--json").rows
    renewal = next(row for row in facts if row["attribute"] == "renewal")
    assert (renewal["show"], renewal["season"], renewal["value"]) == ("Harbour Lights", 2, "renewed")
    assert renewal["sources"] == ["Screen Notes"]
    assert renewal["quotes"][0]["url"] == site.url("/two")

    history = monitor("history", "Harbour Lights", "--json").rows
    assert [row["id"] for row in history if row["kind"] != "following"] == [row["id"] for row in told][::-1]
    assert {row["attribute"] for row in monitor("history", "--attribute", "renewal", "--json").rows} == {"renewal"}
    assert monitor("history", "--since", "2999-01-01").out == "No such change.\n"
    assert "Renewed: Harbour Lights, season 2 (undecided → renewed)" in monitor("history").out

    for name in ("all.xml", "harbour-lights.xml"):
        entries = feedparser.parse((folder / "feeds" / name).read_bytes()).entries
        assert [entry.id for entry in entries] == [identity(row["id"]) for row in history]
    (folder / "feeds/all.xml").unlink()
    names = [
        f"{name}.{suffix}"
        for name in ("all", "all.renewal", "harbour-lights", "sources")
        for suffix in ("atom", "json", "xml")
    ]
    names += ["all.ics", "harbour-lights.ics"]
    lines = [f"{folder}/feeds/{name}{'' if name == 'all.xml' else ' (nothing new)'}" for name in sorted(names)]
    assert monitor("feed").out.splitlines() == lines
    assert not any(row["written"] for row in monitor("feed", "--json").rows)


def test_a_page_without_an_article_is_counted(monitor: Monitor, folder: Path, site: Website) -> None:
    """A stub that names a show is no article; the crawl says so, and each page's event says why."""
    configure(folder, monitor, source("Screen Notes", site.url("/feed")))
    site.page("/two", "<html><body><article><p>Harbour Lights is back. Read more.</p></article></body></html>")
    site.file("/feed", rss(("Harbour Lights is renewed", site.url("/two"))), "application/rss+xml")
    why = "the page holds no article: too short; does it need JavaScript?"
    assert monitor("crawl", "--dry-run").out.splitlines()[-2:] == [
        "Screen Notes: nothing new, 1 page without an article",
        f"Screen Notes: {site.url('/two')}: {why}",
    ]
    rows = monitor("crawl", "--json").rows
    told = [row["reason"] for row in rows if row["event"] == "article"]
    assert told == [why]
    assert [row["no_article"] for row in rows if row["event"] == "done"] == [1]


def test_a_source_that_fails_is_named_and_the_others_are_read(monitor: Monitor, folder: Path, site: Website) -> None:
    site.reply("/gone", Reply(b"", status=500))
    with Website() as other:
        configure(
            folder,
            monitor,
            source("Broken", site.url("/gone")),
            source("Nobody Home", "http://127.0.0.1:9/feed"),
            source("Well", other.file("/feed", rss(), "application/rss+xml")),
        )
        ran = monitor("crawl", "--quiet")
    assert (ran.status, ran.out) == (1, "")
    lines = sorted(ran.err.splitlines())
    assert [line.split(": failed: ")[0] for line in lines] == ["Broken", "Nobody Home"]
    assert lines[0].endswith(f"the site answered 500 ({site.url('/gone')})")
    assert lines[1].endswith("(http://127.0.0.1:9/feed)")
    shown = monitor("sources", "--json").rows
    assert next(row["error"] for row in shown if row["name"] == "Broken").endswith(f"({site.url('/gone')})")


def test_with_quiet_a_source_that_is_down_is_told_when_it_begins_and_when_it_is_over(
    monitor: Monitor, folder: Path, site: Website
) -> None:
    configure(folder, monitor, source("Screen Notes", site.url("/feed")))
    site.reply("/feed", Reply(b"", status=404))
    told = [monitor("crawl", "--quiet") for _ in range(4)]
    assert [(ran.status, len(ran.err.splitlines())) for ran in told] == [(1, 1), (1, 0), (1, 0), (1, 0)]
    site.file("/feed", rss(), "application/rss+xml")
    well = monitor("crawl", "--quiet")
    assert (well.status, well.err) == (0, "Screen Notes works again\n")
    assert monitor("crawl", "--quiet").err == ""
    entries = feedparser.parse((folder / "feeds" / "sources.xml").read_bytes()).entries
    assert [entry.title for entry in entries] == ["Screen Notes works again", "Screen Notes fails"]
    assert "Screen Notes" in monitor("sources").out
    [row] = monitor("sources", "--json").rows
    assert (row["health"], row["why"]) == ("ok", None)


def test_a_source_that_waits_is_told_and_has_not_failed(monitor: Monitor, folder: Path, site: Website) -> None:
    site.reply("/feed", Reply(b"", status=429, headers={"Retry-After": "3600"}))
    configure(folder, monitor, source("Screen Notes", site.url("/feed")), source("Neighbour", site.url("/other")))
    assert monitor("crawl", "--quiet", "--source", "Screen Notes").status == 1
    site.forget()
    quiet = monitor("crawl", "--quiet")
    assert (quiet.status, quiet.out, quiet.err) == (0, "", "")
    ran = monitor("crawl", "--source", "Neighbour")
    assert (ran.status, ran.err) == (0, "")
    assert re.fullmatch(r"Neighbour: not asked: its site asks to be left alone until \S+ \S+ UTC\n", ran.out)
    done, _ = monitor("crawl", "--json").rows
    assert done["status"] == "waiting"
    assert done["until"].startswith("20")
    assert site.requests == []


def test_a_private_address_is_refused_unless_allowed(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, monitor, source("Inside", site.url("/feed")).replace("allow_private = true", ""))
    ran = monitor("crawl", "--json")
    assert ran.status == 1
    [done] = ran.rows
    assert (done["status"], site.requests) == ("refused", [])


def test_only_the_source_and_the_show_that_are_asked_for(monitor: Monitor, folder: Path, site: Website) -> None:
    site.file("/other", rss(), "application/rss+xml")
    other = source("Other", site.url("/other"), more='shows = ["Paper Moons"]')
    configure(folder, monitor, source("Screen Notes", site.url("/feed")), other, '[[show]]\ntitle = "Paper Moons"\n')
    assert monitor("crawl", "--source", "screen notes", "--show", "harbour").status == 0
    assert site.asked("/other") == 0
    assert site.asked("/feed") == 1
    wrong = monitor("crawl", "--source", "Other", "--show", "harbour")
    assert (wrong.status, wrong.err) == (
        2,
        "There is nothing to crawl: Other is about other shows. See its shows = [...].\n",
    )
    mistyped = monitor("crawl", "--source", "Screen Note")
    assert mistyped.status == 2
    assert 'no source is called "Screen Note"; did you mean "Screen Notes"?' in mistyped.err
    unknown = monitor("crawl", "--show", "Harbor Lights")
    assert (unknown.status, unknown.err) == (
        2,
        'no show is called "Harbor Lights"; did you mean "Harbour Lights"?\n',
    )


def test_a_crawl_for_one_show_leaves_the_first_crawl_of_the_others_to_come(
    monitor: Monitor, folder: Path, site: Website
) -> None:
    """What its articles say of another show is kept, but that show has not been crawled: its one sum comes later."""
    both = f"{UNDECIDED} Tide TV has renewed Paper Moons for a third season."
    site.page("/one", article("What we know about Harbour Lights", both, "2024-03-01"))
    configure(folder, monitor, source("Screen Notes", site.url("/feed")), '[[show]]\ntitle = "Paper Moons"\n')
    assert monitor("crawl", "--show", "harbour").status == 0
    assert [each["show"] for each in monitor("history", "--json").rows] == ["Harbour Lights"]
    assert ("renewal", "renewed") in {
        (each["attribute"], each["value"]) for each in monitor("show", "paper", "--json").rows
    }
    assert monitor("crawl").status == 0
    assert [(each["show"], each["kind"]) for each in monitor("history", "--json").rows] == [
        ("Paper Moons", "following"),
        ("Harbour Lights", "following"),
    ]


def test_nothing_to_crawl(monitor: Monitor, folder: Path) -> None:
    configure(folder, monitor)
    ran = monitor("crawl")
    assert ran.status == 2
    assert "there is no source to crawl" in ran.err


def test_a_feed_folder_that_cannot_be_written(monitor: Monitor, folder: Path) -> None:
    configure(folder, monitor)
    (folder / "feeds").touch()
    ran = monitor("feed")
    assert ran.status == 2
    assert ran.err == (
        f"{folder}/monitor.toml: feed.folder: {folder}/feeds cannot be written (Not a directory);"
        " mend that, or give another folder\n"
    )


def test_a_fresh_database_does_not_empty_the_feeds_of_another(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, monitor, source("Screen Notes", site.url("/feed")))
    assert monitor("crawl").status == 0
    before = (folder / "feeds/all.xml").read_bytes()
    assert b"<item>" in before
    for part in folder.glob("monitor.sqlite3*"):
        part.unlink()
    assert monitor("init").status == 0
    ran = monitor("feed")
    assert "all.xml, harbour-lights.xml" in ran.err
    assert "is left as it is" in ran.err
    assert (folder / "feeds/all.xml").read_bytes() == before
    assert monitor("crawl").status == 0
    assert (folder / "feeds/all.xml").read_bytes() != before


def test_what_the_configuration_asks_for_is_told(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, monitor, source("Screen Notes", site.url("/feed")), '[tell]\nattributes = ["release_date"]\n')
    assert monitor("crawl").status == 0
    today = datetime.now(UTC)
    dated = f"Netflix has renewed Harbour Lights for a second season. Season 2 premieres in {today.year + 1}."
    site.page("/two", article("Harbour Lights is back", dated, f"{today:%Y-%m-%d}"))
    site.file("/feed", rss(("Harbour Lights is back", site.url("/two"))), "application/rss+xml")
    told = [event["attribute"] for event in monitor("crawl", "--json").rows if event["event"] == "change"]
    assert told == ["release_date"]
    assert [row["attribute"] for row in monitor("history", "--json").rows] == ["release_date", None]
    assert "Renewed" not in (folder / "feeds/all.xml").read_text("utf-8")
    assert {"renewal", "release_date"} <= {row["attribute"] for row in monitor("show", "--json").rows}


def test_an_attribute_that_is_not_told(monitor: Monitor, folder: Path) -> None:
    configure(folder, monitor, '[[show]]\ntitle = "Paper Moons"\ntell = ["crew"]\n')
    assert monitor("history", "--attribute", "also known as").out == (
        "Changes of also_known_as are not told, as tell in monitor.toml has it; what is believed is in: monitor show\n"
    )
    assert monitor("history", "paper moons", "--attribute", "crew").out == "No such change.\n"
    assert "are not told" in monitor("history", "harbour", "--attribute", "crew").out
    assert monitor("history", "--attribute", "crew").out == "No such change.\n"
    assert monitor("history", "--attribute", "Release-Date").out == "No such change.\n"


def test_any_terminal_can_be_written_to(monitor_process: Monitor, monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG.replace("Lights of the Harbour", "바다의 빛"), "utf-8")
    assert monitor("init").status == 0
    for encoding in ("ascii", "latin-1", "utf-8"):
        ran = monitor_process("show", PYTHONIOENCODING=encoding)
        assert (ran.status, ran.err) == (0, "")


def test_what_a_page_says_cannot_steer_the_terminal(monitor: Monitor, folder: Path, site: Website) -> None:
    evil = "Netflix has renewed Harbour Lights \x1b[2J\x1b]0;owned\x07 for a second \u202eseason."
    site.page("/one", article("Harbour Lights", evil))
    configure(folder, monitor, source("Screen Notes", site.url("/feed")))
    assert monitor("crawl").status == 0
    for command in ("show", "history"):
        out = monitor(command).out
        assert not set(out) & {"\x1b", "\x07", "\u202e"}


def test_a_terminal_sees_a_bar_and_the_same_lines(folder: Path, monitor: Monitor, site: Website) -> None:
    configure(folder, monitor, source("Screen Notes", site.url("/feed")))
    leader, follower = pty.openpty()
    command = [sys.executable, "-P", "-m", "monitor", "crawl"]
    process = subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=follower, env=os.environ | {"TERM": "xterm"}
    )
    os.close(follower)
    seen = _read_to_end(leader)
    assert process.wait() == 0
    assert "\x1b[?25l" in seen  # the cursor is hidden while the bar moves
    assert "Screen Notes: 1 new article" in seen
    assert seen.rstrip().endswith("\x1b[?25h") or "\x1b[?25h" in seen


def _read_to_end(leader: int) -> str:
    seen = b""
    while select.select([leader], [], [], 20)[0]:
        try:
            piece = os.read(leader, 65_536)
        except OSError:  # the other side is closed
            break
        if not piece:
            break
        seen += piece
    os.close(leader)
    return seen.decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_crawl_that_is_told_to_stop_takes_its_processes_along(
    folder: Path, monitor: Monitor, site: Website, number: signal.Signals
) -> None:
    site.reply("/feed", Reply(b"late", delay=20))
    configure(folder, monitor, source("Slow", site.url("/feed")))
    command = [sys.executable, "-P", "-m", "monitor", "crawl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        _until(lambda: site.asked("/feed") == 1)
        children = _children(process.pid)
        assert children
        process.send_signal(number)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err == b"Stopped; what was read is kept.\n"
    _until(lambda: not any(_alive(child) for child in children))


def _until(true: object) -> None:
    assert callable(true)
    end = time.monotonic() + 40  # a busy machine is slow to start a process
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def _children(process: int) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(process)], capture_output=True, check=False).stdout.split()
    return [int(child) for child in found]


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_reader_of_the_output_may_leave(folder: Path, monitor: Monitor) -> None:
    configure(folder, monitor)
    command = f"{sys.executable} -P -m monitor show; echo status $? >&2"
    done = subprocess.run(f"({command}) | true", shell=True, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    assert b"Error" not in done.stderr
