"""Trailer: is one out, or does the article say that there is none."""

from __future__ import annotations

import pytest
from desk import TITLE_2, expected, told

from monitor.model import Attribute

ATTRIBUTES = (Attribute.TRAILER,)

# What the article says, and what a fan would note.
SAID = (
    ("Netflix has released the official trailer for season 2.", "released s2"),
    ("The first teaser for season 3 dropped on Monday.", "released s3"),
    ("The trailer for season 2 is out now.", "released s2"),
    ("There is no trailer for season 2 yet.", "unreleased s2"),
    ("A trailer for the second season has not been released.", "unreleased s2"),
    ("Watch the official season 2 trailer below.", "released s2"),
    ("NBC unveiled a first-look teaser for season 4.", "released s4"),
    ("The season 2 trailer shows a burning ship.", "released s2"),
    ("Is there a trailer for season 2?\n\nNot yet.", "unreleased s2"),
    ("We have yet to see a teaser for season 3.", "unreleased s3"),
    ("The streamer shared a teaser trailer for season 2 on Friday.", "released s2"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    'The trailer for "Copper Bay" season 4 is out.',
    "Is there a trailer for season 2?",
    "Iris lives in a trailer by the sea.",
    "Carl Dunn crashed his trailer on the way to Oslo.",
    "Release date, cast, trailer and plot",
    "Fans hope for a trailer soon.",
    "The film's trailer had a million views.",
    "The crew slept in trailers behind the pier.",
    "Nobody has seen the captain since the storm.",
    "What does the season 2 trailer show?",
    "The trailer park of season 1 was built in a studio.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, *ATTRIBUTES) == ""


@pytest.mark.parametrize(("sentence", "noted"), KNOWN_MISSES)
def test_known_misses_are_still_missed(sentence: str, noted: str) -> None:
    assert told(sentence, *ATTRIBUTES) != expected(noted)


def test_no_trailer_yet_in_an_article_on_season_2_is_said_of_season_2() -> None:
    assert told("The trailer is yet to arrive.", *ATTRIBUTES, title=TITLE_2) == "unreleased s2"
