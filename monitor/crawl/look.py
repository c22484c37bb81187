"""A look at one source or address, in a process of its own as every crawl, and with nothing kept."""

from __future__ import annotations

import queue
import tempfile
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.crawl.job import DoneEvent, Job
from monitor.crawl.process import CrawlProcess
from monitor.store import open_database

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from monitor.crawl.job import Event, Purpose
    from monitor.model import Limits, Show, Source


def look(
    source: Source, purpose: Purpose, *, shows: Sequence[Show], user_agent: str, limits: Limits
) -> Generator[Event, None, None]:
    """The events of a survey or a trial as they come (see `monitor.crawl.seen`); the last is a DoneEvent.

    A trial works on a database that is thrown away. The process ends when the iterator is closed.
    """
    with nullcontext("") if purpose == "survey" else _thrown_away() as database:
        job = Job(
            database=database, source=source, shows=tuple(shows), user_agent=user_agent, limits=limits, purpose=purpose
        )
        told: queue.SimpleQueue[Event] = queue.SimpleQueue()
        process = CrawlProcess(job, told.put)
        process.start()
        try:
            while True:
                event = told.get()
                yield event
                if isinstance(event, DoneEvent):
                    return
        finally:
            process.kill("it was stopped")
            process.join()


@contextmanager
def _thrown_away() -> Iterator[str]:
    """A new database in a folder that goes away with it."""
    with tempfile.TemporaryDirectory(prefix="monitor-look-") as folder:
        database = str(Path(folder) / "look.sqlite3")
        open_database(database, create=True).dispose()
        yield database
