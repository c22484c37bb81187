"""From what the store holds to what belief reads: each claim with its source's trust, its time, its origin.

``said_at`` is the publication of the article, or for words that an edit brought, the edit; an article that gives no
date counts as published when it was first read, and one dated in the future too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts import Statement
from monitor.facts.persons import fold
from monitor.model import Tier
from monitor.store import statements
from monitor.store.witness import editions, sketches, tiers

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Attribute, Claim
    from monitor.store import Statement as Stored
    from monitor.store.witness import Edition


def statements_about(
    conn: Connection, show_slug: str, attributes: Collection[Attribute] | None = None
) -> list[Statement]:
    """All that is said now about a show (and these attributes), ready for belief."""
    stored = statements(conn, show_slug, attributes)
    trust = tiers(conn)
    outlets = {fold(name): fold(name) for name in trust}
    edited = editions(conn, show_slug, {each.article_id for each in stored})
    texts = sketches(conn, {each.version_id for each in stored})
    return [
        Statement(
            claim=each.claim,
            source=each.source,
            said_at=said_at,
            article=each.url,
            tier=trust.get(each.source, Tier.PRESS),
            origin=_origin(each, outlets),
            sketch=texts.get(each.version_id, ()),
            published=_dated(each.published, said_at),
        )
        for each, said_at in ((each, _said_at(each, edited.get(each.article_id, ()))) for each in stored)
    ]


def _dated(published: datetime | None, said_at: datetime) -> datetime | None:
    """The date to quote words under: words that an edit brought are as new as the edit, whatever the page's date."""
    return said_at if published is not None and said_at > published else published


def _said_at(said: Stored, versions: Sequence[Edition]) -> datetime:
    """When an article first said what it has been saying without a break.

    A page that is dated anew when it is touched has said the same all along.
    """
    since, dates = said.fetched_at, [said.published]
    for version in reversed(versions):
        if not any(_same(claim, said.claim) for claim in version.claims):
            return since
        since = version.fetched_at
        dates.append(version.published)
    return min([since, *(date for date in dates if date is not None)])


def _same(one: Claim, other: Claim) -> bool:
    return (one.attribute, one.season, one.value, one.person, one.modality) == (
        other.attribute,
        other.season,
        other.value,
        other.person,
        other.modality,
    )


def _origin(said: Stored, outlets: Mapping[str, str]) -> str | None:
    """The outlet that a statement is credited to, or that made it: both are one witness."""
    credited = fold(said.claim.attribution or "").removeprefix("the ")
    return outlets.get(credited) or outlets.get(f"the {credited}") or outlets.get(fold(said.source))
