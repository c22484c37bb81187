"""Calendars: premieres and finales of all shows that are followed, and of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.model import Tier
from monitor.publish.channel import EVERYTHING
from monitor.publish.entries import MEDIA_TYPE, SUFFIX, Entry, newest, uid
from monitor.publish.occasions import CONCERNS, FATES, occasions
from monitor.site.document import Document
from monitor.store.changes import told_kinds
from monitor.store.facts import facts_ever

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from monitor.model import Show
    from monitor.site.document import Scene

ROUTE = f"calendars/{{name}}{SUFFIX}"
QUERY: frozenset[str] = frozenset()
LIVE = False


def paths(scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one of everything, and one a show."""
    return [{"name": name} for name in names(scene)]


def names(scene: Scene) -> Iterator[str]:
    """What the calendars are called, without suffix."""
    yield EVERYTHING
    yield from (show.file_name for show in scene.shows)


def render(scene: Scene, asked: Mapping[str, str]) -> Document | None:
    """The calendar of that name."""
    name = asked["name"]
    token = f"?token={scene.feed_token}" if scene.feed_token else ""
    address = f"{scene.base_url}/{ROUTE.format(name=name)}{token}" if scene.base_url else None
    return calendar(scene, name, address)


def calendar(scene: Scene, name: str, address: str | None = None) -> Document | None:
    """The calendar of that name, which is served at ``address``, if it is; None where there is none."""
    named = {show.file_name: show for show in scene.shows}
    if name != EVERYTHING and name not in named:
        return None
    shows = scene.shows if name == EVERYTHING else [named[name]]
    return written(scene, name, entries(scene, shows), address)


def entries(scene: Scene, shows: Sequence[Show]) -> list[Entry]:
    """What is told of these shows, in the order of time."""
    slugs = [show.slug for show in shows]
    facts, told = facts_ever(scene.conn, slugs, CONCERNS), told_kinds(scene.conn, slugs, CONCERNS, FATES)
    found = [
        Entry(
            show=show.slug,
            title=show.title,
            occasion=occasion,
            page=f"{scene.base_url}/shows/{show.slug}.html" if scene.base_url else None,
        )
        for show in shows
        for occasion in occasions(facts.get(show.slug, ()), told.get(show.slug, ()))
    ]
    return sorted(found, key=lambda entry: (entry.occasion.first, entry.occasion.last, uid(entry)))


def written(scene: Scene, name: str, told: Sequence[Entry], address: str | None) -> Document:
    """The calendar of that name with these entries."""
    from monitor.publish.calendar import render as rendered

    body = rendered(title(scene, name), told, official=official(scene), address=address)
    return Document(body=body, media_type=MEDIA_TYPE, modified=newest(told))


def title(scene: Scene, name: str) -> str:
    """What the calendar of that name is called."""
    titles = {show.file_name: show.title for show in scene.shows}
    return f"{'TV' if name == EVERYTHING else titles[name]}: premieres and finales"


def official(scene: Scene) -> frozenset[str]:
    """The sources whose word alone makes a day certain."""
    return frozenset(source.name for source in scene.sources if source.tier is Tier.OFFICIAL)
