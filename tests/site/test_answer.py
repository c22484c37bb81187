"""What a fan asks of a show, answered in a sentence."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from monitor.model import Attribute, Fact, Modality
from monitor.site.answer import RULES, Tone, answer

NOW = datetime(2026, 11, 20, tzinfo=UTC)
RENEWAL, DATE, MAKING, CAST, ON, END, LENGTH, TRAILER = (
    Attribute.RENEWAL,
    Attribute.RELEASE_DATE,
    Attribute.PRODUCTION,
    Attribute.CAST,
    Attribute.PLATFORM,
    Attribute.END_DATE,
    Attribute.EPISODE_COUNT,
    Attribute.TRAILER,
)
RUMOURED, EXPECTED = Modality.RUMOURED, Modality.EXPECTED


def fact(attribute: Attribute, value: str, season: int | None = 2, **more: Any) -> Fact:
    """A fact that is believed since March."""
    held: dict[str, Any] = {"confidence": 0.9, "valid_from": datetime(2026, 3, 11, tzinfo=UTC)} | more
    return Fact(show="lantern-quay", attribute=attribute, value=value, season=season, **held)


FIRST = fact(DATE, "2025-05-04", 1)
# Facts, and what is said of them; the first of RULES that fits says it.
ANSWERS: tuple[tuple[tuple[Fact, ...], Tone, str], ...] = (
    ((), Tone.UNKNOWN, "No article says anything of its future yet"),
    ((FIRST,), Tone.OUT, "Season 2: no word yet; season 1 has been out since May 4, 2025"),
    ((fact(DATE, "2025", None),), Tone.OUT, "Season 2: no word yet; season 1 has been out since 2025"),
    (
        (FIRST, fact(RENEWAL, "undecided")),
        Tone.OPEN,
        "Season 2: not decided; nobody credible has said otherwise since March 2026",
    ),
    ((FIRST, fact(RENEWAL, "renewed")), Tone.COMING, "Season 2: renewed; no date yet"),
    (
        (FIRST, fact(RENEWAL, "renewed"), fact(MAKING, "filming"), fact(DATE, "unannounced")),
        Tone.COMING,
        "Season 2: renewed; filming; no date yet",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed"), fact(DATE, "2027-05-14"), fact(ON, "Canal Seven")),
        Tone.DATED,
        "Season 2: renewed; premieres May 14, 2027 on Canal Seven",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed"), fact(DATE, "2027-05-14", rival="2027-06-02")),
        Tone.DATED,
        "Season 2: renewed; premieres May 14, 2027 or June 2, 2027, sources disagree",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed"), fact(DATE, "2027-22", modality=EXPECTED)),
        Tone.DATED,
        "Season 2: renewed; expected summer 2027",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed"), fact(DATE, "2027", modality=RUMOURED)),
        Tone.DATED,
        "Season 2: renewed; reportedly premieres 2027",
    ),
    ((FIRST, fact(DATE, "2027-05-14")), Tone.DATED, "Season 2: premieres May 14, 2027"),
    (
        (FIRST, fact(DATE, "2027-05-14", confidence=0.6)),
        Tone.DATED,
        "Season 2: premieres May 14, 2027, says one source",
    ),
    (
        (FIRST, fact(DATE, "2027-06", modality=RUMOURED)),
        Tone.RUMOURED,
        "Season 2: reportedly premieres June 2027; not confirmed",
    ),
    (
        (FIRST, fact(DATE, "2027-06", rival="2027-09")),
        Tone.DISPUTED,
        "Season 2: premieres June 2027 or September 2027, sources disagree",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed", rival="cancelled")),
        Tone.DISPUTED,
        "Season 2: sources disagree: renewed or cancelled",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed", modality=RUMOURED)),
        Tone.RUMOURED,
        "Season 2: reportedly renewed; not confirmed",
    ),
    (
        (FIRST, fact(RENEWAL, "renewed", modality=EXPECTED)),
        Tone.OPEN,
        "Season 2: expected to be renewed; nobody has announced it",
    ),
    (
        (FIRST, fact(RENEWAL, "cancelled")),
        Tone.OVER,
        "Season 2: will not come; cancelled after season 1, March 2026",
    ),
    (
        (FIRST, fact(DATE, "2026-01-04"), fact(RENEWAL, "cancelled")),
        Tone.OVER,
        "Cancelled, March 2026; season 2 was the last",
    ),
    (
        (fact(RENEWAL, "cancelled", 1),),
        Tone.OVER,
        "Season 1: cancelled, March 2026",
    ),
    (
        (FIRST, fact(RENEWAL, "cancelled", None)),
        Tone.OVER,
        "Cancelled, March 2026; season 1 was the last",
    ),
    (
        (FIRST, fact(RENEWAL, "ended", 1)),
        Tone.OVER,
        "Ended, no more seasons are planned; season 1 was the last",
    ),
    ((fact(RENEWAL, "ordered", None),), Tone.COMING, "Ordered to series; no date yet"),
    ((fact(MAKING, "casting", 1),), Tone.COMING, "Season 1: casting; no date yet"),
    ((FIRST, fact(DATE, "unannounced")), Tone.OPEN, "Season 2: no date announced, as of March 2026"),
    ((FIRST, fact(DATE, "2026-05-04"), fact(RENEWAL, "renewed", 3)), Tone.COMING, "Season 3: renewed; no date yet"),
    (
        (FIRST, fact(RENEWAL, "renewed"), fact(RENEWAL, "renewed", 3)),
        Tone.COMING,
        "Season 2: renewed; no date yet",
    ),
)


@pytest.mark.parametrize(("facts", "tone", "sentence"), ANSWERS, ids=[sentence for *_, sentence in ANSWERS])
def test_the_answer(facts: tuple[Fact, ...], tone: Tone, sentence: str) -> None:
    found = answer(facts, NOW)
    assert (found.tone, found.sentence) == (tone, sentence)


def test_every_rule_has_an_example() -> None:
    assert {tone for _, tone, _ in ANSWERS} == {rule.tone for rule in RULES}


def test_what_is_dated_is_out_on_the_day_after() -> None:
    dated = fact(DATE, "2026-11-19", 1)
    assert answer([dated], datetime(2026, 11, 18, tzinfo=UTC)).tone is Tone.DATED
    assert answer([dated], datetime(2026, 11, 20, tzinfo=UTC)).tone is Tone.OUT


def test_more_is_said_of_the_same_season() -> None:
    facts = [
        FIRST,
        fact(RENEWAL, "renewed"),
        fact(RENEWAL, "ended"),
        fact(CAST, "joining", person="Mina Falk"),
        fact(CAST, "leaving", person="Carl Dunn"),
        fact(CAST, "leaving", person="Old Hand", season=1),
        *(fact(CAST, "returning", person=f"Player {number}") for number in range(5)),
        fact(LENGTH, "6"),
        fact(END, "2027-08"),
        fact(TRAILER, "released"),
    ]
    assert " ".join(answer(facts, NOW).more) == (
        "It will be the last. Mina Falk joins. Player 0, Player 1 and 3 others return. Carl Dunn leaves."
        " It has 6 episodes. Its last episode comes in August 2027. There is a trailer."
    )
