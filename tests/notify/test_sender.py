"""What sends beside `monitor run`: at once when there is news, and at the time when something is due."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hooks import Answer
from outgoing import change, desk, empty, hooks, webhook

from monitor.config import Secret, Target
from monitor.notify.collecting import collect
from monitor.notify.sender import Sender
from monitor.store import reading, writing
from monitor.store.numbered import newest_number
from monitor.store.outbox import TargetState, put, target_states

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pytest
    from hooks import Hooks
    from outgoing import Desk
    from sqlalchemy import Engine

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


def test_it_rests_though_something_waits_for_a_target_that_was_taken_out(
    desk: Desk, hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[datetime] = []

    def counted(engine: Engine, targets: Sequence[Target], at: datetime) -> None:
        looks.append(at)
        collect(engine, targets, at)

    monkeypatch.setattr("monitor.notify.sender.collect", counted)
    desk.now = datetime.now(UTC)
    desk.targets = [webhook(hooks.url), webhook(hooks.url, "gone")]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    desk.targets = [webhook(hooks.url)]
    with sender(desk, []):
        until(lambda: len(hooks.taken) == 1)
        time.sleep(1)
    assert len(looks) <= 4  # as it begins, as it sends, and once more
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1]


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


def test_a_target_that_cannot_be_used_keeps_no_other_from_being_told(desk: Desk, hooks: Hooks) -> None:
    odd = Target(name="a mail", url=Secret("mailto://jo:tk\u2100secret@127.0.0.1:1?to=jo@tv.example"))
    desk.targets = [odd, webhook(hooks.url)]
    reports: list[Report] = []
    with sender(desk, reports) as running:
        desk.tell(change(1))
        running.news(desk.targets)
        until(lambda: len(hooks.taken) == 1)
        until(lambda: len(reports) == 2)
    whys = {report.target: report.why for report in reports}
    assert whys["home"] is None
    assert whys["a mail"]
    assert "secret" not in whys["a mail"]


def test_what_nobody_foresaw_ends_no_sender_and_is_told_once(desk: Desk, hooks: Hooks) -> None:
    desk.targets = [webhook(hooks.url)]
    heard: list[str] = []
    troubles: list[str] = []

    def told(report: Report) -> None:
        heard.append(report.target)
        if len(heard) <= 2:
            raise RuntimeError("tk-secret")

    def news(running: Sender, number: int) -> None:
        desk.tell(change(number))
        running.news(desk.targets)
        until(lambda: len(heard) == number)

    with Sender(desk.engine, desk.targets, told=told, trouble=troubles.append) as running:
        for number in (1, 2, 3):
            news(running, number)
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1, 2, 3]
    assert troubles == ["Sending failed for a reason that was not foreseen (RuntimeError); it is tried again."]
