"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from monitor.publish.body import web_link
from monitor.publish.channel import LANGUAGE

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.publish.channel import Channel
    from monitor.publish.item import Item, Origin

SUFFIX = ".json"
MEDIA_TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"


def render(channel: Channel) -> bytes:
    """The channel as a JSON Feed in UTF-8, newest item first; the same channel gives the same bytes.

    Older items are further on, at ``next_url``, which is an archive.
    """
    feed = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": web_link(channel.page),
        "feed_url": channel.url(SUFFIX, channel.number),
        "description": channel.description,
        "next_url": channel.url(SUFFIX, channel.previous) if channel.previous is not None else None,
        "authors": [{"name": "monitor"}],
        "language": LANGUAGE,
        "hubs": [{"type": "WebSub", "url": channel.hub}] if channel.hub and channel.number is None else None,
        "items": [_item(item) for item in channel.items],
    }
    return json.dumps(_said(feed), ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _item(item: Item) -> dict[str, Any]:
    return _said(
        {
            "id": item.id,
            "url": item.link,
            "external_url": item.via.url if item.via else None,
            "title": item.title,
            "content_html": item.html,
            "summary": item.summary,
            "image": item.thumbnail,
            "date_published": _time(item.at),
            "tags": [category.label for category in item.categories] or None,
            # An extension of ours, as the version allows under a name with an underscore.
            "_monitor": _said(
                {
                    **{category.scheme: category.term for category in item.categories},
                    "articles": [_origin(each) for each in ((item.via, *item.related) if item.via else item.related)],
                }
            ),
        }
    )


def _origin(origin: Origin) -> dict[str, Any]:
    return {"url": origin.url, "title": origin.title}


def _time(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _said(object_: dict[str, Any]) -> dict[str, Any]:
    """Without what is not known: JSON Feed has no null."""
    return {key: value for key, value in object_.items() if value is not None}
