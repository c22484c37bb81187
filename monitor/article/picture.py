"""The picture by which a page wants to be known: that of its JSON-LD, else of Open Graph, else of Twitter's cards.

It is never fetched; what is kept is its address, for who shows the article beside others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST = 2_000  # characters of an address
_METAS = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")


def picture(linked: Mapping[str, Any], metas: Mapping[str, str], url: str) -> str | None:
    """Its address, made absolute by ``url``, that of the page; None where there is none by http or https."""
    named = (*_named(linked.get("image")), *_named(linked.get("thumbnailUrl")), *(metas.get(key) for key in _METAS))
    return next(filter(None, (_absolute(each, url) for each in named if each)), None)


def _named(value: object) -> Iterator[str]:
    """schema.org has an address, an ImageObject, or a list of either."""
    for each in value if isinstance(value, list) else [value]:
        named = each.get("url") or each.get("contentUrl") if isinstance(each, dict) else each
        if isinstance(named, str):
            yield named


def _absolute(address: str, url: str) -> str | None:
    try:
        found = urljoin(url, address.strip()) if address.strip() else ""
        parts = urlsplit(found)
    except ValueError:
        return None
    fit = parts.scheme in ("http", "https") and parts.hostname and found.isprintable() and " " not in found
    return found if fit and len(found) <= LONGEST else None
