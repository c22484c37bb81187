"""What lowers the confidence in a date is shown beside it, and whoever only retells one of its sources otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from newsroom import statements

from monitor.facts.confidence import confidence, unbelieved
from monitor.facts.keys import persons_of
from monitor.facts.statement import Statement
from monitor.facts.topics import beliefs_from

if TYPE_CHECKING:
    from monitor.facts.belief import Belief

FIRST = "2026-03-01 Gazette: S1 release date is 2026-05-08"


def believed(*articles: str | Statement) -> Belief:
    """The belief about the premiere of the first season."""
    said = [one for each in articles for one in ([each] if isinstance(each, Statement) else statements(each))]
    [belief] = [
        belief
        for key, belief in beliefs_from(said, persons_of(each.claim for each in said)).items()
        if key.attribute == "release_date" and key.season == 1
    ]
    return belief


def others(belief: Belief) -> list[tuple[str, str]]:
    """What is shown beside it: the values, and whose they are."""
    return [(vote.claim.value, vote.source) for vote in unbelieved(belief)]


@pytest.mark.parametrize("number", ["S1 ", ""])
def test_another_day_is_shown_whether_or_not_its_season_is_named(number: str) -> None:
    belief = believed(FIRST, f"2026-03-04 Echo: {number}release date is 2026-05-02")
    assert belief.value == "2026-05-08"
    assert others(belief) == [("2026-05-02", "Echo")]


def test_all_days_that_are_weighed_are_shown() -> None:
    belief = believed(
        "2026-03-01 Gazette: release date is 2026-05-08",
        "2026-03-04 Herald: S1 release date is 2026-05-01",
        "2026-03-05 Echo: release date is 2026-05-02",
    )
    assert belief.value == "2026-05-08"
    assert others(belief) == [("2026-05-01", "Herald"), ("2026-05-02", "Echo")]


def test_the_other_side_of_a_dispute_is_shown_once() -> None:
    belief = believed(
        "2026-03-01T09:00 Gazette: S1 release date is 2026-05-08",
        "2026-03-01T11:00 Herald: S1 release date is 2026-05-01",
        "2026-03-04 Echo: release date is 2026-05-02",
    )
    assert belief.rival == "2026-05-01"
    assert others(belief) == [("2026-05-02", "Echo")]


def test_who_retells_its_source_otherwise_is_shown_though_it_is_not_weighed() -> None:
    belief = believed(FIRST, "2026-03-01T06:00 Echo: S1 release date is 2026-05-02 (via Gazette)")
    assert others(belief) == [("2026-05-02", "Echo")]
    assert confidence(belief) == confidence(believed(FIRST))


@pytest.mark.parametrize(
    "said",
    [
        "2026-03-04 Echo: S1 release date is 2026-05",  # the same, less precisely
        "2026-03-04 Echo: S1 release date is unannounced",
        "2026-03-04 Echo: rumoured S1 release date is 2026-05-02",
        "2026-02-20 Gazette: S1 release date is 2026-05-02",  # what it said before
    ],
)
def test_what_is_not_weighed_is_not_shown(said: str) -> None:
    assert others(believed(said, FIRST)) == []


@pytest.mark.parametrize("words", ["Volume 2 of season 1 arrives on September 4", "Part 2 arrives on September 4"])
def test_the_day_of_a_later_part_says_nothing_against_the_first(words: str) -> None:
    [said] = statements("2026-03-04 Echo: S1 release date is 2026-09-04")
    belief = believed(FIRST, replace(said, claim=replace(said.claim, evidence=words)))
    assert others(belief) == []
    assert confidence(belief) == confidence(believed(FIRST))
