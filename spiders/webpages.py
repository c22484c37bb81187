"""What a web page says of itself and of the feeds that go with it: HTML → WebPage. Nothing here fetches anything."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lxml import html

from monitor.article.charset import decode
from monitor.article.urls import site
from spiders.entries import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

# HTML, 4.6.7.1: a link of type "alternate" with one of these is a feed; the fourth after JSON Feed 1.1, "Discovery".
FEED_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "text/xml"}
)
MOST_FEEDS = 20  # links to feeds taken from one page
JSON_LD_MAX = 1_000_000  # characters of one script that are parsed

# What a link to a feed that is no "alternate" ends in: /feed, /rss/, /atom.xml, /index.rdf, ?feed=rss2
_FEED_ADDRESS = re.compile(
    r"(?:^|/)(?:feeds?|rss2?|atom)/?$|(?:^|[/.-])(?:rss2?|atom|feed|rdf)(?:\.xml|\.json|\.rdf)?/?$", re.IGNORECASE
)
_FEED_QUERY = re.compile(r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|format=(?:feed|rss|atom))(?:&|$)", re.IGNORECASE)
# /comments/feed/, ?feed=comments-rss2, Blogger's /feeds/123/comments/default; and by name: "… Comments Feed"
_COMMENTS = re.compile(r"\bcomments?\b|\bkommentare?\b|\bcommentaires?\b|\bcomentarios?\b|댓글", re.IGNORECASE)

_ARTICLES = re.compile(r"(?:^|/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)$")
_LISTS = frozenset({"CollectionPage", "ItemList", "SearchResultsPage"})


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names, with the name that it gives it ("" when it gives none)."""

    url: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPage:
    """What a page says of itself."""

    title: str = ""
    site_name: str = ""
    feeds: tuple[FeedLink, ...] = ()  # in its order, those of its head first; none of comments
    article: bool | None = None  # does it call itself an article, or a list; None: it does not say


def read_page(body: bytes, url: str, content_type: str | None = None) -> WebPage:
    """What the page at ``url`` says of itself; an empty WebPage for what cannot be parsed."""
    try:
        parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
        root = html.document_fromstring(decode(body, content_type).encode("utf-8", "replace"), parser=parser)
    except (ValueError, html.etree.ParserError):
        return WebPage()
    base = absolute(next(iter(root.xpath("//base/@href")), None), url) or url
    metas = {
        (meta.get("property") or meta.get("name") or "").lower(): meta.get("content") or ""
        for meta in root.iter("meta")
    }
    feeds = {link.url: link for link in (*_linked(root, base), *_anchored(root, base))}
    return WebPage(
        title=_line(metas.get("og:title") or root.findtext(".//title")),
        site_name=_line(metas.get("og:site_name")),
        feeds=tuple(feeds.values())[:MOST_FEEDS],
        article=_article(root, metas.get("og:type", "")),
    )


def of_comments(url: str, name: str = "") -> bool:
    """Whether a feed is one of comments, by its address or the name that it goes by."""
    parts = urlsplit(url)
    return _COMMENTS.search(f"{parts.path} {parts.query} {name}".replace("_", " ")) is not None


def _linked(root: html.HtmlElement, base: str) -> Iterator[FeedLink]:
    for link in root.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        if "alternate" not in relations or "stylesheet" in relations:
            continue
        url, name = absolute(link.get("href"), base), _line(link.get("title"))
        json_feed = kind == "application/json" and url is not None and _is_feed_address(url)  # as JSON Feed 1.0 had it
        if url and (kind in FEED_TYPES or json_feed) and not of_comments(url, name):
            yield FeedLink(url, name)


def _anchored(root: html.HtmlElement, base: str) -> Iterator[FeedLink]:
    """Links for readers, on pages whose head names no feed: those of the same site, by their address."""
    for anchor in root.iter("a"):
        url = absolute(anchor.get("href"), base)
        if url and _is_feed_address(url) and site(url) == site(base) and not of_comments(url):
            yield FeedLink(url)


def _is_feed_address(url: str) -> bool:
    parts = urlsplit(url)
    return _FEED_ADDRESS.search(parts.path) is not None or _FEED_QUERY.search(parts.query) is not None


def _article(root: html.HtmlElement, og_type: str) -> bool | None:
    types = {str(name).rpartition("/")[2] for node in _nodes(root) for name in _as_list(node.get("@type"))}
    if types & _LISTS:
        return False
    if any(map(_ARTICLES.search, types)) or og_type.strip().lower() == "article":
        return True
    return False if og_type.strip().lower() in ("website", "blog") else None


def _nodes(root: html.HtmlElement) -> Iterator[dict[str, Any]]:
    """The outermost objects of JSON-LD: what they are parts of, or list, is not what the page is."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > JSON_LD_MAX:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for outer in _as_list(data):
            if isinstance(outer, dict):
                yield from (node for node in _as_list(outer.get("@graph", outer)) if isinstance(node, dict))


def _as_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _line(text: str | None) -> str:
    return " ".join((text or "").split())
