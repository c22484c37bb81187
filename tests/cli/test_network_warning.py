"""A database on a network file system is warned of where it begins to be used, and cron is not told each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor

from monitor.upkeep import filesystem

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor

WARNING = "lies on a network file system (nfs4, "
SOURCE = """
[[source]]
name = "Gazette"
kind = "feed"
url = "http://127.0.0.1:9/feed"
allow_private = true
"""


@pytest.fixture
def share(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (folder / "nas").mkdir()
    mounts = folder / "mountinfo"
    mounts.write_text(f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n80 22 0:50 / {folder}/nas rw - nfs4 nas:/tv rw\n")
    monkeypatch.setattr(filesystem, "MOUNTS", mounts)
    return folder / "nas"


def test_check_and_crawl_warn_once(monitor: Monitor, folder: Path, share: Path) -> None:
    (folder / "monitor.toml").write_text(f'database = "nas/monitor.sqlite3"\n{CONFIG}{SOURCE}')
    monitor("init")
    checked = monitor("check")
    assert checked.status == 0, "it may be meant so"
    assert checked.err.count(WARNING) == 1
    assert checked.err.startswith(f"Warning: {share}/monitor.sqlite3 ")
    assert monitor("crawl").err.count(WARNING) == 1
    assert WARNING not in monitor("crawl", "--quiet").err


def test_a_local_disk_is_not_spoken_of(monitor: Monitor, folder: Path, share: Path) -> None:
    (folder / "monitor.toml").write_text(CONFIG)
    monitor("init")
    assert monitor("check").err == ""
