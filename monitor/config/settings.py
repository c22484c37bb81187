"""What the rest of the program gets of the configuration."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor import __version__
from monitor.model import Limits
from monitor.rhythm import USUAL_BOUNDS, Bounds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from monitor.config.notifying import Target
    from monitor.facts import Policy
    from monitor.model import Show, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSettings:
    """What the feeds say of themselves."""

    folder: Path
    title: str = "TV shows: what changed"
    link: str | None = None
    items: int = 100
    site: str | None = None
    hub: str | None = None
    also: Mapping[str, str] = field(default_factory=dict)  # name → query


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeSettings:
    """Where the site is served, and to whom."""

    host: str = "127.0.0.1"
    port: int = 8025
    url: str | None = None  # at which it is reached, where that is another; without a slash at its end
    hosts: tuple[str, ...] = ()  # further names that requests may ask for
    token: str | None = field(default=None, repr=False)
    token_file: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """How old must be what is dropped when room is made; None: it is never dropped."""

    texts: timedelta | None = timedelta(days=730)  # of articles that say nothing of a show
    versions: timedelta | None = timedelta(days=90)  # former ones, that say what the one before says
    crawls: timedelta | None = timedelta(days=90)
    messages: timedelta | None = timedelta(days=90)  # that were sent, or given up


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A configuration without mistakes; every path in it is absolute."""

    path: Path  # of the file
    database: str  # a path, or a URL of SQLAlchemy's
    contact: str
    feed: FeedSettings
    shows: tuple[Show, ...]
    sources: tuple[Source, ...]
    policies: Mapping[str, Policy] = field(default_factory=dict)  # slug → what is told of the show
    limits: Limits = field(default_factory=Limits)
    bounds: Bounds = USUAL_BOUNDS
    keep: Keep = Keep()
    targets: tuple[Target, ...] = ()  # of notifications; the hub of the feeds is the last
    serve: ServeSettings = ServeSettings()

    @property
    def pages(self) -> str | None:
        """Where the pages are reached, if they are: links in feeds and messages lead there."""
        return self.feed.site or self.serve.url

    @property
    def user_agent(self) -> str:
        """What the sites are told of us: the program, and who runs it (RFC 9110, section 10.1.5)."""
        return user_agent(self.contact)


def user_agent(contact: str | None) -> str:
    """The User-Agent header of somebody who can be reached at ``contact``: ``monitor/0.1.0 (+jo@example.org)``."""
    return f"monitor/{__version__} (+{contact})" if contact else f"monitor/{__version__}"
