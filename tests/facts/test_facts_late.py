"""What is found late: old articles in an archive, corrections, second witnesses. Stories, see newsroom."""

from __future__ import annotations

import pytest
from newsroom import Newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


def test_an_archive_makes_no_news(newsroom: Newsroom) -> None:
    newsroom.prints("2026-06-01 Gazette: S3 renewal is renewed")
    assert (
        newsroom.prints(
            "2024-02-01 Herald: S2 renewal is renewed; S2 release date is 2024-09-12",
            "2024-03-01 Courier: S2 production is filming; S2 cast Ann Vale as Dr Moss is joining",
            "2025-12-01 Courier: S3 renewal is undecided; S3 release date is unannounced",
            read="2026-06-02",
        )
        == []
    )
    assert newsroom.believes("release date", 2).value == "2024-09-12"
    assert newsroom.believes("renewal", 3).value == "renewed"


def test_an_old_article_that_corrects_the_present_is_told(newsroom: Newsroom) -> None:
    """The date that we believe was put off a month before the paper that we read repeated it."""
    newsroom.prints("2026-03-01 Echo (aggregator): S2 release date is 2026-09-04")
    newsroom.prints("2026-03-02 Courier: S2 release date is 2026-09-04")
    assert newsroom.prints("2026-03-05 Office (official): S2 release date is 2026-10-02", read="2026-05-20") == [
        "2026-05-20 changed S2 release date: 2026-09-04 → 2026-10-02"
    ]


def test_an_old_article_corrects_nothing_that_was_said_after_it(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-05 Courier: S2 release date is 2026-10-02")
    assert newsroom.prints("2026-02-20 Herald (trade): S2 release date is 2026-09-04", read="2026-03-06") == []
    assert newsroom.believes("release date", 2).value == "2026-10-02"


def test_a_second_witness_from_an_archive_makes_no_news_of_what_was_doubted_long_ago(newsroom: Newsroom) -> None:
    newsroom.prints("2026-01-05 Echo (aggregator): S2 renewal is renewed")
    assert newsroom.prints("2026-01-06 Courier: S2 renewal is renewed", read="2026-06-01") == []
    assert newsroom.believes("renewal", 2).witnesses == 2


def test_a_second_witness_of_today_tells_what_was_doubted(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-01-05 Echo (aggregator): S2 renewal is renewed", "2026-02-28 Courier: S2 renewal is renewed"
    ) == ["2026-02-28 new S2 renewal: renewed"]


def test_a_date_taken_back_is_told_also_where_somebody_says_that_none_is_known(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Courier: S2 release date is unannounced")
    newsroom.prints("2026-03-02 Gazette: S2 release date is 2026-10-02")
    assert newsroom.withdraws("Gazette", at="2026-03-03") == [
        "2026-03-03 retracted S2 release date: 2026-10-02 → nothing"
    ]
    assert newsroom.believes("release date", 2).value == "unannounced"


@pytest.mark.parametrize("said", ["rumoured S2 release date is 2026-10-02", "S2 release date is 2026-10-02"])
def test_what_was_never_told_is_not_taken_back(newsroom: Newsroom, said: str) -> None:
    newsroom.prints("2026-03-01 Courier: S2 release date is unannounced")
    assert newsroom.prints(f"2026-03-02 Echo (aggregator): {said}") == []
    assert newsroom.withdraws("Echo", at="2026-03-03") == []
