"""Tag pages, search pages, front pages: HTML → Listing.

With a CSS selector the reader of the configuration has said where the links are. Without one they are found by what
article links have in common: they stand in the page's main part, lead to the same site, carry a headline, and there
are several of a kind.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup, Tag
from lxml import html

from monitor.article.charset import decode
from spiders.article_address import Leads
from spiders.article_links import article_links, text_of
from spiders.declared_items import declared_items
from spiders.entries import Entry, Listing, NotAListing, absolute, moment
from spiders.next_page import next_page
from spiders.page_parts import Boxes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

MOST = 500  # links taken from one page
LOOKED_AT = 10_000  # links looked at on one page; what comes behind so many is no list
SUMMARY = 1000  # characters of the box around a link, for the gate


def parse_listing(
    body: bytes, url: str, *, selector: str | None = None, encoding: str | None = None, links: str | None = None
) -> Listing:
    """The articles that a page links to, in its order, each with its headline, and where the list goes on.

    ``links`` is the HTTP header Link.

    Raises NotAListing when the page is empty, and when no link to an article is found, or matches the selector.
    """
    root = _tree(body, encoding)
    found = _selected(body, url, selector, encoding) if selector else _found(root, url)
    entries = list(islice(found, MOST + 1))
    if selector and not entries:
        raise NotAListing(f'no link matches "{selector}": has the page\'s layout changed?')
    if not entries:
        raise NotAListing("no links to articles found; give `selector`, unless the page needs JavaScript")
    further = next_page(root, url, _base(root, url), links)
    return Listing(entries=tuple(entries[:MOST]), next=further, cut=len(entries) > MOST)


def _tree(body: bytes, encoding: str | None) -> html.HtmlElement:
    if not body.strip():
        raise NotAListing("an empty page")
    text = decode(body, f"text/html; charset={encoding}" if encoding else None)
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (ValueError, html.etree.ParserError) as error:
        raise NotAListing(f"not a page: {error}") from None
    return root


def _base(root: html.HtmlElement, url: str) -> str:
    return absolute(next(iter(root.xpath("//base/@href")), None), url) or url


def _selected(body: bytes, url: str, selector: str, encoding: str | None) -> Iterator[Entry]:
    """The links that a user's selector names; BeautifulSoup, for it knows the CSS of today: ``:has()``, ``:is()``."""
    soup = BeautifulSoup(body, "lxml", from_encoding=encoding)
    declared = soup.find("base", href=True)
    base = absolute(_attribute(declared, "href"), url) or url
    links: dict[str, str] = {}
    for element in soup.select(selector, limit=LOOKED_AT):
        inner = element if element.name == "a" else element.find("a")
        link = absolute(_attribute(inner, "href"), base)
        if link:
            links[link] = max(links.get(link, ""), " ".join(element.get_text(" ").split()), key=len)
    for link, title in links.items():
        yield Entry(url=link, title=title)


def _attribute(element: object, name: str) -> str | None:
    value = element.get(name) if isinstance(element, Tag) else None
    return value if isinstance(value, str) else None


def _found(root: html.HtmlElement, url: str) -> Iterator[Entry]:
    base = _base(root, url)
    declared = declared_items(root, base)
    links = article_links(root, url, base, declared)
    boxes = Boxes((link.url, link.anchors) for link in links)
    for link in links:
        around = [box for anchor in link.anchors if (box := boxes.box(anchor)) is not None]
        box = max(around, key=len, default=None)
        yield Entry(
            url=link.url,
            title=link.title or declared.get(link.url, ""),
            about="" if box is None else text_of(box)[:SUMMARY],
            published=next((time for box in around if (time := _time_in(box))), None),
        )
    seen, leads = {link.url for link in links}, Leads(url)
    for address, title in declared.items():  # a list that a script draws
        if address not in seen and leads.to_article(address):
            yield Entry(url=address, title=title)


def _time_in(box: html.HtmlElement) -> datetime | None:
    """The time that a box gives, as HTML has it, or its microdata (https://schema.org/datePublished)."""
    for element in box.iter("time", "meta", "span", "abbr"):
        said = element.get("datetime") or (
            element.get("content") if element.get("itemprop") == "datePublished" else None
        )
        if said and (time := moment(said)):
            return time
    return None
