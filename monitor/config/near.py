"""What somebody who mistyped a name probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Collection

ALIKE = 60  # of 100; what is less alike is another word
A_PART = 3  # characters; fewer are part of much


# Attributes, by what people call them.
ALSO_CALLED = {
    "date": "release_date", "dates": "release_date", "release": "release_date", "premiere": "release_date",
    "finale": "end_date", "ending": "end_date",
    "actor": "cast", "actors": "cast", "casting": "cast", "director": "crew",
    "network": "platform", "channel": "platform", "streamer": "platform",
    "season": "renewal", "cancelled": "renewal", "cancellation": "renewal",
    "filming": "production", "teaser": "trailer", "title": "also_known_as",
}  # fmt: skip


def nearest_attribute(name: str, known: Collection[str]) -> str | None:
    """As :func:`nearest`, of the names of attributes, which people call otherwise."""
    called = ALSO_CALLED.get(name.strip().casefold())
    return called if called in known else nearest(name, known)


def nearest(name: str, known: Collection[str]) -> str | None:
    """The one of the names that is much like this one, else the only one that has it in it; None where none is near."""
    typed = name.strip().casefold()
    if found := process.extractOne(typed, known, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=ALIKE):
        return str(found[0])
    holding = [each for each in known if len(typed) >= A_PART and typed in each.casefold()]
    return holding[0] if len(holding) == 1 else None
