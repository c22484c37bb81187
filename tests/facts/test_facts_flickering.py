"""A dispute that ends, and begins again, with whoever repeats himself is told once in a fortnight. Stories."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from newsroom import Newsroom, moment

from monitor.facts import Policy
from monitor.facts.heard import Heard
from monitor.model import Attribute, ChangeKind

BOTH = (
    "09:00 Office (official): S2 renewal is renewed",
    "10:00 Gazette: S2 renewal is cancelled",
    "11:00 Herald (trade): S2 renewal is cancelled",
    "12:00 Echo (aggregator): S2 renewal is renewed",
)
ONCE = [
    "2026-03-01 new S2 renewal: renewed",
    "2026-03-01 disputed S2 renewal: renewed → cancelled",
    "2026-03-01 settled S2 renewal: cancelled → renewed",
]


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom where a dispute was told and settled, and has flickered for a day since."""
    room = Newsroom()
    assert room.prints(*(f"2026-03-01T{line}" for line in BOTH)) == ONCE
    assert room.prints(*(f"2026-03-02T{line}" for line in BOTH)) == []
    assert sum("disputed" in line for line in room.silent) == 1, "it is one again, and not told"
    return room


def test_what_it_ends_in_is_told_where_that_is_not_what_was_told_last(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-05 Courier: S2 renewal is cancelled", "2026-03-05 Mirror: S2 renewal is cancelled"
    ) == ["2026-03-05 changed S2 renewal: renewed → cancelled"]


def test_where_it_ends_in_what_was_told_last_nothing_is_told(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-03T10:00 Gazette: S2 renewal is cancelled")
    assert newsroom.believes("renewal", 2).rival == "cancelled"
    assert newsroom.prints("2026-03-05 Courier: S2 renewal is renewed") == []
    assert newsroom.believes("renewal", 2).rival is None


def test_when_it_is_one_still_after_a_fortnight_it_is_told(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-03T10:00 Gazette: S2 renewal is cancelled")
    assert newsroom.believes("renewal", 2).rival == "cancelled"
    told = moment("2026-03-01T11:00")
    newsroom.revise(told + timedelta(days=13, hours=22))
    assert newsroom.told == ONCE
    newsroom.revise(told + timedelta(days=14))
    assert newsroom.told == [*ONCE, "2026-03-15 disputed S2 renewal: renewed → cancelled"]


def test_a_side_that_was_withdrawn_and_is_given_again_is_no_repetition() -> None:
    room = Newsroom()
    room.prints("2026-03-01 Gazette: S2 renewal is renewed", "2026-03-01 Courier: S2 renewal is cancelled")
    assert room.withdraws("Courier", at="2026-03-01T18:00") == ["2026-03-01 settled S2 renewal: cancelled → renewed"]
    assert room.prints("2026-03-01T20:00 Courier: S2 renewal is cancelled") == [
        "2026-03-01 disputed S2 renewal: renewed → cancelled"
    ]


def test_it_is_one_dispute_whichever_side_was_named_first() -> None:
    room = Newsroom(Policy.of(Attribute.RELEASE_DATE))
    for line in ("Gazette: S2 release date is 2027-05-08", "Courier: S2 release date is 2027-05-01"):
        room.prints(f"2027-03-01T09:00 {line}")
    [one] = [change for change in room.changes if change.kind is ChangeKind.DISPUTED]
    end = replace(one, id="1", kind=ChangeKind.SETTLED)
    other = replace(one, id="2", old=one.new, new=one.old)
    for change in (one, other):
        assert Heard(changes=(one, end)).flickers(change)
    third = replace(one, id="3", new="2027-06-01")
    assert not Heard(changes=(one, end)).flickers(third)


TURNS = (
    "09:00 Post (aggregator): S2 renewal is cancelled",
    "10:00 Courier: S2 renewal is renewed",
    "11:00 Herald (trade): S2 renewal is renewed",
    "12:00 Office (official): S2 renewal is cancelled",
)


def test_a_value_that_comes_and_goes_as_papers_repeat_themselves_is_told_once_unless_more_say_so() -> None:
    room = Newsroom(Policy.of(Attribute.RENEWAL, min_confidence=0.0))
    there, back = "changed S2 renewal: cancelled → renewed", "changed S2 renewal: renewed → cancelled"
    for day in range(1, 6):
        room.prints(*(f"2026-03-0{day}T{line}" for line in TURNS))
    assert [line.split(" ", 1)[1] for line in room.told] == ["new S2 renewal: cancelled", there, back]
    assert room.prints(
        *(f"2026-03-06T{hour}:00 {paper}: S2 renewal is renewed" for hour, paper in ((13, "Mirror"), (14, "Globe")))
    ) == [f"2026-03-06 {there}"]
