"""An address as it is told to people: one that can be opened, without what was meant for the site alone."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

LONGEST = 200  # characters
_LONGEST_VALUE = 40  # of a parameter; what is longer is a key or a signature, seldom the name of a page

# Parameters that let in whoever has them: "api_key=…", "access_token=…", "X-Amz-Signature=…", "sid=…".
_SECRET = re.compile(
    r".*(?:key(?!word)|token|secret|passw(?:or)?d|pwd|signature|credential|session|auth(?!or)).*|pass|sig|sid|code|jwt",
    re.IGNORECASE,
)


def named(url: str) -> str:
    """``https://me:word@a.example/feed?page=2&key=x#top`` → ``https://a.example/feed?page=2&key=…``."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "an address that is none"
    query = "&".join(map(_shown, parts.query.split("&"))) if parts.query else ""
    address = urlunsplit((parts.scheme, host, parts.path, query, ""))
    return address if len(address) <= LONGEST else f"{address[: LONGEST - 1]}…"


def _shown(pair: str) -> str:
    name, given, value = pair.partition("=")
    if not given:
        return pair if len(pair) <= _LONGEST_VALUE else "…"
    return f"{name}=…" if _SECRET.fullmatch(name) or len(value) > _LONGEST_VALUE else pair
