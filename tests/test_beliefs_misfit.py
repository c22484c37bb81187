"""Should what is kept of a topic not fit what is said, it is read again from the first statement, and nothing fails."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from monitor.article import read_text
from monitor.beliefs.unbelieved import other_dates
from monitor.beliefs.voices import voices
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Show, Source, SourceKind, Tier
from monitor.store import open_database, open_facts, reading, writing
from monitor.store.tables import claim as claim_table
from monitor.store.tables import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

    from monitor.model import Article

LIGHTS = Show(title="Harbour Lights")
START = datetime(2026, 3, 1, tzinfo=UTC)
DAY = timedelta(days=1)
SOURCES = [
    Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=Tier.PRESS)
    for name in ("Gazette", "Herald", "Courier", "Echo")
]


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = open_database(":memory:", create=True)
    yield made
    made.dispose()


def _dated(value: str, season: int = 2) -> Claim:
    return Claim(attribute=Attribute.RELEASE_DATE, value=value, evidence="words", start=0, season=season)


class _Crawl:
    """Articles, each of another source and of another day; the words of one that is read again are others."""

    def __init__(self, engine: Engine) -> None:
        self._claims: list[Claim] = []
        self._intake = Intake(engine, [LIGHTS], extractor=lambda _, __: self._claims)

    def reads(self, number: int, *claims: Claim) -> None:
        self._claims, source = list(claims), SOURCES[number]
        text = " ".join(f"{source.name}{word}" for word in range(40)) + " again" * len(claims)
        read: Article = read_text(text, url=f"{source.url}1", source=source.name, title="News")
        self._intake.take_article(read, [LIGHTS], source, START + number * DAY)


def _withdrawn(engine: Engine, value: str) -> None:
    """What nothing does: a claim is taken back, and nobody hears of it."""
    with writing(engine) as conn:
        gone = update(claim_table).where(claim_table.c.value == value)
        assert conn.execute(gone.values(replaced_at=START + 9 * DAY)).rowcount == 1


def _votes(engine: Engine) -> set[str]:
    with reading(engine) as conn:
        rows = conn.execute(select(standing.c.beliefs)).scalars()
        return {vote[2] for beliefs in rows for belief in beliefs for vote in belief["votes"]}


def test_what_is_said_next_is_heard_and_what_did_not_fit_is_forgotten(engine: Engine) -> None:
    crawl = _Crawl(engine)
    crawl.reads(0, _dated("2027-05-01"))
    crawl.reads(1, _dated("2027-06-12"))
    _withdrawn(engine, "2027-05-01")
    crawl.reads(2, _dated("2027-06-12"))
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug)
    assert (fact.value, fact.witnesses, fact.rival) == ("2027-06-12", 2, None)
    assert {quote.source for quote in fact.quotes} == {"Herald", "Courier"}
    assert _votes(engine) == {"2027-06-12"}


def test_an_edit_that_says_the_same_of_it_is_heard(engine: Engine) -> None:
    crawl = _Crawl(engine)
    crawl.reads(0, _dated("2027-05-01"))
    crawl.reads(1, _dated("2027-06-12"))
    _withdrawn(engine, "2027-05-01")
    renewed = Claim(attribute=Attribute.RENEWAL, value="renewed", evidence="words", start=0, season=3)
    crawl.reads(1, _dated("2027-06-12"), renewed)
    with reading(engine) as conn:
        facts = {(fact.season, fact.value, fact.rival) for fact in open_facts(conn, LIGHTS.slug)}
    assert facts == {(2, "2027-06-12", None), (3, "renewed", None)}


def test_what_a_page_shows_beside_a_fact_can_be_shown(engine: Engine) -> None:
    """A page only reads: what does not fit stays where it is until something is heard."""
    crawl = _Crawl(engine)
    for number, value in enumerate(("2027-06-12", "2027-06-12", "2027-05-01", "2027-05-09")):
        crawl.reads(number, _dated(value))
    _withdrawn(engine, "2027-05-01")
    with reading(engine) as conn:
        [fact] = open_facts(conn, LIGHTS.slug)
        [others] = other_dates(conn, LIGHTS.slug, [fact]).values()
        assert [said.claim.value for said in others] == ["2027-05-09"]
        assert {voice.source for voice in voices(conn, LIGHTS.slug, [fact])[fact].agree} == {"Gazette", "Herald"}
    assert "2027-05-01" in _votes(engine)
