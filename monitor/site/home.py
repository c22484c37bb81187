"""The home page: the answer for each show, what changed lately, and which sources are unwell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.model import Attribute
from monitor.publish.edited import edit_lines
from monitor.publish.health import WORDS
from monitor.publish.words import headline
from monitor.rhythm import Health
from monitor.site.answer import answer
from monitor.site.pages import page
from monitor.store import changes, open_facts
from monitor.store.edits import edits_of
from monitor.store.health import current_health

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.site.document import Document, Scene
    from monitor.store.health import HealthNote

ROUTE = "index.html"
QUERY: frozenset[str] = frozenset()
LIVE = False
LATELY = 15  # changes
ASKED = frozenset(Attribute) - {Attribute.CAST, Attribute.CREW}  # the answer in one line does not name them


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one."""
    return ({},)


def render(scene: Scene, _asked: Mapping[str, str]) -> Document:
    """The page."""
    titles = {show.slug: show.title for show in scene.shows}
    lately = changes(scene.conn, limit=LATELY)
    newest = {show.slug: next(iter(changes(scene.conn, show.slug, limit=1)), None) for show in scene.shows}
    unwell = _unwell(scene)
    times = [*(change.at for change in lately), *(note.at for note in unwell)]
    return page(
        scene,
        "home.html",
        path=ROUTE,
        modified=max(times, default=None),
        shows=[
            (show, answer(open_facts(scene.conn, show.slug, ASKED, quoted=_none), scene.now), newest[show.slug])
            for show in scene.shows
        ],
        lately=[(change, headline(change, titles.get(change.show, change.show))) for change in lately],
        edited=edit_lines(edits_of(scene.conn, lately)),
        unwell=[(note, WORDS[note.health]) for note in unwell],
    )


def _unwell(scene: Scene) -> list[HealthNote]:
    """The sources that are configured and do not work, those that took a turn for the worse last first."""
    names = {source.name for source in scene.sources}
    notes = current_health(scene.conn).values()
    ill = [note for note in notes if note.source in names and note.health is not Health.OK]
    return sorted(ill, key=lambda note: (note.at, note.number), reverse=True)


def _none(_fact: object) -> bool:
    return False
