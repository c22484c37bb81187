"""Changes and facts in plain words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from monitor.model import Attribute, Change, ChangeKind, Fact, Modality
from monitor.publish import words

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SHOW = "Lantern Quay"


def change(attribute: Attribute | None = None, new: str | None = None, **rest: Any) -> Change:
    given: dict[str, Any] = {"kind": ChangeKind.CHANGED if rest.get("old") else ChangeKind.NEW, **rest}
    return Change(id="c1", show="lantern-quay", at=AT, attribute=attribute, new=new, **given)


def fact(attribute: Attribute, value: str, **rest: Any) -> Fact:
    return Fact(show="lantern-quay", attribute=attribute, value=value, confidence=0.9, valid_from=AT, **rest)


HEADLINES = [
    (change(Attribute.RENEWAL, "renewed", season=2), "Renewed: Lantern Quay, season 2"),
    (
        change(Attribute.RENEWAL, "renewed", season=2, old="undecided"),
        "Renewed: Lantern Quay, season 2 (undecided → renewed)",
    ),
    (change(Attribute.RENEWAL, "cancelled"), "Cancelled: Lantern Quay"),
    (change(Attribute.RENEWAL, "cancelled", season=1), "Cancelled: Lantern Quay, season 1"),
    (
        change(Attribute.RENEWAL, "cancelled", season=2, old="renewed"),
        "Cancelled after season 1: Lantern Quay (renewed → cancelled)",
    ),
    (
        change(Attribute.RENEWAL, "renewed", season=2, old="cancelled"),
        "Renewed: Lantern Quay, season 2 (cancelled → renewed)",
    ),
    (
        change(Attribute.RENEWAL, None, season=3, old="cancelled", kind=ChangeKind.RETRACTED),
        "Withdrawn — Cancelled after season 2: Lantern Quay",
    ),
    (change(Attribute.RENEWAL, "ended", season=3), "Coming to an end: Lantern Quay, season 3"),
    (
        change(Attribute.RELEASE_DATE, "2026-06-20", season=2, old="2026-22", kind=ChangeKind.REFINED),
        "Release date, Lantern Quay, season 2: summer 2026 → June 20, 2026",
    ),
    (
        change(Attribute.RELEASE_DATE, "2027-03-14", season=2, old="unannounced"),
        "Release date, Lantern Quay, season 2: not announced → March 14, 2027",
    ),
    (
        change(Attribute.RELEASE_DATE, "2026-06-20", old="2026-22", kind=ChangeKind.DISPUTED),
        "Disputed — Release date, Lantern Quay: summer 2026 or June 20, 2026",
    ),
    (
        change(Attribute.RELEASE_DATE, None, season=2, old="2026-06-20", kind=ChangeKind.RETRACTED),
        "Withdrawn — Release date, Lantern Quay, season 2: June 20, 2026 → nothing known",
    ),
    (
        change(Attribute.RENEWAL, "renewed", season=2, old="renewed", kind=ChangeKind.CONFIRMED),
        "Confirmed — Renewed: Lantern Quay, season 2",
    ),
    (
        change(Attribute.CAST, "joining", season=2, person="Kim Example", character="Dr Vane"),
        "Kim Example joins Lantern Quay as Dr Vane (season 2)",
    ),
    (
        change(Attribute.CAST, "leaving", person="Kim Example", old="starring"),
        "Kim Example leaves Lantern Quay (starring → leaving)",
    ),
    (
        change(Attribute.CAST, "leaving", season=2, person="Kim Example", old="starring"),
        "Kim Example leaves Lantern Quay (season 2; starring → leaving)",
    ),
    (
        change(Attribute.CAST, None, season=2, person="Kim Example", old="joining", kind=ChangeKind.RETRACTED),
        "Withdrawn — Kim Example joins Lantern Quay (season 2)",
    ),
    (
        change(Attribute.TRAILER, "released", season=2, old="unreleased"),
        "Trailer out: Lantern Quay, season 2 (not out yet → out)",
    ),
    (change(Attribute.CREW, "director", person="Bo Sample"), "Bo Sample, director: Lantern Quay"),
    (change(Attribute.TRAILER, "released", season=2), "Trailer out: Lantern Quay, season 2"),
    (
        change(Attribute.PRODUCTION, "wrapped", season=2, old="filming"),
        "Filming wrapped: Lantern Quay, season 2 (filming → filming wrapped)",
    ),
    (change(Attribute.EPISODE_COUNT, "10", season=2, old="8"), "Episodes, Lantern Quay, season 2: 8 → 10"),
    (change(Attribute.PLATFORM, "Northlight", old="Canal Six"), "Platform, Lantern Quay: Canal Six → Northlight"),
    (
        change(Attribute.RENEWAL, "renewed", season=2, old="undecided", kind=ChangeKind.RUMOURED),
        "Reportedly — Renewed: Lantern Quay, season 2 (undecided → renewed)",
    ),
    (
        change(Attribute.CAST, None, season=2, person="Kim Example", old="leaving", kind=ChangeKind.DENIED),
        "Denied — Kim Example leaves Lantern Quay (season 2)",
    ),
    (
        change(Attribute.RELEASE_DATE, None, season=2, old="2027", kind=ChangeKind.DENIED),
        "Denied — Release date, Lantern Quay, season 2: 2027",
    ),
    (
        change(None, "season 2 undecided", kind=ChangeKind.FOLLOWING),
        "Now following Lantern Quay: season 2 undecided",
    ),
    (change(None, kind=ChangeKind.FOLLOWING), "Now following Lantern Quay"),
]


@pytest.mark.parametrize(("told", "expected"), HEADLINES, ids=[text for _, text in HEADLINES])
def test_headline(told: Change, expected: str) -> None:
    assert words.headline(told, SHOW) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (change(Attribute.RELEASE_DATE, "2026-06-20"), "Release date: June 20, 2026"),
        (change(Attribute.RELEASE_DATE, "2026-06-20", season=2), "Release date, season 2: June 20, 2026"),
        (change(Attribute.RENEWAL, "cancelled"), "Cancelled"),
        (change(Attribute.RENEWAL, "cancelled", season=2), "Cancelled after season 1"),
        (change(Attribute.CAST, "starring", person="Kim Example", character="Dr Vane"), "Kim Example stars as Dr Vane"),
        (change(Attribute.CAST, "returning", person="Kim Example"), "Kim Example returns"),
    ],
)
def test_headline_where_the_reader_knows_the_show(told: Change, expected: str) -> None:
    assert words.headline(told) == expected


def test_every_attribute_has_its_row_and_can_be_told() -> None:
    assert set(words.ATTRIBUTES) == set(Attribute)
    for attribute in Attribute:
        text = words.headline(change(attribute, "x", person="Kim Example", old="y"), SHOW)
        assert SHOW in text
        assert "{" not in text
        assert "y → x" in text


def test_scraped_braces_are_text() -> None:
    odd = change(Attribute.ALSO_KNOWN_AS, "{lead.__class__} {0}")
    assert words.headline(odd, "{show}") == "Also known as, {show}: {lead.__class__} {0}"


@pytest.mark.parametrize(
    ("attribute", "value", "expected"),
    [
        (Attribute.RELEASE_DATE, "2020-22", "summer 2020"),
        (Attribute.RELEASE_DATE, "unannounced", "not announced"),
        (Attribute.RELEASE_DATE, "someday", "someday"),
        (Attribute.PRODUCTION, "post_production", "in post-production"),
        (Attribute.PLATFORM, "Northlight", "Northlight"),
    ],
)
def test_value_words(attribute: Attribute, value: str, expected: str) -> None:
    assert words.value_words(attribute, value) == expected


@pytest.mark.parametrize(
    ("believed", "expected"),
    [
        (fact(Attribute.CAST, "starring", person="Kim Example", character="Dr Vane"), "Kim Example as Dr Vane"),
        (fact(Attribute.CAST, "joining", person="Kim Example"), "Kim Example, joining"),
        (fact(Attribute.CREW, "director", person="Bo Sample"), "Bo Sample, director"),
        (fact(Attribute.RELEASE_DATE, "2026-06-20", rival="2027"), "June 20, 2026 (or 2027)"),
    ],
)
def test_fact_words(believed: Fact, expected: str) -> None:
    assert words.fact_words(believed) == expected


def test_summary_goes_by_season_and_counts_the_cast() -> None:
    facts = [
        fact(Attribute.RENEWAL, "undecided", season=2),
        fact(Attribute.CAST, "starring", person="Kim Example"),
        fact(Attribute.CAST, "starring", person="Bo Sample"),
        fact(Attribute.PLOT, "A lighthouse keeper finds a body.", season=1),
        fact(Attribute.RELEASE_DATE, "2020-22", season=1),
        fact(Attribute.PLATFORM, "Northlight", season=1),
        fact(Attribute.EPISODE_COUNT, "16", season=1),
    ]
    expected = "season 1, 16 episodes on Northlight, premiere summer 2020; season 2 undecided; 2 names in the cast"
    assert words.summary(facts) == expected
    assert words.summary(reversed(facts)) == expected
    assert words.summary([]) == ""


def test_summary_of_a_limited_series_says_nothing_twice() -> None:
    facts = [
        fact(Attribute.RENEWAL, "ended"),
        fact(Attribute.PLATFORM, "Northlight"),
        fact(Attribute.PLATFORM, "Northlight", season=1),
        fact(Attribute.EPISODE_COUNT, "8", season=1),
    ]
    assert words.summary(facts) == "no more seasons planned; season 1, 8 episodes on Northlight"
    assert words.summary([fact(Attribute.RENEWAL, "ended", season=3)]) == "season 3, no more seasons planned"


def test_summary_counts_who_leaves_apart_and_who_does_not_play_not_at_all() -> None:
    facts = [
        fact(Attribute.CAST, "starring", person="Kim Example", season=1),
        fact(Attribute.CAST, "leaving", person="Kim Example", season=2),
        fact(Attribute.CAST, "leaving", person="Bo Sample", season=2),
        fact(Attribute.CAST, "leaving", person="Cy Model", season=3),
        fact(Attribute.CAST, "returning", person="Di Instance", modality=Modality.DENIED),
    ]
    assert words.summary(facts) == "one name in the cast; 2 names leaving the cast"
    assert words.summary(facts[1:2]) == "one name leaving the cast"


def test_summary_of_what_is_coming() -> None:
    facts = [
        fact(Attribute.RENEWAL, "renewed", season=2),
        fact(Attribute.RENEWAL, "ended", season=2),
        fact(Attribute.EPISODE_COUNT, "10", season=2),
        fact(Attribute.RELEASE_DATE, "2027-22", season=2),
        fact(Attribute.PRODUCTION, "filming", season=2),
        fact(Attribute.PLATFORM, "Northlight"),
        fact(Attribute.CAST, "joining", person="Kim Example", season=2),
        fact(Attribute.PLOT, "Something answers.", season=3),
    ]
    assert words.summary(facts) == (
        "on Northlight; season 2 renewed and no more seasons planned, 10 episodes, premiere summer 2027, filming; "
        "one name in the cast"
    )
