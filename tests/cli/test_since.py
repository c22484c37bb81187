"""history --since: days as people name them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor

from monitor.cli.since import since
from monitor.model import Attribute, Change, ChangeKind, Show
from monitor.store import add_changes, open_database, save_shows, writing

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

NOW = datetime(2026, 3, 10, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-01", "2026-03-01T00:00:00+00:00"),
        ("2026-03-01T08:00+02:00", "2026-03-01T06:00:00+00:00"),
        ("today", "2026-03-10T00:00:00+00:00"),
        ("Yesterday", "2026-03-09T00:00:00+00:00"),
        ("2 days ago", "2026-03-08T00:00:00+00:00"),
        ("2d", "2026-03-08T00:00:00+00:00"),
        ("1w", "2026-03-03T00:00:00+00:00"),
        ("a week ago", "2026-03-03T00:00:00+00:00"),
        ("last week", "2026-03-03T00:00:00+00:00"),
        ("3  weeks", "2026-02-17T00:00:00+00:00"),
        ("an hour ago", "2026-03-10T14:30:00+00:00"),
        ("5h", "2026-03-10T10:30:00+00:00"),
        ("2 months ago", "2026-01-07T00:00:00+00:00"),
        ("1y", "2025-03-09T00:00:00+00:00"),
        ("9999 years ago", "0001-01-01T00:00:00+00:00"),
        ("0001-01-01T00:00+14:00", "0001-01-01T00:00:00+00:00"),
        ("9999-12-31T23:00-14:00", "9999-12-31T23:59:59.999999+00:00"),
    ],
)
def test_what_is_meant(written: str, meant: str) -> None:
    assert since(written, NOW).isoformat() == meant
    assert since(written, NOW.astimezone(timezone(timedelta(hours=9)))).isoformat() == meant


@pytest.mark.parametrize("written", ["", "soon", "5", "2m", "day", "-1d", "tomorrow", "2026-13-01", "1 day hence"])
def test_what_is_no_date_is_told_with_the_mend(written: str) -> None:
    with pytest.raises(ValueError, match='is no date; write it as 2026-11-22, yesterday, "2 days ago" or 1w'):
        since(written, NOW)


def test_history_since_yesterday(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    assert monitor("init").status == 0
    lights = Show(title="Harbour Lights")
    engine = open_database(folder / "monitor.sqlite3")
    now = datetime.now(UTC)
    with writing(engine) as conn:
        save_shows(conn, [lights])
        for season, age in enumerate((timedelta(days=3), timedelta(hours=24), timedelta())):
            told = Change(id=f"{season}" * 8, show=lights.slug, kind=ChangeKind.NEW, at=now - age, new="renewed")
            add_changes(conn, [replace(told, attribute=Attribute.RENEWAL, season=season)])
    engine.dispose()
    assert [row["season"] for row in monitor("history", "--since", "yesterday", "--json").rows] == [2, 1]
    assert [row["season"] for row in monitor("history", "--since", "4 days ago", "--json").rows] == [2, 1, 0]
    wrong = monitor("history", "--since", "yesterdy")
    assert (wrong.status, len(wrong.err.splitlines())) == (2, 2)
    assert 'Invalid value for --since: "yesterdy" is no date' in wrong.err
