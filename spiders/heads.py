"""The head of an answer, its status line and headers, has a limit too.

Twisted bounds the length of a line and Scrapy that of a body; how many lines come before the body nobody counts, and
they are kept in memory until the request's time is over. Browsers stop at 256 kB.
"""

from __future__ import annotations

from typing import Any

from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _LenientHTTPClientParser,
)
from scrapy.exceptions import DownloadCancelledError

MOST = 262_144  # bytes of one answer before its body, those of "100 Continue" and the like among them


class BoundedHeads(HTTP11DownloadHandler):
    """Scrapy's download handler, that gives up an answer whose head does not end: DownloadCancelledError."""

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._pool._factory = _Factory


class _Parser(_LenientHTTPClientParser):
    size = 0

    def lineReceived(self, line: bytes) -> None:  # noqa: N802
        if self.state == "DONE":
            return
        self.size += len(line) + 2
        if self.size > MOST:
            self.state = "DONE"
            transport: Any = self.transport
            self._responseDeferred.errback(DownloadCancelledError(f"more than {MOST} bytes of headers"))
            del self._responseDeferred
            transport.abortConnection()
            return
        super().lineReceived(line)


class _Protocol(_LenientHTTP11ClientProtocol):
    def request(self, request: Any) -> Any:
        answer = super().request(request)
        # As Scrapy's own does it: Twisted names its parser in the middle of a method.
        self._parser.__class__ = _Parser
        return answer


class _Factory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, _addr: Any) -> Any:  # noqa: N802
        return _Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
