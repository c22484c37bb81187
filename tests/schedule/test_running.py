"""`monitor run` watched from outside for two rounds (benchmarks/running.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]  # a source is asked once a minute at most

ROOT = Path(__file__).parents[2]


def test_sources_that_come_and_go_leave_nothing_behind_and_all_is_told_once() -> None:
    watched = subprocess.run(  # noqa: S603
        [sys.executable, str(ROOT / "benchmarks" / "running.py"), "4", "2"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert watched.returncode == 0, watched.stderr[-2000:]
    report = json.loads(watched.stdout)
    assert (report["missed"], report["twice"], report["untrue"], report["unheard"]) == ([], [], [], [])
    assert report["told"] == report["true"] == 2
    assert report["second_one_refused"]
    assert report["status"] == 0
    assert report["stopped_in_s"] < 20
    assert (report["zombies"], report["left"], report["temporary"]) == (0, [], 0)
    assert report["rss_MB"][-1] < 150
