"""What stands in a calendar, before it is written as one: that takes a library which is slow to import."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.model import Attribute
from monitor.publish.body import shorten
from monitor.publish.occasions import Occasion  # noqa: TC001  (dataclass fields are read at run time)
from monitor.publish.words import where

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

SUFFIX = ".ics"
MEDIA_TYPE = "text/calendar; charset=utf-8"
NAMES = {Attribute.RELEASE_DATE: "premiere", Attribute.END_DATE: "finale"}
LONGEST_TITLE = 200  # characters

_SPACE = uuid.UUID("0d7b6b0c-5f7c-5f0e-9d6a-3d1f2b6c8a41")  # that the names of our events are hashed in


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An occasion of a show."""

    show: str  # slug
    title: str
    occasion: Occasion
    page: str | None = None  # the address of what is known of the show

    @property
    def what(self) -> str:
        """``Lantern Quay, season 2: premiere``."""
        fact = self.occasion.fact
        return f"{where(shorten(self.title, LONGEST_TITLE), fact.season)}: {NAMES[fact.attribute]}"


def newest(entries: Iterable[Entry]) -> datetime | None:
    """When what the entries tell changed last."""
    return max((entry.occasion.changed for entry in entries), default=None)


def uid(entry: Entry) -> str:
    """The same for ever for a show, an attribute and an event's name; a UUID, as RFC 7986 (section 5.3) asks for."""
    (season, number), attribute = entry.occasion.name, entry.occasion.fact.attribute
    name = f"{season or 'show'}{f'.{number}' if number else ''}"
    return str(uuid.uuid5(_SPACE, "\x1f".join((entry.show, name, attribute.value))))
