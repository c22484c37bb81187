"""Fetching a list of addresses with the real downloader, guard and middlewares, in a process of its own.

fetch(["http://127.1/"])  →  {"http://127.1/": "refused: not fetched: loopback address 127.0.0.1 (written 127.1)"}
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spiders.source import SourceSpider

FETCHED = "fetched"


def fetch(
    urls: Sequence[str],
    *,
    allow_private: bool = False,
    names: Mapping[str, Sequence[Sequence[str]]] | None = None,
    max_redirects: int = 5,
) -> dict[str, str]:
    """What became of each address, fetched one after the other: "fetched", or status and reason.

    ``names`` has the addresses that a host name resolves to: the first time, the second time, and so on. No other name
    resolves.
    """
    asked = {"urls": list(urls), "allow_private": allow_private, "names": names, "max_redirects": max_redirects}
    ended = subprocess.run([sys.executable, __file__], input=json.dumps(asked), capture_output=True, text=True)  # noqa: S603
    assert ended.returncode == 0, ended.stderr
    found: dict[str, str] = json.loads(ended.stdout)
    return found


def _probe(urls: Sequence[str], found: dict[str, str]) -> type[SourceSpider]:
    from spiders.fetch import FetchFailed
    from spiders.source import SourceSpider

    class Probe(SourceSpider):
        async def crawl(self) -> None:
            for url in urls:
                try:
                    await self.fetcher.fetch(url)
                    found[url] = FETCHED
                except FetchFailed as failed:
                    found[url] = f"{failed.status}: {failed}"

    return Probe


def _resolver(names: dict[str, list[list[str]]]) -> type:
    from twisted.internet.address import IPv4Address, IPv6Address
    from twisted.internet.interfaces import IHostnameResolver
    from zope.interface import implementer

    from spiders.guard import GuardedResolver

    class Told:
        def resolveHostName(self, receiver: Any, host: str, port: int = 0, *_: Any) -> Any:  # noqa: N802
            receiver.resolutionBegan(None)
            answers = names.get(host, [])
            for address in answers.pop(0) if answers else ():
                receiver.addressResolved((IPv6Address if ":" in address else IPv4Address)("TCP", address, port))
            receiver.resolutionComplete()
            return receiver

    class Resolver(GuardedResolver):
        def __init__(self, reactor: Any, *, allow_private: bool) -> None:
            super().__init__(reactor, allow_private=allow_private)
            self._inner = implementer(IHostnameResolver)(Told)()

    return Resolver


def _main() -> None:
    from scrapy.crawler import AsyncCrawlerProcess

    from monitor.crawl import Job
    from monitor.model import Limits, Source, SourceKind
    from spiders.settings import settings

    asked = json.load(sys.stdin)
    found: dict[str, str] = {}
    job = Job(
        database="",
        source=Source(
            name="probe",
            url="http://none.example/",
            kind=SourceKind.PAGE,
            allow_private=asked["allow_private"],
            delay=0,
        ),
        shows=(),
        user_agent="monitor/0.0 (+mailto:somebody@mail.example)",
        limits=Limits(delay=0, timeout=2, deadline=60, max_redirects=asked["max_redirects"]),
    )
    chosen = settings(job) | {"RETRY_TIMES": 0, "LOG_LEVEL": "CRITICAL"}
    if asked["names"] is not None:
        chosen["TWISTED_DNS_RESOLVER"] = _resolver(asked["names"])
    process = AsyncCrawlerProcess(chosen)
    process.crawl(_probe(asked["urls"], found), job=job, ledger=None, concerns=None, emit=lambda _: None)
    process.start()
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    _main()
