"""monitor rebuild, as a user who has added an alias runs it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from crawling import article, rss
from website import Website

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Monitor

ALIAS = 'aliases = ["Lights of the Harbour"'


@pytest.fixture
def crawled(monitor: Monitor, folder: Path) -> Iterator[Website]:
    """One article was read, that speaks of the show by another name too; then the name was added to the aliases."""
    with Website() as site:
        said = "Netflix has renewed Harbour Lights for a second season. Ferry Town will premiere on 14 May 2027."
        site.page("/one", article("Harbour Lights", said))
        site.file("/feed", rss(("Harbour Lights", site.url("/one"))), "application/rss+xml")
        source = (
            f'[[source]]\nname = "Screen Notes"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        )
        (folder / "monitor.toml").write_text(CONFIG + source)
        assert monitor("init").status == 0
        assert monitor("crawl").status == 0
        (folder / "monitor.toml").write_text(CONFIG.replace(ALIAS, f'{ALIAS}, "Ferry Town"') + source)
        yield site


def test_reports_first_and_changes_nothing_without_a_yes(monitor: Monitor, crawled: Website) -> None:
    before = monitor("show", "--json").rows
    ran = monitor("rebuild")
    assert ran.status == 0
    assert "Read again: 1 version of an article. Claims: " in ran.out
    assert "14 May 2027" in ran.out
    assert "Ferry Town will premiere on 14 May 2027" in ran.out
    assert ran.out.endswith("Nothing was changed. To do it: monitor rebuild --yes\n")
    assert monitor("show", "--json").rows == before


def test_what_is_advised_does_what_was_reported(monitor: Monitor, crawled: Website) -> None:
    ran = monitor("rebuild", "--show", "Harbour Lights", "--tell")
    assert ran.out.endswith("To do it: monitor rebuild --show 'Harbour Lights' --tell --yes\n")


def test_does_it_with_a_yes_and_tells_subscribers_nothing(monitor: Monitor, folder: Path, crawled: Website) -> None:
    feed = (folder / "feeds" / "all.xml").read_bytes()
    assert monitor("rebuild", "--yes").out.endswith("Done.\n")
    assert [row["value"] for row in monitor("show", "--json").rows if row["attribute"] == "release_date"] == [
        "2027-05-14"
    ]
    monitor("feed")
    assert (folder / "feeds" / "all.xml").read_bytes() == feed
    assert "Nothing is read otherwise than before." in monitor("rebuild", "--yes").out


def test_tells_what_is_news_when_asked_to(monitor: Monitor, folder: Path, crawled: Website) -> None:
    [row] = monitor("rebuild", "--json").rows
    assert (row["attribute"], row["new"], row["news"]) == ("release_date", "2027-05-14", True)
    assert "1 of them is news that subscribers would hear of with --tell." in monitor("rebuild").out
    assert monitor("rebuild", "--tell", "--yes").status == 0
    assert "14 May 2027" in (folder / "feeds" / "all.xml").read_text()


def test_one_show_can_be_named_and_one_that_is_not_there_is_refused(monitor: Monitor, crawled: Website) -> None:
    assert monitor("rebuild", "--show", "Ferry Town", "--quiet").out == ""
    ran = monitor("rebuild", "--show", "Nowhere")
    assert ran.status == 2
    assert "Nowhere" in ran.err


def test_what_differs_in_nothing_is_noted_as_read(monitor: Monitor, folder: Path, crawled: Website) -> None:
    """Else check would ask for it for ever."""
    assert monitor("rebuild", "--yes").status == 0
    with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database, database:
        database.execute("UPDATE article_version SET extractor_version = 0")
    assert "1 article version was read by another version" in monitor("check").out
    assert monitor("rebuild", "--show", "Harbour Lights").out.endswith("Nothing is read otherwise than before.\n")
    assert "1 article version was read by another version" in monitor("check").out  # for other shows it may differ
    assert monitor("rebuild").out.endswith("Nothing is read otherwise than before.\n")
    assert "another version" not in monitor("check").out
