"""Statements: what articles say now about a show, each with who published it and when."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Select, bindparam, func, or_, select

from .articles import VersionId
from .claims import claim_from_row
from .tables import article, article_version, claim

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Attribute, Claim, Modality

_BATCH = 500  # numbers in one query: far below what either database allows


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A claim that an article makes now, with who published it and when."""

    claim: Claim
    source: str
    url: str  # of the article
    article_id: int
    version_id: VersionId
    published: datetime | None
    modified: datetime | None
    fetched_at: datetime  # when the version was read
    id: int = 0  # of the claim's row
    said_at: datetime | None = None  # since when the article has said so without a break; None: not worked out yet
    said_in: VersionId | None = None  # … and the version that first did


def statements(
    conn: Connection,
    show_slug: str,
    attributes: Collection[Attribute] | None = None,
    persons: Collection[str] | None = None,
) -> list[Statement]:
    """What all articles say now about a show: the claims of each article's newest version.

    In the order in which they were read. A claim that the newest version no longer makes is not among them.
    ``attributes`` and ``persons`` (names) narrow it.
    """
    query = _NOW
    if attributes is not None:
        query = query.where(claim.c.attribute.in_([attribute.value for attribute in attributes]))
    if persons is not None:
        query = query.where(claim.c.person.in_(sorted(persons)))
    return _statements(conn, query, show_slug)


def statements_of(
    conn: Connection, show_slug: str, articles: Collection[int], attribute: Attribute | None = None
) -> list[Statement]:
    """What these articles say now about a show, and of it one attribute; read by way of the articles."""
    found: list[Statement] = []
    numbers = sorted(articles)
    for start in range(0, len(numbers), _BATCH):
        asked = {"numbers": numbers[start : start + _BATCH]}
        if attribute is None:
            found += _statements(conn, _NOW_IN, show_slug, **asked)
        else:
            found += _statements(conn, _NOW_IN_OF, show_slug, **asked, asked=attribute.value)
    return sorted(found, key=lambda each: each.id)


def statements_on(
    conn: Connection,
    show_slug: str,
    attribute: Attribute,
    seasons: Collection[int | None] | None,
    persons: Collection[str],
    after: datetime | None,
) -> list[Statement]:
    """What all articles say now about one attribute, said later than ``after`` (None: whenever).

    Of some seasons, read by key, a season at a time, or (None) of all, read by time. Of people, only about those of
    these names; no names: what is about nobody.
    """
    asked: dict[str, Any] = {"asked": attribute.value, "after": after}
    if seasons is None:
        return _statements(conn, _now_on(after is not None), show_slug, **asked)
    if persons:
        asked["names"] = sorted(persons)
    found: list[Statement] = []
    for season in seasons:
        query = _now_on(after is not None, "some" if persons else "nobody", "none" if season is None else "one")
        found += _statements(conn, query, show_slug, **asked, season=season)
    return sorted(found, key=lambda each: each.id)


def statements_in(
    conn: Connection,
    show_slug: str,
    attribute: Attribute,
    seasons: Collection[int | None],
    modalities: Collection[Modality],
) -> list[Statement]:
    """What all articles say now about one attribute of some seasons (None: of none that is named), in these manners."""
    numbers = sorted(season for season in seasons if season is not None)
    of_these = claim.c.season.in_(numbers)
    query = _NOW.where(
        claim.c.attribute == attribute.value,
        or_(of_these, claim.c.season.is_(None)) if None in seasons else of_these,
        claim.c.modality.in_(sorted(each.value for each in modalities)),
    )
    return _statements(conn, query, show_slug)


# What is asked for each article. To make a statement takes as long as to run it, so it is made once.
_NOW = (
    select(
        claim,
        article.c.source,
        article.c.url,
        article.c.id.label("article_id"),
        article_version.c.published,
        article_version.c.modified,
        article_version.c.fetched_at,
    )
    .join(article_version, article_version.c.id == claim.c.version_id)
    .join(article, article.c.id == article_version.c.article_id)
    .where(claim.c.show == bindparam("slug"), claim.c.replaced_at.is_(None))
    .order_by(claim.c.id)
)
_NEWEST = (
    select(func.max(article_version.c.id))
    .where(article_version.c.article_id.in_(bindparam("numbers", expanding=True)))
    .group_by(article_version.c.article_id)
)
_NOW_IN = _NOW.where(claim.c.version_id.in_(_NEWEST))
# What is computed has no index: SQLite would go through all that is said about the attribute.
_NOW_IN_OF = _NOW_IN.where(claim.c.attribute + "" == bindparam("asked"))


@cache
def _now_on(
    later: bool, of: Literal["anybody", "some", "nobody"] = "anybody", seasons: Literal["all", "one", "none"] = "all"
) -> Select[Any]:
    """What is said now of one attribute."""
    query = _NOW.where(claim.c.attribute == bindparam("asked"))
    if later:
        query = query.where(claim.c.said_at > bindparam("after"))
    if of != "anybody":
        some = claim.c.person.in_(bindparam("names", expanding=True))
        query = query.where(some if of == "some" else claim.c.person.is_(None))
    if seasons != "all":
        query = query.where(claim.c.season == bindparam("season") if seasons == "one" else claim.c.season.is_(None))
    return query


def _statements(conn: Connection, query: Select[Any], show_slug: str, **asked: Any) -> list[Statement]:
    return [
        Statement(
            claim=claim_from_row(row),
            source=row.source,
            url=row.url,
            article_id=row.article_id,
            version_id=VersionId(row.version_id),
            published=row.published,
            modified=row.modified,
            fetched_at=row.fetched_at,
            id=row.id,
            said_at=row.said_at,
            said_in=None if row.said_in is None else VersionId(row.said_in),
        )
        for row in conn.execute(query, {"slug": show_slug, **asked})
    ]
