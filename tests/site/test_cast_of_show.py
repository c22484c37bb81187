"""Who plays whom, who joins and who leaves."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.model import Attribute, Fact, Modality
from monitor.site.cast import cast, crew


def fact(value: str, person: str, season: int | None, character: str | None = None, **more: object) -> Fact:
    """A fact about somebody in the cast."""
    return Fact(
        show="lantern-quay",
        attribute=Attribute.CAST,
        value=value,
        season=season,
        person=person,
        character=character,
        confidence=0.9,
        valid_from=datetime(2026, 3, 11, tzinfo=UTC),
        **more,  # type: ignore[arg-type]
    )


def test_who_joins_and_leaves_the_newest_season_comes_first() -> None:
    players = cast(
        [
            fact("starring", "Ann Okoro", 1, "Ines Bay"),
            fact("starring", "Lena Marsh", 1, "Tilda Quay"),
            fact("returning", "Lena Marsh", 2),
            fact("leaving", "Carl Dunn", 2),
            fact("joining", "Mina Falk", 2, "Dr Irene Vale"),
        ]
    )
    assert [(player.name, player.character) for player in players] == [
        ("Mina Falk", "Dr Irene Vale"),
        ("Carl Dunn", None),
        ("Lena Marsh", "Tilda Quay"),
        ("Ann Okoro", "Ines Bay"),
    ]
    assert [part.words for part in players[2].parts] == ["returns season 2", "stars in season 1"]
    assert [player.parts[0].sign for player in players] == ["+", "−", "↺", ""]


def test_seasons_in_which_somebody_does_the_same_are_told_together() -> None:
    facts = [fact("starring", "Ann Okoro", season) for season in (1, 2, 3, 5, 6, 7)]
    [player] = cast([*facts[:3], fact("leaving", "Ann Okoro", 4)])
    assert [part.words for part in player.parts] == ["leaves season 4", "stars in seasons 1 to 3"]
    [player] = cast(facts)
    assert [part.words for part in player.parts] == ["stars in seasons 1, 2, 3, 5, 6, 7"]


def test_what_is_only_rumoured_says_so() -> None:
    [player] = cast([fact("leaving", "Carl Dunn", None, modality=Modality.RUMOURED)])
    assert player.parts[0].words == "reportedly leaves"


def test_crew_has_all_its_jobs_in_one_row() -> None:
    facts = [
        Fact(
            show="lantern-quay",
            attribute=Attribute.CREW,
            value=value,
            season=season,
            person=person,
            confidence=0.9,
            valid_from=datetime(2026, 3, 11, tzinfo=UTC),
        )
        for value, season, person in (
            ("writer", None, "Ida Stone"),
            ("creator", None, "Ida Stone"),
            ("director", 2, "Per Holm"),
        )
    ]
    assert crew(facts) == [("Per Holm", "director", 2), ("Ida Stone", "creator, writer", None)]
