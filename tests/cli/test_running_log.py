"""What `monitor run` says of a crawl, and how loudly."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.cli.running_log import Log, coming
from monitor.crawl import DoneEvent, HealthEvent
from monitor.rhythm import Health

REFUSED = DoneEvent(source="Papers", status="blocked", reason="the site answered 403", failures_in_a_row=1)
AGAIN = DoneEvent(source="Papers", status="blocked", reason="the site answered 403", failures_in_a_row=2)
ILL = HealthEvent(source="Papers", health=Health.BLOCKED, reason="the site answered 403")
WORKED = DoneEvent(source="Papers", status="ok", new=1)
WAITED = DoneEvent(source="Papers", status="waiting", reason="asks to be left alone")


def told(capsys: pytest.CaptureFixture[str], *, quiet: bool) -> list[tuple[str, str | None]]:
    capsys.readouterr()
    log = Log((), json=True, quiet=quiet)
    for event in (WORKED, REFUSED, AGAIN, ILL, WAITED):
        log.event(event)
    rows = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    return [(row["level"], row.get("failed") or row.get("health")) for row in rows]


def test_that_a_source_failed_is_a_warning(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, quiet=False) == [
        ("info", None),
        ("warning", "blocked"),
        ("warning", "blocked"),
        ("warning", "blocked"),
        ("info", None),
    ]


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (timedelta(seconds=0.4), "13:49 (in 1 s)"),
        (timedelta(seconds=20), "13:50 (in 20 s)"),
        (timedelta(seconds=60), "13:50 (in 1 min)"),
        (timedelta(minutes=89), "15:18 (in 89 min)"),
        (timedelta(hours=2, minutes=10), "15:59 (in 2 h)"),
        (timedelta(hours=16), "tomorrow 05:49 (in 16 h)"),
        (timedelta(days=6, hours=1), "2026-03-08 14:49 (in 6 days)"),
    ],
)
def test_when_it_goes_on(after: timedelta, words: str) -> None:
    now = datetime(2026, 3, 2, 13, 49, 40, tzinfo=UTC)
    assert coming(now + after, now) == words


def test_what_is_waited_for_is_said_and_quietly_not(capsys: pytest.CaptureFixture[str]) -> None:
    when = datetime.now(UTC) + timedelta(hours=3)
    Log((), json=True).next(when, ["Papers", "Gazette"])
    Log((), json=True).next(when, ["Papers\x1b[31m"])
    Log((), json=True, quiet=True).next(when, ["Papers"])
    rows = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [row["event"].partition("(")[2] for row in rows] == ["in 3 h): 2 sources", "in 3 h): Papers[31m"]
    assert all(datetime.fromisoformat(row["next"]) == when.replace(microsecond=0) for row in rows)


def test_quietly_a_failure_is_told_when_it_begins(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, quiet=True) == [("warning", "blocked"), ("warning", "blocked")], "the first, and that it is ill"
