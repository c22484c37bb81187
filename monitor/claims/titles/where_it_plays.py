"""Names that stand in what a show is called by, and are no show: where it plays, who it is about, who is in it."""

from __future__ import annotations

import re

# What the subject of a sentence stands behind ends with a name that is not the subject: "the drama about a ferry to
# Iceland comes back for its third season", "the thriller with Mina Falk was renewed".
_UNDER_PREPOSITION = re.compile(
    r"\b(?:to|in|into|from|near|at|across|around|off|outside|inside|between|through|throughout|towards?|along|beyond"
    r"|about|on|by|with|starring|called\sthe|(?:city|town|village|islands?|coast|shores?|streets?|county|suburbs?"
    r"|north|south|east|west|outskirts)\sof)\s(?:the\s)?(?:[a-z-]+\s)?$"
)
# "Set in Turku, the drama by Bo Lark", "a boat to Turku, whose third season …": where it plays.
_PLAYS_IN = re.compile(
    r"\b(?:set|based|located|tak(?:es?|ing)\splace|plays|shot|filmed|filming|shooting|liv(?:es?|ing)|born|raised"
    r"|moves?|moved|ferry|train|road|flight|trip|bridge|boat|voyage|journey|village|town|city|island|hotel|hospital)"
    r"\s(?:\w+ly\s)?(?:in|at|near|off|to|from|around|across|outside|between)\s(?:the\s)?"
    r"(?:[a-z-]+\s){0,3}(?:of\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_SET_IN = re.compile(
    r"(?:Set|Based|Filmed|Shot|Located|Made|Produced|Written|Inspired|Adapted)\s(?:in|on|at|by|from|near)\s"
)


def ends_the_subject(text: str, start: int) -> bool:
    """Whether the name at ``start`` only ends what the subject of the sentence is called."""
    return bool(_UNDER_PREPOSITION.search(text, max(0, start - 40), start))


def is_where_it_plays(text: str, start: int, name: str) -> bool:
    """Whether ``name``, which stands at ``start``, is a place where the show plays or is made."""
    return bool(_SET_IN.match(name) or _PLAYS_IN.search(text, max(0, start - 80), start))
