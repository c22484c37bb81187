"""Whether somebody crawls."""

from __future__ import annotations

import getpass
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from monitor.schedule.instance import held_by
from monitor.store.bookkeeping import crawl
from monitor.upkeep.doctor.finding import ok, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene

LONG = timedelta(days=2)  # without a crawl; a source is asked once a day at the least
UNIT = Path(".config/systemd/user/monitor.service")  # in the home folder, where `monitor service` says to put it
LINGERING = Path("/var/lib/systemd/linger")


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """Who is at work, when the last crawl was, and whether it goes on when nobody is logged in."""
    who, last = held_by(conn.engine), conn.execute(select(func.max(crawl.c.started_at))).scalar()
    at_work = f"`monitor run` is at work ({who})" if who else "`monitor run` is not at work"
    if last is None:
        yield warning("crawls", f"{at_work}; nothing was crawled yet.", "Begin: monitor run, or monitor crawl")
    elif scene.now - last > LONG:
        yield warning(
            "crawls",
            f"{at_work}; the last crawl was on {last:%Y-%m-%d}.",
            "Look at its log: journalctl --user -u monitor" if who else "Start it with the machine: monitor service",
        )
    else:
        yield ok("crawls", f"{at_work}; the last crawl was on {last:%Y-%m-%d %H:%M} UTC.")
    if sys.platform == "linux" and (Path.home() / UNIT).exists() and not (LINGERING / getpass.getuser()).exists():
        yield warning(
            "crawls", "systemd ends your `monitor run` when you log out.", "Let it stay: loginctl enable-linger"
        )
