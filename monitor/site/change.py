"""The page of a change: what was believed before and since, every vote with its weight, and who copies whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from monitor.beliefs.unbelieved import given_since
from monitor.facts.statement import quoted
from monitor.facts.values import DATED
from monitor.model import Modality
from monitor.publish.body import quotation, shorten
from monitor.publish.edited import changed, edit_line, gone
from monitor.publish.why import after, before, copies, credited, says, sides, ungrounded
from monitor.publish.words import headline, label, value_words, where
from monitor.site.pages import page
from monitor.store import change_ids, change_told, show_titles, told_about
from monitor.store import states as stored
from monitor.store.edits import edits_of
from monitor.store.library import numbers_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from monitor.model import Change, Ground, Quote
    from monitor.site.document import Document, Scene
    from monitor.store.states import State

ROUTE = "changes/{id}.html"
QUERY: frozenset[str] = frozenset()
LIVE = False

HEADLINE = 300  # characters
QUOTE = 600  # characters
HEAVIEST = 4.0  # log-odds that fill a bar: nobody weighs more
BAR = 60  # units, its whole width
SHOWN = 200  # votes
FADED = 0.005  # log-odds, below which 0.00 is shown
_ID = re.compile(r"[0-9A-Za-z_-]{1,128}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Vote:
    """A row of the table: one article's word."""

    ground: Ground
    says: str
    hedged: bool
    words: str
    bar: int  # of BAR
    credit: str | None  # the outlet that it has it from


@dataclass(frozen=True, slots=True)
class Witness:
    """Votes that count once: those of one number, the heaviest first."""

    number: int
    votes: tuple[Vote, ...]


def paths(scene: Scene) -> Iterable[Mapping[str, str]]:
    """Every change that was told."""
    return ({"id": number} for number in change_ids(scene.conn))


def states(scene: Scene) -> Mapping[str, State]:
    """Of each page, by its path, what is another whenever the page would be.

    A change stays as it was told. Its page leads to the next one of the same, and has who gives another date since.
    """
    shows = stored.shows(scene.conn)
    return {
        ROUTE.format(id=number): (*after, shows.get(show) if attribute in DATED else None)
        for number, (show, attribute, after) in stored.changes(scene.conn).items()
    }


def render(scene: Scene, asked: Mapping[str, str]) -> Document | None:
    """The page."""
    change = change_told(scene.conn, asked["id"]) if _ID.fullmatch(asked["id"]) else None
    if change is None:
        return None
    title = show_titles(scene.conn).get(change.show, change.show)
    since = given_since(scene.conn, change)
    edits = edits_of(scene.conn, [change]).get(change.id, ())
    earlier, later = beside(change, _of_the_same(scene.conn, change))
    told, others = sides(change)
    faded = [ground for ground in (*told, *others) if _has_faded(ground)]
    urls = {quote.url for quote in change.quotes} | {ground.url for ground in change.grounds}
    urls |= {each.article for each in since} | ({change.article} if change.article else set())
    return page(
        scene,
        "change.html",
        path=ROUTE.format(id=change.id),
        modified=change.at,
        change=change,
        by=_source_of(change),
        show=title,
        followed={show.slug for show in scene.shows},
        headline=shorten(headline(change, title), HEADLINE),
        about=_about(change),
        before=shorten(before(change), HEADLINE),
        after=shorten(after(change), HEADLINE),
        edits=[(edit_line(edit), list(changed(edit, () if change.grounds else change.quotes))) for edit in edits],
        ungrounded=None if change.grounds else ungrounded(change, "on the page of the show"),
        told=witnesses(change, _counting(told)),
        others=witnesses(change, _counting(others)),
        faded=witnesses(change, faded),
        left_out=max(len(change.grounds) - SHOWN, 0),
        copies=copies(change.grounds),
        since=[
            (value_words(each.claim.attribute, each.claim.value), quoted(each), each.said_at) for each in since[-SHOWN:]
        ],
        earlier=earlier and (earlier, shorten(headline(earlier, title), HEADLINE)),
        later=later and (later, shorten(headline(later, title), HEADLINE)),
        quotes=[(quote, gone(quote, edits)) for quote in change.quotes],
        numbers=numbers_of(scene.conn, urls),
        limit=QUOTE,
        full=BAR,
    )


def witnesses(change: Change, grounds: Sequence[Ground]) -> list[Witness]:
    """The votes of each witness together, in the order of the first of them."""
    order = {number: place for place, number in enumerate(dict.fromkeys(ground.witness for ground in grounds))}
    by_witness = sorted(grounds[:SHOWN], key=lambda ground: (order[ground.witness], -abs(ground.weight)))
    return [
        Witness(number, tuple(_vote(change, ground) for ground in votes))
        for number, votes in groupby(by_witness, key=lambda ground: ground.witness)
    ]


def beside(change: Change, same: Sequence[Change]) -> tuple[Change | None, Change | None]:
    """What was told of the same thing just before a change, and just after it; ``same`` in the order of telling."""
    place = next((number for number, each in enumerate(same) if each.id == change.id), None)
    if place is None:
        return None, None
    return (same[place - 1] if place else None), (same[place + 1] if place + 1 < len(same) else None)


def _counting(grounds: Sequence[Ground]) -> list[Ground]:
    return [ground for ground in grounds if not _has_faded(ground)]


def _has_faded(ground: Ground) -> bool:
    return abs(ground.weight) < FADED


def _source_of(change: Change) -> str | None:
    """Whose article brought the change; None where it is neither quoted nor weighed."""
    said: Iterable[Ground | Quote] = (*change.grounds, *change.quotes)
    return next((each.source for each in said if each.url == change.article), None)


def _vote(change: Change, ground: Ground) -> Vote:
    return Vote(
        ground=ground,
        says=shorten(says(change, ground), HEADLINE),
        hedged=ground.modality is not Modality.ASSERTED,
        words=quotation(ground.text, QUOTE),
        bar=round(min(abs(ground.weight) / HEAVIEST, 1) * BAR),
        credit=credited(ground),
    )


def _of_the_same(conn: Connection, change: Change) -> list[Change]:
    if change.attribute is None:
        return []
    names = [change.person] if change.person else []
    told = told_about(conn, change.show, [change.attribute], names)
    return [each for each in told if (each.season, each.person) == (change.season, change.person)]


def _about(change: Change) -> str:
    """``Release date, season 2``, ``Cast, season 2: Ann Example``; of a summary: what it is."""
    if change.attribute is None:
        return "The beginning of following this show"
    place = ", ".join(_parts(change))
    return f"{place}: {shorten(change.person, HEADLINE)}" if change.person else place


def _parts(change: Change) -> Iterator[str]:
    if change.attribute is not None:
        yield label(change.attribute)
    if season := where(None, change.season):
        yield season
