"""What Prometheus is told (https://prometheus.io/docs/practices/naming/): numbers that cost the same at any size."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from sqlalchemy import func, select

from monitor.rhythm import Health
from monitor.store import source_states
from monitor.store.tables import article, change, claim, fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from prometheus_client.core import Metric
    from sqlalchemy import Connection

    from monitor.config import Settings
    from monitor.serve.condition import Condition

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# The highest number of a row is how many there ever were, but for a few that were undone; to count them takes as long
# as there are many.
_EVER = {
    "articles": (article.c.id, "Articles that were ever kept."),
    "claims": (claim.c.id, "Claims that articles ever made."),
    "facts": (fact.c.id, "Facts that were ever believed."),
    "changes": (change.c.number, "Changes that were ever told."),
}


class Tally:
    """Requests that were answered. Only the event loop counts."""

    def __init__(self) -> None:
        self.by_status: Counter[int] = Counter()
        self.at_once = 0


class _Collected:
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def metrics(conn: Connection | None, settings: Settings, condition: Condition | None, tally: Tally) -> bytes:
    """All of them in Prometheus' text format; ``None`` for connection and condition: the database cannot be read."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collected(list(_of_requests(tally))))
    up = GaugeMetricFamily("monitor_database_up", "1 where the database can be read.", value=float(conn is not None))
    registry.register(_Collected([up]))
    if conn is not None and condition is not None:
        registry.register(_Collected(list(_of_database(conn))))
        registry.register(_Collected(list(_of_sources(conn, settings, condition))))
    return generate_latest(registry)


def _of_requests(tally: Tally) -> Iterator[Metric]:
    requests = CounterMetricFamily("monitor_http_requests", "Requests that were answered.", labels=["status"])
    for status, count in sorted(tally.by_status.items()):
        requests.add_metric([str(status)], count)
    yield requests
    yield CounterMetricFamily("monitor_http_cached", "Requests answered with a document that was kept.", tally.at_once)


def _of_database(conn: Connection) -> Iterator[Metric]:
    for name, (number, words) in _EVER.items():
        yield CounterMetricFamily(f"monitor_{name}", words, conn.execute(select(func.max(number))).scalar() or 0)


def _of_sources(conn: Connection, settings: Settings, condition: Condition) -> Iterator[Metric]:
    by_health = Counter(condition.health.values())
    sources = GaugeMetricFamily("monitor_sources", "Sources that are configured, by how they fare.", labels=["health"])
    for health in Health:
        sources.add_metric([health.value], by_health[health])
    yield sources
    if condition.last_crawl is not None:
        words = "When a source was last asked."
        yield GaugeMetricFamily("monitor_last_crawl_timestamp_seconds", words, condition.last_crawl.timestamp())
    states = source_states(conn)
    tried = _of_each("last_crawl_timestamp_seconds", "When it was last asked.")
    worked = _of_each("last_ok_timestamp_seconds", "When it last worked.")
    failed = _of_each("failures_in_a_row", "Crawls that failed since it last worked.")
    for source in settings.sources:
        if (state := states.get(source.name)) is None:
            continue
        _add_time(tried, source.name, state.last_tried)
        _add_time(worked, source.name, state.last_ok)
        failed.add_metric([source.name], state.failures_in_a_row)
    yield from (tried, worked, failed)


def _of_each(name: str, words: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"monitor_source_{name}", words, labels=["source"])


def _add_time(family: GaugeMetricFamily, name: str, at: datetime | None) -> None:
    if at is not None:
        family.add_metric([name], at.timestamp())
