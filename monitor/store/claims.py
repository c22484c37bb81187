"""Claims: what each version of an article says about a show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, Select, bindparam, exists, func, insert, select, update

from monitor.model import Attribute, Claim, Modality

from .articles import VersionId
from .tables import article, article_version, claim

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

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


def save_claims(
    conn: Connection,
    version: VersionId,
    show_slug: str,
    claims: Iterable[Claim],
    extractor_version: int,
    at: datetime,
) -> None:
    """Keep what a version says about a show, also when that is nothing.

    Claims that an earlier reading of the same version left about the show are marked as replaced at ``at``. The version
    need not be the newest of its article: what an old one says enters the record without being said now.
    The show must have been saved (``save_shows``).
    """
    edited_at = _edited_at(conn, version)
    conn.execute(
        update(claim)
        .where(claim.c.version_id == version, claim.c.show == show_slug, _last_reading(edited_at))
        .values(replaced_at=at)
    )
    rows = [
        {
            "version_id": version,
            "show": show_slug,
            "attribute": each.attribute.value,
            "season": each.season,
            "value": each.value,
            "person": each.person,
            "character": each.character,
            "modality": each.modality.value,
            "attribution": each.attribution,
            "evidence": each.evidence,
            "evidence_start": each.start,
            "evidence_end": each.start + len(each.evidence),
            "rule": each.rule,
            "extractor_version": extractor_version,
            "replaced_at": edited_at,
        }
        for each in claims
    ]
    if rows:
        conn.execute(insert(claim), rows)
    conn.execute(
        update(article_version).where(article_version.c.id == version).values(extractor_version=extractor_version)
    )


def claims_of(conn: Connection, version: VersionId, show_slug: str | None = None) -> list[Claim]:
    """What a version says, by its newest reading, about one show or all, in the order it was saved.

    Of a version that a newer one has replaced: what it says all the same, though not now.
    """
    query = select(claim).where(claim.c.version_id == version, _last_reading(_edited_at(conn, version)))
    if show_slug is not None:
        query = query.where(claim.c.show == show_slug)
    return [claim_from_row(row) for row in conn.execute(query.order_by(claim.c.id))]


def claimed_shows(conn: Connection) -> dict[VersionId, set[str]]:
    """The shows (slugs) that versions make claims about, or were once read to."""
    found: dict[VersionId, set[str]] = {}
    for version, slug in conn.execute(select(claim.c.version_id, claim.c.show).distinct()):
        found.setdefault(VersionId(version), set()).add(slug)
    return found


def shows_of(conn: Connection, article_id: int) -> list[str]:
    """The shows (slugs) that an article makes claims about now."""
    newest = select(func.max(article_version.c.id)).where(article_version.c.article_id == article_id).scalar_subquery()
    query = select(claim.c.show).where(claim.c.version_id == newest, claim.c.replaced_at.is_(None))
    return list(conn.execute(query.distinct().order_by(claim.c.show)).scalars())


def claimed(conn: Connection, show_slug: str) -> set[Attribute]:
    """The attributes of a show that an article makes a claim about now."""
    row = conn.execute(_CLAIMED, {"show": show_slug}).mappings().one()
    return {attribute for attribute in Attribute if row[attribute.value]}


# Asked for each article, so in one query, each part of which is one look into an index, however much was ever claimed.
_CLAIMED = select(
    *(
        exists()
        .where(claim.c.show == bindparam("show"), claim.c.attribute == attribute.value, claim.c.replaced_at.is_(None))
        .label(attribute.value)
        for attribute in Attribute
    )
)


def credits_given(conn: Connection) -> list[tuple[str, Attribute, str]]:
    """Whom claims are credited to now: a show's slug, an attribute, the words. Reads all claims."""
    query = select(claim.c.show, claim.c.attribute, claim.c.attribution).where(
        claim.c.replaced_at.is_(None), claim.c.attribution.is_not(None)
    )
    return [(row.show, Attribute(row.attribute), row.attribution) for row in conn.execute(query.distinct())]


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
    query = _now(show_slug)
    if attributes is not None:
        query = query.where(claim.c.attribute.in_([attribute.value for attribute in attributes]))
    if persons is not None:
        query = query.where(claim.c.person.in_(sorted(persons)))
    return _statements(conn, query)


def statements_of(
    conn: Connection, show_slug: str, articles: Collection[int], attribute: Attribute | None = None
) -> list[Statement]:
    """What these articles say now about a show, and of it one attribute; read by way of the articles."""
    found: list[Statement] = []
    numbers = sorted(articles)
    for start in range(0, len(numbers), _BATCH):
        newest = (
            select(func.max(article_version.c.id))
            .where(article_version.c.article_id.in_(numbers[start : start + _BATCH]))
            .group_by(article_version.c.article_id)
        )
        query = _now(show_slug).where(claim.c.version_id.in_(newest))
        if attribute is not None:
            # What is computed has no index: SQLite would go through all that is said about the attribute.
            query = query.where(claim.c.attribute + "" == attribute.value)
        found += _statements(conn, query)
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
    query = _now(show_slug).where(claim.c.attribute == attribute.value)
    if after is not None:
        query = query.where(claim.c.said_at > after)
    if seasons is None:
        return _statements(conn, query)
    query = query.where(claim.c.person.in_(sorted(persons)) if persons else claim.c.person.is_(None))
    found: list[Statement] = []
    for season in seasons:
        found += _statements(
            conn, query.where(claim.c.season.is_(None) if season is None else claim.c.season == season)
        )
    return sorted(found, key=lambda each: each.id)


def _now(show_slug: str) -> Select[Any]:
    return (
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
        .where(claim.c.show == show_slug, claim.c.replaced_at.is_(None))
        .order_by(claim.c.id)
    )


def _statements(conn: Connection, query: Select[Any]) -> list[Statement]:
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
        for row in conn.execute(query)
    ]


def save_said(conn: Connection, said: Mapping[int, tuple[datetime, VersionId]]) -> None:
    """Keep since when, and since which version, claims (by the numbers of their rows) have been made."""
    if said:
        dated = update(claim).where(claim.c.id == bindparam("number"))
        conn.execute(
            dated.values(said_at=bindparam("moment"), said_in=bindparam("version")),
            [{"number": number, "moment": moment, "version": version} for number, (moment, version) in said.items()],
        )


def _edited_at(conn: Connection, version: VersionId) -> datetime | None:
    """When the next version of the same article was read; None for the newest."""
    this, later = article_version.alias("this"), article_version.alias("later")
    return conn.execute(
        select(later.c.fetched_at)
        .join(this, this.c.article_id == later.c.article_id)
        .where(this.c.id == version, later.c.id > version)
        .order_by(later.c.id)
        .limit(1)
    ).scalar()


def _last_reading(edited_at: datetime | None) -> ColumnElement[bool]:
    """The claims that stood when the version was edited, or stand; those of earlier readings were replaced apart."""
    return claim.c.replaced_at.is_(None) if edited_at is None else claim.c.replaced_at == edited_at


def claim_from_row(row: Row[Any]) -> Claim:
    """A row of the table as the Claim it was saved from."""
    return Claim(
        attribute=Attribute(row.attribute),
        value=row.value,
        evidence=row.evidence,
        start=row.evidence_start,
        season=row.season,
        person=row.person,
        character=row.character,
        modality=Modality(row.modality),
        attribution=row.attribution,
        rule=row.rule,
    )
