"""The feeds of all shows as a list that feed readers import (OPML), so that nobody subscribes a hundred times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.opml import Subscription, write_subscriptions
from monitor.publish import atom
from monitor.site.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.site.document import Scene

ROUTE = "feeds/shows.opml"
QUERY: frozenset[str] = frozenset()
LIVE = False
MEDIA_TYPE = "text/x-opml; charset=utf-8"


def paths(scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one, where it is known at what address the site is: readers need whole ones."""
    return ({},) if scene.base_url else ()


def render(scene: Scene, _asked: Mapping[str, str]) -> Document | None:
    """The list."""
    base = scene.base_url
    if base is None:
        return None
    shown = f"?token={scene.feed_token}" if scene.feed_token else ""
    subscriptions = (
        Subscription(
            title=show.title,
            feed=f"{base}/feeds/{show.file_name}{atom.SUFFIX}{shown}",
            page=f"{base}/shows/{show.slug}.html",
        )
        for show in scene.shows
    )
    return Document(write_subscriptions(subscriptions, title=scene.title), MEDIA_TYPE)
