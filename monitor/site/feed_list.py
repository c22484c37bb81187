"""The page of all feeds and calendars, by what they tell; where the site is served, a form puts one together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from monitor.model import Attribute
from monitor.publish import OUTPUTS, health
from monitor.publish.channel import EVERYTHING
from monitor.publish.feed_query import QueryMistake, read_query
from monitor.publish.words import ATTRIBUTES, headline
from monitor.site import subscriptions
from monitor.site.document import BadQuery
from monitor.site.feeds import feeds_of
from monitor.site.pages import page
from monitor.store.telling import Tally, count_told, newest_told, tallies_told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from monitor.facts import Policy
    from monitor.model import Change, Show
    from monitor.publish import Feeds
    from monitor.publish.feed_query import FeedQuery
    from monitor.site.document import Document, Scene

TOLD = tuple(attribute for attribute in ATTRIBUTES if attribute is not Attribute.PLOT)  # of which nothing is told
ROUTE = "feeds.html"
QUERY = frozenset({*TOLD, "show", "min_confidence"})  # as a browser sends the form: a box that is ticked is a parameter
LIVE = False
IN_FULL = 60  # shows; of more than these ...
IN_BRIEF = 150  # ... so many with one link, and the rest are in the list for readers
OFFERED = 100  # shows to pick from; where there are more, a title is typed
SURE = (0.7, 0.8, 0.9, 0.95, 0.99)
FORMATS: Mapping[str, str] = {"rss": "RSS", "atom": "Atom", "json": "JSON Feed"}
PREVIEW = 5  # changes that a feed would have told last


@dataclass(frozen=True, slots=True)
class Row:
    """A feed in the list."""

    name: str  # of its files, without suffix
    title: str
    tally: Tally
    page: str | None = None  # of the site, that tells the same


@dataclass(frozen=True, slots=True)
class Made:
    """A feed that was put together in the form."""

    links: Sequence[tuple[str, str, str]]  # format, path from the root of the site, and the whole address
    number: int  # of changes that would have been told by now
    last: Sequence[tuple[Change, str]]


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one."""
    return ({},)


def render(scene: Scene, asked: Mapping[str, str]) -> Document:
    """The page. Raises BadQuery for a show or confidence that there cannot be."""
    feeds, tallies = feeds_of(scene), tallies_told(scene.conn)
    shows = [_of_show(show, tallies) for show in scene.shows]
    everything = Row(EVERYTHING, "All shows", sum(tallies.values(), Tally()))
    offered = [attribute for attribute in TOLD if attribute in _told(scene, tallies)]
    return page(
        scene,
        "feed_list.html",
        path=ROUTE,
        modified=everything.tally.last,
        everything=everything,
        shows=shows[:IN_FULL],
        brief=shows[IN_FULL : IN_FULL + IN_BRIEF],
        more=max(len(shows) - IN_FULL - IN_BRIEF, 0),
        attributes=[row for attribute in TOLD if (row := _of_attribute(attribute, tallies)).tally.number],
        also=[Row(each.name, each.name, Tally(count_told(scene.conn, each.wanted))) for each in feeds.also],
        health=health.NAME,
        opml=subscriptions.ROUTE if scene.base_url else None,
        ticked={attribute for attribute in TOLD if attribute in asked},
        offered=[(attribute.value, ATTRIBUTES[attribute].label) for attribute in offered],
        sure=SURE,
        pick=[(show.file_name, show.title) for show in scene.shows] if len(scene.shows) <= OFFERED else None,
        said={name: asked.get(name, "") for name in ("show", "min_confidence")},
        made=_made(scene, feeds, asked) if QUERY & set(asked) else None,
    )


def _of_show(show: Show, tallies: Mapping[tuple[str, str | None], Tally]) -> Row:
    of = (tallies.get((show.slug, attribute), Tally()) for attribute in (None, *Attribute))
    return Row(show.file_name, show.title, sum(of, Tally()), f"shows/{show.slug}.html")


def _of_attribute(attribute: Attribute, tallies: Mapping[tuple[str, str | None], Tally]) -> Row:
    of = (tally for (_, told), tally in tallies.items() if told == attribute)
    return Row(f"{EVERYTHING}.{attribute}", ATTRIBUTES[attribute].label, sum(of, Tally()))


def _told(scene: Scene, tallies: Iterable[tuple[str, str | None]]) -> set[str | None]:
    """The attributes of which something is told, or was."""
    policies: Iterable[Policy] = scene.policies.values()
    return {attribute for policy in policies for attribute in policy.terms} | {told for _, told in tallies}


def _made(scene: Scene, feeds: Feeds, asked: Mapping[str, str]) -> Made:
    """The feed that the form asks for; what was left empty is not asked for."""
    said = {name: asked[name] for name in ("show", "min_confidence") if asked.get(name)}
    if ticked := ",".join(attribute for attribute in TOLD if attribute in asked):
        said["tell"] = ticked
    try:
        query = read_query(said, scene.shows)
        name, query = _narrowest(scene, query, said)
    except QueryMistake as mistake:
        raise BadQuery(str(mistake)) from mistake
    section = feeds.section(name)
    wanted = section.wanted.within(query.wanted) if section else query.wanted
    titles = {show.slug: show.title for show in scene.shows}
    return Made(
        links=[(FORMATS[key], *_addresses(scene, f"{name}{output.SUFFIX}", query)) for key, output in OUTPUTS.items()],
        number=count_told(scene.conn, wanted),
        last=[
            (change, headline(change, titles.get(change.show, change.show)))
            for change in newest_told(scene.conn, wanted, limit=PREVIEW)
        ],
    )


def _narrowest(scene: Scene, query: FeedQuery, said: Mapping[str, str]) -> tuple[str, FeedQuery]:
    """The feed to choose from, and what of it: one show has a feed of its own."""
    if query.wanted.shows is None or len(query.wanted.shows) > 1:
        return EVERYTHING, query
    [name] = [show.file_name for show in scene.shows if show.slug in query.wanted.shows]
    rest = {key: value for key, value in said.items() if key != "show"}
    return name, read_query(rest, scene.shows, of_one_show=True)


def _addresses(scene: Scene, file: str, query: FeedQuery) -> tuple[str, str]:
    """From the root of the site, and as a reader needs it."""
    said = "&".join(filter(None, (query.text, scene.feed_token and f"token={scene.feed_token}")))
    path = f"feeds/{quote(file)}{said and f'?{said}'}"
    return path, f"{scene.base_url}/{path}" if scene.base_url else path
