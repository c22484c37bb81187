"""Redirects, without telling the next site where we come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.redirect import RedirectMiddleware

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response


class Redirects(RedirectMiddleware):
    """Scrapy's, which wants a middleware for referrers; we send none."""

    def handle_referer(self, request: Request, response: Response) -> None:  # noqa: ARG002  (Scrapy's signature)
        """Drop the referrer."""
        request.headers.pop(b"Referer", None)
