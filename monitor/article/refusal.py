"""Why a page is no article, and what can be told of a body without reading it.

Apart from :mod:`monitor.article.page`, which needs all that reading needs: a crawl that brings nothing reads nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BODY = 8_000_000  # bytes
MANY_WORDS = 6_000  # characters: twice those of the longest notice that is looked for, with what a page has in its head
MAX_BINARY = 0.02  # of the first bytes
_PART = 8_192  # bytes that are looked at before it is asked whether that was enough
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_HTML_TYPES = re.compile(r"\s*(?:text/(?:html|xml|plain)|application/(?:xhtml\+)?xml)\b", re.IGNORECASE)
_CODE = re.compile(rb"<(script|style|template)\b", re.IGNORECASE)
_ENDS = {name: re.compile(rb"</" + name + rb"\b", re.IGNORECASE) for name in (b"script", b"style", b"template")}
_TAG = re.compile(rb"<[^<>]*>")
_OTHER_FORMATS = re.compile(
    rb"%PDF-|\x89PNG|GIF8|\xff\xd8\xff|PK\x03\x04|\x1f\x8b|RIFF|\x00\x00|[\[{]\s*[\"\[{\]}]"
    rb"|(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:rss|feed|urlset|sitemapindex|svg|rdf:RDF)\b",
    re.DOTALL,
)


class Reason(StrEnum):
    """Why a page is not an article."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_HTML = "not_html"
    BLOCKED = "blocked"  # a challenge, a captcha, "access denied"
    LOGIN = "login"  # a wall that asks who one is
    REGION = "region"  # a wall that asks where one is
    AGE = "age"  # a wall that asks how old one is
    SOFT_404 = "soft_404"  # "page not found", sent with status 200
    OUT_OF_ORDER = "out_of_order"  # "something went wrong", sent with status 200
    CONSENT = "consent"  # a wall that asks for consent to cookies
    SCRIPT = "script"  # "please enable JavaScript"
    PARKED = "parked"  # the domain is for sale
    GATE = "gate"  # a redirect to a login, to a consent
    LED_AWAY = "led_away"  # a redirect to the home page, to a section; or one of these in place of the article
    TOO_SHORT = "too_short"
    NO_RECORD = "no_record"  # of a catalogue: not what its entry of a show looks like, or a part of it
    REMNANT = "remnant"  # what is left of an article that was read before: a stub, a body cut off, another page's words


# There is an article, but not for us: the site refuses it.
WITHHELD = frozenset({Reason.BLOCKED, Reason.LOGIN, Reason.REGION, Reason.AGE, Reason.CONSENT, Reason.GATE})
# A wall before this article, as before those for subscribers; the next may be free.
WALLED = WITHHELD - {Reason.BLOCKED}
# There may be an article in an hour, so that the page counts as never seen.
PASSING = frozenset({Reason.BLOCKED, Reason.OUT_OF_ORDER})


@dataclass(frozen=True, slots=True)
class NotAnArticle:
    """A page that holds no article: nothing that is believed may change on account of it."""

    url: str
    reason: Reason


def refused(body: bytes, content_type: str | None) -> Reason | None:
    """Why a body need not be parsed: it is no web page."""
    if len(body) > MAX_BODY:
        return Reason.TOO_LARGE
    start = body[:2048].lstrip()
    if not start:
        return Reason.EMPTY
    if _is_binary(start):
        return Reason.NOT_HTML
    wrong_type = content_type is not None and not _HTML_TYPES.match(content_type)
    if wrong_type or _OTHER_FORMATS.match(start) or b"<" not in body:
        return Reason.NOT_HTML
    return None


def _is_binary(start: bytes) -> bool:
    """Does a document begin with bytes that no text has ("binary data bytes", WHATWG MIME Sniffing, section 3)?

    A few are accidents of templates. In UTF-16 any byte may stand in a text.
    """
    utf16 = start.startswith((b"\xff\xfe", b"\xfe\xff")) or max(start.count(b"<\0"), start.count(b"\0<")) > 3
    return not utf16 and len(_BINARY.findall(start)) > len(start) * MAX_BINARY


def is_wordy(body: bytes) -> bool:
    """Whether a page shows more words than a notice or a wall has; without parsing it, and no further than need be.

    What it shows is taken for UTF-8. A page in UTF-16 is never found wordy.
    """
    if b"\0" in body[:100]:
        return False
    shown = 0
    for part in _parts(body):
        words = _TAG.sub(b" ", part).decode(errors="replace").split()
        shown += sum(map(len, words)) + len(words)
        if shown > MANY_WORDS:
            return True
    return False


def _parts(body: bytes) -> Iterator[bytes]:
    """A page without its code, in parts that begin with a tag, so that none is cut."""
    start = 0
    while start < len(body):
        code = _CODE.search(body, start)
        stop = code.start() if code else len(body)
        while stop - start > _PART:
            cut = body.find(b"<", start + _PART, stop)
            if cut < 0:
                break
            yield body[start:cut]
            start = cut
        yield body[start:stop]
        end = _ENDS[code[1].lower()].search(body, code.end()) if code else None
        start = end.end() if end else len(body)
