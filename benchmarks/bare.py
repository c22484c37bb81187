"""What we are compared with: a plain Scrapy spider with Scrapy's own settings, which keeps nothing.

    python bare.py ADDRESS COUNT CONCURRENCY VALIDATORS.json

Asks for so many articles of the news stand and has trafilatura read each. Keeps their ETags in the file; where it is
there, they are sent along, and answers of 304 are counted. Robots.txt is obeyed, no delay. Prints how many came.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import trafilatura
from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy.http import Response


class Bare(Spider):
    """Fetches, reads, forgets."""

    name = "bare"
    handle_httpstatus_list = (304,)

    def __init__(self, address: str, count: int, tags: dict[str, str]) -> None:
        super().__init__()
        self.urls = [f"{address}/article/{number}" for number in range(count)]
        self.tags = tags
        self.read = self.not_modified = 0

    async def start(self) -> AsyncIterator[Any]:
        for url in self.urls:
            yield Request(url, headers={"If-None-Match": self.tags[url]} if url in self.tags else None)

    def parse(self, response: Response) -> None:
        if response.status == 304:
            self.not_modified += 1
            return
        self.tags[response.url] = response.headers["ETag"].decode()
        self.read += trafilatura.extract(response.body) is not None


def main() -> None:
    """Crawl once."""
    address, count, concurrency, file = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
    tags = json.loads(file.read_text()) if file.exists() else {}
    process = AsyncCrawlerProcess(
        {
            "LOG_LEVEL": "WARNING",
            "TELNETCONSOLE_ENABLED": False,
            "ROBOTSTXT_OBEY": True,
            "DOWNLOAD_DELAY": 0,
            "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        }
    )
    crawler = process.create_crawler(Bare)
    process.crawl(crawler, address=address, count=count, tags=tags)
    process.start()
    assert isinstance(crawler.spider, Bare)
    file.write_text(json.dumps(crawler.spider.tags))
    print(crawler.spider.read, crawler.spider.not_modified)


if __name__ == "__main__":
    main()
