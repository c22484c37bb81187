"""Feeds that have changed → pings in the outbox, for the hub that passes them on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.store import reading, writing
from monitor.store.outbox import ping, pinged

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.config import Target


def expect_pings(
    engine: Engine,
    targets: Iterable[Target],
    folder: Path,
    files: Iterable[str],
    at: datetime,
    *,
    served_at: str | None = None,
) -> None:
    """Put into the outbox which of the feeds have changed, where there is a hub among the targets.

    ``files`` are those of the feeds, in their ``folder``. One is written only when its content is new, so when it was
    written says whether the hub was told of that: also what a program wrote that was killed before it came here. Any
    other time will do, not a later one alone: clocks are set back, and folders are restored.
    ``served_at``: where the folder is, which is that of a site's files; else wherever the hub knows feeds.
    """
    of_site = served_at is not None
    for name, hub in ((target.name, target.hub) for target in targets):
        places = () if hub is None else tuple(each for each in hub.feeds if served_at in (None, each))
        if not places:
            continue
        with reading(engine) as conn:
            known = pinged(conn, name, of_site=of_site)
        written = {file: when for file in files if (when := _written(folder / file)) is not None}
        feeds = {f"{place}/{file}": when for place in places for file, when in written.items()}
        news = {feed: when for feed, when in feeds.items() if feed not in known or known[feed] != when}
        if news:
            with writing(engine) as conn:
                for feed, when in news.items():
                    ping(conn, name, feed, changed_at=when, at=at, of_site=of_site)


def _written(file: Path) -> datetime | None:
    try:
        seconds, rest = divmod(file.stat().st_mtime_ns, 10**9)
    except FileNotFoundError:
        return None
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest // 1000)
