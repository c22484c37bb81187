"""Tag pages, search pages, front pages: HTML → Listing.

With a CSS selector the reader of the configuration has said where the links are. Without one they are found by what
article links have in common: they stand in the page's main part, lead to the same site, carry a headline, and there
are several of a kind.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag
from lxml import html

from monitor.article.urls import site
from spiders.entries import Entry, Listing, NotAListing, absolute, moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

MOST = 500  # links taken from one page

# Parts of a page that hold the site's own links.
AROUND = frozenset({"nav", "footer", "aside", "form", "header", "menu", "dialog", "template", "noscript"})
AROUND_ROLES = frozenset({"navigation", "contentinfo", "complementary", "search", "banner", "menu", "dialog"})
AROUND_NAMES = re.compile(
    r"(?:^|[-_])(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?|pagination|pager|comments?|share|social"
    r"|cookie|widget)(?:$|[-_])"
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# Parts of an address that lead to lists, people and services instead of articles.
NOT_ARTICLES = re.compile(
    r"categor(?:y|ies)|page|search|tags?|topics?"
    r"|authors?|users?"
    r"|about|account|advertise|careers|cart|comments|contact|feed|jobs|login|newsletter|privacy|register|rss|signin"
    r"|signup|subscribe|terms"
)
HEADLINE_WORDS = 4  # an anchor's text shorter than this is a label
SEVERAL = 3  # links of a kind, which make a list


def parse_listing(body: bytes, url: str, *, selector: str | None = None, encoding: str | None = None) -> Listing:
    """The articles that a page links to, in its order, each with the anchor's text as its title.

    Raises NotAListing when the page is empty, and when no link to an article is found, or matches the selector.
    """
    root = _tree(body, encoding)
    entries = list(_selected(body, url, selector, encoding) if selector else _found(root, url))
    if selector and not entries:
        raise NotAListing(f'no link matches "{selector}": has the page\'s layout changed?')
    if not entries:
        raise NotAListing("no links to articles found; give `selector`, unless the page needs JavaScript")
    return Listing(entries=tuple(entries[:MOST]), cut=len(entries) > MOST)


def _tree(body: bytes, encoding: str | None) -> html.HtmlElement:
    if not body.strip():
        raise NotAListing("an empty page")
    try:
        parser = html.HTMLParser(encoding=encoding, no_network=True)
    except LookupError:  # a charset that nobody knows
        parser = html.HTMLParser(no_network=True)
    try:
        root = html.document_fromstring(body, parser=parser)
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
    for element in soup.select(selector):
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
    anchors: dict[str, html.HtmlElement] = {}  # of several to one article, the one with the longest text
    links: dict[html.HtmlElement, str] = {}
    for anchor in root.iter("a"):
        link = absolute(anchor.get("href"), base)
        if link is None or not _article_address(link, url) or _around(anchor):
            continue
        links[anchor] = link
        if link not in anchors or len(_text(anchor)) > len(_text(anchors[link])):
            anchors[link] = anchor
    kinds = Counter(_kind(anchor) for anchor in anchors.values())
    for link, anchor in anchors.items():
        title = _text(anchor)
        if len(title.split()) >= HEADLINE_WORDS and (_headline(anchor) or kinds[_kind(anchor)] >= SEVERAL):
            yield Entry(url=link, title=title, published=_time_beside(anchor, links))


def _article_address(link: str, page: str) -> bool:
    """Same site, not the page itself, and not an address of the kind that leads to lists."""
    there, here = urlsplit(link), urlsplit(page)
    if site(link) != site(page) or there._replace(scheme="") == here._replace(scheme=""):
        return False
    parts = [part.lower() for part in there.path.split("/") if part]
    return bool(parts or there.query) and not any(NOT_ARTICLES.fullmatch(part) for part in parts)


def _around(anchor: html.HtmlElement) -> bool:
    """Does the link stand in a part of the page that belongs to the site? An article's own header does not."""
    for element in anchor.iterancestors():
        if element.tag == "header" and next(element.iterancestors("article"), None) is not None:
            continue
        if element.tag in AROUND or element.get("role", "") in AROUND_ROLES:
            return True
        names = f"{element.get('class', '')} {element.get('id', '')}".lower().split()
        if element.tag not in {"body", "html"} and any(AROUND_NAMES.search(name) for name in names):
            return True
    return False


def _headline(anchor: html.HtmlElement) -> bool:
    """Is it in, or does it hold, a heading; or is it the whole of an ``article``?"""
    if any(True for _ in anchor.iter(*HEADINGS)):
        return True
    return any(element.tag in HEADINGS or element.tag == "article" for element in anchor.iterancestors())


def _kind(anchor: html.HtmlElement) -> str:
    """Where the link stands: its ancestors' tags and classes. Links of one list have it in common."""
    path = [f"{element.tag}.{element.get('class', '')}" for element in anchor.iterancestors()]
    return ">".join(path[:6])


def _time_beside(anchor: html.HtmlElement, links: dict[html.HtmlElement, str]) -> datetime | None:
    """The time in the largest box around the link that holds no other article's link."""
    found = None
    for box in anchor.iterancestors():
        if any(links.get(other, links[anchor]) != links[anchor] for other in box.iter("a")):
            break
        times = box.findall(".//time[@datetime]")
        if times:
            found = moment(times[0].get("datetime"))
    return found


def _text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
