"""Who a sentence has its news from: "Deadline reports", "according to TVLine", "Netflix has announced"."""

from __future__ import annotations

from monitor.claims.names import LOWER, UPPER
from monitor.claims.quick import QuickTable, quick

_WHO = rf"(?P<who>(?:[Tt]he\s+)?[{UPPER}][\w{LOWER}&+.'-]*(?:\s+(?:of|the)?\s*[{UPPER}][\w{LOWER}&+.'-]*){{0,4}})"
SAID = (
    r"(?:reports?|reported|says?|said|confirms?|confirmed|announces?|announced|reveals?|revealed|tells?|told"
    r"|writes?|wrote|claims?|claimed|stated|explained|tweeted|noted|learned)"
)
_SAY = (
    rf"(?:{SAID}|broke the news"
    r"|has (?:confirmed|announced|revealed|said|shared|renewed|ordered|reported|picked up)"
    r"|(?:renewed|ordered|cancel+ed|picked up))"
)
# The rows are tried in order; the first that fits gives the name.
PATTERNS = (
    (
        rf"\b(?:[Aa]ccording to|[Aa]s reported by|[Rr]eported by|[Aa]s per|[Pp]er|[Cc]ourtesy of"
        rf"|[Vv]ia)\s+(?:an?\s+\w+\s+(?:by|from|in)\s+)?{_WHO}"
    ),
    rf"\b(?:told|tells|said to|in an interview with|speaking (?:to|with)|talking to)\s+{_WHO}",
    (
        rf"(?:^|[,;]\s|\"\s){_WHO}(?:,[^,]{{1,60}},)?\s+(?:has\s+|have\s+|also\s+|officially\s+|recently\s+"
        rf"|now\s+|just\s+)*{_SAY}\b"
    ),
    rf",?\s(?:said|explained|announced|confirmed|says)\s+{_WHO}",
    rf"{_WHO}\s+{_SAY}(?:\s+on\s+\w+)?[.\"]*$",
)
_COMPILED = QuickTable((p, quick(p)) for p in PATTERNS)
_NOBODY = frozenset(
    """
    The It He She They We You I This That There In On At But And So Now If As When While Season Fans Viewers Nobody
    No
    """.split()
)


def attribution(sentence: str) -> str | None:
    """The name that ``sentence`` (plain quotes and spaces) credits, or None."""
    for _, pattern in _COMPILED.possible(sentence):
        match = pattern.search(sentence)
        if match:
            who = match["who"].removesuffix("'s").strip(" .,'").removeprefix("The ").removeprefix("the ")
            if who and who.split()[0] not in _NOBODY:
                return who
    return None
