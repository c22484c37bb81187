"""A second and a third try where that is likely to help, no sooner than the server asks for."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.retry import RetryMiddleware

from spiders.fetch import challenged
from spiders.retry_after import retry_after

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings


class PatientRetry(RetryMiddleware):
    """Scrapy's retries, which know no Retry-After, with a wait before each."""

    def __init__(self, settings: BaseSettings) -> None:
        super().__init__(settings)
        self._longest = settings.getfloat("RETRY_AFTER_MAX")
        self._first = settings.getfloat("RETRY_WAIT")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> PatientRetry:
        middleware = cls(crawler.settings)
        middleware.crawler = crawler
        return middleware

    async def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        """The answer, or the request once more. A challenge is final, and what asks for a longer wait than ours."""
        header = response.headers.get(b"Retry-After")
        asked = retry_after(header.decode("latin-1") if header else None, datetime.now(UTC))
        if challenged(response) is not None or (asked is not None and asked > self._longest):
            return response
        again = super().process_response(request, response)
        if again is not response:
            await asyncio.sleep(max(asked or 0.0, self._wait(request)))
        return again

    async def process_exception(self, request: Request, exception: Exception) -> Request | Response | None:  # type: ignore[override]
        """The request once more after a broken connection or a time-out; None when that has been enough."""
        again = super().process_exception(request, exception)
        if again is not None:
            await asyncio.sleep(self._wait(request))
        return again

    def _wait(self, request: Request) -> float:
        """1, 2, 4… times the first wait."""
        return float(self._first * 2 ** request.meta.get("retry_times", 0))
