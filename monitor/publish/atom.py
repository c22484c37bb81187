"""Atom 1.0 (RFC 4287), by feedgen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedgen.feed import FeedGenerator

from monitor.publish.body import web_link
from monitor.publish.channel import LANGUAGE
from monitor.publish.extensions import History, Links, lead

if TYPE_CHECKING:
    from monitor.publish.channel import Channel
    from monitor.publish.item import Item

SUFFIX = ".atom"
MEDIA_TYPE = "application/atom+xml"


def render(channel: Channel) -> bytes:
    """The channel as an Atom feed in UTF-8, newest entry first; the same channel gives the same bytes."""
    feed = FeedGenerator()
    feed.load_extension("media", rss=False)
    feed.register_extension("history", History, Links)
    feed.id(channel.identity)
    feed.title(channel.title)
    feed.subtitle(channel.description)
    feed.language(LANGUAGE)
    feed.author(name="monitor")
    feed.generator("monitor")
    feed.updated(channel.updated)
    lead(feed, channel, SUFFIX, MEDIA_TYPE)
    if page := web_link(channel.page):
        feed.link(href=page, rel="alternate", type="text/html")
    for item in channel.items:
        _add(feed, item)
    document: bytes = feed.atom_str(pretty=True)
    return document


def _add(feed: FeedGenerator, item: Item) -> None:
    entry = feed.add_entry(order="append")
    entry.id(item.id)
    entry.title(item.title)
    entry.summary(item.summary, type="text")
    entry.content(item.html, type="html")
    entry.published(item.at)
    entry.updated(item.at)
    if item.link:
        entry.link(href=item.link, rel="alternate", type="text/html")
    for category in item.categories:
        entry.category(term=category.term, label=category.label)
    if item.thumbnail:
        entry.media.thumbnail(url=item.thumbnail, group=None)
    entry.history.of(item)
