"""Trailer: more ways of saying that one is out, or that there is none."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

# What the article says, and what a fan would note.
SAID = (
    ("Watch the 'Winter Harbor' Season 4 trailer", "released s4"),
    ("Watch the trailer for season 3 above.", "released s3"),
    ("Watch the new teaser here:", "released"),
    ("Watch the first trailer.", "released"),
    ("Take a look at the trailer below.", "released"),
    ("Have a look at the teaser here.", "released"),
    ("You can see the trailer below.", "released"),
    ("You can view the trailer here.", "released"),
    ("The trailer can be seen below.", "released"),
    ("A teaser can be watched on the official site.", "released"),
    ("A 30-second teaser can be viewed on YouTube.", "released"),
    ("The trailer is available on YouTube.", "released"),
    ("The trailer was launched on Wednesday.", "released"),
    ("The makers launched the trailer on Wednesday.", "released"),
    ('The trailer for "Winter Harbor" dropped Thursday.', "released"),
    ("In a trailer Hulu released May 14, Iris is on a boat.", "released"),
    ("Hulu debuted the trailer during the Super Bowl.", "released"),
    ("Hulu revealed the first teaser trailer on Friday.", "released"),
    ("The trailer, released on Friday, shows Iris on a boat.", "released"),
    ("The trailer, which was released on Friday, is two minutes long.", "released"),
    ("The newly released trailer teases a war.", "released"),
    ("The new trailer for season 3 teases a war.", "released s3"),
    ("As the trailer shows, Iris is back.", "released"),
    ("The trailer, below, has Iris on a boat.", "released"),
    ("Season 3 has a trailer now.", "released s3"),
    ("Season 3 finally got a trailer.", "released s3"),
    ("Season 3's trailer has dropped.", "released s3"),
    ("Along with the date came a short teaser for season 3.", "released s3"),
    ("Hulu announced the date along with a short teaser for season 3.", "released s3"),
    ("The announcement came with a teaser.", "released"),
    ("The date was announced in a teaser.", "released"),
    ("Hulu announced the date with a teaser.", "released"),
    ("Hulu tweeted a teaser for season 3.", "released s3"),
    ("Hulu put a teaser for season 3 on Instagram.", "released s3"),
    ("The first footage of season 3 has been released.", "released s3"),
    ("A promotional video for season 3 was unveiled.", "released s3"),
    ("The official website unveiled a promotional video for the third season.", "released s3"),
    ("The site streamed a new promo video for season 3.", "released s3"),
    ('The trailer features the song "Ice".', "released"),
    ("The trailer promises a darker season.", "released"),
    ("The official trailer reveals that Bo is back.", "released"),
    ("From the trailer we know that Bo is back.", "released"),
    ("Bo can be seen in the trailer.", "released"),
    ("Bo appears in the trailer for season 3.", "released s3"),
    ("The trailer ends with Bo on a boat.", "released"),
    ("The trailer opens with a storm.", "released"),
    ("A scene in the trailer has Bo on a boat.", "released"),
    ("Judging from the trailer, it will be dark.", "released"),
    ("Based on the trailer, it will be dark.", "released"),
    ("The teaser runs 40 seconds.", "released"),
    ("The teaser racked up two million views.", "released"),
    ("The trailer got two million views in a day.", "released"),
    ("Is there a trailer?\n\nYes! Watch it below.", "released"),
    ("Is there a trailer?\n\nThere is indeed. You can see it below.", "released"),
    ("Is there a trailer for season 3?\n\nYes, there is.", "released s3"),
    ("Is there a trailer for season 3?\n\nNo, there isn't one yet.", "unreleased s3"),
    ("Is there a trailer for season 3?\n\nSadly not.", "unreleased s3"),
    ("Is there a trailer for season 3?\n\nIt's too early for one.", "unreleased s3"),
    ("Where can I watch the trailer?\n\nNowhere, as not a single shot of the season exists.", "unreleased"),
    ("Trailer: not yet released", "unreleased"),
    ("Trailer: TBA", "unreleased"),
    ("There is currently no trailer for season 3.", "unreleased s3"),
    ("There's no footage yet.", "unreleased"),
    ("There is not yet a trailer.", "unreleased"),
    ("There are no trailers yet.", "unreleased"),
    ("There are no teasers or trailers at the moment.", "unreleased"),
    ("No trailer or teaser has been released for season 3.", "unreleased s3"),
    ("No trailer has surfaced.", "unreleased"),
    ("No teaser, no trailer, nothing.", "unreleased"),
    ("A trailer is not available yet.", "unreleased"),
    ("A trailer is still some way off.", "unreleased"),
    ("The trailer isn't here yet.", "unreleased"),
    ("Hulu hasn't dropped a trailer yet.", "unreleased"),
    ("Hulu has yet to unveil a trailer for season 3.", "unreleased s3"),
    ("We haven't seen a trailer yet.", "unreleased"),
    ("We don't have a trailer for season 3 yet.", "unreleased s3"),
    ("We have no trailer for you yet.", "unreleased"),
    ("A trailer for season 3 doesn't exist yet.", "unreleased s3"),
    ("Don't expect a trailer before May.", "unreleased"),
    ("We are still awaiting a trailer.", "unreleased"),
    ("It's too soon for a trailer.", "unreleased"),
    ("With filming still going on, there is no trailer.", "unreleased"),
    ("Since season 3 has not been filmed, there is no trailer to watch.", "unreleased s3"),
    ("A trailer has not been shared so far.", "unreleased"),
    ("A trailer hasn't been released yet.", "unreleased"),
    ("We're waiting for the trailer to drop.", "unreleased"),
    ("The trailer will drop in June.", "unreleased"),
    ("Unfortunately, a trailer isn't available at the moment.", "unreleased"),
    ("As yet, there's no sign of a trailer.", "unreleased"),
    ("The season 1 trailer was a hit.", "released s1"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "The first look at season 3 is here.",
    "Once a trailer is released, we will add it here.",
    "We will add the trailer as soon as it is out.",
    "We will update this page when the trailer drops.",
    "The trailer park is in Oslo.",
    "Iris lives in a trailer.",
    "The trailer for the film is out.",
    "A mobile game based on Winter Harbor comes out in June, and its trailer has been released.",
    "Falk stayed in her trailer during lunch.",
    "Movie trailers of the week",
    "Falk's trailer on set had no heating.",
    "The trailer of Copper Bay was released.",
    "Release date, trailer and cast",
    "Trailer, release date and cast of season 3",
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.TRAILER) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, Attribute.TRAILER) == ""
