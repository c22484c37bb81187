"""What feedgen does not write by itself: the links of a feed to its archive and its hub, and of an item to articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedgen.ext.base import BaseEntryExtension, BaseExtension
from lxml.etree import SubElement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedgen.feed import FeedGenerator
    from lxml.etree import _Element

    from monitor.publish.channel import Channel
    from monitor.publish.item import Item

ATOM = "http://www.w3.org/2005/Atom"
HISTORY = "http://purl.org/syndication/history/1.0"  # RFC 5005


def lead(feed: FeedGenerator, channel: Channel, suffix: str, media_type: str) -> None:
    """Give the feed the links that it has in any format of XML: itself, its hub, its archive."""
    if here := channel.url(suffix, channel.number):
        feed.link(href=here, rel="self", type=media_type)
    feed.history.archive = channel.number is not None and channel.full
    feed.history.links = list(history_links(channel, suffix))


def history_links(channel: Channel, suffix: str) -> Iterator[tuple[str, str]]:
    """Relation and address of each further link; none where it is not known at what address the feed is served."""
    if not channel.here:
        return
    if channel.hub and channel.number is None:
        yield "hub", channel.hub
    if channel.archived:
        yield "current", channel.url(suffix) or ""
    if channel.previous is not None:
        yield "prev-archive", channel.url(suffix, channel.previous) or ""
    if channel.next is not None:
        yield "next-archive", channel.url(suffix, channel.next) or ""


class History(BaseExtension):  # type: ignore[misc]  # feedgen has no types
    """Links of a feed to the pages of its archive, and the mark of one that never changes."""

    archive = False
    links: list[tuple[str, str]]

    def extend_ns(self) -> dict[str, str]:
        """The namespace of RFC 5005, where it is used."""
        return {"fh": HISTORY} if self.archive else {}

    def extend_rss(self, feed: _Element) -> _Element:
        """Into the channel of RSS, whose further links are Atom's."""
        return self._extend(feed[0], f"{{{ATOM}}}link")

    def extend_atom(self, feed: _Element) -> _Element:
        """Into a feed of Atom, whose elements have no prefix."""
        return self._extend(feed, "link")

    def _extend(self, feed: _Element, link: str) -> _Element:
        if self.archive:
            SubElement(feed, f"{{{HISTORY}}}archive")
        for relation, address in self.links:
            SubElement(feed, link, rel=relation, href=address)
        return feed


class Links(BaseEntryExtension):  # type: ignore[misc]
    """Links of an item to the articles that it stands on."""

    origins: tuple[tuple[str, str, str], ...] = ()

    def of(self, item: Item) -> None:
        """Those of an item: ``via`` the one that brought it, ``related`` the others."""
        via = (("via", item.via.url, item.via.title),) if item.via else ()
        self.origins = (*via, *(("related", each.url, each.title) for each in item.related))

    def extend_rss(self, entry: _Element) -> _Element:
        """Into an item of RSS, as Atom's links."""
        return self._extend(entry, f"{{{ATOM}}}link")

    def extend_atom(self, entry: _Element) -> _Element:
        """Into an entry of Atom."""
        return self._extend(entry, "link")

    def _extend(self, entry: _Element, name: str) -> _Element:
        for relation, address, title in self.origins:
            link = SubElement(entry, name, rel=relation, href=address, type="text/html")
            if title:
                link.set("title", title)
        return entry
