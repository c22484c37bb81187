"""What a subscriber was told of one thing of late, and so takes for true."""

from __future__ import annotations

from dataclasses import dataclass
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
    """The changes of one thing that were told of late, in the order of telling."""

    changes: tuple[Change, ...] = ()

    @property
    def known(self) -> Fact | None:
        """What the last of them left as known; None: nothing."""
        return _left(self.changes[-1]) if self.changes else None

    @property
    def often(self) -> bool:
        """Whether anything was told so often that telling it again may have stopped."""
        return any(self.times(change) >= TOLD_MOST for change in self.changes)

    def times(self, change: Change, witnesses: int = 0) -> int:
        """How often what a change comes to was told, on the word of at least so many."""
        return sum(outcome(each) == outcome(change) and each.witnesses >= witnesses for each in self.changes)

    def overtaken(self, change: Change) -> bool:
        """Whether the very same was told, on the same words, and something else since."""
        return any(each.id == change.id for each in self.changes) and not self._is_known(change)

    def repeats(self, change: Change) -> bool:
        """Whether a change was told so often that telling it again takes more; see ``weights.TOLD_MOST``."""
        what = (change.kind, change.old, change.new)
        return sum((each.kind, each.old, each.new) == what for each in self.changes) >= TOLD_MOST

    def _is_known(self, change: Change) -> bool:
        """Whether what a change comes to is what was told last."""
        return outcome(self.changes[-1]) == outcome(change)


HEARD_NOTHING = Heard()


def heard_of(told: Iterable[Change], persons: Mapping[str, str], at: datetime) -> dict[Key, Heard]:
    """What was told of late of each thing. ``told``: changes of one show in the order of telling, as old as may be."""
    found: dict[Key, tuple[Change, ...]] = {}
    for change in told:
        about = about_what(change)
        if about is not None and change.at > at - TOLD_MEMORY:
            key = key_of(about, persons)
            found[key] = (*found.get(key, ()), change)
    return {key: Heard(changes) for key, changes in found.items()}


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
        quotes=change.quotes,
    )
