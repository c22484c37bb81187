"""What stands for something stored, of all of it at once: as long as it is the same, so is what is shown of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sqlalchemy import Text, cast, func, select

from .tables import article_version, change, claim, fact

if TYPE_CHECKING:
    from sqlalchemy import Connection

State = tuple[object, ...]


def articles_claiming(conn: Connection) -> dict[int, State]:
    """Of each article that ever said something of a show, by its number: its versions, texts and readings."""
    number = article_version.c.article_id
    said = conn.execute(
        select(number, func.count(), func.max(claim.c.id), func.count(claim.c.replaced_at))
        .join(claim, claim.c.version_id == article_version.c.id)
        .group_by(number)
    )
    claims = {row[0]: tuple(row[1:]) for row in said}
    # What of a version does not last: prune drops texts, and a crawl puts them back; a wall rises, or falls.
    passing = (func.sum(func.length(each)) for each in (article_version.c.text, cast(article_version.c.walls, Text)))
    versions = conn.execute(select(number, func.count(), func.max(article_version.c.id), *passing).group_by(number))
    return {row[0]: (*row[1:], *claims[row[0]]) for row in versions if row[0] in claims}


def shows(conn: Connection) -> dict[str, State]:
    """Of each show, by its slug: what was said of it, and what is believed."""
    said = conn.execute(
        select(claim.c.show, func.count(), func.max(claim.c.id), func.count(claim.c.replaced_at)).group_by(claim.c.show)
    )
    claims = {row[0]: tuple(row[1:]) for row in said}
    believed = conn.execute(
        select(fact.c.show, func.count(), func.max(fact.c.id), func.count(fact.c.valid_to)).group_by(fact.c.show)
    )
    facts = {row[0]: tuple(row[1:]) for row in believed}
    return {slug: (claims.get(slug), facts.get(slug)) for slug in claims.keys() | facts.keys()}


def changes(conn: Connection) -> dict[str, tuple[str, str | None, State]]:
    """Of each change, by its id: show, attribute, and the next change that was told of the same thing."""
    columns = change.c.id, change.c.show, change.c.attribute, change.c.season, change.c.person
    told = conn.execute(select(*columns).order_by(change.c.number)).all()
    of_the_same: dict[State, list[str]] = {}
    for row in told:
        of_the_same.setdefault(tuple(row[1:]), []).append(row.id)
    after = dict(pair for ids in of_the_same.values() for pair in pairwise(ids))
    return {row.id: (row.show, row.attribute, (after.get(row.id),)) for row in told}
