"""How often a source proved right: what becomes of its record, and the tier that fits."""

from __future__ import annotations

from datetime import date

import pytest
from newsroom import Newsroom

from monitor.facts.judging import judgements
from monitor.facts.trust import Record, fitting, learned, record_of
from monitor.model import Tier


def came_to(*articles: str) -> Record:
    """The record of the Gazette."""
    room = Newsroom()
    room.prints(*articles)
    return record_of(
        each for each in judgements(room.statements, room.facts, {}, date(2027, 1, 1)) if each.source == "Gazette"
    )


def of_cast(source: str, **moves: str) -> str:
    return f"{source}: " + "; ".join(f"S2 cast {name} Vale is {move}" for name, move in moves.items())


def test_an_article_counts_once_however_many_names_it_gives() -> None:
    names = "Ann Ben Cleo Dov Eva Finn Gus Hal".split()
    newcomers = dict.fromkeys(names, "joining")
    assert came_to(
        of_cast("2026-03-01 Gazette", **newcomers),
        of_cast("2026-03-09 Herald (trade)", **newcomers),
    ) == Record(right=1, first=1)
    assert came_to(
        *(of_cast(f"2026-03-0{day} Gazette", **{name: "joining"}) for day, name in enumerate(names, 1)),
        of_cast("2026-03-09 Herald (trade)", **newcomers),
    ) == Record(right=8, first=8)


def test_an_article_counts_once_for_each_thing_that_it_is_about() -> None:
    assert came_to(
        "2026-03-01 Gazette: S2 cast Ann Vale is joining; S2 cast Ben Ek is joining; S2 renewal is cancelled",
        "2026-03-09 Herald (trade): S2 cast Ann Vale is joining; S2 cast Ben Ek is joining; S2 renewal is renewed",
    ) == Record(right=1, wrong=1, first=1)


@pytest.mark.parametrize(("stays", "counts"), [(0, Record(1, 0, 1)), (1, Record(1, 0, 1)), (2, Record(0, 1, 0))])
def test_an_article_is_right_where_most_of_it_is(stays: int, counts: Record) -> None:
    names = "Ann Ben Cleo Dov".split()
    moves = dict.fromkeys(names[:stays], "returning") | dict.fromkeys(names[stays:], "leaving")
    assert (
        came_to(
            of_cast("2026-03-01 Gazette", **dict.fromkeys(names, "leaving")),
            of_cast("2026-03-09 Herald (trade)", **moves),
        )
        == counts
    )


@pytest.mark.parametrize(
    ("tier", "right", "wrong", "fits"),
    [
        (Tier.PRESS, 0, 0, None),
        (Tier.PRESS, 9, 0, None),  # too few
        (Tier.PRESS, 12, 0, Tier.TRADE),
        (Tier.PRESS, 500, 0, Tier.TRADE),  # right as an official source is; it is none
        (Tier.PRESS, 8, 2, None),
        (Tier.PRESS, 2, 10, Tier.AGGREGATOR),
        (Tier.OFFICIAL, 30, 10, Tier.PRESS),
        (Tier.OFFICIAL, 100, 1, None),
    ],
)
def test_the_tier_that_fits(tier: Tier, right: int, wrong: int, fits: Tier | None) -> None:
    assert fitting(tier, right, wrong) is fits


def test_what_is_learned_begins_at_the_tier_and_ends_at_the_record() -> None:
    assert learned(Tier.PRESS, 0, 0) == pytest.approx(0.8)
    assert learned(Tier.PRESS, 8, 2) == pytest.approx(0.8)
    assert learned(Tier.AGGREGATOR, 10, 0) == pytest.approx(0.81)
    assert learned(Tier.TRADE, 500, 500) == pytest.approx(0.5, abs=0.01)
