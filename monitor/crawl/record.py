"""What became of each crawl goes into the database, also when its process was killed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.store import (
    CrawlCounts,
    finish_crawl,
    reading,
    record_failure,
    record_ok,
    source_states,
    start_crawl,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Engine

    from monitor.crawl.job import DoneEvent
    from monitor.facts import Policy
    from monitor.model import Change, Show


class Record:
    """Writes the rows of `crawl` and `source_state`."""

    def __init__(self, engine: Engine, at: datetime | None = None) -> None:
        self._engine = engine
        self._at = at
        self._open: dict[str, int] = {}

    def left_alone(self) -> dict[str, datetime]:
        """The sources whose sites ask to be left alone now, and until when."""
        with reading(self._engine) as conn:
            states = source_states(conn).values()
        return {state.source: state.next_due for state in states if state.next_due and state.next_due > self._now()}

    def started(self, source: str) -> None:
        """A source's crawl begins."""
        with writing(self._engine) as conn:
            self._open[source] = start_crawl(conn, source, self._now())

    def done(self, event: DoneEvent) -> None:
        """A source's crawl has ended, well or not."""
        counts = CrawlCounts(
            fetched=event.fetched,
            not_modified=event.responses_304,
            new_articles=event.new,
            edited_articles=event.edited,
            claims=event.claims,
            changes=event.changes,
            failed=event.failed,
        )
        with writing(self._engine) as conn:
            finish_crawl(conn, self._open.pop(event.source), self._now(), counts, event.reason)
            if event.ok:
                record_ok(conn, event.source, self._now())
            else:
                record_failure(
                    conn,
                    event.source,
                    self._now(),
                    status=event.status,
                    error=event.reason or event.status,
                    next_due=event.until,
                )

    def finish(self, shows: Sequence[Show], policies: Mapping[str, Policy]) -> tuple[Change, ...]:
        """All sources have been crawled: the changes that sum up new shows, and those owed from before."""
        from monitor.intake import Intake  # slow to import, and needed only after a crawl

        return Intake(self._engine, shows, policies=policies).finish_crawl(self._now())

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def _now(self) -> datetime:
        return self._at or datetime.now(UTC)
