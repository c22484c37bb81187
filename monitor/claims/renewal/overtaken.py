"""A cancellation that the news of its own sentence has overtaken: "renewed, days after a report that it was cancelled".

The cancellation stands in a clause of its own, which says what was before, or what somebody else had said; the main
clause says that the show lives. Nothing is overtaken where the main clause says something else: "After cancelling
Winter Harbor, Hulu ordered a third season of Copper Bay".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.renewal.saved import IF_AT_ALL
from monitor.claims.titles.masked import fill, masked

if TYPE_CHECKING:
    from monitor.claims.quick import QuickPattern
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

# What the main clause says of a show that lives.
_LIVES = fill(
    r"\b(?:renew(?:s|ed|ing|al)?|un-?cancel+(?:s|ed|ing)|reviv(?:es|ed|ing)|sav(?:es|ed|ing)|rescu(?:es|ed|ing)|resurrect(?:s|ed|ing)"
    r"|re-?commission(?:s|ed|ing)?|br(?:ings|inging|ought)\s+(?:{X}|it)\s+back|brought\s+back|new\s+home)\b"
    r"|\b(?:pick(?:s|ed|ing)?|snap(?:s|ped|ping)?)\s+(?:(?:{X}|{S})\s+)?up\b"
    r"|\b(?:order(?:s|ed|ing)?|commission(?:s|ed|ing)?|green-?li(?:t|ghts?|ghted|ghting)|confirm(?:s|ed|ing)?|announc(?:es?|ed|ing)"
    r"|mak(?:es?|ing)|film(?:s|ing)?|shoot(?:s|ing)?|giv(?:es|en|ing)|gave|gets?|getting|got|with)\s+"
    r"(?:(?:{X}|it|that|the|a|an|another|to|for|further|more|go-ahead|there\s+(?:will|would)\s+be)\s+){0,4}{S}"
    r"|\b(?:go(?:es|ing)?|mov(?:es?|ing)|press(?:es|ing)?)\s+(?:ahead|forward)\b"
    r"|\b(?:(?:will|would|to|is|are|'s)\s+(?:\w+ly\s+|be\s+)*(?:return|returning|back|come\s+back|coming\s+back|continu(?:e|ing)|live\s+on"
    r"|go\s+on|going\s+on)|returns|comes\s+back|lives\s+on)\b"
    r"|\b(?:is|remains|stays)\s+(?:\w+\s+)?(?:safe|alive|on\s+the\s+(?:schedule|slate))\b"
    r"|{S}[^.;,]{0,20}?\b(?:is|are|was|has\s+been|will\s+be|remains)\s+(?:\w+\s+)?(?:on|in\s+(?:production|the\s+works|development)|under\s+way"
    r"|being\s+(?:made|written|filmed|shot)|confirmed|ordered|filming|shooting|coming|happening)\b"
    r"|(?:\bnot|n't|\bnever)\s+(?:\w+\s+)?(?:been\s+|being\s+)?(?:cancel+ed|axed|scrapped|over|dead)\b"
)
# "Had been renewed", "which has renewed it": not the news. "Could be renewed": no news yet.
_NO_NEWS = quick(r"\b(?:had|which|whom|that\s+(?:has|was))\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_WHEN = (
    r"(?:after|following|since|despite|amid|once|when|as|although|though|even\s+(?:after|though)|contrary\s+to"
    r"|in\s+spite\s+of)"
)
_SOMEBODY = r"(?:(?:{X}|[\w+&'-]+)\s+){1,5}?"
_REPORT = (
    r"(?:report(?:s|ed|ing)?|claim(?:s|ed|ing)?|stor(?:y|ies)|rumou?r(?:s|ed)?|posts?|posted|tweet(?:s|ed)?|headlines?|articles?|leaks?|said"
    r"|says|suggest(?:s|ed|ing)|wrote|alleg(?:es|ed|ing|ations?)|speculat(?:ion|ed|ing)|suggestions?|fears|talk|word|news|chatter|gossip"
    r"|announc(?:es|ed|ing)|confirm(?:s|ed|ing))"
)
# "After Hulu had" + "cancelled it", "once", "having", "after it was abruptly".
_DONE_BEFORE = fill(
    rf"\b(?:{_WHEN}\s+(?:{_SOMEBODY})?(?:(?:was|were|had|has|been|being|got|is|first|originally|previously|initially|\w+ly|its|the|plans\s+to)\s+)*"
    r"|(?:having|had\s+once|once|originally|previously|initially|first)\s+(?:been\s+)?(?:\w+ly\s+)?)$"
)
# "After a report that it had been" + "cancelled", "two days after a rival site reported that the show was".
_SAID_BEFORE = fill(
    rf"\b{_WHEN}\s+[^.;:,]{{0,50}}?\b{_REPORT}\b[^.;:,]{{0,90}}$|\b(?:den(?:ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)"
    rf"|refut(?:es|ed|ing))\s+[^.;:,]{{0,30}}?\b{_REPORT}\b[^.;:,]{{0,90}}$"
)
# "It was reported that it had been" + "cancelled" + ", but": who said so was wrong, or it was so for a while.
_SAID = fill(rf"\b{_REPORT}\b[^.;:,]{{0,90}}$")
_BUT = re.compile(r"[^.;:]{0,60}?,?\s(?:but|however|yet)\b")
# "It was cancelled in May" + "but returns for a third season", "but has been given a third season by Hulu".
_WAS = quick(r"\b(?:was|were|had\s+been|had|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_ORDERED_SINCE = fill(
    r"\b(?:renew(?:s|ed)|reviv(?:es|ed)|sav(?:es|ed)|rescu(?:es|ed)|picked|order(?:s|ed)|return(?:s|ing)?|back|gets|given|gave)\s[^.;,]{0,30}?{S}"
)
# "Cancelled by Fox after one season," and "Winter Harbor, axed in May,": a comma closes them.
_OPENS = re.compile(
    r"(?:^|,)\W*(?:(?:once|first|originally|previously|initially|abruptly|briefly|long|since|recently)\s+)*$",
    re.IGNORECASE,
)
_WHICH = fill(
    r",\s+(?:which|that)\s+(?:[\w+&'-]+\s+){0,3}?(?:was|were|had|has|been|got|\w+ly)?\s*(?:been\s+)?(?:\w+ly\s+)?$"
)
# "Winter Harbor, which was reported to have been" + "cancelled, will return for a third season"
_SAID_TO_BE = quick(
    r",\s+(?:(?:which|once|long|widely|recently|was|were|had|has|been|is)\s+)*(?:reported|said|rumou?red|believed|thought|claimed|feared|assumed)"
    r"\s+to\s+(?:have\s+been|be)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?:by|after|in|on|last|two|three|four|five|six|a|earlier|only|just|at)\b")
# "Reversed its decision to" + "cancel Winter Harbor"
_REVERSED = fill(
    r"\b(?:revers(?:es|ed|ing)|overturn(?:s|ed|ing)|undo(?:es|ing)|undid|undone|rescind(?:s|ed|ing)|revok(?:es|ed|ing)|regret(?:s|ted|ting)"
    r"|chang(?:es|ed|ing)\s+(?:its|their)\s+minds?\s+(?:about|on|over)|backtrack(?:s|ed|ing)\s+on|(?:went|goes|going)\s+back\s+on"
    r"|(?:do|did|does|done|made|makes)\s+a\s+u-turn\s+on)\s+(?:(?:the|its|their|a|that|this|earlier|previous|early|controversial)\s+)*"
    r"(?:decision|plans?|move|order|announcement)?\s*(?:to\s+|of\s+)?(?:the\s+)?$"
)


def overtaken(sentence: Sentence, span: Span) -> bool:
    """Whether the main clause says that the show lives, and the cancellation at ``span`` was before, or only said."""
    text = masked(sentence)
    if _REVERSED.search(text, 0, span[0]):
        return True
    for lead in (_DONE_BEFORE, _SAID_BEFORE):
        begins = lead.search(text, 0, span[0])
        if begins is not None:
            return _lives(sentence, text, (0, begins.start())) or _lives_behind(sentence, text, span[1])
    if but := _BUT.match(text, span[1]):
        if _SAID.search(text, 0, span[0]):
            return _lives(sentence, text, (but.end(), len(text)))
        return bool(_WAS.search(text, 0, span[0])) and _lives(sentence, text, (but.end(), len(text)), _ORDERED_SINCE)
    which = _WHICH.search(text, 0, span[0])
    if which and "had" in which[0].split() and _lives(sentence, text, (0, which.start())):
        return True
    opens = _OPENS.search(text, 0, span[0]) and _BY.match(text, span[1])
    return bool(opens or which or _SAID_TO_BE.search(text, 0, span[0])) and _lives_behind(sentence, text, span[1])


def _lives_behind(sentence: Sentence, text: str, end: int) -> bool:
    comma = text.find(",", end)
    return comma >= 0 and _lives(sentence, text, (comma, len(text)))


def _lives(sentence: Sentence, text: str, part: Span, said: QuickPattern = _LIVES) -> bool:
    for found in said.finditer(text, *part):
        if IF_AT_ALL.search(text, part[0], found.start()) and not text[found.start() :].startswith(
            ("not", "n't", "never")
        ):
            continue
        if not _NO_NEWS.search(text, part[0], found.start()) and _is_ours(sentence, found):
            return True
    return False


def _is_ours(sentence: Sentence, found: re.Match[str]) -> bool:
    """Not "ordered a third season" + "of Copper Bay"."""
    begins, ends = found.span()
    other = any(0 <= start - ends < 12 or begins <= start < ends for start, _, _ in sentence.others)
    return sentence.ours(begins) and not other
