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


FIRST = [
    f"2027-03-{day} {paper}: S2 release date is 2027-05-01"
    for day, paper in (("01T09:00", "A"), ("01T20:00", "B"), ("02T09:00", "C"), ("02T20:00", "D"), ("03T09:00", "E"))
]
THEN = [
    f"2027-03-{day} {paper}: S2 release date is 2027-05-08"
    for day, paper in (("06T09:00", "F"), ("06T20:00", "G"), ("07T09:00", "H"), ("07T20:00", "I"), ("08T09:00", "J"))
]


def test_many_papers_that_nobody_contradicts_any_more_move_a_date_that_as_many_gave_before() -> None:
    newsroom = Newsroom()
    assert newsroom.prints(*FIRST) == ["2027-03-01 new S2 release date: 2027-05-01"]
    assert newsroom.prints(*THEN) == [
        "2027-03-06 disputed S2 release date: 2027-05-01 → 2027-05-08",
        "2027-03-07 settled S2 release date: 2027-05-01 → 2027-05-08",
    ]
    assert newsroom.believes("release date", 2).rival is None


def test_two_who_say_it_again_are_not_so_many() -> None:
    newsroom = Newsroom()
    newsroom.prints(
        *(
            f"2027-03-01T{hour} {paper}: S2 release date is 2027-05-01"
            for hour, paper in (("09:00", "A"), ("10:00", "B"))
        ),
        *(
            f"2027-03-01T{hour} {paper}: S2 release date is 2027-05-08"
            for hour, paper in (("11:00", "F"), ("12:00", "G"))
        ),
    )
    again = [f"2027-03-0{day} {paper}: S2 release date is 2027-05-08" for day, paper in ((4, "F"), (5, "G"), (9, "F"))]
    assert newsroom.prints(*again) == []
    assert newsroom.believes("release date", 2).rival is not None


def test_nor_when_all_of_them_have_it_from_one() -> None:
    newsroom = Newsroom()
    newsroom.prints(*FIRST, *(f"{line} (via F)" for line in THEN))
    assert newsroom.believes("release date", 2).value == "2027-05-01"
