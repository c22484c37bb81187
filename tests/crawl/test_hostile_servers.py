"""Servers that break the protocol, or flood: bounded in time and memory, named, and without harm to the others.

What each may take stands in docs/fetching.md; the crawls here are measured, process by process.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import sys
import zlib
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from crawling import LIMITS, Crawled, article, database, rss, run, source
from measured import NOTES
from rawsite import RESET, RawSite, answer, forever, head
from website import Website

from monitor.crawl import process as process_module
from monitor.store import open_database
from spiders.unpacking import LIBRARIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.timeout(600)  # seconds on a quiet machine, minutes on a busy one

TEXT = article("Harbour Lights").encode()
SMUGGLED = answer(article("Harbour Lights", "Harbour Lights was cancelled, the network said.").encode())
ZEROS = b"\0" * 40_000_000
NOISE = random.Random(4).randbytes(100_000)  # noqa: S311
CHUNKED = head("Transfer-Encoding: chunked")
NO_STATUS = "connection broke"


def packed(*layers: Callable[[bytes], bytes], body: bytes = TEXT) -> bytes:
    for layer in layers:
        body = layer(body)
    return body


def chunked(body: bytes, *headers: str) -> bytes:
    return head("Transfer-Encoding: chunked", *headers) + f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"


# path → (what is sent, words of the reason; None where it is an article all the same)
SENT: dict[str, tuple[tuple[bytes | None, ...], str | None]] = {
    "/reset": ((head("Content-Length: 9000"), TEXT[:500], RESET), "broke"),
    "/too-short-a-length": ((head(f"Content-Length: {len(TEXT) - 20}"), TEXT, SMUGGLED), None),
    "/negative-length": ((head("Content-Length: -5"), TEXT), "broke"),
    "/two-lengths": ((head("Content-Length: 5", "Content-Length: 7"), TEXT), "broke"),
    "/endless-length": ((head(f"Content-Length: {10**30}"), TEXT), "larger than allowed"),
    "/chunk-of-no-size": ((CHUNKED, b"zz\r\n", TEXT), "broke"),
    "/chunk-of-all-size": ((CHUNKED, b"F" * 5000 + b"\r\n", TEXT), "broke"),
    "/chunks-without-end": ((CHUNKED, b"%x\r\n" % len(TEXT), TEXT), "broke off"),
    "/http-0.9": ((TEXT,), "broke"),
    "/noise": ((NOISE,), "broke"),
    "/no-status": ((b"HTTP/1.1\r\n\r\n", TEXT), "broke"),
    "/status-of-words": ((b"HTTP/1.1 two-hundred OK\r\n\r\n", TEXT), "broke"),
    "/status-999": ((answer(TEXT, status="999 Hm"),), "answered 999"),
    "/header-of-10-mb": ((b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 10_000_000 + b"\r\n\r\n" + TEXT,), "broke"),
    "/headers-100000": ((head(*(f"X-{n}: {'x' * 20}" for n in range(100_000))), TEXT), "larger than allowed"),
    "/cookies": ((answer(TEXT, *(f"Set-Cookie: c{n}={'x' * 80}" for n in range(2000))),), None),
    "/headers-of-noise": ((head(NOISE[:4000].decode("latin-1").replace("\r", "").replace("\n", "")), TEXT), "broke"),
    "/brotli-bomb": ((answer(LIBRARIES.brotli.compress(ZEROS, quality=1), "Content-Encoding: br"),), "when unpacked"),
    "/zstd-bomb": ((answer(LIBRARIES.zstd.compress(ZEROS), "Content-Encoding: zstd"),), "when unpacked"),
    "/bomb-in-a-bomb": (
        (answer(packed(gzip.compress, gzip.compress, body=ZEROS), "Content-Encoding: gzip, gzip"),),
        "when unpacked",
    ),
    "/ten-layers": (
        (answer(packed(*[zlib.compress] * 10), f"Content-Encoding: {', '.join(['deflate'] * 10)}"),),
        "packed 10 times over",
    ),
    "/half-a-gzip": ((chunked(gzip.compress(TEXT)[:-200], "Content-Encoding: gzip"),), "broke off"),
    "/no-gzip": ((answer(TEXT, "Content-Encoding: gzip"),), "cannot be unpacked"),
    "/unknown-packing": ((answer(TEXT, "Content-Encoding: rot13"),), None),
    "/wrong-charset": ((answer(TEXT, kind="text/html; charset=utf-16"),), None),
    "/no-charset": ((answer(TEXT, kind="text/html; charset=x-none"),), None),
    "/binary": ((answer(NOISE + b"Harbour Lights"),), "not a web page"),
    "/dates-of-nowhere": (
        (answer(TEXT, f"Expires: {'9' * 99}", "Date: 0", f"Cache-Control: max-age={'9' * 99}", f"Age: {'9' * 99}"),),
        None,
    ),
}
STREAMED: dict[str, tuple[bytes, Callable[[], Iterator[bytes]], str]] = {
    "/headers-without-end": (head()[:-2], forever(b"X-More: " + b"x" * 8000 + b"\r\n"), "larger than allowed"),
    "/a-line-without-end": (b"HTTP/1.1 200 ", forever(b"x" * 8000), "broke"),
    "/continue-without-end": (b"", forever(b"HTTP/1.1 100 Continue\r\n\r\n" * 100), "larger than allowed"),
    "/cookies-without-end": (head()[:-2], forever(b"Set-Cookie: a=b\r\n" * 100), "larger than allowed"),
    "/headers-byte-by-byte": (b"HTTP/1.1 200 OK\r\nX-Slow: ", forever(b"x", 0.1), "in time"),
    "/accepted-and-no-more": (b"", forever(b"", 0.1), "in time"),
    "/chunks-without-end-but-slow": (CHUNKED, forever(b"1\r\nx\r\n", 0.1), "in time"),
}
REDIRECTS = 500


@dataclass(frozen=True)
class Crawl:
    crawled: Crawled
    database: str
    took: dict[str, tuple[float, float]]  # source → seconds of CPU, MB


def serve(site: RawSite) -> str:
    """All the faults, with a good article behind each; the address of the feed that lists them."""
    site.send("/robots.txt", answer(b"", kind="text/plain"))
    for path, (pieces, _) in SENT.items():
        site.send(path, *pieces)
    for path, (first, rest, _) in STREAMED.items():
        site.stream(path, lambda first=first, rest=rest: (piece for part in ([first], rest()) for piece in part))  # type: ignore[misc]
    for number in range(REDIRECTS):
        site.send(f"/redirect-{number}", answer(b"", f"Location: /redirect-{number + 1}", status="302 Found"))
    links = []
    for path in (*SENT, *STREAMED, "/redirect-0"):
        site.send(f"/after{path}", answer(article(f"Harbour Lights, beside {path}").encode()), keep_open=True)
        links += [("Harbour Lights", path), ("Harbour Lights", f"/after{path}")]
    return site.send("/feed", answer(rss(*links).encode(), kind="application/rss+xml"))


def floods(site: Website, most: int) -> dict[str, tuple[str, str]]:
    """Lists of a million of something, as large as they may be: name → kind and address."""

    def fill(start: str, piece: str, end: str, size: int = most) -> bytes:
        return (start + piece * ((size - len(start) - len(end)) // len(piece)) + end).encode()

    rows = "<url><loc>/harbour-lights-{}</loc></url>"
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(97 + n)} "{f"&{chr(96 + n)};" * 10}">' for n in range(1, 12)
    )
    good = "".join(rows.format(number) for number in range(3))
    for number in range(3):
        site.page(f"/harbour-lights-{number}", article(f"Harbour Lights, part {number}"))
    index = "<sitemapindex><sitemap><loc>/{}.xml</loc></sitemap></sitemapindex>"
    for level in range(10):
        site.file(f"/level-{level}.xml", index.format(f"level-{level + 1}"), "text/xml")
    files = {
        "elements": ("sitemap", fill(f"<urlset>{good}", "<x/>", "</urlset>", most * 10)),
        "entities": ("sitemap", f"{bomb}]><urlset>{good}<url><loc>&l;</loc></url></urlset>".encode()),
        "items": (
            "feed",
            fill('<rss version="2.0"><channel>', "<item><link>/harbour-lights-1</link></item>", "</channel></rss>"),
        ),
        "links": ("listing", fill("<main>", "<p><a href=/harbour-lights-1>Harbour Lights has good news</a>", "")),
    }
    found = {"levels": ("sitemap", site.url("/level-0.xml"))}
    for name, (kind, body) in files.items():
        types = {"sitemap": "text/xml", "feed": "text/xml", "listing": "text/html"}
        found[name] = kind, site.file(f"/{name.replace(' ', '-')}", body, types[kind])
    return found


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawl]:
    folder = tmp_path_factory.mktemp("hostile")
    notes, path = folder / "notes", database(folder)
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setenv(NOTES, str(notes))
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        patch.setattr(
            process_module,
            "COMMAND",
            (sys.executable, "-P", str(Path(__file__).parent.parent / "server" / "measured.py")),
        )
        raw, site = stack.enter_context(RawSite("127.0.5.1")), stack.enter_context(Website("127.0.5.2"))
        good = stack.enter_context(Website("127.0.5.3"))
        sources = [
            source("raw", serve(raw), max_articles=200),
            source("good", good.page("/watched", article("Harbour Lights")), "page"),
        ]
        limits = replace(LIMITS, timeout=3, deadline=400, jobs=2, max_bytes=600_000)
        sources += [source(name, url, kind) for name, (kind, url) in floods(site, limits.max_bytes).items()]
        crawled = run(path, sources, limits)
        took = {name: (seconds, memory) for name, seconds, memory in map(json.loads, notes.read_text().splitlines())}
        yield Crawl(crawled, path, took)


@pytest.mark.parametrize("path", SENT)
def test_an_answer_that_is_none(crawl: Crawl, path: str) -> None:
    words = SENT[path][1]
    said = crawl.crawled.reasons("raw").get(path)
    assert words in said if words and said else words == said
    assert crawl.crawled.outcomes("raw")[f"/after{path}"] in {"new", "unchanged"}


@pytest.mark.parametrize("path", STREAMED)
def test_an_answer_without_an_end(crawl: Crawl, path: str) -> None:
    assert STREAMED[path][2] in crawl.crawled.reasons("raw")[path]
    assert crawl.crawled.outcomes("raw")[f"/after{path}"] == "new"


def test_hundreds_of_redirects(crawl: Crawl) -> None:
    assert crawl.crawled.reasons("raw")["/redirect-0"] == "too many redirects"


def test_nothing_is_invented(crawl: Crawl) -> None:
    """Not from what came behind an answer's end, nor from noise."""
    engine = open_database(crawl.database)
    with engine.connect() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM article_version WHERE text LIKE '%cancelled%'").scalar() == 0
        stored = {url.partition(":5")[2] for (url,) in conn.exec_driver_sql("SELECT url FROM article")}
    engine.dispose()
    assert stored
    assert not [
        url
        for url in stored
        for path, (_, words) in SENT.items()
        if words and url.endswith(path) and "/after" not in url
    ]


def test_floods(crawl: Crawl) -> None:
    said = {name: (crawl.crawled.done(name).status, crawl.crawled.done(name).new) for name in crawl.took}
    assert {name: status for name, (status, _) in said.items()} == {
        **dict.fromkeys(said, "ok"),
        "links": "unreadable",  # ten thousand to one article are no list
    }
    assert said["good"] == ("ok", 1)
    assert sum(said[name][1] for name in ("elements", "entities", "items")) == 3  # of one site


def test_what_it_takes(crawl: Crawl) -> None:
    for name, (seconds, memory) in crawl.took.items():
        assert seconds < 40, (name, seconds)
        assert memory < 250, (name, memory)
