"""The scorer: what matches what."""

from __future__ import annotations

from typing import Any

import pytest
from scoring import matches, score


def claim(attribute: str, value: str, season: int | None = None, **more: str | None) -> dict[str, Any]:
    return {"attribute": attribute, "value": value, "season": season, "modality": "asserted"} | more


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        (claim("renewal", "renewed", 2), claim("renewal", "renewed", 2), True),
        (claim("renewal", "renewed", 2), claim("renewal", "renewed"), False),
        (claim("renewal", "renewed", 2), claim("renewal", "cancelled", 2), False),
        (claim("release_date", "2026-03-14", 1), claim("release_date", "2026-03-14"), True),
        (claim("release_date", "2026-03-14", 2), claim("release_date", "2026-03-14"), False),
        (claim("release_date", "2026-03"), claim("release_date", "2026-03~"), False),
        (claim("platform", "Apple TV+", 2), claim("platform", "apple tv", 3), True),
        (claim("also_known_as", "La Niña"), claim("also_known_as", "La Nina", 2), True),
        (claim("crew", "writer", person="Jo Marsh"), claim("crew", "writer", 2, person="Jo  Marsh"), True),
        (claim("crew", "writer", person="Jo Marsh"), claim("crew", "director", person="Jo Marsh"), False),
        (claim("cast", "joining", 2, person="Seo-Yun Ha"), claim("cast", "starring", person="Seo Yun Ha"), True),
        (claim("cast", "starring", 2, person="Jo Marsh"), claim("cast", "starring", 3, person="Jo Marsh"), False),
        (
            claim("cast", "starring", person="Jo Marsh", character="Ida"),
            claim("cast", "starring", person="Jo Marsh", character="Dr. Ida Bell"),
            True,
        ),
        (
            claim("cast", "starring", person="Jo Marsh", character="Ida"),
            claim("cast", "starring", person="Jo Marsh"),
            False,
        ),
    ],
)
def test_what_matches(gold: dict[str, Any], found: dict[str, Any], same: bool) -> None:
    assert matches(gold, found) is same


def test_each_gold_claim_is_matched_once_and_twins_count_once() -> None:
    wanted = [claim("renewal", "renewed", 2), claim("release_date", "2026", 2)]
    found = [claim("renewal", "renewed", 2), claim("renewal", "renewed", 2), claim("renewal", "ended", 2)]
    result = score({"a": wanted, "b": []}, {"a": found, "b": [claim("plot", "A ship sinks.")]})
    assert (result.micro.matched, result.micro.found, result.micro.gold) == (1, 2, 2)
    assert (result.micro.precision, result.micro.recall, result.micro.f1) == (0.5, 0.5, 0.5)
    assert [each["value"] for _, each in result.extra] == ["ended"]
    assert [each["value"] for _, each in result.missed] == ["2026"]


def test_of_two_that_fit_the_more_alike_is_meant() -> None:
    wanted = [
        claim("cast", "starring", person="Jo Marsh", evidence="one"),
        claim("cast", "leaving", 2, person="Jo Marsh", evidence="two"),
    ]
    result = score({"a": wanted}, {"a": [claim("cast", "leaving", 2, person="Jo Marsh")]})
    assert [each["evidence"] for _, each in result.missed] == ["one"]
    assert result.cast_value.precision == 1.0


def test_modality_and_the_value_of_cast_are_counted_on_the_matches() -> None:
    result = score(
        {"a": [claim("cast", "joining", person="Jo Marsh"), claim("cast", "starring", person="Ada Lund")]},
        {"a": [claim("cast", "starring", person="Jo Marsh") | {"modality": "rumoured"}]},
    )
    assert (result.modality.matched, result.modality.found) == (0, 1)
    assert (result.cast_value.matched, result.cast_value.found) == (0, 1)
