"""Corpora: articles in JSON Lines, each with the show that it is read for.

``{"id", "show", "aliases": [...], "url", "source", "title", "published": "YYYY-MM-DD" or null, "text" or "html"}``,
UTF-8, one object a line. ``text`` has paragraphs separated by blank lines.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from monitor.article import NotAnArticle, read_html, read_text
from monitor.model import Page, Show

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping

    from monitor.model import Article


class BadLine(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """A line of an input file that cannot be used; the message names file and line, and what is wrong."""


@dataclass(frozen=True, slots=True)
class Item:
    """A row of a corpus."""

    id: str
    show: Show
    url: str
    source: str
    title: str
    published: datetime | None
    text: str | None
    html: str | None
    place: str = ""  # file and line


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a JSON Lines file, not yet read, so that whoever reads it may go on behind a bad one."""

    path: str
    number: int
    content: bytes

    def row(self) -> dict[str, Any]:
        """Its object; raises BadLine."""
        try:
            row = json.loads(self.content.strip().decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise self.bad(f"not JSON in UTF-8: {error}") from error
        if not isinstance(row, dict):
            raise self.bad("not a JSON object")
        return row

    def item(self) -> Item:
        """The article that it holds; raises BadLine."""
        try:
            return replace(_item(self.row()), place=f"{self.path}:{self.number}")
        except _NoItemError as error:
            raise self.bad(str(error)) from error

    def bad(self, why: str) -> BadLine:
        """The error that says where it stands."""
        return BadLine(f"{self.path}:{self.number}: {why}")


def lines(path: str | os.PathLike[str]) -> Iterator[Line]:
    """The lines of a file as they come, empty ones left out; ``-`` is standard input. Raises OSError."""
    with sys.stdin.buffer if str(path) == "-" else Path(path).expanduser().open("rb") as file:
        for number, content in enumerate(file, 1):
            if content.strip():
                yield Line(str(path), number, content)


def no_article(item: Item, page: NotAnArticle) -> str:
    """What to say of a row whose page holds no article: ``corpus.jsonl:3: a7: holds no article: too short``."""
    return f"{item.place}: {item.id}: holds no article: {page.reason.replace('_', ' ')}"


def read(item: Item, at: datetime) -> Article | NotAnArticle:
    """The row's article, as if it had been fetched at ``at``; why there is none where its page holds none.

    The row's day of publication is believed over what the page says.
    """
    if item.html is None:
        return read_text(item.text or "", url=item.url, source=item.source, title=item.title, published=item.published)
    page = Page(
        url=item.url,
        final_url=item.url,
        body=item.html.encode("utf-8", "replace"),
        fetched_at=at,
        content_type="text/html; charset=utf-8",
        title=item.title,
        published=item.published,
    )
    article = read_html(page, item.source)
    if isinstance(article, NotAnArticle) or item.published is None:
        return article
    return replace(article, published=item.published)


class _NoItemError(ValueError):
    pass


def _item(row: Mapping[str, Any]) -> Item:
    for name in ("id", "show"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise _NoItemError(f'"{name}" is missing or no text')
    for name in ("url", "source", "title", "published", "text", "html"):
        if not isinstance(row.get(name), str | None):
            raise _NoItemError(f'"{name}" is no text')
    if row.get("text") is None and row.get("html") is None:
        raise _NoItemError('there is neither "text" nor "html"')
    aliases = row.get("aliases") or []
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise _NoItemError('"aliases" is no list of texts')
    return Item(
        id=row["id"],
        show=Show(title=row["show"], aliases=tuple(aliases)),
        url=row.get("url") or f"replay:{row['id']}",
        source=row.get("source") or row["id"],
        title=row.get("title") or "",
        published=_moment(row.get("published")),
        text=row.get("text"),
        html=row.get("html"),
    )


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise _NoItemError(f'"published" is no date: {text!r}') from error
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
