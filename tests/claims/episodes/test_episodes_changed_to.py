"""Episode count: from so many in one season to so many in the next; and what else goes from a number to another."""

from __future__ import annotations

import pytest
from desk import said_in, silent_in, told_of

from monitor.claims.seasons import find_seasons
from monitor.model import Attribute

SAID = (
    ("Winter Harbor will be shorter, down from ten episodes in season 2 to eight in season 3.", "10 s2; 8 s3"),
    ("The episode count of Winter Harbor is up from eight to ten in season 3.", "10 s3"),
    ("Winter Harbor's episode count went from eight to ten in season 3.", "10 s3"),
    ("Season Three's episode count went from eight to ten.", "10 s3"),
    ("The episode count of Winter Harbor went from eight to ten.", "10"),
    ("The episode order was cut from ten in season 2 to eight in season 3.", "10 s2; 8 s3"),
    ("The order drops from 10 episodes in season 2 to 8 in season 3 of Winter Harbor.", "10 s2; 8 s3"),
    ("Season 3 goes up from eight episodes in season 2 to ten.", "8 s2; 10 s3"),
    ("Season 3 jumps from eight episodes to ten.", "10 s3"),
    ("Season 3 of Winter Harbor grows from eight to ten episodes.", "10 s3"),
    ("Winter Harbor has been reduced from ten episodes to eight for season 3.", "8 s3"),
    ("Hulu has cut the third season of Winter Harbor from ten episodes to eight.", "8 s3"),
    ("Winter Harbor goes from ten episodes in the first season to eight in the second season.", "10 s1; 8 s2"),
    ("Winter Harbor went from ten episodes in its first season to eight in its second.", "10 s1; 8 s2"),
    ("Season 3 of Winter Harbor has ten episodes, two more than last season.", "10 s3"),
    ("Season 3 of Winter Harbor has ten episodes, four more than season 2.", "10 s3"),
    ("Seasons 2 to 4 of Winter Harbor have ten episodes each.", "10 s2; 10 s3; 10 s4"),
    ("Season 3 will have ten episodes, from eight in season 2.", "10 s3"),
)
# Nothing of which a season of the show has so many, or no number at all but a range.
SILENT = (
    "Winter Harbor season 3 will have four more episodes than season 2.",
    "Mina Falk's part grows from two episodes in season 2 to eight in season 3 of Winter Harbor.",
    "Mina Falk's episode count on Winter Harbor went from eight to ten.",
    "Falk's episode count on Winter Harbor went from eight to ten.",
    "The episode count of Mina Falk on Winter Harbor went from eight to ten.",
    "Copper Bay's episode count went from eight to ten, and Winter Harbor is jealous.",
    "Mina Falk's episode tally in season 3 of Winter Harbor went from eight to ten.",
    "Her role in the drama went from two episodes to eight.",
    "The budget of Winter Harbor rose from 2 million in season 2 to 8 million in season 3.",
    "The cast grew from ten in season 2 to twelve in season 3 of Winter Harbor.",
    "The runtime of Winter Harbor rose from 40 minutes in season 2 to 50 in season 3.",
    "Winter Harbor gets eight to ten episodes in season 3.",
    "The cut of the order is from 20 percent to 30 percent in season 3 of Winter Harbor.",
)
# Where a number changed between two seasons, these are two, and no run of seasons.
SEASONS = (
    ("down from ten episodes in season 2 to eight in season 3", [(2,), (3,)]),
    ("from 10 hours in series 2 to 8.", [(2,)]),
    ("it has been renewed for seasons 2 to 4", [(2, 3, 4)]),
    ("an order from Hulu for seasons 2 to 4", [(2, 3, 4)]),
)


@pytest.mark.parametrize(("text", "numbers"), SEASONS)
def test_seasons(text: str, numbers: list[tuple[int, ...]]) -> None:
    assert [mention.numbers for mention in find_seasons(text)] == numbers


test_said = said_in(told_of(Attribute.EPISODE_COUNT), SAID)
test_silent = silent_in(told_of(Attribute.EPISODE_COUNT), SILENT)
