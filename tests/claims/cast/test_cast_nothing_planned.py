"""What there are no plans for is no news; what is told beside it ("no plans to recast her after she left") is."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

NEWS = (
    ("Hulu gave no reason why Mina Falk left Winter Harbor.", "leaving: Mina Falk"),
    ("There are no plans to recast Iris after Mina Falk left Winter Harbor.", "leaving: Mina Falk"),
    ("There was no sign of trouble before Mina Falk quit Winter Harbor.", "leaving: Mina Falk"),
    ("Lund has no plans to replace Mina Falk who has left Winter Harbor.", "leaving: Mina Falk"),
    ("Hulu has no plans to recast Mina Falk, who left Winter Harbor.", "leaving: Mina Falk"),
    ("There was no hint of a feud but Mina Falk has left Winter Harbor.", "leaving: Mina Falk"),
    ("There are no plans for a spin-off and Mina Falk has left Winter Harbor.", "leaving: Mina Falk"),
    ("There is no need for a new Iris as Mina Falk will return for season 3 of Winter Harbor.",
     "returning s3: Mina Falk"),
    ("Mina Falk, who has no plans to retire, has joined Winter Harbor.", "joining: Mina Falk"),
    ("There are no plans for Mina Falk, who plays Iris, to leave Winter Harbor.", "starring: Mina Falk as Iris"),
)  # fmt: skip
NONE = (
    "There are no plans for Mina Falk to leave Winter Harbor.",
    "There are no plans as of now for Mina Falk to leave Winter Harbor.",
    "There are no plans to replace Mina Falk on Winter Harbor.",
    "There is no plan for an actor as popular as Mina Falk to leave Winter Harbor.",
    "There is no sign of Mina Falk leaving Winter Harbor.",
    "There is no talk of Mina Falk and Bo Lark leaving Winter Harbor.",
    "There is no question of Mina Falk leaving Winter Harbor before season 3.",
    "There is no sign that Mina Falk will leave Winter Harbor.",
    "There is no sign Mina Falk will leave Winter Harbor.",
    "There is no sign yet that Mina Falk is leaving Winter Harbor.",
    "There is no reason to think that Mina Falk will leave Winter Harbor.",
    "There is no reason why Mina Falk would leave Winter Harbor.",
    "There is no reason why Mina Falk should not return to Winter Harbor.",
    "There is no hint about whether Mina Falk will return to Winter Harbor.",
    "Mina Falk had no plans to leave Winter Harbor.",
)
test_what_is_told_beside_it = said_in(cast, NEWS)
test_nothing_is_planned = silent_in(cast, NONE)
