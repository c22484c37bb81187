"""Fetching: one Scrapy spider for each kind of source. ``python -m spiders`` crawls one source.

A crawl runs in a process of its own, reads its job as JSON from standard input and writes what happens to standard
output, one event a line (`monitor.crawl.job`); `monitor.crawl` starts such processes. Standard error is for logs.

``feeds``, ``sitemaps``, ``listings``, ``looks``, ``choose``, ``address``, ``retry_after`` are pure; ``source`` is the
loop; ``robots``, ``retry`` and ``guard`` are middlewares of Scrapy's downloader.
"""
