"""Articles that were edited, with what each version said of a show, and the edits behind what was told."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import datetime  # noqa: TC003  (fields are read at run time)
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import and_, bindparam, func, or_, select

from monitor.facts.edits import LOOK_BACK, Edited, Version, edits_behind

from .articles import EDITED_ARTICLES
from .claims import claim_from_row
from .tables import article, article_version, change, claim

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from monitor.facts.edits import Edit
    from monitor.model import Attribute, Change, Claim

_BATCH = 500  # keys in one query: far below what either database allows


class _Row(NamedTuple):
    """A version of an article."""

    id: int
    at: datetime
    url: str
    source: str


def edits_of(conn: Connection, told: Iterable[Change]) -> dict[str, tuple[Edit, ...]]:
    """The edits behind each of these changes, by its id; changes without any are left out.

    Looked up are the article that brought it and those that are quoted, as they had been read when it was told: what
    was told once stays as it was.
    """
    about: defaultdict[tuple[str, Attribute], list[Change]] = defaultdict(list)
    for each in told:
        if each.attribute is not None:
            about[each.show, each.attribute].append(each)
    urls = {url for these in about.values() for each in these for url in _addresses(each)}
    numbers = _edited(conn, urls) if urls else {}
    found: dict[str, tuple[Edit, ...]] = {}
    for (show, attribute), these in about.items() if numbers else ():
        asked = {numbers[url] for each in these for url in _addresses(each) if url in numbers}
        articles = {each.url: each for each in edited(conn, show, attribute, asked, {each.at for each in these})}
        for each in these:
            mine = [articles[url] for url in sorted(_addresses(each)) if url in articles]
            if edits := edits_behind(each, mine, lambda change: _told_before(conn, change)):
                found[each.id] = edits
    return found


def edited(
    conn: Connection,
    show: str,
    attribute: Attribute,
    numbers: Iterable[int],
    moments: Collection[datetime] | None = None,
) -> list[Edited]:
    """Those of the articles (by number) that have more than one version, with what each version said of this.

    Of each article there are the newest versions, as many as are looked back at, of those that had been read at any of
    the ``moments``, if there are any. Of each version it is what its last reading found.
    """
    waiting = sorted(set(numbers))
    found: list[Edited] = []
    for start in range(0, len(waiting), _BATCH):
        found += _edited_among(conn, show, attribute, waiting[start : start + _BATCH], moments)
    return found


def _edited_among(
    conn: Connection,
    show: str,
    attribute: Attribute,
    numbers: Collection[int],
    moments: Collection[datetime] | None,
) -> Iterator[Edited]:
    rows: defaultdict[int, list[_Row]] = defaultdict(list)
    for row in conn.execute(_VERSIONS, {"numbers": numbers}):
        rows[row.article_id].append(_Row(row.id, row.fetched_at, row.url, row.source))
    replaced = {one.id: other.at for versions in rows.values() for one, other in pairwise(versions)}
    kept = {number: _looked_at(versions, moments) for number, versions in rows.items()}
    said = _said(conn, show, attribute, [row.id for versions in kept.values() for row in versions], replaced)
    for number, versions in kept.items():
        yield Edited(
            number=number,
            url=versions[0].url,
            source=versions[0].source,
            versions=tuple(
                Version(read_at=row.at, claims=tuple((each, since or row.at) for each, since in said[row.id]))
                for row in versions
            ),
        )


def _looked_at(versions: Sequence[_Row], moments: Collection[datetime] | None) -> Sequence[_Row]:
    if moments is None:
        return versions[-LOOK_BACK:]
    ends = {bisect_right(versions, at, key=lambda row: row.at) for at in moments}
    places = {place for end in ends for place in range(max(end - LOOK_BACK, 0), end)}
    return [versions[place] for place in sorted(places)] or versions[:1]


def _said(
    conn: Connection, show: str, attribute: Attribute, versions: Iterable[int], replaced: Mapping[int, datetime]
) -> Mapping[int, list[tuple[Claim, datetime | None]]]:
    """What these versions say by their last reading; ``replaced`` is when each was edited, of those that were."""
    waiting = sorted(versions)
    said: defaultdict[int, list[tuple[Claim, datetime | None]]] = defaultdict(list)
    for start in range(0, len(waiting), _BATCH):
        asked = {"versions": waiting[start : start + _BATCH], "slug": show, "about": attribute.value}
        for row in conn.execute(_SAID, asked).all():
            if row.replaced_at == replaced.get(row.version_id):
                said[row.version_id].append((claim_from_row(row), row.said_at))
    return said


def _addresses(told: Change) -> set[str]:
    return {quote.url for quote in told.quotes} | ({told.article} if told.article else set())


def _edited(conn: Connection, urls: Collection[str]) -> dict[str, int]:
    """The numbers of those of the articles with these addresses that have more than one version."""
    waiting = sorted(urls)
    found: dict[str, int] = {}
    for start in range(0, len(waiting), _BATCH):
        rows = conn.execute(_MORE_THAN_ONE, {"addresses": waiting[start : start + _BATCH]})
        found |= {row.url: row.id for row in rows}
    return found


def _told_before(conn: Connection, told: Change) -> datetime | None:
    """When the same was told the last time before: of the first, when the following of the show began."""
    number = select(change.c.number).where(change.c.id == told.id).scalar_subquery()
    same = and_(
        change.c.attribute == (told.attribute.value if told.attribute else None),
        change.c.season.is_(None) if told.season is None else change.c.season == told.season,
        change.c.person.is_(None) if told.person is None else change.c.person == told.person,
    )
    query = select(func.max(change.c.at)).where(
        change.c.show == told.show, change.c.number < number, or_(same, change.c.attribute.is_(None))
    )
    found: datetime | None = conn.execute(query).scalar()
    return found


_MORE_THAN_ONE = (
    select(article.c.id, article.c.url)
    .join(article_version, article_version.c.article_id == article.c.id)
    .where(article.c.url.in_(bindparam("addresses", expanding=True)))
    .group_by(article.c.id, article.c.url)
    .having(func.count() > 1)
)
_VERSIONS = (
    select(
        article_version.c.id,
        article_version.c.article_id,
        article_version.c.fetched_at,
        article.c.url,
        article.c.source,
    )
    .join(article, article.c.id == article_version.c.article_id)
    .where(article_version.c.article_id.in_(EDITED_ARTICLES))
    .order_by(article_version.c.id)
)
_SAID = (
    select(claim)
    .where(claim.c.version_id.in_(bindparam("versions", expanding=True)), claim.c.show == bindparam("slug"))
    # What is computed has no index: SQLite would go through all that is said about the attribute.
    .where(claim.c.attribute + "" == bindparam("about"))
    .order_by(claim.c.id)
)
