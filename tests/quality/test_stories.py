"""What a subscriber is told of a show over months, and that it does not get worse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import floors
import pytest
from stories import FLOORS, MOST_TOLD, compare, figures, rows, stories, tell

from monitor.replay import read_claims, read_corpus

if TYPE_CHECKING:
    from pathlib import Path

STORIES = pytest.mark.parametrize("story", stories(), ids=lambda path: path.stem)


@STORIES
def test_changes_are_told_as_well_as_they_were(story: Path) -> None:
    told = tell(story)
    pinned = floors.pinned(FLOORS)["floors"]
    assert story.stem in pinned, "run: make floors"
    assert floors.fallen(pinned[story.stem], figures(told)) == []
    assert [name for name, each in told.items() if each.told > MOST_TOLD * each.tally.gold] == []


@STORIES
def test_gold_keeps_the_contract(story: Path) -> None:
    texts = {item.id: item.text or "" for item in read_corpus(story)}
    claims = read_claims(story.with_suffix(".gold.jsonl"))
    assert set(texts) == set(claims)
    unquoted = [
        (article, each) for article, said in claims.items() for each in said if each["evidence"] not in texts[article]
    ]
    assert unquoted == []
    first, *later = texts
    changes = rows(story.with_suffix(".changes.jsonl"))
    assert {row["article"] for row in changes} <= set(later), f"{first} is summed up"
    order = [list(texts).index(row["article"]) for row in changes]
    assert order == sorted(order)


def change(season: int, attribute: str, value: str, article: str, person: str | None = None) -> dict[str, Any]:
    return {"season": season, "attribute": attribute, "person": person, "value": value, "article": article}


def told(season: int, attribute: str, value: str | None, article: str, person: str | None = None) -> dict[str, Any]:
    return {"season": season, "attribute": attribute, "person": person, "new": value, "article": article}


ORDER = list("abcdefg")


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        (change(2, "renewal", "renewed", "b"), told(2, "renewal", "renewed", "b"), True),
        (change(2, "renewal", "renewed", "b"), told(2, "renewal", "renewed", "e"), True),
        (change(2, "renewal", "renewed", "b"), told(2, "renewal", "renewed", "f"), False),
        (change(2, "renewal", "renewed", "c"), told(2, "renewal", "renewed", "b"), False),
        (change(2, "renewal", "renewed", "b"), told(3, "renewal", "renewed", "b"), False),
        (change(2, "renewal", "renewed", "b"), told(2, "renewal", "cancelled", "b"), False),
        (change(2, "cast", "joining", "b", "Åsa Lind-Roe"), told(2, "cast", "joining", "b", "Asa Lind Roe"), True),
        (change(2, "cast", "joining", "b", "Åsa Lind"), told(2, "cast", "joining", "b", "Ola Lind"), False),
    ],
)
def test_what_matches_what(gold: dict[str, Any], found: dict[str, Any], *, right: bool) -> None:
    result = compare([gold], [found], ORDER)
    assert (result.tally.matched, result.tally.found, result.tally.gold) == (right, 1, 1)
    assert (list(result.missed), list(result.extra)) == (([], []) if right else ([gold], [found]))


def test_what_is_out_of_scope_and_what_is_summed_up_is_not_scored() -> None:
    silent = [
        told(2, "renewal", "renewed", "a"),
        told(2, "cast", "starring", "b", "Åsa Lind"),
        told(2, "platform", "Lumen", "b"),
        told(2, "release_date", None, "b"),
    ]
    result = compare([], silent, ORDER)
    assert (result.tally.found, result.told) == (0, 4)


def test_a_change_told_twice_is_one_too_many() -> None:
    twice = [told(2, "renewal", "renewed", "b"), told(2, "renewal", "renewed", "c")]
    assert compare([change(2, "renewal", "renewed", "b")], twice, ORDER).extra == (twice[1],)
