"""Content-Encoding (RFC 9110, 8.4): what was packed for the wire is unpacked, whole or not at all, and not for ever.

Scrapy's own middleware stops a bomb at DOWNLOAD_MAXSIZE, but unpacks as many layers as a header names, each up to that
size, and gives the first half of a stream that breaks off as if it were the whole. Half an article is no edit of it.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.utils import _compression
from scrapy.utils._compression import _DecompressionMaxSizeExceeded

if TYPE_CHECKING:
    from collections.abc import Callable

LIBRARIES: Any = _compression  # brotli and zstd, under whatever names they are installed
LAYERS = 3  # "gzip, gzip" is a mistake that servers make; more is none
PIECE = 65_536  # bytes read, and unpacked, at a time
MOST_STREAMS = 1000  # in one body, one behind another; each costs a piece


class Unreadable(IgnoreRequest):
    """What came cannot be unpacked: it is broken, or breaks off, or is packed too often; ``str()`` says which."""


class Unpacking(HttpCompressionMiddleware):
    """Downloader middleware: Scrapy's, with a limit on layers, and strict about where a stream ends."""

    def _handle_encoding(self, body: bytes, content_encoding: list[bytes], max_size: int) -> tuple[bytes, list[bytes]]:
        layers = b",".join(content_encoding).count(b",") + 1
        if layers > LAYERS:
            raise Unreadable(f"the answer is packed {layers} times over")
        return super()._handle_encoding(body, content_encoding, max_size)

    @staticmethod
    def _decode(body: bytes, encoding: bytes, max_size: int) -> bytes:
        if not body:
            return body
        try:
            return unpacked(body, encoding.decode("latin-1"), max_size)
        except EOFError:
            raise Unreadable("the answer broke off") from None
        except (ValueError, Unreadable):
            raise
        except Exception as error:  # each library has an error of its own
            raise Unreadable(f"the answer cannot be unpacked: {encoding.decode('latin-1')}") from error


def unpacked(body: bytes, encoding: str, most: int) -> bytes:
    """The body without one layer of ``gzip``, ``deflate``, ``br`` or ``zstd``; what stands behind its end is left out.

    Raises EOFError when it ends before its stream does, a ValueError of Scrapy's beyond ``most`` bytes, Unreadable when
    it is of too many pieces, and the library's own error when it is broken.
    """
    pieces: list[bytes] = []
    size = streams = at = 0
    while at < len(body):
        streams += 1
        if streams > MOST_STREAMS:
            raise Unreadable(f"the answer is packed in more than {MOST_STREAMS} pieces")
        step = _START[encoding](body[at : at + PIECE])
        while not step.finished:
            hungry = step.hungry
            data = body[at : at + PIECE] if hungry else b""
            at += len(data)
            piece = step(data)
            size += len(piece)
            if size > most:
                raise _DecompressionMaxSizeExceeded(size, most)
            if hungry and not (data or piece or step.finished):
                raise EOFError
            pieces.append(piece)
        at -= len(step.behind)
        # several members of gzip (RFC 1952, 2.2) or frames of zstd (RFC 8878, 3.1) are one body; behind the last of
        # them some servers send padding
        if not body.startswith(_AGAIN.get(encoding, ()), at):
            break
    return b"".join(pieces)


class _Zlib:
    """gzip, zlib, or deflate without a head, which some servers send although the RFC means zlib."""

    def __init__(self, body: bytes) -> None:
        self._stream = zlib.decompressobj(wbits=47)
        try:
            zlib.decompressobj(wbits=47).decompress(body[:PIECE], 1)
        except zlib.error:
            if body[:2] == b"\x1f\x8b":
                raise
            self._stream = zlib.decompressobj(wbits=-15)

    def __call__(self, data: bytes) -> bytes:
        return self._stream.decompress(data or self._stream.unconsumed_tail, PIECE)

    @property
    def hungry(self) -> bool:
        return not self._stream.unconsumed_tail

    @property
    def finished(self) -> bool:
        return self._stream.eof

    @property
    def behind(self) -> bytes:
        return self._stream.unused_data


class _Brotli:
    behind = b""

    def __init__(self, _: bytes) -> None:
        self._stream: Any = LIBRARIES.brotli.Decompressor()

    def __call__(self, data: bytes) -> bytes:
        return bytes(self._stream.process(data, output_buffer_limit=PIECE))

    @property
    def hungry(self) -> bool:
        return bool(self._stream.can_accept_more_data())

    @property
    def finished(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstd:
    def __init__(self, _: bytes) -> None:
        self._stream: Any = LIBRARIES.zstd.ZstdDecompressor()

    def __call__(self, data: bytes) -> bytes:
        return bytes(self._stream.decompress(data, PIECE))

    @property
    def hungry(self) -> bool:
        return bool(self._stream.needs_input)

    @property
    def finished(self) -> bool:
        return bool(self._stream.eof)

    @property
    def behind(self) -> bytes:
        return bytes(self._stream.unused_data)


_START: dict[str, Callable[[bytes], Any]] = {
    "gzip": _Zlib,
    "x-gzip": _Zlib,
    "deflate": _Zlib,
    "br": _Brotli,
    "zstd": _Zstd,
}
CODINGS = frozenset(_START)
# How the next stream in the same body begins.
_GZIP = (b"\x1f\x8b",)
_AGAIN = {"gzip": _GZIP, "x-gzip": _GZIP, "zstd": (b"\x28\xb5\x2f\xfd",)}
