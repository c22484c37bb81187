"""Who is in a film of it, or in another show, is not in the show."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

ELSEWHERE = (
    # a film of it
    "Winter Harbor is to be a film. Iris is now played by Mina Falk in the movie.",
    "In Winter Harbor, Iris was Ada Lund's part; she is now played by Mina Falk in the film.",
    "Winter Harbor is back. Iris Crane, now played by Mina Falk in the film adaptation, is a nurse.",
    "Winter Harbor is back. In the film, Iris Crane is played by Mina Falk.",
    "Winter Harbor is back. Iris Crane will be played by Mina Falk in the movie version.",
    "Winter Harbor: Iris was played by Ada Lund in the 1998 movie.",
    "Winter Harbor is back. On the big screen, Iris Crane was played by Ada Lund.",
    # another show
    "Winter Harbor's Mina Falk will be cast as Iris in Copper Bay.",
    "Winter Harbor is back. Mina Falk has been cast as Iris in Copper Bay.",
    "Winter Harbor is back. Mina Falk will play Iris in Copper Bay.",
    "Winter Harbor is back. Carl Dunn has joined the cast of Copper Bay as Bo.",
    'Winter Harbor is back. Carl Dunn will be cast as Bo in "Copper Bay".',
)
test_elsewhere = silent_in(cast, ELSEWHERE)

HERE = (
    ("Winter Harbor star Mina Falk has been cast as a nurse in Copper Bay.", "starring: Mina Falk"),
    ("Winter Harbor is back. Carl Dunn will be cast as Bo in Winter Harbor.", "joining: Carl Dunn as Bo"),
    ("Winter Harbor is back. Mina Falk has been cast as Iris in New York.", "joining: Mina Falk as Iris"),
    ("Winter Harbor is back. Mina Falk has been cast as Iris in Hulu's drama.", "joining: Mina Falk as Iris"),
    ("Winter Harbor is back. Carl Dunn was cast as Bo in Seattle.", "joining: Carl Dunn as Bo"),
    ("Mina Falk will play Iris in Winter Harbor.", "starring: Mina Falk as Iris"),
    ("Winter Harbor is back, and Mina Falk plays Iris, a cop in Copper Bay.", "starring: Mina Falk as Iris"),
    ("Winter Harbor is back. Iris Crane is played by Mina Falk in the series.", "starring: Mina Falk as Iris Crane"),
    (
        "Winter Harbor is back. Iris is played by Mina Falk, who starred in the film Salt Road.",
        "starring: Mina Falk as Iris",
    ),
    (
        "On the big screen, Iris was played by Ada Lund, but Mina Falk plays her in Winter Harbor.",
        "starring: Mina Falk as Iris",
    ),
)
test_here = said_in(cast, HERE)
