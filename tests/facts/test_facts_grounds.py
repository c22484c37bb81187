"""What was weighed when a change was told: whose votes, and how much each counted then."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from monitor.facts.weights import WEIGHT
from monitor.model import Tier


def weights(newsroom: Newsroom) -> dict[str, float]:
    """By source, of the last change told."""
    return {each.source: each.weight for each in newsroom.changes[-1].grounds}


def test_a_vote_has_faded_since_it_was_cast() -> None:
    """A status counts half after three days against one that says otherwise."""
    newsroom = Newsroom()
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed", "2026-03-07 Herald: S2 renewal is cancelled")
    assert weights(newsroom) == {
        "Herald": pytest.approx(WEIGHT[Tier.PRESS], abs=0.001),
        "Gazette": pytest.approx(WEIGHT[Tier.PRESS] / 4, abs=0.001),
    }
    assert [each.value for each in newsroom.changes[-1].grounds] == ["cancelled", "renewed"], "who is for it first"


def test_votes_have_faded_by_the_last_of_them_not_by_when_they_are_read() -> None:
    newsroom = Newsroom()
    newsroom.prints("2026-03-01 Echo (aggregator): S2 renewal is renewed")
    newsroom.prints("2026-03-04 Herald: S2 renewal is renewed", read="2026-03-20")
    assert weights(newsroom) == {
        "Herald": pytest.approx(WEIGHT[Tier.PRESS], abs=0.001),
        "Echo": pytest.approx(WEIGHT[Tier.AGGREGATOR] / 2, abs=0.001),
    }


def test_a_report_of_a_day_that_had_passed_does_not_fade() -> None:
    newsroom = Newsroom()
    newsroom.prints(
        "2026-03-01 Echo (aggregator): S2 release date is 2026-02-20",
        "2026-03-09 Herald: S2 release date is 2026-02-20",
    )
    assert weights(newsroom)["Echo"] == pytest.approx(WEIGHT[Tier.AGGREGATOR], abs=0.001)


def test_witnesses_are_numbered_as_they_are_met() -> None:
    """The first is the heaviest who says so; who says otherwise comes after them."""
    newsroom = Newsroom()
    newsroom.prints(
        "2026-03-01 Echo (aggregator): S2 renewal is cancelled",
        "2026-03-01 Gazette: S2 renewal is cancelled",
        "2026-03-09 Network (official): S2 renewal is renewed",
    )
    told = [(each.source, each.witness) for each in newsroom.changes[-1].grounds]
    assert told == [("Network", 1), ("Gazette", 2), ("Echo", 3)]
