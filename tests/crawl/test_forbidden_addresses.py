"""Server-side request forgery: whatever leads to a forbidden address, nothing is connected to.

The trap listens on every address of this machine and counts connections. What ends up there in spite of all: the
loopback addresses where a source has no leave for them, and 0.0.0.0 and ::, which no source has leave for, and which
Linux connects to the machine itself.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from crawling import article, database, patiently, rss, source
from fetching import FETCHED, fetch
from website import Reply, Website

from monitor.crawl import ArticleEvent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


pytestmark = pytest.mark.timeout(600)  # seconds on a quiet machine, minutes on a busy one


class Trap:
    """Counts connections to a port on all addresses of this machine, of both kinds."""

    def __init__(self) -> None:
        self.connections = 0
        self._socket = socket.create_server(("", 0), family=socket.AF_INET6, dualstack_ipv6=True)
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.connections += 1
                connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def trap() -> Iterator[Trap]:
    trap = Trap()
    yield trap
    assert trap.connections == 0
    with socket.create_connection(("127.0.0.1", trap.port)) as connection:  # it would have counted
        assert connection.recv(1) == b""
    assert trap.connections == 1
    trap.close()


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


# What stands between "http://" and the port of the trap.
LOOPBACK = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "127.255.255.254",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0X7F.0x0.0x0.0x1",
    "0177.0.0.01",
    "017700000001",
    "127.0.0.1.",
    "127.0.0.1..",
    "１２７.０.０.１",
    "127。0。0。1",
    "①②⑦.0.0.1",
    "127%2e0%2e0%2e1",
    "[::1]",
    "[0:0::1]",
    "[::127.0.0.1]",
    "[::ffff:127.0.0.1]",
    "[::FFFF:7F00:1]",
    "[64:ff9b::127.0.0.1]",
    "[2002:7f00:1::]",
    "[::1%25lo]",
    "[::1%lo]",
    "localhost",
    "LOCALHOST.",
    "a.localhost",
    "user@127.0.0.1",
    "news.example:80@127.0.0.1",
]
HERE = "0.0.0.0"  # noqa: S104
NEVER = [
    HERE,
    "0",
    "0x0",
    "0.0",
    "00000000000",
    "[::]",
    "[::ffff:0.0.0.0]",
    "[::0.0.0.0]",
    "０.０.０.０",
    "0.0.0.0.",
]
# Whole addresses, {} being the port.
WRITTEN = [
    "hTTp://127.0.0.1:{}/",
    "http:\\\\127.0.0.1:{}\\",
    "http:/127.0.0.1:{}/",
    "http:127.0.0.1:{}/",
    "http:///127.0.0.1:{}/",
    "http://news.example\\@127.0.0.1:{}/",
    "http://127.0.0.1:{}\\@news.example/",
    "http://127.0.0.1:{}#@news.example/",
    "http://127.0.0.1:{}?@news.example/",
    " http://127.0.0.1:{}/",
    "ht\ttp://127.0.0.1:{}/",
    "http://127.0.\n0.1:{}/",
    "http://127.0.0.1\x00.news.example:{}/",
    "http://127.0.0.1:0{}/",
    "https://127.0.0.1:{}/",
    "ftp://127.0.0.1:{}/",
    "gopher://127.0.0.1:{}/_GET",
    "file://127.0.0.1/etc/passwd",
    "file:///etc/passwd",
    "data:text/html,<p>Winter Harbor</p>",
    "javascript:alert(1)",
    "s3://bucket/key",
    "ws://127.0.0.1:{}/",
]
ELSEWHERE = [  # names → what they resolve to, of which nothing listens here: their refusal is told
    ("metadata.google.internal", "169.254.169.254", "metadata"),
    ("six.example", "fd00:ec2::254", "metadata"),
    ("cgnat.example", "100.64.0.1", "private"),
    ("alibaba.example", "100.100.100.200", "metadata"),
    ("ietf.example", "192.0.0.8", "private"),
    ("oracle.example", "192.0.0.192", "metadata"),
    ("many.example", "224.0.0.251", "multicast"),
    ("all.example", "255.255.255.255", "reserved"),
    ("later.example", "250.1.2.3", "reserved"),
    ("this.example", "0.1.2.3", "reserved"),
    ("teredo.example", "2001:0:4136:e378:8000:63bf:80ff:fffe", "loopback"),
    ("link.example", "fe80::1", "link-local"),
    ("test.example", "198.51.100.7", "private"),
]


def test_no_notation_of_a_forbidden_address_is_connected_to(trap: Trap) -> None:
    names = {name: [[address]] for name, address, _ in ELSEWHERE}
    names |= {name: [["127.0.0.1"], ["::1"]] for name in ("localhost", "a.localhost", "news.example", "127.0.0.1")}
    urls = [f"http://{host}:{trap.port}/" for host in (*LOOPBACK, *NEVER)]
    urls += [written.format(trap.port) for written in WRITTEN]
    urls += [f"http://{name}/" for name in names]
    found = fetch(urls, names=names)
    assert FETCHED not in found.values()
    for name, address, kind in ELSEWHERE:
        assert found[f"http://{name}/"].startswith("refused:")
        assert f"{kind} address {address}" in found[f"http://{name}/"] or name == "teredo.example"


def test_no_redirect_leads_to_one(trap: Trap, site: Website) -> None:
    """Not with leave for private addresses, and in whatever way it is said; nor is one in the page itself followed."""
    targets = [f"http://{host}:{trap.port}/" for host in NEVER]
    targets += [
        f"//0.0.0.0:{trap.port}/",
        f"\\\\0.0.0.0:{trap.port}/",
        f"http:\\\\0.0.0.0:{trap.port}/",
        f"hTtP://0.0.0.0:{trap.port}/",
        f"http://0.0.0.0:{trap.port}#@news.example/",
        f"http://news.example@0.0.0.0:{trap.port}/",
        f"ht\ttp://0.0.0.0:{trap.port}/",
        f"ftp://0.0.0.0:{trap.port}/",
        "file:///etc/passwd",
        "data:text/html,<p>Winter Harbor</p>",
        "javascript:alert(1)",
    ]
    urls = []
    for number, target in enumerate(targets):
        status = (301, 302, 303, 307, 308)[number % 5]
        location = {"Location": target.encode().decode("latin-1")}
        urls.append(site.reply(f"/{number}", Reply(status=status, headers=location, etag=False)))
    followed = fetch([*urls, site.redirect("/twice", site.url("/0"))], allow_private=True)
    assert FETCHED not in followed.values()
    meta = f'<meta http-equiv="refresh" content="0;url=http://0.0.0.0:{trap.port}/"><p>Winter Harbor</p>'
    headers = {"Refresh": f"0; url=http://0.0.0.0:{trap.port}/", "Link": f"<http://0.0.0.0:{trap.port}/>; rel=preload"}
    refreshed = fetch(
        [site.page("/meta", meta), site.reply("/head", Reply(b"<p>x", headers=headers))], allow_private=True
    )
    assert set(refreshed.values()) == {FETCHED}  # as they are


def test_a_name_that_answers_differently_the_second_time(trap: Trap, site: Website) -> None:
    port = site.address.rpartition(":")[2]
    for path in ("/robots.txt", "/1", "/2"):
        site.reply(path, Reply(b"<p>Winter Harbor", headers={"Connection": "close"}))
    url = f"http://rebinding.example:{port}"
    found = fetch(
        [f"{url}/1", f"{url}/2"], allow_private=True, names={"rebinding.example": [["127.0.0.1"]] * 2 + [[HERE]]}
    )
    assert found[f"{url}/1"] == FETCHED
    assert "unspecified address 0.0.0.0" in found[f"{url}/2"]
    assert site.paths() == ["/1"]


def test_no_list_robots_txt_or_page_leads_to_one(trap: Trap, site: Website, tmp_path: Path) -> None:
    there = f"http://0.0.0.0:{trap.port}/harbour-lights"
    page = article("Harbour Lights is back").replace(
        "<head>", f'<head><base href="{there}/"><link rel="canonical" href="{there}">'
    )
    site.page("/harbour-lights", page)
    feed = rss(
        ("Harbour Lights", there), ("Harbour Lights", "/harbour-lights"), ("Harbour Lights", "file:///etc/passwd")
    )
    index = (
        f"<sitemapindex><sitemap><loc>{there}.xml</loc></sitemap><sitemap><loc>/own.xml</loc></sitemap></sitemapindex>"
    )
    site.file("/own.xml", f"<urlset><url><loc>{there}/1</loc></url></urlset>", "text/xml")
    links = "".join(f'<h2><a href="{number}">Harbour Lights has news number {number}</a></h2>' for number in range(4))
    sources = [
        source("feed", site.file("/feed", feed, "text/xml")),
        source("sitemap", site.file("/index.xml", index, "text/xml"), "sitemap"),
        source("listing", site.page("/tag", f'<base href="{there}/"><main>{links}</main>'), "listing", selector="h2 a"),
    ]
    with Website("127.0.4.1") as closed:
        closed.redirect("/robots.txt", f"http://0.0.0.0:{trap.port}/robots.txt")
        sources.append(source("robots", closed.page("/watched", article("Harbour Lights")), "page"))
        crawled = patiently(database(tmp_path), sources)
        assert closed.paths() == []
    assert crawled.done("robots").status == "refused"
    assert (crawled.done("feed").new, crawled.done("feed").status) == (1, "ok")
    for name in ("feed", "sitemap", "listing"):
        assert all("unspecified address" in reason for reason in crawled.reasons(name).values())
        assert {
            event.outcome for event in crawled.events if isinstance(event, ArticleEvent) and event.source == name
        } >= {"skipped"}
