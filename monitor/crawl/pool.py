"""Crawls in processes of their own: several at once, never two at one site."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from monitor.article.urls import site
from monitor.crawl.job import DoneEvent, Job
from monitor.crawl.process import CrawlProcess

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping
    from datetime import datetime

    from monitor.crawl.job import Event
    from monitor.crawl.record import Record
    from monitor.model import Source


class Pool:
    """Runs the jobs that are added, also while others run; what other threads ask of it goes through a queue."""

    def __init__(self, at_once: int, record: Record, left_alone: Mapping[str, datetime]) -> None:
        """At most ``at_once`` processes run; ``left_alone`` has the sites that are not to be asked until a time."""
        self.at_once = at_once
        self._record = record
        self._left_alone = dict(left_alone)
        self._inbox: queue.SimpleQueue[Event | Job | None] = queue.SimpleQueue()
        self._waiting: list[Job] = []
        self._running: dict[str, CrawlProcess] = {}

    def add(self, job: Job) -> None:
        """Run a job as soon as there is room, unless the source's crawl waits or runs already. From any thread."""
        self._inbox.put(job)

    def wake(self) -> None:
        """Make ``events`` give None. From any thread, and from signal handlers, as ``put`` can be re-entered."""
        self._inbox.put(None)

    @property
    def idle(self) -> bool:
        """Is nothing running, and nothing waiting to run?"""
        return not (self._waiting or self._running) and self._inbox.empty()

    def drop(self, source: str) -> None:
        """Forget the source's job, and end its crawl if it runs."""
        self._waiting = [job for job in self._waiting if job.source.name != source]
        if process := self._running.get(source):
            process.kill("the source was taken out of the configuration")

    def events(self, *, endless: bool = False) -> Generator[Event | None]:
        """What happens, as it comes; each job's last is a DoneEvent, and perhaps a HealthEvent behind it.

        Ends with the last job unless it is ``endless``. The processes end when the iterator is closed.
        """
        try:
            while endless or not self.idle:
                yield from self._passed_over()
                self._start()
                if not (endless or self._running or not self._inbox.empty()):
                    break
                item = self._inbox.get()
                if isinstance(item, Job):
                    self._queue(item)
                elif isinstance(item, DoneEvent):
                    yield from self._done(item)
                else:
                    yield item
        finally:
            for process in self._running.values():
                process.kill("the crawl was stopped")
            for process in self._running.values():
                process.join()

    def _queue(self, job: Job) -> None:
        name = job.source.name
        if name not in self._running and all(name != other.source.name for other in self._waiting):
            self._waiting.append(job)

    def _start(self) -> None:
        busy = {site(process.job.source.url) for process in self._running.values()}
        for job in list(self._waiting):
            if len(self._running) < self.at_once and site(job.source.url) not in busy:
                self._waiting.remove(job)
                busy.add(site(job.source.url))
                self._record.started(job.source.name)
                self._running[job.source.name] = process = CrawlProcess(job, self._inbox.put)
                process.start()

    def _passed_over(self) -> Iterator[Event]:
        now = self._record.now()
        for job in list(self._waiting):
            until = self._left_alone.get(site(job.source.url))
            if until is not None and until > now:
                self._waiting.remove(job)
                words = f"its site asks to be left alone until {until:%Y-%m-%d %H:%M} UTC"
                yield DoneEvent(source=job.source.name, status="waiting", reason=words, until=until)

    def _done(self, event: DoneEvent) -> Iterator[Event]:
        process = self._running.pop(event.source)
        process.join()
        event, turn = self._record.done(event)
        if event.until:
            self._left_alone[site(process.job.source.url)] = event.until
        yield event
        if turn:
            yield turn


def left_alone(sources: Iterable[Source], known: Mapping[str, datetime]) -> dict[str, datetime]:
    """Site → until when it asks to be left alone; ``known`` has it by the name of the source that was told."""
    told: dict[str, datetime] = {}
    for source in sources:
        if until := known.get(source.name):
            told[site(source.url)] = max(until, told.get(site(source.url), until))
    return told
