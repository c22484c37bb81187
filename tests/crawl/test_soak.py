"""A few days of a small world in seconds, by the soak that `make soak` runs for a month (benchmarks/soak.py)."""

from __future__ import annotations

import pytest
from benchmark import reported

pytestmark = pytest.mark.long


def test_days_of_crawls_leave_nothing_behind_and_tell_everything_once() -> None:
    report = reported("soak", 10, 3, 3)
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
