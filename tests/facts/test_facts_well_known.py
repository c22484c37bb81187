"""How well a premiere is known: those who give it less precisely know of it, though they are no source of its day."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

LATER = "2026-06-10 Echo: S2 cast Ann Vale is leaving"


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


@pytest.mark.parametrize(
    ("vague", "exact"),
    [
        pytest.param("2024-05", "2024-05-08", id="a month, then a day in it"),
        pytest.param("2024", "2024-05-08", id="a year, then a day in it"),
        pytest.param("2024", "2024-05", id="a year, then a month in it"),
        pytest.param("2024-22", "2024-07-03", id="a summer, then a day in it"),
    ],
)
def test_a_day_makes_a_past_premiere_no_less_known(newsroom: Newsroom, vague: str, exact: str) -> None:
    newsroom.prints(f"2026-03-01 Gazette: S2 release date is {vague}", f"2026-03-02 Herald: S2 release date is {vague}")
    newsroom.prints(f"2026-03-03 Courier: S2 release date is {exact}")
    fact = newsroom.believes("release date", 2)
    assert (fact.value, fact.witnesses, fact.supporters) == (exact, 1, 3)
    assert newsroom.prints(LATER) == []


def test_two_who_give_a_day_and_one_who_gives_its_month(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2024-05", "2026-03-02 Herald: S2 release date is 2024-05-08"
    )
    assert newsroom.prints(LATER) == []
    newsroom.prints("2026-06-11 Courier: S2 release date is 2024-05-08")
    fact = newsroom.believes("release date", 2)
    assert (fact.witnesses, fact.supporters) == (2, 3)


def test_one_voice_for_a_past_day_silences_nothing(newsroom: Newsroom) -> None:
    """It is often said of another season."""
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2024-05-08")
    assert newsroom.prints(LATER) == ["2026-06-10 new S2 cast Ann Vale: leaving"]


def test_a_paper_that_says_it_twice_is_one_voice(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2024-05", "2026-03-02 Gazette: S2 release date is 2024-05-08"
    )
    assert newsroom.believes("release date", 2).supporters == 1
    assert newsroom.prints(LATER) == ["2026-06-10 new S2 cast Ann Vale: leaving"]


def test_who_credits_the_first_paper_knows_nothing_of_his_own(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2024-05",
        "2026-03-02 Courier: S2 release date is 2024-05-08 (via Gazette)",
    )
    assert newsroom.believes("release date", 2).supporters == 1
    assert newsroom.prints(LATER) == ["2026-06-10 new S2 cast Ann Vale: leaving"]


def test_who_gives_another_year_is_no_supporter(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2024-05-08", "2026-03-02 Courier: S2 release date is 2023")
    assert newsroom.believes("release date", 2).supporters == 1


def test_a_season_beyond_the_next_is_told_when_a_second_gives_it_a_year(newsroom: Newsroom) -> None:
    """Whoever dates it has the same number; how precisely does not matter to that."""
    newsroom.prints("2026-03-01 Gazette: S1 renewal is renewed")
    assert newsroom.prints("2026-03-02 Gazette: S4 release date is 2027") == []
    assert newsroom.prints("2026-03-03 Herald: S4 release date is 2027-05-08") == [
        "2026-03-03 refined S4 release date: 2027 → 2027-05-08"
    ]
