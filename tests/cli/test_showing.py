"""show: what it says where there is nothing to show, and beneath what there is."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from commands import CONFIG, folder, monitor
from crawling import SHOW, article, rss, source
from website import Website

from monitor.intake import Intake
from monitor.model import Page
from monitor.store import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

UNREAD = "No source could be read in the last crawl. Try again with: monitor crawl"


def test_why_nothing_is_known_of_a_show(monitor: Monitor, folder: Path) -> None:
    config = folder / "monitor.toml"
    with Website() as site:
        feed = site.url("/feed")
        of = f'[[source]]\nname = "Notes"\nkind = "feed"\nurl = "{feed}"\nallow_private = true\ndelay = 0.01\n'
        config.write_text(CONFIG + of)
        monitor("init")
        assert monitor("show").out.splitlines()[2] == "Not crawled yet. Crawl with: monitor crawl"

        assert monitor("crawl").status == 1
        assert monitor("show").out.splitlines()[2] == UNREAD

        site.file("/feed", rss(("A recipe", site.page("/soup", article("Soup")))), "application/rss+xml")
        assert monitor("crawl").status == 0
        nothing = monitor("show").out.splitlines()[2]
        assert re.fullmatch(r"Crawled on \d{4}-\d\d-\d\d; no article has said anything about it yet\.", nothing)

        config.write_text(f'{CONFIG}{of}[[show]]\ntitle = "Paper Moons"\n')
        assert monitor("show").out.splitlines()[2:] == [
            nothing,
            "",
            "Paper Moons",
            "Not crawled yet. Crawl with: monitor crawl",
            "",
        ]


def test_a_crawl_counts_for_the_shows_that_it_was_for(monitor: Monitor, folder: Path) -> None:
    config = folder / "monitor.toml"
    moons = "".join(f'[[show]]\ntitle = "{title}"\n' for title in ("Paper Moons", "Tin Orchard"))
    with Website() as site:
        site.file("/feed", rss(("A recipe", site.page("/soup", article("Soup")))), "application/rss+xml")

        def source(name: str, path: str, rest: str = "") -> str:
            address = f'[[source]]\nname = "{name}"\nkind = "feed"\nurl = "{site.url(path)}"\n'
            return f"{address}allow_private = true\ndelay = 0.01\n{rest}"

        def why(show: str) -> str:
            return monitor("show", show).out.splitlines()[-2]

        notes = source("Notes", "/feed")
        config.write_text(CONFIG + notes)
        monitor("init")
        assert monitor("crawl").status == 0

        # Followed since the last crawl that worked.
        site.file("/feed", b"", "application/rss+xml")
        config.write_text(CONFIG + moons + notes)
        assert monitor("crawl").status == 1
        assert why("Paper Moons") == UNREAD

        # What another show's own source gave says nothing about this one.
        site.file("/orchards", rss(("A recipe", site.page("/pie", article("Pie")))), "application/rss+xml")
        orchards = source("Orchards", "/orchards", 'shows = ["Tin Orchard"]\n')
        config.write_text(CONFIG + moons + notes + orchards)
        assert monitor("crawl").status == 1
        assert why("Paper Moons") == UNREAD
        assert why("Tin Orchard").startswith("Crawled on ")

        # Nor does a source that is no longer asked.
        config.write_text(CONFIG + moons + source("Others", "/others"))
        assert why("Tin Orchard").startswith("Not crawled yet.")


def test_where_the_plot_is_kept(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    monitor("init")
    assert "kept in the table claim" in monitor("history", "--attribute", "plot").out


def test_an_article_without_a_date_is_quoted_with_the_day_that_it_was_seen(monitor: Monitor, folder: Path) -> None:
    """As pages of an archive are, of which no more is known than when they were archived."""
    (folder / "monitor.toml").write_text(CONFIG)
    assert monitor("init").status == 0
    engine = open_database(str(folder / "monitor.sqlite3"))
    intake = Intake(engine, [SHOW])
    dated = "Season 2 of Harbour Lights will premiere on May 2, 2028."
    for number, news in enumerate(("Nothing else is known so far.", dated)):  # its words come by an edit
        at = datetime(2027, 3, 1 + number, 12, tzinfo=UTC)
        html = re.sub(r"<meta [^>]*published_time[^>]*>", "", article("Harbour Lights news", news))
        old = source("Old", "https://paper.example/news", "page")
        intake.take(Page(url=old.url, final_url=old.url, body=html.encode(), fetched_at=at), old, at, seen=at)
        intake.finish_crawl(at)
    engine.dispose()
    assert f"“{dated}” — Old, seen 2027-03-02" in monitor("show").out
    assert f"“{dated}” — Old, seen 2027-03-02" in monitor("history").out
