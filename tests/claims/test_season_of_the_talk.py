"""Which season a sentence without a number is about: that of the answer before, of the heading, of the row."""

from __future__ import annotations

import pytest
from desk import claims, expected, lines, said_in, told

from monitor.model import Attribute

DATED = (Attribute.RELEASE_DATE, Attribute.END_DATE, Attribute.PRODUCTION, Attribute.EPISODE_COUNT, Attribute.TRAILER)
INTERVIEW = (
    "[This story contains spoilers from the season two finale of Winter Harbor.]\n\n"
    "Winter Harbor closed out its second season on Tuesday night with a bang.\n\n"
    "Hulu renewed the drama for a third season in May, and Lund has let it be known that it will also be the last.\n\n"
    "Did you always have three seasons in mind?\n\n"
    "From the day we sold it. I told them so. Season three is ten episodes and not one more. Then we get out.\n\n"
)


def _interview(answers: str) -> str:
    found = claims(INTERVIEW + answers, *DATED, title="Ada Lund on that tollbooth")
    return lines(c for c in found if c.season != 2 and c.attribute is not Attribute.EPISODE_COUNT)


@pytest.mark.parametrize(
    ("answers", "noted"),
    [
        ("How far along are you?\n\nThe writers room opened in May, and I have broken about half of it.", "writing s3"),
        ("And when do we get to see it?\n\nThat's one for Hulu, because nobody has given me a date.", "unannounced s3"),
        ("When will it air?\n\nIf you made me put money on it, I'd say fall of 2025.", "2025-23 s3 expected"),
        ("What is it like on set?\n\nI love it. We're shooting it in Oslo right now.", "filming s3"),
        ("What about the fourth season?\n\nI'd say fall of 2026.", "2026-23 s4 expected"),
        (
            "What about the fourth season?\n\nI love it.\n\nSo it comes in early 2026?\n\nThat sounds right to me.",
            "2026-01/2026-04 s4 expected",
        ),
    ],
)
def test_the_answers_of_an_interview_go_on_about_the_season_before(answers: str, noted: str) -> None:
    assert _interview(answers) == expected(noted)


def test_a_question_that_heads_a_part_of_a_page_of_answers_begins_anew() -> None:
    text = (
        "Winter Harbor is a drama on Hulu.\n\n"
        "How many episodes are in season 2?\n\nSeason 2 has eight episodes.\n\n"
        "When did Winter Harbor come out?\n\nIt premiered on May 4, 2021."
    )
    assert told(text, Attribute.RELEASE_DATE, title="Winter Harbor: your questions") == "2021-05-04"


IN_TURN = (
    (
        "The first season came out on May 4, 2021 and it had ten episodes. The second one arrived on October 6, 2022.",
        "10 s1; 2021-05-04 s1; 2022-10-06 s2",
    ),
    (
        "The first season came out on May 4, 2021 and was consisting of ten episodes. The second aired in May 2022.",
        "10 s1; 2021-05-04 s1; 2022-05 s2",
    ),
    # … but what is only counted in the episodes is one of them
    ("Season 2 of Winter Harbor has ten episodes. The second one arrived on June 4.", "10 s2"),
    ("Season 2 has ten episodes, of which the first is out. The second arrives on July 9.", "10 s2"),
)
NEW_RUN = (
    (
        "She was seen filming the third series. The new six-part run shows a wound that she thought had healed.",
        "6 s3",
    ),
    ("She was seen filming the third series of Winter Harbor. The new six-part run will see Iris in love.", "6 s3"),
    ("Winter Harbor is back for a third series. The six-part run will follow Iris.", "6 s3"),
    ("Winter Harbor is back for a third series. The new run has six episodes.", "6 s3"),
    ("Series three of Winter Harbor is on the way. The eight-part series stars Mina Falk.", "8"),
)
COMPARED = (
    (
        "Winter Harbor is back for season 3. It'll be shorter, with 13 episodes compared to the current season's 18.",
        "13 s3; 18 s2",
    ),
    ("Season 3 will have 13 episodes, compared with season 2's 18.", "13 s3; 18 s2"),
    ("Season 3 will have 13 episodes against the second season's 18.", "13 s3; 18 s2"),
    ("Season 3 will have 13 episodes compared to Copper Bay's 18.", "13 s3"),
    ("Season 3 has 13 episodes. In the current season's 18th episode Iris dies.", "13 s3"),
)


def _counts(text: str) -> str:
    return told(text, Attribute.EPISODE_COUNT)


def _dated(text: str) -> str:
    return told(text, Attribute.RELEASE_DATE, Attribute.EPISODE_COUNT)


def test_what_it_was_in_the_years_before_is_of_no_season() -> None:
    assert _counts("Season 4 of Winter Harbor is out. You've gone from 13 episodes a year to 10.") == ""


test_in_turn = said_in(_dated, IN_TURN)
test_new_run = said_in(_counts, NEW_RUN)
test_compared = said_in(_counts, COMPARED)
