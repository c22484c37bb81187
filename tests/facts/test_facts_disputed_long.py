"""A dispute lasts while both sides say what they said: who says it once more, however late, settles nothing."""

from __future__ import annotations

import pytest
from newsroom import Newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom where two papers give two days of a premiere within hours."""
    room = Newsroom()
    room.prints(
        "2027-03-01T09:00 Gazette: S2 release date is 2027-05-08",
        "2027-03-01T11:00 Echo: S2 release date is 2027-05-01",
    )
    assert room.believes("release date", 2).rival == "2027-05-01"
    return room


@pytest.mark.parametrize(("paper", "value"), [("Gazette", "2027-05-08"), ("Echo", "2027-05-01")])
def test_neither_side_settles_it_by_saying_it_again(newsroom: Newsroom, paper: str, value: str) -> None:
    days = ("03-03", "03-04", "03-21", "04-15", "04-29")
    assert newsroom.prints(*(f"2027-{day} {paper}: S2 release date is {value}" for day in days)) == []
    fact = newsroom.believes("release date", 2)
    assert {fact.value, fact.rival} == {"2027-05-08", "2027-05-01"}


def test_another_spelling_of_the_first_paper_is_no_third_witness(newsroom: Newsroom) -> None:
    assert newsroom.prints("2027-03-21 Courier: S2 release date is 2027-05-08 (via Gazette)") == []
    assert newsroom.believes("release date", 2).rival == "2027-05-01"


@pytest.mark.parametrize(("value", "other"), [("2027-05-08", "2027-05-01"), ("2027-05-01", "2027-05-08")])
def test_a_third_witness_settles_it_however_late(newsroom: Newsroom, value: str, other: str) -> None:
    assert newsroom.prints(f"2027-03-21 Herald: S2 release date is {value}") == [
        f"2027-03-21 settled S2 release date: {other} → {value}"
    ]


def test_who_says_otherwise_himself_ends_it(newsroom: Newsroom) -> None:
    assert newsroom.prints("2027-03-21 Echo: S2 release date is 2027-05-08") == [
        "2027-03-21 settled S2 release date: 2027-05-01 → 2027-05-08"
    ]


def test_a_day_that_has_passed_is_no_side_any_more_for_who_still_awaits_the_other(newsroom: Newsroom) -> None:
    assert newsroom.prints("2027-05-04 Gazette: S2 release date is 2027-05-08") == [
        "2027-05-04 settled S2 release date: 2027-05-01 → 2027-05-08"
    ]


def test_a_day_that_is_given_as_past_is_a_side_still(newsroom: Newsroom) -> None:
    assert newsroom.prints("2027-05-03 Echo: S2 release date is 2027-05-01") == []
    assert newsroom.prints("2027-05-04 Gazette: S2 release date is 2027-05-08") == []
    fact = newsroom.believes("release date", 2)
    assert {fact.value, fact.rival} == {"2027-05-08", "2027-05-01"}


def test_a_finale_is_disputed_as_long() -> None:
    newsroom = Newsroom()
    newsroom.prints(
        "2027-03-01T09:00 Gazette: S2 end date is 2027-06-08", "2027-03-01T11:00 Echo: S2 end date is 2027-06-01"
    )
    assert newsroom.prints("2027-03-21 Gazette: S2 end date is 2027-06-08") == []
    assert newsroom.believes("end date", 2).rival == "2027-06-01"
