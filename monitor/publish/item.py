"""What one item of a feed is, whatever the format: made from a change, all foreign text in it made safe."""

from __future__ import annotations

import hashlib
import re
import uuid
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from monitor.publish.body import clean, web_link
from monitor.publish.item_words import item_html, item_summary, item_title
from monitor.publish.words import label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from monitor.facts.edits import Edit
    from monitor.model import Change

_DIGITS = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Category:
    """What an item is about: in one of the schemes show, season, attribute, kind and health."""

    scheme: str
    term: str  # "lantern-quay", "2", "release_date", "changed"
    label: str  # "Lantern Quay", "season 2", "Release date", "changed"


@dataclass(frozen=True, slots=True)
class Origin:
    """An article that an item stands on, by the name of its site; or the feed of that site."""

    title: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """All that a format puts into its own words. Text is plain, but for ``html``."""

    id: str  # an IRI, the same in every format, feed and rewriting: readers know by it what was seen
    title: str
    html: str
    summary: str
    at: datetime  # UTC; no two of one second
    link: str | None = None  # the page of the item, else the article that brought it
    categories: tuple[Category, ...] = ()
    via: Origin | None = None  # the article that brought it
    related: tuple[Origin, ...] = ()  # the others that are quoted or were weighed
    feed: Origin | None = None  # that of the site which brought it, where it was read from one
    thumbnail: str | None = None


def item(
    change: Change,
    show: str,
    *,
    at: datetime,
    site: str | None = None,
    feeds: Mapping[str, str] | None = None,
    images: Mapping[str, str] | None = None,
    edits: Sequence[Edit] = (),
) -> Item:
    """The item of a change.

    ``show`` is the show's title, ``at`` when the item appeared (see :mod:`~monitor.publish.moments`), ``site`` where
    the pages are served, if they are; ``feeds`` has the addresses of sources that are feeds, by name, ``images``
    those of the pictures of articles, by the article's; ``edits`` are those of articles that are behind the change.
    """
    page = page_of(change, site)
    origins = list(_origins(change))
    via = next(iter(origins), None)
    feed = web_link((feeds or {}).get(via.title)) if via else None
    return Item(
        id=identity(change.id),
        title=item_title(change, show),
        html=item_html(change, show, page=page, edits=edits),
        summary=item_summary(change, show, edits),
        at=at.astimezone(UTC),
        link=page or (via.url if via else None),
        categories=tuple(_categories(change, show)),
        via=via,
        related=tuple(origins[1:]),
        feed=Origin(via.title, feed) if via and feed else None,
        thumbnail=_secure((images or {}).get(change.article or "")),
    )


def page_of(change: Change, site: str | None) -> str | None:
    """Where all that was weighed is shown, if the pages are somewhere."""
    return f"{site.rstrip('/')}/changes/{change.id}.html" if site else None


def identity(name: str) -> str:
    """The IRI by which readers know an item: a UUID of version 8 (RFC 9562), whose first twelve digits are the id's.

    Atom demands an IRI (RFC 4287, section 4.2.6), and an id is the same in all formats.
    """
    digits = name if _DIGITS.fullmatch(name) else hashlib.sha256(name.encode(errors="replace")).hexdigest()[:32]
    variant = f"{8 | int(digits[16], 16) & 3:x}"
    return uuid.UUID(f"{digits[:12]}8{digits[13:16]}{variant}{digits[17:]}").urn


def _categories(change: Change, show: str) -> Iterator[Category]:
    yield Category("show", clean(change.show), clean(show))
    if change.season is not None:
        yield Category("season", str(change.season), f"season {change.season}")
    if change.attribute is not None:
        yield Category("attribute", change.attribute.value, label(change.attribute))
    yield Category("kind", change.kind.value, change.kind.value)


def _origins(change: Change) -> Iterator[Origin]:
    """The articles, each once: the one that brought it, those that are quoted, those that were weighed."""
    names = {ground.url: ground.source for ground in change.grounds} | {q.url: q.source for q in change.quotes}
    named = (change.article, *(quote.url for quote in change.quotes), *(ground.url for ground in change.grounds))
    for url in dict.fromkeys(named):
        if link := web_link(url):
            yield Origin(clean(names.get(link, "")), link)


def _secure(url: str | None) -> str | None:
    """Only what a page that came by https may show."""
    link = web_link(url)
    return link if link and link.casefold().startswith("https:") else None
