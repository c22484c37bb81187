"""Shows that are followed, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from .tables import show
from .upsert import insert

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.model import Show


def save_shows(conn: Connection, shows: Iterable[Show]) -> None:
    """Make each show known, by its slug, before anything is said about it; a title written otherwise is renewed."""
    known = show_titles(conn)  # read at every crawl, and written at hardly any
    for each in shows:
        if known.get(slug := each.slug) == each.title:
            continue
        statement = insert(conn, show).values(slug=slug, title=each.title)
        conn.execute(
            statement.on_conflict_do_update(
                index_elements=["slug"],
                set_={"title": statement.excluded.title},
                where=show.c.title != statement.excluded.title,
            )
        )


def show_titles(conn: Connection) -> dict[str, str]:
    """Slug → title of every show ever followed, by title."""
    rows = conn.execute(select(show.c.slug, show.c.title).order_by(show.c.title, show.c.slug))
    return {row.slug: row.title for row in rows}


def followed_since(conn: Connection, slug: str) -> datetime | None:
    """When the show's first crawl ended; None before that, and for a show that is not known."""
    return conn.execute(select(show.c.followed_since).where(show.c.slug == slug)).scalar()


def mark_followed(conn: Connection, slug: str, at: datetime) -> bool:
    """Note the end of a show's first crawl; False when it was noted before (and stays as it was)."""
    marked = conn.execute(
        update(show).where(show.c.slug == slug, show.c.followed_since.is_(None)).values(followed_since=at)
    )
    return marked.rowcount == 1
