"""show, where there is nothing to show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commands import CONFIG, folder, monitor
from crawling import article, rss
from website import Website

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor


def test_why_nothing_is_known_of_a_show(monitor: Monitor, folder: Path) -> None:
    config = folder / "monitor.toml"
    with Website() as site:
        feed = site.url("/feed")
        of = f'[[source]]\nname = "Notes"\nkind = "feed"\nurl = "{feed}"\nallow_private = true\ndelay = 0.01\n'
        config.write_text(CONFIG + of)
        monitor("init")
        assert monitor("show").out.splitlines()[2] == "Not crawled yet. Crawl with: monitor crawl"

        assert monitor("crawl").status == 1
        assert monitor("show").out.splitlines()[2] == "No source could be read yet. Try again with: monitor crawl"

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
