"""Pages: every URL that was asked for, with what to ask "has it changed?" with next time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, exists, or_, select, update

from monitor.article.urls import same_site
from monitor.model import Validators

from .articles import article_id
from .bookkeeping import page_state
from .tables import article, article_version
from .upsert import insert_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Executable

    from monitor.model import Article

MOVED_TEXT = 300  # characters; fewer words may stand on two pages of a site
_BATCH = 500  # URLs in one query: far below what either database allows


WALL = 401  # the status that is kept of a page where a wall stood, whatever the status that it was sent with


@dataclass(frozen=True, slots=True)
class Remains:
    """What stands in place of an article and is only what is left of it."""

    mark: str  # stands for the sentences of the article that are still there
    since: datetime  # since when the page has not shown the article
    same_since: datetime  # since when it has been just those sentences


def validators(conn: Connection, url: str, read_for: str | None = None) -> Validators:
    """What the server gave when the URL was last read; empty when it was not, or not for the same shows.

    ``read_for`` stands for the shows that pages are searched for now. A page that was last searched for others must be
    read again, though it did not change: the server's "not modified" would hide it from a show followed since.
    """
    row = conn.execute(_VALIDATORS, {"page": url, "shows": read_for}).one_or_none()
    return Validators() if row is None else Validators(etag=row.etag, last_modified=row.last_modified)


def save_page_state(
    conn: Connection,
    url: str,
    *,
    source: str,
    at: datetime,
    validators: Validators,
    status: int | None = 200,
    read_for: str | None = None,
    article_id: int | None = None,
    body_digest: str | None = None,
    remains: Remains | None = None,
) -> None:
    """Keep the outcome of reading a URL in full, in place of what was kept before.

    Belongs in the transaction that keeps what the page said: validators without the article would lose it for good.
    ``article_id`` None (the page is no article, or off topic) leaves a former one, and what is known to be left of it.
    """
    values = {
        "source": source,
        "etag": validators.etag,
        "last_modified": validators.last_modified,
        "body_digest": body_digest,
        "status": status,
        "checked_at": at,
        "read_for": read_for,
    }
    if article_id is not None:
        values |= {"article_id": article_id, "remnant": None, "remnant_since": None, "remnant_same_since": None}
    if remains is not None:
        values |= {
            "remnant": remains.mark,
            "remnant_since": remains.since,
            "remnant_same_since": remains.same_since,
        }
    conn.execute(_kept(conn.dialect.name, *values), {"url": url, **values})


def remains_of(conn: Connection, url: str) -> Remains | None:
    """What was left of the article at this URL when it was last read."""
    row = conn.execute(_REMAINS, {"page": url}).one_or_none()
    if row is None or row.remnant is None:
        return None
    return Remains(row.remnant, row.remnant_since, row.remnant_same_since or row.remnant_since)


def same_body(conn: Connection, url: str, body_digest: str, read_for: str | None = None) -> bool:
    """Whether the URL gave just these bytes when it was last read (for the same shows, see ``validators``)."""
    values = {"page": url, "digest": body_digest, "shows": read_for}
    return conn.execute(_SAME_BODY, values).one_or_none() is not None


def touch_page(
    conn: Connection, url: str, at: datetime, status: int = 304, validators: Validators | None = None
) -> None:
    """Note that a URL was asked for and gave nothing new; validators stay, unless there are others now.

    Its article was seen, too, unless only a part of it is left there.
    """
    values = {"page": url, "at": at, "answered": status}
    if validators is None:
        conn.execute(_TOUCH, values)
    else:
        given = {"new_etag": validators.etag, "new_last_modified": validators.last_modified}
        conn.execute(_TOUCH_WITH_VALIDATORS, values | given)
    conn.execute(_SEEN, {"page": url, "at": at})


def article_on(conn: Connection, page: str) -> str | None:
    """The canonical URL of the article that was read on a page."""
    return conn.execute(_ARTICLE_ON, {"page": page}).scalar()


def known_as(conn: Connection, reading: Article, fingerprint: str, spellings: Sequence[str]) -> str | None:
    """The canonical URL under which an article was read before, though not under this one; None where it was not.

    That is another spelling of its URL, or another page of its source on the same site whose newest version has the
    same title and words: an article that was moved. No few words are compared.
    """
    if article_id(conn, reading.url) is not None:
        return None
    if (known := conn.execute(_SPELLED, {"spellings": list(spellings)}).scalar()) is not None:
        return str(known)
    if len(reading.text) < MOVED_TEXT:
        return None
    said = {"named": reading.source, "words": fingerprint, "headline": reading.title}
    return next((str(url) for url in conn.execute(_ALIKE, said).scalars() if same_site(url, reading.url)), None)


def known_urls(conn: Connection, urls: Iterable[str], read_for: str | None = None) -> set[str]:
    """Those of the URLs that were read before (and for the same shows, see ``validators``)."""
    known: set[str] = set()
    waiting = list(urls)
    for start in range(0, len(waiting), _BATCH):
        asked = {"pages": waiting[start : start + _BATCH], "shows": read_for}
        known.update(conn.execute(_KNOWN, asked).scalars())
    return known


# What is asked and noted for each page of a crawl. To make a statement takes as long as to run it, so it is made once.
_PAGE = page_state.c.url == bindparam("page")
_SHOWS = bindparam("shows", type_=page_state.c.read_for.type)
_FOR_THEM = or_(_SHOWS.is_(None), page_state.c.read_for == _SHOWS)
_KNOWN = select(page_state.c.url).where(page_state.c.url.in_(bindparam("pages", expanding=True)), _FOR_THEM)
_REMAINS = select(page_state.c.remnant, page_state.c.remnant_since, page_state.c.remnant_same_since).where(_PAGE)
_ARTICLE_ON = select(article.c.url).join(page_state, page_state.c.article_id == article.c.id).where(_PAGE)
_VALIDATORS = select(page_state.c.etag, page_state.c.last_modified).where(_PAGE, _FOR_THEM)
_SAME_BODY = select(page_state.c.url).where(_PAGE, page_state.c.body_digest == bindparam("digest"), _FOR_THEM)
_TOUCH = update(page_state).where(_PAGE).values(checked_at=bindparam("at"), status=bindparam("answered"))
_TOUCH_WITH_VALIDATORS = _TOUCH.values(etag=bindparam("new_etag"), last_modified=bindparam("new_last_modified"))
_SEEN = (
    update(article)
    .where(article.c.id.in_(select(page_state.c.article_id).where(_PAGE, page_state.c.remnant.is_(None))))
    .values(last_seen=bindparam("at"))
)
_SPELLED = (
    select(article.c.url)
    .where(article.c.url.in_(bindparam("spellings", expanding=True)))
    .order_by(article.c.last_seen.desc())
    .limit(1)
)
_LATER = article_version.alias("later")
_ALIKE = (
    select(article.c.url)
    .join(article_version, article_version.c.article_id == article.c.id)
    .where(
        article_version.c.fingerprint == bindparam("words"),
        article_version.c.title == bindparam("headline"),
        ~exists().where(_LATER.c.article_id == article.c.id, _LATER.c.id > article_version.c.id),
        exists().where(page_state.c.source == bindparam("named"), page_state.c.article_id == article.c.id),
    )
    .order_by(article.c.last_seen.desc())
)


@cache
def _kept(dialect: str, *columns: str) -> Executable:
    statement = insert_for(dialect, page_state)
    return statement.on_conflict_do_update(
        index_elements=["url"], set_={column: statement.excluded[column] for column in columns}
    )
