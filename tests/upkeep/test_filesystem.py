"""Network file systems are told from local ones."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest

from monitor.upkeep import filesystem
from monitor.upkeep.filesystem import Mount, from_mount, from_mountinfo, holding, mount_of, shared

if TYPE_CHECKING:
    from collections.abc import Callable

MOUNTINFO = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro
23 22 0:21 / /proc rw,nosuid - proc proc rw
80 22 0:50 / /home/jo/nas rw,relatime shared:90 master:3 - nfs4 nas:/export/tv rw,vers=4.2
81 22 0:51 / /mnt/my\040share rw - cifs //nas/tv\040shows rw,username=jo
82 22 0:52 / /home/jo/remote rw,nosuid - fuse.sshfs jo@far:/srv rw,user_id=1000
83 22 0:53 / /mnt/c rw,noatime - 9p drvfs rw,aname=drvfs
84 22 0:54 / /home/jo/plain rw - fuse.ext2fs /dev/sdb1 rw
85 80 8:2 / /home/jo/nas/local rw - btrfs /dev/sdc1 rw
86 22 0:55 / /srv rw - nfs old:/srv rw
87 22 8:3 / /srv rw - xfs /dev/sdd1 rw
""".lstrip()


@pytest.mark.parametrize(
    ("path", "kind", "network"),
    [
        ("/var/lib/tv.sqlite3", "ext4", False),
        ("/home/jo/nas/tv.sqlite3", "nfs4", True),
        ("/home/jo/nas2/tv.sqlite3", "ext4", False),  # a name that begins alike is another place
        ("/home/jo/nas/local/tv.sqlite3", "btrfs", False),
        ("/mnt/my share/tv.sqlite3", "cifs", True),
        ("/home/jo/remote/a/b/tv.sqlite3", "fuse.sshfs", True),
        ("/mnt/c/Users/jo/tv.sqlite3", "9p", True),
        ("/home/jo/plain/tv.sqlite3", "fuse.ext2fs", False),
        ("/srv/tv.sqlite3", "xfs", False),  # what was mounted last hides what was there
    ],
)
def test_on_linux(path: str, kind: str, network: bool) -> None:
    found = holding(PurePosixPath(path), from_mountinfo(MOUNTINFO))
    assert found is not None
    assert (found.kind, found.network) == (kind, network)


def test_on_macos() -> None:
    said = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//jo@nas._smb._tcp.local/tv on /Volumes/tv (shows) (smbfs, nodev, nosuid, mounted by jo)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""
    assert from_mount(said)[1] == Mount("/Volumes/tv (shows)", "smbfs", "//jo@nas._smb._tcp.local/tv")
    on_share = holding(PurePosixPath("/Volumes/tv (shows)/tv.sqlite3"), from_mount(said))
    assert on_share is not None
    assert on_share.network


def test_what_the_system_does_not_say_is_no_network() -> None:
    assert from_mountinfo("nonsense\n\n1 2 3 - \n") == []
    assert holding(PurePosixPath("/tv.sqlite3"), []) is None


def test_this_machine(tmp_path: Path) -> None:
    if filesystem.MOUNTS.exists():
        assert mount_of(tmp_path / "not" / "there" / "yet.sqlite3") is not None
    assert shared("postgresql://db.example/tv") is None


@pytest.fixture
def on_a_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def pretend(folder: Path) -> None:
        mounts = tmp_path / "mountinfo"
        mounts.write_text(f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n80 22 0:50 / {folder} rw - nfs4 nas:/tv rw\n")
        monkeypatch.setattr(filesystem, "MOUNTS", mounts)

    return pretend


def test_a_link_into_a_share_is_followed(tmp_path: Path, on_a_share: Callable[[Path], None]) -> None:
    (tmp_path / "nas").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "nas")
    on_a_share(tmp_path / "nas")
    said = shared(str(tmp_path / "home" / "monitor.sqlite3"))
    assert said is not None
    assert "lies on a network file system (nfs4, " in said
    assert shared(str(tmp_path / "monitor.sqlite3")) is None
