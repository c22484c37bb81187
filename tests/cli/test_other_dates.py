"""Another date that somebody gives, and nobody believes, is there for whoever looks, and is no news."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor

from monitor.article import read_text
from monitor.intake import Intake
from monitor.model import Show, Source, SourceKind
from monitor.store import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

LIGHTS = Show(title="Harbour Lights", aliases=("Lights of the Harbour",))


@pytest.fixture
def printed(folder: Path) -> Path:
    """A day is announced and repeated; two days later another paper gives another day, and it alone."""
    (folder / "monitor.toml").write_text(CONFIG)
    engine = open_database(folder / "monitor.sqlite3", create=True)
    intake = Intake(engine, [LIGHTS])
    for day, paper, words in (
        (1, "Office", "Netflix has renewed Harbour Lights for a second season."),
        (2, "Gazette", "Season 2 of Harbour Lights will premiere on 14 May 2026."),
        (3, "Herald", "Season 2 of Harbour Lights will premiere on 14 May 2026."),
        (4, "Courier", "Season 2 of Harbour Lights will premiere on 21 May 2026."),
        (5, "Echo", "Season 2 of Harbour Lights will premiere in May 2026."),
    ):
        at = datetime(2026, 3, day, 9, tzinfo=UTC)
        source = Source(name=paper, kind=SourceKind.PAGE, url=f"https://{paper.lower()}.example/")
        read = read_text(words, url=f"{source.url}{day}", source=paper, title="Harbour Lights")
        intake.take_article(replace(read, published=at), [LIGHTS], source, at)
        intake.finish_crawl(at)
    engine.dispose()
    return folder


def test_show_names_the_other_date_and_who_gives_it(monitor: Monitor, printed: Path) -> None:
    shown = monitor("show").out
    assert "May 14, 2026" in shown
    assert "not believed: May 21, 2026\n" in shown
    assert "“Season 2 of Harbour Lights will premiere on 21 May 2026.” — Courier, 2026-03-04" in shown
    given = {row["attribute"]: row["not_believed"] for row in monitor("show", "--json").rows}
    assert [(each["value"], each["source"]) for each in given["release_date"]] == [("2026-05-21", "Courier")]
    assert given["renewal"] == []


def test_so_does_why_though_it_was_given_after_the_change_was_told(monitor: Monitor, printed: Path) -> None:
    [told] = [row for row in monitor("history", "--json").rows if row["attribute"] == "release_date"]
    assert told["new"] == "2026-05-14"
    shown = monitor("why", told["id"]).out
    assert "Given since:\nnot believed: May 21, 2026\n" in shown
    [why] = monitor("why", told["id"], "--json").rows
    assert [(each["value"], each["source"]) for each in why["not_believed"]] == [("2026-05-21", "Courier")]
