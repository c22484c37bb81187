"""The crawl of one source: read its list, choose, fetch one article after the other, hand each over.

Scrapy does what it is good at (connections, delays, retries, redirects, decompression, robots.txt); the order of things
stands here as one plain loop. A page is handed over before the next one is asked for, so a kill at any moment loses at
most the one in hand, and the list's validators are kept only when all of it was dealt with.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from scrapy import Spider

from monitor.article import PASSING, WALLED, WITHHELD
from monitor.crawl.address import named
from monitor.crawl.job import ProgressEvent
from monitor.model import Page
from monitor.store import DatabaseError
from spiders.choose import WATCHED, choose
from spiders.entries import Entry, NotAListing, distinct
from spiders.fetch import Fetcher, FetchFailed
from spiders.freshness import habit
from spiders.looks import why_no_article
from spiders.losses import SEVERAL_REFUSED, Losses
from spiders.render import Browser
from spiders.tally import Tally

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from scrapy.crawler import Crawler

    from monitor.crawl.job import DoneEvent, Event, Job
    from monitor.intake import Taken
    from monitor.model import Validators
    from spiders.entries import Listing
    from spiders.fetch import Answer
    from spiders.ledger import Ledger

log = logging.getLogger(__name__)


class SourceSpider(Spider):
    """One crawl of one source. What kind of list the source has is its subclasses' business."""

    name = "source"

    def __init__(self, job: Job, ledger: Ledger, concerns: Callable[[Entry], bool], emit: Callable[[Event], None]):
        super().__init__()
        self.job = job
        self.source = job.source
        self.ledger = ledger
        self._concerns = concerns
        self._emit = emit
        self._end = time.monotonic() + job.limits.deadline
        self._lists: list[tuple[str, Validators]] = []  # read in this crawl, to be noted when all is dealt with
        self._listings: list[Listing] = []  # what they list
        self._fresh: float | None = None  # seconds, by the word of the source's own server
        self._everything = True  # was all that is listed dealt with?
        self._listed_as: dict[str, str] = {}  # as fetched before → as the list spells it now
        self.losses = Losses(job.source.url)
        self.tally = Tally(job.source, emit)
        self.moved_to: str | None = None
        self._failed: FetchFailed | None = None
        self.fetcher: Fetcher

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> SourceSpider:
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.fetcher = Fetcher(crawler, spider.browser(crawler) if spider.source.render else None)
        return spider

    def browser(self, crawler: Crawler) -> Browser:
        """What renders the pages of the source."""
        return Browser(
            lambda request: crawler.engine.download_async(request),
            named=self.job.limits.browser,
            user_agent=self.job.user_agent,
            timeout=self.job.limits.timeout,
            max_bytes=self.job.limits.max_bytes,
        )

    async def entries(self) -> list[Entry] | None:
        """What the source lists now; None when its list has not changed since it was last dealt with."""
        raise NotImplementedError

    async def start(self) -> AsyncIterator[Any]:
        """Scrapy's way in. Nothing is yielded: requests are sent one by one, and waited for."""
        try:
            self.fetcher.ready()
            await self.crawl()
        except FetchFailed as failed:
            self._failed = failed
        except NotAListing as error:
            read = self._lists[-1][0] if self._lists else self.source.url
            self._failed = FetchFailed("unreadable", str(error), address=read)
        except DatabaseError as error:
            self._failed = FetchFailed("database", str(error))
        except Exception as error:
            log.exception("the crawl of %s broke", self.source.name)
            self._failed = FetchFailed("crashed", f"{type(error).__name__}: {error}")
        await self.fetcher.close()
        self._emit(self.done())
        nothing: tuple[Any, ...] = ()
        for request in nothing:  # what makes this the generator that Scrapy expects
            yield request

    async def crawl(self) -> None:
        """The whole crawl. Raises FetchFailed when the source itself failed."""
        own = self._as_known(distinct(await self.entries() or ()))
        listed = distinct([*own, *self._watched()])
        if self.job.only:
            listed = [entry for entry in listed if self._concerns(entry)]
        choice = choose(
            listed,
            self.ledger.visits(entry.url for entry in listed),
            self._concerns,
            now=self.now(),
            most=self.source.max_articles,
        )
        self._everything = self._everything and not choice.left
        for number, entry in enumerate(choice.entries):
            self._emit(ProgressEvent(source=self.source.name, done=number, total=len(choice.entries)))
            await self.article(entry)
        self._emit(ProgressEvent(source=self.source.name, done=len(choice.entries), total=len(choice.entries)))
        self.losses.refuse_refusals(self.tally.last_wrong)
        self._refuse_walls(own)
        if self._everything and not self.job.only:
            for url, given in self._lists:
                self.ledger.save_list(url, given, self.now())

    def _refuse_walls(self, listed: list[Entry]) -> None:
        """Raise FetchFailed where a wall stands before all that is listed: the site shuts us out."""
        seen = self.ledger.visits(entry.url for entry in listed if self._concerns(entry)).values()
        if len(seen) >= SEVERAL_REFUSED and all(visit.walled for visit in seen):
            raise FetchFailed(
                "blocked", f"none of {len(seen)} articles could be had: before each stands a wall, as a login"
            )

    def _as_known(self, listed: list[Entry]) -> list[Entry]:
        """The entries, with addresses as they were fetched before where the list spells them in another way now."""
        seen = self.ledger.visits(entry.url for entry in listed)
        spelled = self.ledger.spelled(e.url for e in listed if e.url not in seen and self._concerns(e))
        self._listed_as = {known: url for url, known in spelled.items()}
        return [replace(e, url=spelled[e.url]) if e.url in spelled else e for e in listed]

    def _watched(self) -> list[Entry]:
        """Articles of late, which may be rewritten behind a list that did not change or that names them no longer."""
        return [Entry(url=url) for url in self.ledger.recent(self.now() - WATCHED, self.source.max_articles)]

    async def article(self, entry: Entry) -> None:
        """Fetch one article and hand it over. Raises FetchFailed when there is no sense in going on to the next."""
        self.in_time()
        if self.losses.shut(entry.url):
            self.incomplete()
            return
        try:
            answer = await self.fetcher.fetch(entry.url, self.ledger.intake.validators(entry.url))
        except FetchFailed as failed:
            if not (failed.ours or failed.away) and (listed := self._listed_as.pop(entry.url, None)):
                await self.article(replace(entry, url=listed))  # as it is spelled now
                return
            self._not_had(entry.url, failed)
            return
        try:
            self.hand_over(entry, answer)
            self.losses.came(modified=answer.modified)
        except DatabaseError:
            raise
        except FetchFailed as withheld:
            self._withheld(entry.url, withheld)
        except Exception as error:
            log.exception("reading %s broke", entry.url)
            self._not_had(entry.url, FetchFailed("crashed", f"reading it broke: {type(error).__name__}: {error}"))

    async def list_document(self, url: str, *, max_bytes: int | None = None) -> Answer:
        """Fetch a document that lists articles, unless it is the one that was dealt with before."""
        self.in_time()
        answer = await self.fetcher.fetch(url, self.ledger.list_validators(url), max_bytes=max_bytes)
        if answer.modified:
            self._lists.append((url, answer.validators))
        if url == self.source.url:
            self.moved_to = answer.moved_to
            self._fresh = answer.fresh
        return answer

    def taken(self, listing: Listing) -> list[Entry]:
        """The entries of a document, with a note of when it wants to be read, and when they are not all of it."""
        self._listings.append(listing)
        if listing.cut:
            self.incomplete()
        return list(listing.entries)

    def forget_list(self, url: str) -> None:
        """Read the document in full the next time, too."""
        self._lists = [item for item in self._lists if item[0] != url]

    def list_failed(self, url: str, error: Exception) -> None:
        """Note that one of several lists could not be had or read."""
        self._everything = False
        self.forget_list(url)
        self.tally.failed(f"{named(url)}: {error}")

    def in_time(self) -> None:
        """Raise FetchFailed when the crawl's time is over."""
        if time.monotonic() >= self._end:
            raise FetchFailed("timeout", f"not done after {self.job.limits.deadline:g} s; the rest is left for later")

    def in_time_for_lists(self) -> bool:
        """Whether less than half of the crawl's time is over: what is listed is to be fetched, too."""
        return self._end - time.monotonic() > self.job.limits.deadline / 2

    def incomplete(self) -> None:
        """Note that something listed was not dealt with."""
        self._everything = False

    def now(self) -> datetime:
        """The time that things count as seen at."""
        return self.job.at or datetime.now(UTC)

    def done(self) -> DoneEvent:
        """The end of the crawl, as it stands now."""
        learned = habit(self._listings, self._fresh, self.now()) if self._listings else None
        return self.tally.done(self._failed, self.fetcher, at=self.now(), habit=learned, moved_to=self.moved_to)

    def hand_over(self, entry: Entry, answer: Answer) -> str | None:
        """Give one article to the intake, and tell what became of it; gives why it is no article, if it is none.

        Raises FetchFailed where a wall or a notice stands in its place, behind an answer that looks well: ``final``
        where the wall stands before this article alone.
        """
        if not answer.modified:
            self.ledger.intake.touch(entry.url, self.now())
            self.tally.tell(entry.url, "not_modified")
            return None
        taken = self.take_in(self.page(entry, answer))
        reason = None if taken.reason is None else why_no_article(taken.reason, answer.content_type)
        if taken.reason in PASSING | WALLED:
            word = "blocked" if taken.reason in WITHHELD else taken.reason
            raise FetchFailed(word, reason or "", final=taken.reason in WALLED)
        return reason

    def page(self, entry: Entry, answer: Answer) -> Page:
        """What a fetch brought, with what the list says about it."""
        return Page(
            url=entry.url,
            final_url=answer.final_url,
            body=answer.body,
            fetched_at=self.now(),
            content_type=answer.content_type,
            validators=answer.validators,
            title=entry.title or None,
            published=entry.published,
        )

    def take_in(self, page: Page, *, seen: datetime | None = None) -> Taken:
        """Give a page to the intake, and tell what became of it. ``seen``: when it was fetched, if that was not now."""
        taken = self.ledger.intake.take(page, self.source, self.now(), seen=seen)
        reason = None if taken.reason is None else why_no_article(taken.reason, page.content_type)
        self.tally.taken(page.url, taken, reason)
        return taken

    def _not_had(self, url: str, failed: FetchFailed) -> None:
        """An article could not be had. The crawl goes on, unless the site seems to be down or shut."""
        if failed.ours and failed.final:
            self.tally.tell(url, "skipped", reason=str(failed))
            return
        self.tally.failed(f"{named(url)}: {failed}")
        self.tally.tell(url, "failed", reason=str(failed))
        if not failed.final:
            self._count_out(failed)

    def _withheld(self, url: str, failed: FetchFailed) -> None:
        """An answer came, but with a wall or a notice in place of the article; that was told."""
        if failed.final:
            return  # for now; this article alone
        self.tally.wrong(f"{named(url)}: {failed}")
        self._count_out(failed)

    def _count_out(self, failed: FetchFailed) -> None:
        """Raise FetchFailed if so much could not be had that there is no sense in going on."""
        self._everything = False
        self.losses.count(failed)
