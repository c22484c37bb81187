"""A dispute that stands for a fortnight, while papers print its sides every day, is told once, or not at all."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from newsroom import Newsroom, moment

from monitor.facts import Policy
from monitor.model import Attribute

BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
PAPERS = ("Gazette", "Herald (trade)", "Courier", "Echo (aggregator)", "Post (aggregator)", "Office (official)")


def fortnight(room: Newsroom, *lines: str) -> list[str]:
    """What is told while every paper says the same every day, an hour one after the other, and nothing else happens."""
    before = len(room.told)
    for day in range(14):
        for hour, line in enumerate(lines):
            paper, _, said = line.partition(": ")
            room.prints(f"{BEGIN + timedelta(days=day, hours=hour):%Y-%m-%dT%H:%M} {paper}: {said}")
        room.revise(BEGIN + timedelta(days=day, hours=23))  # a crawl that finds nothing new
    return room.told[before:]


@pytest.mark.parametrize("least", [0.0, 0.7, 0.9, 0.97, 0.99])
def test_two_days_of_a_premiere(least: float) -> None:
    room = Newsroom(Policy.of(Attribute.RELEASE_DATE, min_confidence=least))
    told = fortnight(room, "Gazette: S2 release date is 2027-06-12", "Courier: S2 release date is 2027-07-01")
    assert [line.split(" ", 1)[1] for line in told] in (
        ["new S2 release date: 2027-06-12", "disputed S2 release date: 2027-06-12 → 2027-07-01"],
        ["disputed S2 release date: 2027-06-12 → 2027-07-01"],
        [],
    )


@given(
    least=st.sampled_from([0.0, 0.7, 0.9, 0.97]),
    sides=st.lists(
        st.tuples(
            st.sampled_from(PAPERS),
            st.sampled_from(["", "", "rumoured "]),
            st.sampled_from(["2027-06", "2027-06-12", "2027-07-01"]),
        ),
        min_size=2,
        max_size=5,
        unique_by=lambda side: side[0],
    ),
)
@example(
    least=0.7,
    sides=[
        ("Office (official)", "", "2027-06"),
        ("Herald (trade)", "", "2027-07-01"),
        ("Courier", "", "2027-07-01"),
        ("Echo (aggregator)", "rumoured ", "2027-06"),
        ("Post (aggregator)", "", "2027-06-12"),
    ],
)
@example(
    least=0.9,
    sides=[
        ("Courier", "", "2027-06-12"),
        ("Post (aggregator)", "", "2027-06-12"),
        ("Echo (aggregator)", "", "2027-06"),
        ("Herald (trade)", "", "2027-07-01"),
    ],
)
@settings(max_examples=25, deadline=None)
def test_whoever_gives_whichever_date_every_day(least: float, sides: list[tuple[str, str, str]]) -> None:
    room = Newsroom(Policy.of(Attribute.RELEASE_DATE, rumours=True, min_confidence=least))
    told = fortnight(room, *(f"{paper}: {manner}S2 release date is {value}" for paper, manner, value in sides))
    assert max(Counter(line.split(" ", 1)[1] for line in told).values(), default=0) <= 1
    assert all(moment(line.split()[0]) < BEGIN + timedelta(days=9) for line in told), "news of what has long stood"


@pytest.mark.parametrize(
    "sides",
    [
        ("Gazette: 2027-06-12", "Echo (aggregator): 2027-06", "Herald (trade): 2027-07-01", "Courier: 2027-06"),
        (
            "Post (aggregator): 2027-06",
            "Courier: 2027-07-01",
            "Herald (trade): 2027-07-01",
            "Gazette: rumoured 2027-06",
            "Office (official): 2027-06-12",
        ),
    ],
)
def test_three_dates_of_which_one_is_among_another(sides: tuple[str, ...]) -> None:
    room = Newsroom(Policy.of(Attribute.RELEASE_DATE, rumours=True, min_confidence=0.7))
    lines = (side.replace(": rumoured ", ": rumoured S2 release date is ") if "rumoured" in side
             else side.replace(": ", ": S2 release date is ") for side in sides)  # fmt: skip
    told = fortnight(room, *lines)
    assert max(Counter(line.split(" ", 1)[1] for line in told).values(), default=0) <= 1


@given(
    least=st.sampled_from([0.0, 0.7, 0.9, 0.97]),
    sides=st.lists(
        st.tuples(st.sampled_from(PAPERS), st.sampled_from(["renewed", "cancelled", "undecided"])),
        min_size=2,
        max_size=5,
        unique_by=lambda side: side[0],
    ),
)
@example(
    least=0.0,
    sides=[
        ("Office (official)", "renewed"),
        ("Gazette", "cancelled"),
        ("Herald (trade)", "cancelled"),
        ("Echo (aggregator)", "renewed"),
    ],
)
@example(
    least=0.0,
    sides=[
        ("Courier", "undecided"),
        ("Herald (trade)", "renewed"),
        ("Post (aggregator)", "cancelled"),
        ("Gazette", "cancelled"),
    ],
)
@example(
    least=0.0,
    sides=[
        ("Post (aggregator)", "cancelled"),
        ("Courier", "renewed"),
        ("Gazette", "undecided"),
        ("Herald (trade)", "renewed"),
        ("Office (official)", "cancelled"),
    ],
)
@example(
    least=0.97,
    sides=[
        ("Courier", "undecided"),
        ("Herald (trade)", "cancelled"),
        ("Gazette", "cancelled"),
        ("Office (official)", "renewed"),
        ("Echo (aggregator)", "renewed"),
    ],
)
@settings(max_examples=25, deadline=None)
def test_whoever_says_whichever_fate_every_day(least: float, sides: list[tuple[str, str]]) -> None:
    room = Newsroom(Policy.of(Attribute.RENEWAL, min_confidence=least))
    told = fortnight(room, *(f"{paper}: S2 renewal is {value}" for paper, value in sides))
    assert max(Counter(line.split(" ", 1)[1] for line in told).values(), default=0) <= 1
