"""RSS 2.0, by feedgen, after the RSS Advisory Board's profile (https://www.rssboard.org/rss-profile)."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from feedgen.feed import FeedGenerator

from monitor.publish.body import web_link
from monitor.publish.built import built
from monitor.publish.channel import LANGUAGE
from monitor.publish.extensions import History, Links, lead

if TYPE_CHECKING:
    from monitor.publish.channel import Channel
    from monitor.publish.item import Item

SUFFIX = ".xml"
MEDIA_TYPE = "application/rss+xml"


def render(channel: Channel) -> bytes:
    """The channel as an RSS 2.0 document in UTF-8, newest item first; the same channel gives the same bytes."""
    feed = FeedGenerator()
    feed.load_extension("media", atom=False)
    feed.register_extension("history", History, Links)
    feed.title(channel.title)
    feed.description(channel.description)
    feed.language(LANGUAGE)
    feed.generator("monitor")
    feed.docs("https://www.rssboard.org/rss-specification")
    feed.ttl(60)
    lead(feed, channel, SUFFIX, MEDIA_TYPE)
    # Last, because feedgen takes the last link given for the channel's own.
    feed.link(href=_page(channel), rel="alternate")
    for item in channel.items:
        _add(feed, item)
    return built(feed, (item.at for item in channel.items))


def _page(channel: Channel) -> str:
    """The page that RSS demands a channel to belong to, and that readers open at a click on its name.

    Where the pages or the feeds are served, if they are; else the newest article told of; else nobody's.
    """
    served = web_link(channel.page) or web_link(channel.here)
    newest = next((item.link for item in channel.items if item.link), None)
    return served or newest or "https://example.invalid/"


def _add(feed: FeedGenerator, item: Item) -> None:
    entry = feed.add_entry(order="append")
    entry.guid(item.id, permalink=False)
    entry.title(item.title)
    entry.description(escape(item.summary, quote=False))  # it is HTML, whatever it holds
    entry.content(item.html)
    entry.published(item.at)
    if item.link:
        entry.link(href=item.link)
    for category in item.categories:
        entry.category(term=category.label, scheme=category.scheme)
    if item.feed:
        entry.source(url=item.feed.url, title=item.feed.title)
    if item.thumbnail:
        entry.media.thumbnail(url=item.thumbnail, group=None)
    entry.history.of(item)
