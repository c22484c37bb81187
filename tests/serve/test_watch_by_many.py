"""A database is watched by many threads at once while somebody writes to it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from monitor.store import open_database

if TYPE_CHECKING:
    from pathlib import Path

# In a process of its own: SQLite crashes where two threads step through one statement.
WATCHED = """
import sqlite3, sys, threading, time
from monitor.serve.watch import Watch

watch, end = Watch(sys.argv[1]), time.monotonic() + 1.5
watch.look()

def look():
    while time.monotonic() < end:
        watch.look()

def write():
    conn = sqlite3.connect(sys.argv[1], timeout=5)
    conn.execute("CREATE TABLE kept (number)")
    while time.monotonic() < end:
        conn.execute("INSERT INTO kept VALUES (1)")
        conn.commit()
        time.sleep(0.003)

threads = [threading.Thread(target=each) for each in (look, look, look, write)]
for thread in threads:
    thread.start()
while time.monotonic() < end:
    watch.glance()
for thread in threads:
    thread.join()
watch.close()
"""


def test_threads_look_while_somebody_writes(tmp_path: Path) -> None:
    path = str(tmp_path / "monitor.sqlite3")
    open_database(path, create=True).dispose()
    ran = subprocess.run([sys.executable, "-c", WATCHED, path], capture_output=True, text=True, check=False)  # noqa: S603
    assert (ran.returncode, ran.stderr) == (0, "")
