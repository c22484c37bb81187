"""Sending, with all that can happen to the other side, and to us."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hooks import Answer
from outgoing import START, change, desk, empty, hooks, mail, mailbox, webhook

from monitor.config import Secret, Target
from monitor.config.when import When
from monitor.model import Show
from monitor.notify.delivery import FAILURES, REFUSALS
from monitor.notify.waits import BACKOFF, TAKEN
from monitor.store import add_changes, reading, save_shows, writing
from monitor.store.outbox import again, given_up, target_states, waiting

if TYPE_CHECKING:
    from hooks import Hooks
    from letterbox import Mailbox
    from outgoing import Desk

    from monitor.notify.delivery import Report


def ready(desk: Desk, *targets: Target, news: int = 1) -> None:
    """The targets are known, and something was told since."""
    desk.targets = targets
    desk.collect()
    desk.tell(*(change(number) for number in range(1, news + 1)))


def test_each_change_is_sent_once_and_in_its_order(desk: Desk, hooks: Hooks) -> None:
    ready(desk, webhook(hooks.url), news=4)
    [report] = desk.send()
    assert (report.sent, report.waiting, report.why) == (4, 0, None)
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1, 2, 3, 4]
    assert len({taken.id for taken in hooks.taken}) == 4
    assert all(taken.genuine for taken in hooks.taken)
    desk.later(days=1)
    assert desk.send() == []
    assert len(hooks.taken) == 4


def test_a_digest_is_one_message_when_it_is_due(desk: Desk, hooks: Hooks) -> None:
    ready(desk, webhook(hooks.url, when=When.parse("weekly tue 08:00", "UTC")), news=3)
    assert desk.send() == []
    desk.later(hours=20)
    [report] = desk.send()
    [taken] = hooks.taken
    assert report.sent == 1
    assert taken.json["type"] == "digest"
    assert [row["season"] for row in taken.json["data"]["changes"]] == [1, 2, 3]


def test_a_target_that_is_down_is_tried_ever_less_and_then_gets_all(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(desk, webhook(hooks.url), news=2)
    ids = []
    for number, pause in enumerate(BACKOFF[:4], 1):
        [report] = desk.send()
        assert (report.why, report.failures, report.waiting) == ("HTTP 500", number, 2)
        assert report.again == desk.now + pause
        assert desk.send() == []  # it is left alone
        desk.now += pause
        ids.append(hooks.taken[-1].id)
    assert len(hooks.taken) == 4  # the second was not tried: the target is down for it, too
    hooks.usual = Answer(200)
    [report] = desk.send()
    assert (report.sent, report.recovered, report.failures) == (2, True, 0)
    assert hooks.taken[4].id == ids[0]
    assert len(set(ids)) == 1
    with reading(desk.engine) as conn:
        assert target_states(conn)["home"].failures == 0


def test_it_is_tried_when_the_other_side_asks_for_it(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(503, (("Retry-After", "7200"),))
    ready(desk, webhook(hooks.url))
    [report] = desk.send()
    assert report.again == START + timedelta(hours=2)


def test_what_is_refused_keeps_nobody_waiting_and_ends(desk: Desk, hooks: Hooks) -> None:
    hooks.answers.extend([Answer(422)])
    ready(desk, webhook(hooks.url), news=2)
    [report] = desk.send()
    assert (report.sent, report.waiting, report.why, report.failures) == (1, 1, "HTTP 422", 0)
    hooks.usual = Answer(422)
    for _ in range(REFUSALS - 1):
        desk.later(days=1)
        [report] = desk.send()
    assert [message.changes[0].season for message in report.given_up] == [1]
    assert len(hooks.taken) == 1 + REFUSALS
    desk.later(days=1)
    assert desk.send() == []


def test_what_waits_for_three_days_is_given_up_and_can_be_sent_all_the_same(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(desk, webhook(hooks.url), news=2)
    desk.fail(FAILURES - 2)
    desk.send()
    desk.later(days=2)
    desk.tell(change(3))
    [report] = desk.send()
    assert report.given_up == ()
    desk.later(days=1, minutes=1)
    [report] = desk.send()
    assert [message.changes[0].season for message in report.given_up] == [1, 2]
    assert report.waiting == 1
    with reading(desk.engine) as conn:
        assert [each.last_error for each in given_up(conn)] == ["HTTP 500", None]
    hooks.usual = Answer(200)
    hooks.taken.clear()
    with writing(desk.engine) as conn:
        again(conn, ["home"], desk.now)
    [report] = desk.send()
    assert report.sent == 3
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1, 2, 3]


def test_a_machine_that_was_off_for_long_does_not_give_up_at_its_first_attempt(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(desk, webhook(hooks.url))
    desk.collect()
    desk.later(days=30)
    [report] = desk.send()
    assert (report.waiting, report.given_up) == (1, ())
    hooks.usual = Answer()
    desk.later(hours=1)
    assert [report.sent for report in desk.send()] == [1]


def test_a_machine_that_sleeps_for_days_gives_nothing_up_before_many_attempts(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(500)
    ready(desk, webhook(hooks.url))
    desk.send()
    desk.later(days=3, minutes=1)  # asleep, and awake before there is a network
    reports = []
    for pause in BACKOFF[1:]:
        reports += desk.send()
        desk.now += pause
    assert [(each.failures, len(each.given_up)) for each in reports] == [(number, 0) for number in range(2, 8)] + [
        (8, 1)
    ]


@pytest.mark.parametrize("answer", [Answer(hang=30), Answer(drip=True)], ids=["hanging", "dripping"])
def test_one_that_never_ends_costs_a_bounded_time(desk: Desk, hooks: Hooks, answer: Answer) -> None:
    hooks.usual = answer
    ready(desk, webhook(hooks.url))
    begun = time.monotonic()
    [report] = desk.send(attempt=0.3)
    assert time.monotonic() - begun < 10
    assert report.why == "no answer within 0.3 s"
    hooks.usual = Answer()
    desk.later(hours=1)
    assert [each.sent for each in desk.send()] == [1]
    assert {taken.id for taken in hooks.taken} == {hooks.taken[0].id}  # who saw it twice can tell


def test_when_the_time_is_over_the_rest_is_sent_the_next_time(desk: Desk, hooks: Hooks) -> None:
    ready(desk, webhook(hooks.url), webhook(hooks.url, "other"), news=5)
    assert desk.send(seconds=0) == []
    [report] = desk.send(stopped=lambda: len(hooks.taken) >= 2)
    assert (report.sent, report.waiting, report.why) == (2, 3, None)
    assert sum(each.sent for each in desk.send()) == 8
    assert len(hooks.taken) == 10


def test_one_that_hangs_takes_nobody_elses_time(desk: Desk, hooks: Hooks) -> None:
    hooks.answers.append(Answer(500))
    slow, quick = webhook(hooks.url, "a"), webhook(hooks.url, "b")
    ready(desk, slow, quick)
    assert [(each.target, each.sent) for each in desk.send()] == [("a", 0), ("b", 1)]
    desk.later(hours=1)
    desk.tell(change(2))
    assert [(each.target, each.sent) for each in desk.send()] == [("b", 1), ("a", 2)]  # who failed comes last


def test_nobody_listening_is_told_as_that(desk: Desk, hooks: Hooks) -> None:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    ready(desk, webhook(f"http://127.0.0.1:{port}/"))
    [report] = desk.send()
    assert report.why == "no answer (Connection refused)"


def test_killed_between_sending_and_noting_it_is_sent_again_with_the_same_id(desk: Desk, hooks: Hooks) -> None:
    ready(desk, webhook(hooks.url))

    class Killed(BaseException):
        pass

    def kill(*_: object) -> None:
        raise Killed

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("monitor.notify.delivery.sent", kill)
        patched.setattr("monitor.notify.delivery.let_go", lambda *_: None)  # a kill leaves no time for that
        with pytest.raises(Killed):
            desk.send()
    assert desk.send() == []  # whoever had it may still be at it
    desk.now += TAKEN
    [report] = desk.send()
    assert report.sent == 1
    assert len(hooks.taken) == 2
    assert hooks.taken[0].id == hooks.taken[1].id
    assert hooks.taken[0].body == hooks.taken[1].body


def test_two_programs_at_once_send_it_once(desk: Desk, hooks: Hooks) -> None:
    hooks.usual = Answer(hang=0.05)
    ready(desk, webhook(hooks.url), news=6)
    desk.collect()
    with ThreadPoolExecutor(4) as pool:
        reports = [report for sent in pool.map(lambda _: desk.send(), range(4)) for report in sent]
    assert sum(report.sent for report in reports) == 6
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1, 2, 3, 4, 5, 6]


def test_who_slept_for_long_leaves_the_rest_to_who_has_the_target_now(desk: Desk, hooks: Hooks) -> None:
    """One sleeps at its first message, another begins; the first wakes while the other is at that message."""
    ready(desk, webhook(hooks.url), news=4)
    second: list[Report] = []
    begun, done = threading.Event(), threading.Event()
    other = threading.Thread(target=lambda: second.extend(desk.send()))

    def sleep() -> None:
        desk.now += TAKEN
        other.start()
        begun.wait(30)

    def wake() -> None:
        begun.set()
        done.wait(30)

    hooks.answers.extend([Answer(first=sleep), Answer(first=wake)])
    first = desk.send()
    done.set()
    other.join(30)
    assert [report.sent for report in (*first, *second)] == [1, 4]  # the one in hand is sent by both: with the same id
    assert [taken.json["data"]["season"] for taken in hooks.taken] == [1, 1, 2, 3, 4]
    assert hooks.taken[0].id == hooks.taken[1].id


@pytest.mark.parametrize("answer", [Answer(500), Answer(422)], ids=["failed", "refused"])
def test_what_failed_with_who_slept_is_no_failure_where_another_sent_it(
    desk: Desk, hooks: Hooks, answer: Answer
) -> None:
    ready(desk, webhook(hooks.url), news=2)
    meanwhile: list[Report] = []

    def sleep() -> None:
        desk.now += TAKEN
        meanwhile.extend(desk.send())

    hooks.answers.append(replace(answer, first=sleep))
    [report] = desk.send()
    assert [each.sent for each in meanwhile] == [2]
    assert (report.sent, report.why, report.failures, report.waiting) == (0, None, 0, 0)
    with reading(desk.engine) as conn:
        state = target_states(conn)["home"]
    assert (state.failures, state.next_try, state.taken_until) == (0, None, None)


def test_a_secret_that_is_not_there_is_a_failure_of_the_target(desk: Desk, hooks: Hooks) -> None:
    ready(desk, webhook(hooks.url, secret=Secret("env:NO_SUCH_SECRET")))
    [report] = desk.send()
    assert report.why == "the environment has no NO_SUCH_SECRET."
    assert (report.failures, report.waiting) == (1, 1)


# --- people


def test_a_letter_says_what_changed_and_in_whose_words(desk: Desk, mailbox: Mailbox) -> None:
    ready(desk, mail(mailbox.port))
    [report] = desk.send()
    assert report.sent == 1
    [letter] = mailbox.letters
    assert letter["Subject"] == "Renewed: Lantern Quay, season 1 (undecided → renewed)"
    assert letter["To"] == "jo@tv.example"
    assert letter.get_content().split() == (
        "96% sure, one source. “It is renewed.” — The Trade Post, 2027-03-01 https://tradepost.example/a".split()
    )


def test_many_changes_are_one_letter(desk: Desk, mailbox: Mailbox) -> None:
    ready(desk, mail(mailbox.port), news=5)
    desk.send()
    [letter] = mailbox.letters
    assert letter["Subject"] == "TV shows: 5 changes"
    assert letter.get_content().count("• Renewed: Lantern Quay, season") == 5


@pytest.mark.parametrize(("more", "whole"), [("", True), ("?overflow=truncate", False)])
def test_what_is_too_long_for_a_service_comes_in_parts(
    desk: Desk, hooks: Hooks, more: str, whole: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from apprise.plugins.ntfy import NotifyNtfy

    monkeypatch.setattr(NotifyNtfy, "request_rate_per_sec", 0)  # it waits for seconds between two
    hooks.usual = Answer(200)
    show = "lantern-quay-" + "x" * 100
    desk.targets = [Target(name="phone", url=Secret(f"ntfy://127.0.0.1:{hooks.port}/topic{more}"))]
    desk.collect()
    desk.tell(change(1))
    with writing(desk.engine) as conn:
        save_shows(conn, [Show(title=show)])
        add_changes(conn, [change(number, show) for number in range(2, 45)])
    [report] = desk.send()
    assert (report.sent, report.why) == (1, None)
    said = [taken.body.decode() for taken in hooks.taken]
    assert max(map(len, said)) <= 7800  # as much as ntfy takes
    assert ("".join(said).count("(undecided") == 44) is whole


@pytest.mark.parametrize("reply", ["554 5.7.1 no", "451 4.3.0 later"])
def test_a_letter_that_is_not_taken_waits(desk: Desk, mailbox: Mailbox, reply: str) -> None:
    mailbox.reply_to_data = reply
    ready(desk, mail(mailbox.port))
    [report] = desk.send()
    assert report.why is not None
    assert "email" in report.why
    assert "pass-word" not in report.why
    mailbox.reply_to_data = "250 ok"
    desk.later(hours=1)
    [report] = desk.send()
    assert (report.sent, report.recovered, len(mailbox.letters)) == (1, True, 1)


def test_a_server_that_says_nothing_costs_a_bounded_time(desk: Desk, mailbox: Mailbox) -> None:
    mailbox.silent = True
    ready(desk, mail(mailbox.port))
    [report] = desk.send(attempt=0.3)
    assert report.why == "no answer within 0.3 s"


def test_without_apprise_the_mend_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "apprise", None)
    ready(desk, mail(25))
    [report] = desk.send()
    assert report.why == "it needs Apprise. Install it with: pip install 'monitor[notify]'"
    with reading(desk.engine) as conn:
        assert len(waiting(conn)) == 1


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("nonsense://tk_secret/x", "its address is none that Apprise knows (nonsense://…)"),
        ("json://a.example/tk_secret, json://b.example/", "its address is none|several addresses"),
    ],
)
def test_an_address_that_apprise_cannot_use_is_told_without_it(desk: Desk, url: str, why: str) -> None:
    import re

    ready(desk, Target(name="x", url=Secret(url)))
    [report] = desk.send()
    assert report.why is not None
    assert re.search(why.replace("(", r"\(").replace(")", r"\)"), report.why)
    assert "tk_secret" not in report.why
