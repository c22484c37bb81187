"""Which season a date is of, where an article gives it to another or to none. How stories are written: newsroom."""

from __future__ import annotations

import pytest
from newsroom import Newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show, whose first season has begun."""
    newsroom = Newsroom()
    newsroom.prints(
        "2026-11-26 Gazette: release date is 2026-11-19",
        "2027-01-10 Herald: S1 release date is 2026-11",
    )
    return newsroom


def test_the_first_premiere_told_on_a_page_about_the_second_season_is_no_date_of_it(newsroom: Newsroom) -> None:
    newsroom.prints("2027-09-25 Echo: S2 renewal is renewed; S2 release date is 2026-11")
    assert [fact.season for fact in newsroom.facts if fact.attribute == "release_date"] == [1]
    assert newsroom.prints("2028-05-02 Herald: S2 cast Ann Vale is joining; S2 production is filming") == [
        "2028-05-02 new S2 cast Ann Vale: joining",
        "2028-05-02 new S2 production: filming",
    ]


def test_a_season_that_came_in_the_same_year_keeps_its_date(newsroom: Newsroom) -> None:
    newsroom.prints("2027-03-01 Gazette: S2 release date is 2026-12-28")
    assert newsroom.believes("release date", 2).value == "2026-12-28"


def test_a_season_to_come_in_the_year_of_the_first_keeps_its_date() -> None:
    newsroom = Newsroom()
    newsroom.prints("2026-02-01 Gazette: S1 release date is 2026-01-10")
    assert newsroom.prints("2026-03-01 Herald: S2 release date is 2026") == ["2026-03-01 new S2 release date: 2026"]


def test_what_one_paper_said_of_a_season_in_passing_takes_no_date_from_another() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-03-01 Gazette: release date is 2027-02-05")
    newsroom.prints("2027-03-09 Herald: S2 release date is 2027-02-05")
    assert newsroom.believes("release date", 2).value == "2027-02-05"


def test_a_past_premiere_without_a_number_is_that_of_the_season_whose_date_it_is(newsroom: Newsroom) -> None:
    newsroom.prints("2028-10-01 Gazette: S2 release date is 2028-10-25")
    newsroom.prints("2028-11-20 Echo: release date is 2028-10-25")
    assert newsroom.believes("release date", 1).value == "2026-11-19"
    assert newsroom.believes("release date", 2).witnesses == 2
