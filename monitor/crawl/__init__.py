"""Crawls: each source's in a process of its own, several at once, never two at one site."""

from monitor.crawl.job import ArticleEvent, ChangeEvent, DoneEvent, Event, HealthEvent, Job, ProgressEvent
from monitor.crawl.look import look
from monitor.crawl.run import DryRunNeedsSqlite, about, crawl

__all__ = [
    "ArticleEvent",
    "ChangeEvent",
    "DoneEvent",
    "DryRunNeedsSqlite",
    "Event",
    "HealthEvent",
    "Job",
    "ProgressEvent",
    "about",
    "crawl",
    "look",
]
