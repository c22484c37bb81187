"""What is put into the outbox, for whom, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from outgoing import START, change, desk, empty, mail, webhook

from monitor.config.when import When
from monitor.model import Attribute, ChangeKind
from monitor.notify.collecting import FLOOD, TOGETHER, wants
from monitor.store import reading, writing
from monitor.store.outbox import begin, take, target_states, unreachable, waiting

if TYPE_CHECKING:
    from outgoing import Desk

    from monitor.store.outbox import Message

HOOK = webhook("https://home.example/hook")
MAIL = mail(25)


def held(desk: Desk, target: str | None = None) -> list[Message]:
    with reading(desk.engine) as conn:
        return waiting(conn, target)


def seasons(message: Message) -> list[int | None]:
    return [each.season for each in message.changes]


def test_a_new_target_is_told_nothing_old(desk: Desk) -> None:
    desk.tell(change(1))
    desk.targets = [HOOK]
    desk.collect()
    assert held(desk) == []
    desk.tell(change(2))
    desk.collect()
    [message] = held(desk)
    assert (message.target, seasons(message), message.due_at) == ("home", [2], START)


def test_what_is_told_is_put_once_for_each_target(desk: Desk) -> None:
    desk.targets = [HOOK, MAIL]
    desk.collect()
    desk.tell(change(1), change(2))
    for _ in range(3):
        desk.collect()
    assert [(each.target, seasons(each)) for each in held(desk)] == [
        ("home", [1]),
        ("home", [2]),
        ("mail", [1]),
        ("mail", [2]),
    ]
    assert len({each.id for each in held(desk)}) == 4


def test_a_second_target_is_told_only_what_comes_after_it(desk: Desk) -> None:
    desk.targets = [HOOK]
    desk.collect()
    desk.tell(change(1))
    desk.targets = [HOOK, MAIL]
    desk.collect()
    desk.tell(change(2))
    desk.collect()
    assert [(each.target, seasons(each)) for each in held(desk)] == [("home", [1]), ("home", [2]), ("mail", [2])]


def test_a_target_that_is_missing_for_a_moment_goes_on_where_it_was(desk: Desk) -> None:
    desk.targets = [HOOK]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    desk.targets = []
    desk.later(days=2)
    desk.tell(change(2))
    desk.collect()
    desk.targets = [HOOK]
    desk.collect()
    assert [seasons(each) for each in held(desk)] == [[1], [2]]


def test_a_target_taken_out_is_forgotten_and_begins_anew(desk: Desk) -> None:
    desk.targets = [HOOK]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    desk.targets = []
    desk.later(days=30)  # nobody looked meanwhile: since when it is missing is not known
    desk.collect()
    desk.later(days=2, hours=23, minutes=59)
    desk.collect()
    assert [seasons(each) for each in held(desk)] == [[1]]
    desk.later(minutes=1)
    desk.collect()
    assert held(desk) == []
    with reading(desk.engine) as conn:
        assert target_states(conn) == {}
    desk.tell(change(2))
    desk.targets = [HOOK]
    desk.collect()
    assert held(desk) == []


def test_a_target_for_which_nothing_waits_goes_on_where_it_was_too(desk: Desk) -> None:
    desk.targets = [HOOK]
    desk.collect()
    for _ in range(2):  # the second time it is missing anew, and has three days anew
        desk.targets = []
        desk.collect()
        desk.tell(change(len(held(desk)) + 1))
        desk.later(days=2)
        desk.collect()
        desk.targets = [HOOK]
        desk.collect()
    assert [seasons(each) for each in held(desk)] == [[1], [2]]


def test_two_configurations_of_one_database_may_take_turns(desk: Desk) -> None:
    desk.targets = [MAIL]
    desk.collect()
    for number in range(1, 7):
        desk.targets = [HOOK] if number % 2 else [MAIL]
        desk.collect()
        desk.tell(change(number))
        desk.collect()
        desk.later(days=1)
    assert sorted(each.season or 0 for message in held(desk, "home") for each in message.changes) == [1, 2, 3, 4, 5]
    assert sorted(each.season or 0 for message in held(desk, "mail") for each in message.changes) == [1, 2, 3, 4, 5, 6]


def test_nothing_is_put_for_a_target_that_is_missing(desk: Desk) -> None:
    desk.targets = [HOOK, MAIL]
    desk.collect()
    desk.targets = [MAIL]
    desk.tell(change(1))
    desk.collect()
    assert [each.target for each in held(desk)] == ["mail"]


def test_a_clock_that_is_slow_for_a_moment_loses_no_target(desk: Desk) -> None:
    """As that of a small computer, until it has heard from the network what time it is."""
    desk.targets = [HOOK]
    desk.collect()
    desk.targets = []
    desk.collect()
    desk.later(days=-20_000)
    desk.collect()
    desk.later(days=20_001)
    desk.tell(change(1))
    desk.collect()
    desk.targets = [HOOK]
    desk.collect()
    assert [seasons(each) for each in held(desk)] == [[1]]


def test_nothing_is_written_where_nothing_is_new(desk: Desk) -> None:
    desk.targets = [HOOK]
    desk.collect()
    with writing(desk.engine):  # who wants to write now would wait for half a minute
        desk.collect()


def test_nothing_is_written_where_a_target_is_merely_kept(desk: Desk) -> None:
    desk.targets = [HOOK, MAIL]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    desk.targets = [MAIL]
    desk.collect()
    desk.later(days=2)
    with writing(desk.engine):
        desk.collect()


@pytest.mark.parametrize(
    ("target", "other", "wanted"),
    [
        ({}, {}, True),
        ({"shows": frozenset({"harbour-bay"})}, {}, False),
        ({"shows": frozenset({"lantern-quay"})}, {}, True),
        ({"tell": frozenset({Attribute.CAST})}, {}, False),
        ({"tell": frozenset({Attribute.RENEWAL})}, {}, True),
        ({"min_confidence": 0.97}, {}, False),
        ({"min_confidence": 0.96}, {}, True),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.RETRACTED, "confidence": 0.3, "doubt": 0.95}, True),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.DISPUTED, "confidence": 0.3, "doubt": 0.95}, True),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.DENIED, "confidence": 0.3, "doubt": 0.95}, True),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.DENIED, "confidence": 0.3, "doubt": None}, False),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.CHANGED, "confidence": 0.6, "doubt": 0.95}, False),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.CHANGED, "confidence": 0.9, "doubt": 0.3}, True),
        ({"min_confidence": 0.9}, {"kind": ChangeKind.RUMOURED, "confidence": 0.4, "doubt": None}, False),
        ({"tell": frozenset({Attribute.CAST}), "min_confidence": 0.9}, {"attribute": None, "confidence": 0.0}, True),
        ({"shows": frozenset({"harbour-bay"})}, {"attribute": None}, False),
    ],
)
def test_a_target_is_told_what_it_wants(target: dict[str, Any], other: dict[str, Any], wanted: bool) -> None:
    assert wants(webhook("https://home.example/", **target), change(1, **other)) is wanted


def test_a_digest_gathers_until_it_is_due(desk: Desk) -> None:
    desk.targets = [mail(25, when=When.parse("daily 08:00", "UTC"))]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    desk.later(hours=5)
    desk.tell(change(2), change(3))
    desk.collect()
    [message] = held(desk)
    assert seasons(message) == [1, 2, 3]
    assert message.due_at == datetime(2027, 3, 2, 8, tzinfo=UTC)
    desk.later(hours=20)  # it is due, and what comes now is of the next
    desk.tell(change(4))
    desk.collect()
    assert [(seasons(each), each.due_at.day) for each in held(desk)] == [([1, 2, 3], 2), ([4], 3)]


def test_a_digest_that_somebody_tries_to_send_is_closed(desk: Desk) -> None:
    desk.targets = [mail(25, when=When.parse("daily 08:00", "UTC"))]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    with writing(desk.engine) as conn:
        assert take(conn, "mail", START, START)
        assert begin(conn, waiting(conn)[0], START, START + timedelta(minutes=1))
    desk.tell(change(2))
    desk.collect()
    assert [seasons(each) for each in held(desk)] == [[1], [2]]


def test_a_message_holds_so_many_changes_and_no_more(desk: Desk) -> None:
    desk.targets = [mail(25, when=When.parse("daily 08:00", "UTC"))]
    desk.collect()
    desk.tell(*(change(number) for number in range(TOGETHER - 1)))
    desk.collect()
    desk.tell(*(change(number) for number in range(TOGETHER - 1, 2 * TOGETHER + 2)))
    desk.collect()
    assert [len(each.changes) for each in held(desk)] == [TOGETHER, TOGETHER, 2]
    assert [number for each in held(desk) for number in seasons(each)] == list(range(2 * TOGETHER + 2))


def test_many_at_once_come_together_to_people_and_each_by_itself_to_programs(desk: Desk) -> None:
    desk.targets = [HOOK, MAIL]
    desk.collect()
    desk.tell(*(change(number) for number in range(FLOOD + 1)))
    desk.collect()
    assert len(held(desk, "home")) == FLOOD + 1
    [message] = held(desk, "mail")
    assert len(message.changes) == FLOOD + 1
    assert message.due_at == START


def test_what_gathers_while_people_cannot_be_reached_comes_together(desk: Desk) -> None:
    desk.targets = [MAIL]
    desk.collect()
    desk.tell(change(1))
    desk.collect()
    with writing(desk.engine) as conn:
        [message] = waiting(conn)
        assert take(conn, "mail", START, START)
        assert begin(conn, message, START, START)
        unreachable(conn, "mail", "down", START, START, message)
    for number in (2, 3, 4):
        desk.tell(change(number))
        desk.collect()
    assert [seasons(each) for each in held(desk)] == [[1], [2, 3, 4]]


def test_a_failure_takes_the_whole_of_it_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.targets = [HOOK, MAIL]
    desk.collect()
    desk.tell(change(1))

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("monitor.notify.collecting.looked_at", killed)
        with pytest.raises(KeyboardInterrupt):
            desk.collect()
    assert held(desk) == []
    desk.collect()
    assert [each.target for each in held(desk)] == ["home", "mail"]
