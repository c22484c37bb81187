"""What comes and goes is told twice, and after that when there is a reason to. Stories, as ever."""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import Newsroom, moment

NEW, WITHDRAWN = "new S2 renewal: renewed", "retracted S2 renewal: renewed → nothing"


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom whose Gazette has printed and withdrawn a renewal twice, and prints it again: five days."""
    room = Newsroom()
    for day in range(1, 6):
        if day % 2:
            room.prints(f"2026-03-0{day} Gazette: S2 renewal is renewed")
        else:
            room.withdraws("Gazette", at=f"2026-03-0{day}")
    assert room.told == [f"2026-03-0{day} {what}" for day, what in enumerate((NEW, WITHDRAWN, NEW, WITHDRAWN), 1)], (
        "and not a third time"
    )
    return room


def test_it_is_told_when_another_paper_says_so_too(newsroom: Newsroom) -> None:
    """The subscriber was told last that it was withdrawn, and knows nothing of its having come back."""
    assert newsroom.prints(
        "2026-03-06 Courier: S2 renewal is renewed",
        "2026-03-07 Post: S2 renewal is renewed",
        "2026-03-08 Herald (trade): S2 renewal is renewed",
    ) == [f"2026-03-06 {NEW}"]
    assert newsroom.changes[-1].witnesses == 2


def test_a_copy_of_it_is_no_other_paper(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-06 Courier: S2 renewal is renewed (via Gazette)") == []


def test_it_is_told_when_it_has_held_for_a_week(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-11 Post: S2 platform is Netfilm", read="2026-03-11T23:59") == []
    assert newsroom.prints("2026-03-12 Post: S2 platform is Netfilm") == [f"2026-03-12 {NEW}"]
    assert newsroom.prints("2026-03-30 Post: S2 platform is Netfilm") == []


def test_a_withdrawal_that_was_held_back_is_told_when_it_has_held_for_a_week(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-12 Post: S2 platform is Netfilm") == [f"2026-03-12 {NEW}"]
    assert newsroom.withdraws("Gazette", at="2026-03-13") == []
    assert newsroom.prints("2026-03-19 Post: S2 platform is Netfilm") == []
    assert newsroom.prints("2026-03-20 Post: S2 platform is Netfilm") == [f"2026-03-20 {WITHDRAWN}"]


def test_what_was_told_on_the_word_of_two_is_withdrawn_with_the_second_of_them(newsroom: Newsroom) -> None:
    assert newsroom.prints("2026-03-06 Courier: S2 renewal is renewed") == [f"2026-03-06 {NEW}"]
    assert newsroom.withdraws("Courier", at="2026-03-07") == []
    assert newsroom.withdraws("Gazette", at="2026-03-08") == [f"2026-03-08 {WITHDRAWN}"]


@pytest.fixture
def doubled() -> Newsroom:
    """A newsroom whose Gazette has a renewal, against which the studio's page twice had a cancellation for a day."""
    room = Newsroom()
    room.prints("2026-03-01 Gazette: S2 renewal is renewed")
    for day in (2, 4):
        room.prints(f"2026-03-0{day} Studio (official): S2 renewal is cancelled")
        room.withdraws("Studio", at=f"2026-03-0{day + 1}")
    return room


def test_what_is_so_again_on_the_words_of_before_is_told_again(doubled: Newsroom) -> None:
    """Nobody has said anew that it is renewed; the subscriber was told last that it is cancelled."""
    assert doubled.told == [
        "2026-03-01 new S2 renewal: renewed",
        "2026-03-02 changed S2 renewal: renewed → cancelled",
        "2026-03-03 changed S2 renewal: cancelled → renewed",
        "2026-03-04 changed S2 renewal: renewed → cancelled",
        "2026-03-05 changed S2 renewal: cancelled → renewed",
    ]


def test_what_was_told_last_is_not_told_again_by_however_many(doubled: Newsroom) -> None:
    """A third cancellation was not told, so its end is nothing to tell, though three papers now have the renewal."""
    assert doubled.prints("2026-03-06 Herald: S2 renewal is cancelled") == []
    assert doubled.believes("renewal", 2).value == "cancelled"
    assert doubled.prints("2026-03-07 Courier: S2 renewal is renewed", "2026-03-08 Post: S2 renewal is renewed") == []
    fact = doubled.believes("renewal", 2)
    assert (fact.value, fact.witnesses) == ("renewed", 3)


def test_what_else_there_is_to_say_of_it_is_told(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-06 Herald (official): S2 renewal is cancelled", "2026-03-06 Post: S3 renewal is renewed"
    ) == ["2026-03-06 new S2 renewal: cancelled", "2026-03-06 new S3 renewal: renewed"]


def test_after_half_a_year_it_is_told_as_at_first(newsroom: Newsroom) -> None:
    newsroom.withdraws("Gazette", at="2026-03-06")
    assert newsroom.prints("2026-09-30 Gazette: S2 renewal is renewed") == [f"2026-09-30 {NEW}"]


def test_what_another_program_made_of_the_same_words_and_told_is_left_at_that() -> None:
    """It did not come and go: nothing has happened but that the words are read otherwise now."""
    room = Newsroom()
    room.prints("2026-03-01 Gazette: S2 renewal is renewed")
    room.changes = [replace(each, new="cancelled") for each in room.changes]
    assert room.prints("2026-03-20 Courier: S2 renewal is renewed") == []


def test_what_is_worked_out_once_more_is_the_same_change() -> None:
    """Where all that was believed is lost, what was told last is not told again."""
    room = Newsroom()
    told = room.prints("2026-03-01 Gazette: S2 renewal is renewed")
    room.facts = []
    room.revise(moment("2026-03-09"))
    assert room.believes("renewal", 2).value == "renewed"
    assert room.told == told
