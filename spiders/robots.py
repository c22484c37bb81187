"""robots.txt, RFC 9309, and the delay that it asks for.

Scrapy's own middleware allows everything when robots.txt cannot be had; the RFC (2.3.1.4) has it the other way round.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK

from spiders.guard import AddressRefused

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

ALWAYS = ""
LIMIT = 500 * 1024  # bytes that are parsed (RFC 9309, 2.5)
ANOTHER = "User-agent: any-other-robot"

_NAMED = re.compile(r"\s*user[- ]?agent(?:\s*:|\s)\s*([^#]*)", re.IGNORECASE)


class RobotsDisallowed(IgnoreRequest):
    """The site does not want this address to be fetched by us."""


class RobotsUnreachable(IgnoreRequest):
    """robots.txt could not be had, so the site counts as closed until it can.

    ``cause`` is what went wrong below HTTP; None when the server answered that it cannot, with a ``status`` and maybe a
    ``retry_after``.
    """

    def __init__(
        self,
        reason: str,
        url: str,
        *,
        status: int = 0,
        cause: Exception | None = None,
        retry_after: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.url = url
        self.status = status
        self.cause = cause
        self.retry_after = retry_after


def rules(status: int, body: bytes, agent: str = "") -> Protego | None:
    """The rules that an answer to a request for robots.txt means (RFC 9309, 2.3.1); None: all is disallowed.

    With ``agent``, the User-Agent that they are asked for with, rules of other robots are not kept apart.

    2xx: what it says. 4xx, and what else is neither 2xx nor 5xx ("unavailable"): everything is allowed.
    5xx ("unreachable"): nothing is. 429 is an overloaded server and counts as 5xx.
    """
    if status >= 500 or status == 429:
        return None
    text = body[:LIMIT].decode("utf-8-sig", errors="replace") if 200 <= status < 300 else ALWAYS
    return Protego.parse(_without_others(text, agent) if agent else text)


def _without_others(text: str, agent: str) -> str:
    """robots.txt with the names of all other robots made one.

    Protego keeps each rule once for each robot that it is for, so that 65 kB with 2,000 names and 2,000 rules take
    400 MB, and the 500 kB that are allowed thirty gigabytes.
    """
    lines = text.splitlines()
    names = [_name(line) for line in lines]
    meant = [name for name in set(names) if name and _is_meant(name, agent.lower())]
    longest = max(map(len, meant), default=0)
    ours = {name for name in meant if len(name) == longest}  # of several, Protego takes the one that stands first
    kept = []
    for line, name in zip(lines, names, strict=True):
        if name is None or name in ours or name == "*":
            kept.append(line)
        elif not kept or kept[-1] != ANOTHER:
            kept.append(ANOTHER)
    return "\n".join(kept)


def _name(line: str) -> str | None:
    """The robot that a line names, as Protego reads it; None for any other line."""
    found = _NAMED.match(line)
    if found is None:
        return None
    name = found[1].strip().lower()
    return name if name == "*" else name.replace("*", "")


def _is_meant(name: str, agent: str) -> bool:
    """Does the name stand at the beginning of a word of the User-Agent? As Protego has it."""
    return re.search(rf"(?<![\w-]){re.escape(name)}", agent) is not None


class RobotsRules:
    """Downloader middleware: asks robots.txt of each site once a crawl, before the first request to it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._agent: str = crawler.settings["USER_AGENT"]
        self._longest: float = crawler.settings.getfloat("CRAWL_DELAY_MAX")
        self._rules: dict[str, Protego | RobotsUnreachable] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsRules:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raise RobotsDisallowed or RobotsUnreachable where the request must not be sent."""
        if request.meta.get("robots"):
            return
        parts = urlsplit(request.url)
        site = f"{parts.scheme}://{parts.netloc}"
        if parts.scheme not in {"http", "https"}:
            return  # the guard refuses it
        if site not in self._rules:
            self._rules[site] = await self._ask(site)
        found = self._rules[site]
        if isinstance(found, RobotsUnreachable):
            raise RobotsUnreachable(
                str(found), found.url, status=found.status, cause=found.cause, retry_after=found.retry_after
            )
        if not found.can_fetch(request.url, self._agent):
            raise RobotsDisallowed(f"robots.txt disallows {request.url}")
        self._slow_down(parts.hostname or "", found.crawl_delay(self._agent))

    def sitemaps(self, url: str) -> list[str]:
        """The sitemaps that the robots.txt of the address's site names, once it was asked for; in its order."""
        parts = urlsplit(url)
        found = self._rules.get(f"{parts.scheme}://{parts.netloc}")
        return list(found.sitemaps) if isinstance(found, Protego) else []

    async def _ask(self, site: str) -> Protego | RobotsUnreachable:
        url = f"{site}/robots.txt"
        request = Request(url, callback=NO_CALLBACK, meta={"robots": True})
        try:
            response: Response = await self._crawler.engine.download_async(request)
        except AddressRefused:
            raise
        except IgnoreRequest:  # too many redirects: as good as not there (2.3.1.2)
            return Protego.parse(ALWAYS)
        except Exception as error:  # noqa: BLE001  (whatever the network did, it is unreachable)
            return RobotsUnreachable(f"{url} cannot be had", url, cause=error)
        found = rules(response.status, response.body, self._agent)
        if found is not None:
            return found
        wait = response.headers.get("Retry-After")
        return RobotsUnreachable(
            f"{url} cannot be had: the site answered {response.status}",
            url,
            status=response.status,
            retry_after=wait.decode("latin-1").strip() if wait else None,
        )

    def _slow_down(self, host: str, wanted: float | None) -> None:
        """Wait as long between requests as the site asks, within reason; never less than we would anyway."""
        slot = self._crawler.engine.downloader.slots.get(host)
        if slot is not None and wanted:
            slot.delay = max(slot.delay, min(wanted, self._longest))
