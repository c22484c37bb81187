"""What was packed for the wire."""

from __future__ import annotations

import gzip
import zlib

import pytest
from scrapy.utils._compression import _DecompressionMaxSizeExceeded

from spiders.unpacking import LAYERS, LIBRARIES, Unpacking, Unreadable, unpacked

TEXT = b"Winter Harbor was renewed for a second season. " * 5000
RAW = zlib.compressobj(wbits=-15)
PACKED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "br": LIBRARIES.brotli.compress(TEXT),
    "zstd": LIBRARIES.zstd.compress(TEXT),
}


@pytest.mark.parametrize("encoding", PACKED)
def test_whole(encoding: str) -> None:
    assert unpacked(PACKED[encoding], encoding, len(TEXT)) == TEXT


def test_deflate_without_a_head() -> None:
    assert unpacked(RAW.compress(TEXT) + RAW.flush(), "deflate", len(TEXT)) == TEXT


def test_several_members_and_padding() -> None:
    assert (
        unpacked(gzip.compress(TEXT) + gzip.compress(b"More.") + b"\0" * 20, "gzip", 2 * len(TEXT)) == TEXT + b"More."
    )


@pytest.mark.parametrize("encoding", PACKED)
def test_a_stream_that_breaks_off_is_not_the_half_of_it(encoding: str) -> None:
    body = PACKED[encoding]
    for end in (len(body) - 1, len(body) // 2, 12):
        with pytest.raises(EOFError):
            unpacked(body[:end], encoding, len(TEXT))


@pytest.mark.parametrize("encoding", PACKED)
def test_a_bomb(encoding: str) -> None:
    with pytest.raises(_DecompressionMaxSizeExceeded):
        unpacked(PACKED[encoding], encoding, len(TEXT) - 1)


@pytest.mark.parametrize("encoding", PACKED)
def test_what_is_not_packed_at_all(encoding: str) -> None:
    with pytest.raises(Unreadable):
        Unpacking._decode(b"<html>Winter Harbor</html>" * 10, encoding.encode(), 10_000)


@pytest.mark.parametrize(("header", "fine"), [([b"gzip, gzip"], True), ([b"gzip"] * (LAYERS + 1), False)])
def test_layers(header: list[bytes], fine: bool) -> None:
    body = gzip.compress(gzip.compress(TEXT))
    middleware = object.__new__(Unpacking)
    if fine:
        assert middleware._handle_encoding(body, header, len(TEXT)) == (TEXT, [])
        return
    with pytest.raises(Unreadable, match="4 times over"):
        middleware._handle_encoding(body, header, len(TEXT))
