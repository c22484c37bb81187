"""What a calendar has of what was believed: days, spans, moves, and what is called off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from monitor.model import Attribute, Change, ChangeKind, Fact, Modality, Quote
from monitor.publish.occasions import Occasion, occasions

START = datetime(2027, 1, 1, 9, tzinfo=UTC)


def fact(
    value: str,
    begin: int,
    end: int | None = None,
    *,
    attribute: Attribute = Attribute.RELEASE_DATE,
    season: int | None = 2,
    confidence: float = 0.8,
    modality: Modality = Modality.ASSERTED,
    rival: str | None = None,
    source: str = "Gazette",
) -> Fact:
    """A belief from one day after the start to another."""
    return Fact(
        show="lantern-quay",
        attribute=attribute,
        value=value,
        confidence=confidence,
        valid_from=START + timedelta(days=begin),
        valid_to=None if end is None else START + timedelta(days=end),
        season=season,
        modality=modality,
        rival=rival,
        quotes=(Quote(source=source, url="https://gazette.example/a", text="Words."),),
    )


def one(*facts: Fact, told: tuple[Change, ...] = ()) -> Occasion:
    [found] = occasions(facts, told)
    return found


def fate(value: str, begin: int, end: int | None = None, season: int | None = 2) -> Fact:
    return fact(value, begin, end, attribute=Attribute.RENEWAL, season=season)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2027-05-14", date(2027, 5, 14), date(2027, 5, 14)),
        ("2027-05", date(2027, 5, 1), date(2027, 5, 31)),
        ("2027-22", date(2027, 6, 1), date(2027, 8, 31)),
        ("2027-24", date(2027, 12, 1), date(2028, 2, 29)),
        ("2027-41", date(2027, 7, 1), date(2027, 12, 31)),
        ("2027-05-14/2027-05-16", date(2027, 5, 14), date(2027, 5, 16)),
    ],
)
def test_a_day_is_a_day_and_a_stretch_a_span(value: str, first: date, last: date) -> None:
    found = one(fact(value, 0))
    assert (found.first, found.last, found.revision, found.called_off) == (first, last, 0, False)


@pytest.mark.parametrize("value", ["2027", "../2027-12", "2028/..", "unannounced", "2027-01/2027-09"])
def test_what_is_vaguer_than_half_a_year_is_no_entry(value: str) -> None:
    assert occasions([fact(value, 0)]) == []


def test_a_denial_gives_no_date() -> None:
    assert occasions([fact("2027-05-14", 0, modality=Modality.DENIED)]) == []


def test_a_date_that_moves_is_revised() -> None:
    moved = one(fact("2027-06", 0, 5), fact("2027-06-20", 5, 9), fact("2027-07-01", 9))
    assert (moved.first, moved.revision) == (date(2027, 7, 1), 2)
    assert (moved.created, moved.changed) == (START, START + timedelta(days=9))


def test_a_date_said_again_is_no_revision_but_its_words_are_the_newest() -> None:
    found = one(fact("2027-06-20", 0, 5, source="Old"), fact("2027-06-20", 5, source="New"))
    assert found.revision == 0
    assert found.fact.quotes[0].source == "New"
    assert found.changed == START + timedelta(days=5)


def test_a_belief_that_ended_as_it_began_was_none() -> None:
    assert one(fact("2027-06-20", 0, 0), fact("2027-07-01", 0)).revision == 0


def test_a_date_withdrawn_is_called_off_and_says_what_is_believed_in_its_place() -> None:
    gone = one(fact("2027-06-20", 0, 5))
    assert (gone.called_off, gone.first, gone.revision) == (True, date(2027, 6, 20), 1)
    vague = one(fact("2027-06-20", 0, 5), fact("2028", 5))
    assert vague.withdrawn
    assert vague.instead is not None
    assert vague.instead.value == "2028"


def test_a_date_that_comes_back_is_on_again() -> None:
    back = one(fact("2027-06-20", 0, 5), fact("2027-06-20", 8))
    assert (back.called_off, back.revision) == (False, 2)


def test_what_is_no_longer_said_after_its_day_took_place() -> None:
    found = one(fact("2027-01-03", 0, 20))
    assert (found.called_off, found.revision) == (False, 0)


def test_a_season_cancelled_calls_its_dates_off() -> None:
    facts = [fact("2027-06-20", 0), fact("2027-08-01", 0, attribute=Attribute.END_DATE), fate("cancelled", 9)]
    premiere, finale = occasions(facts)
    assert premiere.cancelled is not None
    assert finale.cancelled is not None
    assert premiere.changed == START + timedelta(days=9)
    assert premiere.revision == 1


def test_a_season_renewed_after_all_is_on_again() -> None:
    found = one(fact("2027-06-20", 0), fate("cancelled", 9, 12), fate("renewed", 12))
    assert (found.called_off, found.revision) == (False, 2)


@pytest.mark.parametrize("season", [None, 1, 3])
def test_another_season_cancelled_calls_nothing_off(season: int | None) -> None:
    assert not one(fact("2027-06-20", 0), fate("cancelled", 9, season=season)).called_off


def test_a_rumour_of_a_cancellation_calls_nothing_off() -> None:
    rumour = fact("cancelled", 9, attribute=Attribute.RENEWAL, modality=Modality.RUMOURED)
    assert not one(fact("2027-06-20", 0), rumour).called_off


def test_a_season_cancelled_after_its_premiere_had_one() -> None:
    assert not one(fact("2027-01-03", 0), fate("cancelled", 9)).called_off


def test_a_date_cancelled_and_then_dropped_stays_called_off_once() -> None:
    found = one(fact("2027-06-20", 0, 12), fate("cancelled", 9))
    assert found.called_off
    assert found.cancelled is not None


def test_what_is_said_of_the_show_and_of_a_season_is_one() -> None:
    both = occasions([fact("2027-06-20", 0, season=None), fact("2027-06", 0)])
    assert [(each.fact.season, each.first, each.last) for each in both] == [(2, date(2027, 6, 20), date(2027, 6, 20))]
    apart = occasions([fact("2027-01-20", 0, season=None), fact("2027-06", 0)])
    assert [each.fact.season for each in apart] == [None, 2]


def test_what_is_told_of_the_same_date_is_a_revision() -> None:
    def told(kind: ChangeKind, day: int) -> Change:
        at = START + timedelta(days=day)
        return Change(id=str(day), show="s", kind=kind, at=at, attribute=Attribute.RELEASE_DATE, season=2)

    changes = (told(ChangeKind.NEW, 0), told(ChangeKind.CONFIRMED, 4), told(ChangeKind.CHANGED, 6))
    found = one(fact("2027-06-20", 0), told=changes)
    assert (found.revision, found.changed) == (1, START + timedelta(days=4))


@pytest.mark.parametrize(
    ("given", "certain"),
    [
        (fact("2027-06-20", 0), False),
        (fact("2027-06-20", 0, confidence=0.95), True),
        (fact("2027-06-20", 0, source="Canal Seven"), True),
        (fact("2027-06", 0, source="Canal Seven", confidence=0.99), False),
        (fact("2027-06-20?", 0, source="Canal Seven"), False),
        (fact("2027-06-20", 0, source="Canal Seven", rival="2027-07"), False),
        (fact("2027-06-20", 0, source="Canal Seven", modality=Modality.RUMOURED), False),
    ],
)
def test_a_day_is_certain_by_an_official_word_or_by_many(given: Fact, certain: bool) -> None:
    assert one(given).certain({"Canal Seven"}) is certain


def test_a_dispute_settled_by_another_date_is_one_revision() -> None:
    settled = Change(
        id="1",
        show="s",
        kind=ChangeKind.SETTLED,
        at=START + timedelta(days=5),
        attribute=Attribute.RELEASE_DATE,
        season=2,
    )
    assert one(fact("2027-06-20", 0, 5), fact("2027-07-01", 5), told=(settled,)).revision == 1


def told_of_fate(kind: ChangeKind, old: str, new: str, day: int) -> Change:
    return Change(
        id=f"{day:032}",
        show="lantern-quay",
        kind=kind,
        at=START + timedelta(days=day),
        attribute=Attribute.RENEWAL,
        season=2,
        old=old,
        new=new,
        confidence=0.5,
    )


def test_a_season_of_which_it_is_disputed_whether_it_comes_is_not_called_off_nor_certain() -> None:
    date, cancelled = fact("2027-06-20", 0, confidence=0.99), fate("cancelled", 9)
    off = told_of_fate(ChangeKind.CHANGED, "renewed", "cancelled", 9)
    called_off = one(date, fate("renewed", 0, 9), cancelled, told=(off,))
    doubted = one(
        date,
        fate("renewed", 0, 9),
        replace(cancelled, rival="renewed"),
        told=(off, told_of_fate(ChangeKind.DISPUTED, "cancelled", "renewed", 12)),
    )
    assert (called_off.called_off, called_off.revision) == (True, 1)
    assert (doubted.called_off, doubted.certain({"Gazette"}), doubted.revision) == (False, False, 2)
    assert doubted.changed == START + timedelta(days=12)
    assert one(date).certain(())
