"""How many are planned, written, or told of in."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

ROWS = (
    ("Over four hourlong episodes, Winter Harbor recounts the fall of a town.", "4"),
    ("Across six episodes, Winter Harbor follows a crew.", "6"),
    ("Over its eight episodes, season 2 of Winter Harbor follows a crew.", "8 s2"),
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
)

test_how_many_are_planned = said_in(told_of(Attribute.EPISODE_COUNT), ROWS)
