"""What a subscriber takes for true after each item: stories, and what the last item left as known."""

from __future__ import annotations

from datetime import timedelta

from newsroom import Newsroom

from monitor.facts import Policy
from monitor.facts.heard import heard_of
from monitor.model import Attribute, Fact, Modality


def known(room: Newsroom) -> Fact | None:
    """Of the one thing that the room has told of."""
    [heard] = heard_of(room.changes, {}, room.changes[-1].at + timedelta(days=1)).values()
    return heard.known


def test_of_a_dispute_both_sides_are_known() -> None:
    """ "May 1, or June 1, as others say" leaves the first as what is so, and the other as its rival."""
    room = Newsroom()
    room.prints(
        "2026-03-01 Gazette: S2 release date is 2027-05-01",
        "2026-03-01 Herald: S2 release date is 2027-06-01",
    )
    assert room.told[-1] == "2026-03-01 disputed S2 release date: 2027-05-01 → 2027-06-01"
    fact = known(room)
    assert fact is not None
    assert (fact.value, fact.rival) == ("2027-05-01", "2027-06-01")
    room.prints("2026-03-02 Courier: S2 release date is 2027-06-01")
    fact = known(room)
    assert fact is not None
    assert (fact.value, fact.rival) == ("2027-06-01", None)


def test_of_a_rumour_no_more_is_known_than_that_it_is_one() -> None:
    room = Newsroom(Policy.of(Attribute.RENEWAL, rumours=True))
    room.prints("2026-03-01 Gazette: rumoured S2 renewal is renewed")
    fact = known(room)
    assert fact is not None
    assert (fact.value, fact.modality) == ("renewed", Modality.RUMOURED)
    room.prints("2026-03-20 Herald: S2 renewal is renewed")
    fact = known(room)
    assert fact is not None
    assert (fact.value, fact.modality) == ("renewed", Modality.ASSERTED)


def test_of_what_was_withdrawn_nothing_is_known() -> None:
    room = Newsroom()
    room.prints("2026-03-01 Gazette: S2 renewal is renewed")
    assert known(room) is not None
    room.withdraws("Gazette", at="2026-03-02")
    assert known(room) is None
