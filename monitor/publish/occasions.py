"""Premieres and finales out of what is, and was, believed of one show: what a calendar has a day or a span for.

Pure: the same history gives the same occasions. How often one was revised, and when last, is read off the history, so
that it needs no record of its own and comes out the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime  # noqa: TC003  (dataclass fields are read at run time)
from typing import TYPE_CHECKING

from monitor.edtf import Edtf, Precision
from monitor.model import Attribute, ChangeKind, Modality

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from monitor.model import Change, Fact

DATES = (Attribute.RELEASE_DATE, Attribute.END_DATE)
CONCERNS = (*DATES, Attribute.RENEWAL)  # what must be known of a show to tell its occasions
LONGEST = 184  # days, half a year: what is vaguer than that is no entry of a calendar
SURE = 0.9  # confidence from which on a day is marked as certain though no official source gives it

# Changes that leave the date as it was and say that it is another thing to rely on.
REVISED = (ChangeKind.CONFIRMED, ChangeKind.DISPUTED, ChangeKind.SETTLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A premiere or finale, with the date that is believed of it, or that was when it was called off."""

    fact: Fact  # that gives the date
    first: date
    last: date  # the same day, but for a month or a season
    created: datetime  # when a date was first believed
    changed: datetime  # when what is told of it changed last
    revision: int  # how often it changed
    cancelled: Fact | None = None  # by which the season was
    withdrawn: bool = False  # nobody gives the date any more
    instead: Fact | None = None  # of a date withdrawn: what is believed now, too vague for a calendar

    @property
    def called_off(self) -> bool:
        """Whether it is not to be expected any more."""
        return self.withdrawn or self.cancelled is not None

    def certain(self, official: Collection[str]) -> bool:
        """Whether the day may be relied on; ``official`` has the names of the sources that are."""
        fact, given = self.fact, Edtf.parse(self.fact.value)
        plain = given.precision is Precision.DAY and given.first is not None and not given.first.qualifier
        stated = fact.modality is Modality.ASSERTED and fact.rival is None
        by_whom = fact.confidence >= SURE or any(quote.source in official for quote in fact.quotes)
        return plain and stated and by_whom


def occasions(facts: Iterable[Fact], told: Iterable[Change] = ()) -> list[Occasion]:
    """The occasions of a show: by season, premieres before finales, those of the show as a whole first.

    ``facts`` are all that were ever believed of :data:`CONCERNS`, ``told`` the changes that were told of them.
    """
    by_topic: dict[tuple[Attribute, int | None], list[Fact]] = {}
    for fact in facts:
        by_topic.setdefault((fact.attribute, fact.season), []).append(fact)
    changes: dict[tuple[Attribute | None, int | None], list[Change]] = {}
    for change in told:
        changes.setdefault((change.attribute, change.season), []).append(change)
    found = {
        (attribute, season): occasion
        for (attribute, season), dates in by_topic.items()
        if attribute in DATES
        and (
            occasion := _occasion(
                dates, by_topic.get((Attribute.RENEWAL, season), ()), changes.get((attribute, season), ())
            )
        )
    }
    order = sorted(found, key=lambda topic: (-1 if topic[1] is None else topic[1], DATES.index(topic[0])))
    return [found[topic] for topic in order if topic[1] is not None or not _said_of_a_season(topic[0], found)]


def _said_of_a_season(attribute: Attribute, found: dict[tuple[Attribute, int | None], Occasion]) -> bool:
    """Whether what is said of the show as a whole is said of one of its seasons, too."""
    whole = found[attribute, None]
    return any(
        kind is attribute and season is not None and each.first <= whole.last and whole.first <= each.last
        for (kind, season), each in found.items()
    )


def _occasion(dates: Sequence[Fact], fates: Sequence[Fact], told: Iterable[Change]) -> Occasion | None:
    """What became of one date over time."""
    moments = sorted({moment for fact in (*dates, *fates) for moment in (fact.valid_from, fact.valid_to) if moment})
    state: Occasion | None = None
    for moment in moments:
        now = _at(moment, dates, fates, state)
        if now is not None and state is not None and _as_told(now) == _as_told(state):
            now = replace(now, changed=state.changed, revision=state.revision)
        state = now or state
    if state is None:
        return None
    # What changed no date is a revision, too, but not one more where it came at the same moment.
    revised = {change.at for change in told if change.kind in REVISED and change.at > state.created} - {state.changed}
    changed = max([state.changed, state.fact.valid_from, *revised])
    return replace(state, changed=changed, revision=state.revision + len(revised))


def _at(moment: datetime, dates: Sequence[Fact], fates: Sequence[Fact], before: Occasion | None) -> Occasion | None:
    """How it stood at a moment, after how it stood ``before``; None: as before."""
    given, fate = _held(dates, moment), _held(fates, moment)
    fact, days = given, _days(given)
    if days is None:
        if before is None:
            return None
        fact, days = before.fact, (before.first, before.last)
    assert fact is not None  # noqa: S101  (it has days)
    # What is called off after its last day has been: it took place, or it is no more than history.
    withdrawn = fact is not given and _ended(fact, moment) <= days[1]
    cancelled = fate if fate is not None and _is_cancelled(fate) and fate.valid_from.date() <= days[1] else None
    if fact is not given and not withdrawn and cancelled is None:
        return None
    return Occasion(
        fact=fact,
        first=days[0],
        last=days[1],
        created=moment if before is None else before.created,
        changed=moment,
        revision=0 if before is None else before.revision + 1,
        cancelled=cancelled,
        withdrawn=withdrawn,
        instead=given if withdrawn else None,
    )


def _as_told(state: Occasion) -> tuple[object, ...]:
    return (
        state.first,
        state.last,
        state.withdrawn,
        state.cancelled is not None,
        state.instead and state.instead.value,
    )


def _is_cancelled(fate: Fact) -> bool:
    return fate.value == "cancelled" and fate.modality is Modality.ASSERTED


def _ended(fact: Fact, moment: datetime) -> date:
    return (fact.valid_to or moment).date()


def _held(facts: Sequence[Fact], moment: datetime) -> Fact | None:
    """The fact that was believed at the moment."""
    open_then = [f for f in facts if f.valid_from <= moment and (f.valid_to is None or moment < f.valid_to)]
    return max(open_then, key=lambda fact: fact.valid_from, default=None)


def _days(fact: Fact | None) -> tuple[date, date] | None:
    """The first and the last day of what is believed, where that is precise enough for a calendar."""
    if fact is None or fact.modality is Modality.DENIED:
        return None
    try:
        given = Edtf.parse(fact.value)
    except ValueError:  # "unannounced"
        return None
    if given.earliest is None or given.latest is None or (given.latest - given.earliest).days >= LONGEST:
        return None
    return given.earliest, given.latest
