"""Brackets behind the names of a list hold roles, or what else they were in: the list keeps to one of the two."""

from __future__ import annotations

from desk import TITLE_2, said_in, told

from monitor.model import Attribute

JOINING = "Joining the cast of season 2 are "
ROWS = (
    (
        JOINING + "Ada Lund (Number Nine) and Tom Reyes of Salt Road fame.",
        "joining s2: Ada Lund; joining s2: Tom Reyes",
    ),
    (
        JOINING + "Ada Lund (Number Nine), Bo Lark (The Locksmith) and Tom Reyes of Game of Tides fame.",
        "joining s2: Ada Lund; joining s2: Bo Lark; joining s2: Tom Reyes",
    ),
    (
        JOINING + 'Ada Lund (Copper Bay), Bo Lark (Number Nine) and Tom Reyes of "Salt Road" fame.',
        "joining s2: Ada Lund; joining s2: Bo Lark; joining s2: Tom Reyes",
    ),
    (
        JOINING + "Ada Lund (Number Nine) and Bo Lark (Salt Valley).",
        "joining s2: Ada Lund; joining s2: Bo Lark",
    ),
    # roles
    (
        JOINING + "Ada Lund (Number Nine) and Tom Reyes (Number Two).",
        "joining s2: Ada Lund as Number Nine; joining s2: Tom Reyes as Number Two",
    ),
    (
        JOINING + "Ada Lund (Number Nine), Tom Reyes (Player 12) and Bo Lark (Ruth).",
        "joining s2: Ada Lund as Number Nine; joining s2: Bo Lark as Ruth; joining s2: Tom Reyes as Player 12",
    ),
    (
        JOINING + "Ada Lund (Emma) and Tom Reyes of Salt Road fame.",
        "joining s2: Ada Lund as Emma; joining s2: Tom Reyes",
    ),
)
test_brackets = said_in(lambda text: told(text, Attribute.CAST, title=TITLE_2), ROWS)
