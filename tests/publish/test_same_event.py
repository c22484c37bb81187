"""One premiere is one event of a calendar, whether its date is said of the show, of its first season or of a later."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_occasions import START, fact, fate, one

from monitor.model import Attribute, Change, ChangeKind, Fact, Modality
from monitor.publish.entries import Entry, uid
from monitor.publish.occasions import Occasion, occasions
from monitor.publish.same_event import LOOSE, meet, order

MAY = "2027-05-14"
JUNE = "2027-06-18"
Seasons = pytest.mark.parametrize("loose", LOOSE)  # what a date is believed of that is said of no season


def names(*facts: Fact) -> list[str]:
    """The UIDs of the events."""
    return [uid(Entry(show="lantern-quay", title="Lantern Quay", occasion=each)) for each in occasions(facts)]


@Seasons
def test_a_date_that_is_said_of_a_later_season_too_keeps_its_event(loose: int | None) -> None:
    before, after = fact(MAY, 0, season=loose), fact(MAY, 1, season=2)
    assert names(before) == names(before, after)
    found = one(before, after)
    assert (found.fact.season, found.revision) == (2, 1)
    assert (found.created, found.changed) == (START, START + timedelta(days=1))


@Seasons
def test_a_date_that_is_said_of_no_season_later_changes_nothing(loose: int | None) -> None:
    before, after = fact(MAY, 0, season=2), fact(MAY, 1, season=loose)
    assert names(before) == names(before, after)
    assert one(before, after).revision == 0


@Seasons
def test_one_event_moves_with_its_season_though_what_was_said_first_stands(loose: int | None) -> None:
    first = fact(MAY, 0, season=loose)
    moved = [first, fact(MAY, 1, 2), fact(JUNE, 2)]
    assert names(*moved) == names(first)
    assert (one(*moved).first, one(*moved).revision) == (date(2027, 6, 18), 2)
    back = [first, fact(MAY, 1, 2), fact(JUNE, 2, 3), fact(MAY, 3)]
    assert names(*back) == names(first)
    assert (one(*back).first, one(*back).revision) == (date(2027, 5, 14), 3)


@Seasons
@pytest.mark.parametrize("days", [(MAY, "2027-05"), ("2027-05", MAY)])
@pytest.mark.parametrize("begins", [(0, 1), (1, 0)])
def test_the_finer_date_is_told(loose: int | None, days: tuple[str, str], begins: tuple[int, int]) -> None:
    found = one(fact(days[0], begins[0], season=loose), fact(days[1], begins[1], season=2))
    assert (found.first, found.last, found.fact.season) == (date(2027, 5, 14), date(2027, 5, 14), 2)


def test_a_rumoured_day_does_not_stand_for_a_stated_month() -> None:
    found = one(fact(MAY, 0, season=1, modality=Modality.RUMOURED), fact("2027-05", 1, season=2))
    assert (found.first, found.last) == (date(2027, 5, 1), date(2027, 5, 31))


@Seasons
def test_a_date_that_goes_over_to_another_season_takes_its_event_along(loose: int | None) -> None:
    before, gone, after = fact(MAY, 0, season=loose), fact(MAY, 0, 1, season=loose), fact(MAY, 1, season=2)
    assert names(before) == names(gone, after)
    assert not one(gone, after).called_off


@Seasons
def test_what_the_season_takes_back_may_stand_all_the_same(loose: int | None) -> None:
    found = one(fact(MAY, 0, season=loose), fact(MAY, 1, 2, season=2))
    assert (found.fact.season, found.called_off, found.revision) == (loose, False, 2)
    gone = one(fact(MAY, 0, 3, season=loose), fact(MAY, 1, 2, season=2))
    assert (gone.called_off, gone.revision) == (True, 3)


@Seasons
def test_of_two_events_that_turn_out_to_be_one_the_other_is_called_off(loose: int | None) -> None:
    apart = [fact(JUNE, 0, season=loose), fact(MAY, 0, 4, season=2)]
    assert [each.called_off for each in occasions(apart)] == [False, True]
    given_up, kept = occasions([*apart, fact(JUNE, 4, season=2)])
    assert (given_up.told_of, given_up.called_off, given_up.revision) == (2, True, 1)
    assert (kept.called_off, kept.first, kept.revision) == (False, date(2027, 6, 18), 1)
    assert names(*apart, fact(JUNE, 4, season=2)) == names(*apart)


def test_the_first_season_of_a_new_show_has_an_event_of_its_own_again_once_it_has_a_date_of_its_own() -> None:
    shared = [fact(MAY, 0, 3, season=1), fact(MAY, 1, season=2)]
    first, second = occasions([*shared, fact("2027-02-01", 3, season=1)])
    assert [(each.fact.season, each.first) for each in (first, second)] == [
        (1, date(2027, 2, 1)),
        (2, date(2027, 5, 14)),
    ]
    others = names(*shared, fact("2027-02-01", 3, season=1))
    assert others[1] == names(*shared)[0]
    assert len(set(others)) == 2


def test_a_date_of_the_show_that_moves_is_its_seasons_until_that_has_begun() -> None:
    moved = [fact(MAY, 0, 3, season=None), fact(MAY, 1, season=2), fact(JUNE, 3, season=None)]
    assert (one(*moved).first, names(*moved)) == (date(2027, 6, 18), names(moved[0]))


def test_after_its_premiere_the_show_has_the_next_one_which_the_next_season_takes_over() -> None:
    """The days of the history are counted from January 1, 2027."""
    aired = [fact(MAY, 0, 200, season=None), fact(MAY, 1, season=2)]
    coming = [*aired, fact("2028-03", 200, season=None)]
    assert [each.fact.season for each in occasions(coming)] == [None, 2]
    third = [*coming, fact("2028-03-10", 210, season=3)]
    assert [(each.fact.season, each.first) for each in occasions(third)] == [
        (2, date(2027, 5, 14)),
        (3, date(2028, 3, 10)),
    ]
    assert set(names(*third)) == set(names(*coming))
    assert set(names(*aired)) < set(names(*coming))


def test_dates_of_the_past_are_those_of_their_seasons() -> None:
    found = occasions([fact("2026-05-04", 0, season=1), fact("2026-05", 0, season=2)])
    assert [each.fact.season for each in found] == [1, 2]


def test_a_cancelled_seasons_date_says_nothing_of_the_first_seasons_new_one() -> None:
    facts = [fact(MAY, 0, 9, season=1), fact(MAY, 1, 9), fate("cancelled", 5), fact("2027-08-01", 9, season=1)]
    assert [(each.fact.season, each.called_off) for each in occasions(facts)] == [(1, False), (2, True)]


# EXAMPLES=2000 searches anew, and longer; without it each run tries the same few.
EXAMPLES = int(os.environ.get("EXAMPLES", "0"))
thorough = settings(max_examples=EXAMPLES or 60, derandomize=not EXAMPLES, deadline=None)

SPANS = ("2027-05-14", "2027-05", "2027-06-18", "2027-06", "2027-22", "2027-01-04", "2028", "unannounced")
REVISIONS = (ChangeKind.CONFIRMED, ChangeKind.DISPUTED, ChangeKind.SETTLED)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Fact], list[Change]]:
    """What was believed of the dates and fates of some seasons, day by day, and what was told of it."""
    facts, told = [], []
    for season in (None, 1, 2, 3):
        for attribute, values in ((Attribute.RELEASE_DATE, SPANS), (Attribute.RENEWAL, ("renewed", "cancelled"))):
            said = draw(st.lists(st.sampled_from((None, None, *values)), min_size=8, max_size=8))
            day = 0
            for value, same in groupby(said):
                end = day + len(list(same))
                if value is not None:
                    facts.append(fact(value, day, end, attribute=attribute, season=season))
                day = end
        for day in draw(st.sets(st.integers(0, 8), max_size=2)):
            kind = draw(st.sampled_from(REVISIONS))
            at = START + timedelta(days=day)
            told.append(Change(id="", show="s", kind=kind, at=at, attribute=Attribute.RELEASE_DATE, season=season))
    return facts, told


def on(day: int, facts: list[Fact], told: list[Change]) -> dict[str, Occasion]:
    """The events by their UIDs, as they stood on that day."""
    now = START + timedelta(days=day)
    known = [
        replace(each, valid_to=each.valid_to if each.valid_to is not None and each.valid_to <= now else None)
        for each in facts
        if each.valid_from <= now
    ]
    found = occasions(known, [change for change in told if change.at <= now])
    named = {uid(Entry(show="s", title="S", occasion=each)): each for each in found}
    assert len(named) == len(found)
    return named


@given(histories())
@thorough
def test_no_event_is_lost_and_none_goes_back(history: tuple[list[Fact], list[Change]]) -> None:
    for before, after in pairwise(on(day, *history) for day in range(10)):
        assert before.keys() <= after.keys()
        for name, was in before.items():
            now = after[name]
            assert now.created == was.created
            assert now.revision >= was.revision
            assert now.changed >= was.changed
            told = [(each.first, each.last, each.fact.season, each.called_off, each.told_of) for each in (was, now)]
            assert (now.revision > was.revision) or told[0] == told[1]
            assert (now.changed > was.changed) or replace(now, fact=was.fact) == replace(was, fact=was.fact)


@given(histories())
@thorough
def test_no_premiere_is_told_twice(history: tuple[list[Fact], list[Change]]) -> None:
    numbered = [each for each in history[0] if each.season is not None]  # as belief has it
    for day in range(10):
        today = (START + timedelta(days=day)).date()
        live = [each for each in on(day, numbered, []).values() if not each.called_off and each.last >= today]
        for one_of_them in live:
            for other in live:
                if one_of_them.fact.season in LOOSE and order(other.fact.season) > order(one_of_them.fact.season):
                    spans = [(each.first, each.last) for each in (one_of_them, other)]
                    assert not meet(*spans)
