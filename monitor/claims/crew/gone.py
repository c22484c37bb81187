"""Who was crew and is so no more, where that is said behind what they are called, as a table.

"A, the showrunner of the series, is no longer with it": what is left must be the show, and said to the end, for people
leave studios, parties and their husbands too. Who directed a finale goes on to be who directed it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.shows import GENRES, PLAIN_NOUNS, RETOLD

_NOUN = rf"(?:{PLAIN_NOUNS}|{GENRES}|{RETOLD}|project|production)"
# "the show", "the hit series", "Winter Harbor"; "the drama school" and "the show's party" are something else.
THE_SHOW = (
    rf"(?:(?:the|this)\s+(?:\w+\s+)?{_NOUN}|it|_+)(?=\s*(?:[.;,:)]|$)|\s+(?:and|after|before|over|amid|due|following"
    r"|because|when|as|for\s+(?:good|personal|health|another|a\s+(?:job|post|role)\b)|altogether|completely|entirely"
    r"|anymore|any\s+more|this|last)\b)"
)
_OF_THE_SHOW = rf"(?:\s+(?:of|on|for|behind)\s+(?:(?:[A-Z0-9][\w+&-]*\s){{0,2}}[A-Z0-9][\w+&-]*'s?\s+)?{THE_SHOW})?"
_SUDDENLY = r"(?:(?:since|now|abruptly|suddenly|quietly|reportedly)\s+)?"
_SACKED = r"(?:fired|sacked|ousted|dismissed|axed|let\s+go)"
# Where the words end, or who does it or when is all that follows.
_BY_ITS_BOSSES = (
    r"(?=\s*(?:[.;)]|$)|,\s+(?:and|but)\s|\s+(?:by\s+(?:(?:the|its)\s+(?:network|studio|streamer|broadcaster|channel"
    rf"|producers?)|{BEST_KNOWN})|this\s+\w+|last\s+\w+)\s*(?:[.;,)]|$))"
)


@dataclass(frozen=True, slots=True)
class Departure:
    """A way to say that somebody is gone, behind what they are called; the examples are run as tests."""

    pattern: str
    examples: tuple[str, ...]


DEPARTURES = (
    Departure(
        r"(?:is|are|was|were)\s+no\s+longer\s+(?:with|on|part\s+of|attached\s+to|involved\s+(?:with|in)"
        rf"|working\s+on|running|writing|at\s+the\s+helm\s+of)\s+{THE_SHOW}",
        (
            "Jo Marsh, the showrunner of the series, is no longer with it.",
            "Jo Marsh, showrunner of Winter Harbor, is no longer attached to the project.",
        ),
    ),
    Departure(
        r"(?:is|are|was|were)\s+no\s+longer\s+(?:attached|involved|aboard|on\s+board|at\s+the\s+helm)"
        r"(?=\s*(?:[.;,)]|$))",
        ("Jo Marsh, the showrunner, is no longer on board.",),
    ),
    Departure(
        rf"(?:has|have)\s+{_SUDDENLY}been\s+{_SACKED}{_BY_ITS_BOSSES}",
        (
            "Jo Marsh, the showrunner of the series, has been let go.",
            "Jo Marsh, showrunner of Winter Harbor, has abruptly been fired by the studio.",
        ),
    ),
    Departure(
        rf"(?:has|have|was|were)\s+{_SUDDENLY}(?:been\s+)?{_SUDDENLY}(?:{_SACKED}|removed|dropped)\s+from\s+{THE_SHOW}",
        ("Jo Marsh, the showrunner, was removed from the series.",),
    ),
    Departure(
        rf"(?:has|have)\s+{_SUDDENLY}(?:left|exited|departed|quit)\s+{THE_SHOW}",
        ("Jo Marsh, the showrunner of Winter Harbor, has quietly left the show.",),
    ),
)
_GONE = re.compile(rf"{_OF_THE_SHOW},\s+(?:{'|'.join(row.pattern for row in DEPARTURES)})")


def is_gone(text: str, position: int) -> bool:
    """Whether somebody called crew up to ``position`` of ``text`` is said to be gone."""
    return bool(_GONE.match(text, position))


# "A, who had" + "run the writers' room" + "with B, is leaving": who ran it ran it before.
_WHO_HAD = re.compile(
    r",\s+who\s+(?:(?:had|has|previously|formerly|once|long|also|been|first)\s+){1,4}"
    r"(?:(?:ran|run|running)\s+(?:the\s+)?)?$"
)
_IS_LEAVING = re.compile(
    r"[^.;,]{0,80},\s+(?:(?:is|has|was|will|be|been|had|now|also|since|recently)\s+){0,3}(?:leav(?:es?|ing)|left"
    r"|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?|out|gone|step(?:s|ped|ping)?\s+(?:down|away|back|aside)"
    r"|mov(?:es|ed|ing)\s+on)\b"
)


def had_it_and_leaves(text: str, span: tuple[int, int]) -> bool:
    """Whether the deed at ``span`` of ``text`` is what somebody had done who is on the way out."""
    return bool(_WHO_HAD.search(text, max(0, span[0] - 60), span[0]) and _IS_LEAVING.match(text, span[1]))
