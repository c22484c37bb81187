"""The words of one feed item, as a line, as plain text and as HTML, and what makes foreign text safe to stand there.

Whatever comes from a page is escaped, and never trusted to be a link unless it is plain http or https; what is made of
it goes through nh3 as a last gate, which lets a few elements pass, the addresses of links, and which way a text runs.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import nh3

from monitor.model import ChangeKind, Modality, Tier
from monitor.publish.otherwise import otherwise
from monitor.publish.quotation import within_marks
from monitor.publish.words import headline, label, value_words, where

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import Change, Ground, Quote

# What XML 1.0 (section 2.2, "Char") does not allow, with the C1 controls it advises against; then the characters that
# turn the direction of all that follows (Unicode TR 9, explicit embeddings, overrides and isolates).
_UNFIT = re.compile(
    r"[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]"
)
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_REFERENCE = re.compile(r"&(?=#?\w+;)")
_ISOLATE, _END = "\u2068", "\u2069"
_QUOTE_CHARACTERS = 600
_TITLE_CHARACTERS = 200
_NAME_CHARACTERS = 120
_SUMMARY_CHARACTERS = 500
_QUOTES = 3
_ELEMENTS = {"p", "b", "a", "span", "blockquote"}
_ATTRIBUTES = {"a": {"href"}, "blockquote": {"dir"}, "span": {"dir"}}
_SET_APART, _SO_FAR = '<span dir="auto">', "</span>"  # what <bdi> does, which many readers take out


def clean(text: str) -> str:
    """``text`` without what XML forbids or what could spill out of its own line."""
    return _UNFIT.sub("", text)


def shorten(text: str, limit: int) -> str:
    """``text`` in one line of at most ``limit`` characters, cut at a word where there is one."""
    return _cut(clean(text), limit)


def quotation(words: str, limit: int) -> str:
    """Words of others in quotation marks, in one line; those that they bring do not double them."""
    return f"“{shorten(within_marks(words), limit)}”"


def _cut(text: str, limit: int) -> str:
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
    return f"{_ISOLATE}{name}{_END}" if _RIGHT_TO_LEFT.search(name) else name


def item_title(change: Change, show: str) -> str:
    """The headline for a feed, and who says so: ``Renewed: Lantern Quay, season 2 — Canal Seven confirms``."""
    said = _who_says(change)
    told = _cut(_line(change, show), _TITLE_CHARACTERS - len(said))
    return as_title((told + _END * (told.count(_ISOLATE) - told.count(_END)) + said).strip())


def as_title(text: str) -> str:
    """A title that is the same as text and as HTML: ``<b>`` → ``‹b›``, ``&lt;`` → ``＆lt;``.

    RSS never settled which of them a title is, so some readers take ``<script>`` in a name for markup, however well the
    XML is escaped.
    """
    return _REFERENCE.sub("＆", text).replace("<", "‹").replace(">", "›")


def item_summary(change: Change, show: str) -> str:
    """The item in a few plain sentences: what is so, how sure, and the best quote."""
    said = [f"{_line(change, show)}."]
    if change.attribute is not None:
        said.append(_support(change))
    if change.quotes:
        best = change.quotes[0]
        said.append(f"{quotation(best.text, _QUOTE_CHARACTERS)} — {isolated(best.source)}")
    return _cut(" ".join(said), _SUMMARY_CHARACTERS)


def item_html(change: Change, show: str, *, page: str | None = None) -> str:
    """What was believed → what is, how sure that is, who says so in their own words, who says otherwise.

    ``page`` is where all that was weighed is shown.
    """
    parts = [f"<p>{_what(change, show)}</p>"]
    if change.attribute is not None:
        parts.append(f"<p>{_support(change)}</p>")
    if change.kind is ChangeKind.RETRACTED and change.quotes:
        parts.append("<p>It stood on:</p>")
    parts += [_quote(quote) for quote in change.quotes[:_QUOTES]]
    if others := list(otherwise(change)):
        parts.append(f"<p>Said otherwise: {'; '.join(_other(change, ground) for ground in others)}.</p>")
    if link := web_link(page):
        parts.append(f'<p><a href="{escape(link)}">Why this was told</a></p>')
    return gated("\n".join(parts))


def gated(html: str) -> str:
    """Only the few elements that our own words are made of, whatever slipped in before."""
    return nh3.clean(
        html,
        tags=_ELEMENTS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel=None,
    )


def _line(change: Change, show: str) -> str:
    """The headline, each foreign name in it cleaned, shortened and kept from turning the rest."""

    def name(text: str | None) -> str | None:
        return None if text is None else isolated(_cut(clean(text), _NAME_CHARACTERS))

    def value(text: str | None) -> str | None:
        return None if text is None else _cut(clean(text), _QUOTE_CHARACTERS)

    named = replace(
        change,
        show=name(change.show) or "",
        person=name(change.person),
        character=name(change.character),
        old=value(change.old),
        new=value(change.new),
    )
    return headline(named, name(show))


_VERBS = {ChangeKind.CONFIRMED: "says", ChangeKind.DENIED: "says", ChangeKind.SETTLED: "says"}
_UNATTRIBUTED = (ChangeKind.FOLLOWING, ChangeKind.RETRACTED, ChangeKind.DISPUTED)


def _who_says(change: Change) -> str:
    """`` — Canal Seven confirms``: the best source, and how many others; nothing where none stands for it."""
    if not change.quotes or change.kind in _UNATTRIBUTED:
        return ""
    best = change.quotes[0]
    official = any(ground.url == best.url and ground.tier is Tier.OFFICIAL for ground in change.grounds)
    name = isolated(_cut(clean(best.source), 40))
    if not name:
        return ""
    verb = "reports" if not official else _VERBS.get(change.kind, "confirms")
    return f" — {name} {verb}"


def _what(change: Change, show: str) -> str:
    if change.attribute is None:
        return f"{_names(_cut(_line(change, show), _QUOTE_CHARACTERS))}."
    told = change.kind in (ChangeKind.RUMOURED, ChangeKind.DENIED)  # as its headline: "Reportedly — …"
    if change.person is not None or told:  # a sentence: "Ann Example joins Lantern Quay as Dr Vane (season 2)"
        return f"{_names(_cut(_line(change, show), _QUOTE_CHARACTERS))}."
    place = where(isolated(_cut(clean(show), _NAME_CHARACTERS)), change.season)
    old, new = (
        None if v is None else f"<b>{_text(value_words(change.attribute, v), _QUOTE_CHARACTERS)}</b>"
        for v in (change.old, change.new)
    )
    to = "or" if change.kind is ChangeKind.DISPUTED and new is not None else "→"
    said = f"{old} {to} {new or 'nothing known'}" if old is not None else (new or "nothing known")
    return f"{label(change.attribute)}, {_names(place)}: {said}"


def _quote(quote: Quote) -> str:
    words = escape(quotation(quote.text, _QUOTE_CHARACTERS))
    date = f", {_date(quote.published)}" if quote.published else ""
    return f'<blockquote dir="auto"><p>{words}</p><p>— {_site(quote.source, quote.url)}{date}</p></blockquote>'


def _site(name: str, url: str) -> str:
    """The site's name, which is the link to its article."""
    words = f"{_SET_APART}{_text(name)}{_SO_FAR}" if _RIGHT_TO_LEFT.search(name) else _text(name)
    link = web_link(url)
    return f'<a href="{escape(link)}">{words}</a>' if link else words


_PUT = {Modality.ASSERTED: "", Modality.EXPECTED: "expects ", Modality.RUMOURED: "reportedly ", Modality.DENIED: "not "}


def _other(change: Change, ground: Ground) -> str:
    """``Evening Gazette, March 2, 2026: undecided``."""
    value = ground.value if change.attribute is None else value_words(change.attribute, ground.value)
    put = f"{_PUT[ground.modality]}{value}"
    return f"{_site(ground.source, ground.url)}, {_date(ground.said_at)}: {_text(put)}"


def _support(change: Change) -> str:
    """``2 independent sources; confidence 93% (before: 62%).``"""
    sources = "one independent source" if change.witnesses == 1 else f"{change.witnesses} independent sources"
    if change.kind is ChangeKind.RUMOURED:
        sources += ", which calls it unconfirmed" if change.witnesses == 1 else ", which call it unconfirmed"
    before = f" (before: {change.doubt:.0%})" if change.old is not None and change.doubt is not None else ""
    if change.kind is ChangeKind.RETRACTED:
        return f"Nobody says so any more{before}."
    sure = "" if change.kind is ChangeKind.DENIED else f"; confidence {change.confidence:.0%}"
    if sure and change.doubt is not None and f"{change.doubt:.0%}" == f"{change.confidence:.0%}":
        before = ""  # the same twice tells nothing
    return f"{sources[0].upper()}{sources[1:]}{sure}{before}."


def _date(when: datetime) -> str:
    return f"{when:%B} {when.day}, {when.year}"


def _text(text: str, limit: int = _TITLE_CHARACTERS) -> str:
    return escape(shorten(text, limit))


def _names(line: str) -> str:
    """A line as HTML, with elements in the place of the characters that set names apart."""
    html = escape(line)
    html += _END * (html.count(_ISOLATE) - html.count(_END))
    return html.replace(_ISOLATE, _SET_APART).replace(_END, _SO_FAR)
