"""Episodes that have been seen are those of the season that was on, whatever the article is on."""

from __future__ import annotations

from desk import TITLE_2, said_in, told

from monitor.model import Attribute

SAID = (
    (
        (
            "When Winter Harbor landed on Hulu in February, hardly anybody expected much. Nine episodes and one"
            " jaw-dropping cliffhanger later, fans are desperate for more."
        ),
        "9",
    ),
    ("The show came in May. Nine episodes and a killer finale later, we want more.", "9"),
    ("Season 1 began in May. Nine episodes and a cliffhanger later, we want more.", "9 s1"),
    ("Nine episodes weren't enough for the fans.", "9"),
    ("We have watched all nine episodes and want more.", "9"),
    ("The show landed on Hulu in February. Its nine episodes were a hit.", "9"),
    # half of a season, for all that we know
    ("Nine episodes and two deaths later, the story is far from over.", ""),
    ("Nine episodes later, fans want more.", ""),
    ("Nine episodes in, we are hooked.", ""),
    # those to come
    ("Nine episodes are planned.", "9 s2"),
    ("We now know that nine episodes are on the way.", "9 s2"),
    ("Nine episodes and one cliffhanger are on the way.", "9 s2"),
)


def _of_season_2(text: str) -> str:
    return told(text, Attribute.EPISODE_COUNT, title=TITLE_2)


test_said = said_in(_of_season_2, SAID)
