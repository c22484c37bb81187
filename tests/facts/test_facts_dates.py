"""When a season comes: dates made finer, put off, in parts, given to no season. Stories, as ever."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from newsroom import Newsroom, moment, statements

if TYPE_CHECKING:
    from monitor.facts import Statement


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


def test_a_date_is_refined_and_not_made_vaguer(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 release date is 2027",
        "2026-05-01 Herald: S2 release date is 2027-22",
        "2026-08-01 Courier: S2 release date is 2027-06-20",
        "2026-09-01 Courier: S2 release date is 2027",
        "2026-09-02 Gazette: S2 release date is 2027-06",
    ) == [
        "2026-03-01 new S2 release date: 2027",
        "2026-05-01 refined S2 release date: 2027 → 2027-22",
        "2026-08-01 refined S2 release date: 2027-22 → 2027-06-20",
    ]


def test_a_season_is_put_off(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2027", "2026-03-02 Herald: S2 release date is 2027")
    assert newsroom.prints("2026-10-01 Courier: S2 release date is 2028") == [
        "2026-10-01 changed S2 release date: 2027 → 2028"
    ]


def test_an_outdated_date_in_a_late_copy_is_no_change(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2027", "2026-10-01 Courier: S2 release date is 2028")
    assert newsroom.prints("2026-10-20 Echo: S2 release date is 2027") == []
    assert newsroom.believes("release date", 2).value == "2028"


def test_unannounced_says_nothing_beside_a_date(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: S2 release date is unannounced") == []
    assert newsroom.prints("2026-04-01 Herald: S2 release date is 2027") == [
        "2026-04-01 changed S2 release date: unannounced → 2027"
    ]
    assert newsroom.prints("2026-05-01 Courier: S2 release date is unannounced") == []
    assert newsroom.believes("release date", 2).value == "2027"


def test_a_guessed_date_is_no_news(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: expected S2 release date is 2027") == []


def test_a_premiere_without_a_number_is_the_first_seasons(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: release date is 2026-06") == ["2026-03-01 new S1 release date: 2026-06"]
    assert newsroom.prints("2026-04-01 Herald: S1 release date is 2026-06-12") == [
        "2026-04-01 refined S1 release date: 2026-06 → 2026-06-12"
    ]


def test_an_unnumbered_date_never_contradicts_the_first_season(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S1 release date is 2026-06-12")
    assert newsroom.prints("2027-03-01 Herald: release date is 2027-05-01") == []
    assert newsroom.believes("release date", 1).value == "2026-06-12"


def test_what_happened_stays_true_as_the_reports_grow_old(newsroom: Newsroom) -> None:
    newsroom.prints(
        "2026-07-01 Gazette: S1 release date is 2026-06-12", "2026-07-02 Herald: S1 release date is 2026-06-12"
    )
    newsroom.prints("2028-07-02 Courier: S1 release date is 2026-09-12")
    assert newsroom.believes("release date", 1).value == "2026-06-12"


def test_of_a_seasons_parts_the_earliest_premiere_is_its_date(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-05-27; S2 release date is 2026-07-01") == [
        "2026-03-01 new S2 release date: 2026-05-27"
    ]


def test_an_aggregator_alone_makes_no_date_more_precise(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2027")
    assert newsroom.prints("2026-05-01 Echo (aggregator): S2 release date is 2027-12-31") == []
    assert newsroom.believes("release date", 2).value == "2027"


def test_a_precise_date_withdrawn_leaves_the_vague_one_and_no_news(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2027", "2026-03-02 Herald: S2 release date is 2027-06-12")
    assert newsroom.withdraws("Herald", at="2026-03-03") == []
    assert newsroom.believes("release date", 2).value == "2027"


def test_the_date_of_a_part_counts_only_where_there_is_no_other(newsroom: Newsroom) -> None:
    vague, part = statements("2026-03-01 Gazette: S2 release date is 2026; S2 release date is 2026-07-01")
    part = replace(part, claim=replace(part.claim, evidence="Volume 2 arrives on July 1, 2026"))
    newsroom.statements = [part]
    newsroom.revise(moment("2026-03-01"))
    assert newsroom.believes("release date", 2).value == "2026-07-01"
    newsroom.statements = [vague, part]
    newsroom.revise(moment("2026-03-01"))
    assert newsroom.believes("release date", 2).value == "2026"


def test_a_later_part_does_not_move_the_seasons_premiere(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-05-27")
    said = Newsroom()
    said.statements = [
        *newsroom.statements,
        *_in_words(
            "2026-05-01 Herald: S2 release date is 2026-07-01",
            "The second batch of episodes lands on July 1, 2026",
        ),
    ]
    said.revise(moment("2026-05-01"))
    assert said.believes("release date", 2).value == "2026-05-27"


def test_a_part_that_comes_before_the_season_was_to_come_moves_it(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-09-27")
    newsroom.statements += _in_words(
        "2026-05-01 Herald: S2 release date is 2026-07-01", "The second batch of episodes lands on July 1, 2026"
    )
    newsroom.revise(moment("2026-05-01"))
    assert newsroom.believes("release date", 2).value == "2026-07-01"


def test_the_second_half_of_a_year_is_no_part_of_a_season(newsroom: Newsroom) -> None:
    newsroom.statements = _in_words(
        "2026-03-01 Gazette: S2 release date is 2027; S2 release date is 2027-41",
        "It is out in the second half of 2027",
    )
    newsroom.revise(moment("2026-03-01"))
    assert newsroom.told == ["2026-03-01 new S2 release date: 2027-41"]


def test_a_date_that_nobody_gave_a_season_goes_when_more_give_it_to_a_later_one(newsroom: Newsroom) -> None:
    """ "More is on its way next summer" is then no date of the first season."""
    newsroom.prints("2026-10-01 Couch: release date is 2027-22")
    assert newsroom.believes("release date", 1).value == "2027-22"
    newsroom.prints("2026-10-02 Gazette: S2 release date is 2027-22")
    assert newsroom.believes("release date", 1).value == "2027-22"  # a word against a word
    newsroom.prints("2026-10-03 Herald: S2 release date is 2027-22")
    assert [fact.season for fact in newsroom.facts] == [2]


def _in_words(article: str, words: str) -> list[Statement]:
    """An article's statements, quoted from these words."""
    return [replace(each, claim=replace(each.claim, evidence=words)) for each in statements(article)]


def test_who_gave_a_season_is_no_source_of_a_day(newsroom: Newsroom) -> None:
    """What a reader is shown with a day is how many have given that day."""
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2027-23", "2026-03-02 Herald: S2 release date is 2027-10")
    newsroom.prints("2026-06-01 Courier: S2 release date is 2027-10-04")
    fact = newsroom.believes("release date", 2)
    assert (fact.value, fact.witnesses, newsroom.changes[-1].witnesses) == ("2027-10-04", 1, 1)
    assert [quote.source for quote in fact.quotes] == ["Courier", "Gazette", "Herald"]
    newsroom.prints("2026-06-02 Herald: S2 release date is 2027-10-04")
    assert newsroom.believes("release date", 2).witnesses == 2


def test_who_gives_a_day_is_a_source_of_its_month(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2027-10")
    newsroom.prints("2026-03-02 Echo (aggregator): S2 release date is 2027-10-04")
    fact = newsroom.believes("release date", 2)
    assert (fact.value, fact.witnesses) == ("2027-10", 2)
