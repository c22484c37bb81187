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


def test_one_page_that_misreads_a_past_premiere_silences_nothing() -> None:
    newsroom = Newsroom()
    newsroom.prints("2026-11-26 Gazette: S2 release date is 2026-11-19")
    assert newsroom.prints("2027-09-25 Herald: S2 renewal is renewed", "2028-05-02 Herald: S2 trailer is released") == [
        "2027-09-25 new S2 renewal: renewed",
        "2028-05-02 new S2 trailer: released",
    ]


def test_a_window_that_one_page_gives_silences_nothing_when_it_has_passed() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-05-02 Gazette: S2 release date is 2027-22")
    assert newsroom.prints("2027-11-02 Herald: S2 production is wrapped") == ["2027-11-02 new S2 production: wrapped"]


def test_another_day_days_after_the_announcement_is_a_slip_until_two_say_so() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-07-26 Gazette: S2 release date is 2027-09-16")
    assert newsroom.prints("2027-07-28 Echo: S2 release date is 2027-09-09") == []
    assert newsroom.prints("2027-07-29 Herald: S2 release date is 2027-09-09") == [
        "2027-07-29 changed S2 release date: 2027-09-16 → 2027-09-09"
    ]


def test_another_day_within_hours_of_the_announcement_is_a_dispute_that_is_told_once() -> None:
    newsroom = Newsroom()
    assert newsroom.prints(
        "2027-07-26T09:00 Gazette: S2 release date is 2027-09-16",
        "2027-07-26T10:00 Echo: S2 release date is 2027-09-09",
        "2027-07-26T20:00 Echo: S2 release date is 2027-09-09",
    ) == [
        "2027-07-26 new S2 release date: 2027-09-16",
        "2027-07-26 disputed S2 release date: 2027-09-16 → 2027-09-09",
    ]
    assert newsroom.prints("2027-07-27T08:00 Herald: S2 release date is 2027-09-09") == [
        "2027-07-27 settled S2 release date: 2027-09-16 → 2027-09-09"
    ]


def test_a_dispute_goes_on_while_a_side_repeats_itself() -> None:
    newsroom = Newsroom()
    newsroom.prints(
        "2027-07-26T09:00 Gazette: S2 release date is 2027-09-16",
        "2027-07-26T10:00 Echo: S2 release date is 2027-09-09",
    )
    assert newsroom.prints("2027-07-28 Echo: S2 release date is 2027-09-09") == []
    assert newsroom.believes("release date", 2).rival == "2027-09-09"


def test_a_dispute_of_one_day_is_told_once_though_the_earlier_word_is_read_later() -> None:
    newsroom = Newsroom()
    assert newsroom.prints(
        "2027-07-26T10:00 Echo: S2 release date is 2027-09-09",
        "2027-07-26T09:00 Gazette: S2 release date is 2027-09-16",
        "2027-07-26T12:00 Post: S2 platform is Netfilm",
        "2027-07-28T12:00 Post: S2 platform is Netfilm",
    ) == [
        "2027-07-26 new S2 release date: 2027-09-09",
        "2027-07-26 disputed S2 release date: 2027-09-09 → 2027-09-16",
    ]


def test_who_is_trusted_more_moves_a_day_at_once() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-07-26 Gazette: S2 release date is 2027-09-16")
    assert newsroom.prints("2027-07-28 Lumen (official): S2 release date is 2027-09-23") == [
        "2027-07-28 changed S2 release date: 2027-09-16 → 2027-09-23"
    ]


def test_a_season_is_put_off_weeks_after_it_was_dated() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-05-26 Gazette: S2 release date is 2027-09-16")
    assert newsroom.prints("2027-07-28 Herald: S2 release date is 2027-11-09") == [
        "2027-07-28 changed S2 release date: 2027-09-16 → 2027-11-09"
    ]


def test_a_dispute_about_a_season_long_begun_is_no_news() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-07-26 Gazette: S2 release date is 2027-09-16")
    newsroom.prints(
        "2027-07-28 Echo: S2 release date is 2027-09-09", "2027-08-30 Herald: S2 release date is 2027-09-16"
    )
    assert newsroom.prints("2027-11-24 Echo: S2 release date is 2027-09") == []
    assert newsroom.believes("release date", 2).value == "2027-09-16"


def test_the_final_season_is_not_one_before_another_that_comes() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-07-26 Gazette: S3 renewal is renewed")
    assert newsroom.prints("2027-07-28 Echo: S2 renewal is ended; S3 renewal is ended") == [
        "2027-07-28 new S3 renewal: ended"
    ]


def test_a_season_is_not_developed_while_the_next_is_decided_on() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-07-26 Gazette: S3 renewal is undecided")
    assert newsroom.prints("2027-07-28 Echo: S2 production is development") == []
    assert newsroom.prints("2027-07-29 Echo: S3 production is development") == [
        "2027-07-29 new S3 production: development"
    ]


def test_two_seasons_in_one_month_keep_their_dates(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2027-03-01 Gazette: S2 release date is 2026-11-28", "2027-03-02 Herald: S2 release date is 2026-11"
    )
    assert [quote.source for quote in newsroom.believes("release date", 2).quotes] == ["Gazette", "Herald"]


def test_a_dispute_is_of_the_day_on_which_it_arose() -> None:
    """Months after the premiere it is no news, however new the date was when it was first given."""
    newsroom = Newsroom()
    newsroom.prints(
        "2027-07-26 Gazette: S2 release date is 2027-09-16", "2027-09-20 Gazette: S2 release date is 2027-09-16"
    )
    assert newsroom.prints("2027-11-24 Echo: S2 release date is 2027-09-09") == []
    assert newsroom.believes("release date", 2).rival == "2027-09-09"


def test_a_window_is_no_day_and_may_be_moved_by_one_voice_at_once() -> None:
    newsroom = Newsroom()
    newsroom.prints("2027-07-26 Gazette: S2 release date is 2028-21")
    assert newsroom.prints("2027-07-28 Herald: S2 release date is 2028-23") == [
        "2027-07-28 changed S2 release date: 2028-21 → 2028-23"
    ]
