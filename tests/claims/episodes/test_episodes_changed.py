"""Episode count: an order that was cut or extended, a count of something else, and who says so."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

SAID = (
    ("Rumour has it that the network wanted to cut the order from ten episodes to six.", "6 rumoured"),
    ("Reportedly, Hulu cut season 3 from ten episodes to six.", "6 s3 rumoured"),
    ("Rumour has it that season 3 has ten episodes.", "10 s3 rumoured"),
    ("The third season consists of ten episodes, and rumour has it that Dunn is out.", "10 s3"),
    ("In a Bleak House of a story, season 3 has ten episodes.", "10 s3"),
    ("Hulu cut the order from ten episodes to six.", "6"),
    ("Season 3 was cut from ten episodes to eight.", "8 s3"),
    ("Hulu has reduced the third season from ten episodes to eight.", "8 s3"),
    ("The third season grows from eight episodes to ten.", "10 s3"),
    ("Season 3 drops from ten episodes to six.", "6 s3"),
    ("Season 3 is here. The new batch will consist of eight episodes, down from ten, and is shot in May.", "8 s3"),
    ("Season 3 of Winter Harbor is here. Its new batch consists of eight episodes.", "8 s3"),
    ("The first batch of season 3 consists of four episodes.", ""),
    ("The first batch consists of four episodes.", ""),
    ("The first three of eight episodes of Winter Harbor are out now, with a new one every Thursday.", "8"),
    (
        "Odeo may want a second season. The first three of eight episodes of Winter Harbor are out; a new one is near.",
        "8",
    ),
    ("Season 2 has eight episodes. It is based on the novels by Edith Marrow, of which there are five.", "8 s2"),
    ("The episodes follow Iris and her sisters, of whom there are six.", ""),
    ("The episodes of season 2 are set in harbours, of which there are nine.", ""),
    ("The new episodes, of which there are eight, arrive in May.", "8"),
    ("The second season has new episodes, of which there are eight.", "8 s2"),
)

test_said = said_in(told_of(Attribute.EPISODE_COUNT), SAID)
