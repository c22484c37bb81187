"""One spider for each kind of source. What reads a list is imported with the first that has changed: most have not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.article.refusal import Reason, refused
from monitor.model import SourceKind
from spiders.archive import ArchiveSpider
from spiders.catalogue import CatalogueSpider
from spiders.entries import Entry, NotAListing, newest_first
from spiders.fetch import FetchFailed
from spiders.looks import suggestion, why_no_article
from spiders.paged import PagedSpider
from spiders.source import SourceSpider
from spiders.walls import refuse_gate, refuse_wall

if TYPE_CHECKING:
    from spiders.entries import Listing
    from spiders.fetch import Answer

MAX_SITEMAPS = 20  # documents read in one crawl of a sitemap
MAX_SITEMAP_DEPTH = 3  # indexes below indexes; the protocol knows one level
SITEMAP_FACTOR = 10  # sitemaps may be larger than articles by this much


class FeedSpider(PagedSpider):
    """RSS, Atom or JSON Feed."""

    name = "feed"

    def read(self, answer: Answer) -> Listing:
        from spiders.feeds import parse_feed

        return parse_feed(answer.body, answer.final_url, answer.content_type, links=answer.links)


class ListingSpider(PagedSpider):
    """A page with links to articles: a tag page, a search page, a front page."""

    name = "listing"

    def read(self, answer: Answer) -> Listing:
        if refused(answer.body, answer.content_type) is Reason.NOT_HTML:
            words = why_no_article(Reason.NOT_HTML, answer.content_type)
            raise NotAListing(words + suggestion(answer.body, "listing"))
        from spiders.listings import parse_listing

        charset = (answer.content_type or "").lower().partition("charset=")[2].strip(" \"'") or None
        selector = self.source.selector
        return parse_listing(answer.body, answer.final_url, selector=selector, encoding=charset, links=answer.links)


class SitemapSpider(SourceSpider):
    """A sitemap, or a sitemap index: of that the newest sitemaps first, up to a number, a depth and half the time."""

    name = "sitemap"

    async def entries(self) -> list[Entry] | None:
        waiting = [(self.source.url, 0)]
        found: list[Entry] = []
        seen: set[str] = set()
        changed = False
        while waiting and len(seen) < MAX_SITEMAPS:
            if found and not self.in_time_for_lists():
                self.incomplete()
                break
            url, depth = waiting.pop(0)
            if url in seen:
                continue
            seen.add(url)
            try:
                listing = await self._document(url)
            except (FetchFailed, NotAListing) as error:
                if url == self.source.url or (isinstance(error, FetchFailed) and error.away):
                    raise
                self.list_failed(url, error)
                continue
            if listing is None:
                continue
            changed = True
            found += self.taken(listing)
            if depth < MAX_SITEMAP_DEPTH:
                waiting[:0] = [(more.url, depth + 1) for more in listing.more]
        return newest_first(found) if changed else None

    async def _document(self, url: str) -> Listing | None:
        """One sitemap; None when it did not change."""
        max_bytes = self.job.limits.max_bytes * SITEMAP_FACTOR
        answer = await self.list_document(url, max_bytes=max_bytes)
        if not answer.modified:
            return None
        from spiders.sitemaps import parse_sitemap

        refuse_gate(url, answer)
        try:
            listing = parse_sitemap(answer.body, answer.final_url, max_bytes=max_bytes)
        except NotAListing as error:
            refuse_wall(answer)
            raise error from None
        if listing.more:
            # An index may stay the same while the sitemaps that it names change: it is read each time.
            self.forget_list(url)
        return listing


class PageSpider(SourceSpider):
    """One address that is watched for edits: the page is its own list."""

    name = "page"

    async def crawl(self) -> None:
        url = self.source.url
        answer = await self.fetcher.fetch(url, self.ledger.intake.validators(url))
        self.moved_to = answer.moved_to
        reason = self.hand_over(Entry(url=url), answer)
        if reason:
            raise NotAListing(reason + (suggestion(answer.body, "page") if answer.modified else ""))


SPIDERS: dict[SourceKind, type[SourceSpider]] = {
    SourceKind.FEED: FeedSpider,
    SourceKind.SITEMAP: SitemapSpider,
    SourceKind.LISTING: ListingSpider,
    SourceKind.PAGE: PageSpider,
    SourceKind.CATALOGUE: CatalogueSpider,
    SourceKind.ARCHIVE: ArchiveSpider,
}
