"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.CREW,)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor was created by Ada Lund.", "creator: Ada Lund"),
    ("Showrunner Jo Marsh said that the scripts are ready.", "showrunner: Jo Marsh"),
    ("Jo Marsh is the showrunner of the drama.", "showrunner: Jo Marsh"),
    ("The series is directed by Lisa Kemp and written by Carl Dunn.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Lisa Kemp directed all eight episodes of season 2.", "director s2: Lisa Kemp"),
    (
        "Executive producers are Nils Brand, Lisa Kemp and Piet Maas.",
        "producer: Nils Brand; producer: Lisa Kemp; producer: Piet Maas",
    ),
    ("The show is based on the novels by Petra Holm.", "author: Petra Holm"),
    ("It is an adaptation of Petra Holm's bestselling novel.", "author: Petra Holm"),
    ("The music was composed by Piet Maas.", "composer: Piet Maas"),
    ("Ada Lund, creator and showrunner of Winter Harbor, is pleased.", "creator: Ada Lund; showrunner: Ada Lund"),
    ("Jo Marsh will take over as showrunner in season 3.", "showrunner s3: Jo Marsh"),
    ("Director: Lisa Kemp", "director: Lisa Kemp"),
    ("Ada Lund co-created the show with Jo Marsh.", "creator: Ada Lund; creator: Jo Marsh"),
    ("Lisa Kemp serves as director and executive producer of the series.", "director: Lisa Kemp; producer: Lisa Kemp"),
    ("Nils Brand is no longer an executive producer.", "producer denied: Nils Brand"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "The series was developed by Ada Lund.",
    '"Copper Bay" was created by Hugo Brenn.',
    "Carl Dunn also wrote the film Salt Road.",
    "Mina Falk plays a director called Iris Crane.",
    "Who will direct season 2?",
    "The assistant director Karl Voigt broke a leg.",
    "Kim Berg is a freelance writer who loves television.",
    "The former showrunner Karl Voigt lives in Oslo.",
    "Casting director Jana Roth found the twins.",
    "The creator of the island's lighthouse was a monk.",
    "Mina Falk plays Iris Crane. Iris Crane is a writer who lives by the sea.",
    "Tom Reyes plays Bo Lark. Bo Lark is the author of a diary that everybody wants.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    ("Written by Carl Dunn, the drama is set on an island.", "writer: Carl Dunn"),
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) != expected(noted)


def test_rule_6_crew_has_a_season_only_where_its_own_sentence_numbers_one() -> None:
    assert told("Season 2 is on its way. Lisa Kemp directs the show.", *ATTRIBUTES) == "director: Lisa Kemp"
    assert told("Lisa Kemp directed season 2.", *ATTRIBUTES) == "director s2: Lisa Kemp"


def test_rule_15_developed_by_is_no_crew() -> None:
    assert told("The series was developed by Ada Lund.", *ATTRIBUTES) == ""
