"""Platform: the networks and services that air the show."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.PLATFORM,)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor premiered on Netflix.", "Netflix"),
    ("NBC has renewed the drama for a second season.", "NBC s2"),
    ("The series streams on Hulu and Disney+.", "Hulu; Disney+"),
    ("Season 2 will air on tvN.", "tvN s2"),
    ("Apple TV+ has ordered Winter Harbor.", "Apple TV+"),
    ("The show is available to stream on Peacock.", "Peacock"),
    ("Season 3 of Winter Harbor comes to HBO in the spring.", "HBO s3"),
    ("CBS picked up the comedy on Monday.", "CBS"),
    ("The HBO series is set on an island.", "HBO"),
    ("Winter Harbor airs Sundays on AMC.", "AMC"),
    ("Prime Video will keep the show.", "Prime Video"),
    ("Winter Harbor moved from NBC to Peacock.", "NBC; Peacock"),
    ("Winter Harbor first aired on Northstar.", "Northstar"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    '"Copper Bay" premiered on Netflix.',
    "Mina Falk told NBC News that she was tired.",
    "The show is about a fox that lives by the sea.",
    "Tom Reyes, known for his other Netflix shows, is not in it.",
    "The trailer for season 2 is on YouTube.",
    "She posted a photo on Instagram.",
    "The characters dance to a song on Spotify.",
    "Max is the name of the dog in Winter Harbor.",
    "The show airs on Mondays.",
    "Carl Dunn (Copper Bay on Hulu) is in it.",
    "The film Salt Road is on Netflix.",
    "Which network will air season 2?",
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


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Winter Harbor debuted on Netflix in summer 2020.", "Netflix"),
        ("NBC has renewed Winter Harbor for season 2.", "NBC s2"),
        ("Winter Harbor used to air on CBS.", "CBS"),
        ("Netflix has the show. Season 2 will stream on Netflix. Season 3 will stream on Netflix.", "Netflix"),
    ],
)
def test_rule_10_whoever_airs_orders_or_keeps_it_once_a_name(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)


def test_rule_10_a_debut_on_a_service_gives_the_date_too() -> None:
    both = (Attribute.PLATFORM, Attribute.RELEASE_DATE)
    assert told("Winter Harbor debuted on Netflix in summer 2020.", *both) == "2020-22; Netflix"
