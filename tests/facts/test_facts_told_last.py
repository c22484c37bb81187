"""A change starts from what the subscriber was told last, and what he was told does not stay untrue. Stories."""

from __future__ import annotations

import pytest
from newsroom import Newsroom, moment

from monitor.facts import Policy
from monitor.model import Attribute


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


def disputed_in_turns(newsroom: Newsroom) -> list[str]:
    """What is told of a day given long ago and every day since, while the Post's page has another every second day."""
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-09-01")
    told = []
    for day in range(11, 25):
        told += newsroom.prints(f"2026-03-{day} Gazette: S2 release date is 2026-09-01")
        if day % 2:
            told += newsroom.prints(f"2026-03-{day} Post: S2 release date is 2026-09-08")
        else:
            told += newsroom.withdraws("Post", at=f"2026-03-{day}")
    return told


def test_a_dispute_that_comes_and_goes_is_told_twice_however_long_the_day_itself_is_known(newsroom: Newsroom) -> None:
    assert disputed_in_turns(newsroom) == [
        "2026-03-11 disputed S2 release date: 2026-09-01 → 2026-09-08",
        "2026-03-12 settled S2 release date: 2026-09-08 → 2026-09-01",
        "2026-03-13 disputed S2 release date: 2026-09-01 → 2026-09-08",
        "2026-03-14 settled S2 release date: 2026-09-08 → 2026-09-01",
    ]


def test_a_dispute_that_came_and_went_is_told_when_it_stays(newsroom: Newsroom) -> None:
    disputed_in_turns(newsroom)
    newsroom.prints("2026-03-25 Gazette: S2 release date is 2026-09-01")
    assert newsroom.prints("2026-03-25 Post: S2 release date is 2026-09-08") == []
    assert newsroom.prints("2026-03-31 Courier: S2 platform is Netfilm") == [], "six days"
    assert newsroom.prints("2026-04-01 Courier: S2 platform is Netfilm") == [
        "2026-04-01 disputed S2 release date: 2026-09-01 → 2026-09-08"
    ]


def test_a_page_that_says_it_more_and_less_precisely_in_turns_is_told_once(newsroom: Newsroom) -> None:
    told = []
    for day in range(1, 9):
        newsroom.statements.clear()
        told += newsroom.prints(f"2026-03-0{day} Gazette: S2 release date is {'2026-05-04' if day % 2 else '2026-05'}")
    assert told == ["2026-03-01 new S2 release date: 2026-05-04"]


def test_what_was_told_is_withdrawn_where_what_is_believed_instead_is_too_unsure(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Gazette: S2 renewal is cancelled", "2026-03-02 Echo (aggregator): S2 renewal is renewed"
    )
    assert newsroom.withdraws("Gazette", at="2026-03-03") == ["2026-03-03 retracted S2 renewal: cancelled → nothing"]
    assert newsroom.believes("renewal", 2).value == "renewed"
    assert newsroom.prints("2026-03-20 Courier: S2 renewal is cancelled") == ["2026-03-20 new S2 renewal: cancelled"]


def test_no_change_starts_from_a_value_that_nobody_was_told() -> None:
    """Whoever waits for two papers hears that the first day does not stand, and then that it does."""
    newsroom = Newsroom(Policy.of(Attribute.RELEASE_DATE, min_confidence=0.9))
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2026-09-01",
        "2026-03-02 Herald: S2 release date is 2026-09-01",
        "2026-03-21 Courier: S2 release date is 2026-10-01",
        "2026-03-22 Gazette: S2 release date is 2026-09-01",
        "2026-03-23 Herald: S2 release date is 2026-09-01",
    ) == [
        "2026-03-02 new S2 release date: 2026-09-01",
        "2026-03-21 retracted S2 release date: 2026-09-01 → nothing",
        "2026-03-23 new S2 release date: 2026-09-01",
    ]


def test_a_withdrawal_is_told_though_what_is_withdrawn_had_become_doubtful(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-01 Echo (aggregator): denied S2 renewal is renewed",
        "2026-03-01 Mirror (aggregator): denied S2 renewal is renewed",
    )
    assert newsroom.believes("renewal", 2).confidence < 0.7
    assert newsroom.withdraws("Gazette", at="2026-03-02") == ["2026-03-02 retracted S2 renewal: renewed → nothing"]


def test_what_entered_the_record_in_silence_leaves_it_in_silence(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-01-01 Gazette: S2 renewal is renewed", read="2026-03-01") == []
    assert newsroom.withdraws("Gazette", at="2026-03-02") == []


def test_what_an_article_still_says_without_the_season_is_not_withdrawn(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    newsroom.statements.clear()
    assert newsroom.prints("2026-03-02 Gazette: renewal is renewed") == []
    assert newsroom.believes("renewal", None).value == "renewed"


@pytest.mark.parametrize("day", ["2026-03-20", "2026-04-30"])
def test_what_was_withdrawn_is_made_good_however_old_its_words_are(newsroom: Newsroom, day: str) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    assert newsroom.prints(f"{day} Herald (trade): denied S2 renewal is renewed") == [
        f"{day} retracted S2 renewal: renewed → nothing"
    ]
    assert newsroom.withdraws("Herald", at="2026-05-01") == ["2026-05-01 new S2 renewal: renewed"]


def test_what_is_told_long_ago_is_withdrawn_and_not_told_anew(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    assert newsroom.prints("2027-01-01 Courier: S2 renewal is renewed") == []
    newsroom.statements.clear()
    newsroom.revise(moment("2027-01-02"))
    assert newsroom.told[-1] == "2027-01-02 retracted S2 renewal: renewed → nothing"
