"""The words of one feed item, as a line, as plain text and as HTML; all foreign text in them made safe. Pure."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from monitor.model import ChangeKind, Modality, Tier
from monitor.publish.body import (
    END,
    ISOLATE,
    RIGHT_TO_LEFT,
    as_title,
    clean,
    cut,
    gated,
    isolated,
    long_date,
    quotation,
    shorten,
    web_link,
)
from monitor.publish.edited import changed, edit_line, gone
from monitor.publish.otherwise import otherwise
from monitor.publish.words import headline, label, value_words, where

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from monitor.facts.edits import Edit
    from monitor.model import Change, Ground, Quote

_QUOTE_CHARACTERS = 600
_TITLE_CHARACTERS = 200
_NAME_CHARACTERS = 120
_SUMMARY_CHARACTERS = 500
_QUOTES = 3
_EDITS = 3
_SET_APART, _SO_FAR = '<span dir="auto">', "</span>"  # what <bdi> does, which many readers take out


def item_title(change: Change, show: str) -> str:
    """The headline for a feed, and who says so: ``Renewed: Lantern Quay, season 2 — Canal Seven confirms``."""
    said = _who_says(change)
    told = cut(_line(change, show), _TITLE_CHARACTERS - len(said))
    return as_title((told + END * (told.count(ISOLATE) - told.count(END)) + said).strip())


def item_summary(change: Change, show: str, edits: Sequence[Edit] = ()) -> str:
    """The item in a few plain sentences: what is so, how sure, whether an article was changed, and the best quote."""
    said = [f"{_line(change, show)}."]
    if change.attribute is not None:
        said.append(_support(change))
    said += [edit_line(edit) for edit in edits[:_EDITS]]
    if change.quotes:
        best = change.quotes[0]
        said.append(f"{quotation(best.text, _QUOTE_CHARACTERS)} — {isolated(best.source)}")
    return cut(" ".join(said), _SUMMARY_CHARACTERS)


def item_html(change: Change, show: str, *, page: str | None = None, edits: Sequence[Edit] = ()) -> str:
    """What was believed → what is, how sure that is, who says so in their own words, who says otherwise.

    ``page`` is where all that was weighed is shown; ``edits`` are those behind the change: what an article says no
    longer is struck out, and says until when it stood there.
    """
    edits = edits[:_EDITS]
    quotes = change.quotes[:_QUOTES]
    parts = [f"<p>{_what(change, show)}</p>"]
    if change.attribute is not None:
        parts.append(f"<p>{_support(change)}</p>")
    for edit in edits:
        parts.append(f"<p>{_names(edit_line(edit))}</p>")
        parts += [_quote(quote, until) for quote, until in changed(edit, quotes)]
    if change.kind is ChangeKind.RETRACTED and quotes:
        parts.append("<p>It stood on:</p>")
    parts += [_quote(quote, gone(quote, edits)) for quote in quotes]
    if others := list(otherwise(change)):
        parts.append(f"<p>Said otherwise: {'; '.join(_other(change, ground) for ground in others)}.</p>")
    if link := web_link(page):
        parts.append(f'<p><a href="{escape(link)}">Why this was told</a></p>')
    return gated("\n".join(parts))


def _line(change: Change, show: str) -> str:
    """The headline, each foreign name in it cleaned, shortened and kept from turning the rest."""

    def name(text: str | None) -> str | None:
        return None if text is None else isolated(cut(clean(text), _NAME_CHARACTERS))

    def value(text: str | None) -> str | None:
        return None if text is None else cut(clean(text), _QUOTE_CHARACTERS)

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
    name = isolated(cut(clean(best.source), 40))
    if not name:
        return ""
    verb = "reports" if not official else _VERBS.get(change.kind, "confirms")
    return f" — {name} {verb}"


def _what(change: Change, show: str) -> str:
    if change.attribute is None:
        return f"{_names(cut(_line(change, show), _QUOTE_CHARACTERS))}."
    told = change.kind in (ChangeKind.RUMOURED, ChangeKind.DENIED)  # as its headline: "Reportedly — …"
    if change.person is not None or told:  # a sentence: "Ann Example joins Lantern Quay as Dr Vane (season 2)"
        return f"{_names(cut(_line(change, show), _QUOTE_CHARACTERS))}."
    place = where(isolated(cut(clean(show), _NAME_CHARACTERS)), change.season)
    old, new = (
        None if v is None else f"<b>{_text(value_words(change.attribute, v), _QUOTE_CHARACTERS)}</b>"
        for v in (change.old, change.new)
    )
    to = "or" if change.kind is ChangeKind.DISPUTED and new is not None else "→"
    said = f"{old} {to} {new or 'nothing known'}" if old is not None else (new or "nothing known")
    return f"{label(change.attribute)}, {_names(place)}: {said}"


def _quote(quote: Quote, until: datetime | None = None) -> str:
    """Words and where they stand; struck out, if they stood there ``until`` then."""
    words = escape(quotation(quote.text, _QUOTE_CHARACTERS))
    date = f", {long_date(quote.published)}" if quote.published else ""
    if until is not None:
        words, date = f"<del>{words}</del>", f", said until {long_date(until)}"
    return f'<blockquote dir="auto"><p>{words}</p><p>— {_site(quote.source, quote.url)}{date}</p></blockquote>'


def _site(name: str, url: str) -> str:
    """The site's name, which is the link to its article."""
    words = f"{_SET_APART}{_text(name)}{_SO_FAR}" if RIGHT_TO_LEFT.search(name) else _text(name)
    link = web_link(url)
    return f'<a href="{escape(link)}">{words}</a>' if link else words


_PUT = {Modality.ASSERTED: "", Modality.EXPECTED: "expects ", Modality.RUMOURED: "reportedly ", Modality.DENIED: "not "}


def _other(change: Change, ground: Ground) -> str:
    """``Evening Gazette, March 2, 2026: undecided``."""
    value = ground.value if change.attribute is None else value_words(change.attribute, ground.value)
    put = f"{_PUT[ground.modality]}{value}"
    return f"{_site(ground.source, ground.url)}, {long_date(ground.said_at)}: {_text(put)}"


def _support(change: Change) -> str:
    """``2 independent sources; confidence 93% (before: 62%).``"""
    sources = "one source" if change.witnesses == 1 else f"{change.witnesses} independent sources"
    if change.kind is ChangeKind.RUMOURED:
        sources += ", which calls it unconfirmed" if change.witnesses == 1 else ", which call it unconfirmed"
    before = f" (before: {change.doubt:.0%})" if change.old is not None and change.doubt is not None else ""
    if change.kind is ChangeKind.RETRACTED:
        return f"Nobody says so any more{before}."
    sure = "" if change.kind is ChangeKind.DENIED else f"; confidence {change.confidence:.0%}"
    if sure and change.doubt is not None and f"{change.doubt:.0%}" == f"{change.confidence:.0%}":
        before = ""  # the same twice tells nothing
    return f"{sources[0].upper()}{sources[1:]}{sure}{before}."


def _text(text: str, limit: int = _TITLE_CHARACTERS) -> str:
    return escape(shorten(text, limit))


def _names(line: str) -> str:
    """A line as HTML, with elements in the place of the characters that set names apart."""
    html = escape(line)
    html += END * (html.count(ISOLATE) - html.count(END))
    return html.replace(ISOLATE, _SET_APART).replace(END, _SO_FAR)
