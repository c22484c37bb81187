"""What the database knows of the addresses that a crawl meets, and what the crawl tells it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.article import address_key, spellings
from monitor.store import read_version, reading, save_page_state, validators, writing
from monitor.store.visits import Visit, newest_below, recent_articles, visits
from spiders.catalogue_search import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Engine

    from monitor.intake import Intake
    from monitor.model import Article, Show, Source, Validators

_ENTRY = re.compile(r"/shows/(\d+)(?:[?#]|$)")


@dataclass(frozen=True, slots=True)
class Taken:
    """A catalogue's entry that was read for a show."""

    show: str  # the title that it was taken for: see catalogue_search.name_of
    number: int
    page: str  # its address in the API
    article: Article


class Ledger:
    """The database, as the spider of one source sees it."""

    def __init__(self, engine: Engine, source: Source, shows: Sequence[Show], intake: Intake) -> None:
        self._engine = engine
        self._source = source
        self.intake = intake
        # A list that did not change hides no news from the shows it was read for, but from all others.
        titles = "\n".join(sorted(title for show in shows for title in show.titles))
        how = f"{source.read_all}{' rendered' if source.render else ''}\n{source.selector}\n{source.pages}"
        self._list_read_for = hashlib.sha256(f"{how}\n{titles}".encode()).hexdigest()[:16]

    def list_validators(self, url: str) -> Validators:
        """Of a feed, sitemap or listing that was dealt with to its end."""
        with reading(self._engine) as conn:
            return validators(conn, url, self._list_read_for)

    def list_dealt_with(self, url: str) -> datetime | None:
        """When all that a document lists was last dealt with, for the shows that are followed now."""
        with reading(self._engine) as conn:
            visit = visits(conn, [url], self._list_read_for).get(url)
        return visit.checked_at if visit else None

    def save_list(self, url: str, given: Validators, at: datetime) -> None:
        """Note that all that a feed, sitemap or listing lists has been dealt with."""
        with writing(self._engine) as conn:
            save_page_state(conn, url, source=self._source.name, at=at, validators=given, read_for=self._list_read_for)

    def visits(self, urls: Iterable[str]) -> dict[str, Visit]:
        """Those of the addresses that were fetched before, for the shows that are followed now."""
        with reading(self._engine) as conn:
            return visits(conn, urls, self.intake.read_for)

    def spelled(self, urls: Iterable[str]) -> dict[str, str]:
        """Those of the addresses that were fetched under another spelling, and that: http for https, with "www." …

        Where there are several, the one that an article was read at goes first, then the one that was asked last.
        """
        keys = {address_key(url): url for url in urls}
        known = self.visits(spelled for url in keys.values() for spelled in spellings(url))
        found: dict[str, str] = {}
        for spelled in sorted(known, key=lambda each: (known[each].article, known[each].checked_at)):
            if (url := keys.get(address_key(spelled))) is not None:
                found[url] = spelled
        return found

    def recent(self, since: datetime, limit: int) -> list[str]:
        """Addresses of the source's articles first seen since then, newest first, and of remnants."""
        with reading(self._engine) as conn:
            return recent_articles(conn, self._source.name, since, limit)

    def taken(self) -> list[Taken]:
        """The entries of a catalogue that were taken for shows, and are not released."""
        from monitor.claims.records import entries_below, taken_for  # slow to import, and of use to catalogues alone

        with reading(self._engine) as conn:
            read = [
                (page, read_version(conn, version))
                for page, version in newest_below(conn, entries_below(self._source.url))
            ]
        return [
            Taken(name_of(title), int(entry[1]), page, article)
            for page, article in read
            if (title := taken_for(article)) and (entry := _ENTRY.search(page))
        ]

    def release(self, entry: Taken, at: datetime) -> None:
        """Take an entry for no show any more: what it said of one is said no longer."""
        from monitor.article.record import released

        self.intake.take_article(released(entry.article), (), self._source, at)

    def seen_again(self, url: str, at: datetime) -> None:
        """A page was as before, at a time that may lie before the last look at it."""
        visit = self.visits([url]).get(url)
        if visit is not None and visit.checked_at < at:
            self.intake.touch(url, at)
