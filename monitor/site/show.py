"""The page of a show: the answer, what is believed and by whom, the picture of dates, the cast, what changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.beliefs.voices import voices
from monitor.model import Attribute, SourceKind
from monitor.publish.edited import edit_lines
from monitor.publish.words import headline
from monitor.site.answer import answer
from monitor.site.beliefs_table import beside, rows, tables
from monitor.site.cast import cast, crew
from monitor.site.dates import pictures
from monitor.site.pages import page
from monitor.store import changes, closed_facts, open_facts
from monitor.store.dates import numbered
from monitor.store.edits import edits_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from monitor.model import Fact, Show
    from monitor.site.beliefs_table import Beside
    from monitor.site.document import Document, Scene

ROUTE = "shows/{slug}.html"
QUERY: frozenset[str] = frozenset()
LIVE = False
# What a page has room for, at under 100 kB; the feeds' archives have all changes.
CHANGES = 30
PEOPLE = 32  # of the cast
BELIEFS = 28
QUOTED = 2  # tables of beliefs, with their words


def paths(scene: Scene) -> Iterable[Mapping[str, str]]:
    """A page for each show that is followed."""
    return [{"slug": show.slug} for show in scene.shows]


def render(scene: Scene, asked: Mapping[str, str]) -> Document | None:
    """The page of the show with this slug."""
    show = next((show for show in scene.shows if show.slug == asked["slug"]), None)
    return None if show is None else _page(scene, show)


def _page(scene: Scene, show: Show) -> Document:
    conn = scene.conn
    facts = open_facts(conn, show.slug, quoted=_none)
    found = answer(facts, scene.now)
    shown = tables(facts, found.season, BELIEFS)
    words = _with_words(scene, show, [fact for table in shown[:QUOTED] for fact in table.facts])
    heard = voices(conn, show.slug, [fact for table in shown for fact in table.facts])
    told = changes(conn, show.slug, limit=CHANGES + 1)
    people = cast(facts)
    return page(
        scene,
        "show.html",
        path=ROUTE.format(slug=show.slug),
        show=show,
        feed=show.file_name,
        answer=found,
        tables=[(table, rows(table, heard), [words[fact] for fact in table.facts if fact in words]) for table in shown],
        older_seasons=len({fact.season for fact in facts if fact.person is None} - {table.season for table in shown}),
        articles=numbered(conn, {quote.url for fact in words.values() for quote in fact.quotes}),
        beside=_beside(scene, show, facts),
        pictures=pictures(scene, show.slug, [*_held_before(scene, show), *facts], found.season),
        cast=people[:PEOPLE],
        others=len(people) - PEOPLE,
        crew=crew(facts),
        changes=[(change, headline(change, None if change.attribute else show.title)) for change in told[:CHANGES]],
        edited=edit_lines(edits_of(conn, told)),
        older=len(told) > CHANGES,
    )


def _with_words(scene: Scene, show: Show, facts: Collection[Fact]) -> dict[Fact, Fact]:
    """The same facts with their quotes, where they have any: to read those of all that is believed takes long."""
    asked = set(facts)
    attributes = {fact.attribute for fact in asked}
    read = open_facts(scene.conn, show.slug, attributes, quoted=asked.__contains__) if asked else []
    return {bare: fact for fact in read if fact.quotes and (bare := replace(fact, quotes=())) in asked}


def _beside(scene: Scene, show: Show, facts: Iterable[Fact]) -> list[Beside]:
    """What catalogues have, if any is a source."""
    catalogues = [source.url for source in scene.sources if source.kind is SourceKind.CATALOGUE]
    if not catalogues:
        return []
    asked = [fact for fact in facts if fact.attribute in (Attribute.RELEASE_DATE, Attribute.RENEWAL)]
    words = _with_words(scene, show, asked)
    from monitor.beliefs.catalogued import (
        catalogued,  # what reads claims is slow to import, and a crawl has no need of it
    )

    noted = catalogued(scene.conn, show, asked, catalogues)
    return beside({words.get(fact, fact): each for fact, each in noted.items()})


def _held_before(scene: Scene, show: Show) -> list[Fact]:
    return closed_facts(scene.conn, show.slug, {Attribute.RELEASE_DATE}, None)


def _none(_fact: Fact) -> bool:
    return False
