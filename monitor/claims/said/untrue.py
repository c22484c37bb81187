"""What is put as not true: "NBC denied that …", "contrary to reports", and a plain "not"."""

from __future__ import annotations

import re

from monitor.claims.quick import quick
from monitor.claims.words.rumours import ARE_OVER, FEARS, RUMOURS

_DENIED_BEFORE = quick(
    r"\b(?:no\s+truth\s+(?:in|to)|there(?:'s|\s+is)\s+nothing\s+(?:in|to)|denie[sd]|denying|dismiss(?:ed|es)|refut(?:ed|es)|sho(?:t|ots)\s+down|reject(?:ed|s)"
    r"|debunk(?:ed|s)|quash(?:ed|es)|(?:not|n't)\s+true\s+that|untrue\s+that"
    r"|poured\s+cold\s+water\s+on|rubbish(?:ed|es)"
    r"|(?:false|wrong|bogus|fake)\s+(?:reports?|rumou?rs?|claims?))\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_DENIED_AFTER = quick(
    r"^(?:(?!,\s(?:and|but|while|though)\b)[^.;]){0,40}?\b(?:(?:is|are|was|were|been)\s+(?:\w+\s+)?(?:(?:not|never)\s+true|untrue"
    r"|false|wrong|nonsense|baseless|unfounded|denied|dismissed|a\s+hoax|fake|far\s+from\s+(?:true|the\s+truth)"
    r"|not\s+(?:accurate|correct))"
    r"|(?:is|are|was|were)n't\s+(?:\w+\s+)?(?:true|accurate|correct)|(?:has|have)\s+no\s+basis"
    r"|could(?:n't|\s+not)\s+be\s+f[au]rther\s+from\s+(?:the\s+truth|true))\b",
    re.IGNORECASE,
)
# "Rumours that it is" + "cancelled" + "are over", "have been put to rest", "proved to be wrong".
_OVER_BY_NOW = quick(
    # at the beginning, or behind "the": "Odeo claims that it was cancelled, as the hype is over" is another thing
    rf"(?:\b(?:{RUMOURS}|reports?)|(?:^\W*|\b(?:the|all|any|those|these|some|such|recent)\s+)(?:{FEARS}))\b[^.;:,]{{0,120}}?\b{ARE_OVER}\b",
    re.IGNORECASE,
)
_CONTRARY = quick(
    r"\b(?:contrary\s+to|despite|in\s+spite\s+of)\s+(?:[\w-]+\s+){0,3}?(?:reports?|rumou?rs?|claims?|gossip"
    r"|speculation|what\s+you)\b",
    re.IGNORECASE,
)
_NOT = quick(
    r"n't\b|\b(?:not(?!\s+(?:only|just)\b)|never|no(?!\s+(?:surprise|doubt|secret|less)\b)|nor|neither|nobody"
    r"|none|no\s+one|nothing|without|hardly|yet\s+to)\b",
    re.IGNORECASE,
)


def negated(sentence: str, span: tuple[int, int], clause: tuple[int, int], *, reach: int = 30) -> bool:
    """Whether a "not" stands in the words at ``span``, or up to ``reach`` characters before them in their clause."""
    return bool(_NOT.search(sentence[max(clause[0], span[0] - reach) : span[1]]))


def contradicted(sentence: str, span: tuple[int, int]) -> bool:
    """Whether what stands at ``span`` is put as not true: "NBC denied that …", "contrary to reports, nobody …"."""
    if _DENIED_BEFORE.search(sentence, 0, span[0]) or _DENIED_AFTER.search(sentence[span[1] :]):
        return True
    if any(over.start() < span[0] and span[1] <= over.end() for over in _OVER_BY_NOW.finditer(sentence)):
        return True
    return bool(_CONTRARY.search(sentence)) and negated(sentence, span, (0, len(sentence)), reach=60)
