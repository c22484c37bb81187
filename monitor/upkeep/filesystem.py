"""What kind of file system a database lies on: SQLite's write-ahead log is not safe on one that other machines share.

All who have the database open share memory through its ``-shm`` file, which a network file system does not give to two
machines (https://www.sqlite.org/wal.html, section 2.2), and many lock badly (https://www.sqlite.org/howtocorrupt.html,
section 2.1).
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOUNTS = Path("/proc/self/mountinfo")

# As Linux and macOS name them; what FUSE serves is "fuse." and the program's name.
NETWORK = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs 9p afs afpfs webdav davfs ncpfs coda ceph lustre beegfs glusterfs orangefs pvfs2"
    " vboxsf vmhgfs prl_fs acfs ftp"
    " fuse.sshfs fuse.rclone fuse.s3fs fuse.gcsfuse fuse.davfs2 fuse.davfs fuse.curlftpfs fuse.glusterfs fuse.ceph-fuse"
    " fuse.smbnetfs fuse.mfs fuse.juicefs fuse.goofys fuse.vmhgfs-fuse fuse.grpcfuse fuse.blobfuse fuse.blobfuse2"
    " macfuse sshfs osxfuse".split()
)
MEND = "Keep it on a local disk; copies may lie there: monitor backup"
_OCTAL = re.compile(r"\\([0-7]{3})")
_ON_MACOS = re.compile(r"(?P<source>.*) on (?P<point>/.*) \((?P<kind>\w+)[,)]")


@dataclass(frozen=True, slots=True)
class Mount:
    """Something that is mounted."""

    point: str
    kind: str
    source: str

    @property
    def network(self) -> bool:
        """Is it shared with other machines, or passed through from one?"""
        return self.kind in NETWORK


def mount_of(path: Path) -> Mount | None:
    """What a path, or the nearest folder above it that is there, lies on; None where the system does not say."""
    try:
        mounts = from_mountinfo(MOUNTS.read_text("utf-8", "surrogateescape")) if MOUNTS.exists() else _on_macos()
        return holding(path.resolve(), mounts)
    except OSError:
        return None


def holding(path: PurePath, mounts: Iterable[Mount]) -> Mount | None:
    """The mount that holds an absolute path: the deepest, and of two at one place the last, which hides the first."""
    found: Mount | None = None
    for mount in mounts:
        if path.is_relative_to(mount.point) and (found is None or len(mount.point) >= len(found.point)):
            found = mount
    return found


def from_mountinfo(text: str) -> list[Mount]:
    """The lines of Linux's ``/proc/self/mountinfo`` (man 5 proc_pid_mountinfo)."""
    mounts = []
    for line in text.splitlines():
        place, _, what = line.partition(" - ")
        fields, kinds = place.split(" "), what.split(" ")
        if len(fields) >= 5 and len(kinds) >= 2:
            mounts.append(Mount(_plain(fields[4]), kinds[0], _plain(kinds[1])))
    return mounts


def from_mount(text: str) -> list[Mount]:
    """The lines that ``mount`` writes on macOS: ``//jo@nas/tv on /Volumes/tv (smbfs, nodev)``."""
    return [
        Mount(found["point"], found["kind"], found["source"])
        for found in map(_ON_MACOS.match, text.splitlines())
        if found
    ]


def _plain(field: str) -> str:
    """A field with its blanks, which are written as octal numbers."""
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), field)


def _on_macos() -> list[Mount]:
    if sys.platform != "darwin":
        return []
    said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5)
    return from_mount(said.stdout)


def shared(database: str) -> str | None:
    """What to say of a database that lies on a network file system; None where it does not, or is on a server."""
    from monitor.store.urls import database_file, database_url

    file = database_file(database_url(database))
    mount = mount_of(file) if file is not None else None
    if mount is None or not mount.network:
        return None
    return f"{file} lies on a network file system ({mount.kind}, {mount.point}), on which SQLite loses data"
