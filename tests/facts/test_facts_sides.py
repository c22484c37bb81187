"""The sides of a dispute: as precise as they are given, and the one that was known first, as it was known. Stories."""

from __future__ import annotations

import pytest
from newsroom import Newsroom, statements

from monitor.facts import Policy
from monitor.model import Attribute

DAY = "2026-03-01T0{hour}:00 {paper}: S2 release date is 2027-06-12"
MONTH = "2026-03-01T0{hour}:00 {paper}: S2 release date is 2027-06"
OTHER = "2026-03-01T0{hour}:00 Herald (trade): S2 release date is 2027-07-01"
DISPUTED = "2026-03-01 disputed S2 release date: {} → 2027-07-01"


def a_newsroom(least: float = 0.7) -> Newsroom:
    """A newsroom that follows the dates of one show."""
    return Newsroom(Policy.of(Attribute.RELEASE_DATE, rumours=True, min_confidence=least))


@pytest.mark.parametrize("first", [DAY, MONTH])
def test_the_second_side_is_the_day_where_others_give_its_month(first: str) -> None:
    room, second = a_newsroom(), DAY if first is MONTH else MONTH
    room.prints(
        first.format(hour=0, paper="Gazette" if first is DAY else "Echo (aggregator)"),
        second.format(hour=1, paper="Gazette" if second is DAY else "Echo (aggregator)"),
    )
    assert room.prints(OTHER.format(hour=2)) == [DISPUTED.format("2027-06-12")]
    assert room.believes("release date", 2).rival == "2027-06-12"


def test_a_day_that_one_weak_source_gave_is_the_side_of_its_month() -> None:
    """Who was told the day hears that it is disputed, not that it has changed to another for sure."""
    room = a_newsroom(0.0)
    room.prints(DAY.format(hour=0, paper="Echo (aggregator)"), MONTH.format(hour=1, paper="Courier"))
    assert room.prints(OTHER.format(hour=2)) == [DISPUTED.format("2027-06-12")]
    assert room.believes("release date", 2).rival == "2027-06"


@pytest.mark.parametrize("also", ["Post (aggregator)", "Globe (trade)"])
def test_a_month_is_disputed_as_it_was_told_though_its_day_is_found_with_the_other_side(also: str) -> None:
    """Whichever side is believed then."""
    room = a_newsroom()
    room.prints(MONTH.format(hour=0, paper="Courier"))
    room.statements += statements(DAY.format(hour=1, paper="Gazette"))
    room.statements += statements(OTHER.format(hour=2))
    assert room.prints(f"2026-03-01T02:00 {also}: S2 release date is 2027-07-01") == [DISPUTED.format("2027-06")]
    believed = room.believes("release date", 2)
    assert {believed.value, believed.rival} == {"2027-06-12", "2027-07-01"}
    assert (believed.value == "2027-07-01") is (also == "Globe (trade)")


def test_a_day_is_disputed_as_it_was_told_though_only_its_month_is_given_now() -> None:
    room = a_newsroom(0.0)
    room.prints(DAY.format(hour=0, paper="Echo (aggregator)"), MONTH.format(hour=1, paper="Courier"))
    room.statements = [each for each in room.statements if not each.source.startswith("Echo")]
    assert room.prints("2026-03-01T02:00 Post: S2 release date is 2027-07-01") == [DISPUTED.format("2027-06-12")]


@pytest.mark.parametrize("least", [0.0, 0.9])
def test_a_rumour_that_is_stated_and_contradicted_at_once_is_disputed_and_not_confirmed(least: float) -> None:
    room = a_newsroom(least)
    room.prints("2026-03-01T00:00 Echo: rumoured S2 release date is 2027-07-01")
    room.statements += statements("2026-03-01T01:00 Gazette: S2 release date is 2027-07-01")
    assert room.prints("2026-03-01T02:00 Courier: S2 release date is 2027-06-12") == [
        "2026-03-01 disputed S2 release date: 2027-07-01 → 2027-06-12"
    ]
