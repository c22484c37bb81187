"""Whether "as" before a name leads to a clause and to no role: "as Bo Lark put it", "as Mina Falk bows out".

Behind a performer only verbs that nobody says of a role in the same breath make it a clause ("joins as Lark explains",
but "Ada Lund as Belle completes the trio"). Where "as" begins the sentence or stands behind a comma, any verb that
follows the name at once does, for a role would be cut off by a comma: "As Iris, she runs the bar".
"""

from __future__ import annotations

import re

from monitor.claims.quick.compiler import compiled
from monitor.claims.words.names import HONORIFICS
from monitor.claims.words.speech import TELLS

_AS = re.compile(
    r"(?P<opens>(?:^|[.;:!?,(]\s+|\s-\s+|[.;:!?,]?[\"']\s*)(?:(?:and|but|or|just|exactly|much|even)\s+)?[Aa]s"
    r"|\b(?:just|exactly|even)\s+as)\s+(?:[Tt]he\s+)?$|\bas\s+(?:the\s+)?$"
)
_FAR = 24  # letters that "as" may stand before the name
# "Falk left", "Mina Falk bows out", "Iris is"
CLAUSE = re.compile(
    r"\s+(?:[a-z]+ly\s+)?(?:left|went|came|took|scales?|winds?|gets?|makes?|prepares?|moves?|goes|becomes?|continues?|sets?|starts?|ends?"
    r"|is|was|has|had|will|bows?|leaves?|exits?|returns?|joins?|departs?|quits?|comes?|takes?"
    r"|steps?|says?|heads?)\b"
)
# "Bo Lark" + "put it", "himself joked", ", the showrunner, recently told", "'s agent confirmed"
_TELLS = compiled(
    r"(?:\s*\([^()]{1,60}\))?(?:'s\s+(?:[a-z-]+\s+){0,2}[a-z-]+)?(?:,\s[^,.;:]{2,60},)?\s+"
    r"(?:(?:himself|herself|[a-z]+ly|also|first|later|once|has|had|since|now|already|then|just|who)\s+){0,3}"
    rf"{TELLS}\b"
)
_ANY_VERB = compiled(
    r"\s+(?:(?:himself|herself|[a-z]+ly|also|first|later|once|since|now|already|then|just)\s+){0,2}"
    r"(?!(?:across|towards|perhaps|besides|as|his|its|this|plus|versus|alas|always|sometimes|regardless)\b)"
    r"(?:[a-z]{3,}(?:s|ed)|does|did|had|went|came|took|got|gave|knew|made|met|fell|found|won|lost|led|ran|saw|began)\b"
)


def opens_clause(text: str, start: int, end: int) -> bool:
    """Whether what stands from ``start`` to ``end`` behind "as" is the subject of a clause."""
    led = _AS.search(text, max(0, start - _FAR), start)
    if led is None:
        return False
    if _TELLS.match(text, end):
        return True
    if text[start:end].split()[0] in HONORIFICS:  # "…, as Lord Brenn lost his head": what becomes of the role tells it
        return False
    return led["opens"] is not None and bool(CLAUSE.match(text, end) or _ANY_VERB.match(text, end))
