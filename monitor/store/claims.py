"""Claims: what each version of an article says about a show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, bindparam, exists, func, insert, select, update

from monitor.model import Attribute, Claim, Modality

from .articles import VersionId
from .tables import article_version, claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection


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
    replaced = _REPLACED if edited_at is None else _REPLACED_OF_OLD
    conn.execute(replaced, {"version": version, "slug": show_slug, "edited_at": edited_at, "at": at})
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
        conn.execute(_NEW_CLAIMS, rows)
    conn.execute(_READ_BY, {"version": version, "extractor": extractor_version})


def claims_of(conn: Connection, version: VersionId, show_slug: str | None = None) -> list[Claim]:
    """What a version says, by its newest reading, about one show or all, in the order it was saved.

    Of a version that a newer one has replaced: what it says all the same, though not now.
    """
    query = select(claim).where(claim.c.version_id == version, _last_reading(_edited_at(conn, version)))
    if show_slug is not None:
        query = query.where(claim.c.show == show_slug)
    return [claim_from_row(row) for row in conn.execute(query.order_by(claim.c.id))]


def claims_by_show(conn: Connection, version: VersionId) -> list[tuple[str, Claim]]:
    """The same about all shows, each claim with the show's slug."""
    query = select(claim).where(claim.c.version_id == version, _last_reading(_edited_at(conn, version)))
    return [(row.show, claim_from_row(row)) for row in conn.execute(query.order_by(claim.c.id))]


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


# What is asked and kept for each article. To make a statement takes as long as to run it, so it is made once.
_OF_VERSION = update(claim).where(claim.c.version_id == bindparam("version"), claim.c.show == bindparam("slug"))
_REPLACED = _OF_VERSION.where(claim.c.replaced_at.is_(None)).values(replaced_at=bindparam("at"))
_REPLACED_OF_OLD = _OF_VERSION.where(claim.c.replaced_at == bindparam("edited_at")).values(replaced_at=bindparam("at"))
_NEW_CLAIMS = insert(claim)
_READ_BY = (
    update(article_version)
    .where(article_version.c.id == bindparam("version"))
    .values(extractor_version=bindparam("extractor"))
)
_DATED = (
    update(claim)
    .where(claim.c.id == bindparam("number"))
    .values(said_at=bindparam("moment"), said_in=bindparam("version"))
)
_THIS, _LATER = article_version.alias("this"), article_version.alias("later")
_EDITED_AT = (
    select(_LATER.c.fetched_at)
    .join(_THIS, _THIS.c.article_id == _LATER.c.article_id)
    .where(_THIS.c.id == bindparam("version"), _LATER.c.id > _THIS.c.id)
    .order_by(_LATER.c.id)
    .limit(1)
)


def save_said(conn: Connection, said: Mapping[int, tuple[datetime, VersionId]]) -> None:
    """Keep since when, and since which version, claims (by the numbers of their rows) have been made."""
    if said:
        conn.execute(
            _DATED,
            [{"number": number, "moment": moment, "version": version} for number, (moment, version) in said.items()],
        )


def _edited_at(conn: Connection, version: VersionId) -> datetime | None:
    """When the next version of the same article was read; None for the newest."""
    return conn.execute(_EDITED_AT, {"version": version}).scalar()


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
