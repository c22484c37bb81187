"""Crawling many sources: several processes at once, never two at one site."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.crawl.job import ChangeEvent, Job
from monitor.crawl.pool import Pool, left_alone
from monitor.crawl.record import Record
from monitor.facts import USUALLY
from monitor.store import open_database
from monitor.store.urls import database_file, database_url

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from monitor.crawl.job import Event
    from monitor.facts import Policy
    from monitor.model import Limits, Show, Source


class DryRunNeedsSqlite(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """A dry run works on a copy of the database, which can be made of SQLite alone."""


def crawl(
    sources: Sequence[Source],
    *,
    database: str,
    shows: Sequence[Show],
    policies: Mapping[str, Policy] = USUALLY,
    user_agent: str,
    limits: Limits,
    only: Sequence[str] = (),
    others: Sequence[Source] = (),
    dry_run: bool = False,
    at: datetime | None = None,
) -> Generator[Event, None, None]:
    """Crawl the sources and give their events as they come; each source's last is a DoneEvent. After all
    of them come the sums of what is known of shows that were crawled for the first time.

    ``shows`` are all that are followed, ``policies`` by slug what is told of one, where it is not the usual;
    ``only`` (slugs) narrows what is fetched to what is about these, and sources that are about other shows are
    passed over without an event. A site that has asked to be left alone is, until the time that it gave: its
    sources end as "waiting"; ``others`` are sources that are not to be crawled now, but may have been asked so. At
    most ``limits.jobs`` processes run at once. With ``dry_run`` all happens on a copy of the database, which is
    thrown away; ``at`` is the time that pages count as fetched at, in place of the clock's. The processes end when
    the iterator is closed.

    Raises DatabaseError when the database cannot be used, DryRunNeedsSqlite.
    """
    scene = _copied(database) if dry_run else nullcontext(database)
    with scene as used, closing(Record(open_database(used), at)) as record:
        jobs = [
            Job(
                database=used,
                source=source,
                shows=tuple(shows),
                policies=dict(policies),  # as JSON has it
                only=tuple(only),
                user_agent=user_agent,
                limits=limits,
                at=at,
            )
            for source in about(sources, only)
        ]
        pool = Pool(limits.jobs, record, left_alone((*sources, *others), record.left_alone()))
        for job in jobs:
            pool.add(job)
        with closing(pool.events()) as events:
            yield from (event for event in events if event is not None)
        if jobs:
            crawled = [show for show in shows if not only or show.slug in only]
            for change in record.finish(crawled, policies):
                yield ChangeEvent(source=None, change=change)


def about(sources: Iterable[Source], only: Collection[str]) -> list[Source]:
    """Those of the sources that may speak of one of these shows (slugs; none: of any)."""
    return [source for source in sources if not (only and source.shows) or set(only) & set(source.shows)]


@contextmanager
def _copied(database: str) -> Iterator[str]:
    """A copy of the database, as it is at this moment, in a folder that goes away with it."""
    file = database_file(database_url(database))
    if file is None:
        raise DryRunNeedsSqlite("a dry run needs a database in an SQLite file")
    open_database(database).dispose()  # what is wrong with it is to be said of it, not of its copy
    folder = tempfile.mkdtemp(prefix="monitor-dry-run-")
    try:
        copy = Path(folder, file.name)
        with closing(sqlite3.connect(file)) as real, closing(sqlite3.connect(copy)) as other:
            real.backup(other)
        yield str(copy)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
