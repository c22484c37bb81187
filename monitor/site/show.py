"""The page of a show: the answer, what is believed and by whom, the picture of dates, the cast, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.beliefs.catalogued import catalogued
from monitor.beliefs.voices import voices
from monitor.model import Attribute, SourceKind
from monitor.publish.channel import file_name
from monitor.publish.words import headline
from monitor.site.answer import answer
from monitor.site.beliefs_table import beside, tables
from monitor.site.cast import cast, crew
from monitor.site.dates import pictures
from monitor.site.pages import page
from monitor.store import changes, closed_facts, open_facts
from monitor.store.dates import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.model import Fact, Show
    from monitor.site.document import Document, Scene

ROUTE = "shows/{slug}.html"
QUERY: frozenset[str] = frozenset()
LIVE = False
CHANGES = 50  # the newest; feeds have the others
PEOPLE = 60  # of the cast


def paths(scene: Scene) -> Iterable[Mapping[str, str]]:
    """A page for each show that is followed."""
    return [{"slug": show.slug} for show in scene.shows]


def render(scene: Scene, asked: Mapping[str, str]) -> Document | None:
    """The page of the show with this slug."""
    show = next((show for show in scene.shows if show.slug == asked["slug"]), None)
    return None if show is None else _page(scene, show)


def _page(scene: Scene, show: Show) -> Document:
    conn = scene.conn
    facts = open_facts(conn, show.slug, quoted=lambda fact: fact.person is None)
    told = changes(conn, show.slug, limit=CHANGES + 1)
    found = answer(facts, scene.now)
    nobody = [fact for fact in facts if fact.person is None]
    catalogues = [source.url for source in scene.sources if source.kind is SourceKind.CATALOGUE]
    noted = catalogued(conn, show, nobody, catalogues) if catalogues else {}
    people = cast(facts)
    return page(
        scene,
        "show.html",
        path=ROUTE.format(slug=show.slug),
        show=show,
        feed=file_name(show),
        answer=found,
        tables=tables(facts, voices(conn, show.slug, nobody), found.season),
        articles=numbered(conn, {quote.url for fact in nobody for quote in fact.quotes}),
        beside=beside(noted),
        pictures=pictures(scene, show.slug, nobody, _held_before(scene, show), found.season),
        cast=people[:PEOPLE],
        others=len(people) - PEOPLE,
        crew=crew(facts),
        changes=[
            (change, headline(change, show.title if change.attribute is None else None)) for change in told[:CHANGES]
        ],
        older=len(told) > CHANGES,
    )


def _held_before(scene: Scene, show: Show) -> list[Fact]:
    return closed_facts(scene.conn, show.slug, {Attribute.RELEASE_DATE}, None)
