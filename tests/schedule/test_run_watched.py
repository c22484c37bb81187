"""`monitor run` watched from outside for two rounds (benchmarks/running.py)."""

from __future__ import annotations

import pytest
from benchmark import reported

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]  # a source is asked once a minute at most


def test_sources_that_come_and_go_leave_nothing_behind_and_all_is_told_once() -> None:
    report = reported("running", 4, 2)
    assert (report["missed"], report["twice"], report["untrue"], report["unheard"]) == ([], [], [], [])
    assert report["told"] == report["true"] == 2
    assert report["second_one_refused"]
    assert report["status"] == 0
    assert report["stopped_in_s"] < 20
    assert (report["zombies"], report["left"], report["temporary"]) == (0, [], 0)
    assert report["rss_MB"][-1] < 150
