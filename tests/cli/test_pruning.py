"""prune, as typed; and that a crawl after it fetches nothing anew and tells nothing."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from commands import CONFIG, folder, monitor
from crawling import article, rss
from hooks import SECRET
from outgoing import hooks
from website import Website

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor
    from hooks import Hooks

SILENT = (
    "<html lang='en'><head><title>Harbour Lights: the piers</title></head><body><article><h1>Harbour Lights: the piers"
    f"</h1>{'<p>Harbour Lights is on our mind, as it always is when the evenings draw in and the tea is cold.</p>' * 4}"
    "<p>The piers were painted in the colour of old tea, which is what the council thinks of as brown.</p></article>"
    "</body></html>"
)
OLD = "2020-01-01T00:00:00+00:00"


def test_what_would_go_is_told_and_gone_it_is_not_fetched_anew(monitor: Monitor, folder: Path) -> None:
    with Website() as site:
        renewed = site.page("/1", article("Harbour Lights", "Harbour Lights has been renewed for season 2."))
        silent = site.page("/2", SILENT)
        site.file(
            "/feed", rss(("Harbour Lights", renewed), ("Harbour Lights: the piers", silent)), "application/rss+xml"
        )
        source = f'[[source]]\nname = "Gazette"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        (folder / "monitor.toml").write_text(CONFIG + source)
        monitor("init")
        assert monitor("crawl").status == 0
        before = {path.name: path.read_bytes() for path in (folder / "feeds").iterdir()}
        nothing = monitor("prune")
        assert nothing.out.endswith("There is nothing to drop.\n")
        with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database, database:
            database.execute("UPDATE article_version SET fetched_at = ?", [OLD])
        asked = monitor("prune")
        assert (asked.status, asked.err) == (0, "")
        assert re.search(
            r"^texts +1 +\d+ kB  texts of articles that say nothing of a show, from before \d{4}-", asked.out
        )
        assert asked.out.endswith("Nothing was changed. To drop that: monitor prune --yes\n")
        rows = monitor("prune", "--json").rows
        assert [(row["what"], row["rows"], row["done"]) for row in rows] == [
            ("texts", 1, False),
            ("versions", 0, False),
            ("crawls", 0, False),
            ("messages", 0, False),
        ]
        done = monitor("prune", "--yes")
        assert (done.status, done.err) == (0, "")
        assert "Done. The file is smaller by" in done.out
        assert monitor("prune", "--quiet").out == ""
        with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database:
            kept = [row[0] for row in database.execute("SELECT text FROM article_version WHERE text <> ''")]
        assert len(kept) == 1
        assert "renewed for season 2" in kept[0]

        site.forget()
        events = monitor("crawl", "--json").rows
        assert {row["outcome"] for row in events if row["event"] == "article"} <= {"unchanged", "not_modified"}
        assert not [row for row in events if row["event"] == "change"]
    assert {path.name: path.read_bytes() for path in (folder / "feeds").iterdir()} == before
    assert monitor("doctor", "--json").rows[4]["level"] == "ok"
    assert monitor("rebuild").out.endswith("Nothing is read otherwise than before.\n")


def test_how_long_is_configured(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(f'{CONFIG}[keep]\ntexts = "forever"\ncrawls = "1y"\n')
    monitor("init")
    assert [row["what"] for row in monitor("prune", "--json").rows] == ["versions", "crawls", "messages"]
    (folder / "monitor.toml").write_text(f'{CONFIG}[keep]\ntexts = "9999y"\n')
    [texts, *_] = monitor("prune", "--json").rows
    assert texts["before"].startswith("19"), "as far back as there are articles"
    for wrong, why in (
        ('texts = "2"', 'keep.texts: must be a time such as "90d", "26w" or "2y", or "forever"'),
        ('crawls = "30d"', "keep.crawls: must be at least 90d"),
        ('text = "2y"', 'keep.text: there is no such key; did you mean "texts"?'),
    ):
        (folder / "monitor.toml").write_text(f"{CONFIG}[keep]\n{wrong}\n")
        ran = monitor("prune")
        assert (ran.status, len(ran.err.splitlines())) == (2, 1)
        assert why in ran.err


def test_what_was_sent_long_ago_goes_and_nothing_is_sent_twice(monitor: Monitor, folder: Path, hooks: Hooks) -> None:
    with Website() as site:
        url = site.page("/1", article("Harbour Lights", "Harbour Lights has been renewed for season 2."))
        site.file("/feed", rss(("Harbour Lights", url)), "application/rss+xml")
        source = f'[[source]]\nname = "Gazette"\nkind = "feed"\nurl = "{site.url("/feed")}"\nallow_private = true\n'
        target = f'[[notify]]\nname = "home"\nwebhook = "{hooks.url}"\nsecret = "{SECRET}"\n'
        (folder / "monitor.toml").write_text(CONFIG + source + target)
        monitor("init")
        assert "home: 1 message sent" in monitor("crawl").out
        with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database, database:
            database.execute("UPDATE outbox SET created_at = ?, due_at = ?, sent_at = ?", [OLD, OLD, OLD])
        asked = monitor("prune")
        assert re.search(r"^messages +1 .*messages that were sent, or given up, from before", asked.out, re.MULTILINE)
        assert monitor("prune", "--yes").status == 0
        with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database:
            held = "SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM outbox_change)"
            assert database.execute(held).fetchall() == [(0, 0)]

        assert monitor("crawl").status == 0
        assert monitor("notify").out == "There is nothing to send.\n"
        assert len(hooks.taken) == 1
        other = site.page("/2", article("Harbour Lights", "Harbour Lights season 2 will premiere on 14 May 2031."))
        site.file("/feed", rss(("Harbour Lights", url), ("Harbour Lights", other)), "application/rss+xml")
        assert "home: 1 message sent" in monitor("crawl").out
        assert len({taken.id for taken in hooks.taken}) == len(hooks.taken) == 2
