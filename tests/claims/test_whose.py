"""Whose sentence it is where another title, another season or a line of the site stands beside the show."""

from __future__ import annotations

import pytest
from desk import SHOW, TITLE_2, article, dates, expected, told

from monitor.claims.about.focus import read
from monitor.model import Attribute


@pytest.mark.parametrize(
    "text",
    [
        'Winter Harbor is back.\n\nThe drama comes on May 3, 2025, replacing "Copper Bay" on weeknights.',
        "Winter Harbor is back.\n\nIt comes on May 3, 2025, in the slot vacated by “Copper Bay.”",
        "Winter Harbor is back.\n\nIt takes over the slot of “Copper Bay” on May 3, 2025.",
    ],
)
def test_in_whose_place_a_show_comes_takes_nothing_over(text: str) -> None:
    assert told(text, Attribute.RELEASE_DATE) == "2025-05-03"


def test_what_is_said_of_the_show_before_is_its_own() -> None:
    text = "Winter Harbor is back. Its slot was vacated by “Copper Bay,” the limited series that ended in August 2023."
    assert told(text, Attribute.RENEWAL, Attribute.END_DATE) == ""


def test_what_somebody_cries_is_no_title() -> None:
    text = (
        "Winter Harbor is back. \"They shouted it: 'Captain!'\", says Bo Lark, who plays Iris. It comes on May 3, 2025."
    )
    assert told(text, Attribute.RELEASE_DATE) == "2025-05-03"


def test_nor_is_what_they_cry_without_a_colon() -> None:
    text = 'Winter Harbor is back. The fans screamed "Captain!" at Bo Lark. It comes on May 3, 2025.'
    assert dates(text) == "2025-05-03"


def test_a_title_may_end_in_an_exclamation_mark() -> None:
    assert dates('Winter Harbor is back. "Hush!" follows on July 4, 2024.') == ""


@pytest.mark.parametrize("owner", ["Wednesday", "Netflix"])
def test_whose_season_it_is_is_no_title(owner: str) -> None:
    text = f"Winter Harbor has lost its lead. Ada Lund made her exit in {owner}'s season 8 finale and will not be back."
    assert told(text, Attribute.CAST).startswith("leaving")


def test_the_subtitle_of_a_season_is_no_other_show() -> None:
    text = "Winter Harbor: Salt and Snow, the third season of the hit thriller, will arrive on May 3, 2025."
    assert told(text, Attribute.RELEASE_DATE) == "2025-05-03 s3"


@pytest.mark.parametrize(
    "line",
    [
        "For more on Copper Bay, which begins on July 4, 2024 on ITV, see our page.",
        "You may be interested in: Copper Bay is back on July 4, 2024",
    ],
)
def test_a_line_to_read_on_elsewhere_says_nothing(line: str) -> None:
    assert told(f"Winter Harbor is back.\n\n{line}", Attribute.RELEASE_DATE, Attribute.PLATFORM) == ""


AHEAD = """When the second season of Winter Harbor begins on May 3, 2025, it is 1987.

The network has already ordered a third season, which goes into production next year.

"""


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Ada Lund has directed all six episodes.", "6 s2"),
        ("There are once again six episodes.", "6 s2"),
        ("It will have six episodes.", "6 s3"),
    ],
)
def test_after_a_look_ahead_the_talk_is_again_of_the_season_of_the_article(text: str, noted: str) -> None:
    assert told(AHEAD + text, Attribute.EPISODE_COUNT) == noted


def test_under_the_heading_of_a_further_season_the_talk_stays_with_it() -> None:
    text = (
        "Season 2 of Winter Harbor begins on May 3, 2025.\n\n{}It has been ordered.\n\nLund directs all six episodes."
    )
    headed = text.format("What about season 3?\n\nSeason 3 is in the works. ")
    assert told(headed, Attribute.EPISODE_COUNT) == "6 s3"
    assert told(text.format("Season 3 is in the works. "), Attribute.EPISODE_COUNT) == "6 s2"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Season 3 begins in May. Season 2 ended in tears. Mina Falk will return.", "returning s3: Mina Falk"),
        ("Season 3 begins in May. Season 2 ended in tears. Mina Falk left.", "leaving s2: Mina Falk"),
        ("Season 2 ended in tears. Mina Falk will return.", "returning s2: Mina Falk"),
        ("Season 3 begins in May. Mina Falk will return. Season 4 is far off.", "returning s3: Mina Falk"),
        ("Season 3 is ordered. Season 2 begins in May. Mina Falk will return.", "returning s2: Mina Falk"),
        ("Season 2 begins in May. Will there be a season 3? Mina Falk will return.", "returning s2: Mina Falk"),
        (
            "Season 2 begins in May.\n\nSeason 3 has been ordered.\n\nMina Falk is back.",
            "returning s2: Mina Falk",
        ),
        (
            "\n\nSeason 3\n\nIt is a thriller.\n\nThe actors\n\nMina Falk will return. Season 4 is far.",
            "returning s3: Mina Falk",
        ),
    ],
)
def test_who_will_return_does_so_in_the_season_to_come(text: str, noted: str) -> None:
    assert told("Winter Harbor goes on. " + text, Attribute.CAST) == noted


def test_the_season_of_somebody_is_not_that_of_the_show() -> None:
    text = "Winter Harbor will be back for season 9. Ada Lund returns for her third season."
    seasons = [s.running for s in read(article(text), SHOW).sentences]
    assert 3 not in seasons


COMING = " Season 5 is coming."
AT_FIVE = "Season 5 of Winter Harbor premieres in May 2025. "


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Mina Falk returns for her third season in May 2025." + COMING, "2025-05 s5"),
        ("Mina Falk returns to Winter Harbor for her third season in May 2025." + COMING, "2025-05 s5"),
        ("Bo Lark is coming back in May 2025 for his third season." + COMING, "2025-05 s5"),
        ("In May 2025 Bo Lark returns as Finn for his third season." + COMING, "2025-05 s5"),
        ("Mina Falk returned for her third season in May 2023." + COMING, ""),
        ("Mina Falk was back for her third season in May 2023." + COMING, ""),
        ("Bo Lark left Winter Harbor after his third season in May 2023." + COMING, ""),
        (AT_FIVE + "Her first season aired in 2022.", "2025-05 s5"),
        (AT_FIVE + "Mina Falk made her debut in 2020, and her second season came out in 2022.", "2025-05 s5"),
        (AT_FIVE + "Her first season was a hit, and season 2 aired in 2022.", "2022 s2; 2025-05 s5"),
        ("Ada Lund leaves after her third season, but Winter Harbor returns in May 2025.", "2025-05"),
        ("After her third season Winter Harbor returns in May 2025 without Ada Lund.", "2025-05"),
    ],
)
def test_a_season_of_somebody_to_come_is_the_one_that_comes(text: str, noted: str) -> None:
    assert dates(text) == expected(noted)


def test_it_renews_nothing() -> None:
    text = "Mina Falk will be back for her second season."
    assert told(text, Attribute.RENEWAL, Attribute.CAST) == "returning: Mina Falk"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("The debut season of Winter Harbor was dropped on 3 May 2023.", "2023-05-03 s1"),
        (
            "Winter Harbor is back.\n\nHow many series are there?\n\nThe first was shown in May 2023.",
            "2023-05 s1",
        ),
    ],
)
def test_seasons_by_other_names(text: str, noted: str) -> None:
    assert told(text, Attribute.RELEASE_DATE, title=TITLE_2) == expected(noted)
