"""The clock: what is new is new by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from monitor.model import SourceKind
from monitor.store.bookkeeping import crawl, source_state
from monitor.store.tables import article_version, change
from monitor.upkeep.doctor.finding import ok, warning
from monitor.upkeep.doctor.site_time import time_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene

OFF = timedelta(minutes=2)  # by which a clock may be off, an answer taking its time
SITES = 3  # asked
SET_IT = "Set the clock: timedatectl set-ntp true"

_TIMES = {
    "articles that were read": article_version.c.fetched_at,
    "changes that were told": change.c.at,
    "crawls that were begun": crawl.c.started_at,
    "sources that worked": source_state.c.last_ok,
}


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """Whether the database has times that are still to come, as the clock has it."""
    found = {what: conn.execute(select(func.max(time))).scalar() for what, time in _TIMES.items()}
    ahead = {what: time for what, time in found.items() if time is not None and time > scene.now + OFF}
    for what, time in ahead.items():
        yield warning(
            "clock",
            f"There are {what} in the future, up to {time:%Y-%m-%d %H:%M} UTC.",
            f"Either the clock is slow now or it was fast then. {SET_IT}",
        )
    if not ahead:
        yield ok("clock", "No time in the database is still to come.")


def online(scene: Scene) -> Iterator[Finding]:
    """Whether the sites of sources have the same time."""
    if not scene.online:
        return
    elsewhere = [source for source in scene.settings.sources if source.kind is not SourceKind.ARCHIVE]
    sites = {source.url.split("/")[2]: source for source in elsewhere}
    for site, source in list(sites.items())[:SITES]:
        try:
            theirs = time_at(source.url, scene.settings.user_agent, allow_private=source.allow_private)
        except OSError as failed:
            yield warning("clock", f"{site} does not say what time it is: {failed}.", "Try again, or another day.")
            continue
        off = datetime.now(UTC) - theirs
        if abs(off) > OFF:
            way = "fast" if off > timedelta() else "slow"
            yield warning("clock", f"By the time of {site} the clock is {_span(abs(off))} {way}.", SET_IT)
        else:
            yield ok("clock", f"{site} has the same time.")


def _span(off: timedelta) -> str:
    minutes = round(off.total_seconds() / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.0f} h"
