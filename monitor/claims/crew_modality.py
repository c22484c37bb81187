"""How a sentence puts it that somebody makes the show: as a fact, a guess, a rumour, or as over or untrue.

Only the words that bind the people to their role count: "Ada Lund, who directs, hopes for a third season" is no guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew_context import NO_LONGER
from monitor.claims.crew_words import AUTHOR
from monitor.claims.modality import modality
from monitor.claims.quick import quick
from monitor.model import Modality

if TYPE_CHECKING:
    from monitor.claims.crew_people import Named
    from monitor.claims.crew_words import Place
    from monitor.claims.reading import Sentence

_ASIDE = re.compile(r",\s[^,]{2,},")
# "had been set to direct", "was originally hired as showrunner": and it came to nothing.
_BEFORE_LEAVING = re.compile(
    r"[^.;]{0,50}?\b(?:before|until|but)\s+(?:(?:he|she|they|later|then|has|have|since"
    r"|eventually)\s+){0,3}(?:exit(?:ing|ed)|leaving|left|depart(?:ing|ed)"
    r"|being\s+(?:replaced|fired)|dropp(?:ing|ed)\s+out|stepp(?:ing|ed)\s+(?:down|away|back)|quit(?:ting)?"
    r"|pull(?:ing|ed)\s+out|bow(?:ing|ed)\s+out)\b"
)
# Of these a rumour in the same sentence is not: "According to an insider, A, the showrunner, has left."
_SETTLED = frozenset(("called, before the name", "called, in apposition", "called, label"))
_NOT_BEFORE = quick(
    r"\b(?:[Ss]tepping\s+(?:down|away|aside|back)|[Ll]eaving|[Ee]xiting|[Dd]eparting|[Bb]owing\s+out|[Oo]ut"
    r"|[Gg]one)\s+as\s+(?:the\s+|an?\s+|its\s+)?$|"
    r"\b(?:no\s+longer|not|never|(?:is|are|was|were|wo|has|have)n't)\s+"
    r"(?:(?:be|been|being|also|going|to|as|an?|the|its|once|ever)\s+){0,3}$"
)


def modality_of(sentence: Sentence, role: str, place: Place, named: Named) -> Modality:
    """The modality of a claim that people at ``place`` have ``role``."""
    if place.side == "before":
        denied = bool(NO_LONGER.search(_ASIDE.sub(" ", sentence.bare[named.glue_start : place.start])))
    elif place.form == "called, who it is" and NO_LONGER.search(sentence.bare[place.start : named.glue_end]):
        denied = True
    else:
        denied = bool(_NOT_BEFORE.search(sentence.bare[max(0, place.start - 60) : place.start]))
    if denied or _BEFORE_LEAVING.match(sentence.bare, place.end):
        return Modality.DENIED
    if role == AUTHOR:
        return Modality.ASSERTED
    first, last = (
        (named.glue_start, place.start) if place.side == "before" else (max(0, place.start - 50), named.glue_end)
    )
    first = max(first, sentence.clause(place.start)[0])
    glue = sentence.bare[named.glue_start : place.start].lstrip()
    apposed = place.form == "called, behind the name" and glue.startswith((",", "("))
    if place.form in _SETTLED or apposed:
        return modality(sentence.bare[first:], (0, last - first), (0, last - first))
    return modality(sentence.bare, (first, last), (first, last))
