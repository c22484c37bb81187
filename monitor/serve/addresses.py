"""Where a request is sent on to: addresses that people type, and those of pages that have the token in them.

Places are given from the address that was asked for (RFC 3986, section 4.2), as a proxy may have taken a folder away
that the server does not know of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

# What somebody types who knows what there is, and not what it is called. With a slash behind it, too.
TYPED: Mapping[str, str] = {
    "/feeds": "feeds.html",
    "/calendars": "feeds.html#calendars",
    "/search": "search.html",
    "/sources": "sources.html",
    "/shows": "index.html#shows",
    "/changes": "index.html#lately",
}
_OF_PROGRAMS = frozenset({b"/healthz", b"/metrics"})  # without the suffix that other documents have
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))


def of_a_page(address: bytes) -> bool:
    """Is it what a browser shows, and not what a program reads? Told by the path, whether or not there is anything."""
    path = unquote_to_bytes(address.partition(b"?")[0])
    _, dot, suffix = path.rpartition(b"/")[2].rpartition(b".")
    return suffix == b"html" if dot else path not in _OF_PROGRAMS


def typed(address: bytes) -> str | None:
    """Where ``/feeds`` or ``/search/?q=pier`` leads, from there; None for what is no such address."""
    path, mark, query = _parts(address)
    if (page := TYPED.get(path.removesuffix("/"))) is None:
        return None
    page, _, place = page.partition("#")
    up = "../" if path.endswith("/") else "./"
    return f"{up}{page}{mark}{query}{place and f'#{place}'}"


def same(address: bytes, outside: str | None = None) -> str:
    """The address itself, from there.

    ``outside`` is where a proxy has the site. It may have been asked for that folder without the slash behind it, from
    where "./" is another.
    """
    path, mark, query = _parts(address)
    if path == "/" and outside:
        return f"{quote(outside, safe=_PRINTABLE).rstrip('/')}/{mark}{query}"
    return f"./{path.rpartition('/')[2]}{mark}{query}"


def _parts(address: bytes) -> tuple[str, str, str]:
    path, mark, query = quote(address, safe=_PRINTABLE).partition("?")
    return path, mark, query
