"""Pages that show their text only to a browser: Chromium runs their scripts, and what it then shows is read.

The browser is a renderer and nothing else. It does not connect: every request that a page makes in it is taken out of
its hands and sent, or not, as any other of the crawl (Scrapy's downloader with our robots.txt, guard of addresses,
limits and User-Agent), so that the address that is checked is the one that is connected to. What does not go that way
(web sockets, WebRTC, prefetching) finds no names, and as proxy a port where nothing listens. (scrapy-playwright has
the browser fetch.)
"""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from scrapy import Request
    from scrapy.http import Response

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
MOST_PARTS = 60  # requests that one page may make; the rest is not sent
SETTLE = 5.0  # seconds at most that a page may go on loading once its document and scripts are there
WANTED = frozenset({"script", "xhr", "fetch"})  # what text may depend on; no pictures, media, fonts, frames
STARTING = 60.0  # seconds that the browser has to start, once a crawl
CLOSING = 5.0  # seconds that a page has to close, the browser, and what drives it
SLOT = "parts of pages"  # of Scrapy's downloader: one at a time, without the delay that lies between pages

SWITCHES = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-bypass-list=<-loopback>",  # not even this machine is reached past the proxy
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
NOWHERE = "http://127.0.0.1:9"  # the proxy: the port "discard", where nothing listens


class CannotRender(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """There is no browser to render with, or it failed; ``str()`` says what and how to mend it."""


def browser_path(named: str | None = None) -> str:
    """The program to start: ``named`` in the configuration, or the first Chromium on the PATH. Raises CannotRender."""
    if find_spec("playwright") is None:
        raise CannotRender("Playwright is not installed. Install it with: pip install 'monitor[render]'")
    if named is not None:
        found = shutil.which(named)
        if found is None:
            raise CannotRender(f"there is no browser at {named}; see crawl.browser")
        return found
    for name in NAMES:
        if found := shutil.which(name):
            return found
    raise CannotRender(
        "there is no Chromium on the PATH. Install it (Debian: apt install chromium), or name it: crawl.browser"
    )


class Browser:
    """Chromium without a window, started with the first page that is to be rendered."""

    def __init__(
        self,
        send: Callable[[Request], Awaitable[Response]],
        *,
        named: str | None,
        user_agent: str,
        timeout: float,
        max_bytes: int,
    ) -> None:
        """``send`` fetches as the crawl does; ``timeout`` in seconds and ``max_bytes`` are for a whole page."""
        self._send = send
        self._named = named
        self._user_agent = user_agent
        self._timeout = timeout
        self._max_bytes = max_bytes
        self._playwright: Any = None
        self._browser: Any = None

    def find(self) -> str:
        """The program that would be started. Raises CannotRender."""
        return browser_path(self._named)

    async def rendered(self, url: str, body: bytes, content_type: str | None) -> bytes:
        """What a page shows once its scripts have run, as HTML in UTF-8. Raises CannotRender, TimeoutError.

        Each page has a profile of its own that is thrown away with it: no cookies, no storage, no downloads.
        """
        from playwright.async_api import Error

        try:
            browser = await self._started()
            async with asyncio.timeout(self._timeout):
                context = await browser.new_context(
                    user_agent=self._user_agent, accept_downloads=False, service_workers="block"
                )
                try:
                    await context.route("**/*", _Page(self._send, url, body, content_type, self._max_bytes).answer)
                    await context.route_web_socket("**/*", lambda socket: socket.close())
                    page = await context.new_page()
                    await page.goto(url, wait_until="load", timeout=1000 * self._timeout)
                    with suppress(Error):  # it never comes to rest, as pages with a clock do not
                        await page.wait_for_load_state("networkidle", timeout=1000 * min(SETTLE, self._timeout / 2))
                    html: str = await page.content()
                finally:
                    await self._left(context)
        except Error as error:
            raise CannotRender(f"the browser could not render it: {_first_line(error)}") from error
        return html.encode("utf-8", "replace")

    async def _left(self, context: Any) -> None:
        """Close a page; where it is too busy for that, the browser."""
        try:
            await asyncio.wait_for(context.close(), CLOSING)
        except Exception:  # noqa: BLE001  (whatever it was: the next page gets a browser of its own)
            await self.close()

    async def close(self) -> None:
        """End the browser, or be done with it: one that hangs or is broken keeps nobody, and the next is a new one."""
        browser, playwright = self._browser, self._playwright
        self._browser = self._playwright = None
        for end in (browser and browser.close, playwright and playwright.stop):
            if end is not None:
                with suppress(Exception):  # whatever it was: there is nothing more to be done
                    await asyncio.wait_for(end(), CLOSING)

    async def _started(self) -> Any:
        if self._browser is None or not self._browser.is_connected():
            path = self.find()
            from playwright.async_api import async_playwright

            if self._playwright is None:
                self._playwright = await async_playwright().start()
            self._browser = await self._playwright.chromium.launch(
                executable_path=path,
                args=list(SWITCHES),
                proxy={"server": NOWHERE},
                chromium_sandbox=os.geteuid() != 0,  # it does not start with one as root
                timeout=1000 * STARTING,
                handle_sigint=False,
                handle_sigterm=False,
                handle_sighup=False,
            )
        return self._browser


class _Page:
    """What one page in the browser gets for its requests."""

    def __init__(
        self,
        send: Callable[[Request], Awaitable[Response]],
        url: str,
        body: bytes,
        content_type: str | None,
        max_bytes: int,
    ) -> None:
        self._send = send
        self._document: tuple[str, bytes, str | None] | None = (url, body, content_type)
        self._left = max_bytes
        self._parts = 0

    async def answer(self, route: Any) -> None:
        """Called for each request, whatever makes it."""
        request = route.request
        kind = request.resource_type
        if kind == "document" and self._document is not None and request.is_navigation_request():
            (_, body, content_type), self._document = self._document, None
            await route.fulfill(status=200, body=body, content_type=content_type or "text/html")
        elif kind == "stylesheet":
            await route.fulfill(status=200, body="", content_type="text/css")  # some scripts wait for it
        elif kind in WANTED and request.method == "GET" and self._parts < MOST_PARTS and self._left > 0:
            self._parts += 1
            await self._fetched(route)
        else:
            await route.abort("blockedbyclient")

    async def _fetched(self, route: Any) -> None:
        from scrapy import Request  # slow, and `monitor check` asks for nothing but the browser's path
        from scrapy.http.request import NO_CALLBACK

        asked = {name: value for name in ("accept", "origin") if (value := route.request.headers.get(name))}
        try:
            request = Request(
                route.request.url, headers=asked, meta={"download_slot": SLOT}, callback=NO_CALLBACK, dont_filter=True
            )
            response = await self._send(request)
        except Exception:  # noqa: BLE001  (refused, disallowed, too large, broken: the page has to do without)
            await route.abort("failed")
            return
        self._left -= len(response.body)
        headers = {"Content-Type": (response.headers.get("Content-Type") or b"").decode("latin-1")}
        if shared := response.headers.get("Access-Control-Allow-Origin"):
            headers["Access-Control-Allow-Origin"] = shared.decode("latin-1")
        await route.fulfill(status=response.status, body=response.body, headers=headers)


def is_page(content_type: str | None) -> bool:
    """Whether a document is one that a browser would show as a page."""
    return (content_type or "").partition(";")[0].strip().lower() in {"text/html", "application/xhtml+xml", ""}


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
