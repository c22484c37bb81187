"""What was packed for the wire."""

from __future__ import annotations

import gzip
import os
import time
import zlib
from functools import partial

import pytest
from scrapy.utils._compression import _DecompressionMaxSizeExceeded

from spiders.unpacking import LAYERS, LIBRARIES, MOST_STREAMS, Unpacking, Unreadable, unpacked

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


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "zstd"])
def test_several_streams_and_padding(encoding: str) -> None:
    body = PACKED[encoding]
    assert unpacked(body * 3 + b"\0" * 20, encoding, 3 * len(TEXT)) == TEXT * 3
    with pytest.raises(_DecompressionMaxSizeExceeded):
        unpacked(body * 2, encoding, 2 * len(TEXT) - 1)
    with pytest.raises(EOFError):
        unpacked(body + body[:-5], encoding, 2 * len(TEXT))


@pytest.mark.parametrize(
    ("encoding", "empty"), [("gzip", gzip.compress(b"")), ("zstd", LIBRARIES.zstd.compress(b""))], ids=["gzip", "zstd"]
)
def test_thousands_of_empty_streams_cost_no_time(encoding: str, empty: bytes) -> None:
    assert unpacked(empty * MOST_STREAMS, encoding, 1) == b""
    begun = time.process_time()
    with pytest.raises(Unreadable, match="more than 1000 pieces"):
        Unpacking._decode(empty * (4_000_000 // len(empty)), encoding.encode(), 10_000)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("encoding", PACKED)
def test_what_packs_badly_is_read_in_pieces(encoding: str) -> None:
    noise = os.urandom(1_000_000)  # nearly as long when packed
    packed = {
        "deflate": zlib.compress,
        "br": partial(LIBRARIES.brotli.compress, quality=1),
        "zstd": LIBRARIES.zstd.compress,
    }
    body = packed.get(encoding, gzip.compress)(noise + TEXT)
    assert unpacked(body, encoding, len(noise + TEXT)) == noise + TEXT
    with pytest.raises(EOFError):
        unpacked(body[:-1], encoding, len(noise + TEXT))


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
