"""Who starred in a play of old is not in the show."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

PLAYS = (
    "Before Winter Harbor it was told in the 1983 Yorkshire Television play Black Water, which starred Carl Dunn.",
    "Before Winter Harbor it was told in the 1983 BBC play Black Water, starring Carl Dunn.",
    "Before Winter Harbor there was an ITV play, Black Water, which starred Carl Dunn.",
    "Winter Harbor follows the 1983 Granada Television film Black Water, which starred Carl Dunn.",
)
OURS = (
    (
        "Mina Falk and Ada Lund play Iris and Bo alongside Carl Dunn in Winter Harbor.",
        "starring: Ada Lund as Bo; starring: Carl Dunn; starring: Mina Falk as Iris",
    ),
)
test_plays_of_old = silent_in(cast, PLAYS)
test_ours = said_in(cast, OURS)
