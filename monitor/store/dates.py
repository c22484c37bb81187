"""Premieres as articles give them now, the newest first: what a picture of them is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select, union

from monitor.model import Attribute, Modality

from .tables import article, article_version, change, change_ground, claim, fact, fact_quote

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Connection, Select

_BATCH = 500  # numbers in one query: far below what either database allows


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSaid:
    """A date that an article gives for the premiere of a season, and since when."""

    season: int | None
    value: str
    modality: Modality
    said_at: datetime
    article: int
    source: str


def dates_said(conn: Connection, show: str, season: int | None, limit: int) -> list[DateSaid]:
    """The newest claims about the premiere of a season (None: of one that is not named), newest first.

    Claims of which it has not been worked out yet since when they are made are left out.
    """
    rows = conn.execute(_said(season is None), {"slug": show, "season": season, "most": limit})
    return [
        DateSaid(
            season=season,
            value=row.value,
            modality=Modality(row.modality),
            said_at=row.said_at,
            article=row.article_id,
            source=row.source,
        )
        for row in rows
    ]


@cache
def _said(unnamed: bool) -> Select[Any]:
    return (
        select(
            claim.c.value,
            claim.c.modality,
            claim.c.said_at,
            article.c.id.label("article_id"),
            article.c.source,
        )
        .join(article_version, article_version.c.id == claim.c.version_id)
        .join(article, article.c.id == article_version.c.article_id)
        .where(
            claim.c.show == bindparam("slug"),
            claim.c.attribute == Attribute.RELEASE_DATE.value,
            claim.c.season.is_(None) if unnamed else claim.c.season == bindparam("season"),
            claim.c.person.is_(None),
            claim.c.replaced_at.is_(None),
            claim.c.said_at.is_not(None),
        )
        .order_by(claim.c.said_at.desc(), claim.c.id.desc())
        .limit(bindparam("most"))
    )


def gave_dates(conn: Connection, show: str) -> set[int]:
    """The numbers of the articles that brought or bore out any belief, or change, of when a show begins."""
    return set(conn.execute(_GAVE, {"slug": show}).scalars())


def published_by(conn: Connection, articles: Collection[int]) -> dict[int, str]:
    """The source of each of these articles, by the article's number."""
    found: dict[int, str] = {}
    numbers = sorted(articles)
    for start in range(0, len(numbers), _BATCH):
        found |= {row.id: row.source for row in conn.execute(_BY, {"numbers": numbers[start : start + _BATCH]})}
    return found


def numbered(conn: Connection, addresses: Collection[str]) -> dict[str, int]:
    """The number of each article that is kept, by its address."""
    found: dict[str, int] = {}
    asked = sorted(addresses)
    for start in range(0, len(asked), _BATCH):
        found |= {row.url: row.id for row in conn.execute(_NUMBER, {"addresses": asked[start : start + _BATCH]})}
    return found


_CHANGED = (change.c.show == bindparam("slug"), change.c.attribute == Attribute.RELEASE_DATE.value)
_GAVE = union(
    select(article.c.id).join(change, change.c.article == article.c.url).where(*_CHANGED),
    select(article.c.id)
    .join(change_ground, change_ground.c.url == article.c.url)
    .join(change, change.c.id == change_ground.c.change_id)
    .where(*_CHANGED),
    select(article.c.id)
    .join(fact_quote, fact_quote.c.url == article.c.url)
    .join(fact, fact.c.id == fact_quote.c.fact_id)
    .where(fact.c.show == bindparam("slug"), fact.c.attribute == Attribute.RELEASE_DATE.value),
)
_BY = select(article.c.id, article.c.source).where(article.c.id.in_(bindparam("numbers", expanding=True)))
_NUMBER = select(article.c.id, article.c.url).where(article.c.url.in_(bindparam("addresses", expanding=True)))
