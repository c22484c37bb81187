"""Rumours, told to who wants them: once, and with what becomes of them. Stories, as ever."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from monitor.facts import Policy
from monitor.model import Attribute, Modality


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom whose reader wants rumours too."""
    return Newsroom(Policy.of(Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CAST, rumours=True))


def test_a_rumour_that_comes_true_is_told_twice(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: rumoured S2 renewal is renewed",
        "2026-03-02 Courier: rumoured S2 renewal is renewed",
        "2026-03-20 Herald: S2 renewal is renewed",
        "2026-03-21 Gazette: S2 renewal is renewed",
    ) == ["2026-03-01 rumoured S2 renewal: renewed", "2026-03-20 confirmed S2 renewal: renewed → renewed"]


def test_a_rumour_that_is_denied_is_told_twice(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: rumoured S2 cast Ann Vale is leaving",
        "2026-03-02 Herald: denied S2 cast Ann Vale is leaving",
        "2026-03-03 Courier: denied S2 cast Ann Vale is leaving",
    ) == [
        "2026-03-01 rumoured S2 cast Ann Vale: leaving",
        "2026-03-02 denied S2 cast Ann Vale: leaving → nothing",
    ]


def test_a_rumour_that_is_just_dropped_is_taken_back(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: rumoured S2 cast Ann Vale is leaving")
    assert newsroom.withdraws("Gazette", at="2026-03-02") == [
        "2026-03-02 retracted S2 cast Ann Vale: leaving → nothing"
    ]


def test_that_nothing_is_known_makes_no_rumour_silent(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 renewal is undecided",
        "2026-03-09 Herald: rumoured S2 renewal is renewed",
        "2026-03-10 Gazette: S2 renewal is undecided",
        "2026-03-12 Post: denied S2 renewal is renewed",
    ) == [
        "2026-03-09 rumoured S2 renewal: undecided → renewed",
        "2026-03-12 denied S2 renewal: renewed → nothing",
    ]
    assert newsroom.believes("renewal", 2).value == "undecided"


def test_a_guess_is_no_rumour(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: expected S2 release date is 2027; expected S2 renewal is renewed") == []
    newsroom.prints("2026-03-02 Herald: S3 renewal is undecided", "2026-03-03 Post: expected S3 renewal is renewed")
    assert newsroom.believes("renewal", 3).value == "undecided"
    assert newsroom.told == []


def test_a_rumour_of_a_day_refines_one_of_a_year_and_a_vaguer_one_says_nothing(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: rumoured S2 release date is 2027",
        "2026-03-09 Gazette: rumoured S2 release date is 2027-05-01",
        "2026-03-19 Gazette: rumoured S2 release date is 2027",
        "2026-04-01 Herald: S2 release date is 2027-06-01",
    ) == [
        "2026-03-01 rumoured S2 release date: 2027",
        "2026-03-09 rumoured S2 release date: 2027 → 2027-05-01",
        "2026-04-01 changed S2 release date: 2027-05-01 → 2027-06-01",
    ]


def test_a_rumour_of_what_is_known_otherwise_or_told_already_is_no_news(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    assert newsroom.prints("2026-03-09 Herald: rumoured S2 renewal is cancelled; rumoured renewal is renewed") == []
    newsroom.prints("2026-03-10 Gazette: rumoured S3 renewal is renewed")
    assert newsroom.prints("2026-03-11 Herald: rumoured renewal is renewed") == []


def test_a_rumour_read_long_after_is_no_news(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: rumoured S2 renewal is renewed", read="2026-11-01") == []


def test_to_who_wants_no_rumours_what_follows_one_is_new() -> None:
    quiet = Newsroom()
    assert quiet.prints(
        "2026-03-01 Gazette: rumoured S2 release date is 2027; expected S3 release date is 2028",
        "2026-04-01 Herald: S2 release date is 2028; S3 release date is 2029",
    ) == ["2026-04-01 new S2 release date: 2028", "2026-04-01 new S3 release date: 2029"]


def test_what_follows_a_guess_is_new_also_where_it_was_doubtful_at_first() -> None:
    """Two aggregators come to what one paper does; the guess before them was never told."""
    quiet = Newsroom()
    assert quiet.prints(
        "2026-03-01 Gazette: expected S2 release date is 2026-12",
        "2026-03-02 Echo (aggregator): S2 release date is 2027-06-01",
        "2026-03-03 Relay (aggregator): S2 release date is 2027-06-01",
    ) == ["2026-03-03 new S2 release date: 2027-06-01"]


def test_who_denies_a_rumour_is_quoted(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: rumoured S2 cast Ann Vale is leaving")
    newsroom.prints("2026-03-02 Herald: denied S2 cast Ann Vale is leaving")
    assert [quote.source for quote in newsroom.changes[-1].quotes] == ["Herald"]
    assert not [fact for fact in newsroom.facts if fact.modality is Modality.RUMOURED]


def test_a_rumour_given_up_does_not_keep_the_truth_waiting(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: rumoured S2 renewal is renewed", "2026-03-02 Herald: S2 renewal is cancelled")
    assert newsroom.prints("2026-04-20 Courier (trade): S2 renewal is renewed") == [
        "2026-04-20 changed S2 renewal: cancelled → renewed"
    ]
