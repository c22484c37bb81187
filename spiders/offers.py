"""Where a site may list its articles, and which of these lists is the best to read. Pure: addresses in, order out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from monitor.model import SourceKind
from spiders.webpages import of_comments

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from monitor.crawl.seen import OfferEvent
    from spiders.entries import Entry
    from spiders.webpages import WebPage

# Where feeds and sitemaps are when nobody names them, the likeliest first: WordPress, Hugo and Jekyll, Ghost, Blogger.
FEED_PLACES = ("/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss/", "/feed.json")
SITEMAP_PLACES = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap.xml", "/sitemap_index.xml")
MOST_SITEMAPS = 3  # of those that robots.txt names
MOST_FEEDS = 4  # of those that a page names
OWN_SHARE = 0.6  # of a feed's articles are on the page: then it is the page's own feed

_NEWS = re.compile(r"news", re.IGNORECASE)
# The sitemaps of an index that hold no articles, as the usual programs name them.
_NO_ARTICLES = re.compile(
    r"(?:categor|tags?\b|tag-|taxonom|author|users?\b|page-|pages?\b|image|video|product|attachment|archive)",
    re.IGNORECASE,
)


def at_home(url: str) -> bool:
    """Is it the address of the whole site?"""
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def page_feeds(page: WebPage, url: str, *, article: bool) -> list[str]:
    """The feeds that a page names, those below its own address first; below an article's are its comments."""
    below = [link.url for link in page.feeds if _is_below(link.url, url)]
    others = [link.url for link in page.feeds if link.url not in below]
    return [*([] if article else below), *others][:MOST_FEEDS]


def guessed_feed(url: str) -> str:
    """Where the feed of a section, tag or author is on most blogs: below its page."""
    parts = urlsplit(url)
    return parts._replace(path=f"{parts.path.rstrip('/')}/feed/", query="", fragment="").geturl()


def site_places(url: str, places: Iterable[str]) -> list[str]:
    """The well-known places of the address's site."""
    return [urljoin(url, place) for place in places]


def best_sitemaps(urls: Sequence[str]) -> list[str]:
    """Of the sitemaps that robots.txt names, those worth a request: of news first, none of authors or pictures."""
    news = [url for url in urls if _is_news(url)]
    others = [url for url in urls if url not in news]
    told = [url for url in others if not _NO_ARTICLES.search(urlsplit(url).path)] or others
    return list(dict.fromkeys((*news, *told)))[:MOST_SITEMAPS]


def best_part(parts: Sequence[Entry]) -> Entry | None:
    """Of the sitemaps of an index, newest first, the one to look into: of news, else the newest that has articles."""
    news = [part for part in parts if _is_news(part.url)]
    articles = [part for part in parts if not _NO_ARTICLES.search(urlsplit(part.url).path)]
    return next(iter((*news, *articles, *parts)), None)


def is_own(feed: str, entries: Sequence[Entry], page: str, on_page: Sequence[Entry]) -> bool:
    """Whether a feed is that of the page, rather than the site's: it lies below it, or lists what the page lists."""
    if at_home(page) or _is_below(feed, page):
        return True
    shown = {entry.url for entry in on_page}
    return bool(entries) and sum(entry.url in shown for entry in entries) >= OWN_SHARE * len(entries)


def comments_feed(url: str, title: str, body: bytes, entries: Sequence[Entry]) -> bool:
    """Whether a feed that came lists comments, by its name and by where its links lead (#comment-123)."""
    return of_comments(url, title) or body.count(b"#comment-") >= max(1, len(entries))


def ranked(offers: Sequence[OfferEvent], *, article: bool) -> list[OfferEvent]:
    """The best first.

    What is of the given address goes before what is of the whole site, and what lists nothing last. Then the kinds, by
    how much they tell of an article before it is fetched: a feed (title, summary, time), a news sitemap (title, time),
    the page itself (title), a sitemap (an address). An ``article`` is watched, unless something else is asked for.
    """

    def key(offer: OfferEvent) -> tuple[bool, bool, int]:
        watched = offer.kind is SourceKind.PAGE
        return (not (offer.listed.entries or watched), not (offer.own or (watched and article)), _order(offer, article))

    return sorted(offers, key=key)


def _order(offer: OfferEvent, article: bool) -> int:
    match offer.kind:
        case SourceKind.PAGE:
            return 0 if article else 9
        case SourceKind.FEED:
            return 1
        case SourceKind.SITEMAP:
            return 2 if offer.news else 4
        case _:
            return 3


def _is_news(url: str) -> bool:
    return _NEWS.search(urlsplit(url).path.rpartition("/")[2]) is not None


def _is_below(url: str, page: str) -> bool:
    """Is the address that of something below the page, which is not the whole site?"""
    one, other = urlsplit(url), urlsplit(page)
    path = re.sub(r"(?:\.html?|/)$", "", other.path)
    if one.hostname != other.hostname or not path:
        return False
    return re.match(re.escape(path) + r"(?:[/.]|$)", one.path) is not None
