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


def has_tag(asked: bytes, tags: tuple[bytes, ...], *, weak: bool = True) -> bool:
    """Is one of our tags among those of an If-None-Match, where weak ones count, or of an If-Match, where they do not?

    RFC 9110, sections 13.1.1 and 13.1.2.
    """
    if asked.strip() == b"*":
        return True
    named = (each.strip() for each in asked.split(b","))
    return any((each.removeprefix(b"W/") if weak else each) in tags for each in named)


def not_since(asked: bytes, modified: datetime | None) -> bool:
    """Is what was modified then no newer than an If-Modified-Since? One that is no date is passed over."""
    since = _date(asked)
    return modified is not None and since is not None and modified <= since


def later(asked: bytes, modified: datetime | None) -> bool:
    """Is what was modified then newer than an If-Unmodified-Since? One that is no date is passed over."""
    since = _date(asked)
    return modified is not None and since is not None and modified > since


def _date(asked: bytes) -> datetime | None:
    try:
        since = parsedate_to_datetime(asked.decode("latin-1"))
    except (ValueError, OverflowError):
        return None
    return since if since.tzinfo is not None else None
