"""The pictures of a show's premieres, and the tables that say the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from monitor.facts.edits import taken_back
from monitor.facts.values import days
from monitor.model import Attribute, Tier
from monitor.publish.words import value_words
from monitor.site.picture import Held, Said, draw, told
from monitor.store.dates import dates_said, gave_dates
from monitor.store.edits import edited
from monitor.store.witness import tiers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from monitor.facts.edits import Dropped, Edited
    from monitor.model import Fact
    from monitor.site.document import Scene
    from monitor.site.picture import Picture
    from monitor.store.dates import DateSaid

CLAIMS = (500, 60, 60)  # the newest, of each season
UNNAMED = 100  # the newest that name no season
WITHDRAWN = 30  # those taken back last, of each season
ROWS = 20  # of the table beside a picture
MARKS = (110, 20, 20)  # in the picture of each season: a page has no room for more


@dataclass(frozen=True, slots=True)
class Premiere:
    """A season's premiere as it was claimed: a picture, and the same in words."""

    season: int
    picture: Picture
    words: str
    said: Sequence[tuple[Said, str]]  # the newest, each with its date in words
    count: int
    all_of_it: bool  # False: there are older claims, which are not drawn


def pictures(scene: Scene, show: str, facts: Iterable[Fact], asked: int | None) -> list[Premiere]:
    """At most three pictures. ``facts`` are believed now, or were before; the season that is ``asked`` about first."""
    dates = [fact for fact in facts if fact.attribute is Attribute.RELEASE_DATE]
    seasons = {fact.season or 1 for fact in dates} | ({asked} if asked else set())
    order = sorted(seasons, key=lambda season: (season != asked, -season))[: len(MARKS)]
    trust = tiers(scene.conn)
    unnamed = _unnamed(scene.conn, show, dates, asked) if order else {}
    given = {season: dates_said(scene.conn, show, season, most) for season, most in zip(order, CLAIMS, strict=False)}
    said_now = {each.article for these in (*given.values(), *unnamed.values()) for each in these}
    withdrawn = _withdrawn(scene.conn, show, dates, asked, said_now) if order else {}
    found = []
    for season, most, marks in zip(order, CLAIMS, MARKS, strict=False):
        claimed = given[season]
        said = [_said(each, trust) for each in (*claimed, *unnamed.get(season, ()))]
        said += [_gone(article, each, trust) for article, each in withdrawn.get(season, ())[:WITHDRAWN]]
        said.sort(key=lambda each: (each.at, each.article), reverse=True)
        held = _held(fact for fact in dates if (fact.season or 1) == season)
        drawn = draw(said, held, _end_of_day(scene.now), marks)
        if drawn is not None:
            newest = said[: ROWS if season == order[0] else ROWS // 2]
            rows = [(each, value_words(Attribute.RELEASE_DATE, each.value)) for each in newest]
            found.append(Premiere(season, drawn, told(said, held), rows, len(said), len(claimed) < most))
    return found


def _end_of_day(now: datetime) -> datetime:
    """Up to where is drawn: a picture is the same all day."""
    return now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def _unnamed(conn: Connection, show: str, dates: Sequence[Fact], asked: int | None) -> Mapping[int, list[DateSaid]]:
    """What names no season, by the season that it is about."""
    found: dict[int, list[DateSaid]] = {}
    for each in dates_said(conn, show, None, UNNAMED):
        found.setdefault(season_of(each.value, dates, asked or 1), []).append(each)
    return found


def _withdrawn(
    conn: Connection, show: str, dates: Sequence[Fact], asked: int | None, said_now: set[int]
) -> Mapping[int, list[tuple[Edited, Dropped]]]:
    """What articles gave and give no longer, by season, what was taken back last first.

    Looked into are those that give a date now, and those that a belief or a change stood on.
    """
    gone = [
        (article, each)
        for article in edited(conn, show, Attribute.RELEASE_DATE, said_now | gave_dates(conn, show))
        for each in taken_back(article)
    ]
    found: dict[int, list[tuple[Edited, Dropped]]] = {}
    for article, each in sorted(gone, key=lambda one: (one[1].until, one[0].number, one[1].claim.value), reverse=True):
        season = each.claim.season or season_of(each.claim.value, dates, asked or 1)
        found.setdefault(season, []).append((article, each))
    return found


def season_of(value: str, dates: Iterable[Fact], otherwise: int) -> int:
    """The season whose believed dates are the nearest to one that is given without a season."""
    mine = days(value)
    far = [
        (abs((mine[0] - theirs[0]).days), fact.season or 1)
        for fact in dates
        if mine is not None and (theirs := days(fact.value)) is not None
    ]
    return min(far, default=(0, otherwise))[1]


def _said(each: DateSaid, trust: Mapping[str, Tier]) -> Said:
    return Said(
        at=each.said_at,
        value=each.value,
        modality=each.modality,
        source=each.source,
        tier=trust.get(each.source, Tier.PRESS),
        article=each.article,
    )


def _gone(article: Edited, each: Dropped, trust: Mapping[str, Tier]) -> Said:
    return Said(
        at=each.since,
        value=each.claim.value,
        modality=each.claim.modality,
        source=article.source,
        tier=trust.get(article.source, Tier.PRESS),
        article=article.number,
        until=each.until,
    )


def _held(facts: Iterable[Fact]) -> list[Held]:
    held = [Held(value=fact.value, since=fact.valid_from, until=fact.valid_to) for fact in facts]
    return sorted(held, key=lambda each: (each.since, each.until is None))
