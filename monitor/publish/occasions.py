"""Premieres and finales out of what is, and was, believed of one show: what a calendar has a day or a span for.

Pure: the same history gives the same occasions. How often one was revised, and when last, is read off the history, so
that it needs no record of its own and comes out the same on every machine.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, datetime  # noqa: TC003  (dataclass fields are read at run time)
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.edtf import Edtf, Precision
from monitor.model import Attribute, ChangeKind, Modality
from monitor.publish.same_event import meet, order, told_by

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from monitor.model import Change, Fact
    from monitor.publish.same_event import Name, Season

DATES = (Attribute.RELEASE_DATE, Attribute.END_DATE)
CONCERNS = (*DATES, Attribute.RENEWAL)  # what must be known of a show to tell its occasions
LONGEST = 184  # days, half a year: what is vaguer than that is no entry of a calendar
SURE = 0.9  # confidence from which on a day is marked as certain though no official source gives it

# Changes that leave the date as it was and say that it is another thing to rely on.
REVISED = (ChangeKind.CONFIRMED, ChangeKind.DISPUTED, ChangeKind.SETTLED)
# ... and those of whether the season comes: a dispute of that stands in the same fact as what it is about.
FATES = (*REVISED, ChangeKind.CHANGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A premiere or finale, with the date that is believed of it, or that was when it was called off."""

    name: Name  # the same for ever
    fact: Fact  # that gives the date
    first: date
    last: date  # the same day, but for a month or a season
    created: datetime  # when a date was first believed
    changed: datetime  # when what is told of it changed last
    revision: int  # how often it changed
    cancelled: Fact | None = None  # by which the season was
    doubted: Fact | None = None  # by which it is disputed whether the season comes
    withdrawn: bool = False  # nobody gives the date any more
    instead: Fact | None = None  # of a date withdrawn: what is believed now, too vague for a calendar
    told_of: int | None = None  # the season that the date turned out to be of, which has an event already

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All that is told of it."""
        return tuple(filter(None, (self.cancelled, self.instead, self.fact, self.doubted)))

    @property
    def called_off(self) -> bool:
        """Whether it is not to be expected any more."""
        return self.withdrawn or self.cancelled is not None or self.told_of is not None

    def certain(self, official: Collection[str]) -> bool:
        """Whether the day may be relied on; ``official`` has the names of the sources that are."""
        fact, given = self.fact, Edtf.parse(self.fact.value)
        plain = given.precision is Precision.DAY and given.first is not None and not given.first.qualifier
        stated = fact.modality is Modality.ASSERTED and fact.rival is None
        by_whom = fact.confidence >= SURE or any(quote.source in official for quote in fact.quotes)
        return plain and stated and by_whom and self.doubted is None


def occasions(facts: Iterable[Fact], told: Iterable[Change] = ()) -> list[Occasion]:
    """The occasions of a show: by season, premieres before finales, those of the show as a whole first.

    ``facts`` are all that were ever believed of :data:`CONCERNS`, ``told`` the changes that were told of them.
    """
    facts, told = list(facts), [change for change in told if _revises(change)]
    fates = _by_season(fact for fact in facts if fact.attribute is Attribute.RENEWAL)
    found = [
        occasion
        for attribute in DATES
        for occasion in _events(
            _by_season(fact for fact in facts if fact.attribute is attribute),
            fates,
            [change for change in told if change.attribute in (attribute, Attribute.RENEWAL)],
        )
    ]
    return sorted(found, key=lambda each: (order(each.fact.season), DATES.index(each.fact.attribute), each.name[1]))


def _revises(change: Change) -> bool:
    if change.attribute is Attribute.RENEWAL:
        return change.kind in FATES and "cancelled" in (change.old, change.new)
    return change.kind in REVISED


def _by_season(facts: Iterable[Fact]) -> dict[Season, list[Fact]]:
    """The facts of each season, in the order in which they came to be believed."""
    found: dict[Season, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.season, []).append(fact)
    return {season: sorted(each, key=_begun) for season, each in found.items()}


def _begun(fact: Fact) -> datetime:
    return fact.valid_from


def _events(
    dates: Mapping[Season, Sequence[Fact]], fates: Mapping[Season, Sequence[Fact]], told: Sequence[Change]
) -> Iterable[Occasion]:
    """What became of the dates of all seasons over time."""
    known = [fact for season in dates for fact in (*dates[season], *fates.get(season, ()))]
    moments = {moment for fact in known for moment in (fact.valid_from, fact.valid_to) if moment}
    told_then: dict[datetime, set[Season]] = {}
    for change in told:
        told_then.setdefault(change.at, set()).add(change.season)
    by: Mapping[Season, Name] = {}
    events: dict[Name, Occasion] = {}
    for moment in sorted(moments | told_then.keys()):
        held = {season: fact for season, each in dates.items() if (fact := _held(each, moment))}
        now = told_by(
            by,
            {season: days for season, fact in held.items() if (days := _days(fact))},
            {name: (each.first, each.last) for name, each in events.items() if not each.called_off},
            cancelled=[name for name, each in events.items() if each.cancelled],
            begun={season for season, fact in held.items() if fact.valid_from == moment},
            today=moment.date(),
        )
        by = now.by
        for name, season in now.given_up.items():
            gone = replace(events[name], told_of=season)
            events[name] = _after(events[name], gone, moment, revised=False)
        revised = {by[season] for season in told_then.get(moment, ()) if season in by}
        for name in dict.fromkeys(by.values()):
            seasons = sorted((season for season in by if by[season] == name), key=order)
            fate = _held(fates.get(seasons[-1], ()), moment)
            before = events.get(name)
            state = _at(moment, name, _given(seasons, held), fate, before)
            if state is not None or before is not None:
                events[name] = _after(before, state, moment, revised=name in revised)
    return [_in_words(each) for each in events.values()]


def _in_words(state: Occasion) -> Occasion:
    """With the time when what is told of it was put in other words last: more say so, or nobody, who is quoted then."""
    moments = (moment for fact in state.facts for moment in (fact.renewed, fact.valid_to) if moment)
    return replace(state, changed=max((state.changed, *moments)))


def _given(seasons: Sequence[Season], held: Mapping[Season, Fact]) -> Fact | None:
    """What is believed of the date that is told of these seasons by one event.

    Where several give days, the newest counts, and of all that agree with it the most precise, what is stated before
    what is reported or guessed. It is told of the last season that has a date.
    """
    facts = [held[season] for season in reversed(seasons) if season in held]
    dated = [(fact, days) for fact in facts if (days := _days(fact))]
    if not dated:
        return next(iter(facts), None)
    _, latest = max(dated, key=lambda each: each[0].valid_from)
    agreed = [(fact, days) for fact, days in dated if meet(days, latest)]
    best, _ = min(agreed, key=lambda each: (each[0].modality is not Modality.ASSERTED, each[1][1] - each[1][0]))
    return best if best.season == dated[0][0].season else replace(best, season=dated[0][0].season)


def _at(
    moment: datetime, name: Name, given: Fact | None, fate: Fact | None, before: Occasion | None
) -> Occasion | None:
    """How it stood at a moment, after how it stood ``before``; None: as before."""
    fact, days = given, _days(given)
    if days is None:
        if before is None:
            return None
        fact, days = before.fact, (before.first, before.last)
    assert fact is not None  # noqa: S101  (it has days)
    # What is called off after its last day has been: it took place, or it is no more than history.
    withdrawn = fact is not given and _ended(fact, moment) <= days[1]
    off = fate if fate is not None and _is_cancelled(fate) and fate.valid_from.date() <= days[1] else None
    cancelled, doubted = (None, off) if off is not None and off.rival is not None else (off, None)
    if fact is not given and not withdrawn and cancelled is None:
        return None
    return Occasion(
        name=name,
        fact=fact,
        first=days[0],
        last=days[1],
        created=moment,
        changed=moment,
        revision=0,
        cancelled=cancelled,
        doubted=doubted,
        withdrawn=withdrawn,
        instead=given if withdrawn else None,
    )


def _after(before: Occasion | None, now: Occasion | None, moment: datetime, *, revised: bool) -> Occasion:
    """How it stands ``now``, after how it stood ``before``: one of them may be missing."""
    if before is None:
        assert now is not None  # noqa: S101  (one of them is there)
        return now
    changed, revision = before.changed, before.revision
    now = now or before
    if revised or _as_told(now) != _as_told(before):
        changed, revision = moment, revision + 1
    elif now.facts != before.facts:
        changed = moment  # it is told in other words
    return replace(now, created=before.created, changed=changed, revision=revision)


def _as_told(state: Occasion) -> tuple[object, ...]:
    return (
        state.first,
        state.last,
        state.fact.season,
        state.withdrawn,
        state.told_of,
        state.cancelled is not None,
        state.doubted is not None,
        state.instead and state.instead.value,
    )


def _is_cancelled(fate: Fact) -> bool:
    """Whether a season is said to be cancelled, if only by one side of a dispute."""
    return "cancelled" in (fate.value, fate.rival) and fate.modality is Modality.ASSERTED


def _ended(fact: Fact, moment: datetime) -> date:
    return (fact.valid_to or moment).date()


def _held(facts: Sequence[Fact], moment: datetime) -> Fact | None:
    """The fact that was believed at the moment, the newest of several; ``facts`` in the order of :func:`_by_season`.

    Looked at backwards from there: mostly the first is it, however many there were before.
    """
    newest = None
    for place in range(bisect_right(facts, moment, key=_begun) - 1, -1, -1):
        fact = facts[place]
        if newest is not None and fact.valid_from < newest.valid_from:
            break
        if fact.valid_to is None or moment < fact.valid_to:
            newest = fact  # of those that began together the first
    return newest


def _days(fact: Fact | None) -> tuple[date, date] | None:
    """The first and the last day of what is believed, where that is precise enough for a calendar."""
    return None if fact is None or fact.modality is Modality.DENIED else _span(fact.value)


@lru_cache(1024)  # asked at each moment at which anything changed
def _span(value: str) -> tuple[date, date] | None:
    try:
        given = Edtf.parse(value)
    except ValueError:  # "unannounced"
        return None
    if given.earliest is None or given.latest is None or (given.latest - given.earliest).days >= LONGEST:
        return None
    return given.earliest, given.latest
