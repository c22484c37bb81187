"""backup and restore, as typed."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor


def test_there_and_back(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    monitor("init")
    made = monitor("backup", "copy.sqlite3")
    assert (made.status, made.err) == (0, "")
    assert re.fullmatch(rf"Wrote {folder}/copy\.sqlite3 \(\d+ kB, schema \d{{4}}\)\n", made.out)
    again = monitor("backup", "copy.sqlite3")
    assert (again.status, len(again.err.splitlines())) == (2, 1)
    assert monitor("backup", "copy.sqlite3", "--force").status == 0
    with closing(sqlite3.connect(folder / "monitor.sqlite3")) as database, database:
        database.execute("INSERT INTO show (slug, title) VALUES ('copper-bay', 'Copper Bay')")

    asked = monitor("restore", "copy.sqlite3")
    assert asked.status == 2
    assert asked.out.startswith(f"{folder}/copy.sqlite3: shows 0; articles 0; changes told 0; schema ")
    assert asked.err == (
        f"Nothing was changed. To put it in the place of {folder}/monitor.sqlite3: monitor restore copy.sqlite3 --yes\n"
    )
    done = monitor("restore", "copy.sqlite3", "--yes")
    assert (done.status, done.err) == (0, "")
    [aside] = folder.glob("monitor.sqlite3.before-restore-*")
    assert done.out.splitlines()[1:] == [
        f"Restored to {folder}/monitor.sqlite3",
        f"What was there before is kept as {aside}",
        "Write the feeds anew with: monitor feed",
    ]
    assert monitor("show", "copper bay").status == 2, "it is not known any more"
    shutil.move(aside, folder / "monitor.sqlite3")
    assert monitor("show", "copper bay").status == 0


@pytest.mark.parametrize("command", [["backup", "copies"], ["restore", "whole.sqlite3", "--yes"]])
def test_one_that_is_told_to_stop_leaves_no_half_a_copy(monitor: Monitor, folder: Path, command: list[str]) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    (folder / "copies").mkdir()
    monitor("init")
    monitor("backup", "whole.sqlite3")
    stops = (
        "import os, signal, sys\nfrom monitor.cli import run\nfrom monitor.upkeep import sqlite_copy\n"
        "damage = sqlite_copy.damage\n"
        "def stop(file):\n    if '.tmp' in file.name: os.kill(os.getpid(), signal.SIGTERM)\n    return damage(file)\n"
        "sqlite_copy.damage = stop\nsys.exit(run(sys.argv[1:]))"
    )
    ran = subprocess.run([sys.executable, "-c", stops, *command], capture_output=True, check=False, timeout=60)
    assert ran.returncode != 0
    assert b"Traceback" not in ran.stderr
    assert not [*folder.glob(".*"), *folder.glob("copies/*"), *folder.glob("copies/.*")]


def test_what_is_wrong_is_told_in_a_line(monitor: Monitor, folder: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    missing = monitor("backup", "copy.sqlite3")
    assert (missing.status, missing.err) == (
        2,
        f"{folder}/monitor.sqlite3: there is no database here yet. Create it with: monitor init\n",
    )
    monitor("init")
    for arguments in (["restore", "nothing", "--yes"], ["restore", "monitor.toml", "--yes"], ["backup", "no/such"]):
        ran = monitor(*arguments)
        assert (ran.status, len(ran.err.splitlines())) == (2, 1), ran
    (folder / "monitor.toml").write_text(f'database = "postgresql://db.example/tv"\n{CONFIG}')
    assert "pg_dump" in monitor("backup", "copy").err
