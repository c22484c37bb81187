"""Whether a season beyond the next is told: a number is misread more often than a season is skipped."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

BEGUN = "2026-03-01 Guide: S1 release date is 2024-05-05"
RENEWED = "2026-03-02 Gazette: S3 renewal is renewed"
DATED = "2026-03-04 Gazette: S3 release date is 2027-04-09"
CANCELLED = "2026-03-06 Gazette: S3 renewal is cancelled"


def test_seasons_that_nobody_wrote_of_may_have_come_since_the_last_known() -> None:
    room = Newsroom()
    room.prints(BEGUN)
    assert room.prints(RENEWED, DATED, CANCELLED) == [
        "2026-03-02 new S3 renewal: renewed",
        "2026-03-04 new S3 release date: 2027-04-09",
        "2026-03-06 changed S3 renewal: renewed → cancelled",
    ]


@pytest.mark.parametrize("first", ["S1 release date is 2025-11-09", "S1 renewal is renewed"])
def test_but_not_so_many(first: str) -> None:
    room = Newsroom()
    room.prints(f"2026-03-01 Guide: {first}")
    assert room.prints(RENEWED) == []
    assert room.prints("2026-03-03 Courier: S3 renewal is renewed") == ["2026-03-03 new S3 renewal: renewed"]


def test_a_number_far_from_all_that_is_known_waits_for_a_second_witness() -> None:
    room = Newsroom()
    room.prints(BEGUN)
    assert room.prints("2026-03-02 Gazette: S7 renewal is renewed") == []


@pytest.mark.parametrize("again", ["", "; S3 renewal is renewed"])
@pytest.mark.parametrize("source", ["Gazette", "Courier"])
def test_a_second_article_that_speaks_of_the_season_is_enough(source: str, again: str) -> None:
    room = Newsroom()
    room.prints("2026-03-01 Guide: S1 cast Ann Vale is starring", RENEWED)
    told = room.prints(f"2026-03-04 {source}: S3 release date is 2027-04-09{again}")
    assert "2026-03-04 new S3 release date: 2027-04-09" in told


def test_what_else_the_same_article_says_of_the_season_is_not() -> None:
    room = Newsroom()
    room.prints("2026-03-01 Guide: S1 cast Ann Vale is starring")
    assert room.prints("2026-03-04 Gazette: S3 renewal is renewed; S3 release date is 2027-04-09") == []


def test_what_was_told_of_it_is_corrected() -> None:
    room = Newsroom()
    room.prints(RENEWED, "2026-03-03 Guide: S1 cast Ann Vale is starring")
    assert room.prints(CANCELLED) == ["2026-03-06 changed S3 renewal: renewed → cancelled"]
