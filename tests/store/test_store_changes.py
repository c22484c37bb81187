"""Changes: each told once, newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from monitor.model import Attribute, Change, ChangeKind, Quote, Show
from monitor.store import add_changes, changes, save_shows, told_about, told_since

if TYPE_CHECKING:
    from sqlalchemy import Connection

OTHER = Show(title="The Long Ferry")


def change(
    name: str, at: datetime, show: str = "salt-harbour", attribute: Attribute | None = Attribute.RENEWAL
) -> Change:
    return Change(
        id=name,
        show=show,
        kind=ChangeKind.CHANGED,
        at=at,
        attribute=attribute,
        season=2,
        old="undecided",
        new=f"renewed ({name})",
        confidence=0.9,
        witnesses=2,
        article="https://gazette.example/1",
        quotes=(
            Quote(source="Gazette", url="https://gazette.example/1", text=f"It returns ({name}).", published=at),
            Quote(source="Echo", url="https://echo.example/1", text="A second season comes."),
        ),
    )


def ids(found: list[Change]) -> list[str]:
    return [each.id for each in found]


def test_changes_come_back_as_they_were_told(conn: Connection, day: datetime) -> None:
    told = [
        change("a", day),
        Change(
            id="b",
            show="salt-harbour",
            kind=ChangeKind.NEW,
            at=day + timedelta(seconds=1),
            attribute=Attribute.CAST,
            person="Ines Vale",
            character="Mara",
            new="joining",
        ),
        Change(id="c", show="salt-harbour", kind=ChangeKind.FOLLOWING, at=day + timedelta(seconds=2)),
    ]
    assert add_changes(conn, told) == told
    assert changes(conn) == told[::-1]


def test_telling_again_adds_nothing(conn: Connection, day: datetime) -> None:
    first, second = change("a", day), change("b", day)
    assert add_changes(conn, [first, first]) == [first]
    assert add_changes(conn, [first, second]) == [second]
    assert ids(changes(conn)) == ["b", "a"]


def test_newest_first_and_of_equal_times_the_one_told_last(conn: Connection, day: datetime) -> None:
    later = day + timedelta(microseconds=1)
    add_changes(conn, [change("z", day), change("m", later), change("a", day), change("k", later)])
    assert ids(changes(conn)) == ["k", "m", "a", "z"]
    assert ids(changes(conn, limit=3)) == ["k", "m", "a"]


def test_of_one_show_one_attribute_since_a_moment(conn: Connection, day: datetime) -> None:
    save_shows(conn, [OTHER])
    add_changes(
        conn,
        [
            change("old", day - timedelta(days=1)),
            change("here", day),
            change("there", day, show=OTHER.slug),
            change("cast", day, attribute=Attribute.CAST),
        ],
    )
    assert ids(changes(conn, OTHER.slug)) == ["there"]
    assert ids(changes(conn, "salt-harbour", attribute=Attribute.RENEWAL)) == ["here", "old"]
    assert ids(changes(conn, since=day)) == ["cast", "there", "here"]
    assert ids(changes(conn, since=day + timedelta(microseconds=1))) == []


def test_what_was_told_of_a_show_after_a_moment_in_the_order_of_telling(conn: Connection, day: datetime) -> None:
    save_shows(conn, [OTHER])
    later = day + timedelta(seconds=1)
    told = [change("z", later), change("a", later + timedelta(days=1)), change("k", later)]
    add_changes(conn, [change("old", day), *told, change("there", later, show=OTHER.slug)])
    assert told_since(conn, "salt-harbour", day) == [replace(each, quotes=()) for each in told]


def test_what_was_told_of_some_attributes_and_people(conn: Connection, day: datetime) -> None:
    people = [change(name, day, attribute=Attribute.CAST) for name in ("Bo Lark", "Ann Vale", "B. Lark")]
    people = [replace(each, person=each.id) for each in people]
    add_changes(conn, [*people, change("all", day, attribute=None), change("renewal", day)])
    show, both = "salt-harbour", {Attribute.CAST, Attribute.RENEWAL}
    assert ids(told_about(conn, show, {Attribute.CAST}, None)) == ["Bo Lark", "Ann Vale", "B. Lark"]
    assert ids(told_about(conn, show, both, ["Bo Lark", "B. Lark"])) == ["Bo Lark", "B. Lark", "renewal"]
    assert ids(told_about(conn, show, both, [])) == ["renewal"]


@pytest.mark.parametrize("limit", [1, 2])
def test_each_change_has_its_own_quotes(conn: Connection, day: datetime, limit: int) -> None:
    told = [change("a", day), change("b", day)]
    add_changes(conn, told)
    assert changes(conn, limit=limit) == told[::-1][:limit]
