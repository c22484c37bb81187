"""A cancellation that was undone: "Cancelled by Fox, it found a new home", "renewed after its cancellation"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

_SAVED = quick(
    r"\b(?:was\s+saved|been\s+saved|saved\s+by|saved\s+it|rescued|resurrected|un-?cancel\w+|to\s+(?:the|its)\s+rescue"
    r"|(?:new|second|another)\s+home|picked\s+(?:it\s+|the\s+show\s+)?up|picking\s+it\s+up|taken\s+up"
    r"|snapped\s+(?:it\s+)?up|stepped\s+in|back\s+from\s+the\s+dead|lives\s+on|moved\s+to(?!\s+(?:an?\s|the\s|its\s|a\s+new\s)?(?:[\w-]+\s)?(?:\w+days?|slot|time|night|evenings?|weekends?)\b)|then\s+revived"
    r"|been\s+revived|was\s+revived|brought\s+(?:it\s+)?back)\b",
    re.IGNORECASE,
)
# "after its shock" + "cancellation", "saved from" + "cancellation"
_AFTER_THE = quick(
    r"\b(?:after|following|despite|since|from|revers(?:es|ed|ing)|undo(?:es|ing)|undid|overturn(?:s|ed|ing))\s+"
    r"(?:(?:its|the|their|an?|that|this|[\w-]+'s)\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_NOUN = re.compile(r"cancell?ation|axing", re.IGNORECASE)
# "after it was abruptly" + "cancelled"
_AFTER_IT_WAS = quick(
    r"\b(?:after|since)\s+(?:it|(?:the|this)\s+(?:show|series|drama|comedy|sitcom))\s+(?:was|had\s+been|got)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_LIVES_AGAIN = quick(
    r"\b(?:renew(?:s|ed)|reviv(?:es|ed)|sav(?:es|ed)|rescu(?:es|ed)|resurrect(?:s|ed)"
    r"|(?:pick(?:s|ed)|snap(?:s|ped))\s+(?:[\w']+\s+){0,4}?up|order(?:s|ed)\s+(?:another|a\s+\w+\s+season))\b",
    re.IGNORECASE,
)
# "fans hoped to have it" + "saved", "Hulu never" + "picked it up"
IF_AT_ALL = quick(
    r"\b(?:not|never|nobody|no\s+one|neither|nor|cannot|to|could|would|should|might|may|can|if|unless|whether|until|before"
    r"|hop\w+|almost|nearly|unlikely|fail\w*|refus\w+|without|who|\w+n't)\s(?:[^.;,]{0,30}\s)?$",
    re.IGNORECASE,
)
# "No other network has" + "picked it up", "it is not likely to be" + "saved by Hulu".
_NOBODY = quick(
    r"\b(?:no\s+(?:one|other|new|network|channel|streamer|broadcaster|service|buyer)|nobody|none|not|never|neither|nor|failed\s+to|yet\s+to|unlikely"
    r"|\w+n't)\s(?:[^.;,]{0,30}\s)?$",
    re.IGNORECASE,
)


def saved_since(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the cancellation at ``span`` was undone, as the sentence goes on, or began."""
    parts = ((0, span[0]), (span[1], len(sentence.bare)))
    if any(
        sentence.ours(saved.start()) and not _NOBODY.search(sentence.bare, 0, saved.start())
        for part in parts
        for saved in _SAVED.finditer(sentence.bare, *part)
    ):
        return True  # not "while Copper Bay lives on"
    behind = _AFTER_THE if _NOUN.match(sentence.bare, span[0]) else _AFTER_IT_WAS
    if not behind.search(sentence.bare, 0, span[0]):
        return False
    return any(
        sentence.ours(found.start()) and not IF_AT_ALL.search(sentence.bare, 0, found.start())
        for part in parts
        for found in _LIVES_AGAIN.finditer(sentence.bare, *part)
    )
