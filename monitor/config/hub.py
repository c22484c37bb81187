"""``feed.hub``: the WebSub hub of the feeds, a target of notifications that is told of each feed that has changed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from monitor.config.notifying import Hub, Target
from monitor.config.serving import TOKEN_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from monitor.config.settings import FeedSettings, ServeSettings

NAME = "hub"  # of the target


def hub_target(feed: FeedSettings, serve: ServeSettings) -> Target | None:
    """The hub as a target; None where there is none, or nobody but you can read the feeds.

    The feeds are where their folder is served, and where the site is served live. A site of files has them, too, but
    not before it is written. What asks for a token is not for a hub.
    """
    if feed.hub is None:
        return None
    public = serve.token is None and serve.token_file is None and not os.environ.get(TOKEN_VARIABLE)
    live, site = (
        f"{place.rstrip('/')}/feeds" if place and public else None for place in (serve.url, serve.url or feed.site)
    )
    feeds = tuple(dict.fromkeys(place.rstrip("/") for place in (feed.link, live) if place))
    return Target(name=NAME, hub=Hub(feed.hub, feeds, site)) if feeds or site else None


def mistakes(data: Mapping[str, Any]) -> Iterator[tuple[tuple[int | str, ...], str]]:
    """What no single key shows: its place, and what to say."""
    feed, serve = (table if isinstance(table := data.get(key), dict) else {} for key in ("feed", "serve"))
    if "hub" not in feed:
        return
    closed = {"token", "token_file"} & serve.keys() or os.environ.get(TOKEN_VARIABLE)
    public = ("site" in feed or "url" in serve) and not closed
    if not ("link" in feed or public):
        yield ("feed", "hub"), "is of no use as it cannot read the feeds; add link, or url in [serve] without a token"
    targets = data.get("notify", [])
    for number, table in enumerate(targets if isinstance(targets, list) else []):
        name = table.get("name") if isinstance(table, dict) else None
        if isinstance(name, str) and name.strip().casefold() == NAME:
            yield ("notify", number, "name"), "is that of the feeds' hub; give it another"
