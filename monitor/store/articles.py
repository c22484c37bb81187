"""Articles and their versions: what was read, each distinct reading kept."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NewType

from sqlalchemy import bindparam, func, insert, null, or_, select, update

from monitor.model import Article, Block, BlockKind

from .tables import article, article_version, claim
from .upsert import insert_for

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import Connection, Executable

VersionId = NewType("VersionId", int)

_BATCH = 500  # keys in one query: far below what either database allows
_HAS_TEXT = article_version.c.text != ""
EDITED_ARTICLES = (
    select(article_version.c.article_id)
    .where(article_version.c.article_id.in_(bindparam("numbers", expanding=True)))
    .group_by(article_version.c.article_id)
    .having(func.count() > 1)
)
"""Those of the articles with these ``numbers`` that have more than one version."""


def save_version(conn: Connection, reading: Article, at: datetime, fingerprint: str) -> VersionId | None:
    """Keep a reading of an article, unless the article's newest version has the same fingerprint: then None.

    Only the newest version counts: a text that changes and changes back has three versions. The claims of the version
    before are marked as replaced, so an edit that drops a sentence withdraws what it said. ``last_seen`` moves in
    either case. The article keeps the source that brought it first. A text that ``drop_text`` dropped is put back.
    """
    seen = {"url": reading.url, "source": reading.source, "first_seen": at, "last_seen": at}
    article_id = conn.execute(_seen(conn.dialect.name), seen).scalar_one()
    before = conn.execute(_NEWEST_READING, {"number": article_id}).one_or_none()
    if before is not None:
        if before.fingerprint == fingerprint:
            if (before.walls or []) != list(reading.walls):
                again = update(article_version).where(article_version.c.id == before.id)
                conn.execute(again.values(walls=list(reading.walls)))
            if before.dropped:
                back = update(article_version).where(article_version.c.id == before.id)
                conn.execute(back.values(text=reading.text, blocks=_rows(reading.blocks)))
            if before.pictureless and reading.image:
                shown = update(article_version).where(article_version.c.id == before.id)
                conn.execute(shown.values(image=reading.image))
            return None
        conn.execute(
            update(claim).where(claim.c.version_id == before.id, claim.c.replaced_at.is_(None)).values(replaced_at=at)
        )
    version = {
        "article_id": article_id,
        "fingerprint": fingerprint,
        "title": reading.title,
        "author": reading.author,
        "published": reading.published,
        "modified": reading.modified,
        "language": reading.language,
        "image": reading.image,
        "text": reading.text,
        "blocks": _rows(reading.blocks),
        "fetched_at": at,
        "walls": list(reading.walls),
    }
    return VersionId(conn.execute(_NEW_VERSION, version).scalar_one())


def article_id(conn: Connection, url: str) -> int | None:
    """The number of the article with this canonical URL."""
    return conn.execute(_ARTICLE_ID, {"address": url}).scalar()


def last_seen(conn: Connection, url: str) -> datetime:
    """When the article with this canonical URL was last read whole; ``LookupError`` where there is none."""
    found: datetime | None = conn.execute(select(article.c.last_seen).where(article.c.url == url)).scalar_one_or_none()
    if found is None:
        raise LookupError(f"there is no article at {url}")
    return found


def fingerprint_of(conn: Connection, version: VersionId) -> str | None:
    """The fingerprint that a version was saved with, which outlives its text; None when there is no such version."""
    return conn.execute(select(article_version.c.fingerprint).where(article_version.c.id == version)).scalar()


def newest_version(conn: Connection, url: str) -> VersionId | None:
    """The newest version of the article with this canonical URL."""
    found = conn.execute(_NEWEST_VERSION, {"address": url}).scalar()
    return None if found is None else VersionId(found)


def versions(conn: Connection) -> list[VersionId]:
    """All versions of all articles that can be read again, in the order in which they were read."""
    query = select(article_version.c.id).where(_HAS_TEXT).order_by(article_version.c.id)
    return [VersionId(number) for number in conn.execute(query).scalars()]


def drop_text(conn: Connection, numbers: Iterable[VersionId]) -> None:
    """Forget the texts of versions: they cannot be read again. That they were read, and when, stays."""
    these = update(article_version).where(article_version.c.id.in_(list(numbers)))
    conn.execute(these.values(text="", blocks=[], sketch=null()))


def read_by_others(conn: Connection, extractor_version: int) -> int:
    """How many versions that can be read again have not been read for claims by this extractor."""
    other = or_(article_version.c.extractor_version.is_(None), article_version.c.extractor_version != extractor_version)
    return conn.execute(select(func.count()).select_from(article_version).where(other, _HAS_TEXT)).scalar_one()


def mark_read(conn: Connection, numbers: Iterable[VersionId], extractor_version: int) -> None:
    """Note that versions were read for claims by this extractor, whatever came of it."""
    read = update(article_version).where(article_version.c.id == bindparam("number"))
    rows = [{"number": number} for number in numbers]
    if rows:
        conn.execute(read.values(extractor_version=extractor_version), rows)


def read_version(conn: Connection, version: VersionId) -> Article:
    """A version as the Article it was saved from; ``LookupError`` when there is none of that number."""
    row = conn.execute(
        select(article_version, article.c.url, article.c.source)
        .join(article, article.c.id == article_version.c.article_id)
        .where(article_version.c.id == version)
    ).one_or_none()
    if row is None:
        raise LookupError(f"there is no article version {version}")
    return Article(
        url=row.url,
        source=row.source,
        title=row.title,
        text=row.text,
        blocks=tuple(_block(row.text, block) for block in row.blocks),
        published=row.published,
        modified=row.modified,
        author=row.author,
        language=row.language,
        image=row.image,
        walls=tuple(row.walls or ()),
    )


def images(conn: Connection, urls: Iterable[str]) -> dict[str, str]:
    """The pictures of the articles with these canonical URLs, by URL; of each that of its newest version with one."""
    wanted = sorted(set(urls))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _BATCH):
        for row in conn.execute(_IMAGES, {"addresses": wanted[start : start + _BATCH]}):
            found[row.url] = row.image
    return found


def _rows(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    return [
        {"kind": block.kind.value, "start": block.start, "length": len(block.text), "level": block.level}
        for block in blocks
    ]


def _block(text: str, block: dict[str, Any]) -> Block:
    start = block["start"]
    return Block(
        kind=BlockKind(block["kind"]), text=text[start : start + block["length"]], start=start, level=block["level"]
    )


# What is asked and kept for each article. To make a statement takes as long as to run it, so it is made once.
_ARTICLE_ID = select(article.c.id).where(article.c.url == bindparam("address"))
_NEWEST_VERSION = (
    select(func.max(article_version.c.id))
    .join(article, article.c.id == article_version.c.article_id)
    .where(article.c.url == bindparam("address"))
)
_NEWEST_READING = (
    select(
        article_version.c.id,
        article_version.c.fingerprint,
        article_version.c.walls,
        (article_version.c.text == "").label("dropped"),
        article_version.c.image.is_(None).label("pictureless"),
    )
    .where(article_version.c.article_id == bindparam("number"))
    .order_by(article_version.c.id.desc())
    .limit(1)
)
_IMAGES = (
    select(article.c.url, article_version.c.image)
    .join(article, article.c.id == article_version.c.article_id)
    .where(article.c.url.in_(bindparam("addresses", expanding=True)), article_version.c.image.is_not(None))
    .order_by(article_version.c.id)
)
_NEW_VERSION = insert(article_version).returning(article_version.c.id)


@cache
def _seen(dialect: str) -> Executable:
    statement = insert_for(dialect, article)
    again = statement.on_conflict_do_update(index_elements=["url"], set_={"last_seen": statement.excluded.last_seen})
    return again.returning(article.c.id)
