"""sources: how each fares, and how often it proved right."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from rich.console import Console

from monitor.article import read_text
from monitor.cli.sources import table
from monitor.intake import Intake
from monitor.model import Article, Show, Source, SourceKind, Tier
from monitor.store import open_database, record_failure, record_ok, writing

if TYPE_CHECKING:
    from commands import Monitor
    from sqlalchemy import Engine

LIGHTS = Show(title="Harbour Lights", aliases=("Lights of the Harbour",))
TIERS = {"Gazette": "press", "Echo": "aggregator", "Herald": "trade", "Silent": "press"}
SEASONS = range(2, 14)


def _day(year: int, month: int) -> datetime:
    return datetime(year, month, 1, 9, tzinfo=UTC)


def _prints(engine: Engine, name: str, page: str, text: str, at: datetime) -> None:
    """A source publishes an article, which is read at once."""
    url = f"https://{name.lower()}.example/{page}"
    article = read_text(text, url=url, source=name, title="Harbour Lights")
    assert isinstance(article, Article)
    source = Source(name=name, kind=SourceKind.FEED, url=url, tier=Tier(TIERS[name]))
    Intake(engine, [LIGHTS]).take_article(replace(article, published=at), [LIGHTS], source, at)


@pytest.fixture
def read(folder: Path) -> Path:
    """Of twelve seasons the Gazette says early what the Herald confirms, Echo the contrary; Silent is never read."""
    blocks = [
        f'[[source]]\nname = "{name}"\nkind = "feed"\nurl = "https://{name.lower()}.example/"\ntier = "{tier}"\n'
        for name, tier in TIERS.items()
    ]
    (folder / "monitor.toml").write_text(CONFIG + "".join(blocks))
    engine = open_database(folder / "monitor.sqlite3", create=True)
    for season in SEASONS:
        for month, name, words in (
            (1, "Gazette", "has been renewed for season {}."),
            (2, "Echo", "has been cancelled and will not return for season {}."),
            (3, "Herald", "has been renewed for season {}."),
        ):
            _prints(engine, name, str(season), f"Harbour Lights {words.format(season)}", _day(2010 + season, month))
    with writing(engine) as conn:
        record_ok(conn, "Gazette", _day(2026, 2))
        record_failure(conn, "Echo", _day(2026, 3), status="blocked", error="the site refuses")
    engine.dispose()
    return folder


def test_who_proved_right_and_who_wrong(monitor: Monitor, read: Path) -> None:
    rows = {row["name"]: row for row in monitor("sources", "--json").rows}
    assert list(rows) == list(TIERS)
    assert {name: (row["articles"], row["right"], row["wrong"], row["first"]) for name, row in rows.items()} == {
        "Gazette": (12, 12, 0, 12),
        "Echo": (12, 0, 12, 0),
        "Herald": (12, 0, 0, 0),
        "Silent": (0, 0, 0, 0),
    }
    gazette = rows["Gazette"]
    assert (gazette["trust"], gazette["learned"], gazette["fits"]) == (0.8, 0.909, "trade")
    assert gazette["claims"] >= 12
    assert gazette["judged"][0] == {
        "right": True,
        "first": True,
        "show": "Harbour Lights",
        "attribute": "renewal",
        "season": 2,
        "person": None,
        "value": "renewed",
        "said_at": "2012-01-01T09:00:00+00:00",
        "url": "https://gazette.example/2",
        "proved": "renewed",
        "proved_by": "https://herald.example/2",
    }
    assert rows["Echo"]["fits"] is None  # there is no lower tier


def test_the_table_says_what_to_set(monitor: Monitor, read: Path) -> None:
    lines = {line.split()[0]: line for line in monitor("sources").out.splitlines()}
    assert re.search(r'2026-02-01 .* 91% \(80%\)\s+as good as trade: set tier = "trade"$', lines["Gazette"])
    assert re.search(r"never .* failed 2026-03-01: the site refuses$", lines["Echo"])
    assert re.search(r"never .* 80% \(80%\)$", lines["Silent"])


@pytest.mark.parametrize("width", [80, 100, 120])
def test_in_a_narrow_terminal_names_and_reasons_are_whole(monitor: Monitor, read: Path, width: int) -> None:
    rows = monitor("sources", "--json").rows
    drawn = Console(width=width, file=StringIO(), highlight=False)
    drawn.print(*table._table(rows, width), sep="\n")
    assert isinstance(drawn.file, StringIO)
    lines = drawn.file.getvalue().splitlines()
    assert [line.split()[0] for line in lines[:5]] == ["Source", "Gazette", "Echo", "Herald", "Silent"]
    assert "Echo: failed 2026-03-01: the site refuses" in [line.strip() for line in lines]
    assert any(re.search(r"Gazette .* 91% \(80%\)$", line.rstrip()) for line in lines)
    assert not any("…" in line for line in lines)


def test_ten_names_in_one_article_are_proved_once(monitor: Monitor, read: Path) -> None:
    names = [
        f"{first} {last}"
        for first, last in zip(
            "Ann Ben Cleo Dov Eva Finn Gus Hal Ida Jo".split(),
            "Vale Ashdown Marsh Pellin Thorne Calder Orley Winter Frost Lind".split(),
            strict=True,
        )
    ]
    engine = open_database(read / "monitor.sqlite3")
    for name, month, words in (
        ("Silent", 1, "{} has joined the cast of Harbour Lights for season 2."),
        ("Herald", 2, "{} is joining Harbour Lights season 2."),
    ):
        _prints(engine, name, "cast", " ".join(map(words.format, names)), _day(2026, month))
    engine.dispose()
    [row] = [row for row in monitor("sources", "--json").rows if row["name"] == "Silent"]
    assert {each["person"]: each["right"] for each in row["judged"]} == dict.fromkeys(names, True)
    assert (row["right"], row["wrong"], row["first"], row["fits"]) == (1, 0, 1, None)


def test_what_was_learned_changes_no_belief(monitor: Monitor, read: Path) -> None:
    before = monitor("show", "--json").out
    monitor("sources")
    assert monitor("show", "--json").out == before


def test_without_sources(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    open_database(folder / "monitor.sqlite3", create=True).dispose()
    assert monitor("sources").out == "No source is configured.\n"


def test_the_readme_names_the_keys(monitor: Monitor, read: Path) -> None:
    row = monitor("sources", "--json").rows[0]
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    [line] = [line for line in readme.splitlines() if line.startswith("| `sources` |")]
    assert re.findall(r"`(\w+)`", line)[1:] == [*row, *row["judged"][0]]
