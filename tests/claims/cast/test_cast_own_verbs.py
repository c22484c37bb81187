"""Cast: where a list of people ends, and who stands in it for something else than the cast of the show."""

from __future__ import annotations

from desk import TITLE_2, said_in, told, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)


def cast_2(text: str) -> str:
    """What an article about the second season says of its cast."""
    return told(text, Attribute.CAST, title=TITLE_2)


BACK = "Mina Falk has closed a deal to come back for season 2, as have Tom Reyes and Ada Lund"
TWO_BACK = "returning s2: Mina Falk; returning s2: Tom Reyes; returning s2: Ada Lund"
ENDS = (
    (
        f"{BACK}; Carl Dunn, who's been playing nurse Iris Oake since the pilot, won't be around.",
        f"{TWO_BACK}; leaving s2: Carl Dunn as Iris Oake",
    ),
    (f"{BACK}; Carl Dunn won't be around.", f"{TWO_BACK}; leaving s2: Carl Dunn"),
    (f"{BACK}; Carl Dunn and Bo Lark will not be back.", f"{TWO_BACK}; leaving s2: Carl Dunn; leaving s2: Bo Lark"),
    (f"{BACK}, and Carl Dunn won't be back.", f"{TWO_BACK}; leaving s2: Carl Dunn"),
    (f"{BACK}; Carl Dunn, the show's longest-serving star, has left.", f"{TWO_BACK}; leaving s2: Carl Dunn"),
    (
        "Joining season 2 are Mina Falk and Tom Reyes; Carl Dunn is leaving the show.",
        "joining s2: Mina Falk; joining s2: Tom Reyes; leaving s2: Carl Dunn",
    ),
    (
        "Back for season 2 are Mina Falk and Tom Reyes; Carl Dunn isn't coming back.",
        "returning s2: Mina Falk; returning s2: Tom Reyes; leaving s2: Carl Dunn",
    ),
    (
        "Season 2 welcomes Mina Falk as Iris Oake and Tom Reyes as Bo; Carl Dunn exits the show.",
        "joining s2: Mina Falk as Iris Oake; joining s2: Tom Reyes as Bo; leaving s2: Carl Dunn",
    ),
    (
        "Joining season 2 are Mina Falk and Tom Reyes; Carl Dunn has other plans.",
        "joining s2: Mina Falk; joining s2: Tom Reyes",
    ),
    (
        "Joining season 2 are Mina Falk and Tom Reyes, and Carl Dunn, who plays the mayor, has other plans.",
        "joining s2: Mina Falk; joining s2: Tom Reyes",
    ),
    # a semicolon may also part the people of one list
    (
        "Joining season 2 are Mina Falk, a star of old; Tom Reyes, who plays Bo; and Ada Lund.",
        "joining s2: Mina Falk; joining s2: Tom Reyes as Bo; joining s2: Ada Lund",
    ),
    (
        "Mina Falk, of the old show; Tom Reyes, a veteran of musicals; and Ada Lund will join season 2.",
        "joining s2: Mina Falk; joining s2: Tom Reyes; joining s2: Ada Lund",
    ),
    (
        "Mina Falk, Tom Reyes, and Ada Lund will be back for season 2.",
        TWO_BACK,
    ),
)
test_a_list_ends_before_its_next_verb = said_in(cast_2, ENDS)
