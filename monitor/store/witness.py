"""What belief needs to know of a witness beside its words: how far it is trusted, whom it copies, when it said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from monitor.model import Tier

from .articles import VersionId
from .claims import claim_from_row
from .tables import article_version, claim, source
from .upsert import insert

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Claim

_BATCH = 500  # numbers in one query: far below what either database allows


def save_tier(conn: Connection, name: str, tier: Tier) -> bool:
    """Keep how far a source is trusted; whether that is new."""
    statement = insert(conn, source).values(name=name, tier=tier.value)
    saved = conn.execute(
        statement.on_conflict_do_update(
            index_elements=["name"],
            set_={"tier": statement.excluded.tier},
            where=source.c.tier != statement.excluded.tier,
        ).returning(source.c.name)
    )
    return saved.one_or_none() is not None


def tiers(conn: Connection) -> dict[str, Tier]:
    """How far each source is trusted, by its name."""
    return {row.name: Tier(row.tier) for row in conn.execute(_TIERS)}


_TIERS = select(source.c.name, source.c.tier)  # asked several times an article


def save_sketch(conn: Connection, version: VersionId, sketch: Sequence[int]) -> None:
    """Keep the sketch of a version's text."""
    conn.execute(update(article_version).where(article_version.c.id == version).values(sketch=list(sketch)))


def sketches(conn: Connection, versions: Collection[VersionId]) -> dict[VersionId, tuple[int, ...]]:
    """The sketch of each version that has one."""
    found: dict[VersionId, tuple[int, ...]] = {}
    waiting = sorted(versions)
    for start in range(0, len(waiting), _BATCH):
        query = select(article_version.c.id, article_version.c.sketch).where(
            article_version.c.id.in_(waiting[start : start + _BATCH])
        )
        found |= {VersionId(row.id): tuple(row.sketch) for row in conn.execute(query) if row.sketch is not None}
    return found


@dataclass(frozen=True, slots=True)
class Edition:
    """What one version of an article that was edited said about a show."""

    version: VersionId
    fetched_at: datetime
    published: datetime | None
    claims: tuple[Claim, ...]


def editions(conn: Connection, show_slug: str, articles: Collection[int]) -> dict[int, list[Edition]]:
    """Of those articles that have more than one version: every version, oldest first, with what it said."""
    found: dict[int, list[Edition]] = {}
    waiting = sorted(articles)
    for start in range(0, len(waiting), _BATCH):
        edited = (
            select(article_version.c.article_id)
            .where(article_version.c.article_id.in_(waiting[start : start + _BATCH]))
            .group_by(article_version.c.article_id)
            .having(func.count() > 1)
        )
        versions = conn.execute(
            select(
                article_version.c.id,
                article_version.c.article_id,
                article_version.c.fetched_at,
                article_version.c.published,
            )
            .where(article_version.c.article_id.in_(edited))
            .order_by(article_version.c.id)
        ).all()
        said: dict[int, list[Claim]] = {row.id: [] for row in versions}
        rows = conn.execute(select(claim).where(claim.c.version_id.in_(list(said)), claim.c.show == show_slug))
        for row in rows:
            said[row.version_id].append(claim_from_row(row))
        for row in versions:
            edition = Edition(VersionId(row.id), row.fetched_at, row.published, tuple(said[row.id]))
            found.setdefault(row.article_id, []).append(edition)
    return found
