"""What a feed, a sitemap or a listing says about an article before anybody has fetched it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from monitor.article.urls import address_key, canonical_url
from monitor.rhythm import NO_HABIT, Habit

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 2000  # characters of an address; longer ones are traps or mistakes


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One article listed somewhere. Times are aware, in UTC."""

    url: str  # absolute, without a fragment
    title: str = ""
    about: str = ""  # summary, content and categories, as they come: for the gate, not for reading
    published: datetime | None = None
    updated: datetime | None = None

    @property
    def moment(self) -> datetime | None:
        """The newest time that the entry gives."""
        return max((time for time in (self.published, self.updated) if time), default=None)

    @property
    def words(self) -> str:
        """All that the entry says, the words of its address among it, for the gate."""
        return "\n".join(part for part in (self.title, self.about, slug_words(self.url)) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What one document lists: articles, and other documents that list more."""

    entries: tuple[Entry, ...] = ()
    more: tuple[Entry, ...] = ()  # the sitemaps of a sitemap index
    next: str | None = None  # where the list goes on
    cut: bool = False  # there was more than the limit
    habit: Habit = NO_HABIT  # what the document itself says of when to read it


class NotAListing(ValueError):  # noqa: N818  (read as a sentence where it is raised)
    """What came is no feed, no sitemap, or no page with links; ``str()`` says what it looks like."""


def absolute(url: str | None, base: str) -> str | None:
    """The address made absolute, without fragment and tracking parameters; None when it is no web address."""
    try:
        joined = canonical_url(urljoin(base, url.strip())) if url and url.strip() else ""
    except ValueError:
        return None
    return joined if joined and len(joined) <= LONGEST else None


def slug_words(url: str) -> str:
    """The words of an address: ``/2026/renewed-for-season-2.html`` → ``2026 renewed for season 2 html``."""
    path = unquote(urlsplit(url).path)
    return " ".join("".join(character if character.isalnum() else " " for character in path).split())


def distinct(entries: Iterable[Entry]) -> list[Entry]:
    """Each page once, however its address is spelled: the first entry about it, in order."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        seen.setdefault(address_key(entry.url), entry)
    return list(seen.values())


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Newest first; entries without a time keep their order, behind the others."""
    oldest = datetime.min.replace(tzinfo=UTC)
    return sorted(entries, key=lambda entry: entry.moment or oldest, reverse=True)


def moment(text: str | None) -> datetime | None:
    """An ISO 8601 / W3C time as an aware datetime in UTC; a date is its midnight; None when it is none."""
    try:
        parsed = datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None
    try:
        return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)
    except OverflowError:
        return None
