"""What a subscriber was told of one thing, and so takes for true."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from monitor.facts.keys import key_of
from monitor.facts.weights import TOLD_MEMORY, TOLD_MOST
from monitor.model import ChangeKind, Fact, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from monitor.facts.statement import Key
    from monitor.model import Change


class Outcome(NamedTuple):
    """What is so once a change was told."""

    value: str | None  # None: nothing is known
    rival: str | None
    rumoured: bool


def outcome(change: Change) -> Outcome:
    """What a change leaves as known."""
    if change.kind is ChangeKind.DISPUTED:
        return Outcome(change.old, change.new, rumoured=False)
    return Outcome(change.new, None, rumoured=change.kind is ChangeKind.RUMOURED)


@dataclass(frozen=True, slots=True)
class Heard:
    """What was told of one thing."""

    changes: tuple[Change, ...] = ()  # of late, in the order of telling
    older: Change | None = None  # the last that was told before these
    summed: Fact | None = None  # what the summary said of it

    @property
    def anything(self) -> bool:
        """Whether a word was ever told of it."""
        return bool(self.changes) or self.older is not None or self.summed is not None

    @property
    def known(self) -> Fact | None:
        """What the last that was told left as known; None: nothing."""
        last = self.changes[-1] if self.changes else self.older
        return self.summed if last is None else _left(last)

    @property
    def often(self) -> bool:
        """Whether anything was told so often that telling it again may have stopped."""
        return any(self.times(change) >= TOLD_MOST for change in self.changes)

    def times(self, change: Change, witnesses: int = 0) -> int:
        """How often what a change comes to was told, on the word of at least so many."""
        return sum(outcome(each) == outcome(change) and each.witnesses >= witnesses for each in self.changes)

    def overtaken(self, change: Change) -> bool:
        """Whether the very same was told, on the same words, and something else since."""
        return any(each.id == change.id for each in self.changes) and outcome(self.changes[-1]) != outcome(change)

    def repeats(self, change: Change) -> bool:
        """Whether a change was told so often that telling it again takes more; see ``weights.TOLD_MOST``."""
        what = (change.kind, change.old, change.new)
        return sum((each.kind, each.old, each.new) == what for each in self.changes) >= TOLD_MOST


HEARD_NOTHING = Heard()


def heard_of(
    told: Iterable[Change], persons: Mapping[str, str], at: datetime, summed: Iterable[Fact] = ()
) -> dict[Key, Heard]:
    """What was told of each thing. ``told``: changes of one show in the order of telling, as old as may be.

    ``summed``: what the summary that began the following of the show said.
    """
    found = {key_of(fact, persons): Heard(summed=fact) for fact in summed}
    for change in told:
        about = about_what(change)
        if about is None:
            continue
        key = key_of(about, persons)
        heard = found.get(key, HEARD_NOTHING)
        if change.at > at - TOLD_MEMORY:
            found[key] = replace(heard, changes=(*heard.changes, change))
        else:
            found[key] = replace(heard, older=change)
    return found


def about_what(change: Change) -> Fact | None:
    """A fact about what a change is about; None: a summary, which is about much."""
    value = change.new or change.old
    return None if change.attribute is None or value is None else _fact(change, value)


def _left(change: Change) -> Fact | None:
    value, _, _ = outcome(change)
    return None if value is None else _fact(change, value)


def _fact(change: Change, value: str) -> Fact:
    if change.attribute is None:
        raise ValueError(f"a summary is no fact: {change.id}")
    _, rival, rumoured = outcome(change)
    return Fact(
        show=change.show,
        attribute=change.attribute,
        value=value,
        confidence=change.confidence,
        valid_from=change.at,
        season=change.season,
        person=change.person,
        character=change.character,
        modality=Modality.RUMOURED if rumoured else Modality.ASSERTED,
        rival=rival,
        witnesses=change.witnesses,
        supporters=change.witnesses,  # at least: a change tells of no others
        quotes=change.quotes,
    )
