"""When a feed says that it was last built: with its newest item, and not at all while it has none.

The same items must give the same bytes, so the clock is not asked. ``lastBuildDate`` is optional (RSS 2.0,
https://www.rssboard.org/rss-specification#optionalChannelElements); a made-up one is told to readers as it stands.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from feedgen.feed import FeedGenerator


def built(feed: FeedGenerator, times: Iterable[datetime]) -> bytes:
    """The feed as RSS 2.0 in UTF-8, dated with the newest of the times of its items."""
    newest = max(times, default=None)
    if newest is not None:
        feed.lastBuildDate(newest.astimezone(UTC))
        document: bytes = feed.rss_str(pretty=True)
        return document
    root = etree.fromstring(feed.rss_str(pretty=True))
    for date in root.findall("channel/lastBuildDate"):  # feedgen puts the clock's where it is given none
        date.getparent().remove(date)
    bare: bytes = etree.tostring(root, pretty_print=True, encoding="UTF-8", xml_declaration=True)
    return bare
