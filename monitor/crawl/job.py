"""What is told to the process that crawls one source, and what it tells back: both as JSON."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (read at run time)
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003  (read at run time)
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from monitor.crawl.seen import DocumentEvent, ListEvent, OfferEvent, ReadEvent
from monitor.facts import Policy  # noqa: TC001
from monitor.model import Change, Limits, Show, Source  # noqa: TC001
from monitor.rhythm import Habit, Health  # noqa: TC001

Purpose = Literal[
    "crawl",  # read what is new, and keep it
    "survey",  # find out what the source's address offers; tells offers, the best first, and keeps nothing
    "trial",  # read the list and one article, and tell what a crawl would meet; the database is one to throw away
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One crawl of one source, or a look at it."""

    database: str  # a path, or a URL of SQLAlchemy's; "" for a survey, which needs none
    source: Source
    shows: tuple[Show, ...]  # that articles are read for
    policies: Mapping[str, Policy] = field(default_factory=dict)  # slug → what is told, where it is not the usual
    only: tuple[str, ...] = ()  # slugs: fetch what is about these shows alone; empty: about all
    user_agent: str
    limits: Limits
    at: datetime | None = None  # the time that pages count as fetched at; None: the clock's
    purpose: Purpose = "crawl"

    def to_json(self) -> bytes:
        """One line of JSON."""
        return _JOB.dump_json(self)

    @classmethod
    def from_json(cls, text: bytes | str) -> Job:
        """Raises ValueError for what is no job."""
        return _JOB.validate_json(text)


Outcome = Literal[
    "new",  # first reading
    "edited",  # read before, and its text is another now
    "unchanged",  # fetched, and its text is the same
    "not_modified",  # the server said so, nothing was fetched
    "off_topic",  # names no show that is followed
    "not_an_article",
    "skipped",  # robots.txt or the rules about addresses forbid it, or the user is to choose first
    "failed",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEvent:
    """One address was dealt with."""

    source: str
    url: str
    outcome: Outcome
    claims: int = 0
    reason: str | None = None  # of what was skipped or failed, in words
    event: Literal["article"] = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEvent:
    """A belief changed."""

    source: str | None  # whose article brought it; None: the sum of what is known of a show newly followed
    change: Change
    event: Literal["change"] = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressEvent:
    """How far the crawl of the source is. ``total`` is 0 until its list has been read."""

    source: str
    done: int
    total: int
    event: Literal["progress"] = "progress"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneEvent:
    """The end of a source's crawl: always the last of its events, whatever became of its process."""

    source: str
    status: str  # "ok", "waiting", or a word for what went wrong: "blocked", "timeout", "404", "crashed"
    reason: str | None = None  # in words; None when ok
    address: str | None = None  # what could not be had, as it is told to people
    moved_to: str | None = None  # where the source's address leads for good
    habit: Habit | None = None  # how often it publishes; None when its list was not read now
    until: datetime | None = None  # the site asks to be left alone until then
    requests: int = 0  # sent, robots.txt among them
    responses_304: int = 0
    fetched: int = 0  # articles and lists that came with a body
    bytes: int = 0  # of bodies, as they came over the wire
    new: int = 0
    edited: int = 0
    claims: int = 0
    changes: int = 0
    failed: int = 0  # addresses that could not be had
    no_article: int = 0  # pages that name a show and hold no article; the event of each says why
    failures_in_a_row: int = 0  # of the source, this one among them
    errors: tuple[str, ...] = ()  # what went wrong with single addresses; the first few
    notes: tuple[str, ...] = ()  # what is to be known of it, and is nothing that failed
    event: Literal["done"] = "done"

    @property
    def told(self) -> str:
        """What went wrong and where: ``the site answered 503 (https://a.example/feed)``."""
        words = self.reason or self.status
        return f"{words} ({self.address})" if self.address and self.address not in words else words

    @property
    def ok(self) -> bool:
        """Did the source work? Single articles may have failed all the same."""
        return self.status == "ok"

    @property
    def waiting(self) -> bool:
        """Was the source passed over, since its site asks to be left alone for some time yet?"""
        return self.status == "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthEvent:
    """A source took a turn for the worse, or is well again: told once, behind the end of the crawl that showed it."""

    source: str
    health: Health
    reason: str | None = None  # in words; None when it is well
    event: Literal["health"] = "health"


Event = Annotated[
    ArticleEvent
    | ChangeEvent
    | ProgressEvent
    | DoneEvent
    | HealthEvent
    | DocumentEvent
    | ListEvent
    | ReadEvent
    | OfferEvent,
    Field(discriminator="event"),
]

_JOB: TypeAdapter[Job] = TypeAdapter(Job)
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def event_to_json(event: Event) -> bytes:
    """One line of JSON."""
    return _EVENT.dump_json(event)


def event_from_json(line: bytes | str) -> Event:
    """Raises ValueError for what is no event."""
    return _EVENT.validate_json(line)
