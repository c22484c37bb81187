"""The picture of what each source claimed when."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model import Modality, Tier
from monitor.site.picture import Held, Picture, Said, draw, told
from monitor.site.picture.drawn import BOTTOM, LEFT, MOST, RIGHT, TOP

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def said(value: str, days: float = 10, modality: Modality = Modality.ASSERTED, source: str = "Gazette") -> Said:
    """A claim made so many days ago."""
    return Said(at=NOW - timedelta(days=days), value=value, modality=modality, source=source)


def held(value: str, days: float, until: float | None = None) -> Held:
    """A belief held since so many days ago."""
    ended = None if until is None else NOW - timedelta(days=until)
    return Held(value=value, since=NOW - timedelta(days=days), until=ended)


def drawn(claims: list[Said], beliefs: list[Held] | None = None) -> Picture:
    """The picture of them."""
    picture = draw(claims, beliefs or [], NOW)
    assert picture is not None
    return picture


def test_without_claims_there_is_none() -> None:
    assert draw([], [held("2027", 3)], NOW) is None


def test_what_is_said_later_lies_to_the_right_and_a_later_date_above() -> None:
    first, second = drawn([said("2027-05-14", 90), said("2027-08-01", 5)]).marks
    assert first.x < second.x
    assert first.y > second.y


def test_a_day_is_a_mark_and_a_span_a_bar() -> None:
    marks = {
        mark.said.value: mark for mark in drawn([said("2027-05-14", 1), said("2027", 2), said("2027-22", 3)]).marks
    }
    assert marks["2027-05-14"].bar is None
    year, summer = marks["2027"].bar, marks["2027-22"].bar
    assert year is not None
    assert summer is not None
    assert year.bottom - year.top > summer.bottom - summer.top > 0
    assert year.top < marks["2027"].y < year.bottom


@pytest.mark.parametrize("value", ["2027/..", "../2027-08", "2027-05~", "0001", "9998-12-31"])
def test_open_ends_and_the_ends_of_the_calendar_are_drawn(value: str) -> None:
    [mark] = drawn([said(value)]).marks
    assert TOP <= mark.y <= BOTTOM


def test_a_single_date_has_lines_that_tell_its_year() -> None:
    picture = drawn([said("2027-05-14", 0)])
    assert any(line.words.endswith("2027") for line in picture.down)
    assert len(picture.across) >= 2


def test_a_date_far_off_is_drawn_at_the_edge_and_the_others_keep_their_scale() -> None:
    near = [said("2027-05-14", 30), said("2027-06-20", 20), said("2027-05-20", 10)]
    alone = drawn(near)
    marks = {mark.said.value: mark for mark in drawn([*near, said("2099", 5), said("1999", 4)]).marks}
    assert marks["2099"].edge == 1
    assert marks["2099"].y == TOP
    assert marks["1999"].edge == -1
    assert marks["1999"].y == BOTTOM
    among = {mark.said.value: mark.y for mark in alone.marks}
    assert marks["2027-05-14"].y - marks["2027-06-20"].y == pytest.approx(
        among["2027-05-14"] - among["2027-06-20"], rel=0.2
    )


def test_what_is_believed_is_always_to_scale() -> None:
    picture = drawn([said("2027-05-14", 30), said("2027-05-15", 20)], [held("2040-01", 10)])
    [step] = picture.steps
    assert TOP < step.y < BOTTOM


def test_the_line_turns_where_belief_did_and_ends_now() -> None:
    picture = drawn(
        [said("2027-06", 100), said("2027-05-14", 50)], [held("2027-06", 100, until=50), held("2027-05-14", 50)]
    )
    first, second = picture.steps
    [turn] = picture.turns
    assert first.x2 == second.x1 == turn.x
    assert second.x2 == RIGHT
    assert {turn.top, turn.bottom} == {first.y, second.y}
    assert first.bottom - first.top > 0 == second.bottom - second.top


def test_no_date_yet_has_a_strip_of_its_own() -> None:
    picture = drawn([said("2027-05-14"), said("unannounced", 3)])
    assert picture.strip is not None
    assert picture.strip > BOTTOM
    assert {mark.y for mark in picture.marks if mark.said.value == "unannounced"} == {picture.strip}
    only = drawn([said("unannounced", 3)])
    assert only.height < picture.height
    assert not only.down


def test_claims_at_one_place_are_one_mark_of_the_best_trusted() -> None:
    claims = [
        Said(at=NOW, value="2027-05-14", modality=Modality.ASSERTED, source=name, tier=tier)
        for name, tier in (("Fans", Tier.AGGREGATOR), ("Canal Seven", Tier.OFFICIAL), ("Gazette", Tier.PRESS))
    ]
    [mark] = drawn(claims).marks
    assert mark.tier is Tier.OFFICIAL
    assert mark.words == "Canal Seven, November 20, 2026: May 14, 2027, and 2 more"


def test_who_puts_it_otherwise_has_a_mark_of_another_shape() -> None:
    claims = [said("2027-05-14", 10, modality) for modality in Modality]
    picture = drawn(claims)
    assert {mark.modality for mark in picture.marks} == set(Modality)
    assert picture.marks[-1].modality is Modality.ASSERTED  # on top


@pytest.mark.parametrize("count", [1, 5, 50, 500, 5000])
def test_any_number_of_claims_fits(count: int) -> None:
    chosen = random.Random(count)  # noqa: S311  (the same picture every time)
    values = ("2027-05-14", "2027-05", "2027-22", "2027", "2026/..", "2099", "unannounced", "2027-01/2027-04")
    claims = [
        said(chosen.choice(values), chosen.random() * 900, chosen.choice(list(Modality)), f"Paper {number}")
        for number in range(count)
    ]
    picture = drawn(claims, [held("2027", 800, until=90), held("2027-05-14", 90)])
    assert len(picture.marks) <= MOST
    assert sum(mark.count for mark in picture.marks) + picture.left_out == count
    assert all(LEFT <= mark.x <= RIGHT for mark in picture.marks)
    assert len(picture.across) <= 7
    assert len(picture.down) <= 7
    if count >= 500:  # of all times, not of the newest alone
        assert min(mark.x for mark in picture.marks) < LEFT + 10


@pytest.mark.parametrize("days", [0, 3, 40, 400, 4000, 40000])
def test_axes_have_a_few_round_lines_over_any_time(days: int) -> None:
    picture = drawn([said("2027-05-14", days), said("2027-05-14", 0)])
    assert 2 <= len(picture.across) <= 7
    places = [line.at for line in picture.across]
    assert places == sorted(places)
    assert not picture.across[-1].fine


def test_the_picture_in_words() -> None:
    claims = [said("2027-06", 30), said("2027-05-14", 20, source="Canal Seven"), said("2027-05-14", 10)]
    words = told(claims, [held("2027-06", 30, until=20), held("2027-05-14", 20)])
    assert words == (
        "3 claims by 2 sources, between October 21, 2026 and November 10, 2026: 2 of May 14, 2027, 1 of June 2027."
        " Believed: June 2027 since October 21, 2026; then May 14, 2027 since October 31, 2026."
    )
    assert told(claims[:1], []) == "1 claim by 1 source, on October 21, 2026: 1 of June 2027. No date is believed."
    assert told([], []) == ""
