"""What a subscriber was told, by the summary or not at all, and what is told of it after: through the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor.article import read_text
from monitor.intake import Intake
from monitor.model import Attribute, Claim, Modality, Show, Source, SourceKind, Tier
from monitor.store import open_database

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Engine

    from monitor.model import Article, Change

LIGHTS = Show(title="Harbour Lights")
MARCH = datetime(2026, 3, 1, 10, tzinfo=UTC)


def claim(attribute: Attribute, value: str, modality: Modality = Modality.ASSERTED) -> Claim:
    return Claim(attribute=attribute, value=value, evidence=value, start=0, season=2, modality=modality)


RENEWED = claim(Attribute.RENEWAL, "renewed")
NOT_RENEWED = claim(Attribute.RENEWAL, "renewed", Modality.DENIED)
JOINS = replace(claim(Attribute.CAST, "joining"), person="Mina Falk", character="Iris Oake")
ELSEWHERE = claim(Attribute.PLATFORM, "Tide")  # nobody asked for it


class Desk:
    """Takes articles in whose claims are given, day by day; a crawl ends with each."""

    def __init__(self, engine: Engine) -> None:
        self.claims = ELSEWHERE
        self.intake = Intake(engine, [LIGHTS], extractor=self._read)

    def _read(self, article: Article, show: Show) -> list[Claim]:
        return [self.claims]

    def reads(self, day: int, paper: str, said: Claim, tier: Tier = Tier.PRESS, number: int = 1) -> list[str]:
        """What is told when a paper's article says something."""
        self.claims, at = said, MARCH + timedelta(days=day)
        url = f"https://{paper}.example/{number}"
        article = replace(read_text(f"{paper} {number} {day}", url=url, source=paper, title="News"), published=at)
        source = Source(name=paper, kind=SourceKind.FEED, url=f"https://{paper}.example/", tier=tier)
        taken = self.intake.take_article(article, [LIGHTS], source, at)
        told = (*taken.changes, *self.intake.finish_crawl(at))
        return _lines(told)

    def waits(self, day: int) -> list[str]:
        """What is told at the end of a crawl that found nothing new."""
        return _lines(self.intake.finish_crawl(MARCH + timedelta(days=day)))


def _lines(told: Iterable[Change]) -> list[str]:
    return [f"{each.kind} {each.old} → {each.new}" for each in told]


@pytest.fixture
def desk() -> Iterator[Desk]:
    engine = open_database(":memory:", create=True)
    yield Desk(engine)
    engine.dispose()


@pytest.mark.parametrize("summary", [False, True], ids=["later", "at the first crawl"])
def test_what_a_weak_source_said_is_told_with_the_next_word_after_its_tier_is_set(desk: Desk, *, summary: bool) -> None:
    """It is sure enough from then on, in silence: nothing has happened. But nobody was told of it either."""
    if not summary:
        desk.reads(0, "gazette", ELSEWHERE)
    desk.reads(1, "echo", RENEWED, Tier.AGGREGATOR)
    assert desk.reads(2, "echo", ELSEWHERE, Tier.PRESS, number=2) == []
    assert desk.reads(3, "courier", RENEWED) == ["new None → renewed"]
    assert desk.reads(4, "herald", RENEWED) == []


def test_what_nobody_was_told_is_not_withdrawn_after_its_tier_is_set(desk: Desk) -> None:
    desk.reads(0, "echo", RENEWED, Tier.AGGREGATOR)
    assert desk.reads(1, "echo", ELSEWHERE, Tier.PRESS, number=2) == []
    assert desk.reads(2, "echo", ELSEWHERE, Tier.PRESS) == []


def test_what_the_summary_said_is_withdrawn_though_it_had_become_doubtful(desk: Desk) -> None:
    desk.reads(0, "gazette", RENEWED)
    assert desk.reads(0, "echo", NOT_RENEWED, Tier.AGGREGATOR) == []
    assert desk.reads(0, "mirror", NOT_RENEWED, Tier.AGGREGATOR) == []
    assert desk.reads(1, "gazette", ELSEWHERE) == ["retracted renewed → None"]
    assert desk.reads(2, "courier", RENEWED, Tier.TRADE) == ["new None → renewed"]


def test_what_the_summary_said_is_not_told_again_by_however_many(desk: Desk) -> None:
    desk.reads(0, "gazette", RENEWED)
    assert desk.reads(1, "courier", RENEWED) == []
    assert desk.reads(2, "herald", RENEWED) == []


def test_who_was_named_in_the_summary_and_is_named_no_more_is_told(desk: Desk) -> None:
    desk.reads(0, "gazette", JOINS)
    assert desk.reads(1, "gazette", ELSEWHERE) == ["retracted joining → None"]


def test_who_comes_and_goes_is_told_twice_and_then_when_it_has_held_for_a_week(desk: Desk) -> None:
    desk.reads(0, "gazette", ELSEWHERE)
    for day in (1, 3):
        assert desk.reads(day, "gazette", JOINS) == ["new None → joining"]
        assert desk.reads(day + 1, "gazette", ELSEWHERE) == ["retracted joining → None"]
    assert desk.reads(5, "gazette", JOINS) == []
    assert desk.waits(11) == []
    assert desk.waits(13) == ["new None → joining"]
    assert desk.reads(14, "gazette", ELSEWHERE) == []
    assert desk.waits(22) == ["retracted joining → None"]
