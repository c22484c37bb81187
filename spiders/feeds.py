"""RSS, Atom (by feedparser) and JSON Feed: bytes → Listing. Nothing here fetches anything."""

from __future__ import annotations

import calendar
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from monitor.article.urls import same_site
from spiders.entries import Entry, Listing, NotAListing, absolute, distinct, moment
from spiders.freshness import wishes
from spiders.looks import beginning, suggestion
from spiders.next_page import next_page

MOST = 1000  # entries read from one feed

_ITEM = re.compile(rb"<(?:\w{1,20}:)?(?:item|entry)[\s/>]", re.IGNORECASE)
_ENDS = {b"rss": b"</channel></rss>", b"feed": b"</feed>", b"rdf:rdf": b"</rdf:RDF>"}
_ROOT = re.compile(rb"<(rss|feed|rdf:rdf)[\s>]", re.IGNORECASE)
_DECLARED = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:\s*<\?[^>]*>)+")
# Codes in which a letter is more than a byte, by how a document begins: a mark, or its first "<". The longer first.
_WIDE = {
    b"\xff\xfe\0\0": "utf-32-le",
    b"\0\0\xfe\xff": "utf-32-be",
    b"<\0\0\0": "utf-32-le",
    b"\0\0\0<": "utf-32-be",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}


def parse_feed(body: bytes, url: str, content_type: str | None = None, *, links: str | None = None) -> Listing:
    """The articles that a feed lists, in its order, and where it goes on: ``next`` or ``prev-archive`` of RFC 5005.

    ``url`` is what relative links are relative to, ``links`` the HTTP header Link.

    Raises NotAListing for what is no feed. A broken feed gives what can be read of it.
    """
    if not body.strip():
        raise NotAListing("an empty document, not a feed")
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        listing = _json_feed(body, url)
    else:
        listing = _xml_feed(body, url, content_type)
    return replace(listing, next=listing.next or next_page(None, url, header=links))


def feed_title(body: bytes, content_type: str | None = None) -> str:
    """What a feed calls itself; "" when it does not say, or is none."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        try:
            feed = json.loads(body)
        except (ValueError, RecursionError):
            return ""
        title = feed.get("title") if isinstance(feed, dict) else None
        return " ".join(title.split()) if isinstance(title, str) else ""
    try:
        parsed = _parsed(body, content_type)
    except ValueError:
        return ""
    return " ".join(str(parsed.feed.get("title", "")).split())


def _parsed(body: bytes, content_type: str | None, url: str | None = None, **how: bool) -> Any:
    """What feedparser makes of it; raises ValueError where it breaks.

    It does where the document or the server calls the encoding by bytes that are no text, by a name with a NUL, or by
    that of a codec for something else ("idna"). Then neither is listened to.
    """
    import feedparser  # a quarter of a second that only feeds need

    def parsed(body: bytes, content_type: str | None) -> Any:
        said = {"content-location": url, "content-type": content_type}
        headers = {name: value for name, value in said.items() if value}
        # A stream, since feedparser takes a string for an address or a file name and would open it.
        return feedparser.parse(io.BytesIO(body), response_headers=headers, resolve_relative_uris=False, **how)

    try:
        return parsed(body, content_type)
    except ValueError:
        text, _ = _narrow(body)
        return parsed(_DECLARED.sub(b"", text), content_type and content_type.partition(";")[0])


def _xml_feed(body: bytes, url: str, content_type: str | None) -> Listing:
    read, cut = _shortened(body)
    try:
        parsed = _parsed(read, content_type, url, sanitize_html=False)
    except ValueError as error:
        raise NotAListing(f"not a feed that can be read: {beginning(body)}") from error
    if not parsed.version and not parsed.entries:
        raise NotAListing(f"not a feed{suggestion(body, 'feed') or f': {beginning(body)}'}")
    entries = [entry for item in parsed.entries[:MOST] if (entry := _xml_entry(item, url))]
    return Listing(
        entries=tuple(distinct(entries)),
        next=_goes_on(parsed.feed.get("links", ()), url),
        cut=cut or len(parsed.entries) > MOST,
        habit=wishes(body),
    )


def _goes_on(links: Any, url: str) -> str | None:
    """The next document of a paged feed, or the one before of an archived one (RFC 5005, sections 3 and 4)."""
    said = {str(link.get("rel")).rpartition("/")[2]: link.get("href") for link in reversed(links)}
    further = absolute(said.get("next") or said.get("prev-archive"), url)
    return further if further and same_site(further, url) else None


def _shortened(body: bytes) -> tuple[bytes, bool]:
    """The feed without what stands behind its first ``MOST`` items, and whether that is anything.

    feedparser keeps each item in memory and takes half a minute for half a million.
    """
    text, code = _narrow(body)
    behind = next(islice(_ITEM.finditer(text), MOST, None), None)
    if behind is None:
        return body, False
    root = _ROOT.search(text, 0, behind.start())
    read = text[: behind.start()] + (_ENDS[root[1].lower()] if root else b"")
    return (read.decode().encode(code) if code else read), True


def _narrow(body: bytes) -> tuple[bytes, str | None]:
    """A document in a code of more than a byte a letter, in UTF-8, and which code that was; others as they are."""
    code = next((code for start, code in _WIDE.items() if body.startswith(start)), None)
    return (body.decode(code, "replace").encode() if code else body), code


def _xml_entry(item: Any, base: str) -> Entry | None:
    link = item.get("link") or (item.get("id") if str(item.get("id", "")).startswith("http") else None)
    url = absolute(link, base)
    if url is None:
        return None
    about = [item.get("summary", ""), *(part.get("value", "") for part in item.get("content", ()))]
    about += [tag.get("term") or "" for tag in item.get("tags", ())]
    return Entry(
        url=url,
        title=item.get("title", ""),
        about="\n".join(about),
        published=_struct_time(item.get("published_parsed")),
        updated=_struct_time(item.get("updated_parsed")) if "updated" in item.keys() else None,  # noqa: SIM118  (`in item` would fall back to "published")
    )


def _json_feed(body: bytes, url: str) -> Listing:
    """JSON Feed 1.1."""
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError):
        raise NotAListing(f"not a feed{suggestion(body, 'feed') or f': {beginning(body)}'}") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(feed.get("version")):
        raise NotAListing("JSON, but not a JSON Feed")
    entries = [entry for item in items[:MOST] if isinstance(item, dict) and (entry := _json_entry(item, url))]
    further = feed.get("next_url")
    return Listing(
        entries=tuple(distinct(entries)),
        next=_goes_on([{"rel": "next", "href": further if isinstance(further, str) else None}], url),
        cut=len(items) > MOST,
    )


def _json_entry(item: dict[str, Any], base: str) -> Entry | None:
    def text(key: str) -> str:
        value = item.get(key)
        return value if isinstance(value, str) else ""

    url = absolute(text("url") or text("external_url") or (text("id") if text("id").startswith("http") else ""), base)
    if url is None:
        return None
    tags = item.get("tags")
    about = [text("summary"), text("content_text"), text("content_html")]
    about += [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []
    return Entry(
        url=url,
        title=text("title"),
        about="\n".join(about),
        published=moment(text("date_published")),
        updated=moment(text("date_modified")),
    )


def _struct_time(parsed: Any) -> datetime | None:
    """feedparser's nine numbers, which are UTC."""
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None
    except (TypeError, ValueError, OverflowError, OSError):
        return None
