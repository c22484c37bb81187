"""Running real crawls of local sites in tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from monitor.crawl import ArticleEvent, DoneEvent, crawl
from monitor.model import Limits, Show, Source, SourceKind
from monitor.store import open_database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from monitor.crawl import Event

SHOW = Show(title="Harbour Lights", aliases=("Lights of the Harbour",))
AGENT = "monitor/0.0 (+mailto:somebody@mail.example)"
LIMITS = Limits(delay=0.01, timeout=5, deadline=30, jobs=4)
PATIENT = replace(LIMITS, timeout=30, deadline=300, jobs=2)  # where a slow machine must not be taken for a fault

SENTENCES = (
    "The keeper of the lighthouse finds a letter that nobody in the harbour was meant to read, and hides it.",
    "Critics praised the quiet first episodes, which take their time with the weather and with the people.",
    "The network has said little about the numbers, but the audience grew from week to week all the same.",
    "Two writers of the first season are at work on other things, a spokesman told a local paper in spring.",
)


def article(title: str, news: str = "Nothing else is known so far.", published: str = "2027-03-14") -> str:
    """An article's page about Harbour Lights, as a blog has it."""
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in (f"Harbour Lights is on our mind. {news}", *SENTENCES))
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>'
        f'<meta property="article:published_time" content="{published}T10:00:00Z"></head>'
        "<body><nav><a href='/'>Home</a></nav>"
        f"<main><article><h1>{title}</h1>{paragraphs}</article></main></body></html>"
    )


def rss(*items: tuple[str, str]) -> str:
    """A feed of (title, link)."""
    entries = "".join(f"<item><title>{title}</title><link>{link}</link></item>" for title, link in items)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Screen Notes</title>{entries}</channel></rss>'


def source(name: str, url: str, kind: str = "feed", **fields: Any) -> Source:
    """A source on loopback that may be there."""
    return Source(name=name, url=url, kind=SourceKind(kind), **{"allow_private": True, "delay": 0.01, **fields})


def database(folder: Path) -> str:
    """A new database."""
    path = str(folder / "monitor.sqlite3")
    open_database(path, create=True).dispose()
    return path


@dataclass(frozen=True)
class Crawled:
    """What a crawl told."""

    events: tuple[Event, ...]

    def done(self, name: str) -> DoneEvent:
        """The end of a source's crawl."""
        (event,) = [event for event in self.events if isinstance(event, DoneEvent) and event.source == name]
        return event

    def outcomes(self, name: str) -> dict[str, str]:
        """Path → outcome of each article of a source."""
        return {
            "/" + event.url.split("/", 3)[3]: event.outcome
            for event in self.events
            if isinstance(event, ArticleEvent) and event.source == name
        }

    def reasons(self, name: str) -> dict[str, str]:
        """Path → why each article of a source that could not be had could not."""
        return {
            "/" + event.url.split("/", 3)[3]: event.reason
            for event in self.events
            if isinstance(event, ArticleEvent) and event.source == name and event.reason
        }


def run(database: str, sources: Sequence[Source], limits: Limits = LIMITS, **how: Any) -> Crawled:
    """Crawl to the end."""
    events = crawl(sources, database=database, shows=[SHOW], user_agent=AGENT, limits=limits, **how)
    return Crawled(tuple(events))


def patiently(database: str, sources: Sequence[Source], **how: Any) -> Crawled:
    """Crawl to the end, however slow the machine is."""
    return run(database, sources, PATIENT, **how)
