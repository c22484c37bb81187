"""Which season the talk goes on of, and what is said of something else in between."""

from __future__ import annotations

import pytest
from desk import SHOW, article, expected, told

from monitor.claims.about.focus import read
from monitor.claims.seasons import find_seasons
from monitor.claims.seasons.running import is_in_passing
from monitor.model import Attribute


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lark, who was the sheriff in season 1, joins again.",
        "Unlike season 1, it comes at one go.",
        "It has two hours fewer than season 1.",
        "It has ten hours, and not 15 as season 1 had.",
        "Renewed days before the arrival of season 1.",
        "It is back on Friday, after the first season ended in May.",
        "Ada Lund and Bo Lark, the leads of the first season, may drop in.",
        "Most of the first season's cast is back.",
        "You remember him from a few scenes in season 1.",
        "Director: Bo Lark (two hours of season 1)",
    ],
)
def test_this_season_is_named_in_passing(text: str) -> None:
    (mention,) = (m for m in find_seasons(text) if m.numbers)
    assert is_in_passing(text, mention)


@pytest.mark.parametrize(
    "text",
    [
        "Season 2 has eight episodes.",
        "Bo Lark, who will be in season 2, is ten.",
        "Cameras have been rolling since Tuesday for the second season.",
        "The cast of season 2 is known.",
        "Netflix has ordered a second season.",
    ],
)
def test_this_season_is_what_the_talk_is_of(text: str) -> None:
    (mention,) = (m for m in find_seasons(text) if m.numbers)
    assert not is_in_passing(text, mention)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Winter Harbor will be back for season 3.\n\nSeason 2 ended in 2022.\n\nBo Lark joins the cast.",
            "joining s3: Bo Lark",
        ),
        (
            "Winter Harbor has been renewed for season 3. Season 2 will arrive in May.\n\nBo Lark joins the cast.",
            "joining s2: Bo Lark",
        ),
        (
            "# When is season 2?\n\nIn May.\n\n# Who comes?\n\nBo Lark joins the cast.\n\n# And season 3?\n\nNo word.",
            "joining s2: Bo Lark",
        ),
        (
            "Winter Harbor will return for season 3. Most of the second season's cast is back. Bo Lark joins the cast.",
            "joining s3: Bo Lark",
        ),
        (
            "Winter Harbor will return for season 3.\n\nSeason 2 was short. This time around Bo Lark joins the cast.",
            "joining s3: Bo Lark",
        ),
    ],
)
def test_after_a_look_back_the_talk_is_again_of_the_season_of_the_article(text: str, noted: str) -> None:
    assert told(text, Attribute.CAST) == expected(noted)


@pytest.mark.parametrize(
    "text",
    [
        "Winter Harbor is back. In other news: the choir returns on July 4, 2024.",
        "Winter Harbor is back. That's a separate show, and it starts on July 4, 2024.",
        "Winter Harbor is back. Also on the slate for 2025 are Toll and Peat.",
    ],
)
def test_from_here_on_the_talk_is_of_something_else(text: str) -> None:
    assert told(text, Attribute.RELEASE_DATE) == ""


def test_the_project_is_the_show_though_the_sentence_ends_with_other_titles() -> None:
    text = (
        "Winter Harbor is back. The project was the first of the two after the series “Copper Bay” and the film “Peat.”"
        " It opened on Netflix on October 13, 2023."
    )
    assert told(text, Attribute.RELEASE_DATE) == "2023-10-13"


def test_a_season_that_is_still_to_come_is_no_look_back() -> None:
    text = "Winter Harbor will be back for season 3. Season 2 will arrive in May.\n\nThere will be eight episodes."
    assert read(article(text), SHOW).sentences[-1].running == 2


def test_the_season_in_a_heading_on_another_show_is_not_ours() -> None:
    text = (
        "Season 3 of Winter Harbor opens in May.\n\n# “Copper Bay” season 8\n\nIt is on in June."
        "\n\n# Winter Harbor\n\nAda Lund is back."
    )
    assert told(text, Attribute.CAST) == "returning s3: Ada Lund"


def test_the_season_of_another_show_in_an_aside_is_not_ours() -> None:
    text = (
        "Season 3 of Winter Harbor is coming. It opens on October 6, 2024 in the best slot, behind “Copper Bay,”"
        " whose sixth season begins that night."
    )
    assert told(text, Attribute.RELEASE_DATE) == "2024-10-06 s3"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("The last train leaves at winter harbor. It returns on July 4, 2024.", ""),
        ("Winter Harbor is the talk of the town. It returns on July 4, 2024.", "2024-07-04"),
        ("WINTER HARBOR is the talk of the town. It returns on July 4, 2024.", "2024-07-04"),
        ("All talk of “winter harbor”. It returns on July 4, 2024.", "2024-07-04"),
    ],
)
def test_words_without_the_capitals_of_a_title_name_no_show(text: str, noted: str) -> None:
    assert told(text, Attribute.RELEASE_DATE, title="Today") == noted


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("International: Netflix", "Netflix"),
        ("9pm, BBC One", "BBC One"),
        ("Netflix, five episodes from March 11", "Netflix"),
        ("In Norway: Netflix", ""),
        ("Netflix: shows like it", ""),
    ],
)
def test_a_line_on_where_it_is_to_be_seen_is_no_heading(text: str, noted: str) -> None:
    assert told(f"Winter Harbor is back.\n\n{text}\n\nMore of it soon.", Attribute.PLATFORM) == noted


def test_that_means_goes_on_of_the_show_and_that_ran_does_not() -> None:
    book = "Winter Harbor goes on with a novel of the same hand, “Copper Bay.”"
    assert told(f"{book} That means new faces. Bo Lark joins the cast.", Attribute.CAST) == "joining: Bo Lark"


@pytest.mark.parametrize(
    "text",
    [
        "“Lucky” Lark, Mina Falk and Ada Lund are in the cast.",
        "Mina Falk (Star Ferry), Ada Lund and Lucky Lark are in the cast.",
        "Mina Falk, Ada Lund and Lucky Lark come over from Copper Bay and are in the cast.",
    ],
)
def test_a_nickname_and_what_somebody_was_in_take_no_sentence_over(text: str) -> None:
    assert "Ada Lund" in told(f"Winter Harbor is back. {text}", Attribute.CAST)


def test_a_numbered_item_heads_the_paragraphs_below_it() -> None:
    text = (
        "Winter Harbor is back for season 3.\n\n1. Season 3 is coming\n\nIt was ordered.\n\n2. Season 2 has a title\n\n"
        "Tide is what the new season is called, and it's coming to Netflix in 2026."
    )
    assert told(text, Attribute.RELEASE_DATE) == "2026 s2"


def test_the_version_of_another_network_is_not_the_show_and_the_next_paragraph_is() -> None:
    text = (
        "Winter Harbor is back.\n\nIn January Fox unveils its own Winter Harbor. Ada Lund joins the cast.\n\n"
        "Bo Lark joins the cast."
    )
    assert told(text, Attribute.CAST) == "joining: Bo Lark"


def test_the_film_office_is_no_film() -> None:
    text = "Winter Harbor is back. The state film office said that it has 200 permits. Bo Lark joins the cast."
    assert told(text, Attribute.CAST) == "joining: Bo Lark"
