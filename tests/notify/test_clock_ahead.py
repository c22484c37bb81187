"""A clock that was ahead and is set right: nobody waits for as long as it was ahead."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hooks import Answer
from outgoing import START, change, desk, empty, hooks, webhook

from monitor.config.when import When
from monitor.notify.delivery import FAILURES
from monitor.notify.waits import APART, BACKOFF, LONGEST_WAIT, TAKEN
from monitor.store import reading, writing
from monitor.store.outbox import begin, refused, take, target_states, unreachable, waiting

if TYPE_CHECKING:
    from hooks import Hooks
    from outgoing import Desk

    from monitor.store.outbox import Message


def ready(desk: Desk, hooks: Hooks, when: str = "now", *, ahead: float = 365) -> None:
    """Something was told and put into the outbox while the clock was ahead by so many days, as it still is."""
    desk.targets = [webhook(hooks.url, when=When.parse(when, "UTC"))]
    desk.collect()
    desk.tell(change(1))
    desk.later(days=ahead)
    desk.collect()


def held(desk: Desk) -> list[Message]:
    with reading(desk.engine) as conn:
        return waiting(conn)


@pytest.mark.parametrize("ahead", [365, 0.01])
def test_what_was_put_is_sent_once_it_is_right(desk: Desk, hooks: Hooks, ahead: float) -> None:
    ready(desk, hooks, ahead=ahead)
    desk.later(days=-ahead)
    assert [report.sent for report in desk.send()] == [1]


def test_a_digest_is_due_when_it_would_be_and_still_takes_more(desk: Desk, hooks: Hooks) -> None:
    ready(desk, hooks, "daily 08:00")
    desk.later(days=-365)
    desk.tell(change(2))
    assert desk.send() == []
    [message] = held(desk)
    assert message.due_at == datetime(2027, 3, 2, 8, tzinfo=UTC)
    assert [each.season for each in message.changes] == [1, 2]


def test_who_was_killed_with_a_target_holds_it_no_longer_for_that(desk: Desk, hooks: Hooks) -> None:
    ready(desk, hooks)
    with writing(desk.engine) as conn:
        assert take(conn, "home", desk.now, desk.now + TAKEN)
    desk.later(days=-365)
    assert [report.sent for report in desk.send()] == [1]


def test_one_that_failed_and_one_that_was_refused_are_tried_at_once(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(desk, hooks)
    desk.send()
    desk.later(days=-365)
    [report] = desk.send()
    assert (report.failures, report.again) == (2, START + BACKOFF[1])
    hooks.usual = Answer(422)
    desk.later(days=365)
    desk.send()
    desk.later(days=-365)
    hooks.usual = Answer()
    assert [report.sent for report in desk.send()] == [1]


def test_three_days_of_failures_are_counted_from_when_it_was_set_right(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(desk, hooks)
    desk.send()
    desk.later(days=-365)
    desk.fail(FAILURES - 1)
    desk.later(days=3)
    [report] = desk.send()
    assert len(report.given_up) == 1


def test_a_wait_that_can_be_meant_stands(desk: Desk, hooks: Hooks) -> None:
    """The longest there are, of another machine with the same database, whose clock is a little ahead."""
    ready(desk, hooks, ahead=0)
    ahead = desk.now + APART
    with writing(desk.engine) as conn:
        [message] = waiting(conn)
        assert take(conn, "home", desk.now, ahead + TAKEN)
        unreachable(conn, "home", "HTTP 503", ahead, ahead + LONGEST_WAIT)
        before = target_states(conn)
    assert desk.send() == []
    with reading(desk.engine) as conn:
        assert target_states(conn) == before
    with writing(desk.engine) as conn:
        assert begin(conn, message, ahead + TAKEN, ahead + TAKEN)
        refused(conn, message, "HTTP 422", ahead + BACKOFF[0])
    desk.collect()
    assert [each.due_at for each in held(desk)] == [ahead + BACKOFF[0]]


def test_a_digest_that_waits_for_a_week_stands(desk: Desk, hooks: Hooks) -> None:
    ready(desk, hooks, "weekly mon 12:00", ahead=0)
    due = START + timedelta(days=7)
    assert [each.due_at for each in held(desk)] == [due]
    desk.later(days=3)
    with writing(desk.engine):  # nor is anything written
        desk.collect()
    assert [each.due_at for each in held(desk)] == [due]
    desk.targets = [webhook(hooks.url, when=When.parse("daily 08:00", "UTC"))]
    desk.collect()
    assert [each.due_at for each in held(desk)] == [datetime(2027, 3, 5, 8, tzinfo=UTC)]
