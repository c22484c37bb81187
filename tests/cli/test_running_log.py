"""What `monitor run` says of a crawl, and how loudly."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from monitor.cli.running_log import Log
from monitor.crawl import DoneEvent, HealthEvent
from monitor.rhythm import Health

if TYPE_CHECKING:
    import pytest

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


def test_quietly_a_failure_is_told_when_it_begins(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, quiet=True) == [("warning", "blocked"), ("warning", "blocked")], "the first, and that it is ill"
