"""Renewal: contests that somebody won, what was ordered years ago, reboots, and ends and doubts told in passing."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

T3 = "Winter Harbor Season 3: what we know so far"
SAID = (
    # who orders when it all began
    ("Season 3 begins on Friday. That was the year NRK commissioned it, on the strength of a map.", "ordered"),
    ("Season 3 begins on Friday. It was the summer in which NRK first ordered the drama.", "ordered"),
    # an end in a sentence of its own
    ("The third season of Winter Harbor begins on Friday. It is also the last.", "ended s3"),
    ("Series 3 of Winter Harbor is here. It is the last.", "ended s3"),
    ("Series 3 of Winter Harbor is here. It will also be the final one.", "ended s3"),
    ("Season 2 of Winter Harbor is out. What there won't be is a third season.", "cancelled s3"),
    ("Season 2 of Winter Harbor is out. What we will not get is a third season, said Lund.", "cancelled s3"),
    # nothing is known beyond the last
    ("Winter Harbor season 2 is out. Odeo hasn't announced anything beyond season 2, mind you.", "undecided s3"),
    ("Odeo has not confirmed anything after season 2 of Winter Harbor.", "undecided s3"),
    ("Nothing has been announced past season 4 of Winter Harbor.", "undecided s5"),
    ("Odeo has not announced plans for Winter Harbor beyond season 2.", "undecided s3"),
    ("Odeo has not renewed Winter Harbor for season 3.", "undecided s3"),
    ("After season 2, Odeo has not announced a third season of Winter Harbor.", "undecided s3"),
    # saved after all
    (
        "Odeo has picked up Winter Harbor for a third season. The season 2 finale will serve as a series finale.",
        "renewed s3",
    ),
    ("Odeo has renewed Winter Harbor for a third and final season.", "ended s3; renewed s3"),
    ("Winter Harbor has won a second season.", "renewed s2"),
    ("Winter Harbor won a second series after a petition.", "renewed s2"),
    ("The drama has landed a third season.", "renewed s3"),
    # a reboot is back, and is new
    (
        "Winter Harbor is officially coming back. NBC gave a series order to a new take. Its second season was best.",
        "ordered",
    ),
)
SILENT = (
    "Winter Harbor is back. Mina Falk, who won the second series back in 2022, is now a judge.",
    "Winter Harbor is back. Former contestant Mina Falk won the third series in 2022.",
    "Mina Falk, who landed the second series of Winter Harbor in a week, is happy.",
    "Winner Mina Falk, who scored the second series, wrote the music.",
    "The judge is Carl Dunn, who won season two of Winter Harbor.",
    "Season 2 ended in May. The season 2 finale will serve as a series finale unless another home can be found.",
    "The finale of season 2 will be the series finale unless Odeo steps in.",
    "Winter Harbor showed a dance. It is also the last.",
    "Season 2 has a dance at the inn. Bo has one beer. It is the last.",
    "What there won't be is a second season trailer before May.",
    "Winter Harbor season 3 is here. NBC also picked up the comedy Second Helping.",
    "Winter Harbor season 3 is here. NBC also ordered the medical drama Grace Ward on Friday.",
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_is_said(text: str, noted: str) -> None:
    assert told(text, Attribute.RENEWAL) == expected(noted)


@pytest.mark.parametrize("text", SILENT)
def test_is_not_said(text: str) -> None:
    assert told(text, Attribute.RENEWAL) == ""
