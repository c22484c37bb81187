"""The feed of how the sources fare: one item when a source takes a turn for the worse, one when it is well again."""

from __future__ import annotations

import hashlib
import html
from datetime import UTC
from typing import TYPE_CHECKING

from feedgen.feed import FeedGenerator

from monitor.publish.atomic import write_if_changed
from monitor.publish.body import clean, web_link
from monitor.publish.built import built
from monitor.rhythm import Health

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from monitor.store.health import HealthNote

FILE = "sources.xml"
WORDS: Mapping[Health, str] = {
    Health.OK: "works again",
    Health.BLOCKED: "does not let us in",
    Health.FAILING: "fails",
    Health.SILENT: "has fallen silent",
    Health.MOVED: "has moved",
    Health.GONE: "is gone for good",
}


def publish_health(
    notes: Sequence[HealthNote], addresses: Mapping[str, str], folder: Path, *, base_url: str | None = None
) -> Path | None:
    """Write the feed; gives its path when its content is new.

    ``notes`` come newest first; ``addresses`` has where each source is, by name. Raises ``OSError``.
    """
    path = folder / FILE
    return path if write_if_changed(path, render(notes, addresses, path, base_url=base_url)) else None


def render(
    notes: Sequence[HealthNote], addresses: Mapping[str, str], path: Path, *, base_url: str | None = None
) -> bytes:
    """The feed as RSS 2.0 in UTF-8; the same notes give the same bytes."""
    feed = FeedGenerator()
    feed.title("monitor: how the sources fare")
    feed.description(
        "What has become of the sources that you follow shows by: told once when one fails, once when not."
    )
    feed.language("en")
    feed.generator("monitor")
    if served := web_link(base_url):
        feed.link(href=f"{served.rstrip('/')}/{FILE}", rel="self", type="application/rss+xml")
    feed.link(href=served or path.resolve().as_uri(), rel="alternate")
    for note in notes:
        item = feed.add_entry(order="append")
        item.guid(_id(note), permalink=False)
        item.title(title(note))
        item.description(html.escape(clean(note.reason or "It works as it used to.")))
        item.published(note.at.astimezone(UTC))
        item.category(term=note.health.value)
        if link := web_link(addresses.get(note.source)):
            item.link(href=link)
    return built(feed, (note.at for note in notes))


def title(note: HealthNote) -> str:
    """``Deadline does not let us in``."""
    return f"{clean(note.source)} {WORDS[note.health]}"


def _id(note: HealthNote) -> str:
    said = "\x1f".join((note.source, note.at.isoformat(), note.health.value))
    return hashlib.sha256(said.encode(errors="replace")).hexdigest()[:32]
