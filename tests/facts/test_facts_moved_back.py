"""What a paper says of a date that it moved, while a better source, read or heard after it, still gives the old one."""

from __future__ import annotations

from itertools import permutations

import pytest
from newsroom import Newsroom

FIRST = "2026-11-27 Blog: S2 release date is 2027-02-14"
MOVED = "2026-11-27T08:00 Blog: S2 release date is 2027-02-21"
OLD = "2026-11-27T19:00 Maze ({tier}): S2 release date is 2027-02-14"
FOLLOWS = "2026-11-28T09:00 Maze ({tier}): S2 release date is 2027-02-21"


def read_in_order(*articles: str) -> Newsroom:
    """A newsroom that finds articles in this order, all on one evening, whenever they were printed."""
    room = Newsroom()
    for article in articles:
        room.prints(article, read="2026-11-27T20:00")
    return room


@pytest.mark.parametrize("tier", ["official", "aggregator"])
def test_what_another_still_says_is_not_withdrawn(tier: str) -> None:
    for order in permutations([FIRST, MOVED, OLD.format(tier=tier)]):
        if order.index(FIRST) < order.index(MOVED):
            room = read_in_order(*order)
            assert not [line for line in room.told if "retracted" in line], order


SETTLED = "2026-11-28 settled S2 release date: 2027-02-14 → 2027-02-21"


def test_an_official_source_that_says_what_a_paper_gave_up_is_the_other_side() -> None:
    room = read_in_order(FIRST, OLD.format(tier="official"), MOVED)
    assert room.told == [
        "2026-11-27 new S2 release date: 2027-02-14",
        "2026-11-27 disputed S2 release date: 2027-02-14 → 2027-02-21",
    ]
    assert room.believes("release date", 2).confidence < 0.6
    assert room.prints(FOLLOWS.format(tier="official")) == [SETTLED]


def test_so_it_is_where_the_official_source_is_read_last() -> None:
    room = read_in_order(FIRST, MOVED, OLD.format(tier="official"))
    assert room.told[-1] == "2026-11-27 disputed S2 release date: 2027-02-21 → 2027-02-14"
    assert room.prints(FOLLOWS.format(tier="official")) == [SETTLED]


def test_but_not_where_an_official_source_has_moved_it() -> None:
    room = Newsroom()
    room.prints(
        "2026-11-26 Network (official): S2 release date is 2027-02-14",
        "2026-11-27 Network (official): S2 release date is 2027-02-21",
    )
    assert room.prints("2026-11-28 Maze (official): S2 release date is 2027-02-14") == []
    assert room.believes("release date", 2).rival is None


def test_a_move_of_a_date_just_given_officially_waits_for_the_official_word() -> None:
    room = Newsroom()
    room.prints("2026-11-25 Maze (official): S2 release date is 2027-02-14", FIRST)
    assert room.prints(MOVED) == []
    assert room.prints(FOLLOWS.format(tier="official")) == [SETTLED.replace("settled", "changed")]
