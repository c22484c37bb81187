"""What starts `monitor run` with the machine: a systemd unit, or a line of cron's."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.store.urls import database_file, database_url

if TYPE_CHECKING:
    from monitor.config import Settings

_UNIT = """\
# {install}
[Unit]
Description=monitor: what the press says about my shows
Wants=network-online.target
After=network-online.target

[Service]
ExecStart={command}
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
RestartSec=60
# It stops by itself within a few seconds; what was read is kept.
TimeoutStopSec=20

# What it cannot need it may not do (man systemd.exec).
NoNewPrivileges=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
UMask=0027
MemoryMax=2G
{more}
[Install]
WantedBy={target}
"""

# What only the machine's own manager may take away. All it writes to is its own folders.
_SYSTEM = """\
User={user}
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths={writable}
PrivateTmp=yes
PrivateDevices=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
ProtectProc=invisible
CapabilityBoundingSet=
"""

_USERS = "~/.config/systemd/user/monitor.service; then: systemctl --user enable --now monitor; loginctl enable-linger"
_MACHINES = "/etc/systemd/system/monitor.service; then: systemctl enable --now monitor"


def command(settings: Settings, *, serve: bool = False) -> list[str]:
    """What starts it, with every path absolute; ``serve``: with its server."""
    program = Path(sys.argv[0]).absolute()
    started = [str(program)] if program.name == "monitor" else [sys.executable, "-m", "monitor"]
    return [*started, "run", *(["--serve"] if serve else []), "--config", str(settings.path)]


def unit(settings: Settings, *, user: str | None = None, serve: bool = False) -> str:
    """A unit of systemd's: for the user's own manager or, with ``user``, for the machine's, to be run as that user."""
    folders = " ".join(_quoted(str(folder)) for folder in writable(settings))
    return _UNIT.format(
        install=_MACHINES if user else _USERS,
        command=" ".join(map(_quoted, command(settings, serve=serve))),
        more=_SYSTEM.format(user=user, writable=folders) if user else "",
        target="multi-user.target" if user else "default.target",
    )


def cron_line(settings: Settings, *, serve: bool = False) -> str:
    """A line of cron's that starts it with the machine."""
    escaped = shlex.join(command(settings, serve=serve)).replace("%", "\\%")  # cron takes % for the end of a line
    return f"@reboot {escaped}"


def writable(settings: Settings) -> list[Path]:
    """The folders that it writes to, each once."""
    file = database_file(database_url(settings.database))
    folders = [settings.feed.folder, *([file.parent] if file else [])]
    return sorted({folder.absolute() for folder in folders})


def _quoted(word: str) -> str:
    """A word in a unit file, in which % and $ have meanings of their own and spaces part words."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if any(character.isspace() or character in "\"'\\" for character in word) else escaped
