"""Who joins another show joins none here; what the sentence says of them and this one is read all the same."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

JOINS_ANOTHER = (
    (
        "Mina Falk, who plays Nell Pryce in Winter Harbor, has joined the cast of HBO's Copper Bay for its new season.",
        "starring: Mina Falk as Nell Pryce",
    ),
    (
        "Mina Falk, who plays Nell Pryce in Winter Harbor, has joined the cast of Lockjaw for its second season.",
        "starring: Mina Falk as Nell Pryce",
    ),
    (
        "Mina Falk, who plays Nell Pryce in Winter Harbor, has joined the cast of Netflix's new thriller Lockjaw.",
        "starring: Mina Falk as Nell Pryce",
    ),
    ("Carl Dunn, who starred as Iris in Winter Harbor, has joined HBO's Copper Bay.", "starring: Carl Dunn as Iris"),
    ("Winter Harbor star Carl Dunn has joined Lockjaw in a recurring role.", "starring: Carl Dunn"),
)
JOINS_OURS = (
    ("Carl Dunn, best known for Copper Bay, has joined the cast of Netflix's Winter Harbor.", "joining: Carl Dunn"),
    ("Copper Bay star Carl Dunn has joined the cast of Netflix's Winter Harbor as Iris.", "joining: Carl Dunn as Iris"),
    ("Mina Falk has joined the cast of Prime Video's fantasy series as Iris.", "joining: Mina Falk as Iris"),
    ("Mina Falk has joined the cast of Prime Video's Emmy-winning series as Iris.", "joining: Mina Falk as Iris"),
    ("Mina Falk has joined the BBC One drama Winter Harbor as Iris.", "joining: Mina Falk as Iris"),
    ("Mina Falk has joined the cast for its second season.", "joining s2: Mina Falk"),
)

test_joins_another = said_in(cast, JOINS_ANOTHER)
test_joins_ours = said_in(cast, JOINS_OURS)
