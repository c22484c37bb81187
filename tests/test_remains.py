"""What is left of an article, in the database: told from an edit by what stands there, and by how long it stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor import intake as intake_module
from monitor.intake import Intake
from monitor.model import Attribute, Page, Show, Source, SourceKind
from monitor.store import open_database, open_facts, reading, writing
from monitor.store.visits import visits
from spiders.choose import due
from spiders.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection, Engine

LIGHTS = Show(title="Harbour Lights")
GAZETTE = Source(name="Gazette", kind=SourceKind.PAGE, url="https://gazette.example/lights")
NEW_YEAR = datetime(2026, 1, 1, 9, tzinfo=UTC)

TEXT = (
    "Harbour Lights is a drama about the keeper of a lighthouse, and it has been watched by many this winter.",
    "The keeper found the letters of his father in the old boathouse, and we were told what became of them.",
    "Critics praised the music and the quiet pictures of the sea, and the series won two prizes at home.",
    "Harbour Lights has been renewed for season 2, the network said on Monday, and the makers begin at once.",
    "The boats are painted already, and the brothers of the ferry were asked whether they would lend theirs again.",
)
HALF = TEXT[:2]
STUB = (*HALF, "Subscribe to continue reading")


@pytest.fixture
def engine() -> Iterator[Engine]:
    opened = open_database(":memory:", create=True)
    yield opened
    opened.dispose()


def page(*sentences: str, number: int = 0, url: str = GAZETTE.url) -> Page:
    text = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    html = (
        "<html><head><title>Harbour Lights: the news</title>"
        f'<link rel="canonical" href="{GAZETTE.url}">'
        '<meta property="article:published_time" content="2026-01-01T09:00:00Z"></head>'
        f"<body><article><h1>Harbour Lights: the news</h1>{text}</article><!-- {number} --></body></html>"
    )
    return Page(url=url, final_url=url, body=html.encode(), fetched_at=NEW_YEAR)


def reads(intake: Intake, day: int, *sentences: str, url: str = GAZETTE.url) -> str:
    return intake.take(page(*sentences, number=day, url=url), GAZETTE, NEW_YEAR + timedelta(days=day)).outcome


def renewed(engine: Engine) -> bool:
    with reading(engine) as conn:
        return [fact.value for fact in open_facts(conn, LIGHTS.slug, [Attribute.RENEWAL])] == ["renewed"]


def test_two_crawls_at_once_compare_with_what_the_other_has_brought(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One is given the stub; before it has kept it, the other has read the whole article and kept that."""
    slow, quick = Intake(engine, [LIGHTS]), Intake(engine, [LIGHTS])
    others = [lambda: reads(quick, 0, *TEXT)]

    def late(engine: Engine) -> AbstractContextManager[Connection]:
        if others:
            others.pop()()
        return writing(engine)

    monkeypatch.setattr(intake_module, "writing", late)
    assert reads(slow, 0, *STUB) == "not_an_article"
    assert renewed(engine)


def test_a_half_that_stays_for_five_days_is_what_the_page_says_now(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS])
    assert reads(intake, 0, *TEXT) == "new"
    assert [reads(intake, day, *HALF) for day in (1, 3, 5)] == ["not_an_article"] * 3
    assert renewed(engine)
    assert reads(intake, 6, *HALF) == "edited"
    assert not renewed(engine)
    assert reads(intake, 7, *TEXT) == "edited"
    assert reads(intake, 8, *HALF) == "not_an_article", "it counts from the day on which it is back"


@pytest.mark.parametrize(
    ("between", "edited"),
    [
        (TEXT, False),  # it was whole again
        (TEXT[2:4], False),  # another part of it
        (("Page not found",), True),  # no sign of the article either way
        (HALF, True),
    ],
)
def test_only_what_stays_as_it_is_counts(engine: Engine, between: tuple[str, ...], edited: bool) -> None:
    intake = Intake(engine, [LIGHTS])
    for day, sentences in enumerate((TEXT, HALF, between)):
        reads(intake, day, *sentences)
    assert reads(intake, 6, *HALF) == ("edited" if edited else "not_an_article")


def test_a_half_that_stays_beside_a_line_that_moves_is_an_edit_too(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS])
    reads(intake, 0, *TEXT)
    asked = [reads(intake, day, *HALF, f"Read by {100 + day} people.") for day in (1, 3, 5, 6)]
    assert asked == ["not_an_article"] * 3 + ["edited"]
    assert not renewed(engine)


def test_what_is_left_is_asked_for_as_long_as_it_is_left_whatever_part_it_is(engine: Engine) -> None:
    """Another part with every visit is no edit; but it is not a new remnant either, to be asked for without end."""
    intake = Intake(engine, [LIGHTS])
    reads(intake, 0, *TEXT)
    parts = (HALF, TEXT[2:4], TEXT[1:3])
    asked: list[int] = []
    for day in range(1, 40):
        with reading(engine) as conn:
            visit = visits(conn, [GAZETTE.url])[GAZETTE.url]
        if due(Entry(url=GAZETTE.url), visit, NEW_YEAR + timedelta(days=day)):
            asked.append(day)
            assert reads(intake, day, *parts[day % 3]) == "not_an_article"
    assert asked == list(range(1, 9))
    assert renewed(engine)


def test_a_half_is_no_edit_where_another_page_shows_the_whole_article(engine: Engine) -> None:
    """The page for telephones has only the beginning. What the other page still says is not withdrawn."""
    phone = f"{GAZETTE.url}/amp"
    intake = Intake(engine, [LIGHTS])
    reads(intake, 0, *HALF, url=phone)
    assert reads(intake, 0, *TEXT) == "edited"
    for day in range(1, 8):
        assert reads(intake, day, *HALF, url=phone) == "not_an_article"
        assert reads(intake, day, *TEXT) == "unchanged"
    assert [reads(intake, day, *HALF, url=phone) for day in (8, 20, 60)] == ["not_an_article"] * 3
    assert renewed(engine)
    assert [reads(intake, day, *HALF) for day in (61, 66)] == ["not_an_article", "edited"], "neither has it now"
    assert not renewed(engine)


def test_a_stub_is_a_stub_however_long_it_stays(engine: Engine) -> None:
    intake = Intake(engine, [LIGHTS])
    reads(intake, 0, *TEXT)
    assert [reads(intake, day, *STUB) for day in (1, 6, 60)] == ["not_an_article"] * 3
    assert renewed(engine)


def test_what_the_page_said_of_subscribers_is_what_it_said_when_it_was_last_read(engine: Engine) -> None:
    """The site has begun to sell subscriptions since the article was first read, and a quarter of it is taken out."""
    call = "Already a subscriber? Log in."
    intake = Intake(engine, [LIGHTS])
    assert reads(intake, 0, *TEXT) == "new"
    assert reads(intake, 1, "Subscribe to continue reading", *TEXT) == "unchanged"
    assert reads(intake, 2, "Subscribe to continue reading", *TEXT[:3]) == "edited"
    assert reads(intake, 3, *TEXT) == "edited"
    assert reads(intake, 4, *TEXT[:3], call) == "not_an_article"
