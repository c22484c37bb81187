"""Sitemaps, news sitemaps and sitemap indexes (sitemaps.org), plain or gzipped: bytes → Listing."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import TYPE_CHECKING

from lxml import etree

from monitor.rhythm import Habit
from spiders.entries import Entry, Listing, NotAListing, absolute, distinct, moment, newest_first
from spiders.freshness import CHANGES
from spiders.looks import beginning, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 50_000  # addresses in one sitemap, by the protocol
ELEMENTS = 2_000_000  # of any name in one sitemap
TOO_MANY = "too many"
ELEMENTS_OF_ONE = 20_000  # below one address, which may have a thousand pictures, each with a few


def parse_sitemap(body: bytes, url: str, *, max_bytes: int, most: int = MOST) -> Listing:
    """The articles, or the further sitemaps, of one sitemap, newest first.

    At most ``max_bytes`` are unpacked and ``most`` addresses read. Entities are not expanded and nothing outside the
    document is loaded. Raises NotAListing for what is no sitemap; a document cut short gives what stands in it.
    """
    text = unpack(body, max_bytes)
    entries: list[Entry] = []
    more: list[Entry] = []
    cut = False
    changes: set[int] = set()
    for kind, element in _elements(text):
        if len(entries) + len(more) >= most or kind == TOO_MANY:
            cut = True
            break
        entry = _entry(element, url)
        if entry:
            (entries if kind == "url" else more).append(entry)
            changes.add(CHANGES.get(_changefreq(element), 0))
    return Listing(
        entries=tuple(newest_first(distinct(entries))),
        more=tuple(newest_first(distinct(more))),
        cut=cut,
        habit=Habit(gap=min(changes - {0}, default=None)),
    )


def unpack(body: bytes, max_bytes: int) -> bytes:
    """The body, gunzipped if it is gzip by its first bytes (whatever the file is called), up to ``max_bytes``.

    Raises NotAListing when it is broken from the start, or larger.
    """
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
            text = stream.read(max_bytes + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise NotAListing(f"broken gzip: {error}") from None
    if len(text) > max_bytes:
        raise NotAListing(f"more than {max_bytes} bytes when unpacked")
    return text


def _elements(text: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Each ``url`` and ``sitemap`` element once it is complete, and ``TOO_MANY`` where the limits end the reading.

    Whatever stands in the root is emptied once it is complete, so memory stays flat.
    """
    parser = etree.iterparse(
        io.BytesIO(text),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    root = None
    depth = total = below = 0
    try:
        for event, element in parser:
            if event == "start":
                depth += 1
                if root is None:
                    root = element
                    if _name(root) not in {"urlset", "sitemapindex"}:
                        raise NotAListing(f"not a sitemap: its root is <{_name(root)}>{suggestion(text, 'sitemap')}")
                continue
            depth -= 1
            total += 1
            below += 1
            if total > ELEMENTS or below > ELEMENTS_OF_ONE:
                yield TOO_MANY, element
                return
            if depth == 1:
                if (name := _name(element)) in {"url", "sitemap"}:
                    yield name, element
                below = 0
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError:
        if root is None:
            raise NotAListing(_no_sitemap(text)) from None
    if root is None:
        raise NotAListing(_no_sitemap(text))


def _no_sitemap(text: bytes) -> str:
    if not text.strip():
        return "an empty document, not a sitemap"
    return f"not a sitemap{suggestion(text, 'sitemap') or f': {beginning(text)}'}"


def _entry(element: etree._Element, base: str) -> Entry | None:
    fields: dict[str, str] = {}
    for child in element:
        # A news sitemap says title and date one level down; images and videos have a "loc" of their own there.
        for field in child if _name(child) == "news" else (child,):
            fields.setdefault(_name(field), (field.text or "").strip())
    url = absolute(fields.get("loc"), base)
    if url is None:
        return None
    return Entry(
        url=url,
        title=fields.get("title", ""),
        about=fields.get("keywords", ""),
        published=moment(fields.get("publication_date")),
        updated=moment(fields.get("lastmod")),
    )


def _changefreq(element: etree._Element) -> str:
    return next(((child.text or "").strip().lower() for child in element if _name(child) == "changefreq"), "")


def _name(element: etree._Element) -> str:
    """The tag without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
