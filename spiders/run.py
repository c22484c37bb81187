"""Runs one job in this process."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from scrapy.crawler import AsyncCrawlerProcess

from monitor.article.gate import Gate
from monitor.crawl.job import DoneEvent
from monitor.store import open_database
from spiders.ledger import Ledger
from spiders.purposes import spider_for
from spiders.settings import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from monitor.crawl.job import Event, Job
    from monitor.model import Show, Source
    from spiders.entries import Entry


def run(job: Job, emit: Callable[[Event], None]) -> bool:
    """Crawl the job's source, with its events to ``emit``, the last of them a DoneEvent; True when the source worked.

    Can be called once in a process: Twisted's reactor does not start a second time.
    """
    ended: list[DoneEvent] = []

    def heard(event: Event) -> None:
        if isinstance(event, DoneEvent):
            ended.append(event)
        emit(event)

    with _tools(job) as tools:
        process = AsyncCrawlerProcess(settings(job))
        process.crawl(spider_for(job), job=job, emit=heard, **tools)
        process.start()
    return bool(ended) and ended[-1].ok


@contextmanager
def _tools(job: Job) -> Iterator[dict[str, Any]]:
    """What the spider works with besides: nothing in a survey, which keeps nothing, and so loads nothing that does."""
    if job.purpose == "survey":
        yield {}
        return
    from monitor.intake import Intake

    engine = open_database(job.database)
    try:
        intake = Intake(engine, job.shows, policies=job.policies)
        yield {
            "ledger": Ledger(engine, job.source, job.shows, intake),
            "concerns": concerns(job.source, job.shows, job.only),
        }
    finally:
        engine.dispose()


def concerns(source: Source, shows: Sequence[Show], only: Sequence[str] = ()) -> Callable[[Entry], bool]:
    """Whether an entry of the source is worth fetching, by what its list says about it.

    An entry is when its title, summary, categories or address name a show. All are where the source is one about a
    show (``Source.shows``), such as its tag page, and where the user wants all (``Source.read_all``).
    """
    if source.read_all or (source.shows and set(source.shows) <= set(only or source.shows)):
        return lambda _: True
    wanted = [
        show for show in shows if (not only or show.slug in only) and (not source.shows or show.slug in source.shows)
    ]
    gate = Gate(wanted)
    return lambda entry: bool(gate.shows_in(entry.words.encode(errors="replace")))
