"""Scrapy's settings for one job: kind to the site, bounded in every direction, and nothing that is not needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spiders.render import SLOT

if TYPE_CHECKING:
    from monitor.crawl.job import Job

RETRIES = 2  # after the first try
RETRY_AFTER_MAX = 30.0  # seconds; whoever asks for more is left alone until then
CRAWL_DELAY_MAX = 30.0  # seconds; a few sites ask for minutes, which no crawl would survive

MIDDLEWARES = {  # from the engine (low) to the network (high); redirects and retries pass through all again
    "spiders.robots.RobotsRules": 100,
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "spiders.retry.PatientRetry": 550,
    "spiders.unpacking.Unpacking": 590,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": 600,
    "spiders.guard.AddressGuard": 800,
}


def settings(job: Job) -> dict[str, Any]:
    """The settings of the crawl.

    Scrapy's own lists of components are emptied, so that what runs is what stands here: no cookies, no caches, no
    telnet console or remote control, no proxy from the environment, no referrer, none that a later release adds.
    """
    return {
        "DOWNLOADER_MIDDLEWARES_BASE": {},
        "DOWNLOADER_MIDDLEWARES": MIDDLEWARES,
        "SPIDER_MIDDLEWARES_BASE": {},
        "SPIDER_MIDDLEWARES": {"scrapy.spidermiddlewares.referer.RefererMiddleware": 700},  # redirects ask for it
        "REFERRER_POLICY": "no-referrer",
        "EXTENSIONS_BASE": {},
        "DOWNLOAD_HANDLERS_BASE": dict.fromkeys(("http", "https"), "spiders.heads.BoundedHeads"),
        "TWISTED_DNS_RESOLVER": "spiders.guard.GuardedResolver",
        "ALLOW_PRIVATE": job.source.allow_private,
        # Kindness
        "USER_AGENT": job.user_agent,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": job.source.delay,
        "DOWNLOAD_DELAY_JITTER": 0,
        "DOWNLOAD_SLOTS": {SLOT: {"concurrency": 1, "delay": 0, "randomize_delay": False}},
        "CRAWL_DELAY_MAX": max(CRAWL_DELAY_MAX, job.source.delay),
        "RETRY_TIMES": RETRIES,
        "RETRY_WAIT": job.source.delay,
        "RETRY_AFTER_MAX": RETRY_AFTER_MAX,
        "DEFAULT_REQUEST_HEADERS": {
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.8",
            "Accept-Language": "en",
        },
        # Bounds
        "DOWNLOAD_TIMEOUT": job.limits.timeout,
        "DOWNLOAD_MAXSIZE": job.limits.max_bytes,  # also of what is unpacked
        "DOWNLOAD_WARNSIZE": 0,
        "REDIRECT_MAX_TIMES": job.limits.max_redirects,
        # News that moves beliefs should come from who it says it comes from.
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        # Quiet
        "LOG_LEVEL": "WARNING",
        "LOG_FORMAT": "%(levelname)s %(name)s: %(message)s",
        "RETRY_GIVE_UP_LOG_LEVEL": "DEBUG",
        "STATS_DUMP": False,
    }
