"""doctor, as typed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from commands import CONFIG, folder, monitor

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor


def test_each_line_says_how_bad_it_is_and_what_to_do(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    monitor("init")
    young = monitor("doctor")
    assert (young.status, young.err) == (0, "")
    assert "warning configuration " in young.out
    assert "ok      database " in young.out
    assert "→ Add a [[source]].\n" in young.out
    assert young.out.splitlines()[-1] == "Errors: 0, warnings: 2."
    assert not (folder / "feeds").exists(), "nothing is changed"

    with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database, database:
        database.execute(
            "INSERT INTO article (url, source, first_seen, last_seen) VALUES ('https://a.example/', 'A', ?, ?)",
            ["2026-01-01T00:00:00+00:00"] * 2,
        )
    ill = monitor("doctor", "--json", "--quick")
    assert (ill.status, ill.err) == (1, "")
    assert set(ill.rows[0]) == {"level", "about", "text", "mend"}
    [error] = [row for row in ill.rows if row["level"] == "error"]
    assert (error["about"], error["text"]) == ("rows", "1 articles without a version")
    assert error["mend"]


def test_a_configuration_with_mistakes_is_a_finding(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(f"{CONFIG}[fed]\n[keep]\ncrawls = 3\n")
    ran = monitor("doctor")
    assert (ran.status, ran.err) == (1, "")
    *errors, mend, last = ran.out.splitlines()
    assert [line[:22].split() for line in errors] == [["error", "configuration"]] * 2
    assert mend.endswith("→ Mend that first: nothing else was looked at."), "once is enough"
    assert last == "Errors: 2, warnings: 0."
    (folder / "monitor.toml").unlink()
    assert monitor("doctor").status == 1
