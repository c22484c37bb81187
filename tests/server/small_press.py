"""A small press, taken in as a crawl would: what pages and feeds are made from in tests.

Import the fixtures ``press`` and ``scene`` where they are asked for.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from html import escape
from typing import TYPE_CHECKING

import pytest

from monitor.intake import Intake
from monitor.model import Page, Show, Source, SourceKind, Tier
from monitor.site import Scene
from monitor.store import open_database, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

SHOWS = (
    Show(title="Lantern Quay"),
    Show(title="Harbour & Bay", aliases=("Harbor and Bay",)),
    Show(title="The Quiet Ferry"),
)
SOURCES = tuple(
    Source(name=name, kind=SourceKind.FEED, url=f"https://{host}.example/feed", tier=tier)
    for name, host, tier in (
        ("Canal Seven", "canalseven", Tier.OFFICIAL),
        ("The Trade Post", "tradepost", Tier.TRADE),
        ("Evening Gazette", "gazette", Tier.PRESS),
        ("Fan Harbour", "fans", Tier.AGGREGATOR),
    )
)
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
# By day: number of the source, address, headline, paragraphs.
PRESS: tuple[tuple[int, int, str, str, tuple[str, ...]], ...] = (
    (
        0,
        2,
        "lantern-quay-future",
        "Lantern Quay: what we know of season 2",
        (
            "The first season of Lantern Quay came out on Canal Seven on May 4, 2025, with eight episodes.",
            "A second season of Lantern Quay has not been ordered yet, the network said on Monday.",
        ),
    ),
    (
        3,
        3,
        "lantern-quay-rumour",
        "Lantern Quay season 2 may come in June 2027",
        ("Lantern Quay will reportedly return for a second season in June 2027, a fan account claims.",),
    ),
    (
        9,
        1,
        "lantern-quay-renewed",
        "Lantern Quay renewed for season 2",
        (
            "Canal Seven has renewed Lantern Quay for a second season, the network announced.",
            "Mina Falk joins the cast of the second season of Lantern Quay as Dr Irene Vale.",
        ),
    ),
    (
        10,
        2,
        "lantern-quay-second-season",
        "Lantern Quay will be back",
        ("Lantern Quay has been renewed for season 2. Carl Dunn will not return for the second season.",),
    ),
    (
        20,
        0,
        "lantern-quay-date",
        "Lantern Quay returns on May 14, 2027",
        ("Season 2 of Lantern Quay will premiere on May 14, 2027 on Canal Seven.",),
    ),
    (
        30,
        1,
        "harbour-and-bay-cancelled",
        "Harbour & Bay cancelled after two seasons",
        ("Canal Seven has cancelled Harbour & Bay after two seasons, the network confirmed on Tuesday.",),
    ),
)


@contextmanager
def told(folder: Path) -> Iterator[Engine]:
    """A database that has read the press of the above."""
    engine = open_database(folder / "monitor.sqlite3", create=True)
    try:
        intake = Intake(engine, SHOWS)
        intake.finish_crawl(START)
        for day, number, name, title, paragraphs in PRESS:
            at = START + timedelta(days=day)
            source = SOURCES[number]
            address = f"{source.url.rpartition('/')[0]}/{name}"
            intake.take(page(address, title, paragraphs, at), source, at)
            intake.finish_crawl(at)
        yield engine
    finally:
        engine.dispose()


def page(address: str, title: str, paragraphs: tuple[str, ...], at: datetime) -> Page:
    """A web page with an article."""
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in (*paragraphs, *FILLING))
    body = (
        f"<!doctype html><html lang='en'><head><title>{escape(title)}</title>"
        f"<meta property='article:published_time' content='{at.isoformat()}'></head>"
        f"<body><article><h1>{escape(title)}</h1>{text}</article></body></html>"
    )
    return Page(url=address, final_url=address, body=body.encode(), content_type="text/html", fetched_at=at)


FILLING = (
    "The keeper of the lamps walks down to the pier every evening, and the whole town knows him by his coat.",
    "Nobody who saw the storm of that year forgot how the boats lay on the stones in the morning after it.",
)


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The database, read only."""
    with told(tmp_path_factory.mktemp("press")) as engine:
        yield engine


@pytest.fixture
def scene(press: Engine) -> Iterator[Scene]:
    """What is known a month after the start."""
    with scene_of(press) as scene:
        yield scene


@contextmanager
def scene_of(engine: Engine, *, live: bool = False) -> Iterator[Scene]:
    """The scene of any database."""
    with reading(engine) as conn:
        yield Scene(
            conn=conn,
            shows=SHOWS,
            sources=SOURCES,
            now=START + timedelta(days=31),
            title="TV shows: what changed",
            live=live,
        )
