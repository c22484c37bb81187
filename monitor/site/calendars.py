"""Calendars: premieres and finales of all shows that are followed, and of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.model import Tier
from monitor.publish.calendar import MEDIA_TYPE, SUFFIX, Entry, newest, uid
from monitor.publish.calendar import render as rendered
from monitor.publish.channel import EVERYTHING, file_name
from monitor.publish.occasions import CONCERNS, occasions
from monitor.site.document import Document
from monitor.store import closed_facts, open_facts, told_about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
    yield from map(file_name, scene.shows)


def render(scene: Scene, asked: Mapping[str, str]) -> Document | None:
    """The calendar of that name."""
    name = asked["name"]
    token = f"?token={scene.feed_token}" if scene.feed_token else ""
    address = f"{scene.base_url}/{ROUTE.format(name=name)}{token}" if scene.base_url else None
    return calendar(scene, name, address)


def calendar(scene: Scene, name: str, address: str | None = None) -> Document | None:
    """The calendar of that name, which is served at ``address``, if it is; None where there is none."""
    named = {file_name(show): show for show in scene.shows}
    if name != EVERYTHING and name not in named:
        return None
    shows = scene.shows if name == EVERYTHING else [named[name]]
    entries = sorted(
        (entry for show in shows for entry in _entries(scene, show)),
        key=lambda entry: (entry.occasion.first, entry.occasion.last, uid(entry)),
    )
    title = "TV: premieres and finales" if name == EVERYTHING else f"{named[name].title}: premieres and finales"
    official = {source.name for source in scene.sources if source.tier is Tier.OFFICIAL}
    body = rendered(title, entries, official=official, address=address)
    return Document(body=body, media_type=MEDIA_TYPE, modified=newest(entries))


def _entries(scene: Scene, show: Show) -> Iterator[Entry]:
    facts = [*closed_facts(scene.conn, show.slug, CONCERNS, None), *open_facts(scene.conn, show.slug, CONCERNS)]
    page = f"{scene.base_url}/shows/{show.slug}.html" if scene.base_url else None
    for occasion in occasions(facts, told_about(scene.conn, show.slug, CONCERNS, None)):
        yield Entry(show=show.slug, title=show.title, occasion=occasion, page=page)
