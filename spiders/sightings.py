"""What a look at a source tells: which document came, and what a list has, how many articles and the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.crawl.seen import SHOWN, DocumentEvent, Listed, Sighting
from spiders.entries import newest_first

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor.article import Gate
    from monitor.model import Show
    from spiders.entries import Entry
    from spiders.fetch import Answer

LONGEST_TITLE = 300  # characters of it that are told


def shows_named(entry: Entry, gate: Gate) -> list[Show]:
    """The followed shows that the title, summary, categories or address of an entry name."""
    return gate.shows_in(entry.words.encode(errors="replace"))


def came(source: str, answer: Answer, *, found: str | None = None, reason: str | None = None) -> DocumentEvent:
    """That a document came; ``found`` says what it is, ``reason`` why it is of no use."""
    return DocumentEvent(
        source=source,
        url=answer.url,
        status=answer.status,
        final_url=answer.final_url,
        moved_to=answer.moved_to,
        content_type=answer.content_type,
        bytes=len(answer.body),
        found=found,
        reason=reason,
    )


def listed(entries: Sequence[Entry], shows_of: Callable[[Entry], Sequence[Show]]) -> Listed:
    """The list in short; ``shows_of`` gives the followed shows that an entry concerns."""
    concerned = {entry.url: tuple(show.title for show in shows_of(entry)) for entry in entries}
    return Listed(
        entries=len(entries),
        concerning=sum(map(bool, concerned.values())),
        newest=tuple(
            Sighting(url=entry.url, title=entry.title[:LONGEST_TITLE], at=entry.moment, shows=concerned[entry.url])
            for entry in newest_first(entries)[:SHOWN]
        ),
    )
