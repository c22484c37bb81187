"""Cast: who plays whom, who joins, who comes back and who does not."""

from __future__ import annotations

import pytest
from desk import claims, expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.CAST,)

# What the article says, and what a fan would note.
SAID = (
    ("Winter Harbor stars Mina Falk and Tom Reyes.", "starring: Mina Falk; starring: Tom Reyes"),
    ("Mina Falk plays the lighthouse keeper Iris Crane.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane is played by Mina Falk.", "starring: Mina Falk as Iris Crane"),
    ("Iris Crane (Mina Falk) finds a letter in the attic.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk (Iris) and Tom Reyes (Bo) lead the cast.", "starring: Mina Falk as Iris; starring: Tom Reyes as Bo"),
    ("Nora Voss has joined the cast of season 2 as Captain Hale.", "joining s2: Nora Voss as Captain Hale"),
    ("Season 3 of Winter Harbor adds Nora Voss and Hugo Brenn.", "joining s3: Hugo Brenn; joining s3: Nora Voss"),
    (
        "Newcomers in season 2 include Nora Voss, Hugo Brenn and Karl Voigt.",
        "joining s2: Hugo Brenn; joining s2: Karl Voigt; joining s2: Nora Voss",
    ),
    ("Mina Falk will return for season 2 as Iris Crane.", "returning s2: Mina Falk as Iris Crane"),
    ("Tom Reyes reprises the role of Bo Lark in the third season.", "returning s3: Tom Reyes as Bo Lark"),
    (
        "We expect Mina Falk and Tom Reyes to be back in season 2.",
        "returning s2 expected: Mina Falk; returning s2 expected: Tom Reyes",
    ),
    ("Lena Orth will not be back for season 2.", "leaving s2: Lena Orth"),
    ("Lena Orth is leaving Winter Harbor after season 3.", "leaving s3: Lena Orth"),
    ("Piet Maas has been promoted to series regular for season 2.", "returning s2: Piet Maas"),
    ("Nora Voss takes over from Lisa Kemp in season 2.", "joining s2: Nora Voss; leaving s2: Lisa Kemp"),
    ("Karl Voigt guest stars in season 2 as a judge.", "starring s2: Karl Voigt"),
    ("Mina Falk is rumoured to return for season 2.", "returning s2 rumoured: Mina Falk"),
    (
        "The cast also includes Jana Roth, Nils Brand and Piet Maas.",
        "starring: Jana Roth; starring: Nils Brand; starring: Piet Maas",
    ),
    ("Park Ji-soo as Han Do-yun, a nurse, completes the main cast.", "starring: Park Ji-soo as Han Do-yun"),
    ("In the lead roles are Mina Falk and Tom Reyes.", "starring: Mina Falk; starring: Tom Reyes"),
    ("Season 2 sees the return of Mina Falk as Iris Crane.", "returning s2: Mina Falk as Iris Crane"),
    (
        "Cast of Winter Harbor\n\n- Mina Falk as Iris Crane\n- Tom Reyes as Bo Lark\n- Ada Lund as Belle Hart",
        "starring: Mina Falk as Iris Crane; starring: Tom Reyes as Bo Lark; starring: Ada Lund as Belle Hart",
    ),
    ("Tom Reyes plays Bo Lark. Bo Lark returns to the island in season 2.", "starring: Tom Reyes as Bo Lark"),
    ("Mina Falk plays Iris Crane. Iris Crane leaves the harbor in the finale.", "starring: Mina Falk as Iris Crane"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Mina Falk was born in Oslo and lives in Bergen.",
    'Before that, Mina Falk starred in "Copper Bay" as a spy.',
    "Mina Falk told Harbor Weekly that the weather was awful.",
    "Kim Berg is a freelance writer who loves television.",
    "Will Mina Falk return for season 2?",
    "The film Salt Road stars Hugo Brenn and Karl Voigt.",
    "Season 2 of Winter Harbor was filmed in Oslo and New York.",
    "Winter Harbor will return with new episodes.",
    "Iris Crane and Bo Lark get married in the finale.",
    "The casting of season 2 has not been announced.",
    "New York Post critic Dana Hill called the show a triumph.",
    "Netflix and Apple TV will both show the series.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    (
        "Jana Roth, who plays Belle Hart, will not return for season 4.",
        "starring: Jana Roth as Belle Hart; leaving s4: Jana Roth",
    ),
    ("Hugo Brenn is in talks to join season 2 as Dr. Oake.", "joining s2 expected: Hugo Brenn as Dr. Oake"),
    ("Fans will see Ada Lund as Belle Hart again in season 2.", "returning s2: Ada Lund as Belle Hart"),
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


def test_rule_8_names_as_the_article_writes_them() -> None:
    (claim,) = claims("Kim Soo-min, 36, plays Dr. Oake.", *ATTRIBUTES)
    assert (claim.person, claim.character) == ("Kim Soo-min", "Dr. Oake")
    (claim,) = claims("José Ángel Peña plays Bo Lark.", *ATTRIBUTES)
    assert claim.person == "José Ángel Peña"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Mina Falk stars in the show. Mina Falk will return for season 2.",
            "starring: Mina Falk; returning s2: Mina Falk",
        ),
        ("Piet Maas has been promoted to series regular for season 2.", "returning s2: Piet Maas"),
        ("Karl Voigt died in May. Winter Harbor is dedicated to him.", ""),
        ("Tom Reyes plays Bo Lark.\n\nTom Reyes will return for season 2.", "returning s2: Tom Reyes as Bo Lark"),
    ],
)
def test_rule_14_one_claim_a_person_and_season(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)
