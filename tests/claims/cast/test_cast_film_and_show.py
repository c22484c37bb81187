"""Who played a role in the film, and who plays it in the show, in one breath."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

BOTH = (
    (
        "Iris was played by Bo Lark in the film version and by Ada Lund in Winter Harbor.",
        "starring: Ada Lund as Iris",
    ),
    (
        "Iris is played by Bo Lark in the movie and Ada Lund in the series. Winter Harbor is back.",
        "starring: Ada Lund as Iris",
    ),
    (
        "Winter Harbor is back. Iris was played by Bo Lark in the original film and by Ada Lund in the series.",
        "starring: Ada Lund as Iris",
    ),
    ("Iris (played by Bo Lark in the film) is a fighter in Winter Harbor.", ""),
    ("Tom was played by Bo Lark in the book's 1998 film, long before Winter Harbor.", ""),
    ("Iris (played by Ada Lund) is a fighter in Winter Harbor.", "starring: Ada Lund as Iris"),
)
test_film_and_show = said_in(cast, BOTH)
