"""What an ordinal alone is one of: a season only where the talk was of seasons."""

from __future__ import annotations

import pytest
from desk import TITLE, TITLE_2, dates, expected, told

from monitor.claims.seasons import find_seasons
from monitor.claims.seasons.ordinals_of import IN_ORDER, PARTS, Talk, talk_of
from monitor.model import Attribute

# None of them is a season, and no date that stands with them is the show's.
OF_OTHERS = (
    "Winter Harbor is based on a series of books. The fourth came out in 2019.",
    "The show is based on four novels by Petra Holm. The first came out in 2009, the second in 2011.",
    "Two trailers have been shown. The second landed on June 3.",
    "Season 2 has two directors. The first started in 2019.",
    "Two Winter Harbor films were made. The second premiered on May 9, 2023.",
    "Two spin-offs of Winter Harbor were made. The second premiered on May 9, 2023.",
    "There were three Winter Harbor concerts. The second began on May 9, 2023.",
    "Winter Harbor has had two specials. The second aired on May 9, 2023.",
    "Season 2 is filmed in two blocks. The second began on May 9, 2023.",
    "There were six weeks of filming. The third began on May 9, 2023.",
    "Season 2 is filmed in Norway. There were six weeks of it. The third began on May 9, 2023.",
    "The episodes of season 2 come weekly. There are eight of them. The second airs on July 16, 2024.",
    "Season 2 of Winter Harbor has eight episodes. The second airs on July 16, 2024.",
    "Season 2 of Winter Harbor is out. Two teasers were shown; the third was released on June 3, 2024.",
    "Season 2 was cut by two editors. The third came in on May 9, 2023.",
    "Both games were hits. The third finally launched on May 9, 2023.",
    "Season 2 of Winter Harbor is out. Holm wrote several sequels to the novel. The third was released in 2015.",
    "Season 2 of Winter Harbor is out. Holm owns a pair of theatres. The second opened in 2015.",
    "The first trailer for season 2 is out. And the second will land on July 3, 2024.",
    "Two other series were made in Oslo. The second began in 2015.",
    "Season 2 stars Mina Falk. Her debut album was a hit. The second came out in 2019.",
    "Season 2 stars Mina Falk, whose first album was a hit. The second came out in 2019.",
    "Season 2 stars Mina Falk. Falk’s first award was a surprise. The second came on May 9, 2023.",
    "Season 2 of Winter Harbor is out. Mina Falk is in it. It rains in Oslo. The third came out in 2019.",
    "Season 2 is back with new characters. The first arrives on July 16, 2024.",
    "Season 2 follows a debut novel. The second came out in 2019.",
    "Season 2 has had six weeks of filming. The third began on May 9, 2023.",
    "There are eight of them in season 2. The second airs on July 16, 2024.",
    "There are three seasons. There are eight of them in season 3. The second airs on July 16, 2024.",
    "Season 1 of Winter Harbor is out. The trailer was followed by a second one in May 2022.",
    "Season 2 of Winter Harbor is out. “Copper Bay” has had two seasons. The second began in 2015.",
)


@pytest.mark.parametrize("title", [TITLE, TITLE_2])
@pytest.mark.parametrize("text", OF_OTHERS)
def test_the_second_of_something_else_is_no_season(text: str, title: str) -> None:
    assert dates(text, title=title) == ""


def test_the_second_of_them_is_no_season_either() -> None:
    text = "Season 2 begins on July 9, 2024. There are eight of them. The second airs on July 16, 2024."
    assert dates(text, title=TITLE_2) == "2024-07-09 s2"


@pytest.mark.parametrize("before", [one for _, _, one in IN_ORDER])
def test_things_that_come_in_order(before: str) -> None:
    assert talk_of(before, Talk.SEASON, season=True) in {Talk.OTHERS, Talk.EPISODES}
    assert dates(f"Winter Harbor is back. {before} The second premiered on May 9, 2023.", title=TITLE_2) == ""


@pytest.mark.parametrize("before", [one for _, _, one in PARTS])
def test_the_second_part_of_a_season_is_of_that_season(before: str) -> None:
    assert talk_of(before, Talk.SEASON, season=True) is Talk.PARTS
    assert dates(f"{before} The second arrives on July 9, 2024.", title=TITLE) == "2024-07-09 s2"


OF_SEASONS = (
    ("Winter Harbor has had three series. The fourth begins in February 2025.", "2025-02 s4"),
    ("Season 3 of Winter Harbor is over. The fourth begins in February 2025.", "2025-02 s4"),
    ("All three seasons are on Hulu. The first premiered in May 2021.", "2021-05 s1"),
    ("Hulu has ordered a third season. The second premiered in May 2023.", "2023-05 s2"),
    ("Season 1 was a hit with 10 million viewers. The second premiered on May 9, 2023.", "2023-05-09 s2"),
    ("Season 1 was made in three years. The second finally premiered on May 9, 2023.", "2023-05-09 s2"),
    ("There are three seasons. Hulu has all of them. The second premiered on May 9, 2023.", "2023-05-09 s2"),
    ("There is no date for the new season. The fourth began on May 9, 2023.", "2023-05-09 s4; unannounced s2"),
    ("It is based on two novels. The first came out in 2009, and season 2 is on from July 9, 2024.", "2024-07-09 s2"),
    ("Season 2 has eight episodes. The first airs on July 9, 2024.", "2024-07-09 s2"),
    ("Season 1 premiered in May 2021. It got good reviews. The second came out in May 2022.", "2021-05 s1; 2022-05 s2"),
    (
        "Season 1 premiered in May 2021. Lund left. It was followed by a second one in May 2022.",
        "2021-05 s1; 2022-05 s2",
    ),
    ("The show’s first season aired in May 2021. The second aired in 2022.", "2021-05 s1; 2022 s2"),
    ("The show’s first full season aired in May 2021. The second aired in 2022.", "2021-05 s1; 2022 s2"),
    ("The seasons are all on Hulu. The second premiered in May 2023.", "2023-05 s2"),
    ("Hulu has ordered two seasons. Season 1 is filming. The first arrives on July 16, 2024.", "2024-07-16 s1"),
    (
        "Season 1 premiered in May 2021. Season 2 came along in May 2022. The third came out in May 2023.",
        "2021-05 s1; 2022-05 s2; 2023-05 s3",
    ),
    ("Season 1 ended two years ago. The second premiered on May 9, 2023.", "end 2022 s1; 2023-05-09 s2"),
    ("Season 1 begins with snow. The second premiered on May 9, 2023.", "2023-05-09 s2"),
    ("It is based on books, of which the third was a hit, and arrives on July 9, 2024.", "2024-07-09 s2"),
    ("Hulu has ordered two seasons. The first arrives on July 16, 2024.", "2024-07-16 s1"),
    ("Season 4 was late. The first came out in May 2021.", "2021-05 s1"),
    ("Season 4 came in two parts. The first of all premiered in May 2021.", "2021-05 s1"),
    ("Season 1 had seven episodes. It was followed by a second one in October 2022.", "2022-10 s2"),
    (
        "Two trailers are out. Season 1 premiered in May 2021, and the second follows in July 2024.",
        "2021-05 s1; 2024-07 s2",
    ),
)


@pytest.mark.parametrize(("text", "noted"), OF_SEASONS)
def test_the_second_behind_seasons_is_one(text: str, noted: str) -> None:
    assert dates(text, title=TITLE_2) == expected(noted)


def test_how_many_episodes_the_second_has() -> None:
    text = "Season 1 had ten episodes. The second has eight."
    assert told(text, Attribute.EPISODE_COUNT, title=TITLE_2) == "10 s1; 8 s2"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Season 1 of Winter Harbor won three awards. It was renewed for a second.", "renewed s2"),
        ("Winter Harbor has three series. Hulu has asked for a fourth.", "renewed s4"),
        ("Season 1 of Winter Harbor is out. Lund likes it. There will be a second.", "renewed s2"),
        ("Season 1 of Winter Harbor has a trailer, and there will be a second.", ""),
        ("Season 1 of Winter Harbor is out. Holm has written two novels. There will be a third.", ""),
    ],
)
def test_what_it_is_renewed_for_is_a_season(text: str, noted: str) -> None:
    assert told(text, Attribute.RENEWAL) == expected(noted)


@pytest.mark.parametrize("words", ["The principal season", "The premier season", "The third period"])
def test_what_no_season_is_called(words: str) -> None:
    assert find_seasons(f"{words} of Winter Harbor was long.") == ()


def test_a_second_one_of_something_else() -> None:
    assert find_seasons("It was followed by a second one.", Talk.SEASON) != ()
    assert find_seasons("The film was followed by a second one.", Talk.SEASON) == ()
