"""The loop of `monitor run`: sources become due, are crawled in processes of their own, and become due again.

All that it knows of when is worked out from the configuration and from what the database says of each source, so there
is no second record of it that could be wrong: APScheduler keeps the times of this process alone.
"""

from __future__ import annotations

import random
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from monitor.config import ConfigError
from monitor.config.stamp import edited, stamp
from monitor.crawl import ChangeEvent, DoneEvent, HealthEvent, Job
from monitor.crawl.pool import Pool, left_alone
from monitor.crawl.record import Record
from monitor.store import DatabaseError, read_source_state, reading, show_titles, source_states
from monitor.store.due import due

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy import Engine

    from monitor.config import Settings
    from monitor.crawl import Event
    from monitor.model import Source

LOOK = 5.0  # seconds between two looks at the configuration; also wakes the scheduler, which a sleeping machine delays
OTHERS = 60.0  # seconds between two looks at whether somebody else has crawled a source meanwhile
CLOCK_SET = 60.0  # seconds by which the clock has to be set before all is planned anew
TOGETHER = timedelta(minutes=1)  # what is due within so long of one another is told of as one
AT_ONCE = timedelta(seconds=1)  # what is planned for so soon is due now
JITTER = 0.1  # of the wait, at random, so that sources asked together once are not so for ever ...
JITTER_MOST = timedelta(minutes=5)  # ... up to this
SUM_UP = timedelta(minutes=10)  # while there is always something to crawl, shows are summed up this often
AFTER_TROUBLE = 30.0  # seconds until a database that could not be used is tried again


class Told(Protocol):
    """Whoever hears what happens."""

    def event(self, event: Event, again: datetime | None = None) -> None:
        """Something happened in a crawl, or to a source, which is asked again at that time."""

    def next(self, when: datetime, sources: Sequence[str]) -> None:
        """Nothing is asked until then, and these first; told when all crawls are over."""

    def note(self, words: str, *, problem: bool = False) -> None:
        """Something happened to the program itself."""


class Runner:
    """Crawls what is due until it is stopped."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        *,
        load: Callable[[], Settings],
        publish: Callable[[Settings, Engine], object],
        told: Told,
    ) -> None:
        """``load`` reads the configuration anew (ConfigError); ``publish`` writes the feeds."""
        self._settings = settings
        self._engine = engine
        self._load = load
        self._publish = publish
        self._told = told
        self._record = Record(engine)
        self._stopped = threading.Event()
        self._asked_to_reload = False
        self._looked_at = stamp(settings)
        self._clock = _ahead()
        self._clock_was_set = False
        self._seen: dict[str, datetime | None] = {}  # when a source was last asked, when it was planned
        self._looked_for_others = time.monotonic()
        self._outstanding: set[str] = set()  # sources to hear of before shows are summed up
        self._planned: dict[str, datetime] = {}  # source → when it is asked next
        self._next: tuple[datetime, Sequence[str]] | None = None  # that was told of
        self._pool: Pool | None = None
        self._summed_up = datetime.min.replace(tzinfo=UTC)
        # May the feeds lack what is stored? Whoever ran before may have been killed between the two.
        self._unwritten = True
        self._unwritable = False  # has it been told that they cannot be written?
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            # A run that was missed, say by a machine that slept, is made up for once.
            job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
        )

    def stop(self) -> None:
        """End soon; what was read is kept. From any thread or signal handler."""
        self._stopped.set()
        self._wake()

    def reload(self) -> None:
        """Read the configuration again. From any thread or signal handler."""
        self._asked_to_reload = True
        self._wake()

    def run(self) -> None:
        """Until ``stop``. A database that cannot be used is waited for."""
        self._scheduler.add_job(self._look, IntervalTrigger(seconds=LOOK), id="\0look")
        self._scheduler.start()
        try:
            while not self._stopped.is_set():
                try:
                    self._session()
                except DatabaseError as error:
                    self._unwritten = True  # what came before it may not have been heard of
                    self._told.note(f"{error} Trying again in {AFTER_TROUBLE:g} s.", problem=True)
                    self._stopped.wait(AFTER_TROUBLE)
        finally:
            self._scheduler.shutdown(wait=False)

    def _session(self) -> None:
        """Crawl until told to stop, or until the database gives trouble."""
        sources = self._settings.sources
        self._pool = pool = Pool(
            self._settings.limits.jobs, self._record, left_alone(sources, self._record.left_alone())
        )
        if self._stopped.is_set():
            return  # told before there was a pool to wake
        with reading(self._engine) as conn:
            unknown = {show.slug for show in self._settings.shows} - show_titles(conn).keys()
        self._plan_all(sources, at_once=bool(unknown))
        self._tell_next()
        events = pool.events(endless=True)
        try:
            for event in events:
                if self._stopped.is_set():
                    break
                if event is None:
                    self._woken()
                else:
                    self._hear(event)
                if pool.idle:
                    self._tell_next()
        finally:
            events.close()
            self._pool = None

    def _hear(self, event: Event) -> None:
        if not isinstance(event, DoneEvent):
            self._told.event(event)
            if isinstance(event, HealthEvent):
                self._write()
            return
        self._outstanding.discard(event.source)
        source = next((each for each in self._settings.sources if each.name == event.source), None)
        self._told.event(event, self._plan(source, not_before=event.until) if source is not None else None)
        summed_up = self._sum_up()
        if event.changes or summed_up or self._unwritten:
            self._write()

    def _plan(self, source: Source, *, not_before: datetime | None = None, at_once: bool = False) -> datetime:
        """Have the source crawled when it is due; gives when that is."""
        now = datetime.now(UTC)
        with reading(self._engine) as conn:
            when = now if at_once else max(due(conn, source, self._settings.bounds, now), now)
            self._seen[source.name] = read_source_state(conn, source.name).last_tried
        when = max(when, not_before or when)
        when += min((when - now) * JITTER, JITTER_MOST) * random.random()  # noqa: S311
        self._planned[source.name] = when
        self._scheduler.add_job(self._crawl, DateTrigger(when), [source.name], id=source.name, replace_existing=True)
        return when

    def _plan_all(self, sources: Iterable[Source], *, at_once: bool = False) -> None:
        """Plan these; what is due now is waited for before shows are summed up, or the rest would be news."""
        now = datetime.now(UTC)
        for source in sources:
            if self._plan(source, at_once=at_once) <= now + AT_ONCE:
                self._outstanding.add(source.name)

    def _tell_next(self) -> None:
        """Say what is waited for, unless that was said or is about to begin; for when nothing is at work."""
        if self._planned and (first := min(self._planned.values())) > datetime.now(UTC) + AT_ONCE:
            coming = first, [name for name, when in self._planned.items() if when <= first + TOGETHER]
            if coming != self._next:
                self._next = coming
                self._told.next(*coming)

    def _crawl(self, name: str) -> None:
        """Called by the scheduler, in a thread of its own."""
        settings, pool = self._settings, self._pool
        source = next((each for each in settings.sources if each.name == name), None)
        if source is None or pool is None:
            return  # taken out in the meantime, or a session that begins anew plans it again
        job = Job(
            database=settings.database,
            source=source,
            shows=settings.shows,
            policies=dict(settings.policies),  # as JSON has it
            user_agent=settings.user_agent,
            limits=settings.limits,
        )
        pool.add(job)

    def _sum_up(self) -> bool:
        """Tell what is told once the sources have been crawled, if they have."""
        now, settings = datetime.now(UTC), self._settings
        idle = self._pool is not None and self._pool.idle
        if self._outstanding or not (idle or now - self._summed_up >= SUM_UP):
            return False
        self._summed_up = now
        changes = self._record.finish(settings.shows, settings.policies)
        for change in changes:
            self._told.event(ChangeEvent(source=None, change=change))
        return bool(changes)

    def _write(self) -> None:
        try:
            self._publish(self._settings, self._engine)
        except (OSError, ConfigError) as error:  # a full disk, rights that were taken away: the next crawl tries again
            if not self._unwritable:
                self._told.note(f"The feeds could not be written: {error}", problem=True)
            self._unwritten = self._unwritable = True
        else:
            self._unwritten = self._unwritable = False

    def _look(self) -> None:
        """Called by the scheduler: has the configuration been edited, or the clock been set?"""
        if abs(_ahead() - self._clock) > CLOCK_SET:
            self._clock = _ahead()
            self._clock_was_set = True
            self._wake()
        if time.monotonic() - self._looked_for_others > OTHERS:
            self._looked_for_others = time.monotonic()
            self._wake()
        before, self._looked_at = self._looked_at, stamp(self._settings)
        if edited(before, self._looked_at):
            self.reload()

    def _woken(self) -> None:
        with reading(self._engine) as conn:
            states = source_states(conn)
        for source in self._settings.sources:
            last = states[source.name].last_tried if source.name in states else None
            if self._clock_was_set or (source.name in self._seen and last != self._seen[source.name]):
                self._plan(source)
        self._clock_was_set = False
        if self._asked_to_reload:
            self._reread()

    def _reread(self) -> None:
        self._asked_to_reload = False
        try:
            new = self._load()
        except ConfigError as error:
            self._told.note(f"{error}\nThe configuration is used as it was until that is mended.", problem=True)
            return
        old, self._settings = self._settings, new
        if new.database != old.database:
            self._told.note("Another database is used from the next start on.", problem=True)
            self._settings = replace(new, database=old.database)
        self._replan(old, self._settings)
        shows, sources = len(new.shows), len(new.sources)
        self._told.note(f"The configuration was read again: shows {shows}, sources {sources}.")
        self._write()

    def _replan(self, old: Settings, new: Settings) -> None:
        assert self._pool is not None  # noqa: S101  (called within a session)
        self._pool.at_once = new.limits.jobs
        before = {source.name: source for source in old.sources}
        for name in before.keys() - {source.name for source in new.sources}:
            self._pool.drop(name)
            self._outstanding.discard(name)
            self._planned.pop(name, None)
            with suppress(JobLookupError):  # it has none while it is crawled
                self._scheduler.remove_job(name)
        others = old.shows != new.shows
        self._plan_all((each for each in new.sources if others or each != before.get(each.name)), at_once=True)

    def _wake(self) -> None:
        if (pool := self._pool) is not None:
            pool.wake()


def _ahead() -> float:
    """Seconds that the clock is ahead of one that nobody sets."""
    return time.time() - time.monotonic()
