"""The hub of the feeds: which feeds it is told of, once for each change, whatever happens to it and to us."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

import pytest
from hooks import Answer
from outgoing import START, change, desk, empty, hooks, webhook

from monitor.config import Hub, Target
from monitor.notify.delivery import FAILURES, REFUSALS, try_out
from monitor.notify.pinging import expect_pings, expect_pings_of_site
from monitor.notify.waits import BACKOFF
from monitor.publish.atomic import write_if_changed
from monitor.store import reading
from monitor.store.outbox import given_up, pinged, waiting
from monitor.upkeep.prune import messages

if TYPE_CHECKING:
    from pathlib import Path

    from hooks import Hooks
    from outgoing import Desk

HERE, SITE = "https://tv.example/feeds", "https://tv.example/site/feeds"
FILES = ("all.xml", "lantern-quay.xml")


def hub(url: str, *feeds: str) -> Target:
    return Target(name="hub", hub=Hub(url, feeds or (HERE,)))


def write(desk: Desk, folder: Path, content: str, *files: str) -> None:
    """A crawl writes these feeds, by the clock of the desk."""
    for file in files or FILES:
        if write_if_changed(folder / file, content.encode()):
            os.utime(folder / file, (desk.now.timestamp(), desk.now.timestamp()))
    expect_pings(desk.engine, desk.targets, folder, FILES, desk.now)


def told(hooks: Hooks) -> list[str]:
    """The feeds that the hub was told of since the last look."""
    forms = [parse_qs(taken.body.decode(), strict_parsing=True) for taken in hooks.taken]
    assert all(taken.headers["content-type"] == "application/x-www-form-urlencoded" for taken in hooks.taken)
    assert all(form.keys() == {"hub.mode", "hub.url"} and form["hub.mode"] == ["publish"] for form in forms)
    hooks.taken.clear()
    return [url for form in forms for url in form["hub.url"]]


def test_it_is_told_of_each_feed_that_has_changed_once(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one")
    assert [report.sent for report in desk.send()] == [2]
    assert told(hooks) == [f"{HERE}/all.xml", f"{HERE}/lantern-quay.xml"]
    desk.later(hours=1)
    write(desk, tmp_path, "one")
    assert desk.send() == []
    desk.later(hours=1)
    write(desk, tmp_path, "two", "lantern-quay.xml")
    desk.send()
    assert told(hooks) == [f"{HERE}/lantern-quay.xml"]
    desk.later(hours=1)
    write(desk, tmp_path, "three", "lantern-quay.xml")
    desk.send()
    assert told(hooks) == [f"{HERE}/lantern-quay.xml"]


def test_a_feed_is_told_of_wherever_it_is(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    desk.targets = (hub(hooks.url, HERE, SITE),)
    write(desk, tmp_path, "one", "all.xml")
    desk.send()
    assert told(hooks) == [f"{HERE}/all.xml", f"{SITE}/all.xml"]
    desk.later(hours=1)
    os.utime(tmp_path / "all.xml", (desk.now.timestamp(), desk.now.timestamp()))
    expect_pings_of_site(desk.engine, desk.targets, tmp_path, FILES, desk.now, base_url="https://tv.example/site")
    desk.send()
    assert told(hooks) == [f"{SITE}/all.xml"]


def test_who_was_killed_between_writing_and_telling_tells_it_the_next_time(
    desk: Desk, hooks: Hooks, tmp_path: Path
) -> None:
    desk.targets = (hub(hooks.url),)
    write_if_changed(tmp_path / "all.xml", b"one")  # and that is all
    write(desk, tmp_path, "one", "all.xml")
    desk.send()
    assert told(hooks) == [f"{HERE}/all.xml"]


def test_a_clock_that_was_set_back_hides_no_change(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one", "all.xml")
    desk.send()
    desk.later(days=-1)
    write(desk, tmp_path, "two", "all.xml")
    desk.send()
    assert told(hooks) == [f"{HERE}/all.xml"] * 2
    write(desk, tmp_path, "two", "all.xml")
    assert desk.send() == []


def test_changes_tell_a_hub_nothing_and_feeds_nobody_else(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    desk.targets = (hub(hooks.url), webhook(hooks.url))
    desk.collect()
    desk.tell(change(1))
    [report] = desk.send()
    assert (report.target, len(hooks.taken)) == ("home", 1)


def test_an_outage_costs_one_ping_a_feed_in_the_end(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    hooks.usual = Answer(503)
    desk.targets = (hub(hooks.url),)
    for number, pause in enumerate(BACKOFF[:4]):
        write(desk, tmp_path, f"news {number}", "all.xml")
        [report] = desk.send()
        assert (report.why, report.waiting, report.again) == ("HTTP 503", 1, desk.now + pause)
        desk.now += pause
    assert told(hooks) == [f"{HERE}/all.xml"] * 4
    hooks.usual = Answer(204)
    [report] = desk.send()
    assert (report.sent, report.recovered) == (1, True)
    assert told(hooks) == [f"{HERE}/all.xml"]
    desk.later(days=1)
    assert desk.send() == []


def test_a_hub_that_is_away_for_days_is_told_of_the_next_change(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    hooks.usual = Answer(503)
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one", "all.xml")
    desk.fail(FAILURES - 1)
    desk.later(days=3, minutes=1)
    [report] = desk.send()
    assert [message.feed for message in report.given_up] == [f"{HERE}/all.xml"]
    hooks.usual = Answer(204)
    desk.later(days=1)
    write(desk, tmp_path, "one", "all.xml")
    assert desk.send() == []
    write(desk, tmp_path, "two", "all.xml")
    assert [report.sent for report in desk.send()] == [1]
    with reading(desk.engine) as conn:
        assert given_up(conn) == waiting(conn) == []


def test_what_changed_since_is_not_given_up_with_what_waited_for_days(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    hooks.usual = Answer(503)
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one")
    desk.fail(FAILURES - 1)
    desk.later(days=3, minutes=1)
    write(desk, tmp_path, "two", "lantern-quay.xml")
    [report] = desk.send()
    assert [message.feed for message in report.given_up] == [f"{HERE}/all.xml"]
    assert report.waiting == 1
    desk.later(days=1)
    write(desk, tmp_path, "two", "lantern-quay.xml")  # as it was: no younger for that
    told(hooks)
    hooks.usual = Answer(204)
    assert [report.sent for report in desk.send()] == [1]
    assert told(hooks) == [f"{HERE}/lantern-quay.xml"]
    desk.later(hours=1)
    write(desk, tmp_path, "three")
    desk.send()
    assert told(hooks) == [f"{HERE}/all.xml", f"{HERE}/lantern-quay.xml"]


def test_what_changes_at_its_last_refusal_still_waits(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    hooks.usual = Answer(400)
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one", "all.xml")
    for _ in range(REFUSALS - 1):
        desk.send()
        desk.later(days=1)
    hooks.answers.append(Answer(400, first=lambda: write(desk, tmp_path, "two", "all.xml")))
    [report] = desk.send()
    assert (report.given_up, report.waiting) == ((), 1)
    assert report.again is not None


def test_one_that_does_not_want_a_feed_is_told_of_others(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    """As a hub that knows some addresses alone does."""
    hooks.answers.append(Answer(400))
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one")
    [report] = desk.send()
    assert (report.sent, report.waiting, report.why, report.failures) == (1, 1, "HTTP 400", 0)
    hooks.usual = Answer(400)
    for _ in range(REFUSALS - 1):
        desk.later(days=1)
        [report] = desk.send()
    assert [message.feed for message in report.given_up] == [f"{HERE}/all.xml"]
    desk.later(days=1)
    assert desk.send() == []


def test_what_changes_while_it_is_told_is_told_again(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    """The hub may have fetched what was there before."""

    def meanwhile() -> None:
        desk.later(seconds=5)
        write(desk, tmp_path, "two", "all.xml")

    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one", "all.xml")
    hooks.answers.append(Answer(204, first=meanwhile))
    desk.send()
    assert told(hooks) == [f"{HERE}/all.xml"] * 2
    with reading(desk.engine) as conn:
        assert pinged(conn, "hub") == {f"{HERE}/all.xml": START + timedelta(seconds=5)}


@pytest.mark.parametrize("status", [301, 307, 308])
def test_no_redirect_is_followed(desk: Desk, hooks: Hooks, status: int) -> None:
    hooks.usual = Answer(status, (("Location", hooks.url),))
    why = try_out(hub(hooks.url), START)
    assert why is not None
    assert "it leads elsewhere, which is not followed" in why
    assert told(hooks) == [f"{HERE}/all.xml"]


def test_what_it_was_told_of_stays_known_when_room_is_made(desk: Desk, hooks: Hooks, tmp_path: Path) -> None:
    desk.targets = (hub(hooks.url),)
    write(desk, tmp_path, "one")
    desk.send()
    desk.later(days=400)
    with reading(desk.engine) as conn:
        assert messages.found(conn, desk.now, None) == {}
    write(desk, tmp_path, "one")
    assert desk.send() == []
    desk.targets = ()
    desk.collect()
    desk.later(days=3)
    desk.collect()
    with reading(desk.engine) as conn:
        assert len(messages.found(conn, desk.now, None)) == 2
