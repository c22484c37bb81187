"""Room goes back to the disk: little by little, or all at once where a file was made before that was possible."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from monitor.store import open_database, record_failure, writing
from monitor.upkeep.space import regain

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

AT = datetime(2027, 3, 14, tzinfo=UTC)
BYTES = 3_000_000


def emptied(path: Path) -> Engine:
    """A database out of which much was deleted."""
    engine = open_database(path, create=True)
    with writing(engine) as conn:
        for number in range(300):
            record_failure(conn, f"Source {number}", AT, status="timeout", error="x" * (BYTES // 300))
    with writing(engine) as conn:
        conn.execute(text("DELETE FROM source_state"))
    return engine


@pytest.fixture
def new(tmp_path: Path) -> Engine:
    return emptied(tmp_path / "monitor.sqlite3")


@pytest.fixture
def old(tmp_path: Path) -> Engine:
    """One that was made before databases kept account of their free pages."""
    path = tmp_path / "monitor.sqlite3"
    open_database(path, create=True).dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA auto_vacuum = NONE")
        database.execute("VACUUM")
        assert database.execute("PRAGMA auto_vacuum").fetchone() == (0,)
        database.execute("PRAGMA journal_mode = WAL")
    return emptied(path)


def test_a_few_pages_at_a_time(new: Engine, tmp_path: Path) -> None:
    begun = time.monotonic()
    gone = regain(new, alone=False)
    assert time.monotonic() - begun < 20, "many pages at a time, not one"
    assert gone.why_not is None
    assert gone.size is not None
    assert gone.size > BYTES * 0.9
    assert regain(new, alone=False).size == 0
    with closing(sqlite3.connect(tmp_path / "monitor.sqlite3")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_older_file_is_written_anew_once_and_never_again(old: Engine, tmp_path: Path) -> None:
    busy = regain(old, alone=False)
    assert busy.size == 0
    assert "a crawl or a tool has it open: prune while none has" in str(busy.why_not)
    alone = regain(old, alone=True)
    assert alone.size is not None
    assert alone.size > BYTES * 0.9
    with closing(sqlite3.connect(tmp_path / "monitor.sqlite3")) as database:
        assert database.execute("PRAGMA auto_vacuum").fetchone() == (2,)
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_older_file_stays_as_it_is_while_another_program_has_it_open(old: Engine, tmp_path: Path) -> None:
    """Though that only waits: for as long as it takes to write the file anew, it could not write."""
    path = tmp_path / "monitor.sqlite3"
    script = "import sys; from monitor.store import *; engine = open_database(sys.argv[1]); print(flush=True); input()"
    crawl = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert crawl.stdout is not None
    assert crawl.stdout.readline() == b"\n"
    try:
        busy = regain(old, alone=True)
    finally:
        crawl.communicate(b"\n")
    assert "a tool has it open" in str(busy.why_not)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA auto_vacuum").fetchone() == (0,)
    assert regain(old, alone=True).why_not is None


def test_who_reads_on_keeps_the_file_as_large_as_it_is_and_that_is_told(new: Engine, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "monitor.sqlite3", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM source_state").fetchall()
        kept = regain(new, alone=True)
        assert "another program is reading" in str(kept.why_not)
        reader.execute("COMMIT")
        gone = regain(new, alone=True)
    assert gone.why_not is None
    assert (kept.size, gone.size is not None and gone.size > BYTES * 0.9) == (0, True)


def test_a_disk_without_room_for_a_second_copy_is_left_as_it_is(old: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    usage: Any = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    full = regain(old, alone=True)
    assert (full.size, "the disk has no room" in str(full.why_not)) == (0, True)


def test_others_write_meanwhile(new: Engine, tmp_path: Path) -> None:
    other, waits = open_database(tmp_path / "monitor.sqlite3"), []
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            begun = time.monotonic()
            with writing(other) as conn:
                record_failure(conn, "Gazette", AT, status="timeout", error="too slow")
            waits.append(time.monotonic() - begun)
            time.sleep(0.005)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        gone = regain(new, alone=False)
    finally:
        stop.set()
        writer.join()
        other.dispose()
    assert gone.size is not None
    assert gone.size > BYTES * 0.5
    assert len(waits) > 1
    assert max(waits) < 20, "a writer gives up after 30 s"
