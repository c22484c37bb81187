"""Whose daughter somebody is, and beside whom somebody acts, makes nobody crew."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

both = told_of(Attribute.CAST, Attribute.CREW)

FAMILY = (
    ("Mina Falk, daughter of director Bo Lark, created Winter Harbor.", "creator: Mina Falk"),
    ("Mina Falk, the daughter of director Bo Lark, created Winter Harbor.", "creator: Mina Falk"),
    ("Mina Falk, wife of writer Bo Lark, directs Winter Harbor.", "director: Mina Falk"),
    ("Carl Dunn, son of showrunner Bo Lark, wrote Winter Harbor.", "writer: Carl Dunn"),
    ("Mina Falk, sister of actor Bo Lark, produces Winter Harbor.", "producer: Mina Falk"),
    ("The daughter of director Bo Lark, Mina Falk, created Winter Harbor.", "creator: Mina Falk"),
    ("Mina Falk, protegee of director Bo Lark, created Winter Harbor.", "creator: Mina Falk"),
    ("Mina Falk, eldest daughter of actors Bo Lark and Ada Lund, directs Winter Harbor.", "director: Mina Falk"),
    ("Winter Harbor was created by director Bo Lark and his daughter, Mina Falk.",
     "creator: Bo Lark; creator: Mina Falk; director: Bo Lark"),
    ("Winter Harbor was created by Mina Falk, the wife of writer Bo Lark.", "creator: Mina Falk"),
)  # fmt: skip
BESIDE = (
    ("Alongside Carl Dunn, Mina Falk directs and stars in Winter Harbor.",
     "director: Mina Falk; starring: Carl Dunn; starring: Mina Falk"),
    ("Alongside star Carl Dunn, Mina Falk directs Winter Harbor.", "director: Mina Falk"),
    ("Along with Carl Dunn, Mina Falk stars in and directs Winter Harbor.",
     "director: Mina Falk; starring: Carl Dunn; starring: Mina Falk"),
    ("Opposite Carl Dunn, Mina Falk stars in and produces Winter Harbor.",
     "producer: Mina Falk; starring: Carl Dunn; starring: Mina Falk"),
    ("Mina Falk directs and stars in Winter Harbor.", "director: Mina Falk; starring: Mina Falk"),
    ("Mina Falk writes, directs and stars in Winter Harbor.",
     "director: Mina Falk; starring: Mina Falk; writer: Mina Falk"),
    ("Alongside Carl Dunn, Mina Falk created Winter Harbor.", "creator: Carl Dunn; creator: Mina Falk"),
    ("Together with Carl Dunn, Mina Falk created Winter Harbor.", "creator: Carl Dunn; creator: Mina Falk"),
    ("Alongside Carl Dunn, Mina Falk stars in Winter Harbor.", "starring: Carl Dunn; starring: Mina Falk"),
)  # fmt: skip
test_whose_daughter = said_in(both, FAMILY)
test_beside_whom = said_in(both, BESIDE)
