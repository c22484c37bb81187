"""What a page says about itself: title, author, dates, language, canonical URL, picture.

JSON-LD (schema.org) is believed first, then meta elements (Open Graph, Dublin Core and kin), then visible markup.
A date is taken only where the page labels it as the article's own: a wrong date is worse than none.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lxml.etree import XPath

from monitor.article.picture import picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

MAX_JSON_LD = 1_000_000  # characters of one script
MAX_NODES = 2_000  # objects looked at

_ARTICLE_TYPES = frozenset(
    (
        *("NewsArticle", "BlogPosting", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle"),
        *("ReviewNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting", "Report", "Review"),
    )
)
_PAGE_TYPES = frozenset(("WebPage", "ItemPage"))
_PUBLISHED_METAS = (
    *("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date"),
    *("dc.date.issued", "dcterms.issued", "dc.date", "publish-date", "publish_date", "publishdate", "pubdate", "date"),
)
_MODIFIED_METAS = (
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "og:updated_time",
    "last-modified",
)
_AUTHOR_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
_PUBLISHED_MARKS = re.compile(
    r"(?:^|[\s_-])(?:date-?published|published|entry-date|post-date|pubdate)(?:$|[\s_-])", re.I
)
_AUTHORS = XPath("descendant::*/@rel[. = 'author']/.. | descendant::*/@itemprop[. = 'author']/..")
_TIMES = XPath("descendant::*[self::time[@datetime] or self::abbr[@title] or @itemprop = 'datePublished']")
_ASIDE = frozenset(("aside", "nav", "footer"))
_URL_DATE = re.compile(r"/(20\d\d)/(0[1-9]|1[0-2])/(0[1-9]|[12]\d|3[01])(?:/|$)")
_TITLE_MARKS = re.compile(r"(?:^|[\s_-])(?:(?:entry|post|article)-?_?title|headline)(?:$|\s)", re.IGNORECASE)
_WRAPPING = re.compile(r"^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]*(?:-->|\]\]>)[\s/*]*$")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE)
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself; None where it says nothing that can be believed."""

    title: str | None
    author: str | None
    published: datetime | None
    modified: datetime | None
    language: str | None
    canonical: str | None  # as written
    image: str | None = None  # the address of the picture that stands for it
    free: bool | None = None  # whether all of it may be read without paying (schema.org isAccessibleForFree)


def read_metadata(tree: HtmlElement, *, url: str, latest: datetime) -> Metadata:
    """Metadata of a parsed page. Dates after ``latest`` (the fetch, a day's grace included) are not believed."""
    metas = _metas(tree)
    linked = _article_node(tree)
    labelled = (linked.get("datePublished"), *(metas.get(name) for name in _PUBLISHED_METAS))
    published = _first_date(chain(labelled, _marked_times(tree), [_date_in(url)]), latest)
    modified = _first_date([linked.get("dateModified"), *(metas.get(name) for name in _MODIFIED_METAS)], latest)
    if published and modified and modified < published:
        modified = None
    return Metadata(
        title=_title(tree, linked, metas),
        author=_author(tree, linked, metas),
        published=published,
        modified=modified,
        language=_language(tree, linked, metas),
        canonical=_canonical(tree, metas),
        image=picture(linked, metas, url),
        free=_free(linked),
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := element.get(key):
                    found.setdefault(name.lower(), content)
    return found


def _article_node(tree: HtmlElement) -> dict[str, Any]:
    """The JSON-LD object that describes the article; that of the page where there is none; else empty."""
    pages: list[dict[str, Any]] = []
    for node in _json_ld(tree):
        types = node.get("@type")
        names = {str(name).rpartition("/")[2] for name in (types if isinstance(types, list) else [types])}
        if names & _ARTICLE_TYPES:
            return node
        if names & _PAGE_TYPES and node.get("datePublished"):
            pages.append(node)
    return pages[0] if pages else {}


def _json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        kind = (script.get("type") or "").strip().lower()
        if not kind.startswith("application/ld+json") or not script.text or len(script.text) > MAX_JSON_LD:
            continue
        source = _WRAPPING.sub("", script.text)
        try:
            yield from _nodes(json.loads(source, strict=False))
        except (ValueError, RecursionError):
            continue


def _nodes(value: object) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document, outer ones first, without recursion."""
    queue = [value]
    for _ in range(MAX_NODES):
        if not queue:
            return
        item = queue.pop(0)
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            yield item
            queue.extend(item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart") if key in item)


def _first_date(candidates: Iterable[object], latest: datetime) -> datetime | None:
    for candidate in candidates:
        if (
            isinstance(candidate, str)
            and (moment := parse_time(candidate))
            and _EARLIEST <= moment <= latest + timedelta(days=1)
        ):
            return moment
    return None


def parse_time(text: str) -> datetime | None:
    """A time in ISO 8601 or the form of RFC 5322, in UTC; one without a zone is taken as UTC. None: neither form."""
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text.replace(" UTC", "Z"))
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, IndexError, TypeError):
            return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def _marked_times(tree: HtmlElement) -> Iterator[str]:
    """Times in the markup that are labelled as the article's publication."""
    for element in _TIMES(tree):
        stamp = (
            element.get("datetime")
            or (element.get("title") if element.tag == "abbr" else None)
            or element.get("content")
        )
        if not stamp:
            continue
        labelled = element.get("itemprop") == "datePublished" or element.get("pubdate") is not None
        if not labelled and not _PUBLISHED_MARKS.search(element.get("class") or ""):
            continue
        if not any(ancestor.tag in _ASIDE for ancestor in element.iterancestors()):
            yield stamp


def _date_in(url: str) -> str | None:
    match = _URL_DATE.search(url)
    return "-".join(match.groups()) if match else None


def _title(tree: HtmlElement, linked: dict[str, Any], metas: dict[str, str]) -> str | None:
    headline = linked.get("headline")
    if isinstance(headline, str) and headline.strip():
        return _clean(headline)
    site = _clean(metas.get("og:site_name", ""))
    for key in ("og:title", "twitter:title"):
        if title := _clean(metas.get(key, "")):
            return _without_site(title, site)
    headings = list(tree.iter("h1", "h2", "h3"))
    named = [h for h in headings if h.get("itemprop") == "headline" or _TITLE_MARKS.search(h.get("class") or "")]
    largest = [h for h in headings if h.tag == "h1" and not _leads_home(h)]
    for candidates in (named, largest):
        texts = {text for heading in candidates if (text := _clean(heading.text_content()))}
        if len(texts) == 1:
            return texts.pop()
    title = _clean(tree.findtext(".//title") or "")
    return _without_site(title, site) or None


def _leads_home(heading: HtmlElement) -> bool:
    """Whether a heading is the site's name: a link to its first page."""
    return any(urlsplit(link.get("href") or "").path in ("", "/") for link in heading.iter("a"))


def _without_site(title: str, site: str) -> str:
    for mark in (" | ", " - ", " – ", " — ", " » ", " :: "):
        head, found, tail = title.rpartition(mark)
        if found and head and (tail.casefold() == site.casefold() or (mark == " | " and len(tail.split()) <= 4)):
            return head
    return title


def _author(tree: HtmlElement, linked: dict[str, Any], metas: dict[str, str]) -> str | None:
    given = linked.get("author")
    named = [_name(author) for author in (given if isinstance(given, list) else [given])]
    if names := list(dict.fromkeys(filter(None, named))):
        return ", ".join(names)
    for key in _AUTHOR_METAS:
        if name := _name(metas.get(key)):
            return name
    for element in _AUTHORS(tree):
        if name := _name(element.text_content()):
            return name
    return None


def _name(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str):
        return ""
    name = re.sub(r"^by:?\s+", "", _clean(value), flags=re.IGNORECASE)
    return "" if "://" in name or len(name) > 100 else name


def _language(tree: HtmlElement, linked: dict[str, Any], metas: dict[str, str]) -> str | None:
    spoken = linked.get("inLanguage")
    for tag in (tree.get("lang"), tree.get("xml:lang"), metas.get("og:locale"), spoken):
        if isinstance(tag, str) and (match := _LANGUAGE.fullmatch(tag.strip())):
            return match[1].lower()
    return None


def _free(linked: dict[str, Any]) -> bool | None:
    """What the article says of itself or of a part: true, "True", or "http://schema.org/False"."""
    parts = linked.get("hasPart")
    said = [
        str(node["isAccessibleForFree"]).rpartition("/")[2].lower()
        for node in (linked, *(parts if isinstance(parts, list) else [parts]))
        if isinstance(node, dict) and "isAccessibleForFree" in node
    ]
    return None if not said else "false" not in said


def _canonical(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    for element in tree.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split() and element.get("href"):
            return str(element.get("href"))
    return metas.get("og:url")


def _clean(text: str) -> str:
    return " ".join(unescape(text).split())
