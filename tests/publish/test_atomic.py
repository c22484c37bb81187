"""Feed files are whole or not there."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from monitor.publish.atomic import write_if_changed

if TYPE_CHECKING:
    from pathlib import Path


def test_writes_into_a_new_folder_readable_by_a_web_server(tmp_path: Path) -> None:
    path = tmp_path / "feeds" / "all.xml"
    assert write_if_changed(path, b"one")
    assert path.read_bytes() == b"one"
    assert path.stat().st_mode & 0o777 == 0o644
    assert [p.name for p in path.parent.iterdir()] == ["all.xml"]


def test_same_content_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "all.xml"
    write_if_changed(path, b"one")
    os.utime(path, (1, 1))
    assert not write_if_changed(path, b"one")
    assert path.stat().st_mtime == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_keeps_the_owner(tmp_path: Path) -> None:
    path = tmp_path / "all.xml"
    path.write_bytes(b"one")
    os.chown(path, 12345, 23456)
    assert write_if_changed(path, b"two")
    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 23456)


def test_keeps_the_mode_and_the_symbolic_link_that_the_user_made(tmp_path: Path) -> None:
    real = tmp_path / "real.xml"
    real.write_bytes(b"one")
    real.chmod(0o640)
    link = tmp_path / "link.xml"
    link.symlink_to(real)
    assert write_if_changed(link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "all.xml"
    write_if_changed(path, b"one")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_if_changed(path, b"two")
    assert path.read_bytes() == b"one"
    assert [p.name for p in tmp_path.iterdir()] == ["all.xml"]


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    path = tmp_path / "all.xml"
    contents = {bytes([letter]) * 200_000 for letter in b"abcd"}
    write_if_changed(path, b"a" * 200_000)
    done = threading.Event()
    seen: set[bytes] = set()

    def reading() -> None:
        while not done.is_set():
            seen.add(path.read_bytes())

    reader = threading.Thread(target=reading)
    reader.start()
    for _ in range(10):
        for content in contents:
            write_if_changed(path, content)
    done.set()
    reader.join()
    assert seen <= contents


def test_what_a_killed_program_left_unfinished_is_cleared_up_later(tmp_path: Path) -> None:
    path, old, new, other = (tmp_path / name for name in ("all.xml", ".all.xml.1.tmp", ".all.xml.2.tmp", ".all.1.tmp"))
    for unfinished in (old, new, other):
        unfinished.write_bytes(b"<rss>")
    for unfinished in (old, other):
        os.utime(unfinished, (0, 0))
    assert write_if_changed(path, b"<rss/>")
    assert sorted(tmp_path.iterdir()) == sorted([path, new, other])
