"""Several programs at one database, and one that is killed."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.store import open_database, read_source_state, reading, show_titles, writing
from monitor.store.engine import connect, use_wal
from monitor.store.urls import database_url

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

START = """
import sys
from datetime import UTC, datetime
from monitor.model import Show
from monitor.store import *
print("ready", flush=True)
sys.stdin.readline()
"""
# Reads how often the source failed and writes one more: wrong or refused when another writes in between.
COUNT = """
engine = open_database(sys.argv[1])
for _ in range(50):
    with writing(engine) as conn:
        record_failure(conn, "Gazette", datetime(2027, 3, 14, tzinfo=UTC), status="timeout", error="too slow")
"""
CREATE = "open_database(sys.argv[1], create=True).dispose()"
HANG = """
engine = open_database(sys.argv[1])
with writing(engine) as conn:
    save_shows(conn, [Show(title=f"Show {number}") for number in range(5000)])
    print("written", flush=True)
    sys.stdin.readline()
"""


def start(script: str, target: str) -> subprocess.Popen[str]:
    program = subprocess.Popen(  # noqa: S603
        [sys.executable, "-W", "error", "-c", START + script, target],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


def go(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def together(script: str, target: str) -> None:
    programs = [start(script, target) for _ in range(2)]
    for program in programs:
        go(program)
    complaints = [program.communicate(timeout=60)[1] for program in programs]
    assert [program.returncode for program in programs] == [0, 0], complaints


def test_two_programs_write_at_once_and_nothing_is_lost(engine: Engine) -> None:
    together(COUNT, engine.url.render_as_string(hide_password=False))
    with reading(engine) as conn:
        assert read_source_state(conn, "Gazette").failures_in_a_row == 100


def test_two_programs_make_the_same_database_at_once(tmp_path: Path) -> None:
    for attempt in range(2):
        path = tmp_path / f"{attempt}.sqlite3"
        together(CREATE, str(path))
        open_database(path).dispose()


def test_the_write_ahead_log_waits_for_another_program_that_is_making_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    engine = connect(database_url(path))
    with sqlite3.connect(path, isolation_level=None, check_same_thread=False) as other:
        other.execute("BEGIN IMMEDIATE")
        soon = threading.Timer(0.3, other.execute, ["COMMIT"])
        soon.start()
        use_wal(engine)
        soon.join()
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()
    engine.dispose()


def test_a_program_killed_in_the_middle_of_a_transaction_leaves_what_was_before(engine: Engine) -> None:
    program = start(HANG, engine.url.render_as_string(hide_password=False))
    go(program)
    assert program.stdout is not None
    assert program.stdout.readline() == "written\n"
    with reading(engine) as conn:
        assert show_titles(conn) == {}
    program.send_signal(signal.SIGKILL)
    program.communicate()
    with writing(engine) as conn:  # the right to write is free again
        assert show_titles(conn) == {}
        if engine.dialect.name == "sqlite":
            assert conn.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
