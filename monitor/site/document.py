"""What the site is made of: documents, the kinds of them, and what they are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from monitor.rhythm import USUAL_BOUNDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.facts import Policy
    from monitor.model import Show, Source
    from monitor.publish import Also
    from monitor.rhythm import Bounds
    from monitor.store.states import State

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Document:
    """The bytes of one document, the same whether it is served or written into a file."""

    body: bytes
    media_type: str
    modified: datetime | None = None  # of the newest thing that it tells; None: not known
    links: tuple[tuple[str, str], ...] = ()  # relation and address, for who does not read the body


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What documents are made from, at one moment."""

    conn: Connection  # reads only
    shows: Sequence[Show]  # that are followed
    sources: Sequence[Source]
    now: datetime
    title: str
    base_url: str | None = None  # where the site is served, if it is; without a slash at its end
    feed_token: str | None = None  # what an address of a feed or calendar must hold, for who keeps no cookies
    publisher: str = ""  # the contact of who runs the program
    items: int = 100  # the newest changes of a feed
    hub: str | None = None  # a WebSub hub that the feeds name
    also: Sequence[Also] = ()  # feeds that somebody has put together
    policies: Mapping[str, Policy] = field(default_factory=dict)  # slug → what is told of the show
    bounds: Bounds = USUAL_BOUNDS  # how often sources are asked, by which it is known when next
    live: bool = False  # served by a program that answers queries, not by files


class Lasting(Protocol):
    """A kind of document that tells of all of them at once whether they are what they were."""

    def states(self, scene: Scene, /) -> Mapping[str, State]:
        """Of each document, by its path, what is another whenever the document would be, by itself."""
        ...


class BadQuery(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """What was asked for cannot be understood; ``str()`` names the parameter and the mend."""


class Kind(Protocol):
    """A kind of document: a module with these. Adding one is one file, and one line in `monitor.site.kinds`."""

    ROUTE: str  # its path, with parameters in braces and no slash before it: "shows/{slug}.html"
    QUERY: frozenset[str]  # the parameters that may follow a question mark, where the site is live
    LIVE: bool  # it answers a query, and cannot be a file

    def paths(self, scene: Scene, /) -> Iterable[Mapping[str, str]]:
        """The parameters of every document of the kind that there is now."""
        ...

    def render(self, scene: Scene, asked: Mapping[str, str], /) -> Document | None:
        """The document with these parameters, of path and query; None where there is none. Raises BadQuery."""
        ...
