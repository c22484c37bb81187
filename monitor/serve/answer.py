"""A document as it is sent: plain and packed, each with its headers, made once and sent many times."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from monitor.serve.headers import Headers, has_tag, http_date, later, not_since, takes_gzip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from monitor.site import Document

_LEAST = 400  # bytes: packing less saves nothing
_LEVEL = 6
_PACKED_WELL = ("text/", "application/", "image/svg")
OK, NOT_MODIFIED, FAILED = 200, 304, 412


@dataclass(slots=True)
class Reply:
    """Status, headers and body, as ASGI and as the bytes that follow the date on a connection."""

    status: int
    headers: Headers
    body: bytes
    _whole: tuple[bytes, bytes] = (b"", b"")  # what comes before, and all of it

    def whole(self, before: bytes) -> bytes:
        """All of it behind the headers of every answer, which begin with the date and so change once a second."""
        if self._whole[0] is not before:
            lines = b"".join(b"%b: %b\r\n" % header for header in self.headers)
            self._whole = before, b"HTTP/1.1 %b\r\n%b%b\r\n%b" % (_STATUS[self.status], before, lines, self.body)
        return self._whole[1]


_STATUS = {OK: b"200 OK", NOT_MODIFIED: b"304 Not Modified", FAILED: b"412 Precondition Failed"}


@dataclass(slots=True)
class Answer:
    """Everything that can be answered where a document is asked for."""

    digest: bytes
    media_type: str
    modified: datetime | None
    plain: Reply
    packed: Reply | None  # None: packing saves nothing
    unchanged: dict[bool, Reply] = field(default_factory=dict)  # packed? → 304
    tags: tuple[bytes, ...] = ()  # plain, packed

    @property
    def size(self) -> int:
        """Bytes of memory, about: a reply is kept whole, too, while it is asked for."""
        return 2 * (len(self.plain.body) + (len(self.packed.body) if self.packed else 0)) + 2_000

    def to(self, asked: Mapping[bytes, bytes]) -> Reply:
        """What answers a request with these headers (RFC 9110, section 13.2.2)."""
        packed = self.packed is not None and takes_gzip(asked.get(b"accept-encoding"))
        if (tags := asked.get(b"if-match")) is not None:
            if not has_tag(tags, self.tags, weak=False):
                return _FAILED
        elif (since := asked.get(b"if-unmodified-since")) is not None and later(since, self.modified):
            return _FAILED
        if (tags := asked.get(b"if-none-match")) is not None:
            if has_tag(tags, self.tags[packed : packed + 1]):
                return self.unchanged[packed]
            if has_tag(tags, self.tags):
                return self.unchanged[not packed]  # what is kept there is good, and is the other of the two
        elif (since := asked.get(b"if-modified-since")) is not None and not_since(since, self.modified):
            return self.unchanged[packed]
        return self.packed if packed and self.packed is not None else self.plain


def answer(
    document: Document, *, private: bool, now: datetime, floor: datetime | None = None, before: Answer | None = None
) -> Answer:
    """A document made ready to be sent.

    ``private``: it is not for everybody, so that no cache between may keep it. ``floor``: the document is taken
    to be no older than this, as nobody knows what it was before. ``before``: what it was when it was made last.
    """
    digest = hashlib.sha256(document.body).digest()[:18].hex().encode()
    if before is not None and (before.digest, before.media_type) == (digest, document.media_type):
        return before
    modified = document.modified
    if modified is not None:
        modified = max(modified, floor or modified).replace(microsecond=0)
        if before is not None and before.modified is not None and modified <= before.modified:
            modified = now  # other words about the same news: who asks by the date alone is to get them
        modified = min(modified, now.replace(microsecond=0))
    body = gzip.compress(document.body, _LEVEL, mtime=0) if _worth_packing(document) else None
    if body is not None and len(body) >= len(document.body):
        body = None
    tag, packed_tag = b'"%b"' % digest, b'"%b-gzip"' % digest
    shared: Headers = [(b"cache-control", _caching(document, private=private))]
    if body is not None:
        shared.append((b"vary", b"Accept-Encoding"))
    if modified is not None:
        shared.append((b"last-modified", http_date(modified)))
    kind = (b"content-type", document.media_type.encode())
    links = [(b"link", b'<%b>; rel="%b"' % (_address(address), name.encode())) for name, address in document.links]
    encoded = (b"content-encoding", b"gzip")
    plain = [*shared, (b"etag", tag)]
    packed = [*shared, (b"etag", packed_tag)]
    return Answer(
        digest=digest,
        media_type=document.media_type,
        modified=modified,
        plain=Reply(OK, [*plain, kind, *links, _length(document.body)], document.body),
        packed=None if body is None else Reply(OK, [*packed, kind, encoded, *links, _length(body)], body),
        unchanged={False: Reply(NOT_MODIFIED, plain, b""), True: Reply(NOT_MODIFIED, packed, b"")},
        tags=(tag, packed_tag),
    )


_FAILED = Reply(FAILED, [(b"cache-control", b"no-store"), (b"content-length", b"0")], b"")


def _address(url: str) -> bytes:
    """An address as it may stand between < and > in a header (RFC 8288)."""
    return quote(url, safe="/?#[]@!$&'()*+,;=:%-._~").encode()


def _worth_packing(document: Document) -> bool:
    return len(document.body) >= _LEAST and document.media_type.startswith(_PACKED_WELL)


def _caching(document: Document, *, private: bool) -> bytes:
    """Pages are asked for anew each time, which costs a 304; what programs read may be some minutes old."""
    fresh = "no-cache" if document.media_type.startswith("text/html") else "max-age=300"
    return f"private, {fresh}".encode() if private else fresh.encode()


def _length(body: bytes) -> tuple[bytes, bytes]:
    return b"content-length", b"%d" % len(body)
