"""Bringing what the store holds as believed up to date with what is said now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts import QUIET, revise
from monitor.store import displaced_facts, open_facts, replace_facts
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.facts import Policy, Revision
    from monitor.model import Attribute


def update_beliefs(
    conn: Connection,
    touched: Iterable[tuple[str, Attribute]],
    *,
    at: datetime,
    article: str | None = None,
    policy: Policy = QUIET,
) -> dict[str, Revision]:
    """Revise, and keep, what is believed of each thing in ``touched`` (a show's slug, an attribute); by show.

    ``article`` is the URL of the one that brought it about. What is told of it, and to whom, is the caller's affair.
    """
    attributes: dict[str, set[Attribute]] = {}
    for slug, attribute in touched:
        attributes.setdefault(slug, set()).add(attribute)
    revisions = {}
    for slug in sorted(attributes):
        about = frozenset(attributes[slug])
        revision = revise(
            slug,
            statements_about(conn, slug, about),
            open_facts(conn, slug),
            displaced=displaced_facts(conn, slug, about),
            at=at,
            article=article,
            attributes=about,
            policy=policy,
        )
        replace_facts(conn, revision.closes, revision.opens, at)
        revisions[slug] = revision
    return revisions
