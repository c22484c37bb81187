"""How a sentence puts it that somebody makes the show: as a fact, a guess, a rumour, or as over or untrue.

Only the words that bind the people to their role count: "Ada Lund, who directs, hopes for a third season" is no guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew_context import NO_LONGER
from monitor.claims.crew_words import AUTHOR, DIRECTOR, PRODUCER, SHOWRUNNER, WRITER
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

# "A, the showrunner of the series, is no longer with it", "…, has been let go": not "has left", which may be any place.
_IS_GONE = re.compile(
    r"(?:\s+(?:of|on|for|behind)\s[^.;,]{2,60})?,\s+(?:(?:is|are|was|were)\s+no\s+longer\s+(?:with|on|at|part\s+of"
    r"|attached|involved|working|there|aboard|running|writing)"
    r"|(?:has|have|was|were)\s+(?:since\s+|abruptly\s+|suddenly\s+|quietly\s+)?(?:been\s+)?(?:fired|sacked|ousted"
    r"|dismissed|axed|let\s+go|removed\s+from|dropped\s+from)"
    r"|(?:has|have)\s+(?:since\s+|abruptly\s+|suddenly\s+|quietly\s+)?(?:left|exited|departed|quit)\s+(?:the"
    r"\s+(?:show|series|project|production|drama|comedy)\b|_))"
)
_RUMOUR_HAS_IT = quick(
    r"^(?:Word\s+(?:is|has\s+it)|Rumou?r\s+has\s+it|The\s+(?:word|rumou?r|talk|whisper)\s+is|There\s+(?:is\s+talk"
    r"|are\s+(?:rumou?rs|whispers|reports)))\s+that\b[^;]*$"
)
_UNCREATED = frozenset((SHOWRUNNER, WRITER, PRODUCER, DIRECTOR))  # a creator stays one


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
    if role in _UNCREATED and place.form == "called, behind the name" and _IS_GONE.match(sentence.bare, place.end):
        return Modality.DENIED
    if role == AUTHOR:
        return Modality.ASSERTED
    first, last = (
        (named.glue_start, place.start) if place.side == "before" else (max(0, place.start - 50), named.glue_end)
    )
    first = max(first, sentence.clause(place.start)[0])
    if place.form not in _SETTLED and _RUMOUR_HAS_IT.search(sentence.bare, 0, place.start):
        return Modality.RUMOURED
    glue = sentence.bare[named.glue_start : place.start].lstrip()
    apposed = place.form == "called, behind the name" and glue.startswith((",", "("))
    if place.form == "called, before the name":  # "Asked if she would be seen, director A said"
        first = max(first, sentence.bare.rfind(", ", 0, place.start))
    if place.form in _SETTLED or apposed:
        return modality(sentence.bare[first:], (0, last - first), (0, last - first))
    return modality(sentence.bare, (first, last), (first, last))
