"""Whose word counts: papers and aggregators, copies, denials, words taken back. Stories, as ever."""

from __future__ import annotations

import pytest
from newsroom import Newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


def test_an_old_article_found_today_is_no_news(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed", read="2026-11-01") == []
    assert newsroom.believes("renewal", 2).value == "renewed"


def test_an_old_article_found_today_changes_nothing_that_came_later(newsroom: Newsroom) -> None:
    newsroom.prints("2026-07-01 Courier: S2 renewal is cancelled")
    assert newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed", read="2026-07-02") == []
    assert newsroom.believes("renewal", 2).value == "cancelled"


def test_one_aggregator_alone_is_not_believed_enough_to_be_told(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Echo (aggregator): S2 renewal is renewed") == []
    assert newsroom.prints("2026-03-02 Gazette: S2 renewal is renewed") == ["2026-03-02 new S2 renewal: renewed"]


def test_two_who_credit_the_same_paper_are_one_witness(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-03-01 Herald: S2 renewal is renewed (via Gazette)",
        "2026-03-02 Courier: S2 renewal is renewed (via Gazette)",
        "2026-03-03 Gazette: S2 renewal is renewed",
    )
    assert newsroom.believes("renewal", 2).witnesses == 1
    newsroom.prints("2026-03-04 Post: S2 renewal is renewed")
    assert newsroom.believes("renewal", 2).witnesses == 2


def test_a_retelling_read_before_what_it_retells_loses_no_news(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-02 Echo (aggregator): S2 renewal is renewed (via Herald)") == []
    assert newsroom.prints("2026-03-02 Herald (trade): S2 renewal is renewed", read="2026-03-02") == [
        "2026-03-02 new S2 renewal: renewed"
    ]
    assert newsroom.prints("2026-03-03 Courier: S2 renewal is renewed") == []


def test_a_retelling_read_first_does_not_hide_what_was_believed_before(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Herald (trade): S2 renewal is undecided; S2 release date is unannounced")
    assert newsroom.prints("2026-03-09 Echo (aggregator): S2 renewal is renewed (via Herald)") == []
    assert newsroom.prints("2026-03-09 Herald (trade): S2 renewal is renewed") == [
        "2026-03-09 changed S2 renewal: undecided → renewed"
    ]
    assert newsroom.prints("2026-03-10 Courier: S2 renewal is renewed") == []


def test_an_aggregator_does_not_overturn_a_paper(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    assert newsroom.prints("2026-09-01 Echo (aggregator): S2 renewal is cancelled") == []
    assert newsroom.believes("renewal", 2).value == "renewed"


def test_two_aggregators_overturn_what_one_paper_said_a_month_ago(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-09-01")
    assert newsroom.prints("2026-04-01 Echo (aggregator): S2 release date is 2026-10-01") == []
    assert newsroom.prints("2026-04-02 Ticker (aggregator): S2 release date is 2026-10-01 (via Echo)") == []  # one word
    assert newsroom.believes("release date", 2).value == "2026-09-01"
    assert newsroom.prints("2026-04-03 Digest (aggregator): S2 release date is 2026-10-01") == [
        "2026-04-03 changed S2 release date: 2026-09-01 → 2026-10-01"
    ]


def test_two_papers_that_contradict_each_other_are_told_once_and_settled_once(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2027-05-01",
        "2026-03-01 Herald: S2 release date is 2027-06-01",
        "2026-03-01 Post: S2 platform is Netfilm",
    ) == [
        "2026-03-01 new S2 release date: 2027-05-01",
        "2026-03-01 disputed S2 release date: 2027-05-01 → 2027-06-01",
    ]
    assert newsroom.prints("2026-03-02 Courier: S2 release date is 2027-06-01") == [
        "2026-03-02 settled S2 release date: 2027-05-01 → 2027-06-01"
    ]


def test_a_denial_takes_a_rumour_back(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: rumoured S2 cast Ann Vale is leaving")
    assert newsroom.prints("2026-03-02 Herald: denied S2 cast Ann Vale is leaving") == []
    assert newsroom.facts == []


def test_an_article_that_loses_the_sentence_withdraws_it(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    assert newsroom.withdraws("Gazette", at="2026-03-02") == ["2026-03-02 retracted S2 renewal: renewed → nothing"]
    assert newsroom.facts == []


def test_what_others_say_too_is_not_withdrawn(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed", "2026-03-01 Herald: S2 renewal is renewed")
    assert newsroom.withdraws("Gazette", at="2026-03-02") == []


def test_more_witnesses_make_it_surer(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed")
    one = newsroom.believes("renewal", 2).confidence
    newsroom.prints("2026-03-02 Herald (trade): S2 renewal is renewed")
    two = newsroom.believes("renewal", 2)
    assert 0.7 < one < two.confidence < 1
    assert [quote.source for quote in two.quotes] == ["Herald", "Gazette"]


def test_what_a_confidence_says(newsroom: Newsroom) -> None:
    """Nine in ten for one paper, less than is told for one aggregator: see docs/belief.md for what was measured."""
    newsroom.prints("2026-03-01 Echo (aggregator): S2 renewal is renewed")
    assert newsroom.believes("renewal", 2).confidence == 0.67
    newsroom.prints("2026-03-01 Gazette: S3 renewal is renewed", "2026-03-01 Herald (trade): S4 renewal is renewed")
    assert newsroom.believes("renewal", 3).confidence == 0.882
    assert newsroom.believes("renewal", 4).confidence == 0.96
    newsroom.prints("2026-03-02 Mirror: S3 renewal is renewed", "2026-03-02 Echo: rumoured S5 renewal is renewed")
    assert newsroom.believes("renewal", 3).confidence == 0.982
    assert newsroom.believes("renewal", 5).confidence < 0.5


def test_a_denial_takes_a_statement_back(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 cast Ann Vale is leaving")
    assert newsroom.prints("2026-04-02 Herald: denied S2 cast Ann Vale is leaving") == [
        "2026-04-02 retracted S2 cast Ann Vale: leaving → nothing"
    ]
