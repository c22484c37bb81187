"""The outbox on both databases: what waits, who has a target, and what becomes of a message."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.model import Attribute, Change, ChangeKind, Quote, Show
from monitor.store import add_changes
from monitor.store.numbered import changes_after, newest_number
from monitor.store.outbox import (
    add_target,
    add_to,
    again,
    begin,
    due_next,
    forget_target,
    give_up,
    given_up,
    has,
    let_go,
    looked_at,
    missing,
    next_message,
    open_message,
    ping,
    pinged,
    put,
    refused,
    sent,
    take,
    target_states,
    unreachable,
    waiting,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

MINUTE = timedelta(minutes=1)


def tell(conn: Connection, show: Show, day: datetime, *names: str) -> None:
    add_changes(
        conn,
        [
            Change(
                id=name,
                show=show.slug,
                kind=ChangeKind.NEW,
                at=day,
                attribute=Attribute.RENEWAL,
                new="renewed",
                quotes=(Quote(source="Post", url="https://post.example/", text="Yes."),),
            )
            for name in names
        ],
    )


def ready(conn: Connection, show: Show, day: datetime) -> None:
    """Three changes, a message each, to one target."""
    tell(conn, show, day, "a", "b", "c")
    add_target(conn, "home", day, 0)
    for number, change in changes_after(conn, 0):
        put(conn, "home", f"msg_{change.id}", [number], at=day, due_at=day + number * MINUTE)


def names(conn: Connection) -> list[str]:
    return [message.id for message in waiting(conn)]


def test_changes_are_numbered_in_the_order_of_telling(conn: Connection, show: Show, day: datetime) -> None:
    assert newest_number(conn) == 0
    tell(conn, show, day, "b", "a")
    tell(conn, show, day - timedelta(days=9), "c")
    told = changes_after(conn, 0)
    assert [change.id for _, change in told] == ["b", "a", "c"]
    assert newest_number(conn) == told[-1][0]
    assert [change.id for _, change in changes_after(conn, told[0][0])] == ["a", "c"]


def test_a_target_is_known_with_what_was_looked_at(conn: Connection, show: Show, day: datetime) -> None:
    add_target(conn, "home", day, 7)
    looked_at(conn, "home", 9)
    [state] = target_states(conn).values()
    assert (state.name, state.since, state.told, state.failures) == ("home", day, 9, 0)
    for since in (day, None):
        missing(conn, "home", since)
        assert target_states(conn)["home"].missing_since == since


def test_the_oldest_that_is_due_comes_first_with_its_quotes(conn: Connection, show: Show, day: datetime) -> None:
    ready(conn, show, day)
    assert next_message(conn, "home", day) is None
    message = next_message(conn, "home", day + 5 * MINUTE)
    assert message is not None
    assert message.id == "msg_a"
    assert message.changes[0].quotes[0].text == "Yes."
    sent(conn, message, day)
    following = next_message(conn, "home", day + 5 * MINUTE)
    assert following is not None
    assert following.id == "msg_b"
    assert next_message(conn, "other", day + 5 * MINUTE) is None
    assert due_next(conn) == {"home": day + 2 * MINUTE}


def test_a_target_is_somebodys_until_he_lets_go_or_is_gone(conn: Connection, show: Show, day: datetime) -> None:
    ready(conn, show, day)
    assert take(conn, "home", day, day + MINUTE)
    assert not take(conn, "home", day, day + MINUTE)
    let_go(conn, "home", day + MINUTE)
    assert take(conn, "home", day, day + MINUTE)
    assert take(conn, "home", day + MINUTE, day + 2 * MINUTE)
    let_go(conn, "home", day + MINUTE)  # of whoever had it before
    assert not take(conn, "home", day + MINUTE, day + 2 * MINUTE)
    assert not take(conn, "nobody", day, day)


def test_nothing_is_begun_by_who_has_the_target_no_more(conn: Connection, show: Show, day: datetime) -> None:
    ready(conn, show, day)
    [first, *_] = waiting(conn)
    assert not begin(conn, first, day + MINUTE, day + 2 * MINUTE)  # nobody has it
    assert take(conn, "home", day, day + MINUTE)
    assert has(conn, "home", day + MINUTE)
    assert take(conn, "home", day + MINUTE, day + 3 * MINUTE)  # another, while the first slept
    assert not begin(conn, first, day + MINUTE, day + 4 * MINUTE)
    assert not has(conn, "home", day + MINUTE)
    assert (waiting(conn)[0].attempts, target_states(conn)["home"].taken_until) == (0, day + 3 * MINUTE)
    assert begin(conn, first, day + 3 * MINUTE, day + 4 * MINUTE)
    assert (waiting(conn)[0].attempts, target_states(conn)["home"].taken_until) == (1, day + 4 * MINUTE)


def test_one_that_failed_is_left_alone(conn: Connection, show: Show, day: datetime) -> None:
    ready(conn, show, day)
    [first, *_] = waiting(conn)
    assert take(conn, "home", day - MINUTE, day - MINUTE)
    assert begin(conn, first, day - MINUTE, day)
    unreachable(conn, "home", "down", day, day + MINUTE, first)
    unreachable(conn, "home", "down", day + MINUTE, day + MINUTE)
    assert not take(conn, "home", day, day)
    assert take(conn, "home", day + MINUTE, day + MINUTE)
    state = target_states(conn)["home"]
    assert (state.failures, state.failing_since, state.last_error) == (2, day, "down")
    assert (waiting(conn)[0].attempts, waiting(conn)[0].last_error) == (1, "down")
    sent(conn, first, day)
    state = target_states(conn)["home"]
    assert (state.failures, state.failing_since, state.last_error, state.next_try) == (0, None, None, None)
    assert names(conn) == ["msg_b", "msg_c"]


def test_what_is_refused_or_given_up_is_out_of_the_way_and_comes_back(
    conn: Connection, show: Show, day: datetime
) -> None:
    ready(conn, show, day)
    first, second, _ = waiting(conn)
    assert take(conn, "home", day, day)
    assert begin(conn, first, day, day + MINUTE)
    refused(conn, first, "no", day + 60 * MINUTE)
    give_up(conn, [second], day)
    assert names(conn) == ["msg_a", "msg_c"]
    assert [message.id for message in given_up(conn)] == ["msg_b"]
    assert due_next(conn) == {"home": day + 3 * MINUTE}
    again(conn, ["home"], day)
    assert names(conn) == ["msg_a", "msg_b", "msg_c"]
    assert [message.due_at for message in waiting(conn)] == [day, day, day + 3 * MINUTE]


def test_an_open_message_takes_more_until_it_is_tried(conn: Connection, show: Show, day: datetime) -> None:
    ready(conn, show, day)
    tell(conn, show, day, "d")
    held = open_message(conn, "home")
    assert held is not None
    assert held[1:] == (1, day + 3 * MINUTE)
    add_to(conn, held[0], [newest_number(conn)])
    assert [change.id for change in waiting(conn)[-1].changes] == ["c", "d"]
    assert take(conn, "home", day, day)
    assert begin(conn, waiting(conn)[-1], day, day + MINUTE)
    assert open_message(conn, "home") is None


def test_a_target_is_forgotten_with_what_waits_but_not_with_what_was_sent(
    conn: Connection, show: Show, day: datetime
) -> None:
    ready(conn, show, day)
    sent(conn, waiting(conn)[0], day)
    forget_target(conn, "home")
    assert (names(conn), target_states(conn), given_up(conn)) == ([], {}, [])
    assert conn.exec_driver_sql("SELECT count(*) FROM outbox").scalar() == 1
    assert conn.exec_driver_sql("SELECT count(*) FROM outbox_change").scalar() == 1


def test_a_ping_that_waits_is_due_as_of_the_newest_change_or_as_it_was_put_off(conn: Connection, day: datetime) -> None:
    add_target(conn, "hub", day, 0)
    ping(conn, "hub", "https://tv.example/all.xml", changed_at=day, at=day)
    ping(conn, "hub", "https://tv.example/all.xml", changed_at=day + MINUTE, at=day + MINUTE)
    [message] = waiting(conn)
    assert message.due_at == day + MINUTE
    refused(conn, message, "HTTP 400", day + 9 * MINUTE)
    ping(conn, "hub", "https://tv.example/all.xml", changed_at=day + 2 * MINUTE, at=day + 2 * MINUTE)
    assert [each.due_at for each in waiting(conn)] == [day + 9 * MINUTE]
    assert give_up(conn, [message], day) == []  # as it was, it is no more


def test_a_feed_has_one_ping_and_what_changes_meanwhile_still_waits(conn: Connection, day: datetime) -> None:
    add_target(conn, "hub", day, 0)
    ping(conn, "hub", "https://tv.example/100%_.xml", changed_at=day, at=day)
    [message] = waiting(conn)
    assert (message.feed, message.changes, message.created_at) == ("https://tv.example/100%_.xml", (), day)
    ping(conn, "hub", "https://tv.example/100%_.xml", changed_at=day + MINUTE, at=day + MINUTE)
    sent(conn, message, day)  # of what was before
    [again_] = waiting(conn)
    assert (again_.number, again_.created_at) == (message.number, day + MINUTE)
    give_up(conn, [again_], day)
    assert waiting(conn) == []
    ping(conn, "hub", "https://tv.example/100%_.xml", changed_at=day + 2 * MINUTE, at=day)
    [again_] = waiting(conn)
    assert (again_.number, again_.attempts, again_.given_up_at) == (message.number, 0, None)
    sent(conn, again_, day)
    assert waiting(conn) == []
    assert pinged(conn, "hub") == {"https://tv.example/100%_.xml": day + 2 * MINUTE}
    ping(conn, "another", "https://tv.example/100%_.xml", changed_at=day, at=day)
    assert pinged(conn, "hub") == {}
