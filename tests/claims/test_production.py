"""Production: the state of making a season, as of the article."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.PRODUCTION,)

# What the article says, and what a fan would note.
SAID = (
    ("Filming on season 2 has begun in Oslo.", "filming s2"),
    ("Season 2 of Winter Harbor is currently in production.", "filming s2"),
    ("Production on season 3 has wrapped.", "wrapped s3"),
    ("Season 2 is now in post-production.", "post_production s2"),
    ("A second season is in development at Netflix.", "development s2"),
    ("The scripts for season 2 are finished.", "writing s2"),
    ("The writers' room for season 3 has opened.", "writing s3"),
    ("Casting for season 2 is under way.", "casting s2"),
    ("Production of season 2 has been halted.", "halted s2"),
    ("Season 3 has been delayed by the strikes.", "delayed s3"),
    ("The cast is filming season 4 in Bergen.", "filming s4"),
    ("Cameras are rolling on the second season.", "filming s2"),
    ("Shooting for season 2 was completed in May.", "wrapped s2"),
    ("Season 2 is reportedly in the works.", "development s2 rumoured"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Season 2 shoots in May.",
    "Filming of season 2 will begin in the autumn.",
    "Production is scheduled to start next year.",
    '"Copper Bay" season 4 is filming in Spain.',
    "Has filming of season 2 begun?",
    "Season 2 is not yet in production.",
    "The production company Northlight made the show.",
    "Season 1 was filmed in Norway in 2019.",
    "Filming of season 2 has not started.",
    "Mina Falk is filming the movie Salt Road.",
    "The wedding was postponed to May.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (("Production was halted in March 2020 and resumed that autumn.", ""),)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) != expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Season 2 shoots in May.", ""),
        ("Season 2 is in production.", "filming s2"),
        ("The scripts of season 2 are finished.", "writing s2"),
        ("After production was halted in May, filming of season 2 has resumed.", "filming s2"),
    ],
)
def test_rule_13_the_state_now(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)
