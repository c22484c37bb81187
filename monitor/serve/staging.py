"""From the configuration and an open connection to what documents are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.publish.also import also_feeds
from monitor.site import Scene

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.config import Settings


def scene(
    settings: Settings,
    conn: Connection,
    now: datetime,
    *,
    base_url: str | None,
    live: bool,
    feed_token: str | None = None,
) -> Scene:
    """What the documents are made from. ``base_url``: where the site is, without a slash at its end."""
    return Scene(
        conn=conn,
        shows=settings.shows,
        sources=settings.sources,
        now=now,
        title=settings.feed.title,
        base_url=base_url,
        feed_token=feed_token,
        items=settings.feed.items,
        publisher=settings.contact,
        hub=settings.feed.hub,
        also=also_feeds(settings),
        bounds=settings.bounds,
        policies=settings.policies,
        live=live,
    )
