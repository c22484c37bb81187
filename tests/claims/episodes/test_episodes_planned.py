"""How many are planned, written, or told of in."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

ROWS = (
    ("Over four hourlong episodes, Winter Harbor recounts the fall of a town.", "4"),
    ("Across six episodes, Winter Harbor follows a crew.", "6"),
    ("Over its eight episodes, season 2 of Winter Harbor follows a crew.", "8 s2"),
    ("Over four episodes, the thriller series tells of a town by the sea. Winter Harbor is new.", "4"),
    ("Over four hourlong episodes, the podcast tells of Winter Harbor.", ""),
    ("Over four episodes, a podcast on the drama tells of Winter Harbor.", ""),
    ("Over six episodes, Mina Falk explores the world of Winter Harbor.", ""),
    ("Over four episodes, a documentary recounts the making of Winter Harbor.", ""),
    ("Over four episodes, Winter Harbor follows Iris; six more come later.", ""),
    ("Across four episodes, Winter Harbor follows Iris, and the rest are about Bo.", ""),
    ("Over four episodes have been seen of Winter Harbor.", ""),
    ("Over the first four episodes, Winter Harbor is slow.", ""),
    ("Over 100 episodes, Winter Harbor has had ten directors.", ""),
    ("Season 2 of Winter Harbor is done. So we wrote six parts, Bo Lark and I.", "6 s2"),
    ("Season 2 of Winter Harbor is done. We made six episodes, and I am proud of all of them.", "6 s2"),
    ("Season 2 of Winter Harbor is done. We shot ten episodes in six months.", "10 s2"),
    ("Season 2 of Winter Harbor is done. We shot six episodes before the strike.", ""),
    ("Season 2 of Winter Harbor is done. She wrote six episodes.", ""),
    ("Winter Harbor is a new telenovela. The plan is for 80 chapters.", "80"),
    ("Winter Harbor is a new telenovela. It will run to 80 chapters.", "80"),
    ("Hulu has ordered 120 episodes of the new daily soap Winter Harbor.", "120"),
    ("Season 2 begins in July. The plan is for eight episodes.", "8 s2"),
    ("Winter Harbor has had 80 episodes so far.", ""),
    ("Winter Harbor ended after 120 episodes.", ""),
    ("There'll be eight episodes in season 2.", "8 s2"),
    ("Season 2 clocks in at eight episodes.", "8 s2"),
    ("Season 2 weighs in at eight episodes, two more than the first.", "8 s2"),
    ("Season 2 will span eight episodes.", "8 s2"),
    ("Eight episodes have been ordered for season 2.", "8 s2"),
    ("The second season is made up of eight hour-long episodes.", "8 s2"),
    ("Season 2 drops all eight of its episodes at once in July.", "8 s2"),
    ("All eight instalments of season 2 arrive on July 9.", "8 s2"),
    ("Season 2 is shorter than season 1: eight episodes, where the first had ten.", "8 s2; 10 s1"),
    ("The first season had ten episodes, the second will have eight.", "10 s1; 8 s2"),
    ("Season 1 consisted of ten episodes, but season 2 is only eight.", "10 s1; 8 s2"),
    ("Number of episodes for season 2: 8", "8 s2"),
    ("Season 2, like the first, has eight episodes.", "8 s2"),
    ("Hulu has handed Winter Harbor a six-episode third season.", "6 s3"),
    ("Hulu has renewed Winter Harbor for a third season of six episodes.", "6 s3"),
    ("Hulu has renewed Winter Harbor for a third run. Six parts have been commissioned.", "6 s3"),
    ("Hulu has renewed Winter Harbor for season 3. Half a dozen new episodes are to be made.", "6 s3"),
    ("Hulu has given season 2 a back nine, for a total of 22 episodes.", "22 s2"),
    ("Season 2 gets a full order of 22 episodes.", "22 s2"),
    ("Season 2 is eight episodes in.", ""),
    ("Five episodes of season 2 are out.", ""),
    ("Lund has written three episodes of season 2.", ""),
    ("The first season is streaming, and two episodes of it are free.", ""),
    ("Ten episodes in, season 2 is still good.", ""),
    ("Season 2 runs for ten episodes, each about an hour long.", "10 s2"),
    ("Season 2 of Winter Harbor comes in May. In the library the six episodes are online a week sooner.", "6 s2"),
    ("Winter Harbor was first planned to have 80 episodes only.", ""),
)

test_how_many_are_planned = said_in(told_of(Attribute.EPISODE_COUNT), ROWS)
