"""What belief needs to know of a witness beside its words: how far it is trusted, whom it copies, when it said so."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, update

from monitor.model import Tier

from .articles import EDITED_ARTICLES, VersionId
from .claims import claim_from_row
from .tables import article_version, claim, source
from .upsert import insert_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Executable

    from monitor.model import Claim

_BATCH = 500  # numbers in one query: far below what either database allows


def save_tier(conn: Connection, name: str, tier: Tier) -> bool:
    """Keep how far a source is trusted; whether that is new."""
    saved = conn.execute(_tier_kept(conn.dialect.name), {"name": name, "tier": tier.value})
    return saved.one_or_none() is not None


@cache
def _tier_kept(dialect: str) -> Executable:
    statement = insert_for(dialect, source)
    return statement.on_conflict_do_update(
        index_elements=["name"],
        set_={"tier": statement.excluded.tier},
        where=source.c.tier != statement.excluded.tier,
    ).returning(source.c.name)


def tiers(conn: Connection) -> dict[str, Tier]:
    """How far each source is trusted, by its name."""
    return {row.name: Tier(row.tier) for row in conn.execute(_TIERS)}


_TIERS = select(source.c.name, source.c.tier)  # asked several times an article


def save_sketch(conn: Connection, version: VersionId, sketch: Sequence[int]) -> None:
    """Keep the sketch of a version's text."""
    conn.execute(_SKETCHED, {"version": version, "drawn": list(sketch)})


def sketches(conn: Connection, versions: Collection[VersionId]) -> dict[VersionId, tuple[int, ...]]:
    """The sketch of each version that has one."""
    found: dict[VersionId, tuple[int, ...]] = {}
    waiting = sorted(versions)
    for start in range(0, len(waiting), _BATCH):
        rows = conn.execute(_SKETCHES, {"versions": waiting[start : start + _BATCH]})
        found |= {VersionId(row.id): tuple(row.sketch) for row in rows if row.sketch is not None}
    return found


_SKETCHED = (
    update(article_version)
    .where(article_version.c.id == bindparam("version"))
    .values(sketch=bindparam("drawn", type_=article_version.c.sketch.type))
)
_SKETCHES = select(article_version.c.id, article_version.c.sketch).where(
    article_version.c.id.in_(bindparam("versions", expanding=True))
)


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
        versions = conn.execute(_EDITED, {"numbers": waiting[start : start + _BATCH]}).all()
        if not versions:
            continue
        said: dict[int, list[Claim]] = {row.id: [] for row in versions}
        rows = conn.execute(select(claim).where(claim.c.version_id.in_(list(said)), claim.c.show == show_slug))
        for row in rows:
            said[row.version_id].append(claim_from_row(row))
        for row in versions:
            edition = Edition(VersionId(row.id), row.fetched_at, row.published, tuple(said[row.id]))
            found.setdefault(row.article_id, []).append(edition)
    return found


_EDITED = (
    select(
        article_version.c.id, article_version.c.article_id, article_version.c.fetched_at, article_version.c.published
    )
    .where(article_version.c.article_id.in_(EDITED_ARTICLES))
    .order_by(article_version.c.id)
)
