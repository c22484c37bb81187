""" "As Bo Lark put it" and "as Falk told Variety" open a clause and name no role."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)
both = told_of(Attribute.CAST, Attribute.CREW)

CLAUSES = (
    ("As Bo Lark put it, Mina Falk is leaving Winter Harbor.", "leaving: Mina Falk"),
    ("As Falk told Variety, Bo Lark is leaving Winter Harbor.", "leaving: Bo Lark"),
    ("As fans know, Bo Lark is leaving Winter Harbor.", "leaving: Bo Lark"),
    ("As Bo Lark told Variety, Mina Falk stars in Winter Harbor.", "starring: Mina Falk"),
    ("Mina Falk stars in Winter Harbor, as Bo Lark put it.", "starring: Mina Falk"),
    ("Winter Harbor is back. Mina Falk joins season 2, just as Bo Lark hinted in May.", "joining s2: Mina Falk"),
    ("As Falk explained, Bo Lark joins Winter Harbor in season 2.", "joining s2: Bo Lark"),
    ("As Bo Lark noted on Monday, Mina Falk will not return to Winter Harbor.", "leaving: Mina Falk"),
    ("Mina Falk is leaving Winter Harbor, as Bo Lark revealed on Monday.", "leaving: Mina Falk"),
    ("Mina Falk joins Winter Harbor, as Lark explains in the clip.", "joining: Mina Falk"),
    ("As Bo Lark leaves, Mina Falk joins Winter Harbor.", "joining: Mina Falk; leaving: Bo Lark"),
    ("As Bo Lark himself joked, Mina Falk stars in Winter Harbor.", "starring: Mina Falk"),
    ("As Bo Lark recently confirmed, Mina Falk returns for season 2 of Winter Harbor.", "returning s2: Mina Falk"),
    ("As Bo Lark's agent told Variety, Mina Falk joins Winter Harbor.", "joining: Mina Falk"),
)
# Who only has the word in it is no role elsewhere either.
NO_ROLE = (
    (
        "As Bo Lark told Variety, Mina Falk stars in Winter Harbor. Bo Lark is leaving the show after two seasons.",
        "leaving: Bo Lark; starring: Mina Falk",
    ),
    (
        "As showrunner Ada Lund explained, Bo Lark will return to Winter Harbor in season 2.",
        "returning s2: Bo Lark; showrunner: Ada Lund",
    ),
)
ROLES = (
    (
        "Winter Harbor is back. We will not be seeing Bo Lark again, as Lord Hask lost his head.",
        "leaving: Bo Lark as Lord Hask",
    ),
    ("As Iris, Mina Falk runs the bar in Winter Harbor.", "starring: Mina Falk as Iris"),
    ("As Iris Holm, Mina Falk runs the bar in Winter Harbor.", "starring: Mina Falk as Iris Holm"),
    ("Mina Falk as Iris is a joy in Winter Harbor.", "starring: Mina Falk as Iris"),
    (
        "Winter Harbor stars Mina Falk as Iris and Bo Lark as Tom.",
        "starring: Bo Lark as Tom; starring: Mina Falk as Iris",
    ),
    ("Mina Falk, as Iris, tells the truth in Winter Harbor.", "starring: Mina Falk as Iris"),
    ("Mina Falk joins Winter Harbor as Iris, as Bo Lark told Variety.", "joining: Mina Falk as Iris"),
)
test_who_has_the_word = said_in(cast, CLAUSES)
test_who_has_the_word_is_nobodys_role = said_in(both, NO_ROLE)
test_roles = said_in(cast, ROLES)
