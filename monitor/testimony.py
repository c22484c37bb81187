"""From what the store holds to what belief reads: each claim with its source's trust, its time, its origin.

``said_at`` is the publication of the article, or for words that an edit brought, the edit; an article that gives no
date counts as published when it was first read, and one dated in the future too. Whether a text is a copy is judged by
the version that first said it.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.facts import Statement
from monitor.facts.persons import fold
from monitor.facts.weights import BELIEF_VERSION
from monitor.model import Tier
from monitor.store import save_said, statements
from monitor.store.witness import editions, sketches, tiers

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Attribute, Claim
    from monitor.store import Statement as Stored
    from monitor.store import VersionId
    from monitor.store.witness import Edition


def statements_about(
    conn: Connection,
    show_slug: str,
    attributes: Collection[Attribute] | None = None,
    persons: Collection[str] | None = None,
) -> list[Statement]:
    """All that is said now about a show (and these attributes, or people of these names), ready for belief."""
    return weighed(conn, show_slug, statements(conn, show_slug, attributes, persons))


def weighed(conn: Connection, show_slug: str, stored: Sequence[Stored]) -> list[Statement]:
    """Statements as belief reads them, with all that their weight depends on."""
    trust = tiers(conn)
    outlets = {fold(name): fold(name) for name in trust}
    said = _worked_out(conn, show_slug, [each for each in stored if each.said_at is None or each.said_in is None])
    said |= {each.id: (each.said_at, each.said_in) for each in stored if each.said_at and each.said_in}
    texts = sketches(conn, {version for _, version in said.values()})
    return [
        Statement(
            claim=each.claim,
            source=each.source,
            said_at=said_at,
            article=each.url,
            tier=trust.get(each.source, Tier.PRESS),
            origin=_origin(each, outlets),
            sketch=texts.get(version, ()),
            published=_dated(each.published, said_at),
            article_id=each.article_id,
        )
        for each, (said_at, version) in ((each, said[each.id]) for each in stored)
    ]


def dated(conn: Connection, show_slug: str, stored: Sequence[Stored]) -> list[Stored]:
    """Work out, and keep, since when each of these statements has been made."""
    said = _worked_out(conn, show_slug, stored)
    save_said(conn, {each.id: said[each.id] for each in stored if (each.said_at, each.said_in) != said[each.id]})
    return [replace(each, said_at=said[each.id][0], said_in=said[each.id][1]) for each in stored]


def _worked_out(conn: Connection, show_slug: str, stored: Collection[Stored]) -> dict[int, tuple[datetime, VersionId]]:
    """Since when, and since which version, each claim (by the number of its row) has been made."""
    edited = editions(conn, show_slug, {each.article_id for each in stored})
    return {each.id: _first_said(each, edited.get(each.article_id, ())) for each in stored}


def basis(conn: Connection) -> str:
    """What stands for all that the weight of a statement depends on beside the statement: the tiers of the sources."""
    trust = "\n".join(f"{name}\x1f{tier}" for name, tier in sorted(tiers(conn).items()))
    return hashlib.blake2b(f"{BELIEF_VERSION}\n{trust}".encode(), digest_size=8).hexdigest()


def _dated(published: datetime | None, said_at: datetime) -> datetime | None:
    """The date to quote words under: words that an edit brought are as new as the edit, whatever the page's date."""
    return said_at if published is not None and said_at > published else published


def _first_said(said: Stored, versions: Sequence[Edition]) -> tuple[datetime, VersionId]:
    """When an article first said what it has been saying without a break, and in which version.

    A page that is dated anew when it is touched has said the same all along.
    """
    since, version, dates = said.fetched_at, said.version_id, [said.published]
    for edition in reversed(versions):
        if not any(_same(claim, said.claim) for claim in edition.claims):
            return since, version
        since, version = edition.fetched_at, edition.version
        dates.append(edition.published)
    return min([since, *(date for date in dates if date is not None)]), version


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
