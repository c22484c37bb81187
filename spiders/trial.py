"""A trial of a source: its list as it is now and one article of it, through the spider that would crawl it.

The spider, its fetching and its reading are those of a crawl. Only the order of things is another: the list is read
whatever was read before, one article is enough, and all is told in place of being kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.article import Gate, NotAnArticle, read_html
from monitor.claims import extract
from monitor.crawl.seen import DocumentEvent, ListEvent, ReadEvent
from spiders.entries import NotAListing, distinct, newest_first
from spiders.fetch import FetchFailed
from spiders.sightings import listed, shows_named
from spiders.source import SourceSpider

if TYPE_CHECKING:
    from typing import Any

    from monitor.model import Show
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
        self._came(answer)
        return answer

    def hand_over(self, entry: Entry, answer: Answer) -> str | None:
        """As in a crawl, and tells what was read; where there is no list, also what came."""
        if not self._has_list:
            self._came(answer)
        reason = super().hand_over(entry, answer)
        if reason is None and answer.modified:
            self._tell_reading(entry, answer)
        return reason

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

    def _came(self, answer: Answer) -> None:
        self._emit(
            DocumentEvent(
                source=self.source.name,
                url=answer.url,
                status=answer.status,
                final_url=answer.final_url,
                moved_to=answer.moved_to,
                content_type=answer.content_type,
                bytes=len(answer.body),
            )
        )

    def _tell_reading(self, entry: Entry, answer: Answer) -> None:
        """An article that names no show is set aside by a crawl before it is read: here it is read all the same."""
        article = read_html(self.page(entry, answer), self.source.name)
        if isinstance(article, NotAnArticle):
            return
        self._read = True
        shows = self._gate.shows_in(answer.body, entry.title)
        self._emit(
            ReadEvent(
                source=self.source.name,
                url=answer.final_url,
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


def trying(kind: type[SourceSpider]) -> type[SourceSpider]:
    """The spider of a kind, for a trial."""
    return type(f"Trial{kind.__name__}", (Trial, kind), {})
