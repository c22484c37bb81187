"""How often a source proved right: short stories, and what becomes of its record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from newsroom import Newsroom

from monitor.facts.trust import Judgement, fitting, judgements, learned
from monitor.model import Modality, Tier

TODAY = date(2027, 1, 1)


def judged(room: Newsroom, today: date = TODAY) -> list[Judgement]:
    return judgements(room.statements, room.facts, {}, today)


def record(*articles: str, today: date = TODAY) -> list[str]:
    """``Gazette right``, for each judgement, ``first`` behind it where nobody had said so before."""
    room = Newsroom()
    room.prints(*articles)
    return [
        f"{each.said.source} {'right' if each.right else 'wrong'}{' first' * each.first}"
        for each in judged(room, today)
    ]


def test_who_said_so_before_it_was_announced_is_right() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-02 Courier: S2 renewal is renewed",
        "2026-03-09 Netfilm (official): S2 renewal is renewed",
        "2026-03-10 Echo (aggregator): S2 renewal is renewed",
    ) == ["Courier right", "Gazette right first"]


def test_who_said_otherwise_is_wrong() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is cancelled",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
    ) == ["Gazette wrong first"]


def test_a_denial_by_those_who_must_know_proves_wrong() -> None:
    assert record(
        "2026-03-01 Gazette: S2 cast Ann Vale is leaving",
        "2026-03-03 Netfilm (official): denied S2 cast Ann Vale is leaving",
    ) == ["Gazette wrong first"]


def test_who_puts_himself_right_in_time_is_not_wrong() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is cancelled",
        "2026-03-05 Gazette: S2 renewal is renewed",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
    ) == ["Gazette right first"]


def test_nobody_proves_himself_right() -> None:
    assert not record(
        "2026-03-01 Herald (trade): S2 renewal is renewed",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
        "2026-03-10 Echo (trade): S2 renewal is renewed (via Herald)",
        "2026-03-11 Gazette: S2 renewal is renewed",
    )


def test_a_report_that_is_credited_is_another_ones() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-02 Echo (aggregator): S2 renewal is renewed (via Gazette)",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
    ) == ["Gazette right first"]


def test_a_copy_is_another_ones() -> None:
    room = Newsroom()
    room.prints(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-02 Echo (aggregator): S2 renewal is renewed",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
    )
    assert len(judged(room)) == 2
    text = tuple(range(20))
    room.statements = [
        replace(each, sketch=text) if each.source in ("Gazette", "Echo") else each for each in room.statements
    ]
    assert [each.said.source for each in judged(room)] == ["Gazette"]
    room.statements = [replace(each, sketch=text) for each in room.statements]  # and a copy proves nothing
    assert judged(room) == []


def test_rumours_guesses_and_not_knowing_are_not_judged() -> None:
    assert not record(
        "2026-03-01 Gazette: rumoured S2 renewal is cancelled",
        "2026-03-02 Courier: expected S2 renewal is renewed",
        "2026-03-03 Echo: S2 renewal is undecided",
        "2026-03-03 Post: denied S2 renewal is cancelled",
        "2026-03-09 Netfilm (official): S2 renewal is renewed",
    )


def test_a_premiere_proves_its_date_once_it_has_been() -> None:
    story = (
        "2026-03-01 Gazette: S2 release date is 2026-05-14",
        "2026-03-01 Courier: S2 release date is 2026-05",
        "2026-03-02 Echo: S2 release date is 2026-06-20",
        "2026-03-20 Herald (trade): S2 release date is 2026-05-14",
    )
    assert record(*story, today=date(2026, 5, 14)) == []
    assert record(*story, today=date(2026, 5, 15)) == ["Courier right", "Echo wrong first", "Gazette right"]


def test_a_premiere_that_was_put_off_was_reported_rightly() -> None:
    assert record(
        "2026-03-01 Gazette: S2 release date is 2026-05-14",
        "2026-03-02 Herald (trade): S2 release date is 2026-05-14",
        "2026-04-20 Herald (trade): S2 release date is 2026-06-20",
        "2026-04-21 Netfilm (official): S2 release date is 2026-06-20",
    ) == ["Herald right first"]


def test_a_season_that_begins_was_not_cancelled_and_the_one_before_not_the_last() -> None:
    assert record(
        "2026-01-01 Gazette: S2 renewal is cancelled; S1 renewal is ended",
        "2026-01-02 Courier: S2 renewal is renewed",
        "2026-08-01 Post: S2 release date is 2026-07-30",
        "2026-08-02 Echo: S2 release date is 2026-07-30",
    ) == ["Gazette wrong first", "Courier right first", "Gazette wrong first"]


def test_what_changes_long_afterwards_was_not_wrong() -> None:
    assert not record(
        "2025-01-01 Gazette: S2 renewal is renewed",
        "2026-03-09 Herald (trade): S2 renewal is cancelled",
    )
    assert not record(
        "2026-01-01 Gazette: S2 cast Ann Vale is joining",
        "2026-03-09 Herald (trade): S2 cast Ann Vale is leaving",
    )


def test_an_official_rumour_proves_nothing() -> None:
    assert not record(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-09 Herald (trade): rumoured S2 renewal is cancelled",
    )


def test_that_somebody_stars_is_no_news() -> None:
    assert not record(
        "2026-03-01 Gazette: S2 cast Ann Vale is starring",
        "2026-03-09 Herald (trade): S2 cast Ann Vale is starring",
    )


def test_of_two_at_one_moment_nobody_can_tell_whose_text_it_is() -> None:
    room = Newsroom()
    room.prints(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-01 Echo (aggregator): S2 renewal is renewed",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
    )
    text = tuple(range(20))
    room.statements = [replace(each, sketch=text) if each.tier is not Tier.TRADE else each for each in room.statements]
    assert judged(room) == []


def test_the_date_of_a_later_part_is_not_the_seasons() -> None:
    room = Newsroom()
    room.prints(
        "2026-03-01 Gazette: S2 release date is 2026-07-01",
        "2026-03-02 Herald (trade): S2 release date is 2026-05-14",
    )
    assert [each.right for each in judged(room)] == [False]
    part, whole = room.statements
    room.statements = [replace(part, claim=replace(part.claim, evidence="Volume 2 arrives July 1.")), whole]
    assert judged(room) == []


def test_a_premiere_in_dispute_or_only_rumoured_proves_nothing() -> None:
    room = Newsroom()
    room.prints(
        "2026-03-01 Gazette: S2 release date is 2026-05-14",
        "2026-03-02 Herald (trade): S2 release date is 2026-05-14",
    )
    assert len(judged(room)) == 1
    [premiere] = room.facts
    room.facts = [replace(premiere, rival="2026-06-20")]
    assert judged(room) == []
    room.facts = [replace(premiere, modality=Modality.RUMOURED)]
    assert judged(room) == []


def test_the_order_of_arrival_is_of_no_account() -> None:
    room = Newsroom()
    room.prints(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-01 Echo: S2 renewal is cancelled",
        "2026-03-09 Netfilm (official): S2 renewal is renewed",
    )
    before = judged(room)
    room.statements.reverse()
    assert judged(room) == before != []


@pytest.mark.parametrize(
    ("tier", "right", "wrong", "fits"),
    [
        (Tier.PRESS, 0, 0, None),
        (Tier.PRESS, 9, 0, None),  # too few
        (Tier.PRESS, 12, 0, Tier.TRADE),
        (Tier.PRESS, 500, 0, Tier.TRADE),  # right as an official source is; it is none
        (Tier.PRESS, 8, 2, None),
        (Tier.PRESS, 2, 10, Tier.AGGREGATOR),
        (Tier.OFFICIAL, 30, 10, Tier.PRESS),
        (Tier.OFFICIAL, 100, 1, None),
    ],
)
def test_the_tier_that_fits(tier: Tier, right: int, wrong: int, fits: Tier | None) -> None:
    assert fitting(tier, right, wrong) is fits


def test_what_is_learned_begins_at_the_tier_and_ends_at_the_record() -> None:
    assert learned(Tier.PRESS, 0, 0) == pytest.approx(0.8)
    assert learned(Tier.PRESS, 8, 2) == pytest.approx(0.8)
    assert learned(Tier.AGGREGATOR, 10, 0) == pytest.approx(0.81)
    assert learned(Tier.TRADE, 500, 500) == pytest.approx(0.5, abs=0.01)
