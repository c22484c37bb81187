"""An article that moved within its site, and is edited afterwards, is the one that it was: what it drops is gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor.intake import Intake
from monitor.model import Attribute, Page, Show, Source, SourceKind
from monitor.store import open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

LIGHTS = Show(title="Harbour Lights")
GAZETTE = Source(name="Gazette", kind=SourceKind.FEED, url="https://gazette.example/feed")
OLD, NEW = "https://gazette.example/harbour-lights-news", "https://gazette.example/2026/harbour-lights-news"
DAY = datetime(2026, 1, 1, 9, tzinfo=UTC)
TEXT = (
    "Harbour Lights is a drama about the keeper of a lighthouse, and it has been watched by many this winter.",
    "The keeper found the letters of his father in the old boathouse, and we were told what became of them.",
    "Critics praised the music and the quiet pictures of the sea, and the series won two prizes at home.",
)
DATED = "Season 2 of Harbour Lights will premiere on 14 May 2026, the network said on Monday."
OPEN = "When season 2 will premiere is open: the network has not announced a date, and ours was wrong."


@pytest.fixture
def engine() -> Iterator[Engine]:
    opened = open_database(":memory:", create=True)
    yield opened
    opened.dispose()


def page(*sentences: str, url: str, final: str, title: str = "Harbour Lights: the news", day: int = 0) -> Page:
    text = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    html = (
        f"<html><head><title>{title}</title>"
        f'<meta property="article:published_time" content="2026-01-{day + 1:02}T09:00:00Z"></head>'
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    )
    return Page(url=url, final_url=final, body=html.encode(), fetched_at=DAY)


def dates(engine: Engine) -> list[str]:
    with reading(engine) as conn:
        return [fact.value for fact in open_facts(conn, LIGHTS.slug, [Attribute.RELEASE_DATE])]


@pytest.mark.parametrize("listed", [OLD, NEW], ids=["listed as before", "listed where it is now"])
def test_an_edit_at_the_new_address_takes_back_what_was_said_at_the_old(engine: Engine, listed: str) -> None:
    intake = Intake(engine, [LIGHTS])
    assert intake.take(page(*TEXT, DATED, url=OLD, final=OLD), GAZETTE, DAY).outcome == "new"
    assert dates(engine) == ["2026-05-14"]
    moved = page(*TEXT, DATED, url=listed, final=NEW)
    assert intake.take(moved, GAZETTE, DAY + timedelta(days=1)).outcome == "unchanged"
    edited = page(*TEXT, OPEN, url=listed, final=NEW)
    assert intake.take(edited, GAZETTE, DAY + timedelta(days=2)).outcome == "edited"
    assert dates(engine) == ["unannounced"]


def test_the_same_words_are_another_article_under_another_title_at_another_source_or_once_they_are_edited(
    engine: Engine,
) -> None:
    intake = Intake(engine, [LIGHTS])
    intake.take(page(*TEXT, DATED, url=OLD, final=OLD), GAZETTE, DAY)
    titled = page(*TEXT, DATED, url=NEW, final=NEW, title="Harbour Lights: what is known")
    assert intake.take(titled, GAZETTE, DAY + timedelta(days=1)).outcome == "new"
    other = Source(name="Gazette on film", kind=SourceKind.FEED, url="https://gazette.example/film")
    elsewhere = "https://gazette.example/film/harbour-lights-news"
    assert intake.take(page(*TEXT, DATED, url=elsewhere, final=elsewhere), other, DAY).outcome == "new"
    assert intake.take(page(*TEXT, OPEN, url=OLD, final=OLD), GAZETTE, DAY + timedelta(days=2)).outcome == "edited"
    later = "https://gazette.example/2026/02/harbour-lights-news"
    assert intake.take(page(*TEXT, DATED, url=later, final=later), GAZETTE, DAY + timedelta(days=3)).outcome == "new"


def test_another_article_behind_an_old_address_takes_nothing_back(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS])
    intake.take(page(*TEXT, DATED, url=OLD, final=OLD), GAZETTE, DAY)
    other = (
        "A bakery in the harbour has begun to sell a loaf in the shape of the tower that Harbour Lights made famous.",
        "Tourists queue for it from seven in the morning, and the baker has had to hire her two nieces for the summer.",
    )
    led = page(*other, url=OLD, final=NEW, title="A loaf like Harbour Lights", day=3)
    assert intake.take(led, GAZETTE, DAY + timedelta(days=3)).outcome == "new"
    assert dates(engine) == ["2026-05-14"]
