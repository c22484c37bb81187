"""Feeds that have changed → pings in the outbox, for the hub that passes them on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.store import reading, writing
from monitor.store.outbox import ping, pinged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.config import Target


def expect_pings(engine: Engine, targets: Iterable[Target], folder: Path, files: Iterable[str], at: datetime) -> None:
    """Put into the outbox which of the feeds have changed, where there is a hub among the targets.

    ``files`` are those of the feeds, in their ``folder``. One is written only when its content is new, so when it was
    written says whether the hub was told of that: also what a program wrote that was killed before it came here. Any
    other time will do, not a later one alone: clocks are set back, and folders are restored.
    """
    written = _written(folder, files)
    for target in targets:
        if target.hub is not None:
            _expect(engine, target, target.hub.feeds, written, at, of_site=False)


def expect_pings_of_site(
    engine: Engine,
    targets: Iterable[Target],
    folder: Path,
    files: Iterable[str],
    at: datetime,
    *,
    base_url: str | None,
) -> None:
    """The same for the feeds among a site's files; ``base_url``: where the site is, else where it is configured to be.

    The site's feeds are told of by this alone: before its files were written the hub would find the old ones.
    """
    written = _written(folder, files)
    for target in targets:
        if target.hub is not None and (place := f"{base_url}/feeds" if base_url else target.hub.site):
            _expect(engine, target, (place,), written, at, of_site=True)


def _expect(
    engine: Engine,
    target: Target,
    places: Iterable[str],
    written: Mapping[str, datetime],
    at: datetime,
    *,
    of_site: bool,
) -> None:
    with reading(engine) as conn:
        known = pinged(conn, target.name, of_site=of_site)
    feeds = {f"{place}/{file}": when for place in places for file, when in written.items()}
    news = {feed: when for feed, when in feeds.items() if feed not in known or known[feed] != when}
    if news:
        with writing(engine) as conn:
            for feed, when in news.items():
                ping(conn, target.name, feed, changed_at=when, at=at, of_site=of_site)


def _written(folder: Path, files: Iterable[str]) -> dict[str, datetime]:
    return {file: when for file in files if (when := _when(folder / file)) is not None}


def _when(file: Path) -> datetime | None:
    try:
        seconds, rest = divmod(file.stat().st_mtime_ns, 10**9)
    except FileNotFoundError:
        return None
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest // 1000)
