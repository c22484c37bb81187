"""RSS 2.0, by feedgen."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from feedgen.feed import FeedGenerator

from monitor.publish.body import clean, item_html, item_title, web_link
from monitor.publish.built import built

if TYPE_CHECKING:
    from monitor.model import Change
    from monitor.publish.channel import Channel

SUFFIX = ".xml"


def render(channel: Channel) -> bytes:
    """The channel as an RSS 2.0 document in UTF-8, newest item first.

    The same channel gives the same bytes: it is dated with its newest change, not with the rendering.
    """
    feed = FeedGenerator()
    feed.title(clean(channel.title))
    feed.description(clean(channel.description))
    feed.language("en")
    feed.generator("monitor")
    feed.ttl(60)
    address = web_link(channel.url(SUFFIX))
    if address:
        feed.link(href=address, rel="self", type="application/rss+xml")
    # Last, because feedgen takes the last link given for the channel's own.
    feed.link(href=_page(channel), rel="alternate")
    for change in channel.changes:
        _add(feed, change, channel)
    return built(feed, (change.at for change in channel.changes))


def _page(channel: Channel) -> str:
    """The page that RSS demands a channel to belong to, and that readers open at a click on its name.

    Where the feeds are served, if they are; else the newest article told of; else the file itself.
    """
    served = web_link(channel.base_url)
    newest = next(filter(None, (_link(change) for change in channel.changes)), None)
    return served or newest or ((channel.folder or Path()).resolve() / f"{channel.name}{SUFFIX}").as_uri()


def _link(change: Change) -> str | None:
    """The article that brought the change, else the first that is quoted."""
    candidates = (change.article, *(quote.url for quote in change.quotes))
    return next(filter(None, map(web_link, candidates)), None)


def _add(feed: FeedGenerator, change: Change, channel: Channel) -> None:
    show = channel.show_title(change)
    item = feed.add_entry(order="append")
    item.guid(change.id, permalink=False)
    item.title(item_title(change, show))
    item.description(item_html(change, show))
    item.published(change.at.astimezone(UTC))
    link = _link(change) or web_link(channel.base_url)  # a show may be followed before any article says what is asked
    if link:
        item.link(href=link)
    if change.attribute is not None:
        item.category(term=change.attribute.value)
