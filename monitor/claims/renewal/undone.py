"""That what was ordered did not come to be: in the same breath, or in a sentence that follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.reading import Sentence

Span = tuple[int, int]

# "But it was called off", "only to scrap it in May", "before the network changed its mind".
_ORDER = (
    r"(?:it|that|this|them|they|which|(?:the|that|this)\s+(?:order|season|decision|deal|renewal|plan|pick-?up"
    r"|run|series))"
)
_WAS = r"(?:was|were|is|has\s+been|being|got)\s+(?:(?:\w+ly|later|soon|then|in\s+the\s+end)\s+)?"
_CALLED_OFF = r"(?:called\s+off|scrapped|abandoned|withdrawn|reversed|rescinded|revoked|shelved|binned|not\s+to\s+be)"
_CALLS_OFF = (
    rf"(?:call(?:ed|ing)?\s+{_ORDER}\s+off|(?:call(?:ed|ing)?\s+off|scrap(?:ped|ping)?|abandon(?:ed|ing)?|withdrew|withdraw(?:ing)?"
    rf"|revers(?:ed?|ing)|shelv(?:ed?|ing)|ax(?:ed?|ing)|cancel+(?:ed|ing)?|revok(?:ed?|ing)|rescind(?:ed|ing)?)\s+{_ORDER}"
    r"|(?:was|were)\s+never\s+(?:made|shot|filmed|shown)|never\s+(?:\w+\s+)?(?:happened|aired|came|materiali[sz]ed)"
    r"|came\s+to\s+nothing|fell\s+through|chang(?:ed?|ing)\s+(?:its|their|his|her)\s+minds?|(?:went|going|go)\s+back\s+on"
    r"|back(?:ed|ing)?\s+out|pull(?:ed|ing)?\s+the\s+plug)"
)
_UNDONE = quick(
    rf"\b(?:but|though|although|until|and|which|then|before)\s+(?:(?:{_ORDER}|then|later|soon)\s+)*{_WAS}(?:{_CALLED_OFF}|axed|cancel+ed|dropped)\b"
    rf"|\b(?:but|and|then)\s+(?:(?:then|later|soon|\w+ly)\s+)*{_CALLED_OFF}\b(?!\s+(?:the|its|an?(?!\s+(?:year|month|week|day))|his|her|their)\s)"
    rf"|\b(?:but|only\s+to|before|though|although|then|until|and|which(?!\s+(?:\w+\s+)?had\b))\s[^.;]{{0,40}}?\b{_CALLS_OFF}\b",
    re.IGNORECASE,
)
# … or in a sentence of its own: "It was called off in the week that Dunn fell ill."
_UNDONE_LATER = quick(
    rf"^(?:(?:but|then|and|alas|however),?\s+)*(?:{_ORDER}|that\s+(?:\w+\s+)?season|nothing)\s+(?:{_WAS}{_CALLED_OFF}|{_CALLS_OFF})\b",
    re.IGNORECASE,
)


def undone_at_once(sentence: Sentence, span: Span) -> bool:
    """ "Hulu ordered a fourth season, but it was called off"."""
    return bool(_UNDONE.search(sentence.bare, span[1]))


def undone_later(sentences: Iterable[Sentence]) -> bool:
    """Whether one of the sentences that follow says that what was ordered did not come to be."""
    return any(_UNDONE_LATER.search(sentence.text) for sentence in sentences)
