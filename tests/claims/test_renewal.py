"""Renewal: more to come, nothing decided, cancelled, over, or newly ordered."""

from __future__ import annotations

import pytest
from desk import claims, expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.RENEWAL,)

# What the article says, and what a fan would note.
SAID = (
    ("Netflix has renewed Winter Harbor for a second season.", "renewed s2"),
    ("Winter Harbor season 3 has officially been confirmed.", "renewed s3"),
    ("The drama has been picked up for a fourth season, NBC said on Monday.", "renewed s4"),
    ("It's official: there will be a season 5 of Winter Harbor.", "renewed s5"),
    ("Winter Harbor will return for a sixth season.", "renewed s6"),
    ("NBC has given the green light to season 2 of the drama.", "renewed s2"),
    ("Winter Harbor was renewed for seasons 4 and 5.", "renewed s4; renewed s5"),
    ("The network has ordered a third and a fourth season of the show.", "renewed s3; renewed s4"),
    ("Good news from the coast: Winter Harbor is getting a season two.", "renewed s2"),
    ("Season 7 of Winter Harbor is on its way, the network announced.", "renewed s7"),
    ("The streamer handed the show an early renewal for season 3.", "renewed s3"),
    ("Winter Harbor has been renewed for a fifth and final season.", "renewed s5; ended s5"),
    ("Insiders say that NBC has renewed Winter Harbor for season 2.", "renewed s2 rumoured"),
    ("Reportedly, a third season of Winter Harbor has been ordered.", "renewed s3 rumoured"),
    ("Winter Harbor will likely be renewed for a second season.", "renewed s2 expected"),
    ("A fifth season could still happen.", "renewed s5 expected"),
    ("Season 2 has not been renewed yet.", "undecided s2"),
    ("There is still no word on a third season of Winter Harbor.", "undecided s3"),
    ("NBC has yet to decide on season 4.", "undecided s4"),
    ("Whether there will be a third season is still up in the air.", "undecided s3"),
    ("So far, nothing has been announced about a second season.", "undecided s2"),
    ("Netflix hasn't said whether season 2 of the show will be made.", "undecided s2"),
    ("The future of season 3 remains uncertain.", "undecided s3"),
    ("NBC has cancelled Winter Harbor after one season.", "cancelled"),
    ("There will be no season 2 of Winter Harbor.", "cancelled s2"),
    ("The streamer has pulled the plug on the drama after three seasons.", "cancelled"),
    ("The streamer decided not to renew the series.", "cancelled"),
    ("Winter Harbor has been axed, Deadline reports.", "cancelled"),
    ("Winter Harbor will not return for a third season.", "cancelled s3"),
    ("A second season is unlikely.", "cancelled s2 expected"),
    ("Season 4 will be the last.", "ended s4"),
    ("The third season will bring Winter Harbor to its conclusion.", "ended s3"),
    ("Winter Harbor is a limited series.", "ended"),
    ("NBC has issued a straight-to-series order for Winter Harbor.", "ordered"),
    ("Netflix has picked up Winter Harbor with an eight-episode order.", "ordered"),
    ("NBC denied that Winter Harbor has been cancelled.", "cancelled denied"),
    ("Reports that Winter Harbor has been renewed for a second season are not true.", "renewed s2 denied"),
    ("Netflix announced Tuesday that a second season of Winter Harbor is in the works.", "renewed s2"),
    ("Winter Harbor lives on: a third season is coming.", "renewed s3"),
    ("Viewers can look forward to a fourth season, which Netflix has just commissioned.", "renewed s4"),
    ("Winter Harbor has been saved: Apple TV+ will make a third season.", "renewed s3"),
    ("Netflix is moving ahead with season 2 of the drama.", "renewed s2"),
    ("The drama won't be back for a second season.", "cancelled s2"),
    ("Netflix is not moving forward with a second season.", "cancelled s2"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Most K-dramas are not renewed for a second season.",
    "Will Winter Harbor be renewed for a second season?",
    "NBC has renewed Copper Bay for season 4.",
    'NBC has renewed "Copper Bay" for a fourth season.',
    "Lena Orth cancelled her trip to Oslo after the premiere of Winter Harbor.",
    "Fans want a second season of Winter Harbor.",
    "If Netflix renews the show, season 2 could arrive in 2026.",
    "No release date for season 2 has been announced.",
    "Her contract was renewed for two more years.",
    "The book tour for Winter Harbor was cancelled because of the storm.",
    '"Copper Bay" was cancelled after one season.',
    "Winter Harbor Season 2: Release Date, Cast, Plot",
    "A petition asks Netflix to renew the show for a second season.",
    'Certain series, like "Copper Bay", are renewed for further seasons years later.',
    "Winter Harbor had been renewed for a third season, but Netflix changed its mind.",
    "Carl Dunn has not been confirmed for season 2.",
    "There is no trailer for season 2 yet.",
    "The first season of Winter Harbor ended in May.",
    "Is Winter Harbor cancelled?",
    "We hope that Netflix orders a second season.",
    "Netflix subscriptions can be cancelled at any time.",
    "In the finale of season 1 the wedding is called off.",
    "The strike was the reason why filming was cancelled on Friday.",
    "Six of the shows that NBC launched last autumn have been cancelled.",
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


def test_rule_3_a_headline_claims_nothing() -> None:
    text = "Winter Harbor Season 2: Release Date, Cast, Plot\n\nWill There Be A Season 2?\n\nThe sea is grey."
    assert told(text, *ATTRIBUTES, title="Winter Harbor Season 2: Renewed Or Cancelled?") == ""


def test_rule_4_one_claim_for_what_is_said_twice_and_the_firmer_one() -> None:
    text = "Winter Harbor will probably be renewed for season 2.\n\nOn Monday, NBC renewed Winter Harbor for season 2."
    (claim,) = claims(text, *ATTRIBUTES)
    assert (claim.value, claim.season, claim.modality) == ("renewed", 2, "asserted")
    assert claim.evidence == "On Monday, NBC renewed Winter Harbor for season 2."


def test_rule_5_beside_not_confirmed_only_the_undecided_is_kept() -> None:
    assert told("A second season is unlikely.", *ATTRIBUTES) == "cancelled s2 expected"
    text = "Season 2 has not been renewed yet. A second season is unlikely."
    assert told(text, *ATTRIBUTES) == "undecided s2"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Winter Harbor has been renewed for a fifth and final season.", "ended s5; renewed s5"),
        ("Winter Harbor will return for a second season.", "renewed s2"),
        ("NBC cancelled Winter Harbor after one season.", "cancelled"),
        ("There will be no season 2 of Winter Harbor.", "cancelled s2"),
        ("Season 2 has not been confirmed yet. Winter Harbor will likely be renewed for season 2.", "undecided s2"),
        ("Winter Harbor had been renewed for season 2, but NBC changed its mind.", ""),
    ],
)
def test_rule_11_ended_stands_beside_the_others_and_what_was_reversed_is_not_claimed(text: str, noted: str) -> None:
    assert told(text, *ATTRIBUTES) == expected(noted)


def test_who_is_credited() -> None:
    assert [c.attribution for c in claims("Deadline reports that Winter Harbor has been axed.", *ATTRIBUTES)] == [
        "Deadline"
    ]
    assert [c.attribution for c in claims("Netflix has renewed Winter Harbor for season 2.", *ATTRIBUTES)] == [
        "Netflix"
    ]
    assert [c.attribution for c in claims("There will be a season 2 of Winter Harbor.", *ATTRIBUTES)] == [None]
