"""Who had run the show and is leaving, who penned the books, and the crew whose friend is named."""

from __future__ import annotations

from desk import crew, said_in, silent_in, told_of

from monitor.model import Attribute

OUT = (
    "Carl Dunn, who had run the writers' room of Winter Harbor with Ada Lund, is leaving to focus on his overall deal.",
    "Carl Dunn, who had run Winter Harbor, is stepping down.",
    "Carl Dunn, who previously ran the writers' room of Winter Harbor, has left.",
    "Carl Dunn, who had been running the show with Ada Lund, has exited Winter Harbor.",
)
BOOKS = (
    ("Winter Harbor is adapted from the trilogy The Salt Cycle penned by Jo Marsh.", "author: Jo Marsh"),
    ("Winter Harbor is adapted from the trilogy The Salt Cycle penned by J. M. Marsh.", "author: J. M. Marsh"),
    ("Winter Harbor is based on the saga Cold Water written by Jo Marsh.", "author: Jo Marsh"),
    ("Winter Harbor is based on the book series Cold Water, penned by Jo Marsh.", "author: Jo Marsh"),
    ("Winter Harbor is based on the short story Cold Water written by Jo Marsh.", "author: Jo Marsh"),
    ("Winter Harbor is based on the bestseller Cold Water written by Jo Marsh.", "author: Jo Marsh"),
    ("Winter Harbor is based on a true story and written by Jo Marsh.", "writer: Jo Marsh"),
    ("Winter Harbor, based on the trilogy by Jo Marsh, is penned by Carl Dunn.", "author: Jo Marsh; writer: Carl Dunn"),
)
BESIDES = (
    (
        "Half of the episodes of Winter Harbor are directed by Falk's longtime collaborator Carl Dunn.",
        "director: Carl Dunn",
    ),
    ("Winter Harbor is written by Ada Lund's old friend Carl Dunn.", "writer: Carl Dunn"),
)
test_on_the_way_out = silent_in(crew, OUT)
test_who_penned_the_books = said_in(crew, BOOKS)
test_whose_friend = said_in(crew, BESIDES)

test_a_leaving_writer_is_no_cast = silent_in(told_of(Attribute.CAST), OUT)
