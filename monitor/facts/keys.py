"""Which belief a statement bears on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.facts.persons import fold, person_key, spellings
from monitor.facts.statement import Key
from monitor.facts.values import MANY, agree, days
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from monitor.facts.statement import Statement
    from monitor.model import Claim, Fact

# Passages and guesses about the story are kept as claims; there is nothing to agree on.
BELIEVED = frozenset(Attribute) - {Attribute.PLOT}

# Said without a season, these are about the first: "premiered on June 29", "its 16 episodes".
_FIRST_SEASON = frozenset({Attribute.RELEASE_DATE, Attribute.END_DATE, Attribute.EPISODE_COUNT})

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
    if about.attribute in _FIRST_SEASON and season is None:
        season = 1
    if about.attribute in MANY:
        facet = fold(about.value)
    elif about.attribute is Attribute.RENEWAL and about.value == "ended":
        facet = "ended"  # a fact beside "renewed", not a rival of it
    person = "" if about.person is None else persons.get(about.person) or person_key(about.person)
    return Key(about.attribute, season, person, facet)


def persons_of(about: Iterable[Claim | Fact]) -> dict[str, str]:
    """Spelling → person for everybody named, with roles as context."""
    return spellings((each.person, each.character) for each in about if each.person is not None)


def by_key(statements: Iterable[Statement], persons: Mapping[str, str]) -> dict[Key, list[Statement]]:
    """Statements under the belief that they bear on, each list in the order in which they were said."""
    found: dict[Key, list[Statement]] = {}
    for statement in coming_seasons(sorted(statements, key=lambda each: each.order)):
        if statement.claim.attribute in BELIEVED:
            found.setdefault(key_of(statement.claim, persons), []).append(statement)
    return _unnumbered_apart(found)


def coming_seasons(statements: list[Statement]) -> Iterator[Statement]:
    """Give a coming date without a season to the season that it fits.

    "More is on its way next summer" is not about a first season that has aired or that has a later one dated: it goes
    to the numbered season whose date it agrees with, and to none where there is no such season.
    """
    dated = [s for s in statements if s.claim.attribute is Attribute.RELEASE_DATE and days(s.claim.value) is not None]
    later = [s for s in dated if (s.claim.season or 1) > 1]
    aired = any(s.claim.season in (None, 1) and not _ahead(s) for s in dated)
    for statement in statements:
        claim = statement.claim
        if claim.attribute is not Attribute.RELEASE_DATE or claim.season is not None or not _ahead(statement):
            yield statement
            continue
        fitting = [s.claim.season for s in later if agree(claim.attribute, claim.value, s.claim.value)]
        season = max((s for s in fitting if s is not None), default=None)
        if season is not None:
            yield replace(statement, claim=replace(claim, season=season), numbered=False)
        elif not (later or aired):
            yield statement


def _ahead(statement: Statement) -> bool:
    span = days(statement.claim.value)
    return span is not None and span[0] > statement.said_at.date()


def _unnumbered_apart(found: dict[Key, list[Statement]]) -> dict[Key, list[Statement]]:
    """Mark what was said without a season as said of the season it went under."""
    return {
        key: [
            each
            if each.claim.season == key.season
            else replace(each, claim=replace(each.claim, season=key.season), numbered=False)
            for each in statements
        ]
        for key, statements in found.items()
    }
