"""The body of one feed item as HTML, and what makes foreign text safe to stand in a feed.

Whatever comes from a page is escaped, and never trusted to be a link unless it is plain http or https.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.model import ChangeKind
from monitor.publish.words import headline, label, value_words, where

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import Change, Quote

# What XML 1.0 (section 2.2, "Char") does not allow, with the C1 controls it advises against; then the characters that
# turn the direction of all that follows (Unicode TR 9, explicit embeddings, overrides and isolates).
_UNFIT = re.compile(
    r"[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]"
)
_QUOTE_CHARACTERS = 600
_TITLE_CHARACTERS = 200


def clean(text: str) -> str:
    """``text`` without what XML forbids or what could spill out of its own line."""
    return _UNFIT.sub("", text)


def shorten(text: str, limit: int) -> str:
    """``text`` in one line of at most ``limit`` characters, cut at a word where there is one."""
    text = " ".join(clean(text).split())
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


def item_title(change: Change, show: str) -> str:
    """The headline for a feed.

    Angle brackets become ‹ ›: RSS never settled whether a title is text or HTML, so some readers take ``<script>``
    in a name for markup, however well the XML is escaped.
    """
    return shorten(headline(change, show), _TITLE_CHARACTERS).replace("<", "‹").replace(">", "›")


def item_html(change: Change, show: str) -> str:
    """Old → new, who says so in their own words, and how sure the program is."""
    parts = [f"<p>{_what(change, show)}</p>", *(_quote(quote) for quote in change.quotes)]
    if change.attribute is not None:
        parts.append(f"<p>{_support(change)}</p>")
    return "\n".join(parts)


def _what(change: Change, show: str) -> str:
    if change.attribute is None:
        return _text(headline(change, show), _QUOTE_CHARACTERS)
    told = change.kind in (ChangeKind.RUMOURED, ChangeKind.DENIED)  # as its headline: "Reportedly — …"
    if change.person is not None or told:  # a sentence: "Ann Example joins Lantern Quay as Dr Vane (season 2)"
        return f"{_text(headline(change, show), _QUOTE_CHARACTERS)}."
    place = where(show, change.season)
    old, new = (
        None if v is None else f"<b>{_text(value_words(change.attribute, v), _QUOTE_CHARACTERS)}</b>"
        for v in (change.old, change.new)
    )
    said = f"{old} → {new or 'nothing known'}" if old is not None else (new or "nothing known")
    return f"{label(change.attribute)}, {_text(place)}: {said}"


def _quote(quote: Quote) -> str:
    words = f"“{_text(quote.text, _QUOTE_CHARACTERS)}”"
    link = web_link(quote.url)
    source = _text(quote.source)
    name = f'<a href="{escape(link)}">{source}</a>' if link else source
    date = f", {_date(quote.published)}" if quote.published else ""
    return f'<blockquote dir="auto"><p>{words}</p><p>— {name}{date}</p></blockquote>'


def _support(change: Change) -> str:
    sources = "one independent source" if change.witnesses == 1 else f"{change.witnesses} independent sources"
    if change.kind is ChangeKind.RUMOURED:
        sources += ", which calls it unconfirmed" if change.witnesses == 1 else ", which call it unconfirmed"
    if change.kind is ChangeKind.DENIED:
        return f"{sources[0].upper()}{sources[1:]}."
    return f"{sources[0].upper()}{sources[1:]}; confidence {change.confidence:.0%}."


def _date(when: datetime) -> str:
    return f"{when:%B} {when.day}, {when.year}"


def _text(text: str, limit: int = _TITLE_CHARACTERS) -> str:
    return escape(shorten(text, limit))
