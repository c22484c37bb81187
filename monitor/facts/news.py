"""A change with what is needed to judge whether it is news."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.model import Modality

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from monitor.model import Change, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A change that may be one for a subscriber."""

    change: Change
    fact: Fact | None  # behind it; None for a retraction
    before: Fact | None  # what the subscriber takes for true, as far as that is known
    said_at: datetime  # when what brought it was said
    beliefs: tuple[Fact, ...]  # all open facts of the show, those behind this article's changes included
    former: tuple[Fact, ...] = ()  # the same before the article
    old: Fact | None = None  # what was believed of this before the article, where that is another than ``before``
    told: Sequence[Change] = ()  # what was told of late of what was read with this, also just now
    denied: bool = False  # whether somebody says that ``before`` is not so
    heard: bool = False  # whether the subscriber was ever told anything of it: then ``before`` is what was told last

    @property
    def today(self) -> date:
        """The day of what brought it: what was news then is not made trivia by our reading it later."""
        return self.said_at.date()

    @property
    def value(self) -> str:
        """What is said: the new value, of a retraction the old one."""
        return self.change.new or self.change.old or ""

    @property
    def others(self) -> tuple[Fact, ...]:
        """What else was believed of the show before the article."""
        return tuple(fact for fact in self.former if fact is not self.before and fact is not self.old)

    def as_firm(self, fact: Fact) -> bool:
        """Whether a belief is put as firmly as the change: a statement is not old for having been rumoured."""
        if fact.modality is Modality.ASSERTED:
            return True
        return fact.modality is Modality.RUMOURED and self.fact is not None and self.fact.modality is Modality.RUMOURED
