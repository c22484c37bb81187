"""What became of each crawl goes into the database, also when its process was killed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.crawl.job import HealthEvent
from monitor.rhythm import LONGEST_WAIT, Course, Health, health
from monitor.store import (
    CrawlCounts,
    finish_crawl,
    read_source_state,
    reading,
    record_failure,
    record_ok,
    source_states,
    start_crawl,
    writing,
)
from monitor.store.health import current_health, note_health, yield_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Engine

    from monitor.crawl.job import DoneEvent
    from monitor.facts import Policy
    from monitor.model import Change, Show
    from monitor.store import SourceState


class Record:
    """Writes the rows of `crawl` and `source_state`."""

    def __init__(self, engine: Engine, at: datetime | None = None) -> None:
        self._engine = engine
        self._at = at
        self._open: dict[str, int] = {}

    def left_alone(self) -> dict[str, datetime]:
        """The sources whose sites ask to be left alone now, and until when.

        Longer than the longest wait is none, but the word of a clock that was ahead.
        """
        now = self.now()
        with reading(self._engine) as conn:
            states = source_states(conn).values()
        return {
            state.source: state.next_due
            for state in states
            if state.next_due and now < state.next_due <= now + LONGEST_WAIT
        }

    def started(self, source: str) -> None:
        """A source's crawl begins."""
        with writing(self._engine) as conn:
            self._open[source] = start_crawl(conn, source, self.now())

    def done(self, event: DoneEvent) -> tuple[DoneEvent, HealthEvent | None]:
        """A source's crawl has ended, well or not: the event with what came before it, and how the source fares now.

        That is None where it fares as it did.
        """
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
            finish_crawl(conn, self._open.pop(event.source), self.now(), counts, event.told if event.reason else None)
            if event.ok:
                record_ok(conn, event.source, self.now(), habit=event.habit, moved_to=event.moved_to)
            else:
                record_failure(
                    conn,
                    event.source,
                    self.now(),
                    status=event.status,
                    error=event.told,
                    next_due=event.until,
                )
            state = read_source_state(conn, event.source)
            return replace(event, failures_in_a_row=state.failures_in_a_row), self._turn(conn, state)

    def _turn(self, conn: Connection, state: SourceState) -> HealthEvent | None:
        """How the source fares, if that is another thing now."""
        source, said = state.source, yield_of(conn, state.source, self.now())
        course = Course(
            status=state.last_status or "ok",
            error=state.last_error,
            failures=state.failures_in_a_row,
            last_ok=state.last_ok,
            moved_to=state.moved_to,
            habit=state.habit,
            articles_before=said.articles_before,
            claims_before=said.claims_before,
            articles_since=said.articles_since,
        )
        known = current_health(conn, source).get(source)
        before = known.health if known else Health.OK
        now, reason = health(course, before, self.now())
        if now is before:
            return None
        note_health(conn, source, self.now(), now, reason)
        return HealthEvent(source=source, health=now, reason=reason)

    def finish(self, shows: Sequence[Show], policies: Mapping[str, Policy]) -> tuple[Change, ...]:
        """All sources have been crawled: the changes that sum up new shows, and those owed from before."""
        from monitor.intake import Intake  # slow to import, and needed only after a crawl

        return Intake(self._engine, shows, policies=policies).finish_crawl(self.now())

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def now(self) -> datetime:
        """The time that things count as happening at."""
        return self._at or datetime.now(UTC)
