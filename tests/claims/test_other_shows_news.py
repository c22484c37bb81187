"""News of another show beside ours: its spin-off, where its people go, an article on another, what else is out."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute, Show

SAID = (
    Attribute.RENEWAL,
    Attribute.RELEASE_DATE,
    Attribute.END_DATE,
    Attribute.PRODUCTION,
    Attribute.PLATFORM,
    Attribute.TRAILER,
)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Winter Harbor's spinoff, Winter Harbor: Ashes, has been renewed for a second season.", ""),
        ("Bo Lark has left Winter Harbor to lead the spinoff, Winter Harbor: Ashes, which does not have a date.", ""),
        ("Winter Harbor is back. The spin-off “Winter Harbor: Salt” was cancelled.", ""),
        ("Hulu has ordered a prequel called Winter Harbor: First Snow. Winter Harbor: First Snow was axed.", ""),
        ("Winter Harbor was cancelled. Its spin-off, Winter Harbor: Ashes, has been renewed.", "cancelled"),
        ("Winter Harbor: Salt, the third season, starts on May 3, 2025.", "2025-05-03 s3"),
    ],
)
def test_a_spin_off_that_begins_with_the_title(text: str, noted: str) -> None:
    assert told(text, *SAID) == expected(noted)


def test_what_follows_on_the_spin_off_is_of_that_in_a_list() -> None:
    items = (
        "Copper Bay was cancelled.",
        "Tin Road was cancelled.",
        "Winter Harbor's spinoff, Winter Harbor: Ashes, has been renewed for season 2. Bo Lark leads the cast.",
    )
    text = "\n\n".join(f"* {item}" for item in items)
    assert told(text, Attribute.RENEWAL, Attribute.CAST, title="News in brief") == ""


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Glass Orchard's Bo Lark has been cast in Winter Harbor.", "joining: Bo Lark"),
        ("Glass Orchard's Bo Lark is set to star in Winter Harbor.", "joining: Bo Lark"),
        ("Glass Orchard's Bo Lark joins Winter Harbor.", "joining: Bo Lark"),
        ("Mina Falk's Iris Crane will return in season 2.", "returning s2: Mina Falk as Iris Crane"),
    ],
)
def test_a_show_that_somebody_is_of_is_nobody(text: str, noted: str) -> None:
    assert told(text, Attribute.CAST) == noted


def test_a_crossover_is_no_season() -> None:
    text = "Winter Harbor is back. A crossover of the two, planned for next spring, will not happen."
    assert told(text, *SAID) == ""


def test_nor_is_the_spin_off_the_show_where_it_is_asked_for() -> None:
    text = "Winter Harbor's spinoff, Winter Harbor: Ashes, has been renewed for a second season."
    assert told(text, *SAID, show=Show(title="Winter Harbor: Ashes")) == "renewed s2"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Winter Harbor's Bo Lark is set to star in Spindle, a thriller for Hulu that begins shooting in May.", ""),
        ("Winter Harbor's Bo Lark is set to star opposite Rory Hart in Spindle, a four-part thriller for Hulu.", ""),
        ("Winter Harbor star Bo Lark has joined the cast of “Copper Bay”.", ""),
        ("Winter Harbor's Bo Lark will lead “Copper Bay” for Hulu.", ""),
        ("Winter Harbor's Bo Lark is set to return in season 2.", "returning s2: Bo Lark"),
        ("Winter Harbor's Bo Lark will return in season 2, Hulu said.", "returning s2: Bo Lark"),
    ],
)
def test_where_somebody_of_the_show_goes(text: str, noted: str) -> None:
    assert told(text, Attribute.CAST, title="Casting news") == expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Copper Bay, which shares a universe with Winter Harbor, was dropped.", ""),
        ("Copper Bay, which is set in the same world as Winter Harbor, has been renewed for season 3.", ""),
        ("Copper Bay, which airs after Winter Harbor, was cancelled.", ""),
        ("Winter Harbor, which shares a universe with Copper Bay, was cancelled.", "cancelled"),
        ("The third and last season of Night Ferry is coming to Hulu on May 3.", ""),
        (
            "Also out this week: the teaser for Copper Bay, and a first look at Spindle, coming to Hulu in June 2025.",
            "",
        ),
        ("There is a first look at Spindle, which is coming to Hulu in June 2025.", ""),
        ("Winter Harbor, which is coming to Hulu in June 2025, has a trailer.", "2025-06; Hulu; released"),
    ],
)
def test_what_is_said_of_another(text: str, noted: str) -> None:
    assert told("Winter Harbor is loved.\n\n" + text, *SAID) == expected(noted)


LEAD = "Copper Bay has made its last crossing. Hulu will not go forward with it.\n\n"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Winter Harbor is safe.\n\nThe show premiered on June 14, 2023.", ""),
        ("Winter Harbor has been renewed.\n\nIts final episode was seen on May 3, 2024.", "renewed"),
        ("The show's stablemate, Winter Harbor, was cancelled.\n\nNo premiere date has been set.", "cancelled"),
        ("Winter Harbor is a friend of Copper Bay.\n\nThe series was cancelled after two seasons.", ""),
        ("Winter Harbor is safe.\n\nFilming was halted in March.", ""),
        ("Winter Harbor is back. It starts on May 3, 2025.", "2025-05-03"),
    ],
)
def test_in_an_article_on_another_a_paragraph_begins_with_that(text: str, noted: str) -> None:
    assert told(LEAD + text, *SAID, title="'Copper Bay' Cancelled After Two Seasons") == expected(noted)
