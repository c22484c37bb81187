"""Texts of articles that say nothing of a show: most of what is read, and nobody will ask for it.

Where a later version of the program, or a show that is followed later, would have found something in one, it will not:
that is the price. Texts that a claim was ever read out of stay, whether it is believed or not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from monitor.store import VersionId, read_version, reading
from monitor.store.articles import drop_text
from monitor.store.tables import article_version, claim
from monitor.upkeep.prune.amount import Amount, bytes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from monitor.model import Show

WORDS = "texts of articles that say nothing of a show"
BATCH = 200


def found(conn: Connection, before: datetime, among: Sequence[int] | None) -> dict[int, Amount]:
    """Versions with a text, of articles that were last edited before then and never made a claim in any version."""
    other = article_version.alias("other")
    of_it = other.c.article_id == article_version.c.article_id
    claimed = exists().where(of_it, claim.c.version_id == other.c.id)
    edited = exists().where(of_it, other.c.fetched_at >= before)
    size = bytes_of(conn, article_version.c.text, article_version.c.blocks, article_version.c.sketch)
    query = select(article_version.c.id, size.label("size")).where(
        article_version.c.fetched_at < before, article_version.c.text != "", ~claimed, ~edited
    )
    if among is not None:
        query = query.where(article_version.c.id.in_(among))
    return {row.id: Amount(1, row.size) for row in conn.execute(query)}


def silent(
    engine: Engine, numbers: Collection[int], shows: Sequence[Show], progress: Callable[[int, int], object]
) -> set[int]:
    """Those of the versions that today's program reads nothing out of: a rebuild would have nothing of them either."""
    from monitor.article import Gate  # with the extractor, half a second that a look at crawls alone does not need
    from monitor.claims import extract

    gate = Gate(shows)
    quiet = set()
    for done, number in enumerate(numbers, 1):
        with reading(engine) as conn:
            article = read_version(conn, VersionId(number))
        named = gate.shows_in(article.text.encode(), article.title)
        if not any(extract(article, show) for show in named):
            quiet.add(number)
        progress(done, len(numbers))
    return quiet


def drop(conn: Connection, before: datetime, numbers: Sequence[int]) -> None:  # noqa: ARG001
    """Forget the texts; that the articles were read, and when, stays."""
    drop_text(conn, map(VersionId, numbers))
