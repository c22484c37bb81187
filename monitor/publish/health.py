"""The feed of how the sources fare: one item when a source takes a turn for the worse, one when it is well again."""

from __future__ import annotations

import hashlib
from html import escape
from typing import TYPE_CHECKING

from monitor.publish.body import as_title, clean, gated, shorten, web_link
from monitor.publish.channel import Channel
from monitor.publish.item import Category, Item, identity
from monitor.publish.moments import moments
from monitor.rhythm import Health

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from monitor.store.health import HealthNote

NAME = "sources"
FILE = f"{NAME}.xml"
WORDS: Mapping[Health, str] = {
    Health.OK: "works again",
    Health.BLOCKED: "does not let us in",
    Health.FAILING: "fails",
    Health.SILENT: "has fallen silent",
    Health.MOVED: "has moved",
    Health.GONE: "is gone for good",
}
_REASON_CHARACTERS = 600


def channel(notes: Sequence[HealthNote], addresses: Mapping[str, str]) -> Channel:
    """The feed; ``notes`` come newest first, ``addresses`` has where each source is, by name."""
    when = moments((_id(note), note.at) for note in reversed(notes))
    return Channel(
        name=NAME,
        title="monitor: how the sources fare",
        description="What has become of the sources that you follow shows by: told once when one fails, once when not.",
        items=[_item(note, when, addresses) for note in notes],
    )


def title(note: HealthNote) -> str:
    """``Deadline does not let us in``."""
    return f"{clean(note.source)} {WORDS[note.health]}"


def _item(note: HealthNote, when: Mapping[str, datetime], addresses: Mapping[str, str]) -> Item:
    reason = shorten(note.reason or "It works as it used to.", _REASON_CHARACTERS)
    return Item(
        id=identity(_id(note)),
        title=as_title(shorten(title(note), 200)),
        html=gated(f"<p>{escape(reason)}</p>"),
        summary=reason,
        at=when[_id(note)],
        link=web_link(addresses.get(note.source)),
        categories=(Category("health", note.health.value, note.health.value),),
    )


def _id(note: HealthNote) -> str:
    said = "\x1f".join((note.source, note.at.isoformat(), note.health.value))
    return hashlib.sha256(said.encode(errors="replace")).hexdigest()[:32]
