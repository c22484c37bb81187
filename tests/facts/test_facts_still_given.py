"""What one paper says has changed, while another still says what was, in whatever order they are read."""

from __future__ import annotations

from itertools import permutations

import pytest
from newsroom import Newsroom

from monitor.facts import Policy
from monitor.facts.weights import TELL_CONFIDENCE
from monitor.model import Attribute

FIRST = "2026-03-02 Gazette: S2 release date is 2027-03-14"
MOVED = "2026-03-20 Herald ({tier}): denied S2 release date is 2027-03-14; S2 release date is 2027-06-06"
STILL = "2026-03-{day} Courier ({tier}): S2 release date is 2027-03-14"
CHANGED = "2026-04-02 changed S2 release date: 2027-03-14 → 2027-06-06"


def found_late(*articles: str) -> Newsroom:
    """A newsroom that finds these articles in this order, all on one day, whenever they were printed."""
    room = Newsroom()
    room.prints(*articles, read="2026-04-02")
    return room


@pytest.mark.parametrize("mover", ["press", "trade", "official"])
@pytest.mark.parametrize("day", ["10", "19", "21", "24", "30"])
def test_a_premiere_that_is_put_off_has_moved_though_a_paper_still_gives_the_old_day(mover: str, day: str) -> None:
    for order in permutations([FIRST, MOVED.format(tier=mover), STILL.format(tier="press", day=day)]):
        room = found_late(*order)
        believed = room.believes("release date", 2)
        assert (believed.value, believed.rival) == ("2027-06-06", None)
        assert believed.confidence >= TELL_CONFIDENCE
        first_read = "changed" if order[0].endswith("S2 release date is 2027-03-14") else "new"
        assert room.told[1:] == ([CHANGED] if first_read == "changed" else []), order


def test_so_it_is_where_nobody_else_ever_gave_the_old_day() -> None:
    still, moved = STILL.format(tier="press", day="24"), MOVED.format(tier="press")
    assert found_late(still, moved).told == ["2026-04-02 new S2 release date: 2027-03-14", CHANGED]
    assert found_late(moved, still).told == ["2026-04-02 new S2 release date: 2027-06-06"]


def test_months_move_as_days_do() -> None:
    room = found_late(
        *(each.replace("-14", "").replace("-06-06", "-06") for each in (FIRST, STILL.format(tier="press", day="24")))
    )
    assert room.prints("2026-03-20 Herald: denied S2 release date is 2027-03; S2 release date is 2027-06") == [
        "2026-03-20 changed S2 release date: 2027-03 → 2027-06"
    ]


@pytest.mark.parametrize(("mover", "still"), [("press", "trade"), ("press", "official"), ("trade", "official")])
def test_a_better_source_that_still_gives_the_old_day_disputes_it(mover: str, still: str) -> None:
    late = [FIRST, MOVED.format(tier=mover), STILL.format(tier=still, day="21")]
    for order in permutations(late):
        room = found_late(*order)
        assert {room.believes("release date", 2).value, room.believes("release date", 2).rival} == {
            "2027-03-14",
            "2027-06-06",
        }
        assert " disputed " in room.told[-1], order


def test_two_papers_that_give_the_old_day_since_are_no_echo() -> None:
    room = Newsroom()
    again = [STILL.format(tier="press", day="24"), "2026-03-25 Post: S2 release date is 2027-03-14"]
    assert room.prints(FIRST, MOVED.format(tier="press"), *again) == [
        "2026-03-02 new S2 release date: 2027-03-14",
        "2026-03-20 changed S2 release date: 2027-03-14 → 2027-06-06",
        "2026-03-25 changed S2 release date: 2027-06-06 → 2027-03-14",
    ]


def test_but_not_where_so_many_say_that_it_moved_that_they_weigh_more() -> None:
    room = Newsroom()
    room.prints(FIRST, *(MOVED.format(tier="press").replace("Herald", paper) for paper in ("Herald", "Post", "Ledger")))
    for day in ("21", "22"):
        assert room.prints(STILL.format(tier="official", day=day)) == []
    assert room.believes("release date", 2).rival is None


def test_who_says_days_after_the_announcement_that_it_is_not_that_day_makes_no_slip() -> None:
    for denied, told in (("", []), ("denied S2 release date is 2027-03-14; ", [CHANGED.replace("04-02", "03-03")])):
        room = Newsroom()
        room.prints(FIRST, FIRST.replace("Gazette", "Courier"))
        assert room.prints(f"2026-03-03 Herald: {denied}S2 release date is 2027-06-06")[-1:] == told


def test_who_denies_one_day_and_gives_another_is_one_voice() -> None:
    denied = "2026-03-03 Echo (aggregator): denied S2 release date is 2027-03-14"
    believed = []
    for said in (denied, f"{denied}; S2 release date is 2027-06-06"):
        room = Newsroom()
        room.prints(FIRST, said)
        believed.append(room.believes("release date", 2))
    assert [fact.value for fact in believed] == ["2027-03-14"] * 2
    assert believed[0].confidence == believed[1].confidence >= TELL_CONFIDENCE


@pytest.mark.parametrize(
    ("thing", "was", "now"),
    [
        ("S2 renewal", "renewed", "cancelled"),
        ("S2 renewal", "cancelled", "renewed"),
        ("S2 cast Ann Vale as Dr Moss", "leaving", "returning"),
        ("S2 cast Ann Vale as Dr Moss", "joining", "leaving"),
    ],
)
@pytest.mark.parametrize("denied", ["", "denied {thing} is {was}; "])
def test_a_renewal_and_the_cast_are_reversed_alike(thing: str, was: str, now: str, denied: str) -> None:
    first = f"2026-03-02 Gazette: {thing} is {was}"
    reversal = f"2026-03-20 Herald: {denied.format(thing=thing, was=was)}{thing} is {now}"
    still = f"2026-03-24 Courier: {thing} is {was}"
    for order in permutations([first, reversal, still]):
        if order.index(first) < order.index(reversal):
            room = found_late(*order)
            assert not [line for line in room.told if "retracted" in line], (order, room.told)
            [fact] = room.facts
            assert fact.value == now
            assert fact.confidence >= TELL_CONFIDENCE


@pytest.mark.parametrize("day", ["10", "24"])
def test_a_platform_that_a_season_leaves_is_not_withdrawn_where_a_paper_still_names_it(day: str) -> None:
    room = Newsroom(Policy.of(Attribute.PLATFORM))
    for said in (
        "2026-03-02 Gazette: S2 platform is Netfilm",
        f"2026-03-{day} Courier: S2 platform is Netfilm",
        "2026-03-20 Herald: denied S2 platform is Netfilm; S2 platform is Tide TV",
    ):
        room.prints(said, read="2026-03-25")
    assert not [line for line in room.told if "retracted" in line]


def test_where_neither_says_that_it_moved_what_was_told_and_is_still_said_is_disputed() -> None:
    """Herald gave its day first, so Courier's is a slip until a second paper gives it; but Courier was told."""
    room = found_late(
        "2026-03-22 Courier: S2 release date is 2027-03-14", "2026-03-20 Herald: S2 release date is 2027-06-06"
    )
    assert room.told == [
        "2026-04-02 new S2 release date: 2027-03-14",
        "2026-04-02 disputed S2 release date: 2027-03-14 → 2027-06-06",
    ]
    assert room.prints("2026-04-03 Ledger: S2 renewal is renewed") == ["2026-04-03 new S2 renewal: renewed"]
    assert room.prints("2026-04-04 Post: S2 release date is 2027-06-06") == [
        "2026-04-04 settled S2 release date: 2027-03-14 → 2027-06-06"
    ]


def test_what_nobody_says_since_is_withdrawn_where_the_new_value_is_too_unsure() -> None:
    room = Newsroom(Policy.of(Attribute.RELEASE_DATE, min_confidence=0.95))
    assert room.prints(
        "2026-03-02 Gazette: S2 release date is 2027-03-14",
        "2026-03-02 Courier: S2 release date is 2027-03-14",
        MOVED.format(tier="press"),
    ) == [
        "2026-03-02 new S2 release date: 2027-03-14",
        "2026-03-20 retracted S2 release date: 2027-03-14 → nothing",
    ]
