"""Which belief a statement bears on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.facts.persons import fold, person_key, spellings
from monitor.facts.statement import Key
from monitor.facts.values import MANY
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.model import Claim, Fact

# Passages and guesses about the story are kept as claims; there is nothing to agree on.
BELIEVED = frozenset(Attribute) - {Attribute.PLOT}

# Said without a season, these are about the first: "premiered on June 29", "its 16 episodes".
FIRST_SEASON = frozenset({Attribute.RELEASE_DATE, Attribute.END_DATE, Attribute.EPISODE_COUNT})

# A premiere in the second part of a season is not the season's: "Volume 2 arrives July 1", "the second batch in May".
# "The second half of 2024" is a date.
_LATER_PART = re.compile(
    r"\b(?:part|volume|vol\.?|batch|chapter)\s+(?:[2-9]|two|three|four|ii|iii|iv)\b"
    r"|\b(?:second|third|fourth|final|last|next|remaining)\s+(?:part|volume|batch|episodes"
    r"|half\s+of\s+(?:the\s+)?season)\b",
    re.IGNORECASE,
)


def of_later_part(claim: Claim) -> bool:
    """Whether a date is that of a later part of its season, by the words that it was found in."""
    return claim.attribute is Attribute.RELEASE_DATE and _LATER_PART.search(claim.evidence) is not None


def key_of(about: Claim | Fact, persons: Mapping[str, str]) -> Key:
    """The key of the belief. ``persons``: spelling → person, as :func:`persons_of` gives it."""
    season = about.season
    facet = ""
    if about.attribute in FIRST_SEASON and season is None:
        season = 1
    if about.attribute in MANY:
        facet = fold(about.value)
    elif about.attribute is Attribute.RENEWAL and about.value == "ended":
        facet = "ended"  # a fact beside "renewed", not a rival of it
    person = "" if about.person is None else person_of(about.person, persons)
    return Key(about.attribute, season, person, facet)


def person_of(name: str, persons: Mapping[str, str]) -> str:
    """Whom a name belongs to; one that nobody writes any more, by itself."""
    return persons.get(name) or person_key(name)


def persons_of(about: Iterable[Claim | Fact]) -> dict[str, str]:
    """Spelling → person for everybody named, with roles as context."""
    return spellings((each.person, each.character) for each in about if each.person is not None)
