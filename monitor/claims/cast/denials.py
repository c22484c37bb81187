"""Rumours that the sentence behind them puts as not true: "There is talk that A is leaving. The actor denied it."."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.cast.words import STARRING
from monitor.claims.quick import quick
from monitor.claims.said.modality import modality
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
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
