"""What every answer tells the browser, whatever it is; and what of a request is looked at."""

from __future__ import annotations

from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

Headers = list[tuple[bytes, bytes]]  # names in small letters

# Pages have no script, and no style but that of the style sheet. https://www.w3.org/TR/CSP3/
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
OF_EVERY_ANSWER: tuple[tuple[str, str], ...] = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),  # an address may hold the token
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
)


def http_date(when: datetime) -> bytes:
    """``Sun, 06 Nov 1994 08:49:37 GMT`` (RFC 9110, section 5.6.7); ``when`` is in UTC."""
    return format_datetime(when, usegmt=True).encode()


@lru_cache(256)
def takes_gzip(accepts: bytes | None) -> bool:
    """Does an Accept-Encoding let in gzip? (RFC 9110, section 12.5.3)."""
    weights = {}
    for part in (accepts or b"").decode("latin-1").casefold().split(","):
        coding, _, parameters = part.partition(";")
        weights[coding.strip()] = _weight(parameters)
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0))) > 0


def _weight(parameters: str) -> float:
    name, _, value = parameters.partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


def has_tag(asked: bytes, tags: tuple[bytes, ...]) -> bool:
    """Is one of our tags among those of an If-None-Match? Weak ones count (RFC 9110, section 13.1.2)."""
    if asked.strip() == b"*":
        return True
    return any(each.strip().removeprefix(b"W/") in tags for each in asked.split(b","))


def not_since(asked: bytes, modified: datetime | None) -> bool:
    """Is what was modified then no newer than an If-Modified-Since? One that is no date is passed over."""
    if modified is None:
        return False
    try:
        since = parsedate_to_datetime(asked.decode("latin-1"))
    except (ValueError, OverflowError):
        return False
    return since.tzinfo is not None and modified <= since
