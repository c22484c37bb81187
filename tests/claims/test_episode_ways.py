"""The many ways of saying how many episodes a season has."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.claims.episode_phrases import COUNTS, UNDERSTOOD
from monitor.model import Attribute

SAID = (
    ("A dozen episodes make up the second season.", "12 s2"),
    ("Nine episodes have been made altogether.", "9"),
    ("Season 4 has only six episodes, down from ten in season 3.", "10 s3; 6 s4"),
    ("Season 4 had sixteen episodes. Season 5 had ten.", "10 s5; 16 s4"),
    ("Season 4 will have six episodes, two fewer than season 3.", "6 s4"),
    ("The order is for eight episodes.", "8"),
    ("Apple put in an order for eight more episodes, which will make up its sophomore season.", "8 s2"),
    ("Netflix has ordered ten more episodes for a second season.", "10 s2"),
    ("The show has been renewed for a 10-episode second season.", "10 s2"),
    ("The show was renewed for a second season of 10 episodes.", "10 s2"),
    ("A ten-episode third season is in the works.", "10 s3"),
    ("The 10-episode season began on May 25.", "10"),
    ("The third season will contain eight instalments.", "8 s3"),
    ("The third season will be eight episodes in length.", "8 s3"),
    ("Season 3 totals eight episodes.", "8 s3"),
    ("Season 3 counts eight episodes.", "8 s3"),
    ("Season 3 features eight episodes.", "8 s3"),
    ("Season 3 includes eight episodes.", "8 s3"),
    ("Season 3 spans eight hour-long episodes.", "8 s3"),
    ("Season 3 clocks in at eight episodes.", "8 s3"),
    ("Season 3 boasts 8 episodes of 45 minutes.", "8 s3"),
    ("Season 3 stretches over eight episodes.", "8 s3"),
    ("Season 3 unfolds over eight episodes.", "8 s3"),
    ("Season 3 is told over eight episodes.", "8 s3"),
    ("Season 3 will be told in eight episodes.", "8 s3"),
    ("Eight episodes are planned for season 3.", "8 s3"),
    ("Eight new episodes will make up season 3.", "8 s3"),
    ("Season 3's eight episodes were shot in Wales.", "8 s3"),
    ("The eight episodes of season 3 were shot in Wales.", "8 s3"),
    ("The eight parts were shot in Wales.", "8"),
    ("Each of the eight episodes is an hour long.", "8"),
    ("The second season got a 13-episode order.", "13 s2"),
    ("The series received an order of 13 episodes.", "13"),
    ("NBC gave a 13-episode order to the drama.", "13"),
    ("Straight-to-series order for eight episodes.", "8"),
    ("The second season has 8 episodes instead of 10.", "8 s2"),
    ("Episode count: 8", "8"),
    ("Season 2 episode count: 8", "8 s2"),
    ("No. of episodes: 16", "16"),
    ("*Episodes* : 12", "12"),
    ("Total episodes: 24", "24"),
    ("The limited series has six episodes.", "6"),
    ("The six-episode limited series debuts on July 9.", "6"),
    ("The 16-episode drama tells the story of a nurse.", "16"),
    ("It's an eight-episode affair.", "8"),
    ("Season 2 will drop all eight episodes on July 9.", "8 s2"),
    ("Netflix will drop all eight episodes at once on July 9.", "8"),
    ("All 13 episodes arrive on July 9.", "13"),
    ("The season was cut from 13 to 10 episodes.", "10"),
    ("The season was cut to 10 episodes.", "10"),
    ("The order was trimmed to 10 episodes.", "10"),
    ("NBC ordered nine more episodes, bringing the season to 22.", "22"),
    ("The back nine order brings season 1 to 22 episodes.", "22 s1"),
    ("Season 1 was extended to 22 episodes.", "22 s1"),
    ("It is commissioned to run for 40 episodes.", "40"),
    ("Season 2 will consist of 24 episodes over two cours.", "24 s2"),
    ("The drama is 16 episodes long.", "16"),
    ("The drama's 16 episodes aired on tvN.", "16"),
    ("Season 2 will again have eight episodes.", "8 s2"),
    ("Season 2, like the first, will have eight episodes.", "8 s2"),
    ("As with season 1, there will be eight episodes.", "8"),
    ("There were eight episodes in season 1, and season 2 will have as many.", "8 s1"),
    ("He appears in all eight episodes of season 2.", "8 s2"),
    ("Winter Harbor (6 x 45') has been sold to Hulu.", "6"),
    ("The 8x60-minute drama is set in Wales.", "8"),
    ("NBC has given the show a 22-episode order for season 2.", "22 s2"),
    ("The six-part first season was shot in Wales.", "6 s1"),
    ("The final, 16th episode drew five million viewers.", "16"),
    ("Its 16th and final episode aired in May.", "16"),
    ("Half a dozen episodes make up season 3.", "6 s3"),
    ("The season has been trimmed to eight episodes.", "8"),
    ("Eight one-hour episodes were ordered for season 3.", "8 s3"),
    ("The show got a 10-episode pickup for season 2.", "10 s2"),
    ("He directed six of the eight episodes.", "8"),
    ("NBC ordered 13 episodes and later added nine more.", "13"),
    ("Eight episodes will make up the sophomore season.", "8 s2"),
    ("There are eight more episodes in season 2.", "8 s2"),
    ("The ten-episode season is out.", "10"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "There are six of these, half an hour each.",
    "The show ran for 80 episodes over five seasons.",
    "The show ran for five seasons and 80 episodes.",
    "Five seasons and 80 episodes later, the show is ending.",
    "8 x 60'",
    "The eight-hour series debuts on July 9.",
    "Season 3 had eighteen; season 2 had twenty-two.",
    "Season 2 will have the same number of episodes as the first.",
    "How many episodes? Eight.",
    "Season 3 will have between eight and ten episodes.",
    "Season 3 will have eight or ten episodes.",
    "Season 3 will have at least eight episodes.",
    "Season 3 will have up to ten episodes.",
    "VIP can watch six episodes on the first day.",
    "VIP members get four episodes on day one.",
    "The first four episodes were sent to critics.",
    "She has written six episodes of the show.",
    "He appeared in 40 episodes.",
    "He is credited on 12 episodes.",
    "The remake was cancelled after six episodes.",
    "Six episodes in, the show finds its feet.",
    "It took three episodes to get going.",
    "I have seen six episodes of season 2.",
    "Two episodes a week, on Fridays and Saturdays.",
    "Four episodes have aired so far.",
    "With four episodes to go, anything can happen.",
    "The 100th episode airs on Friday.",
    "The show reaches 200 episodes this month.",
    "New episodes arrive in batches of four.",
    "In the first two episodes we meet Iris.",
    "Eight episodes of the spin-off have been ordered.",
    "A spin-off of eight episodes has been ordered.",
    "Episode 8 is the best.",
    "Episode 10 airs on Friday.",
    "The special has two parts.",
    "Part 2 consists of four episodes.",
    "Volume 2 has two episodes.",
    "The first half of the season has six episodes.",
    "Season 2 will bring ten more episodes.",
    "Viewers will get two episodes a week.",
    "The March 12 episode was the best.",
    "The first six episodes of the eight are out.",
    "Season 2 kicks off with two episodes.",
    "Season 2 opened with a double bill of two episodes.",
)


@pytest.mark.parametrize(("sentence", "noted"), SAID)
def test_said(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.EPISODE_COUNT) == expected(noted)


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    assert told(sentence, Attribute.EPISODE_COUNT) == ""


@pytest.mark.parametrize(("sentence", "noted"), [example for row in (*COUNTS, *UNDERSTOOD) for example in row.examples])
def test_every_example_is_read(sentence: str, noted: str) -> None:
    assert told(sentence, Attribute.EPISODE_COUNT) == expected(noted)
