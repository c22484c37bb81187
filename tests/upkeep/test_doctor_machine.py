"""doctor: the disk, the file system and the clock, for which no database is needed."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from website import Website

from monitor.config import parse
from monitor.upkeep import filesystem
from monitor.upkeep.doctor import Level, Scene, clock, machine

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = '[[source]]\nname = "Gazette"\nkind = "feed"\nurl = "http://127.0.0.1:9/feed"\nallow_private = true\n'
CONFIG = f'contact = "jo@example.org"\n[[show]]\ntitle = "Winter Harbor"\n{SOURCE}'


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    """A configuration, and nothing beside it."""
    return Scene(settings=parse(CONFIG, tmp_path / "monitor.toml"), now=datetime(2027, 3, 14, 9, 26, tzinfo=UTC))


def test_a_full_disk_and_a_shared_one(scene: Scene, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usage: Any = shutil.disk_usage(tmp_path)
    for free, level in ((10_000, Level.ERROR), (200_000_000, Level.WARNING), (10**12, Level.OK)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: usage._replace(free=free))
        monkeypatch.setattr(machine, "LEAST", 100_000)
        sparse = tmp_path / "monitor.sqlite3-wal"
        sparse.touch()
        os.truncate(sparse, 300_000_000)
        [found] = machine.room(scene)
        assert found.level is level
        sparse.unlink()
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"22 1 8:1 / {tmp_path} rw - cifs //nas/tv rw\n")
    monkeypatch.setattr(filesystem, "MOUNTS", mounts)
    [warning] = machine.file_system(scene)
    assert warning.level is Level.WARNING
    assert "(cifs, " in warning.text


def test_the_clock_is_compared_with_that_of_a_source(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(clock.online(scene)) == []
    online = replace(scene, online=True)
    [unanswered] = clock.online(online)
    assert (unanswered.level, unanswered.about) == (Level.WARNING, "clock")
    with Website() as site:
        read = parse(CONFIG.replace("http://127.0.0.1:9/feed", site.url("/feed")), scene.settings.path)
        [same] = clock.online(replace(online, settings=read))
        assert same.level is Level.OK, same
        monkeypatch.setattr(clock, "OFF", timedelta(days=-1))
        [other] = clock.online(replace(online, settings=read))
        assert "the clock is" in other.text
        shut = replace(read, sources=tuple(replace(source, allow_private=False) for source in read.sources))
        [refused] = clock.online(replace(online, settings=shut))
        assert "loopback" in refused.text


def test_an_archive_has_no_site_to_ask(scene: Scene) -> None:
    archive = CONFIG.replace('"feed"', '"archive"').replace('url = "http://127.0.0.1:9/feed"', 'path = "old.warc"')
    read = parse(archive.replace("allow_private = true\n", ""), scene.settings.path)
    assert list(clock.online(replace(scene, settings=read, online=True))) == []
