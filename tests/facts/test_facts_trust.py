"""What of a source's words proved right or wrong: short stories."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from newsroom import Newsroom

from monitor.facts.judging import judgements
from monitor.model import Modality, Tier

if TYPE_CHECKING:
    from monitor.facts.matters import Judgement

TODAY = date(2027, 1, 1)


def judged(room: Newsroom, today: date = TODAY) -> list[Judgement]:
    return judgements(room.statements, room.facts, {}, today)


def record(*articles: str, today: date = TODAY) -> list[str]:
    """``Gazette right``, for each judgement, ``first`` behind it where nobody had said so before."""
    room = Newsroom()
    room.prints(*articles)
    return [
        f"{each.source} {'right' if each.right else 'wrong'}{' first' * each.first}" for each in judged(room, today)
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


def test_nobody_proves_himself_wrong() -> None:
    room = Newsroom()
    room.prints(
        "2026-03-01 Herald (trade): S2 renewal is cancelled",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
        "2026-03-10 Herald Guide (trade): S2 renewal is renewed",
    )
    assert [each.proved_by for each in judged(room)] == ["https://herald guide.example/2026-03-10"]
    first, second, guide = room.statements
    room.statements = [first, second, replace(guide, article="https://www.herald.example/guide")]  # on the same site
    assert judged(room) == []


def test_what_a_tabloid_got_wrong_is_proved_by_a_trade_paper_that_stands_by_its_word() -> None:
    """Who has said so before says it again; that is how a false alarm is most often answered."""
    assert record(
        "2026-03-01 Herald (trade): S2 cast Ann Vale is returning; S2 renewal is renewed",
        "2026-03-05 Gazette: S2 cast Ann Vale is leaving; S2 renewal is cancelled",
        "2026-03-10 Herald (trade): S2 cast Ann Vale is returning; S2 renewal is renewed",
    ) == ["Gazette wrong first", "Gazette wrong first"]
    assert record(
        "2026-03-01 Herald (trade): denied S2 cast Ann Vale is leaving",
        "2026-03-05 Gazette: S2 cast Ann Vale is leaving",
        "2026-03-10 Herald (trade): denied S2 cast Ann Vale is leaving",
    ) == ["Gazette wrong first"]


def test_who_repeats_himself_is_judged_by_what_he_said_first() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-05 Courier: S2 renewal is renewed",
        "2026-03-06 Gazette: S2 renewal is renewed",
        "2026-03-10 Herald (trade): S2 renewal is renewed",
        "2026-03-20 Gazette: S2 renewal is renewed",
        "2026-03-30 Herald (trade): S2 renewal is renewed",
    ) == ["Courier right", "Gazette right first"]


def test_what_was_said_is_proved_once() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-09 Herald (trade): S2 renewal is renewed",
        "2026-03-12 Netfilm (official): S2 renewal is renewed",
        "2026-06-01 Post: S2 release date is 2026-05-14",
    ) == ["Gazette right first", "Herald right"]


def test_what_is_said_at_the_moment_of_the_proof_is_not_judged_by_it() -> None:
    assert not record(
        "2026-03-09 Gazette: S2 renewal is cancelled",
        "2026-03-09 Netfilm (official): S2 renewal is renewed",
    )


def test_of_who_says_it_with_those_who_must_know_nobody_can_tell_that_he_knew() -> None:
    assert record(
        "2026-03-01 Gazette: S2 renewal is renewed",
        "2026-03-01 Herald (trade): S2 renewal is renewed",
        "2026-03-09 Netfilm (official): S2 renewal is renewed",
    ) == ["Herald right"]


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
    assert [each.source for each in judged(room)] == ["Gazette"]
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


def test_a_season_that_has_begun_may_be_the_last() -> None:
    """Its own premiere says that it was renewed; only that of the next one says that it did not end the show."""
    story = (
        "2026-01-01 Gazette: S2 renewal is ended",
        "2026-08-01 Post: S2 release date is 2026-07-30",
        "2026-08-02 Echo: S2 release date is 2026-07-30",
    )
    assert not record(*story)
    assert record(*story, "2026-12-02 Post: S3 release date is 2026-12-01") == ["Gazette wrong first"]


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
