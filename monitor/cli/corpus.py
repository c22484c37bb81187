"""A corpus: articles in JSON Lines, each with the show that it is read for.

``{"id", "show", "aliases": [...], "url", "source", "title", "published": "YYYY-MM-DD"|null, "text"|"html"}``
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from monitor.article import NotAnArticle, read_text
from monitor.claims import extract
from monitor.cli import UserError
from monitor.cli.documents import read_page
from monitor.cli.rows import claim_row
from monitor.model import Show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from monitor.model import Article


@dataclass(frozen=True, slots=True)
class Row:
    """One article of a corpus."""

    id: Any  # as the corpus writes it: text or a number
    show: Show
    article: Article | NotAnArticle


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line that is no article; ``str()`` says where it stands and what is wrong with it."""

    path: Path
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def rows(path: Path) -> Iterator[Row | BadRow]:
    """The articles of a corpus as they are read, ``-`` being standard input; UserError when the file cannot be read."""
    try:
        with sys.stdin.buffer if str(path) == "-" else path.expanduser().open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    yield _row(line.removeprefix(b"\xef\xbb\xbf"))
                except _BadRowError as error:
                    yield BadRow(path, number, str(error))
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}.") from error


def claims_of_row(row: Row) -> Iterator[dict[str, Any]]:
    """The claims of one article in the exchange format; none for what is not an article."""
    if isinstance(row.article, NotAnArticle):
        return
    for claim in extract(row.article, row.show):
        yield {"id": row.id} | claim_row(claim)


class _BadRowError(ValueError):
    pass


def _row(line: bytes) -> Row:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _BadRowError(f"this is not JSON: {error}") from error
    if not isinstance(found, dict):
        raise _BadRowError("this is not a JSON object")
    if not isinstance(found.get("id"), str | int):
        raise _BadRowError('"id" is missing')
    show = Show(title=_text(found, "show", required=True), aliases=_aliases(found))
    published = _published(found)
    about = {key: _text(found, key) for key in ("url", "source", "title")}
    if "text" in found:
        article: Article | NotAnArticle = read_text(_text(found, "text", required=True), published=published, **about)
    else:
        article = read_page(_text(found, "html", required=True), published, **about)
    return Row(found["id"], show, article)


def _text(found: dict[str, Any], key: str, *, required: bool = False) -> str:
    value = found.get(key)
    if value is None and not required:
        return ""
    if not isinstance(value, str) or (required and not value.strip()):
        what = '"text" or "html"' if key == "html" else f'"{key}"'
        raise _BadRowError(f"{what} is missing or is not text")
    return value


def _aliases(found: dict[str, Any]) -> tuple[str, ...]:
    aliases = found.get("aliases") or []
    if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
        raise _BadRowError('"aliases" is not a list of titles')
    return tuple(aliases)


def _published(found: dict[str, Any]) -> datetime | None:
    written = found.get("published")
    if written is None:
        return None
    try:
        read = datetime.fromisoformat(written)
    except (TypeError, ValueError) as error:
        raise _BadRowError(f'"published" is not a date such as 2026-11-22: {written!r}') from error
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
