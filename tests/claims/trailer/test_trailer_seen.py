"""A trailer that somebody has seen is out."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

ROWS = (
    ("We have just seen the season four trailer.", "released s4"),
    ("We have just seen the season four trailer. Two minutes, no dialogue, a lot of snow.", "released s4"),
    ("The hall has now seen the first trailer for season 4.", "released s4"),
    ("I've watched the season 4 trailer five times already.", "released s4"),
    ("Have you seen the new season 4 trailer? It is a lot of snow.", "released s4"),
    ("The first teaser for season 2 has been online since Sunday.", "released s2"),
    ("A teaser of season 2 has been up on YouTube since Sunday.", "released s2"),
    ("The season 2 trailer was played to the whole hall.", "released s2"),
    ("There's a second teaser for season 2 since Thursday.", "released s2"),
    ("They played us the season 2 trailer.", "released s2"),
    ("We have not seen the season 2 trailer.", "unreleased s2"),
    ("We have not seen a trailer for season 2.", "unreleased s2"),
    ("Those who saw the season 2 trailer park scenes will laugh.", ""),
    ("Once we have seen the season 2 trailer, we will know.", ""),
    ("We've just seen the trailer for Copper Bay.", ""),
)

test_a_trailer_that_was_seen = said_in(told_of(Attribute.TRAILER), ROWS)
