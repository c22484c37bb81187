"""What a document is that a survey asked for, and which are not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.article.urls import site
from monitor.crawl.seen import Listed, OfferEvent
from monitor.model import SourceKind
from spiders.entries import NotAListing
from spiders.feeds import parse_feed
from spiders.fetch import FetchFailed
from spiders.kinds import SITEMAP_FACTOR
from spiders.looks import LOOKS
from spiders.sitemaps import parse_sitemap, unpack
from spiders.walls import refuse_gate, refuse_wall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spiders.entries import Entry, Listing
    from spiders.fetch import Answer


def parsed(answer: Answer, max_bytes: int) -> tuple[SourceKind, Listing, bytes]:
    """A feed or a sitemap, and its bytes when unpacked; raises NotAListing for all else."""
    limit = max_bytes * SITEMAP_FACTOR
    body = unpack(answer.body, limit)
    if LOOKS["sitemap"].match(body[:4096]):
        return SourceKind.SITEMAP, parse_sitemap(body, answer.final_url, max_bytes=limit), body
    if LOOKS["html"].match(body[:4096]):
        raise NotAListing("a web page, neither a feed nor a sitemap")
    return SourceKind.FEED, parse_feed(body, answer.final_url, answer.content_type), body


def refuse_unfit(answer: Answer, max_bytes: int) -> None:
    """Raise FetchFailed for a gate in place of what was asked for, and for what no crawl would read, so large it is.

    What may be a sitemap was asked for with the limit of those, which are larger.
    """
    refuse_gate(answer.url, answer)
    try:
        body = unpack(answer.body, max_bytes * SITEMAP_FACTOR)
    except NotAListing:  # it is told where it is read
        return
    if len(body) > max_bytes and not LOOKS["sitemap"].match(body[:4096]):
        raise FetchFailed("too_large", f"larger than crawl.max_bytes allows, {max_bytes} bytes", final=True)


def wall_at(answer: Answer) -> str | None:
    """What keeps us out of a list, in words; None where nothing does."""
    try:
        refuse_wall(answer)
    except FetchFailed as wall:
        return str(wall)
    return None


def is_news(entries: Sequence[Entry]) -> bool:
    """Is it a news sitemap? These have titles."""
    return any(entry.title for entry in entries)


def offer_of_catalogue(source: str, base: str) -> OfferEvent:
    """The API at ``base`` as what could be read; what it has of the followed shows is not asked for yet."""
    return OfferEvent(source=source, kind=SourceKind.CATALOGUE, url=base, title=site(base), listed=Listed(), own=True)
