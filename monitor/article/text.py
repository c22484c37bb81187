"""Plain text → Article. The text stays as it is; the blocks are slices of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.article.boilerplate import without_boilerplate
from monitor.article.layout import blocks_of
from monitor.model import Article

if TYPE_CHECKING:
    from datetime import datetime


def read_text(
    text: str,
    *,
    url: str = "",
    source: str = "",
    title: str = "",
    published: datetime | None = None,
    language: str | None = None,
) -> Article:
    """An article from plain text with paragraphs separated by blank lines.

    ``article.text`` is ``text`` itself, so evidence quoted from it is evidence in what was given. Never fails: an
    empty text gives an article without blocks.
    """
    return Article(
        url=url,
        source=source,
        title=title,
        text=text,
        blocks=tuple(without_boilerplate(blocks_of(text), title=title)),
        published=published,
        language=language,
    )
