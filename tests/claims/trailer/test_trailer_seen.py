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
    ("Hulu has put out a teaser for season 2.", "released s2"),
    ("You can watch the season 2 trailer on YouTube.", "released s2"),
    ("The trailer for season 2 went up on Monday.", "released s2"),
    ("A new trailer for season 2 shows Iris on a boat.", "released s2"),
    ("In a first teaser for season 2, Iris is on a boat.", "released s2"),
    ("Here is the first trailer of season 2.", "released s2"),
    ("The season 2 trailer is finally with us.", "released s2"),
    ("The season 2 trailer has landed.", "released s2"),
    ("We've got a trailer for season 2!", "released s2"),
    ("Judging by the season 2 trailer, Iris is in trouble.", "released s2"),
    ("No trailer has been released for season 2.", "unreleased s2"),
    ("A trailer for season 2 is still to come.", "unreleased s2"),
    ("Season 2 has no trailer yet.", "unreleased s2"),
    ("Hulu has yet to share a trailer for season 2.", "unreleased s2"),
    ("There's nothing to see of season 2 yet: no trailer, no teaser.", "unreleased s2"),
)

test_a_trailer_that_was_seen = said_in(told_of(Attribute.TRAILER), ROWS)
