"""What an output is made from: a channel is a title and its items, all of them or one page of their archive."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.publish.item import Item

EVERYTHING = "all"
TITLE = "TV shows: what changed"
LANGUAGE = "en"  # of our own words; what is quoted is as its site has it
NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # a feed that has told nothing must have a date all the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """All that a feed in any format needs.

    Its archive (RFC 5005, section 4) is numbered from the oldest, 1. A full one leads to the next from the start, so
    that it never changes: there the items are that are in no full one yet, as a page that is ``full`` no more than the
    feed itself is.
    """

    name: str  # of its file, without suffix
    title: str
    description: str
    items: Sequence[Item]  # newest first
    here: str | None = None  # where the folder of feeds is served, if it is
    token: str | None = None  # without which nothing is served there
    page: str | None = None  # the page that shows the same; else None
    query: str = ""  # what the items are chosen by, as it stands behind the question mark
    publisher: str = ""  # the contact of who runs the program: others have a feed of the same name
    hub: str | None = None  # a WebSub hub that is told of changes
    number: int | None = None  # of an archive; None: the feed itself
    previous: int | None = None  # the archive that holds what came before
    full: bool = False  # an archive that never changes any more
    dated: datetime = NEVER  # of a channel without items

    @property
    def updated(self) -> datetime:
        """The time of the newest item: the clock is not asked, as the same items must give the same bytes."""
        return max((item.at for item in self.items), default=self.dated)

    @property
    def next(self) -> int | None:
        """The archive that holds what came after."""
        return self.number + 1 if self.number is not None and self.full else None

    @property
    def archived(self) -> bool:
        """Whether this is a page of an archive, or something leads from it to one."""
        return self.number is not None or self.previous is not None

    def file(self, suffix: str, number: int | None = None) -> str:
        """The path of the feed itself, or of one of its archives, in the folder of feeds."""
        return f"{self.name}{suffix}" if number is None else f"{self.name}/{number}{suffix}"

    def url(self, suffix: str, number: int | None = None) -> str | None:
        """Where that is served; None when it is not known."""
        if not self.here:
            return None
        said = filter(None, (self.query, self.token and f"token={self.token}"))  # what is asked for has no archive
        query = "&".join(said)
        return f"{self.here.rstrip('/')}/{self.file(suffix, number)}{query and f'?{query}'}"

    @property
    def identity(self) -> str:
        """An IRI for the feed, the same wherever it lies and whatever it is asked by (RFC 4287, section 4.2.6)."""
        return uuid.uuid5(uuid.NAMESPACE_URL, f"monitor:{self.publisher}:feed:{self.name}?{self.query}").urn
