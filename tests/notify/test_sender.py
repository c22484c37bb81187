"""What sends beside `monitor run`: at once when there is news, and at the time when something is due."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hooks import Answer
from outgoing import change, desk, empty, hooks, webhook

from monitor.notify.sender import Sender
from monitor.store import reading, writing
from monitor.store.numbered import newest_number
from monitor.store.outbox import TargetState, put, target_states

if TYPE_CHECKING:
    from collections.abc import Callable

    from hooks import Hooks
    from outgoing import Desk

    from monitor.notify.delivery import Report


def until(happened: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.02)


def known(desk: Desk) -> dict[str, TargetState]:
    with reading(desk.engine) as conn:
        return target_states(conn)


def sender(desk: Desk, reports: list[Report]) -> Sender:
    def trouble(why: str) -> None:
        raise AssertionError(why)

    return Sender(desk.engine, desk.targets, told=reports.append, trouble=trouble)


def test_news_is_sent_at_once_and_targets_may_change(desk: Desk, hooks: Hooks) -> None:
    reports: list[Report] = []
    desk.targets = [webhook(hooks.url)]
    with sender(desk, reports) as running:
        desk.tell(change(1))
        running.news(desk.targets)
        until(lambda: len(hooks.taken) == 1)
        both = [*desk.targets, webhook(hooks.url, "other")]
        running.news(both)
        until(lambda: len(reports) == 1)
        until(lambda: "other" in known(desk))  # and told nothing old
        desk.tell(change(2))
        running.news(both)
        until(lambda: len(hooks.taken) == 3)
    assert {(report.target, report.sent) for report in reports} == {("home", 1), ("other", 1)}


def test_what_is_due_later_is_sent_then_though_nothing_is_told(desk: Desk, hooks: Hooks) -> None:
    desk.targets = [webhook(hooks.url)]
    desk.tell(change(1))
    desk.collect()
    due = datetime.now(UTC) + timedelta(seconds=1)
    with writing(desk.engine) as conn:
        put(conn, "home", "msg_1", [newest_number(conn)], at=due, due_at=due)
    with sender(desk, []):
        until(lambda: len(hooks.taken) == 1)
    assert int(hooks.taken[0].headers["webhook-timestamp"]) >= int(due.timestamp())


def test_it_ends_with_the_message_in_hand(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(hang=0.3)
    desk.targets = [webhook(hooks.url)]
    reports: list[Report] = []
    with sender(desk, reports) as running:
        desk.tell(change(1), change(2))
        running.news(desk.targets)
        until(lambda: len(hooks.taken) == 1)
    assert [(report.sent, report.waiting) for report in reports] == [(1, 1)]
    desk.now = datetime.now(UTC)
    assert [report.sent for report in desk.send()] == [1]
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1, 2]
