"""A few days of a small world in seconds, by the soak that `make soak` runs for a month (benchmarks/soak.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]


def test_days_of_crawls_leave_nothing_behind_and_tell_everything_once() -> None:
    soak = subprocess.run(  # noqa: S603
        [sys.executable, str(ROOT / "benchmarks" / "soak.py"), "10", "3", "3"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert soak.returncode == 0, soak.stderr[-2000:]
    report = json.loads(soak.stdout)
    assert (report["missed"], report["twice"], report["untrue"]) == ([], [], [])
    assert report["told"] == report["true"] == 8
    assert report["shows_summed_up"] == 2
    for name in ("descriptors", "threads", "processes_descriptors", "processes_threads"):
        assert max(report[name]) - report[name][0] <= 1, (name, report[name])
    assert set(report["temporary"] + report["processes_temporary"]) == {0}
    assert report["rss_MB"][-1] - report["rss_MB"][0] < 30
    mean, most = report["requests"]  # of a site in a day, with a list and a handful of articles
    assert mean < 40
    assert most < 80
