"""The feeds and their archives, each in every format; a feed that is served may be asked for a choice of its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.publish import OUTPUTS, Feeds, health
from monitor.publish.feed_query import PARAMETERS, QueryMistake, read_query
from monitor.site.document import BadQuery, Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from monitor.publish import Output
    from monitor.publish.channel import Channel
    from monitor.site.document import Kind, Scene


class Feed:
    """The feeds of one format: ``feeds/all.xml``, ``feeds/lantern-quay.xml?tell=renewal``."""

    def __init__(self, output: Output) -> None:
        self.output = output
        self.ROUTE = f"feeds/{{name}}{output.SUFFIX}"
        self.QUERY = PARAMETERS
        self.LIVE = False

    def paths(self, scene: Scene) -> Iterable[Mapping[str, str]]:
        """That of changes, and that of how the sources fare."""
        return ({"name": name} for name in (*feeds_of(scene).names(), health.NAME))

    def render(self, scene: Scene, asked: Mapping[str, str]) -> Document | None:
        """The feed, as far as it is asked for."""
        feeds, name = feeds_of(scene), asked["name"]
        if name == health.NAME:
            if said := sorted(set(asked) & PARAMETERS):
                raise BadQuery(f"{said[0]}: nothing can be chosen from the feed of the sources")
            return _document(self.output, feeds.health())
        if (section := feeds.section(name)) is None:
            return None
        try:
            query = read_query(asked, scene.shows, of_one_show=section.page != "index.html")
        except QueryMistake as mistake:
            raise BadQuery(str(mistake)) from mistake
        channel = feeds.channel(name, query.wanted, limit=query.limit, query=query.text)
        return _document(self.output, channel) if channel else None


class Archive:
    """The archives of one format: ``feeds/all/3.xml``."""

    def __init__(self, output: Output) -> None:
        self.output = output
        self.ROUTE = f"feeds/{{name}}/{{number}}{output.SUFFIX}"
        self.QUERY: frozenset[str] = frozenset()
        self.LIVE = False

    def paths(self, scene: Scene) -> Iterable[Mapping[str, str]]:
        """Those that there are."""
        feeds = feeds_of(scene)
        for name in feeds.names():
            if section := feeds.section(name):
                yield from ({"name": name, "number": str(n)} for n in feeds.archives(section).numbers)

    def render(self, scene: Scene, asked: Mapping[str, str]) -> Document | None:
        """The archive."""
        number = asked["number"]
        if not (number.isascii() and number.isdigit() and len(number) <= 9 and number[0] != "0"):
            return None
        channel = feeds_of(scene).archive(asked["name"], int(number))
        return _document(self.output, channel) if channel else None


KINDS: Sequence[Kind] = (*map(Feed, OUTPUTS.values()), *map(Archive, OUTPUTS.values()))


def feeds_of(scene: Scene) -> Feeds:
    """All feeds of the site."""
    return Feeds(
        conn=scene.conn,
        shows=scene.shows,
        sources=scene.sources,
        title=scene.title,
        here=f"{scene.base_url}/feeds" if scene.base_url else None,
        site=scene.base_url,
        token=scene.feed_token,
        publisher=scene.publisher,
        hub=scene.hub,
        items=scene.items,
        also=scene.also,
    )


def _document(output: Output, channel: Channel) -> Document:
    modified = channel.updated if channel.items else None
    return Document(output.render(channel), f"{output.MEDIA_TYPE}; charset=utf-8", modified, _links(output, channel))


def _links(output: Output, channel: Channel) -> tuple[tuple[str, str], ...]:
    """By which somebody who wants to be told finds the hub (WebSub, section 4), in formats that are no XML as well."""
    here = channel.url(output.SUFFIX)
    if not (channel.hub and here) or channel.number is not None:
        return ()
    return ("hub", channel.hub), ("self", here)
