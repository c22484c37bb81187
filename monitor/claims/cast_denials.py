"""Reports that the sentences behind them put as not true, or as not confirmed.

"There is talk that A is leaving. The actor denied it." "The Gazette reported that B joins. The casting has not been
confirmed, said the network."
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.cast_words import STARRING
from monitor.claims.modality import modality
from monitor.claims.quick import quick
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast_found import Found
    from monitor.claims.reading import Reading

_DENIES = quick(
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|rubbish(?:es|ed)|quash(?:es|ed)|debunk(?:s"
    r"|ed)"
    r"|slamm?(?:s|ed)|scotch(?:es|ed)|laugh(?:s|ed)\s+off|sho(?:o)?ts?\s+down|clear(?:s"
    r"|ed)\s+the\s+air\s+on)\s+(?:all\s+)?(?:it|them"
    r"|this|that|(?:the|such|these|those|any)\s+(?:\w+\s+){0,2}?(?:rumou?rs?|reports?|claims?|news|speculations?"
    r"|stor(?:y|ies)|talk"
    r"|gossip|buzz|whispers))\b"
    r"|\b(?:laugh(?:s|ed)|sho(?:o)?ts?|brush(?:es|ed))\s+(?:it|them|this|that|the\s+\w+)\s+(?:off|down|aside)\b"
    r"|\b(?:rumou?rs?|reports?|claims?|news|this|that|it|they|none\s+of\s+(?:it|this))\s+(?:is|are|was"
    r"|were)\s+(?:[a-z]+ly\s+)?(?:not"
    r"\s+true|untrue|false|fake|baseless|unfounded|nonsense|rubbish|denied)\b",
    re.IGNORECASE,
)


# A paper's report, as another retells it …
_REPORTS = quick(
    r"\b(?:reported|reports|writes|wrote|claimed|claims|according\s+to\s+(?:the|a|an)\s+(?:report|outlet|article"
    r"|publication|paper|magazine|website|site|tabloid|daily))\b",
    re.IGNORECASE,
)
# … and those whom it is about leave open whether it is so.
_LEFT_OPEN = quick(
    r"\b(?:has|have|had|is|are|was|were)(?:n't|\s+not|\s+neither)\s+(?:yet\s+)?(?:been\s+)?(?:officially\s+)?"
    r"(?:confirmed|decided|finali[sz]ed|determined|settled|set\s+in\s+stone)\b"
    r"|\bnothing\s+(?:is|has\s+been)\s+(?:yet\s+)?(?:officially\s+)?(?:confirmed|decided|finali[sz]ed|settled)\b"
    r"|\b(?:positively\s+(?:review|consider|discuss)\w*|(?:review|consider|discuss)\w*\s+(?:the\s+offer|it\s+)"
    r"(?:\s*positively)?|in\s+a\s+positive\s+light|(?:declined|refused)\s+to\s+(?:comment|confirm)"
    r"|(?:would|could|will|can)(?:n't|\s+not|not)\s+(?:comment|confirm)|unable\s+to\s+confirm)\b",
    re.IGNORECASE,
)
_BEHIND = 3  # sentences in which a report is left open


def left_open(found: Iterable[Found], reading: Reading) -> Iterator[Found]:
    """The findings, those of a report as rumours where a sentence soon behind it leaves open whether it is so."""
    sentences = reading.sentences
    open_ones = {
        sentence.start
        for index, sentence in enumerate(sentences)
        if _REPORTS.search(sentence.bare)
        and any(_LEFT_OPEN.search(later.bare) for later in sentences[index + 1 : index + 1 + _BEHIND])
    }
    for item in found:
        open_now = item.how is None and item.value != STARRING and item.sentence.start in open_ones
        yield replace(item, how=Modality.RUMOURED) if open_now else item


def denied_later(found: Iterable[Found], reading: Reading) -> Iterator[Found]:
    """The findings, rumours as denied where the sentence behind them says so."""
    denied = {
        sentence.start
        for sentence, later in pairwise(reading.sentences)
        if later.kind is not BlockKind.HEADING and _DENIES.search(later.bare)
    }
    for item in found:
        yield replace(item, how=Modality.DENIED) if item.sentence.start in denied and _is_rumour(item) else item


def _is_rumour(item: Found) -> bool:
    whole = (0, len(item.sentence.bare))
    return item.value != STARRING and modality(item.sentence.bare, item.span, whole) is Modality.RUMOURED
