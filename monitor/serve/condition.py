"""Whether all is well, in few words: for whoever watches over the server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.rhythm import Every, Health
from monitor.store import source_states
from monitor.store.health import current_health

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.config import Settings

LEAST_PATIENCE = timedelta(days=2)  # machines sleep, and cron may call once a day
_OF_CRON = timedelta(weeks=4)  # a line of cron's may be for once a month


@dataclass(frozen=True, slots=True)
class Condition:
    """How the sources that are configured fare."""

    last_crawl: datetime | None  # when a source was asked last, whatever came of it
    crawl_is_late: bool
    health: dict[str, Health]  # by name

    @property
    def unwell(self) -> list[str]:
        """The sources that do not work, by name."""
        return sorted(name for name, health in self.health.items() if health is not Health.OK)

    @property
    def well(self) -> bool:
        """Does somebody crawl, and bring something? One source that is unwell is no reason to call for help."""
        return not self.crawl_is_late and not (self.health and len(self.unwell) == len(self.health))


def condition(conn: Connection, settings: Settings, now: datetime) -> Condition:
    """How it stands now. A database that was never crawled into is new, not late."""
    states, noted = source_states(conn), current_health(conn)
    names = [source.name for source in settings.sources]
    last = max((at for name in names if name in states and (at := states[name].last_tried)), default=None)
    return Condition(
        last_crawl=last,
        crawl_is_late=last is not None and now - last > patience(settings),
        health={name: noted[name].health if name in noted else Health.OK for name in names},
    )


def patience(settings: Settings) -> timedelta:
    """Time without a crawl after which somebody should look: twice the longest wait for the source asked most often."""
    waits = []
    for source in settings.sources:
        every = Every.parse(source.every)
        waits.append(settings.bounds.slowest if every.auto else every.span or _OF_CRON)
    return max(2 * min(waits, default=LEAST_PATIENCE), LEAST_PATIENCE)
