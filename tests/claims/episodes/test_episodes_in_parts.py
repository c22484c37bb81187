"""Episode count: "a three-part series" has three; a finale in three parts, or a series to come, has not."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

SAID = (
    ("Winter Harbor is a three-part series.", "3"),
    ("Winter Harbor, a three-part thriller by Ada Lund, begins on July 9.", "3"),
    ("The three-part series Winter Harbor begins on July 9.", "3"),
    ("The three-part second season of Winter Harbor begins on July 9.", "3 s2"),
    ("Winter Harbor comes back with a three-episode season 3.", "3 s3"),
    ("Winter Harbor is a six-part run.", "6"),
    ("Hulu has given Winter Harbor an eight-episode order.", "8"),
    ("Mina Falk will star in a six-part drama, Winter Harbor, for the BBC.", "6"),
)
SILENT = (
    "The three-part season finale of Winter Harbor airs on July 9.",
    "The three-part series finale of Winter Harbor airs on July 9.",
    "Winter Harbor opened with a three-part premiere.",
    "Winter Harbor drops with a three-episode premiere.",
    "The three-part documentary on Winter Harbor begins on July 9.",
    "In a three-part story of Winter Harbor, Iris leaves the harbour.",
    "The first three episodes of Winter Harbor are out.",
    "Winter Harbor has a two-part finale.",
    "Mina Falk of Winter Harbor will star in a three-part series for the BBC.",
    "Winter Harbor star Mina Falk leads a six-part drama for the BBC.",
    "Winter Harbor creator Ada Lund has written a six-part series on fish.",
)

test_said = said_in(told_of(Attribute.EPISODE_COUNT), SAID)
test_silent = silent_in(told_of(Attribute.EPISODE_COUNT), SILENT)
