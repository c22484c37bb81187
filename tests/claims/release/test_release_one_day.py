"""One day is the first of one season: of the one that a sentence numbers beside it, whatever the talk has come to."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

INTRO = (
    "Winter Harbor is nearly back: season 3 premieres July 9 on Hulu.\n\n"
    "The Ledger sat down with showrunner Ada Lund to talk about it.\n\n"
    "What will season 4 be about?\n\nI want to go inland. We have a room.\n\nWhen was that?\n\nI told Hulu in May."
)


@pytest.mark.parametrize(
    "answer",
    [
        "It premieres on July 9, and I am nervous.",
        "When the show returns on July 9, you'll see.",
        "We are back on July 9. I can't say more.",
        "On July 9 it starts, and I will be on a boat.",
    ],
)
def test_an_answer_behind_a_question_on_a_later_season(answer: str) -> None:
    text = f"{INTRO}\n\nHow do you feel?\n\n{answer}"
    assert told(text, Attribute.RELEASE_DATE, title="‘Winter Harbor’ Boss Ada Lund Talks") == "2024-07-09 s3"


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Season 3 of Winter Harbor starts July 9.\n\nSeason 4\n\nIt is ordered. Winter Harbor returns July 9.",
            "2024-07-09 s3",
        ),
        (
            "Season 3 of Winter Harbor starts July 9, 2024. Season 4 was ordered in May.\n\nIt premieres July 9.",
            "2024-07-09 s3",
        ),
        # two days, two seasons; one day of both; and a month may be that of two
        (
            "Season 3 of Winter Harbor starts July 9, 2024. Season 4 starts July 10, 2025.",
            "2024-07-09 s3; 2025-07-10 s4",
        ),
        (
            "Seasons 3 and 4 of Winter Harbor arrive on July 9, 2024. Season 4 starts July 9, 2024.",
            "2024-07-09 s3; 2024-07-09 s4",
        ),
        (
            "Season 3 of Winter Harbor starts in July 2024.\n\nSeason 4\n\nIt is ordered. It returns in July 2025.",
            "2024-07 s3; 2025-07 s4",
        ),
    ],
)
def test_a_day_said_again(text: str, noted: str) -> None:
    assert told(text, Attribute.RELEASE_DATE) == expected(noted)
