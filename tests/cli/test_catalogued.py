"""What a catalogue has stands beside what is believed; what is wrong with an archive is told before a crawl."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from catalogue import Entry, season
from commands import CONFIG, folder, monitor
from crawling import article, source
from warcs import Archive

from monitor.intake import Intake
from monitor.model import Page, Show, Tier
from monitor.store import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

AT = datetime(2027, 3, 10, tzinfo=UTC)
LIGHTS = Show(title="Harbour Lights", aliases=("Lights of the Harbour",))
TVMAZE = """
[[source]]
name = "TVmaze"
kind = "catalogue"
url = "https://catalogue.example"
"""
NEWS = (
    "Netflix has renewed Harbour Lights for a second season. Season 2 of Harbour Lights will premiere on May 2, 2028."
    " Season 1 of Harbour Lights premiered on January 10, 2025."
)


@pytest.fixture
def read(monitor: Monitor, folder: Path) -> None:
    """A paper renews and dates, a catalogue dates otherwise, and knows a third season that nobody else does."""
    (folder / "monitor.toml").write_text(CONFIG + TVMAZE)
    assert monitor("init").status == 0
    engine = open_database(str(folder / "monitor.sqlite3"))
    intake = Intake(engine, [LIGHTS])
    seasons = [season(1, "2025-01-10"), season(2, "2028-04-30"), season(3, "2029-01-01")]
    api = source("TVmaze", "https://catalogue.example", "catalogue", tier=Tier.OFFICIAL)
    url = f"{api.url}/shows/301?embed#harbour-lights"
    body = Entry(301, "Harbour Lights", seasons=seasons).json(api.url)
    intake.take(Page(url=url, final_url=url, body=body, fetched_at=AT, title=LIGHTS.title), api, AT)
    for number in (1, 2):
        at = AT + timedelta(days=30, minutes=number)
        paper = source(f"Paper {number}", f"https://paper{number}.example/news", "page", tier=Tier.TRADE)
        html = article(f"Harbour Lights news {number}", NEWS, f"{at:%Y-%m-%d}").encode()
        intake.take(Page(url=paper.url, final_url=paper.url, body=html, fetched_at=at), paper, at)
    engine.dispose()


@pytest.mark.usefixtures("read")
def test_a_catalogue_stands_beside_what_others_say(monitor: Monitor) -> None:
    lines = [line.strip() for line in monitor("show").out.splitlines()]
    assert [line for line in lines if line.startswith("TVmaze:")] == [
        "TVmaze: 2025-01-10",  # it agrees
        "TVmaze: Running",
        "TVmaze: 2028-04-30",  # it does not; of the third season nobody else speaks
    ]
    rows = {(row["attribute"], row["season"]): row for row in monitor("show", "--json").rows}
    assert rows["release_date", 2]["value"] == "2028-05-02"
    [noted] = rows["release_date", 2]["catalogue"]
    assert noted == {
        "value": "2028-04-30",
        "source": "TVmaze",
        "url": "https://catalogue.example/entry/301",
        "text": "Season 2 premiere: 2028-04-30",
        "published": "2027-03-02T15:06:40+00:00",
    }
    assert [noted["value"] for noted in rows["renewal", 2]["catalogue"]] == ["Running"]
    assert [noted["value"] for noted in rows["release_date", 3]["catalogue"]] == ["2029-01-01"]
    assert rows["platform", None]["catalogue"] == []


@pytest.mark.usefixtures("read")
def test_without_the_catalogue_nothing_stands_there(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    assert "\nTVmaze:" not in monitor("show").out.replace(" ", "")
    assert {len(row["catalogue"]) for row in monitor("show", "--json").rows} == {0}


def test_an_archive_that_is_not_there_is_told(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(f'{CONFIG}[[source]]\nname = "Old"\nkind = "archive"\npath = "warcs"\n')
    assert monitor("init").status == 0
    checked = monitor("check")
    assert checked.status == 2
    assert 'source[1] "Old": path: there is no file or folder ' in checked.err
    (folder / "warcs").mkdir()
    assert "there is no file whose name ends in .warc or .warc.gz in" in monitor("check").err
    Archive(folder / "warcs/a.warc.gz")
    assert monitor("check").status == 0
