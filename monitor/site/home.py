"""The home page: every show with what is known of it in one line, and what changed lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.publish.words import headline, summary
from monitor.site.pages import page
from monitor.store import changes, open_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.site.document import Document, Scene

ROUTE = "index.html"
QUERY: frozenset[str] = frozenset()
LIVE = False
LATELY = 20  # changes


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one."""
    return ({},)


def render(scene: Scene, _asked: Mapping[str, str]) -> Document:
    """The page."""
    titles = {show.slug: show.title for show in scene.shows}
    lately = changes(scene.conn, limit=LATELY)
    return page(
        scene,
        "home.html",
        path=ROUTE,
        modified=max((change.at for change in lately), default=None),
        shows=[(show, summary(open_facts(scene.conn, show.slug))) for show in scene.shows],
        lately=[(change, headline(change, titles.get(change.show, change.show))) for change in lately],
    )
