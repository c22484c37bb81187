"""Renewal: more to come, nothing decided, cancelled, over, or newly ordered."""

from __future__ import annotations

import pytest
from desk import claims, expected, missed_in, said_in, silent_in, told, told_of

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
    ("Winter Harbor has been renewed for season 2.", "renewed s2"),
    ("Winter Harbor is coming back for season 3.", "renewed s3"),
    ("A second season of Winter Harbor has been ordered.", "renewed s2"),
    ("Season 2 of Winter Harbor is officially happening.", "renewed s2"),
    ("Season 2 is a go.", "renewed s2"),
    ("The network has given Winter Harbor a second season.", "renewed s2"),
    ("The network handed the drama a third run.", "renewed s3"),
    ("Winter Harbor gets a second season at Netflix.", "renewed s2"),
    ("Winter Harbor has landed a second season.", "renewed s2"),
    ("Winter Harbor has scored a season 2 renewal.", "renewed s2"),
    ("The streamer has greenlit season 2.", "renewed s2"),
    ("The streamer gave the green light to a second season of Winter Harbor.", "renewed s2"),
    ("Winter Harbor has been picked up for a fourth season.", "renewed s4"),
    ("Winter Harbor has been renewed for seasons 3 and 4.", "renewed s3; renewed s4"),
    ("There will be a second season of Winter Harbor.", "renewed s2"),
    ("The good news: season 2 is confirmed.", "renewed s2"),
    ("A second season was confirmed by the network on Monday.", "renewed s2"),
    ("Netflix confirmed that Winter Harbor will be back for a second season.", "renewed s2"),
    ("It is official: Winter Harbor is getting a season 2.", "renewed s2"),
    ("Winter Harbor earned an early renewal for season 3.", "renewed s3"),
    ("The drama was renewed for a sophomore season.", "renewed s2"),
    ("Ahead of its premiere the show was already renewed for season 2.", "renewed s2"),
    ("The show will be back for a fifth and final season.", "renewed s5; ended s5"),
    ("Winter Harbor will end with its fourth season.", "ended s4"),
    ("Winter Harbor will end after season 4.", "ended s4"),
    ("The upcoming third season of Winter Harbor will be its last.", "ended s3"),
    ("Season 3 will be the show's last.", "ended s3"),
    ("Season 3 is the final chapter of Winter Harbor.", "ended s3"),
    ("Winter Harbor is to conclude with season 3.", "ended s3"),
    ("The fifth season will bring the story to a close.", "ended s5"),
    ("Winter Harbor comes to an end with season 5.", "ended s5"),
    ("Netflix is ending Winter Harbor after three seasons.", "ended"),
    ("Winter Harbor was always planned as a limited series.", "ended"),
    ("Netflix has cancelled Winter Harbor.", "cancelled"),
    ("Netflix canceled Winter Harbor after one season.", "cancelled"),
    ("Winter Harbor has been axed by the network.", "cancelled"),
    ("The network has pulled the plug on Winter Harbor.", "cancelled"),
    ("Winter Harbor will not be returning for a second season.", "cancelled s2"),
    ("Winter Harbor will not return for season 2.", "cancelled s2"),
    ("There will be no second season of Winter Harbor.", "cancelled s2"),
    ("There won't be a season 2.", "cancelled s2"),
    ("Netflix has scrapped season 2 of Winter Harbor.", "cancelled s2"),
    ("NBC has passed on a second season of Winter Harbor.", "cancelled s2"),
    ("The network decided not to renew the show.", "cancelled"),
    ("The drama was dropped by the network after two seasons.", "cancelled"),
    ("The show has been given the chop.", "cancelled"),
    ("The show got the axe in May.", "cancelled"),
    ("The network has opted not to go ahead with season 2.", "cancelled s2"),
    ("Season 2 of Winter Harbor has been cancelled.", "cancelled s2"),
    ("Winter Harbor is not coming back.", "cancelled"),
    ("Winter Harbor has not been renewed for a second season yet.", "undecided s2"),
    ("Netflix has not yet renewed Winter Harbor for season 2.", "undecided s2"),
    ("There is no word yet on a second season.", "undecided s2"),
    ("No decision has been made about season 2.", "undecided s2"),
    ("Netflix has yet to announce whether there will be a second season.", "undecided s2"),
    ("Season 2 has not been officially confirmed.", "undecided s2"),
    ("The fate of season 2 is still unknown.", "undecided s2"),
    ("It is not known yet whether Winter Harbor will get a second season.", "undecided s2"),
    ("The network has not said whether the show will be back for season 2.", "undecided s2"),
    ("Season 2 has neither been confirmed nor cancelled.", "undecided s2"),
    ("So far there is no official confirmation of a second season.", "undecided s2"),
    ("Nothing has been announced about a second season.", "undecided s2"),
    ("The makers have remained silent about season 2.", "undecided s2"),
    ("A renewal has not been announced.", "undecided"),
    ("The future of Winter Harbor is up in the air.", "undecided"),
    ("The show has been neither renewed nor cancelled.", "undecided"),
    ("Netflix is yet to make a decision on season 2.", "undecided s2"),
    ("As of now, season 2 of Winter Harbor has not been given the green light.", "undecided s2"),
    ("Winter Harbor's future remains uncertain.", "undecided"),
    ("Season 2 remains unconfirmed.", "undecided s2"),
    ("We are still waiting for news about season 2.", "undecided s2"),
    ("Netflix is staying tight-lipped about a second season.", "undecided s2"),
    ("Netflix has ordered Winter Harbor straight to series.", "ordered"),
    ("Netflix has given a series order to Winter Harbor.", "ordered"),
    ("HBO has picked up the drama Winter Harbor to series.", "ordered"),
    ("The BBC has commissioned Winter Harbor, a six-part drama.", "ordered"),
    ("NBC has greenlit Winter Harbor, a new comedy by Ada Lund.", "ordered"),
    ("Winter Harbor has been ordered to series at Hulu.", "ordered"),
    ("A second season of Winter Harbor could still happen.", "renewed s2 expected"),
    ("A second season is likely.", "renewed s2 expected"),
    ("A second season of Winter Harbor seems unlikely.", "cancelled s2 expected"),
    ("A second season is not very likely.", "cancelled s2 expected"),
    ("Winter Harbor may get a second season.", "renewed s2 expected"),
    ("According to a rumour, Winter Harbor has been renewed for season 2.", "renewed s2 rumoured"),
    (
        "Insiders claim that a second season is already ordered, but Netflix has not confirmed the reports.",
        "renewed s2 rumoured",
    ),
    ("Reports that the show was cancelled are not true.", "cancelled denied"),
    ("So don't count on a season 3, it won't be made.", "cancelled s3"),
    ("There will be no third season on the service.", "cancelled s3"),
    ("A third season will not be made.", "cancelled s3"),
    ("Hulu has axed Winter Harbor after two seasons.", "cancelled"),
    ("Hulu has pulled the plug on Winter Harbor.", "cancelled"),
    ("Winter Harbor won't get a third season.", "cancelled s3"),
    ("Netflix has decided against a third season.", "cancelled s3"),
    ("Netflix is not going ahead with season 3.", "cancelled s3"),
    ("The second season will be the last.", "ended s2"),
    ("Season 3 brings the story to a close.", "ended s3"),
    ("Season 3 is the end of the road.", "ended s3"),
    ("The show ends with season 3.", "ended s3"),
    ("It was always meant to end after three seasons.", "ended"),
    ("The story is told.", "ended"),
    ("The tale is complete.", "ended"),
    ("This is all there is.", "ended"),
    (
        "The streamer picked the show up for a second season in August, before the first had even come to a close.",
        "renewed s2",
    ),
    ("A second season is official.", "renewed s2"),
    ("Netflix has given season 2 the green light.", "renewed s2"),
    ("Netflix said yes to a second season.", "renewed s2"),
    ("Season 2 has been confirmed.", "renewed s2"),
    ("Season 2 is happening.", "renewed s2"),
    ("Season 2 is on its way.", "renewed s2"),
    ("There will be a second season.", "renewed s2"),
    ("Netflix wants more of Winter Harbor and has ordered a second season.", "renewed s2"),
    ("A fifth season was ordered together with this one.", "renewed s5"),
    ("Peacock has picked up Winter Harbor for a third season.", "renewed s3"),
    ("Peacock is going to make season 3 instead.", "renewed s3"),
    ("The makers have been handed a second season.", "renewed s2"),
    ("The streaming giant has yet to decide whether there will be a fifth season.", "undecided s5"),
    ("Whether there will be a fifth season is not decided.", "undecided s5"),
    ("Netflix has not said whether a second season will come.", "undecided s2"),
    ("Nothing has been decided about season 2.", "undecided s2"),
    ("There has been no official word about season 2.", "undecided s2"),
    ("A second season has not been announced.", "undecided s2"),
    ("Peacock could well pick up a second season.", "renewed s2 expected"),
    ("A second season is possible.", "renewed s2 expected"),
    ("A second season looks likely.", "renewed s2 expected"),
    ("Insiders say that season 2 has been ordered.", "renewed s2 rumoured"),
    ("HBO has ordered the drama Winter Harbor.", "ordered"),
    ("HBO has given Winter Harbor a series order.", "ordered"),
    ("Winter Harbor has been ordered to series.", "ordered"),
    ("Reports that the show has been cancelled are not true.", "cancelled denied"),
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
    "Carl Dunn has not been confirmed for season 2.",
    "There is no trailer for season 2 yet.",
    "The first season of Winter Harbor ended in May.",
    "Is Winter Harbor cancelled?",
    "We hope that Netflix orders a second season.",
    "Netflix subscriptions can be cancelled at any time.",
    "In the finale of season 1 the wedding is called off.",
    "The strike was the reason why filming was cancelled on Friday.",
    "Six of the shows that NBC launched last autumn have been cancelled.",
    "Will Winter Harbor be renewed for season 2?",
    "If Winter Harbor is renewed for season 2, it will be shot in Oslo.",
    "Fans are asking for a second season.",
    "Fans started a petition for a second season of Winter Harbor.",
    "Mina Falk hopes for a second season.",
    '"Copper Bay" has been renewed for a second season.',
    "Netflix has also renewed Copper Bay for season 3.",
    "Her flight to Oslo was cancelled.",
    "The premiere party of Winter Harbor was cancelled.",
    "The wedding of Iris and Bo is cancelled in season 2.",
    "Bo renews his vows in the season 2 finale.",
    "The first season ended with a cliffhanger.",
    "Mina Falk has renewed her contract.",
    "Season 1 came to an end in May.",
    "Winter Harbor was one of the first series ordered by Netflix in 2015.",
    "Viewers cancelled their subscriptions after the finale of season 2.",
    "The channel did not let out how big the order is.",
    "No trailer for season 2 has been dropped so far.",
    "Those who can wait get one each Sunday, which puts the closing part of series 3 on 22 February.",
    "Sloane left before season 2 had come to an end.",
    "The final episode of season 2 airs in May.",
    "Will there be a season 3?",
    "Fans want a third season.",
    "A mole says that Bo Lark has been given a part in season 4.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()

READ = told_of(*ATTRIBUTES)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)
test_known_misses_are_still_missed = missed_in(READ, KNOWN_MISSES)


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
        ("Winter Harbor had been renewed for season 2, but NBC changed its mind.", "cancelled s2"),
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
