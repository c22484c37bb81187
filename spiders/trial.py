"""A trial of a source: its list as it is now and one article of it, through the spider that would crawl it.

The spider, its fetching and its reading are those of a crawl. Only the order of things is another: the list is read
whatever was read before, one article is enough, and all is told in place of being kept.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.article import Gate, NotAnArticle, reader_of
from monitor.claims import extract
from monitor.crawl.seen import DocumentEvent, ListEvent, ReadEvent
from spiders.archive import ArchiveSpider
from spiders.catalogue import CatalogueSpider
from spiders.entries import NotAListing, distinct, newest_first
from spiders.fetch import FetchFailed
from spiders.sightings import came, listed, shows_named
from spiders.source import SourceSpider

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from monitor.intake import Taken
    from monitor.model import Page, Show
    from spiders.entries import Entry
    from spiders.fetch import Answer

PATIENCE = 3  # articles that are tried until one can be read: the newest may be a video or a gallery


class Trial(SourceSpider):
    """What a trial adds to the spider of a kind."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._gate = Gate(self.job.shows)
        self._read = False
        self._not_read: FetchFailed | None = None

    async def crawl(self) -> None:
        """Read the list and one article, one that concerns a followed show if there is one."""
        if not self._has_list:
            await super().crawl()
            return
        entries = newest_first(distinct(await self.entries() or ()))
        self._emit(ListEvent(source=self.source.name, listed=listed(entries, self._shows_of)))
        if not entries:
            raise NotAListing("it lists no article")
        wanted = [entry for entry in entries if self._concerns(entry)] or entries
        for entry in wanted[:PATIENCE]:
            await self.article(entry)
            if self._read:
                return
        last = self._not_read
        why = f"none of the articles that were tried could be read{f', the last since {last}' if last else ''}"
        raise FetchFailed(last.status if last else "no article", why)

    async def list_document(self, url: str, *, max_bytes: int | None = None) -> Answer:
        """As in a crawl, and tells what came."""
        try:
            answer = await super().list_document(url, max_bytes=max_bytes)
        except FetchFailed as failed:
            self._emit(DocumentEvent(source=self.source.name, url=url, reason=str(failed)))
            raise
        self._emit(came(self.source.name, answer))
        return answer

    def hand_over(self, entry: Entry, answer: Answer) -> str | None:
        """As in a crawl; where there is no list, tells what came."""
        if not self._has_list:
            self._emit(came(self.source.name, answer))
        return super().hand_over(entry, answer)

    def take_in(self, page: Page, *, seen: datetime | None = None) -> Taken:
        """As in a crawl, and tells what was read."""
        taken = super().take_in(page, seen=seen)
        if taken.reason is None:
            self._tell_reading(page)
        return taken

    def _not_had(self, url: str, failed: FetchFailed) -> None:
        self._not_read = failed
        super()._not_had(url, failed)

    def _withheld(self, url: str, failed: FetchFailed) -> None:
        self._not_read = failed
        super()._withheld(url, failed)

    @property
    def _has_list(self) -> bool:
        """A watched page has none."""
        return type(self).entries is not SourceSpider.entries

    def _tell_reading(self, page: Page) -> None:
        """An article that names no show is set aside by a crawl before it is read: here it is read all the same."""
        article = reader_of(self.source.kind)(page, self.source.name)
        if isinstance(article, NotAnArticle):
            return
        self._read = True
        shows = self._gate.shows_in(page.body, page.title or "")
        self._emit(
            ReadEvent(
                source=self.source.name,
                url=page.final_url,
                title=article.title,
                published=article.published,
                words=len(article.text.split()),
                claims=tuple((show.title, claim) for show in shows for claim in extract(article, show)),
            )
        )

    def _shows_of(self, entry: Entry) -> list[Show]:
        """The shows that an entry is fetched for: all that the source is about, else those that it names."""
        if self.source.shows:
            return [show for show in self.job.shows if show.slug in self.source.shows]
        return shows_named(entry, self._gate)


class CatalogueTrial(Trial, CatalogueSpider):
    """One show after the other, until the entry of one was read."""

    async def crawl(self) -> None:
        """Search for one followed show and read its entry."""
        for show in self._wanted()[:PATIENCE]:
            self.job = replace(self.job, only=(show.slug,))
            await CatalogueSpider.crawl(self)
            if self._read:
                return
        why = self.tally.last_wrong or next(iter(self.tally.notes), "")
        raise FetchFailed("no article", f"none of the entries that were tried could be read: {why}")


class ArchiveTrial(Trial, ArchiveSpider):
    """The captures in order of time, until one that names a followed show was read."""

    async def crawl(self) -> None:
        """Read one article. Damage is no reason to stop, but where there is nothing else."""
        await ArchiveSpider.crawl(self)
        if self._read:
            return
        if self.tally.last_wrong:
            raise FetchFailed("unreadable", f"nothing could be read of it: {self.tally.last_wrong}")
        looked = "within the time of a trial, " if self.time_over else ""
        self.tally.notes.append(f"{looked}no article was found in it that names a show that you follow")

    def take_in(self, page: Page, *, seen: datetime | None = None) -> Taken:
        """As in every trial, and ends the reading of the files behind the first article."""
        taken = super().take_in(page, seen=seen)
        if self._read:
            self._end = time.monotonic()
        return taken


def trying(kind: type[SourceSpider]) -> type[SourceSpider]:
    """The spider of a kind, for a trial."""
    for own in (CatalogueTrial, ArchiveTrial):
        if issubclass(own, kind):
            return own
    return type(f"Trial{kind.__name__}", (Trial, kind), {})
