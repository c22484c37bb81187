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


# --- another delay, soon after ---

DELAYED = "changed S2 production: filming → delayed"


@pytest.mark.parametrize("tier", ["press", "trade", "official"])
@pytest.mark.parametrize("day", ["04-04", "04-06", "04-09", "04-20"])
def test_a_delay_said_by_itself_days_after_the_move_is_told(tier: str, day: str) -> None:
    assert told_after(
        FILMED,
        "2026-04-01 Herald: S2 release date is 2026-10-01",
        f"2026-{day} Courier ({tier}): S2 production is delayed",
        "2026-04-22 Echo (trade): S2 production is delayed",
        "2026-04-25 Office (official): S2 production is delayed",
    ) == [MOVED, f"2026-{day} {DELAYED}"]


def test_whoever_gives_the_date_with_it_says_nothing_new() -> None:
    assert told_after(
        FILMED,
        "2026-04-01 Herald: S2 release date is 2026-10-01",
        "2026-04-06 Courier: S2 release date is 2026-10-01; S2 production is delayed",
    ) == [MOVED]


def test_whoever_gives_the_date_with_it_weeks_later_may_mean_another() -> None:
    assert told_after(
        FILMED,
        "2026-04-01 Herald: S2 release date is 2026-10-01",
        "2026-04-20 Courier: S2 release date is 2026-10-01; S2 production is delayed",
    ) == [MOVED, f"2026-04-20 {DELAYED}"]


def test_a_delay_from_before_the_move_that_is_read_after_it_is_told() -> None:
    room = Newsroom()
    room.prints(FILMED, "2026-04-01 Herald: S2 release date is 2026-10-01")
    assert room.prints("2026-03-12 Courier: S2 production is delayed", read="2026-04-03") == [f"2026-04-03 {DELAYED}"]


@pytest.mark.parametrize("day", ["2026-03-31", "2026-04-01T18:00", "2026-04-03"])
def test_a_delay_of_the_days_of_the_move_is_one_news_however_late_both_are_read(day: str) -> None:
    room = Newsroom()
    room.prints(FILMED)
    room.prints("2026-04-01 Herald: S2 release date is 2026-10-01", read="2026-04-12")
    assert room.prints(f"{day} Courier: S2 production is delayed", read="2026-04-12") == []
    assert room.told[-1] == MOVED.replace("04-01", "04-12")


def test_who_gave_the_year_long_before_did_not_tell_of_the_move() -> None:
    room = Newsroom()
    room.prints("2026-02-01 Echo: S2 release date is 2026", FILMED)
    assert room.prints(
        "2026-04-01 Herald: S2 release date is 2026-10-01", "2026-04-02 Courier: S2 production is delayed"
    ) == [MOVED]


@pytest.mark.parametrize("date", ["S3 release date is 2026-10-01", "S2 release date is 2026-12-01"])
def test_whoever_gives_another_date_with_it_may_mean_another(date: str) -> None:
    told = told_after(
        FILMED,
        "2026-04-01 Herald: S2 release date is 2026-10-01",
        f"2026-04-06 Courier: {date}; S2 production is delayed",
    )
    assert f"2026-04-06 {DELAYED}" in told


def test_that_what_was_disputed_is_settled_is_told() -> None:
    """Else the last that was told would be that nobody knows."""
    assert told_after(
        FILMED,
        "2026-04-01T07:00 Courier: S2 production is halted",
        "2026-04-01T08:00 Gazette: S2 production is delayed",
        "2026-04-01T09:00 Echo: S2 release date is 2026-10-01",
        "2026-04-02 Mirror (trade): S2 production is delayed",
    ) == [
        "2026-04-01 changed S2 production: filming → halted",
        "2026-04-01 disputed S2 production: halted → delayed",
        MOVED,
        "2026-04-02 settled S2 production: halted → delayed",
    ]
