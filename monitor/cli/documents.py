"""An article that somebody hands us as a file: HTML or text, and telling which."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from w3lib.encoding import read_bom

from monitor.article import NotAnArticle, Reason, read_html, read_text
from monitor.article.charset import decode
from monitor.model import BlockKind, Page

if TYPE_CHECKING:
    from monitor.model import Article

_HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
_TEXT_SUFFIXES = (".txt", ".text", ".md")
# After the WHATWG MIME Sniffing Standard, section 7.1: what a resource of no stated type must begin with to be HTML.
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body"
    r"|br|p|main|article|section|header|meta|link)[\s>])",
    re.IGNORECASE,
)


def is_html(text: str, suffix: str = "") -> bool:
    """By the file's suffix where it says so, else by how the text begins."""
    if suffix.lower() in (*_HTML_SUFFIXES, *_TEXT_SUFFIXES):
        return suffix.lower() in _HTML_SUFFIXES
    return _HTML_START.match(text) is not None


def is_binary(body: bytes) -> bool:
    """Whether a file holds something else than text: pictures, programs, archives and office files have null bytes."""
    return body.startswith(b"%PDF-") or (b"\0" in body and read_bom(body)[0] is None)


def read_document(body: bytes, suffix: str = "", published: datetime | None = None) -> Article | NotAnArticle:
    """The article in a file's bytes. ``published``, where given, is believed over what the page says."""
    text = decode(body, None)
    if not is_html(text, suffix):
        if not text.strip():
            return NotAnArticle("", Reason.EMPTY)
        if is_binary(body):
            return NotAnArticle("", Reason.NOT_HTML)
        return _with_its_title(read_text(text.replace("\r\n", "\n"), published=published))
    read = read_html(Page(url="", final_url="", body=body, fetched_at=datetime.now(UTC), published=published), "")
    if isinstance(read, NotAnArticle) or published is None:
        return read
    return replace(read, published=published)


def _with_its_title(article: Article) -> Article:
    """The article named after the line that it begins with, where that is set like a title."""
    first, *rest = article.blocks or (None,)
    if first is None or not rest or first.kind is not BlockKind.HEADING:
        return article
    return replace(article, title=first.text, blocks=tuple(rest))
