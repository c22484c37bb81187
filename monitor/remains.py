"""A page that was an article and is read again: an edit of it, an article of its own, or only what is left of it.

All of it belongs in the transaction that keeps what becomes of the page: another crawl may bring the article meanwhile,
and what takes something back must be compared with what stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.article import STAYS, Remnant, fingerprint, is_successor, shares_nothing, still_there, what_is_left
from monitor.article.urls import same_site
from monitor.store import claims_of, newest_version, read_version
from monitor.store.articles import fingerprint_of, last_seen
from monitor.store.pages import Remains, article_on, remains_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Article, Claim, Show
    from monitor.store import VersionId


def at_its_first_address(conn: Connection, article: Article, page: str) -> Article:
    """An article; with the address that it had before where its ``page`` was that of another and shares words with it.

    So one that moved within its site stays the same one when it is edited afterwards.
    """
    known = article_on(conn, page)
    if known is None or known == article.url or not same_site(known, article.url):
        return article
    if newest_version(conn, article.url) is not None:
        return article
    former = newest_version(conn, known)
    if former is None or shares_nothing(read_version(conn, former), article):
        return article
    return replace(article, url=known)


def at_its_own_address(conn: Connection, article: Article) -> Article:
    """An article; with an address of its own where it is a newer one that has taken another's."""
    known = _former(conn, article.url)
    if known is None or not is_successor(read_version(conn, known), article):
        return article
    return replace(article, url=f"{article.url}#{article.published:%Y-%m-%d}")


def last_read(conn: Connection, article: Article, seen: datetime) -> datetime | None:
    """When an article was read last: when it was ``seen``, or later; None where it has other words since."""
    known = newest_version(conn, article.url)
    if known is None or (read := last_seen(conn, article.url)) < seen:
        return seen
    return read if fingerprint_of(conn, known) == fingerprint(article) else None


def remains(
    conn: Connection,
    article: Article,
    named: Sequence[Show],
    extractor: Callable[[Article, Show], list[Claim]],
    *,
    page: str,
    at: datetime,
) -> Remains | None:
    """What is left of the article that stood on a ``page``, and since when; None where ``article`` is an edit of it.

    ``named`` are the shows that it names. Words that say nothing of a show are no edit of an article that did; a few
    words in place of many are one if they say of a show what the article did not. A part that stays is one, but not
    where another page has shown the whole article meanwhile.
    """
    known = _former(conn, article.url)
    if known is None:
        return None
    former = read_version(conn, known)
    left = what_is_left(former, article)
    if left is None and (named or not shares_nothing(former, article)):
        return None
    if left is Remnant.ELSE and any(_says_more(conn, known, article, show, extractor) for show in named):
        return None
    mark = still_there(former, article)
    before = remains_of(conn, page)
    since = at if before is None else before.since
    same_since = before.same_since if before is not None and before.mark == mark else at
    if left is Remnant.PART and at - same_since >= STAYS and last_seen(conn, article.url) < since:
        return None
    return Remains(mark, since, same_since)


def _former(conn: Connection, url: str) -> VersionId | None:
    """The article as it was read last; None where it was not, or said nothing that could be taken back."""
    known = newest_version(conn, url)
    return None if known is None or not claims_of(conn, known) else known


def _says_more(
    conn: Connection, known: VersionId, article: Article, show: Show, extractor: Callable[[Article, Show], list[Claim]]
) -> bool:
    said = {claim.content for claim in claims_of(conn, known, show.slug)}
    return any(claim.content not in said for claim in extractor(article, show))
