"""The feeds that somebody has put together in the configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.config import mistake
from monitor.publish.feed_query import QueryMistake, also_feed

if TYPE_CHECKING:
    from monitor.config import Settings
    from monitor.publish.feeds import Also


def also_feeds(read: Settings) -> list[Also]:
    """The further feeds that are configured; ConfigError where one cannot be understood."""
    found = []
    for name, query in read.feed.also.items():
        try:
            found.append(also_feed(name, query, read.shows, read.feed.title))
        except QueryMistake as error:
            raise mistake(read.path, ("feed", "also", name), str(error)) from error
    return found
