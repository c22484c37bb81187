"""What belief reads: a claim with who made it and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003  (dataclass fields are read at run time)
from typing import TYPE_CHECKING

from monitor.facts.names.letters import fold
from monitor.model import Attribute, Claim, Quote, Tier

if TYPE_CHECKING:
    from monitor.model import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A claim that an article makes now, with what its weight depends on.

    ``said_at`` is when the article said it: its publication, or for words that an edit brought, the edit. It is what
    belief goes by, so that articles may arrive in any order.
    """

    claim: Claim
    source: str
    said_at: datetime
    article: str  # URL
    tier: Tier = Tier.PRESS
    origin: str | None = None  # folded name of the outlet that the article has it from
    sketch: tuple[int, ...] = ()  # of the article's text: see monitor.facts.copies
    copies: frozenset[str] = frozenset()  # articles whose text is nearly the same
    published: datetime | None = None
    numbered: bool = True  # False: the season is inferred, the words name none
    misnamed: int | None = None  # the season that the words name where it is another that they are about
    dated: Claim | None = None  # what the article has, where it counts for a season's coming: see monitor.facts.fate
    article_id: int = 0  # its number where it is kept

    @property
    def order(self) -> tuple[datetime, str, str, int, str]:
        """Sorts statements the same way whatever order they arrived in."""
        return (self.said_at, self.source, self.article, self.claim.start, self.claim.value)


def quoted(statement: Statement) -> Quote:
    """The words of a statement."""
    return Quote(
        source=statement.source, url=statement.article, text=statement.claim.evidence, published=statement.published
    )


def is_credit_to(attribution: str, outlet: str) -> bool:
    """Whether words are credited to an outlet of this name, with or without its article."""
    return fold(attribution).removeprefix("the ") == fold(outlet).removeprefix("the ")


@dataclass(frozen=True, slots=True)
class Key:
    """What a belief is about: there is at most one open fact for each.

    ``person`` is a folded name, the same for all spellings of one person. ``facet`` keeps apart what may be true side
    by side: the names of several platforms, the roles of one crew member, and ``ended`` beside ``renewed``.
    """

    attribute: Attribute
    season: int | None
    person: str = ""
    facet: str = ""

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sorts keys: what a person asks first, the show as a whole, its seasons."""
        return (_ATTRIBUTES.index(self.attribute), -1 if self.season is None else self.season, self.person, self.facet)


_ATTRIBUTES = tuple(Attribute)

Beliefs = dict[Key, "Fact"]  # the open facts of one show
