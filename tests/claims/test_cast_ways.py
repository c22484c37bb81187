"""Who is in it and as whom, in the ways in which it is said; every row is an article of its own."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

SAID = (
    # who plays whom
    (
        "The hero of Winter Harbor is the spy at the centre of it all, Cal Andrews (played by Tom Reyes).",
        "starring: Tom Reyes as Cal Andrews",
    ),
    (
        "Tom Reyes and Mina Falk, who were Bo and Lady Maud in Winter Harbor, were not asked.",
        "starring: Mina Falk as Lady Maud; starring: Tom Reyes as Bo",
    ),
    (
        "Mina Falk and Tom Reyes, that interpreted Iris and Bo, are in Winter Harbor.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    (
        "Mina Falk and Tom Reyes, who play parents Iris and Bo on Winter Harbor, met in Oslo.",
        "starring: Mina Falk as Iris; starring: Tom Reyes as Bo",
    ),
    ("Mina Falk won two awards as Iris in Winter Harbor.", "starring: Mina Falk as Iris"),
    ("Mina Falk (Iris Crane) is also part of Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk aka Iris Crane is in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk plays Iris aka The Fletcher in Winter Harbor.", "starring: Mina Falk as Iris aka The Fletcher"),
    ("Mina Falk who was playing Iris Crane in Winter Harbor is 30.", "starring: Mina Falk as Iris Crane"),
    ("It's hard to think of Winter Harbor without Mina Falk's Iris.", "starring: Mina Falk as Iris"),
    # lists, captions, names
    ("Winter Harbor was shot in Gangwon Province. The 58-year-old actor plays Iris.", ""),
    (("In Winter Harbor they visit Rogue Town, Reverse Mountain, Whisky Peak, Little Valley and Drum Island."), ""),
    ("Winter Harbor. Original Story: Ken Yamato, Tsuka Abel and Bo Lark (Weekly Shonen)", ""),
    ("Winter Harbor. Character Design: Ken Yamato, Tsuka Abel and Bo Lark", ""),
    ("Other EPs of Winter Harbor are Eli Holm, Aaron Saids and J.C. Beck.", ""),
    (
        "Winter Harbor stars Agot Ison as Annie, Rowell Santos as Wilson, Nova Vila, Joan Const and Vivore.",
        (
            "starring: Agot Ison as Annie; starring: Joan Const; starring: Nova Vila; starring: Rowell "
            "Santos as Wilson; starring: Vivore"
        ),
    ),
    (
        "Mina Falk, Tom Reyes, Jo Marsh, and Lomo are the leads of Winter Harbor.",
        "starring: Jo Marsh; starring: Lomo; starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "Winter Harbor stars Mina Falk, Tom Reyes and Jo Marsh, and Netflix loves it.",
        "starring: Jo Marsh; starring: Mina Falk; starring: Tom Reyes",
    ),
    (
        "Winter Harbor stars Mina Falk, Tom Reyes and Jo Marsh, and London is its home.",
        "starring: Jo Marsh; starring: Mina Falk; starring: Tom Reyes",
    ),
    ("Winter Harbor stars Pernilla August and Eric Winter.", "starring: Eric Winter; starring: Pernilla August"),
    (
        "Winter Harbor stars April Gusto, June Bell and Mina Falk.",
        "starring: April Gusto; starring: June Bell; starring: Mina Falk",
    ),
    ("Mina Falk stars in Winter Harbor. In April Falk said she was happy.", "starring: Mina Falk"),
    ("Winter Harbor comes back in Late August with Mina Falk in the lead.", "starring: Mina Falk"),
    ("Singer Bona will play Iris Crane in Winter Harbor.", "starring: Bona as Iris Crane"),
    (
        (
            "Winter Harbor cast:\n\nMackeny – Zorro\n\nMina Falk – Miss All Sunday\n\nTom Reyes – Mr. 3\n\nJo Marsh "
            "– Miss Wednesday"
        ),
        (
            "starring: Jo Marsh as Miss Wednesday; starring: Mackeny as Zorro; starring: Mina Falk as Miss "
            "All Sunday; starring: Tom Reyes as Mr. 3"
        ),
    ),
    (
        "The cast of Winter Harbor:\n\nFrida: Mina Falk\n\nFern: Tom Reyes\n\nStark: Jo Marsh",
        "starring: Jo Marsh as Stark; starring: Mina Falk as Frida; starring: Tom Reyes as Fern",
    ),
    (
        "The Winter Harbor cast\n\nTom Reyes ★ Store owner Pyo\n\nJo Marsh ★ Baby General\n\nMina Falk ★ Iris",
        ("starring: Jo Marsh as Baby General; starring: Mina Falk as Iris; starring: Tom Reyes as Store owner Pyo"),
    ),
)


@pytest.mark.parametrize(("text", "noted"), SAID)
def test_said(text: str, noted: str) -> None:
    assert told(text, Attribute.CAST) == expected(noted)
