"""What a look at a source tells: the documents that came, what they list, what one article says, what could be read.

A survey (what does an address offer?) tells DocumentEvents and then OfferEvents, the best first. A trial (what would
a crawl meet?) tells DocumentEvents, a ListEvent and ReadEvents. Both end with the DoneEvent of every job.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003  (read at run time)
from typing import Literal

from monitor.model import Claim, SourceKind  # noqa: TC001

SHOWN = 5  # articles of a list that are told one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One article as a list tells of it."""

    url: str
    title: str = ""
    at: datetime | None = None  # the newest time that the list gives for it
    shows: tuple[str, ...] = ()  # titles of the followed shows that it concerns


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What is told of a list."""

    entries: int = 0
    concerning: int = 0  # of these, articles that concern a followed show
    newest: tuple[Sighting, ...] = ()  # the newest, at most SHOWN; without times the first


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEvent:
    """One document that is no article was asked for, and came or did not."""

    source: str
    url: str
    status: int | None = None  # of HTTP; None when nothing came
    final_url: str | None = None  # after redirects
    moved_to: str | None = None  # after nothing but permanent redirects
    content_type: str | None = None
    bytes: int = 0
    found: str | None = None  # in a survey: what it is ("feed", "news sitemap", …); None: nothing that is of use
    reason: str | None = None  # why it is of no use, in words
    event: Literal["document"] = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEvent:
    """What the source lists now."""

    source: str
    listed: Listed
    event: Literal["list"] = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEvent:
    """One article as the program reads it."""

    source: str
    url: str
    title: str
    published: datetime | None
    words: int
    claims: tuple[tuple[str, Claim], ...] = ()  # with the title of the show that each is about
    event: Literal["read"] = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferEvent:
    """One way to read the site."""

    source: str
    kind: SourceKind
    url: str
    title: str  # what it calls itself, else the site's host; never empty
    listed: Listed
    news: bool = False  # a sitemap with headlines and times, of the last days
    own: bool = False  # of that which the given address shows, not of the site as a whole
    about: str | None = None  # title of the one followed show that the address names and its newest articles concern
    event: Literal["offer"] = "offer"
