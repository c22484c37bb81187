"""From the database to channels: of everything, of each attribute, of each show, and those that are configured."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from monitor.model import Attribute, SourceKind
from monitor.publish import health
from monitor.publish.archives import Archives
from monitor.publish.body import as_title, isolated, shorten
from monitor.publish.channel import EVERYTHING, TITLE, Channel
from monitor.publish.item import item
from monitor.publish.moments import LATEST, LOOK_BACK, moments
from monitor.publish.words import label
from monitor.store import show_titles
from monitor.store.articles import images
from monitor.store.edits import edits_of
from monitor.store.health import health_notes
from monitor.store.telling import (
    ALL,
    Wanted,
    attributes_told,
    count_told,
    newest_told,
    told_about_then,
    told_from,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from monitor.model import Change, Show, Source
    from monitor.publish.item import Item


_TITLE_CHARACTERS = 200
_NO_SUMMARIES = " What was known of a show when it was first followed is summed up in the feeds of all matters."


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """A feed that somebody has put together."""

    name: str  # of its file, without suffix
    title: str
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Section:
    """What a feed is about, before its items are known."""

    name: str
    title: str
    description: str
    wanted: Wanted
    page: str = "index.html"  # of the site


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeds:
    """All feeds that can be made from a database, for as long as a connection reads from it."""

    conn: Connection
    shows: Sequence[Show]
    sources: Sequence[Source] = ()
    title: str = TITLE  # of the feed of everything
    here: str | None = None  # where the folder of feeds is served, if it is
    token: str | None = None  # without which nothing is served there
    site: str | None = None  # where the pages are served, if they are
    publisher: str = ""  # the contact of who runs the program
    hub: str | None = None
    items: int = 100
    also: Sequence[Also] = ()
    _made: dict[str, Item] = field(default_factory=dict)  # by the id of its change: most are in two feeds or more
    _slugs: dict[str, str] = field(default_factory=dict)  # of shows by their feed's name, as slugs are slow to make
    _titles: dict[str, str] = field(default_factory=dict)  # of shows by slug, also of those followed no longer

    def __post_init__(self) -> None:
        """What is asked for with every feed."""
        self._slugs.update((show.file_name, show.slug) for show in self.shows)
        self._titles.update(show_titles(self.conn) | {show.slug: show.title for show in self.shows})

    def names(self) -> Iterator[str]:
        """Of all feeds of changes; those of an attribute once something was told of it."""
        yield EVERYTHING
        told = attributes_told(self.conn)
        yield from (f"{EVERYTHING}.{attribute}" for attribute in Attribute if attribute.value in told)
        yield from dict.fromkeys((*self._slugs, *(each.name for each in self.also)))

    def section(self, name: str) -> Section | None:
        """What the feed of this name is about; None where there is none."""
        everything, _, attribute = name.partition(".")
        if name == EVERYTHING:
            what = "Renewals, dates, casting and more, told once and only when something changed."
            return Section(name, _plain(self.title), what, ALL)
        if everything == EVERYTHING and attribute in list(Attribute):
            told = Attribute(attribute)
            what = f"{label(told)} of every show, told once and only when something changed."
            return Section(name, f"{_plain(self.title)} ({label(told)})", what, Wanted(attributes=frozenset((told,))))
        if slug := self._slugs.get(name):
            title = isolated(_plain(self._titles[slug]))
            what = f"What changed about {title}, told once and only when something changed."
            return Section(name, f"{title}: what changed", what, Wanted(shows=frozenset((slug,))), f"shows/{slug}.html")
        for each in self.also:
            if name == each.name:
                return Section(name, _plain(each.title), "A choice of what changed, told once.", each.wanted)
        return None

    def channel(self, name: str, wanted: Wanted = ALL, *, limit: int | None = None, query: str = "") -> Channel | None:
        """The feed of this name, or what is ``wanted`` of it; that has a ``query``, and no archive."""
        section = self.section(name)
        if section is None:
            return None
        section = replace(section, wanted=section.wanted.within(wanted))
        channel = self._channel(section, newest_told(self.conn, section.wanted, limit=limit or self.items))
        if query:
            return replace(channel, query=query, title=f"{channel.title} ({query.replace('&', '; ')})")
        return replace(channel, previous=self.archives(section).newest)

    def archive(self, name: str, number: int) -> Channel | None:
        """One of the archives of the feed of this name; None where there is none."""
        section = self.section(name)
        if section is None or number not in (archives := self.archives(section)).numbers:
            return None
        full = archives.full(number)
        told = told_from(self.conn, section.wanted, first=archives.first(number), limit=archives.size)
        channel = self._channel(section, told[::-1])
        if not told:  # as old as what came before
            before = told_from(self.conn, section.wanted, first=archives.first(number) - 1, limit=1)
            channel = replace(channel, dated=self._channel(section, before).updated)
        return replace(channel, number=number, previous=number - 1 or None, full=full)

    def archives(self, section: Section) -> Archives:
        """How the feed is parted."""
        return Archives(count_told(self.conn, section.wanted), self.items)

    def health(self) -> Channel:
        """The feed of how the sources fare."""
        addresses = {source.name: source.url for source in self.sources}
        channel = health.channel(health_notes(self.conn, self.items), addresses)
        return replace(
            channel,
            here=self.here,
            token=self.token,
            page=self._page("sources.html"),
            publisher=self.publisher,
            hub=self._hub,
        )

    def _channel(self, section: Section, newest: Sequence[Change]) -> Channel:
        return Channel(
            name=section.name,
            title=section.title,
            description=section.description + ("" if section.wanted.sums_up else _NO_SUMMARIES),
            items=self._items(newest),
            here=self.here,
            token=self.token,
            page=self._page(section.page),
            publisher=self.publisher,
            hub=self._hub,
        )

    @property
    def _hub(self) -> str | None:
        """None where the feed's address holds a token: who reads it would tell the hub that address."""
        return None if self.token else self.hub

    def _page(self, path: str) -> str | None:
        return f"{self.site.rstrip('/')}/{path}" if self.site else self.here

    def _items(self, told: Sequence[Change]) -> list[Item]:
        missing = [change for change in told if change.id not in self._made]
        if missing:
            times = [change.at for change in missing]
            when = moments(told_about_then(self.conn, times, before=LOOK_BACK, after=LATEST))
            pictures = images(self.conn, (change.article for change in missing if change.article))
            edits = edits_of(self.conn, missing)
            for change in missing:
                self._made[change.id] = item(
                    change,
                    self._titles.get(change.show, change.show),
                    at=when[change.id],
                    site=self.site,
                    feeds=self._addresses(),
                    images=pictures,
                    edits=edits.get(change.id, ()),
                )
        return [self._made[change.id] for change in told]

    def _addresses(self) -> Mapping[str, str]:
        return {source.name: source.url for source in self.sources if source.kind is SourceKind.FEED}


def _plain(title: str) -> str:
    return as_title(shorten(title, _TITLE_CHARACTERS))
