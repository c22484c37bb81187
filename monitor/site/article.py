"""The page of an article: its text with the words marked that something was read from, and what edits dropped."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.model import Modality
from monitor.publish.body import shorten
from monitor.publish.words import label, value_words, where
from monitor.site.article_edits import Reading, edit
from monitor.site.article_marks import parts, shown, words_read
from monitor.site.pages import page
from monitor.store import read_version, show_titles
from monitor.store import states as stored
from monitor.store.claims import claims_by_show
from monitor.store.library import kept, numbers_claiming

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from monitor.model import Article, Claim
    from monitor.site.document import Document, Scene
    from monitor.store import VersionId
    from monitor.store.states import State

ROUTE = "articles/{number}.html"
QUERY: frozenset[str] = frozenset()
LIVE = False

TITLE = 300  # characters
TEXT = 40_000  # bytes: with marks and notes a page stays under 100 kB
NOTES = 100  # words that something was read from
VERSIONS = 20  # the newest, compared with one another
DROPPED = 12  # sentences that are shown of an edit
SENTENCE = 400  # characters
_LANGUAGE = re.compile("[a-z]{2}", re.ASCII)  # ISO 639-1
_NUMBER = re.compile("[1-9][0-9]{0,8}", re.ASCII)


def paths(scene: Scene) -> Iterable[Mapping[str, str]]:
    """Every article that ever said something of a show; one that did not is shown where it is asked for."""
    return ({"number": str(number)} for number in numbers_claiming(scene.conn))


def states(scene: Scene) -> Mapping[str, State]:
    """Of each page, by its path, what is another whenever the page would be."""
    return {ROUTE.format(number=number): state for number, state in stored.articles_claiming(scene.conn).items()}


def render(scene: Scene, asked: Mapping[str, str]) -> Document | None:
    """The page."""
    found = kept(scene.conn, int(asked["number"])) if _NUMBER.fullmatch(asked["number"]) else None
    if found is None or not found.versions:
        return None
    readings = [Reading(at, *_read(scene.conn, version)) for version, at in found.versions[-VERSIONS:]]
    newest = readings[-1]
    words = words_read(newest.claims, newest.article.text)
    marked = words[:NOTES]
    titles = show_titles(scene.conn)
    return page(
        scene,
        "article.html",
        path=ROUTE.format(number=found.number),
        modified=newest.at,
        kept=found,
        article=newest.article,
        language=newest.article.language if _LANGUAGE.fullmatch(newest.article.language or "") else None,
        title=shorten(newest.article.title, TITLE) or "An article without a title",
        parts=shown(parts(newest.article, marked), TEXT),
        notes=[(each, [(show, claim, read(claim)) for show, claim in each.claims]) for each in marked],
        more_notes=len(words) - len(marked),
        unplaced=[(show, claim, read(claim)) for show, claim in newest.claims[:NOTES]] if not words else [],
        edits=[
            (one, [(show, claim, read(claim)) for show, claim in one.withdrawn[:DROPPED]])
            for one in reversed([edit(former, now) for former, now in pairwise(readings)])
        ],
        older=len(found.versions) - len(readings),
        shows=sorted({show for show, _ in newest.claims}),
        titles={slug: shorten(title, TITLE) for slug, title in titles.items()},
        followed={show.slug for show in scene.shows},
        firm=Modality.ASSERTED,
        sentences=DROPPED,
        limit=SENTENCE,
    )


def read(claim: Claim) -> str:
    """What was read: ``Release date, season 2: May 14, 2027``, ``Cast, season 2: Ann Example as Dr Vane, joining``."""
    place = ", ".join(filter(None, (label(claim.attribute), where(None, claim.season))))
    words = value_words(claim.attribute, claim.value)
    if claim.person:
        role = f" as {claim.character}" if claim.character else ""
        words = f"{claim.person}{role}, {words}"
    return shorten(f"{place}: {words}", TITLE)


def _read(conn: Connection, version: VersionId) -> tuple[Article, tuple[tuple[str, Claim], ...]]:
    return read_version(conn, version), tuple(claims_by_show(conn, version))
