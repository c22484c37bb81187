"""Reading again what was read before: stored versions of articles, with today's extractor, shows and aliases.

Nothing is fetched. First comes a plan of what is read otherwise than before, which writes nothing; then its outcome for
what is believed, tried in a transaction that is undone; then, if wanted, the same for good. Old versions are read again
too, because they tell since when an article has said something. What is believed anew is believed from now on; what was
believed before stays in the history as it was. Doing it twice changes nothing the second time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from monitor.article import Gate
from monitor.beliefs import outdated, update_beliefs
from monitor.beliefs.judged import settle
from monitor.claims import EXTRACTOR_VERSION, extract
from monitor.claims.dates.redated import as_first_said
from monitor.facts import USUALLY
from monitor.store import (
    add_changes,
    claimed_shows,
    claims_of,
    followed_since,
    mark_read,
    read_version,
    reading,
    save_claims,
    save_shows,
    versions,
    writing,
)
from monitor.store.search import out_of_step, rebuild_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from monitor.facts import Policy
    from monitor.model import Article, Attribute, Change, Claim, Show
    from monitor.store import VersionId


@dataclass(frozen=True, slots=True)
class Rereading:
    """What a version of an article was read to say about a show, and what it is read to say now."""

    version: VersionId
    show: str
    before: tuple[Claim, ...]
    after: tuple[Claim, ...]

    @property
    def gained(self) -> int:
        """How many claims are new."""
        return len({claim.content for claim in self.after} - {claim.content for claim in self.before})

    @property
    def lost(self) -> int:
        """How many claims are gone."""
        return len({claim.content for claim in self.before} - {claim.content for claim in self.after})


@dataclass(frozen=True, slots=True)
class Plan:
    """What a rebuild would do: the versions read, how many claims stay, and the readings that differ."""

    versions: tuple[VersionId, ...]
    kept: int
    rereadings: tuple[Rereading, ...]
    whole: bool = True  # read for every show that is followed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a plan: all changes of belief, and those of them that a subscriber was told, or would be."""

    changes: tuple[Change, ...]
    news: tuple[Change, ...]


def plan(
    engine: Engine,
    shows: Sequence[Show],
    *,
    whole: bool = True,
    extractor: Callable[[Article, Show], list[Claim]] = extract,
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> Plan:
    """Read every stored version again for ``shows``. Writes nothing.

    ``whole`` says whether these are all that are followed, ``progress`` hears how many of how many are done.
    """
    gate = Gate(shows)
    with reading(engine) as conn:
        numbers, claimed = versions(conn), claimed_shows(conn)
    kept, differing = 0, []
    former: dict[str, tuple[datetime | None, dict[str, list[Claim]]]] = {}  # by article: the version directly before
    for done, number in enumerate(numbers, 1):
        with reading(engine) as conn:
            article = read_version(conn, number)
            named = {show.slug for show in gate.shows_in(article.text.encode(), article.title)}
            named |= claimed.get(number, set())
            published, earlier = former.get(article.url, (article.published, {}))
            said: dict[str, list[Claim]] = {}
            former[article.url] = (article.published, said)
            for show in shows:
                if show.slug not in named:
                    continue
                before = tuple(claims_of(conn, number, show.slug))
                claims = as_first_said(
                    extractor(article, show), article.published, former=earlier.get(show.slug, ()), before=published
                )
                said[show.slug] = claims
                again = Rereading(number, show.slug, before, tuple(claims))
                kept += len(again.after) - again.gained
                if [*map(_row, before)] != [*map(_row, again.after)]:
                    differing.append(again)
        progress(done, len(numbers))
    return Plan(tuple(numbers), kept, tuple(differing), whole)


def try_out(
    engine: Engine, plan: Plan, shows: Sequence[Show], at: datetime, *, policies: Mapping[str, Policy] = USUALLY
) -> Outcome:
    """What would come of the plan. Nothing is kept. ``policies`` as in ``carry_out``."""
    with writing(engine) as conn:
        trial = conn.begin_nested()
        outcome = _carry_out(conn, plan, shows, at, policies)
        trial.rollback()
    return outcome


def carry_out(
    engine: Engine,
    plan: Plan,
    shows: Sequence[Show],
    at: datetime,
    *,
    policies: Mapping[str, Policy] = USUALLY,
    tell: bool = False,
) -> Outcome:
    """Do what was planned, all of it or nothing. Subscribers hear of it only with ``tell``, and only what is news.

    The index of the search is made anew where it is not what the articles are.
    ``policies`` has by slug what is news of a show, where it is not the usual.
    """
    with writing(engine) as conn:
        if out_of_step(conn):
            rebuild_index(conn)
        outcome = _carry_out(conn, plan, shows, at, policies)
        if tell:
            outcome = Outcome(outcome.changes, tuple(add_changes(conn, outcome.news)))
    settle(engine, at.astimezone(UTC).date())
    return outcome


def _carry_out(
    conn: Connection, plan: Plan, shows: Sequence[Show], at: datetime, policies: Mapping[str, Policy]
) -> Outcome:
    save_shows(conn, shows)
    for again in plan.rereadings:
        save_claims(conn, again.version, again.show, again.after, EXTRACTOR_VERSION, at)
    if plan.whole:
        mark_read(conn, plan.versions, EXTRACTOR_VERSION)
    touched = _touched(plan.rereadings) | {(show.slug, each) for show in shows for each in outdated(conn, show.slug)}
    changes: list[Change] = []
    news: list[Change] = []
    for slug, revision in update_beliefs(conn, touched, at=at, policies=policies).items():
        changes += (*revision.told, *revision.silent)
        if followed_since(conn, slug) is not None:
            news += revision.told
    return Outcome(tuple(changes), tuple(news))


def _touched(rereadings: Iterable[Rereading]) -> set[tuple[str, Attribute]]:
    return {(again.show, claim.attribute) for again in rereadings for claim in (*again.before, *again.after)}


def _row(claim: Claim) -> tuple[object, ...]:
    """All of a claim that is stored."""
    return (*claim.content, claim.attribution, claim.evidence, claim.start, claim.rule)
