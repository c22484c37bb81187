"""Of a list whose last one left, only that one did; whom "A, B and C, who left" tells of."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

LAST = (
    (
        "The cast of Winter Harbor includes Mina Falk; Bo Lark; and Carl Dunn, who left after season 1.",
        "leaving: Carl Dunn; starring: Bo Lark; starring: Mina Falk",
    ),
    (
        "The cast of Winter Harbor includes Mina Falk, Bo Lark, and Carl Dunn, who left after season 1.",
        "leaving: Carl Dunn; starring: Bo Lark; starring: Mina Falk",
    ),
    (
        "The cast of Winter Harbor includes Mina Falk as Iris; Bo Lark as Tom; and Carl Dunn as Otto, who left in May.",
        "leaving: Carl Dunn as Otto; starring: Bo Lark as Tom; starring: Mina Falk as Iris",
    ),
    (
        "Winter Harbor also stars Mina Falk, Bo Lark and Carl Dunn, who quit the show in May.",
        "leaving: Carl Dunn; starring: Bo Lark; starring: Mina Falk",
    ),
    (
        "Winter Harbor stars Mina Falk, Bo Lark and Carl Dunn, who is leaving.",
        "leaving: Carl Dunn; starring: Bo Lark; starring: Mina Falk",
    ),
    (
        "Winter Harbor stars Mina Falk, Bo Lark and Carl Dunn, who exited the series last year.",
        "leaving: Carl Dunn; starring: Bo Lark; starring: Mina Falk",
    ),
)
ALL = (
    ("Mina Falk and Bo Lark, who left Winter Harbor in May, met again.", "leaving: Bo Lark; leaving: Mina Falk"),
    ("Mina Falk, Bo Lark and Carl Dunn, who have left Winter Harbor, met again.",
     "leaving: Bo Lark; leaving: Carl Dunn; leaving: Mina Falk"),
    ("Winter Harbor stars Mina Falk and Bo Lark, who are both leaving.", "leaving: Bo Lark; leaving: Mina Falk"),
)  # fmt: skip
test_only_the_last = said_in(cast, LAST)
test_all_of_them = said_in(cast, ALL)
