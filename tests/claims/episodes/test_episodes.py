"""Episodes: how many a season has."""

from __future__ import annotations

from desk import missed_in, said_in, silent_in, told, told_of

from monitor.model import Attribute

ATTRIBUTES = (Attribute.EPISODE_COUNT,)

# What the article says, and what a fan would note.
SAID = (
    ("Season 2 of Winter Harbor has eight episodes.", "8 s2"),
    ("The first season consists of 10 episodes.", "10 s1"),
    ("All 16 episodes of the show are on Netflix.", "16"),
    ("The 12-episode second season will arrive in May.", "12 s2"),
    ("Season 3 will run for six episodes.", "6 s3"),
    ("Episodes: 13", "13"),
    ("Netflix ordered ten episodes for season 2.", "10 s2"),
    ("The third season comprises nine hour-long episodes.", "9 s3"),
    ("There are eight episodes in season 4.", "8 s4"),
    ("Season 2 will probably have ten episodes.", "10 s2 expected"),
    ("The number of episodes is 24.", "24"),
    ("The six-episode series was a success.", "6"),
    ("Season 2 is made up of twenty-two episodes.", "22 s2"),
    ("Season 2 consists of eight episodes.", "8 s2"),
    ("Season 2 will have 10 episodes.", "10 s2"),
    ("The ten-episode second season arrives in July.", "10 s2"),
    ("The second season will run for 12 episodes.", "12 s2"),
    ("The first season had 16 episodes.", "16 s1"),
    ("Season 1 comprised six episodes of an hour each.", "6 s1"),
    ("The six-part drama is set on an island.", "6"),
    ("The series has been given an eight-episode order.", "8"),
    ("Netflix has ordered ten episodes of season 2.", "10 s2"),
    ("All eight episodes of season 2 will be released at once.", "8 s2"),
    ("Winter Harbor is an eight-part series.", "8"),
    ("With 22 episodes, season 3 is the longest so far.", "22 s3"),
    ("The season has eight one-hour episodes.", "8"),
    ("The number of episodes in season 2 is eight.", "8 s2"),
    ("Episodes: 16", "16"),
    ("Number of episodes: 16", "16"),
    ("The second season is made up of eight chapters.", "8 s2"),
    ("The 13-episode first season is on Netflix.", "13 s1"),
    ("Season 2 will be eight episodes long.", "8 s2"),
    ("Season 2 could have ten episodes.", "10 s2 expected"),
    ("Season 2 has 8 of them.", "8 s2"),
    ("Season 1 came with 10 episodes, season 2 with 8.", "10 s1; 8 s2"),
    ("Season 1 had ten episodes and season 2 has eight.", "10 s1; 8 s2"),
    ("The first season ran to ten episodes.", "10 s1"),
    ("Season 2, at 8 episodes, is shorter.", "8 s2"),
    ("Season 2 is 13 episodes long.", "13 s2"),
    (
        "Season 1 ran in summer 2022 with 12 episodes; season 2 followed in January 2024 and was 13 episodes long.",
        "12 s1; 13 s2",
    ),
    ("The show closed on February 2, 2025, after 16 episodes.", "16"),
    ("It ended after 16 episodes.", "16"),
    ("The first season said goodbye with its 30th episode in May.", "30 s1"),
    ("Netflix has ordered eight episodes for season 2.", "8 s2"),
    ("Netflix has ordered a second season of eight episodes.", "8 s2"),
    ("Netflix ordered an eight-episode second season.", "8 s2"),
    ("Season 2 will be made up of ten episodes.", "10 s2"),
    ("Season 2 comprises ten one-hour episodes.", "10 s2"),
    ("There will be ten episodes in season 2.", "10 s2"),
    ("Season 2 will span ten episodes.", "10 s2"),
    ("The ten-part drama begins in May.", "10"),
    ("The six-parter begins in May.", "6"),
    ("It is a drama in six parts.", "6"),
    ("The drama is told in six parts.", "6"),
    ("All ten episodes of season 2 are on Netflix.", "10 s2"),
    ("The series consists of 16 episodes of an hour each.", "16"),
    ("In total there are 16 episodes.", "16"),
    ("The drama has a total of 16 episodes.", "16"),
    ("He spends six of the 16 episodes in bed.", "16"),
    ("Ten new episodes make up season 2.", "10 s2"),
    ("Fans can look forward to ten new episodes in season 2.", "10 s2"),
    ("It was axed in January after just six episodes.", "6"),
)
# Sentences that look like it and say nothing of the kind.
SILENT = (
    "Season 2 will have 12 to 16 episodes.",
    "The first three episodes of season 2 drop on Friday.",
    '"Copper Bay" has twelve episodes.',
    "How many episodes will season 2 have?",
    "Lisa Kemp directed four episodes of season 2.",
    "Two new episodes come out every week.",
    "Mina Falk appears in three episodes.",
    "The last four episodes follow in May.",
    "Another eight episodes could be ordered.",
    "Only five episodes are left.",
    "Part 1 of season 3 has five episodes.",
    "The show has run for more than 100 episodes.",
    "We expect eight to ten episodes.",
    "The first two episodes arrive on July 9.",
    "There are three episodes left.",
    "Two episodes air each week.",
    "Part one of season 4 had seven episodes.",
    "Episode 5 airs on Monday.",
    "She was in three episodes of season 1.",
    "After five episodes we know more.",
    "Season 2 will be two episodes longer than the first.",
    "Volume 1 of season 2 has four episodes.",
    "The first part of season 2 has five episodes.",
    "Part one consists of five episodes.",
    "The first three episodes of season 2 come out on May 3.",
    "Two episodes are released each week.",
    "The order covers two seasons.",
    "It ordered the second season when only two episodes had aired.",
    "She directed two episodes of season 2.",
    "Three episodes arrive together and the remaining five follow on Thursdays.",
)
# Read wrongly so far: the sentence, and what should come out. One that is read rightly at last moves up.
KNOWN_MISSES: tuple[tuple[str, str], ...] = ()

READ = told_of(*ATTRIBUTES)

test_said = said_in(READ, SAID)
test_silent = silent_in(READ, SILENT)
test_known_misses_are_still_missed = missed_in(READ, KNOWN_MISSES)


def test_rule_12_a_part_and_a_range_are_no_count() -> None:
    assert told("Season 3 is back. Part 1 has five episodes.", *ATTRIBUTES) == ""
    assert told("Season 3 will have 12 to 16 episodes.", *ATTRIBUTES) == ""
    assert told("Season 3 will have 16 episodes.", *ATTRIBUTES) == "16 s3"
