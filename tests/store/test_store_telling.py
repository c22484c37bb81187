"""What feeds ask of what was told, on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from feeding import LIGHTS, ROOKS, ground, told

from monitor.model import Attribute, ChangeKind
from monitor.store import add_changes, save_shows
from monitor.store.telling import (
    ALL,
    Wanted,
    attributes_told,
    count_told,
    newest_told,
    told_about_then,
    told_from,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from monitor.model import Change

MINUTE = timedelta(minutes=1)


def tell(conn: Connection, day: datetime) -> list[Change]:
    """Six changes, a minute apart; the third is told late."""
    changes = [
        told(1, at=day, grounds=(ground("https://a.example/", "renewed"), ground("https://b.example/", "ended"))),
        told(2, at=day + MINUTE, attribute=Attribute.CAST, new="joining", season=3, confidence=0.5),
        told(3, at=day - MINUTE, show=ROOKS.slug),
        told(4, at=day + 3 * MINUTE, kind=ChangeKind.DENIED, confidence=0.0, doubt=0.9),
        told(5, at=day + 4 * MINUTE, kind=ChangeKind.FOLLOWING, attribute=None, season=None),
        told(6, at=day + 5 * MINUTE),
    ]
    save_shows(conn, (LIGHTS, ROOKS))
    add_changes(conn, changes)
    return changes


def numbers(found: list[Change]) -> list[int]:
    return [int(change.id, 16) for change in found]


def test_the_last_told_comes_first_with_all_that_was_weighed(conn: Connection, day: datetime) -> None:
    changes = tell(conn, day)
    assert newest_told(conn, limit=9) == changes[::-1]
    assert newest_told(conn, limit=2) == changes[:3:-1]


def test_a_choice_of_them(conn: Connection, day: datetime) -> None:
    tell(conn, day)
    for wanted, found in (
        (ALL, [6, 5, 4, 3, 2, 1]),
        (Wanted(shows=frozenset({ROOKS.slug})), [3]),
        (Wanted(shows=frozenset()), []),
        (Wanted(attributes=frozenset({Attribute.CAST, Attribute.CREW})), [2]),
        (Wanted(seasons=frozenset({2})), [6, 4, 3, 1]),
        (Wanted(kinds=frozenset({ChangeKind.FOLLOWING, ChangeKind.DENIED})), [5, 4]),
        (Wanted(min_confidence=0.9), [6, 5, 4, 3, 1]),
        (Wanted(min_confidence=0.9, seasons=frozenset({2, 3}), shows=frozenset({LIGHTS.slug})), [6, 4, 1]),
    ):
        assert numbers(newest_told(conn, wanted, limit=9)) == found
        assert numbers(told_from(conn, wanted, first=0, limit=9)) == found[::-1]
        assert count_told(conn, wanted) == len(found)


def test_some_from_the_oldest_on(conn: Connection, day: datetime) -> None:
    tell(conn, day)
    assert numbers(told_from(conn, ALL, first=2, limit=3)) == [3, 4, 5]
    assert told_from(conn, ALL, first=6, limit=3) == []


def test_which_attributes_there_are(conn: Connection, day: datetime) -> None:
    assert attributes_told(conn) == set()
    tell(conn, day)
    assert attributes_told(conn) == {"renewal", "cast"}


def test_what_was_told_around_some_times(conn: Connection, day: datetime) -> None:
    tell(conn, day)

    def around(*minutes: int, before: int, after: int) -> list[int]:
        times = [day + minute * MINUTE for minute in minutes]
        found = told_about_then(conn, times, before=before * MINUTE, after=after * MINUTE)
        return [int(name, 16) for name, _ in found]

    assert around(0, before=1, after=1) == [1, 2, 3]
    assert around(0, 5, before=0, after=0) == [1, 6]
    assert around(4, 3, 4, before=1, after=0) == [4, 5]
    assert around(0, 4, before=9, after=0) == [1, 2, 3, 4, 5]
    assert around(before=1, after=1) == []


def test_what_two_want_is_what_both_want() -> None:
    one = Wanted(shows=frozenset({"a", "b"}), min_confidence=0.5)
    other = Wanted(shows=frozenset({"b", "c"}), seasons=frozenset({1}), min_confidence=0.7)
    assert one.within(other) == Wanted(shows=frozenset({"b"}), seasons=frozenset({1}), min_confidence=0.7)
    assert one.within(ALL) == ALL.within(one) == one
