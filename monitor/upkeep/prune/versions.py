"""Former versions of articles that say what the version before them says: a page that is edited every day has hundreds.

What an article said, and since when, must come out the same without them. So a version goes only when all that was ever
read out of it was read out of the version before it as well, when no claim is dated by it, and when its own date makes
none older or newer. One a month stays, so that a later version of the program, which reads more out of them, knows
since when it was said to within a month.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select, update

from monitor.store.tables import article_version, claim
from monitor.upkeep.prune.amount import Amount, bytes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

WORDS = "former versions of articles that say what the one before says"
BATCH = 1  # article
APART = timedelta(days=30)
CLAIM = 250  # bytes of a claim's row, its entries in indexes among them, as measured

_SAID = (claim.c.show, claim.c.attribute, claim.c.season, claim.c.value, claim.c.person, claim.c.character)
_SAID_HOW = (claim.c.modality, claim.c.attribution, claim.c.evidence, claim.c.rule)


@dataclass(slots=True)
class Version:
    """One version of an article, and what was read out of it."""

    id: int
    fetched_at: datetime
    published: datetime | None
    size: int = 0
    claims: int = 0
    dates: bool = False  # a claim counts as said since it was read
    said: set[tuple[Any, ...]] = field(default_factory=set)  # with whether it is of the newest reading

    @property
    def since(self) -> datetime:
        """Since when what it says counts as said, were it the first to say it."""
        return min(self.fetched_at, self.published or self.fetched_at)


def superfluous(versions: Sequence[Version], before: datetime) -> list[Version]:
    """Those of the versions of one article, oldest first, that can go. Pure."""
    gone: list[Version] = []
    if not versions:
        return gone
    kept = versions[0]
    for version, following in pairwise(versions[1:]):
        if version.fetched_at < before and _adds_nothing(kept, version, following):
            gone.append(version)
        else:
            kept = version
    return gone


def _adds_nothing(kept: Version, version: Version, following: Version) -> bool:
    """Whether a version says no more than the last that is ``kept`` before it; ``following`` is the one after it."""
    same = version.said == kept.said and not version.dates
    older = version.published is not None and version.published < kept.since
    # Dates in a page that was dated anew were read as the version before had them (monitor.claims.dates.redated).
    redated = (kept.published == following.published) == (version.published == following.published)
    return same and not older and redated and version.fetched_at - kept.fetched_at < APART


def found(conn: Connection, before: datetime, among: Sequence[int] | None) -> dict[int, Amount]:
    """Articles of which former versions, read before then, can go."""
    query = (
        select(article_version.c.article_id)
        .where(article_version.c.fetched_at < before)
        .group_by(article_version.c.article_id)
        .having(func.count() > 1)
    )
    if among is not None:
        query = query.where(article_version.c.article_id.in_(among))
    amounts = {
        number: _amount(superfluous(_versions(conn, number), before)) for number in conn.execute(query).scalars()
    }
    return {number: amount for number, amount in amounts.items() if amount.rows}


def drop(conn: Connection, before: datetime, numbers: Sequence[int]) -> None:
    """Delete the versions and their claims; what the versions before them said holds until the next that stays."""
    for number in numbers:
        versions = _versions(conn, number)
        gone = {version.id for version in superfluous(versions, before)}
        if gone:
            _bridge(conn, versions, gone)
            conn.execute(delete(claim).where(claim.c.version_id.in_(gone)))
            conn.execute(delete(article_version).where(article_version.c.id.in_(gone)))


def _bridge(conn: Connection, versions: Sequence[Version], gone: set[int]) -> None:
    """Of claims that stood when a version was edited, the table says so by the time of the version after it."""
    after = {version.id: following for version, following in pairwise(versions)}
    for version, following in pairwise([version for version in versions if version.id not in gone]):
        once = after[version.id].fetched_at
        if after[version.id].id != following.id:
            stood = (claim.c.version_id == version.id, claim.c.replaced_at == once)
            conn.execute(update(claim).where(*stood).values(replaced_at=following.fetched_at))


def _amount(versions: Iterable[Version]) -> Amount:
    return sum((Amount(1, version.size + version.claims * CLAIM) for version in versions), Amount())


def _versions(conn: Connection, article: int) -> list[Version]:
    """All versions of an article, oldest first, with what was read out of each."""
    size = bytes_of(conn, article_version.c.text, article_version.c.blocks, article_version.c.sketch)
    rows = conn.execute(
        select(article_version.c.id, article_version.c.fetched_at, article_version.c.published, size.label("size"))
        .where(article_version.c.article_id == article)
        .order_by(article_version.c.id)
    )
    versions = [Version(row.id, row.fetched_at, row.published, row.size) for row in rows]
    if len(versions) < 3:  # the first and the newest stay
        return versions
    numbers = [version.id for version in versions]
    edited_at = {version.id: following.fetched_at for version, following in pairwise(versions)}
    said: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    dating = set()
    for row in conn.execute(
        select(claim.c.version_id, claim.c.said_in, claim.c.replaced_at, *_SAID, *_SAID_HOW).where(
            claim.c.version_id.in_(numbers)
        )
    ):
        version, said_in, replaced_at, *words = row
        if said_in is not None:
            dating.add(said_in)
        said[version].append((replaced_at == edited_at.get(version), *words))
    for each in versions:
        each.said, each.claims, each.dates = set(said[each.id]), len(said[each.id]), each.id in dating
    return versions
