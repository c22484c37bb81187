"""A cancellation that was rumoured, and is not so: "despite rumours that it was cancelled, Odeo has renewed it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.rumours import AGAINST, FEARS, RUMOURS, UNTIL_THEN
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "Despite rumours that it is" + "cancelled", "contrary to talk of a" + "cancellation": the news is behind the comma.
# What rumours are of has no verb of its own, but "being": "despite talk of a change it is" + "cancelled" is the news.
_RUMOURS = rf"(?:{RUMOURS}|{FEARS})"
_SAYING = (
    rf"\s+(?:(?:that\s+(?!(?:it|they|he|she|there)\b[^.;,]*_)|(?=(?:it|_+|(?:the|this)\s+(?:{NOUNS}))\b))[^.;,]{{0,60}}"
    r"|(?:of|about|over|around|on)\b(?P<of>[^.;,]{0,60}))"
)
_RUMOURED_BEFORE = quick(
    rf"\b{AGAINST}\s+(?:[\w'-]+\s+){{0,4}}?(?P<told>(?:{_RUMOURS}|reports?|news|headlines?){_SAYING})?$", re.IGNORECASE
)
_RUMOURED_TILL_THEN = quick(rf"\b{UNTIL_THEN}\s+(?:[\w'-]+\s+){{0,5}}?(?P<told>{_RUMOURS}{_SAYING})?$", re.IGNORECASE)
_IS_DONE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|won't|isn't|wasn't)\b", re.IGNORECASE)
_DOES = re.compile(r"(?:\w+ed|axes|cancels|scraps)\b", re.IGNORECASE)
_BEING = re.compile(r"\b(?:being|getting|be|get)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_ONLY_RUMOURS = re.compile(rf"\s+{_RUMOURS}\b", re.IGNORECASE)  # "despite the cancellation rumours"
_NEWS_BEHIND = re.compile(
    r"[^.;]{0,60}?,[^.;]{0,60}?\b(?:renew|order|picked|pick-?up|return|be\s+back|coming\s+back|commission|greenl|saved|safe)\w*",
    re.IGNORECASE,
)


def _has_its_own_verb(text: str, of: int, span: tuple[int, int]) -> bool:
    """ "Talk of awards Odeo" + "cancelled it"; not "talk of it being" + "cancelled"."""
    if _IS_DONE.search(text, of, span[1]):
        return True
    return _DOES.match(text, span[0]) is not None and _BEING.search(text[of : span[0]]) is None


def only_rumoured_before(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether what stands at ``span`` is what rumours were of until the news beside them."""
    text = sentence.bare
    behind = _ONLY_RUMOURS.match(text, span[1])
    for lead, goes_on in (
        (_RUMOURED_BEFORE, True),
        (_RUMOURED_TILL_THEN, _NEWS_BEHIND.match(text, span[1]) is not None),
    ):
        match = lead.search(text, 0, span[0]) if goes_on else None
        if match is None:
            continue
        if behind or (match["told"] and not (match["of"] and _has_its_own_verb(text, match.start("of"), span))):
            return True
    return False
