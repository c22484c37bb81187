"""The page of the sources: how each fares and since when, how far it is trusted, what it brought, when it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.beliefs.judged import judged
from monitor.facts.trust import Record, fitting, learned, record_of
from monitor.facts.weights import LEARNED_FROM, TRUST
from monitor.publish.body import shorten
from monitor.publish.health import WORDS
from monitor.rhythm import Health
from monitor.site.pages import page
from monitor.store import SourceState, articles_of, source_states
from monitor.store.due import due
from monitor.store.health import current_health
from monitor.store.library import newest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import Connection

    from monitor.model import Source, Tier
    from monitor.site.document import Document, Scene
    from monitor.store.health import HealthNote
    from monitor.store.library import Headed

ROUTE = "sources.html"
QUERY: frozenset[str] = frozenset()
LIVE = False

LATEST = 3  # articles of each
WHOLE = 20  # sources of which all is told, those that are unwell first; of the rest a line each, or a page is too large
TITLE = 200  # characters
REASON = 300
_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Row:
    """What is told of one source."""

    source: Source
    health: Health
    since: datetime | None  # it has fared so; None: it was never ill
    reason: str | None
    failed: tuple[datetime, str] | None  # the last time that it could not be read, while that holds
    tried: datetime | None
    read: datetime | None  # when it was last read well
    rhythm: str | None
    newest: datetime | None  # article, by its own list
    due: datetime | None  # None: as soon as there is a crawl
    trust: str
    record: str
    fits: Tier | None
    articles: int
    latest: tuple[Headed, ...]


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one."""
    return ({},)


def render(scene: Scene, _asked: Mapping[str, str]) -> Document:
    """The page, those first that are unwell."""
    conn = scene.conn
    states, turns, articles = source_states(conn), current_health(conn), articles_of(conn)
    records = proved(conn, scene.now.date())
    rows = []
    for source in scene.sources:
        state = states.get(source.name) or SourceState(source=source.name)
        rows.append(
            row(
                source,
                state,
                turns.get(source.name),
                records.get(source.name, Record()),
                due=due(conn, source, scene.bounds, scene.now) if state.last_tried else None,
                articles=articles.get(source.name, 0),
                latest=newest_of(conn, source.name, LATEST),
            )
        )
    rows.sort(key=lambda each: each.health is Health.OK)
    changed = [each.since for each in rows if each.since] + [each.tried for each in rows if each.tried]
    return page(
        scene,
        "sources.html",
        path=ROUTE,
        modified=max(changed, default=None),
        rows=rows[:WHOLE],
        brief=rows[WHOLE:],
        summary=summary(rows),
        words=WORDS,
        ok=Health.OK,
        limit=TITLE,
    )


def summary(rows: Sequence[Row]) -> str:
    """How they fare together: ``4 sources are read; 1 is unwell, 2 were not read yet.``"""
    unwell = sum(each.health is not Health.OK for each in rows)
    new = sum(each.health is Health.OK and not each.tried for each in rows)
    if not rows:
        return "No source is configured yet."
    if new == len(rows):
        return "The source was not read yet." if new == 1 else f"None of {new} sources was read yet."
    parts = [f"{unwell} {'is' if unwell == 1 else 'are'} unwell"] if unwell else []
    parts += [f"{new} {'was' if new == 1 else 'were'} not read yet"] if new else []
    well = "it is well" if len(rows) == 1 else "all are well"
    many = "1 source is" if len(rows) == 1 else f"{len(rows)} sources are"
    return f"{many} read; {', '.join(parts) or well}."


def proved(conn: Connection, today: date) -> Mapping[str, Record]:
    """The record of each source, by its name."""
    return {name: record_of(each for _, each in of) for name, of in judged(conn, today).items()}


def row(
    source: Source,
    state: SourceState,
    turn: HealthNote | None,
    record: Record,
    *,
    due: datetime | None,
    articles: int,
    latest: Iterable[Headed],
) -> Row:
    """All that is told of one source. Pure."""
    failed = None
    if state.failures_in_a_row and state.last_failure and state.last_error:
        failed = state.last_failure, shorten(state.last_error, REASON)
    return Row(
        source=source,
        health=turn.health if turn else Health.OK,
        since=turn.at if turn else None,
        reason=shorten(turn.reason, REASON) if turn and turn.reason else None,
        failed=failed,
        tried=state.last_tried,
        read=state.last_ok,
        rhythm=None if state.habit.gap is None else often(timedelta(seconds=state.habit.gap)),
        newest=state.habit.newest,
        due=due,
        trust=f"{source.tier.value}: right {TRUST[source.tier]:.0%} of the time, as its kind is taken to be",
        record=proven(source.tier, record),
        fits=fitting(source.tier, record.right, record.wrong),
        articles=articles,
        latest=tuple(latest),
    )


def often(gap: timedelta) -> str:
    """How often it publishes: ``about 6 articles a day``, ``an article about every 5 days``."""
    for span, name in ((timedelta(hours=1), "an hour"), (timedelta(days=1), "a day"), (timedelta(days=7), "a week")):
        if gap > timedelta() and gap < span * 2 / 3:
            return f"about {round(span / gap):,} articles {name}"
        if gap <= span * 4 / 3:
            return f"about one article {name}"
    days = round(gap / timedelta(days=1))
    return "less than an article a year" if gap > _YEAR else f"an article about every {days} days"


def proven(tier: Tier, record: Record) -> str:
    """What its record says: ``right 9 of the 10 times that later facts proved it, and first with it 3 times: …``."""
    number = record.right + record.wrong
    if not number:
        return "nothing that it said was proved right or wrong yet"
    if number == 1:
        said = f"{'right' if record.right else 'wrong'} the one time that later facts proved it"
    else:
        said = f"right {record.right} of the {number} times that later facts proved it"
    if record.first:
        said += f", and first with it {'once' if record.first == 1 else f'{record.first} times'}"
    known = learned(tier, record.right, record.wrong)
    early = "" if number >= LEARNED_FROM else ", though that is too little to tell"
    return f"{said}: with its kind, right {known:.0%} of the time{early}"
