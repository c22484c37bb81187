"""What somebody who mistyped a name probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Collection

ALIKE = 60  # of 100; what is less alike is another word
A_PART = 3  # characters; fewer are part of much


def nearest(name: str, known: Collection[str]) -> str | None:
    """The one of the names that is much like this one, else the only one that has it in it; None where none is near."""
    typed = name.strip().casefold()
    if found := process.extractOne(typed, known, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=ALIKE):
        return str(found[0])
    holding = [each for each in known if len(typed) >= A_PART and typed in each.casefold()]
    return holding[0] if len(holding) == 1 else None
