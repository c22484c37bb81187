"""What makes foreign text safe to stand in a line, in an item of a feed and on a page.

Whatever comes from a page is escaped, and never trusted to be a link unless it is plain http or https; what is made of
it goes through nh3 as a last gate, which lets a few elements pass, the addresses of links, and which way a text runs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import nh3

from monitor.publish.quotation import within_marks

if TYPE_CHECKING:
    from datetime import datetime

# What XML 1.0 (section 2.2, "Char") does not allow, with the C1 controls it advises against; then the characters that
# turn the direction of all that follows (Unicode TR 9, explicit embeddings, overrides and isolates).
_UNFIT = re.compile(
    r"[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]"
)
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_REFERENCE = re.compile(r"&(?=#?\w+;)")
ISOLATE, END = "\u2068", "\u2069"
_ELEMENTS = {"p", "b", "a", "span", "blockquote", "del"}
_ATTRIBUTES = {"a": {"href"}, "blockquote": {"dir"}, "span": {"dir"}}


def clean(text: str) -> str:
    """``text`` without what XML forbids or what could spill out of its own line."""
    return _UNFIT.sub("", text)


def shorten(text: str, limit: int) -> str:
    """``text`` in one line of at most ``limit`` characters, cut at a word where there is one."""
    return cut(clean(text), limit)


def quotation(words: str, limit: int) -> str:
    """Words of others in quotation marks, in one line; those that they bring do not double them."""
    return f"“{shorten(within_marks(words), limit)}”"


def cut(text: str, limit: int) -> str:
    """The same of a line of our own, in which names may be set apart."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut) + "…"


def web_link(url: str | None) -> str | None:
    """``url`` when it is an absolute http or https address, else ``None``: nobody must click ``javascript:``."""
    if url is None or url != clean(url) or any(c.isspace() for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def isolated(name: str) -> str:
    """A name that reads from right to left, set apart, so that it does not turn the words beside it (Unicode TR 9)."""
    name = clean(name)
    return f"{ISOLATE}{name}{END}" if RIGHT_TO_LEFT.search(name) else name


def long_date(when: datetime) -> str:
    """``March 2, 2026``."""
    return f"{when:%B} {when.day}, {when.year}"


def as_title(text: str) -> str:
    """A title that is the same as text and as HTML: ``<b>`` → ``‹b›``, ``&lt;`` → ``＆lt;``.

    RSS never settled which of them a title is, so some readers take ``<script>`` in a name for markup, however well the
    XML is escaped.
    """
    return _REFERENCE.sub("＆", text).replace("<", "‹").replace(">", "›")


def gated(html: str) -> str:
    """Only the few elements that our own words are made of, whatever slipped in before."""
    return nh3.clean(
        html,
        tags=_ELEMENTS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel=None,
    )
