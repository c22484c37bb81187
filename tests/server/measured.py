"""The process that crawls one source, which notes what it took: a line "source, seconds of CPU, peak memory in MB"."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import time
from pathlib import Path

from spiders.__main__ import main

NOTES = "MONITOR_TEST_NOTES"  # the file, in the environment


def note(name: str) -> None:
    """Write the line. Not ru_maxrss, which Linux begins with the memory of the process that started this one."""
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    line = json.dumps([name, time.process_time(), int(peak[1]) / 1024 if peak else 0.0])
    with Path(os.environ[NOTES]).open("a") as notes:
        notes.write(line + "\n")


if __name__ == "__main__":
    job = sys.stdin.buffer.read()
    sys.stdin = io.TextIOWrapper(io.BytesIO(job))
    status = main()
    note(json.loads(job)["source"]["name"])
    sys.exit(status)
