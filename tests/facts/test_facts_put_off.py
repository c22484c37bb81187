"""That a season is put off to a later date is one piece of news, though it changes a date and a state of production."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from monitor.facts import Policy
from monitor.model import Attribute

DATED = "2026-03-01 Gazette: S2 release date is 2026-07-09"
FILMED = "2026-03-01 Gazette: S2 release date is 2026-07-09; S2 production is filming"
MOVED = "2026-04-01 changed S2 release date: 2026-07-09 → 2026-10-01"


def told_after(first: str, *articles: str) -> list[str]:
    """What is told of articles after the first."""
    room = Newsroom()
    room.prints(first)
    return room.prints(*articles)


@pytest.mark.parametrize("first", [DATED, FILMED])
@pytest.mark.parametrize("season", ["S2 ", ""])
def test_it_is_told_by_its_new_date(first: str, season: str) -> None:
    said = f"S2 release date is 2026-10-01; {season}production is delayed"
    assert told_after(first, f"2026-04-01 Herald: {said}", f"2026-04-02 Courier: {said}") == [MOVED]


@pytest.mark.parametrize("first", [DATED, FILMED])
def test_who_adds_the_next_day_that_it_is_delayed_says_nothing_new(first: str) -> None:
    assert told_after(
        first,
        "2026-04-01 Herald: S2 release date is 2026-10-01",
        "2026-04-02 Courier: S2 release date is 2026-10-01; S2 production is delayed",
        "2026-04-03 Echo: S2 production is delayed",
        "2026-04-25 Herald: S2 production is delayed",
        "2026-06-25 Gazette: S2 production is delayed",
    ) == [MOVED]


def test_that_it_is_made_again_is_told() -> None:
    assert told_after(
        FILMED,
        "2026-04-01 Herald: S2 release date is 2026-10-01; S2 production is delayed",
        "2026-05-01 Courier: S2 production is wrapped",
    ) == [MOVED, "2026-05-01 changed S2 production: filming → wrapped"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("S2 production is delayed", ["changed S2 production: filming → delayed"]),
        (
            "S2 release date is 2026-05-01; S2 production is delayed",  # it comes earlier
            ["changed S2 release date: 2026-07-09 → 2026-05-01", "changed S2 production: filming → delayed"],
        ),
        (
            "S2 release date is 2026-10-01; S2 production is halted",
            ["changed S2 release date: 2026-07-09 → 2026-10-01", "changed S2 production: filming → halted"],
        ),
        (
            "S3 release date is 2027-10-01; S2 production is delayed",  # the date of another season
            ["new S3 release date: 2027-10-01", "changed S2 production: filming → delayed"],
        ),
        (
            "S2 release date is 2026-07; S2 production is delayed",  # what was known
            ["changed S2 production: filming → delayed"],
        ),
    ],
)
def test_a_delay_without_a_later_date_is_told(said: str, told: list[str]) -> None:
    assert [line.split(" ", 1)[1] for line in told_after(FILMED, f"2026-04-01 Herald: {said}")] == told


def test_the_later_date_of_another_season_says_nothing_of_this_one() -> None:
    assert told_after(
        f"{FILMED}; S3 release date is 2027-07-09",
        "2026-04-01 Herald: S3 release date is 2027-10-01; S2 production is delayed",
    ) == [
        "2026-04-01 changed S3 release date: 2027-07-09 → 2027-10-01",
        "2026-04-01 changed S2 production: filming → delayed",
    ]


def test_a_delay_is_told_to_whoever_does_not_hear_of_dates() -> None:
    room = Newsroom(Policy.of(Attribute.PRODUCTION))
    room.prints(FILMED)
    assert room.prints("2026-04-01 Herald: S2 release date is 2026-10-01; S2 production is delayed") == [
        "2026-04-01 changed S2 production: filming → delayed"
    ]


def test_another_delay_later_is_told() -> None:
    assert told_after(
        DATED,
        "2026-04-01 Herald: S2 release date is 2026-10-01",
        "2026-06-20 Courier: S2 production is delayed",
    ) == [MOVED, "2026-06-20 new S2 production: delayed"]


def test_the_new_date_is_told_after_the_delay() -> None:
    assert told_after(
        DATED,
        "2026-03-28 Herald: S2 production is delayed",
        "2026-04-01 Courier: S2 release date is 2026-10-01; S2 production is delayed",
    ) == ["2026-03-28 new S2 production: delayed", MOVED]
