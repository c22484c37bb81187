"""What edits took back, and which of them are behind a change: pure functions of versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.facts.edits import LOOK_BACK, Edited, Version, edits_behind, taken_back
from monitor.model import Attribute, Change, ChangeKind, Claim, Modality

START = datetime(2026, 11, 2, tzinfo=UTC)
CHANGE = Change(
    id="a",
    show="lantern-quay",
    kind=ChangeKind.CHANGED,
    at=START + timedelta(days=9),
    attribute=Attribute.RELEASE_DATE,
    season=2,
    old="2027-05-14",
    new="2027-06-18",
)


def says(value: str, **rest: Any) -> Claim:
    given: dict[str, Any] = {"attribute": Attribute.RELEASE_DATE, "season": 2, **rest}
    return Claim(value=value, evidence=f"It says {value}.", start=0, **given)


def edited(*versions: tuple[int, Claim | None]) -> Edited:
    """An article with what it says from which day on."""
    read = [(START + timedelta(days=day), claim) for day, claim in versions]
    return Edited(
        number=1,
        url="https://post.example/date",
        source="The Post",
        versions=tuple(Version(read_at=at, claims=((claim, at),) if claim else ()) for at, claim in read),
    )


def behind(change: Change, article: Edited, told_before: int | None = None) -> list[tuple[str, str | None]]:
    """What was said and is said, of each edit; the same was told before on that day."""
    before = None if told_before is None else START + timedelta(days=told_before)
    return [
        (edit.dropped.claim.value, None if edit.says is None else edit.says.value)
        for edit in edits_behind(change, [article], lambda _: before)
    ]


def test_an_edit_since_the_same_was_told_last_is_behind_the_change() -> None:
    article = edited((1, says("2027-05-14")), (5, says("2027-06-18")))
    assert behind(CHANGE, article, 3) == [("2027-05-14", "2027-06-18")]
    assert behind(CHANGE, article) == [("2027-05-14", "2027-06-18")]
    assert behind(CHANGE, article, 7) == []  # that was told then
    assert behind(replace(CHANGE, at=START + timedelta(days=5)), article, 5) == [("2027-05-14", "2027-06-18")]
    assert behind(replace(CHANGE, at=START + timedelta(days=4)), article) == []  # it was not edited yet


@pytest.mark.parametrize(
    ("former", "now", "found"),
    [
        (says("2027-05-14"), None, [("2027-05-14", None)]),
        (says("2027-05"), says("2027-06-18"), [("2027-05", "2027-06-18")]),
        (says("2027-08"), says("2027-06-18"), [("2027-08", "2027-06-18")]),  # no matter what others believed
        (says("2027-08"), None, []),  # nobody was told of it
        (says("2027-05-14"), says("2027-05-14", modality=Modality.EXPECTED), []),
        (says("2027-06"), says("2027-06-18"), []),
        (says("2027-05-14", season=3), says("2027-06-18"), []),
        (says("2027-05-14", season=None), says("2027-06-18"), [("2027-05-14", "2027-06-18")]),
        (says("2027-05-14", modality=Modality.DENIED), says("2027-06-18"), []),
        (says("2027-05-14", attribute=Attribute.END_DATE), says("2027-06-18"), []),
        (says("unannounced"), says("2027-06-18"), []),
    ],
)
def test_what_counts_as_taken_back(former: Claim, now: Claim | None, found: list[tuple[str, str | None]]) -> None:
    assert behind(CHANGE, edited((1, former), (9, now))) == found


def test_who_else_is_in_it_is_no_edit_of_what_was_told() -> None:
    of: dict[str, Any] = {"attribute": Attribute.CAST, "old": "joining", "new": None, "kind": ChangeKind.RETRACTED}
    change = replace(CHANGE, person="Mina Falk", **of)
    article = edited((1, says("joining", attribute=Attribute.CAST, person="Mina Falk")), (9, None))
    assert behind(change, article) == [("joining", None)]
    assert behind(replace(change, person="Carl Dunn"), article) == []


def test_a_platform_that_is_not_named_any_more_is_not_there_in_place_of_another() -> None:
    of: dict[str, Any] = {"attribute": Attribute.PLATFORM, "old": None, "new": "Hulu", "kind": ChangeKind.NEW}
    former, now = (says(name, attribute=Attribute.PLATFORM) for name in ("Netflix", "Hulu"))
    assert behind(replace(CHANGE, **of), edited((1, former), (9, now))) == []


def test_a_page_with_hundreds_of_versions_is_looked_back_at_for_some() -> None:
    versions = [(1, says("2027-05-14")), *((2, says("2027-06-18")) for _ in range(LOOK_BACK))]
    assert behind(CHANGE, edited(*versions[:-1])) != []
    assert behind(CHANGE, edited(*versions)) == []


def test_what_was_taken_back_and_is_said_again_is_not_taken_back() -> None:
    may, june = says("2027-05-14"), says("2027-06-18")
    assert [each.claim.value for each in taken_back(edited((1, may), (2, june)))] == ["2027-05-14"]
    assert [each.claim.value for each in taken_back(edited((1, may), (2, june), (3, may)))] == ["2027-06-18"]
    [once] = taken_back(edited((1, may), (2, june), (3, may), (4, june)))
    assert once.until == START + timedelta(days=4)


@pytest.mark.parametrize(
    ("former", "now", "gone"),
    [
        (says("2027-05"), says("2027-05-14"), False),  # more precise
        (says("2027-05-14"), says("2027-05"), True),
        (says("2027-05-14"), says("2027-05-14", modality=Modality.RUMOURED), False),
        (says("2027-05-14"), says("2027-05-14", modality=Modality.DENIED), True),
        (says("2027-05-14"), None, True),
        (says("unannounced"), says("2027-05-14"), False),
        (says("2027-05-14", modality=Modality.DENIED), None, False),
    ],
)
def test_what_is_still_said_in_other_words_is_not_taken_back(former: Claim, now: Claim | None, gone: bool) -> None:
    assert bool(list(taken_back(edited((1, former), (2, now))))) is gone
