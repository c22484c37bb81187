"""Who is not coming back, is not expected or was axed from the show, said as other sites say it."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

GONE = (
    ("Not coming back to Winter Harbor is original cast member Mina Falk.", "leaving: Mina Falk"),
    ("Not coming back are cast members Mina Falk and Carl Dunn.", "leaving: Mina Falk; leaving: Carl Dunn"),
    ("Not returning is fellow cast member Ada Lund.", "leaving: Ada Lund"),
    ("Coming back is original cast member Mina Falk.", "returning: Mina Falk"),
    ("One person you shouldn't expect to see is Mina Falk.", "leaving expected: Mina Falk"),
    ("One actor you shouldn't count on seeing in season 2 is Bo Lark.", "leaving s2: Bo Lark"),
    ("One person you should expect to see is Mina Falk.", ""),
    ("Carl Dunn plays Iris. Carl's not in season three.", "starring: Carl Dunn as Iris; leaving s3: Carl Dunn as Iris"),
)
AXED = (
    ("Carl Dunn was axed from Winter Harbor.", "leaving: Carl Dunn"),
    ("Carl Dunn was axed from the series in May.", "leaving: Carl Dunn"),
    ("Carl Dunn has been axed from the show after two seasons.", "leaving: Carl Dunn"),
    ("Carl Dunn was axed from Copper Bay.", ""),
    ("Winter Harbor is back. Carl Dunn was sacked from Copper Bay in May.", ""),
    ("Copper Bay was axed from Netflix, but Winter Harbor goes on.", ""),
    ("Winter Harbor was axed from Netflix.", "cancelled"),
)

test_gone = said_in(told_of(Attribute.CAST), GONE)
test_axed = said_in(told_of(Attribute.CAST, Attribute.RENEWAL), AXED)
