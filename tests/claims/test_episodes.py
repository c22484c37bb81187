"""Episodes: how many a season has."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.EPISODE_COUNT,)

# What the article says, and what a fan would note.
SAID = (
    ("Season 2 of Winter Harbor has eight episodes.", "8 s2"),
    ("The first season consists of 10 episodes.", "10 s1"),
    ("All 16 episodes of the show are on Netflix.", "16"),
    ("The 12-episode second season will arrive in May.", "12 s2"),
    ("Season 3 will run for six episodes.", "6 s3"),
    ("Episodes: 13", "13"),
    ("Netflix ordered ten episodes for season 2.", "10 s2"),
    ("The third season comprises nine hour-long episodes.", "9 s3"),
    ("There are eight episodes in season 4.", "8 s4"),
    ("Season 2 will probably have ten episodes.", "10 s2 expected"),
    ("The number of episodes is 24.", "24"),
    ("The six-episode series was a success.", "6"),
    ("Season 2 is made up of twenty-two episodes.", "22 s2"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Season 2 will have 12 to 16 episodes.",
    "The first three episodes of season 2 drop on Friday.",
    '"Copper Bay" has twelve episodes.',
    "How many episodes will season 2 have?",
    "Lisa Kemp directed four episodes of season 2.",
    "Two new episodes come out every week.",
    "Mina Falk appears in three episodes.",
    "The last four episodes follow in May.",
    "Another eight episodes could be ordered.",
    "Only five episodes are left.",
    "Part 1 of season 3 has five episodes.",
    "The show has run for more than 100 episodes.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) != expected(noted)


def test_rule_12_a_part_and_a_range_are_no_count() -> None:
    assert told("Season 3 is back. Part 1 has five episodes.", *ATTRIBUTES) == ""
    assert told("Season 3 will have 12 to 16 episodes.", *ATTRIBUTES) == ""
    assert told("Season 3 will have 16 episodes.", *ATTRIBUTES) == "16 s3"
