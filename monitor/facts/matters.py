"""What is judged together, and what a judgement is; how one comes about is in monitor.facts.judging."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime  # noqa: TC003  (dataclass fields are read at run time)
from typing import TYPE_CHECKING

from monitor.facts.keys import FIRST_SEASON, of_later_part
from monitor.facts.statement import Key
from monitor.facts.values import days
from monitor.facts.votes import is_news
from monitor.facts.weights import BELIEF_VERSION
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.facts.statement import Statement
    from monitor.model import Fact

JUDGED = frozenset({Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CAST})
RULES = f"{BELIEF_VERSION}.1"  # the second number rises with every change of what is judged, and how

_MOVES = frozenset({"joining", "returning", "leaving"})  # that somebody stars is no news
PUT_AS_SO_OR_NOT = frozenset({Modality.ASSERTED, Modality.DENIED})


@dataclass(frozen=True, slots=True)
class Matter:
    """What is judged together: what is said of an attribute and a season of a show."""

    attribute: Attribute
    season: int | None

    @property
    def order(self) -> tuple[int, int]:
        """Sorts matters as their keys."""
        return Key(self.attribute, self.season).order[:2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a source said that turned out right or wrong."""

    source: str
    article: str  # URL
    attribute: Attribute
    season: int | None
    person: str | None
    value: str
    said_at: datetime  # when the source first said so
    right: bool
    first: bool  # whether no other source had said so by then
    proved: str  # the value that proved to be so; where it was denied, that is not
    proved_by: str  # URL of the article that proves it

    @property
    def matter(self) -> Matter:
        """The matter that it is of."""
        return Matter(self.attribute, self.season)


def matter_of(statement: Statement) -> Matter | None:
    """The matter that a statement is judged in, and may prove something of; None where it is passed over."""
    claim = statement.claim
    counts = (
        claim.attribute in JUDGED
        and claim.modality in PUT_AS_SO_OR_NOT
        and is_news(claim.attribute, claim.value)
        and not of_later_part(claim)
        and (claim.attribute is not Attribute.CAST or claim.value in _MOVES)
    )
    return matter_named(claim.attribute, claim.season) if counts else None


def matter_named(attribute: Attribute, season: int | None) -> Matter:
    """The matter of a claim about a season; one that names none may be about the first."""
    return Matter(attribute, 1 if season is None and attribute in FIRST_SEASON else season)


def premieres(facts: Iterable[Fact], today: date) -> dict[int, str]:
    """The seasons that have begun before ``today``, without dispute, and their dates."""
    found = {}
    for fact in facts:
        span = days(fact.value)
        if fact.attribute is not Attribute.RELEASE_DATE or span is None or span[1] >= today:
            continue
        if fact.season is None or fact.rival is not None or fact.modality is not Modality.ASSERTED:
            continue
        found[fact.season] = fact.value
    return dict(sorted(found.items()))


def proving(matter: Matter, been: Iterable[int]) -> list[Matter]:
    """The premieres, of the seasons that have ``been``, that prove something of a matter."""
    if matter.season is None or matter.attribute is Attribute.CAST:
        return []
    season, alone = matter.season, matter.attribute is Attribute.RELEASE_DATE
    return [Matter(Attribute.RELEASE_DATE, each) for each in been if each == season or (each > season and not alone)]
