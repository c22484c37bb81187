"""Lists that go on at further addresses: read page after page, to a limit, until one tells nothing new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.article.urls import same_site
from spiders.entries import Entry, NotAListing, absolute
from spiders.fetch import FetchFailed
from spiders.source import SourceSpider
from spiders.walls import refuse_gate, refuse_wall

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from spiders.entries import Listing
    from spiders.fetch import Answer


class PagedSpider(SourceSpider):
    """A list of which each document may name the next. How a document is read is its subclasses' business."""

    def read(self, answer: Answer) -> Listing:
        """What a document lists. Raises NotAListing."""
        raise NotImplementedError

    async def entries(self) -> list[Entry] | None:
        """What the list's documents have, the first ``pages`` of them, as long as they have something new.

        The first is the source: what is wrong with it is raised. A further one that is not there, forbidden or empty is
        the end of the list; one that fails is told, and all is read again the next time.
        """
        before = self.ledger.list_dealt_with(self.source.url)
        answer = await self.list_document(self.source.url)
        if not answer.modified:
            return None
        listing = self._first(answer)
        found = list(self.taken(listing))
        known = {entry.url for entry in found}
        asked = {absolute(url, url) for url in (self.source.url, answer.final_url)}
        for _ in range(self.source.pages - 1):
            if listing.next is None or listing.next in asked or not self._tells_new(listing.entries, before):
                break
            if not self.in_time_for_lists():
                self.incomplete()
                break
            asked.add(listing.next)
            further = await self._further(listing.next, asked)
            if further is None or known.issuperset(entry.url for entry in further.entries):
                break  # who answers anything gives the first page once more, or the same links on ever new ones
            listing = further
            found += self.taken(listing)
            known.update(entry.url for entry in listing.entries)
        return found

    def _first(self, answer: Answer) -> Listing:
        """What the source's own document lists. Raises FetchFailed where the site shows us a wall in its place."""
        refuse_gate(self.source.url, answer)
        try:
            return self.read(answer)
        except NotAListing as error:
            refuse_wall(answer)
            raise error from None

    async def _further(self, url: str, asked: set[str | None]) -> Listing | None:
        """The document behind another; None where the list has no more that is new."""
        if not same_site(url, self.source.url):
            return None
        try:
            answer = await self.list_document(url)
            if not answer.modified:
                return None
            final = absolute(answer.final_url, answer.final_url)
            if same_site(answer.final_url, self.source.url) and (final == url or final not in asked):
                asked.add(final)
                return self.read(answer)
        except NotAListing:
            pass
        except FetchFailed as failed:
            if failed.away:
                raise
            if not failed.final:
                self.list_failed(url, failed)
            return None
        self.forget_list(url)  # it is the end, or was led back to the beginning: it stands for nothing
        return None

    def _tells_new(self, entries: Collection[Entry], before: datetime | None) -> bool:
        """Whether more may be new behind these: one of them is, or all came out since the list was ``before`` read."""
        visits = self.ledger.visits(entry.url for entry in entries)
        new = [entry for entry in entries if entry.url not in visits]
        if before is None:
            return bool(new)
        times = [entry.moment for entry in entries if entry.moment]
        return any(map(self._concerns, new)) or (bool(times) and min(times) > before)
