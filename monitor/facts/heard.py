"""What a subscriber was told of one thing, and so takes for true."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from monitor.facts.keys import key_of
from monitor.facts.values import agree
from monitor.facts.weights import ONE_DISPUTE, TOLD_MEMORY, TOLD_MOST
from monitor.model import ChangeKind, Fact, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from monitor.facts.statement import Key
    from monitor.model import Change


_OF_VALUE = (ChangeKind.CHANGED, ChangeKind.REFINED)


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

    changes: tuple[Change, ...] = ()  # of late, in the order of telling; ``undone`` with their grounds
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
        """Whether anything was told so often that telling it again may have stopped: once, where it flickers."""
        return bool(self.undone) or any(self.times(change) >= TOLD_MOST for change in self.changes)

    @property
    def undone(self) -> list[Change]:
        """Each dispute, and each change that was undone since, with what followed it: it may have been repetition."""
        last = outcome(self.changes[-1]).value if self.changes else None
        return [
            each
            for pair in pairwise(self.changes)
            if pair[0].kind is ChangeKind.DISPUTED or (pair[0].kind in _OF_VALUE and pair[0].old == last)
            for each in pair
        ]

    def times(self, change: Change, witnesses: int = 0) -> int:
        """How often what a change comes to was told, on the word of at least so many."""
        return sum(outcome(each) == outcome(change) and each.witnesses >= witnesses for each in self.changes)

    def overtaken(self, change: Change) -> bool:
        """Whether the very same was told, on the same words, and something else since."""
        return any(each.id == change.id for each in self.changes) and outcome(self.changes[-1]) != outcome(change)

    def repeats(self, change: Change) -> bool:
        """Whether a change was told so often that telling it again takes more; see ``weights.TOLD_MOST``."""
        if self.flickers(change):
            return True
        what = (change.kind, change.old, change.new)
        return sum((each.kind, each.old, each.new) == what for each in self.changes) >= TOLD_MOST

    def flickers(self, change: Change) -> bool:
        """Whether a change is one that was told within the last fortnight, and flickered; see ``flickered``."""
        told = self.flickered(change)
        return told is not None and change.at - told < ONE_DISPUTE and not self.more_say_so(change)

    def flickered(self, change: Change) -> datetime | None:
        """When a dispute or a change was last told that came and went while both its values were given; None: never.

        Then it comes again with the next who repeats himself. What came or ended as a value was withdrawn does
        not: who gives it again has said something.
        """
        return max((told.at for told, _ in self._flickers(change)), default=None)

    def more_say_so(self, change: Change) -> bool:
        """Whether a change has more witnesses than its value had whenever it was given up; of a dispute nobody asks."""
        if change.kind is ChangeKind.DISPUTED:
            return False
        return all(change.witnesses > _witnesses(end, change.new) for _, end in self._flickers(change))

    def _flickers(self, change: Change) -> list[tuple[Change, Change]]:
        return [
            (told, end)
            for told, end in pairwise(self.changes)
            if _same(told, change) and _both_given(told, told) and _both_given(end, told)
        ]


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


def _same(told: Change, change: Change) -> bool:
    """Whether two changes of value are the same, or two disputes have the same two sides, whichever was told first."""
    if told.kind is not change.kind or told.kind not in (*_OF_VALUE, ChangeKind.DISPUTED):
        return False
    if told.kind in _OF_VALUE:
        return (told.old, told.new) == (change.old, change.new)
    return any(
        _says(change, told.old or "", one) and _says(change, told.new or "", other)
        for one, other in ((change.old, change.new), (change.new, change.old))
    )


def _both_given(then: Change, told: Change) -> bool:
    """Whether both values of what was told were among what was weighed then."""
    return _witnesses(then, told.old) > 0 and _witnesses(then, told.new) > 0


def _witnesses(then: Change, value: str | None) -> int:
    """How many stated a value when something else was told."""
    stated = (ground for ground in then.grounds if ground.modality is Modality.ASSERTED)
    return len({ground.witness for ground in stated if _says(then, ground.value, value)})


def _says(change: Change, value: str, side: str | None) -> bool:
    return change.attribute is not None and side is not None and agree(change.attribute, value, side)


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
