"""Each rule of belief as a short story: articles in, changes out. See newsroom for how they are written.

Dates, cast, and whose word counts have files of their own.
"""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from monitor.model import Modality


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


def test_a_renewal_is_told_once(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 renewal is undecided",
        "2026-03-09 Herald: S2 renewal is renewed",
        "2026-03-10 Courier: S2 renewal is renewed",
        "2026-04-20 Gazette: S2 renewal is renewed",
    ) == ["2026-03-09 changed S2 renewal: undecided → renewed"]


def test_undecided_from_one_who_has_not_noticed_undoes_nothing(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-09 Herald: S2 renewal is renewed")
    assert (
        newsroom.prints("2026-05-01 Courier: S2 renewal is undecided", "2026-06-01 Herald: S2 renewal is undecided")
        == []
    )
    assert newsroom.believes("renewal", 2).value == "renewed"


def test_a_renewed_season_can_be_cancelled_and_saved(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-09 Herald: S2 renewal is renewed",
        "2026-07-01 Courier: S2 renewal is cancelled",
        "2026-09-01 Gazette: S2 renewal is renewed",
        "2026-09-02 Courier: S2 renewal is renewed",
    ) == [
        "2026-03-09 new S2 renewal: renewed",
        "2026-07-01 changed S2 renewal: renewed → cancelled",
        "2026-09-02 changed S2 renewal: cancelled → renewed",
    ]


def test_one_source_that_goes_back_and_forth_is_two_changes(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2027-03-01",
        "2026-03-02 Gazette: S2 release date is 2027-04-01",
        "2026-03-03 Gazette: S2 release date is 2027-03-01",
    ) == [
        "2026-03-01 new S2 release date: 2027-03-01",
        "2026-03-02 changed S2 release date: 2027-03-01 → 2027-04-01",
        "2026-03-03 changed S2 release date: 2027-04-01 → 2027-03-01",
    ]


def test_the_last_season_is_a_fact_beside_its_renewal(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-09 Herald: S5 renewal is renewed; S5 renewal is ended") == [
        "2026-03-09 new S5 renewal: renewed",
        "2026-03-09 new S5 renewal: ended",
    ]
    assert newsroom.prints("2026-03-10 Courier: S5 renewal is ended", "2026-03-11 Echo: renewal is ended") == []


def test_a_status_said_without_its_season_is_an_echo(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-09 Herald: S2 renewal is cancelled")
    assert newsroom.prints("2028-05-01 Courier: renewal is cancelled") == []


def test_an_article_that_says_it_with_and_without_the_season_tells_it_once(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-09 Herald: renewal is cancelled; S2 renewal is cancelled") == [
        "2026-03-09 new S2 renewal: cancelled"
    ]
    assert newsroom.prints("2026-03-12 Herald: S2 renewal is renewed") == [
        "2026-03-12 changed S2 renewal: cancelled → renewed"
    ]


def test_a_rumour_is_kept_and_not_told_until_it_is_true(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: rumoured S2 cast Ann Vale as Dr Moss is leaving") == []
    assert newsroom.believes("cast", 2).modality is Modality.RUMOURED
    assert newsroom.prints("2026-03-20 Herald: S2 cast Ann Vale is leaving") == [
        "2026-03-20 confirmed S2 cast Ann Vale: leaving → leaving"
    ]


def test_a_guess_takes_back_nothing_that_was_stated(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is cancelled")
    assert newsroom.prints("2026-09-01 Gazette: expected S2 renewal is renewed") == []
    assert newsroom.believes("renewal", 2).value == "cancelled"


def test_production_goes_on(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 production is writing",
        "2026-05-01 Herald: S2 production is filming",
        "2026-05-09 Echo: S2 production is writing",
        "2026-06-01 Courier: S2 production is halted",
        "2026-08-01 Herald: S2 production is filming",
        "2026-10-01 Gazette: S2 production is wrapped",
    ) == [
        "2026-03-01 new S2 production: writing",
        "2026-05-01 changed S2 production: writing → filming",
        "2026-06-01 changed S2 production: filming → halted",
        "2026-08-01 changed S2 production: halted → filming",
        "2026-10-01 changed S2 production: filming → wrapped",
    ]


def test_a_trailer_is_out_once(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 trailer is unreleased",
        "2026-03-05 Herald: S2 trailer is released",
        "2026-04-05 Courier: S2 trailer is unreleased",
        "2026-05-05 Gazette: S2 trailer is released",
    ) == ["2026-03-05 changed S2 trailer: unreleased → released"]


def test_news_of_a_season_long_past_enters_quietly(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-06-12")
    assert (
        newsroom.prints(
            "2027-03-01 Herald: S2 trailer is released; S2 cast Ben Orr is joining; S1 release date is 2024-01-01",
        )
        == []
    )
    assert newsroom.believes("trailer", 2).value == "released"


def test_several_platforms_stand_side_by_side(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Gazette: platform is Netfilm; platform is Tide TV", "2026-03-02 Herald: platform is Tide Tv"
    )
    assert sorted(fact.value for fact in newsroom.facts) == ["Netfilm", "Tide TV"]


def test_a_season_beyond_the_next_needs_a_second_witness(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S3 renewal is renewed")
    assert newsroom.prints("2026-03-02 Herald: S6 renewal is ended") == []
    assert newsroom.prints("2026-03-03 Courier: S6 renewal is ended") == ["2026-03-03 new S6 renewal: ended"]


def test_two_seasons_ordered_at_once_are_both_told(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S3 renewal is renewed")
    assert len(newsroom.prints("2026-05-02 Herald: S4 renewal is renewed; S5 renewal is renewed")) == 2


def test_a_stale_stage_of_production_is_no_dispute(newsroom: Newsroom) -> None:
    newsroom.prints("2026-05-01 Gazette: S2 production is wrapped", "2026-05-01 Herald: S2 production is filming")
    newsroom.prints("2026-05-01 Gazette: S3 production is filming", "2026-05-01 Herald: S3 production is writing")
    assert newsroom.told == ["2026-05-01 new S2 production: wrapped", "2026-05-01 new S3 production: filming"]
    assert newsroom.believes("production", 2).rival is None


def test_what_became_of_a_season_before_the_one_that_runs_is_trivia(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S3 release date is 2026-03-12")
    assert (
        newsroom.prints(
            "2026-04-01 Herald: S2 renewal is cancelled; S2 trailer is released; S1 cast Ben Orr is joining"
        )
        == []
    )


def test_no_season_after_the_last_is_no_news(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S5 renewal is ended")
    assert newsroom.prints("2026-05-01 Herald: S6 renewal is cancelled") == []
