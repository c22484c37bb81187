"""What a look at a site found, for the terminal and as the rows that ``--json`` writes."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from monitor.publish.body import clean, shorten, web_link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.crawl.seen import DocumentEvent, Listed, OfferEvent, Sighting

_TITLE = 110  # characters


def count(number: int, noun: str) -> str:
    """``1 article``, ``2 articles``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def sightings(listed: Listed) -> Table:
    """The newest articles of a list: when, what, and which followed shows they concern."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, show_header=False)
    table.add_column(min_width=18, no_wrap=True)
    table.add_column()
    table.add_column()
    for seen in listed.newest:
        when = f"  {seen.at:%Y-%m-%d %H:%M}" if seen.at else "  no time"
        link = web_link(seen.url)
        title = Text(shorten(seen.title or seen.url, _TITLE), f"link {link}" if link else "")
        table.add_row(Text(when, "dim"), title, Text(", ".join(map(clean, seen.shows)), "green"))
    return table


def in_short(listed: Listed) -> str:
    """``12 articles, 3 of them of shows that you follow``."""
    return f"{count(listed.entries, 'article')}, {listed.concerning} of them of shows that you follow"


def offer_lines(number: int, offer: OfferEvent, already: str | None) -> Iterator[Text | Table | str]:
    """One offer, with its newest articles."""
    kind = "news sitemap" if offer.news else offer.kind.value
    head = Text(f"{number}. {kind}  ", "bold").append(clean(offer.url))
    if already is not None:
        head.append(f"  (read already, as {clean(already)})", "yellow")
    yield head
    if offer.kind.value == "page":
        yield Text(f"   {shorten(offer.title, _TITLE)}: this article, watched for edits", "dim")
        return
    if offer.kind.value == "catalogue":
        yield Text(f"   {shorten(offer.title, _TITLE)}: a catalogue, asked for its entries of your shows", "dim")
        return
    yield Text(f"   {shorten(offer.title, _TITLE)}: {in_short(offer.listed)}", "dim")
    if offer.listed.newest:
        yield sightings(offer.listed)


def offer_row(number: int, offer: OfferEvent, already: str | None, *, proposed: bool) -> dict[str, Any]:
    """One offer as ``--json`` has it."""
    return {
        "event": "offer",
        "number": number,
        "kind": offer.kind.value,
        "url": offer.url,
        "title": offer.title,
        "own": offer.own,
        "news": offer.news,
        **listed_row(offer.listed),
        "about": offer.about,
        "already": already,
        "proposed": proposed,
    }


def listed_row(listed: Listed) -> dict[str, Any]:
    """What is told of a list."""
    return {
        "entries": listed.entries,
        "concerning": listed.concerning,
        "newest": [_sighting_row(seen) for seen in listed.newest],
    }


def _sighting_row(seen: Sighting) -> dict[str, Any]:
    return {
        "url": seen.url,
        "title": seen.title,
        "at": seen.at.isoformat() if seen.at else None,
        "shows": list(seen.shows),
    }


def document_row(document: DocumentEvent) -> dict[str, Any]:
    """One document that was asked for."""
    row = asdict(document)
    del row["source"]
    return {"event": row.pop("event")} | row


def document_line(document: DocumentEvent) -> str:
    """``https://…/feed/: 404, the site answered 404``, ``https://…/feed/: feed``."""
    led = f", leads to {document.final_url}" if document.final_url not in (None, document.url) else ""
    return shorten(f"{document.url}{led}: {document.found or document.reason or document.status}", 300)
