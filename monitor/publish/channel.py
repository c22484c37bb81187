"""What an output is made from: one channel for everything, one a show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from monitor.model import Change, Show

EVERYTHING = "all"
RESERVED = frozenset({EVERYTHING, "sources"})  # files that are of no one show
TITLE = "TV shows: what changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A title and its changes, newest first: all that a feed in any format needs."""

    name: str  # of its file, without suffix
    title: str
    description: str
    changes: Sequence[Change]
    shows: Mapping[str, str] = field(default_factory=dict)  # slug → title
    base_url: str | None = None  # where the folder of feeds is served, if it is
    folder: Path | None = None  # where the file lies

    def show_title(self, change: Change) -> str:
        """The title of the change's show; of one that is no longer followed, its slug."""
        return self.shows.get(change.show, change.show)

    def url(self, suffix: str) -> str | None:
        """Where this channel is served as ``name + suffix``; ``None`` when no base URL is configured."""
        return f"{self.base_url.rstrip('/')}/{self.name}{suffix}" if self.base_url else None


def channels(
    shows: Sequence[Show],
    changes: Sequence[Change],
    *,
    title: str = TITLE,
    base_url: str | None = None,
    folder: Path | None = None,
    limit: int = 100,
) -> list[Channel]:
    """One channel of everything and one a show, each with its newest ``limit`` changes, newest first.

    Changes of the same moment keep an order of their own (by id), so that the files come out the same every time.
    """
    newest = sorted(sorted(changes, key=lambda change: change.id), key=lambda change: change.at, reverse=True)
    titles = {show.slug: show.title for show in shows}
    everything = Channel(
        name=EVERYTHING,
        title=title,
        description="Renewals, dates, casting and more, told once and only when something changed.",
        changes=newest[:limit],
        shows=titles,
        base_url=base_url,
        folder=folder,
    )
    return [
        everything,
        *(
            Channel(
                name=file_name(show),
                title=f"{show.title}: what changed",
                description=f"What changed about {show.title}, told once and only when something changed.",
                changes=[change for change in newest if change.show == show.slug][:limit],
                shows=titles,
                base_url=base_url,
                folder=folder,
            )
            for show in shows
        ),
    ]


def file_name(show: Show) -> str:
    """The show's slug, unless that is the name of another file of ours."""
    return f"{show.slug}-show" if show.slug in RESERVED else show.slug
