"""What becomes of a crawl: each address as it is dealt with, counts, what went wrong, and the event that ends it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.article.urls import site
from monitor.crawl.address import named
from monitor.crawl.job import ArticleEvent, ChangeEvent, DoneEvent
from monitor.rhythm import LONGEST_WAIT
from spiders.address import YOURS, may_be_allowed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from monitor.crawl.job import Event, Outcome
    from monitor.intake import Taken
    from monitor.model import Source
    from monitor.rhythm import Habit
    from spiders.fetch import Fetcher, FetchFailed

ERRORS_TOLD = 10
PAGES_TOLD = 3  # without an article


class Tally:
    """Counts what a crawl of the source brings, and tells it as it comes."""

    def __init__(self, source: Source, emit: Callable[[Event], None]) -> None:
        self._source = source
        self._emit = emit
        self._counts = dict.fromkeys(("new", "edited", "claims", "changes", "failed", "not_an_article"), 0)
        self._wrong: list[str] = []
        self.notes: list[str] = []  # what is to be known of the source, and is nothing that failed
        self._without: list[str] = []  # pages without an article, and why

    @property
    def last_wrong(self) -> str:
        """What went wrong last; "" where nothing did."""
        return self._wrong[-1] if self._wrong else ""

    def wrong(self, what: str) -> None:
        """Something went wrong that cost nothing."""
        self._wrong.append(what)

    def failed(self, what: str) -> None:
        """An address, or a part of what the source has, could not be had."""
        self._counts["failed"] += 1
        self._wrong.append(what)

    def tell(self, url: str, outcome: Outcome, *, claims: int = 0, reason: str | None = None) -> None:
        """An address was dealt with; ``reason`` says why it is no article, or was not had."""
        if outcome in self._counts:
            self._counts[outcome] += outcome != "failed"  # those are counted where they fail
        self._emit(ArticleEvent(source=self._source.name, url=url, outcome=outcome, claims=claims, reason=reason))

    def taken(self, url: str, taken: Taken, reason: str | None) -> None:
        """A page was given to the intake, and this came of it."""
        self._counts["claims"] += taken.claims
        self._counts["changes"] += len(taken.changes)
        self.tell(url, taken.outcome, claims=taken.claims, reason=reason)
        if taken.outcome == "not_an_article" and reason:
            self._without.append(f"{named(url)}: {reason}")
        for change in taken.changes:
            self._emit(ChangeEvent(source=self._source.name, change=change))

    def done(
        self,
        failed: FetchFailed | None,
        fetcher: Fetcher,
        *,
        at: datetime,
        habit: Habit | None = None,
        moved_to: str | None = None,
    ) -> DoneEvent:
        """The end of the crawl, as it stands ``at`` that time; ``failed`` is what ended it early."""
        reason = str(failed) if failed else None
        if failed and failed.status == "refused" and may_be_allowed(str(failed)):
            reason = f"{failed}{YOURS}"
        return DoneEvent(
            source=self._source.name,
            status=failed.status if failed else "ok",
            reason=reason,
            address=named(failed.address) if failed and failed.address else None,
            habit=habit,
            moved_to=moved_to if moved_to != self._source.url else None,
            until=self._until(failed, at),
            requests=fetcher.requests,
            responses_304=fetcher.not_modified,
            fetched=fetcher.fetched,
            bytes=fetcher.bytes,
            errors=tuple(self._wrong[:ERRORS_TOLD]),
            notes=(*self.notes, *self._without[:PAGES_TOLD]),
            new=self._counts["new"],
            edited=self._counts["edited"],
            claims=self._counts["claims"],
            changes=self._counts["changes"],
            failed=self._counts["failed"],
            no_article=self._counts["not_an_article"],
        )

    def _until(self, failed: FetchFailed | None, at: datetime) -> datetime | None:
        """When the source's own site may be asked again, if it said so."""
        if failed is None or failed.wait is None or site(failed.away or "") != site(self._source.url):
            return None
        return at + timedelta(seconds=min(failed.wait, LONGEST_WAIT.total_seconds()))
