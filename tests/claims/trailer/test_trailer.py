"""Trailer: is one out, or does the article say that there is none."""

from __future__ import annotations

from desk import TITLE_2, missed_in, said_in, silent_in, told, told_of

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
    ("The trailer for season 2 is out.", "released s2"),
    ("Netflix has released the trailer for season 2.", "released s2"),
    ("Netflix has dropped the first teaser of season 2.", "released s2"),
    ("Netflix dropped a teaser for season 2 on Monday.", "released s2"),
    ("The first trailer for season 2 has arrived.", "released s2"),
    ("A new trailer shows Iris in danger.", "released"),
    ("Watch the trailer for season 2 below.", "released s2"),
    ("You can watch the trailer here.", "released"),
    ("The official trailer debuted on Monday.", "released"),
    ("A teaser trailer has been released.", "released"),
    ("In the trailer, Iris Crane leaves the island.", "released"),
    ("The season 2 trailer gives a first look at the new villain.", "released s2"),
    ("A first trailer has been unveiled.", "released"),
    ("The teaser hints at a dark secret.", "released"),
    ("The trailer for the second season landed today.", "released s2"),
    ("The network shared a first look clip and a trailer for season 2.", "released s2"),
    ("Here's the trailer of season 2.", "released s2"),
    ("Check out the teaser of season 2.", "released s2"),
    ("There is a trailer now.", "released"),
    ("A trailer for season 2 came out in May.", "released s2"),
    ("Judging by the trailer, season 2 will be dark.", "released s2"),
    ("No trailer has been released.", "unreleased"),
    ("Netflix has not released a trailer for season 2.", "unreleased s2"),
    ("A trailer for season 2 has not been released yet.", "unreleased s2"),
    ("The trailer is not out yet.", "unreleased"),
    ("We have not seen a trailer for season 2.", "unreleased s2"),
    ("A trailer has yet to be released.", "unreleased"),
    ("We are still waiting for a trailer of season 2.", "unreleased s2"),
    ("Sadly, there's no teaser so far.", "unreleased"),
    ("A trailer should arrive soon.", "unreleased"),
    ("The trailer will be released in June.", "unreleased"),
    ("A first teaser has been online since Monday.", "released"),
    ("A teaser that came out last Thursday has had three million views.", "released"),
    ("The first trailer for season 2 is here.", "released s2"),
    ("The trailer for season 2 dropped on Monday.", "released s2"),
    ("Netflix has unveiled a trailer for season 2.", "released s2"),
    ("You can watch the trailer for season 2 below.", "released s2"),
    ("Watch the trailer for season 2 here.", "released s2"),
    ("The season 2 trailer shows Iris on a boat.", "released s2"),
    ("In the trailer for season 2 Iris is on a boat.", "released s2"),
    ("A trailer for season 2 was released on YouTube last week.", "released s2"),
    ("There is a teaser for season 2, thirty seconds long.", "released s2"),
    ("The channel put a trailer for season 2 online on New Year's Day.", "released s2"),
    ("The trailer has been viewed three million times.", "released"),
    ("The new trailer hints at a wedding.", "released"),
    ("No trailer for season 2 has been released so far.", "unreleased s2"),
    ("No trailer for season 2 has been dropped so far.", "unreleased s2"),
    ("A trailer for season 2 is not out yet.", "unreleased s2"),
    ("A trailer for season 2 has not been released.", "unreleased s2"),
    ("Netflix has yet to release a trailer for season 2.", "unreleased s2"),
    ("We are still waiting for a trailer for season 2.", "unreleased s2"),
    ("Fans are still without a trailer for season 2.", "unreleased s2"),
    ("Not a single trailer for season 2 exists.", "unreleased s2"),
    ("Unfortunately a trailer for season 2 does not exist yet.", "unreleased s2"),
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
    'The trailer for "Copper Bay" is out.',
    "Mina Falk lives in a trailer by the sea.",
    "Release date, cast, trailer and everything we know",
    "We expect a trailer for season 2 in May.",
    "When will the trailer for season 2 come out?",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()

READ = told_of(*ATTRIBUTES)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)
test_known_misses_are_still_missed = missed_in(READ, KNOWN_MISSES)


def test_no_trailer_yet_in_an_article_on_season_2_is_said_of_season_2() -> None:
    assert told("The trailer is yet to arrive.", *ATTRIBUTES, title=TITLE_2) == "unreleased s2"
