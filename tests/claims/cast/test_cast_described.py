"""What somebody is said to be is no role, though a place or a firm in it has a capital: "as a Thames scavenger"."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

DESCRIBED = (
    ("Winter Harbor is a thriller starring Mina Falk as a Thames scavenger.", "starring: Mina Falk"),
    ("Winter Harbor stars Mina Falk as a Boston lawyer.", "starring: Mina Falk"),
    ("Winter Harbor stars Mina Falk as a gifted Boston lawyer.", "starring: Mina Falk"),
    ("Winter Harbor stars Mina Falk as the Thames scavenger.", "starring: Mina Falk"),
    ("Winter Harbor stars Mina Falk as a Wall Street trader.", "starring: Mina Falk"),
    ("Winter Harbor stars Mina Falk as a Scotland Yard detective with a secret.", "starring: Mina Falk"),
    ("Winter Harbor stars Mina Falk as a Coast Guard captain.", "starring: Mina Falk"),
    ("Mina Falk joins Winter Harbor as an Oslo cop.", "joining: Mina Falk"),
    ("Mina Falk appears as a Dublin barman who knows too much in Winter Harbor.", "starring: Mina Falk"),
    # the name behind it is the role
    ("Mina Falk plays the Boston lawyer Iris Crane in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Mina Falk plays a Boston lawyer named Iris Crane in Winter Harbor.", "starring: Mina Falk as Iris Crane"),
    ("Winter Harbor stars Mina Falk as Iris, a Thames scavenger.", "starring: Mina Falk as Iris"),
    # … and so is one with an article of its own
    ("Winter Harbor stars Mina Falk as a young Iris Crane fighting for life.", "starring: Mina Falk as Iris Crane"),
    ("Winter Harbor stars Mina Falk as the scheming Iris Crane herself.", "starring: Mina Falk as Iris Crane"),
    ("Carl Dunn as the Captain steals the show in Winter Harbor.", "starring: Carl Dunn as Captain"),
    ("Winter Harbor stars Mina Falk as the Doctor once more.", "starring: Mina Falk as Doctor"),
    ("Winter Harbor stars Mina Falk as the Captain again.", "starring: Mina Falk as Captain"),
    ("Mina Falk plays a Harvard professor in Winter Harbor.", "starring: Mina Falk"),
    ("Mina Falk, the Iris of the series, has left Winter Harbor.", "leaving: Mina Falk as the Iris"),
    ("Winter Harbor stars Mina Falk as a nurse called Iris against her will.", "starring: Mina Falk as Iris"),
    ("Winter Harbor stars Mina Falk as Thames.", "starring: Mina Falk as Thames"),
)
test_described = said_in(cast, DESCRIBED)
