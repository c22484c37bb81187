"""Picked up by somebody who shows it elsewhere: sold abroad, which is no renewal and no order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_SEVERAL = re.compile(r"[A-Z][\w+]*,?\s+and\s+[A-Z][\w+]*\s+(?:have\s+|also\s+|both\s+)*$")
_FOR_MORE = re.compile(r"\s+for\s+(?:an?|its|another|season|series|more)\b")  # "and AMC+ have picked it up for a third"
# "Spain's Canal Sol has picked up the show as El Puerto", "… for the UK", "… in Latin America": sold abroad.
_SOLD = re.compile(
    r"['\"]?(?:,?\s+too\b|\s+as\s+part\s+of\b|\s+internationally\b|\s+(?:as|under\s+the\s+(?:\w+\s+)?(?:title|name)(?:\s+of)?)"
    r"\s+[\"']?[A-ZÀ-Þ]|\s+for\s+(?:(?:its|their)\s+(?:\w+\s+)?(?:territor|market|region|audience|viewer|subscriber)"
    r"|(?:the\s+)?[A-Z][\w.]*(?:\s+(?:and\s+)?[A-Z]\w*){0,2}\s*(?=[.;,]|$))"
    r"|\s+(?:in|across)\s+(?:the\s+)?(?!Season|Series)[A-Z][\w.]*(?:\s+(?:and\s+)?[A-Z]\w*){0,2}(?=\s*[.;,]|\s*$))"
)
# "Picked up by the BBC in the UK": sold there; "picked up by AMC in the US for a third season" is not only that.
PICKED_UP = re.compile(r"pick(?:ed|s|ing)?\s+(?:\S+\s+){0,6}?up\b|\bpicked\s+up\b", re.IGNORECASE)
_SOLD_TO = re.compile(
    r"(?:\s+(?:[\"']?_+[\"']?|(?:season|series)\s+\w+))*(?:\s+by\s+(?:the\s+)?[\w+&'-]+(?:\s+[A-Z0-9][\w+&'-]*){0,2})?,?\s+"
    r"(?:(?:in|for|across|throughout|outside)\s+(?:the\s+)?(?:UK|U\.K\.|US|U\.S\.|USA|United\s+(?:Kingdom|States)|Britain|Ireland|Canada"
    r"|America|Australia|New\s+Zealand|Germany|France|Spain|Italy|India|Japan|Scandinavia|Europe|Asia|Africa|Latin\s+America"
    r"|Nordics?|(?:\w+\s+)?(?:territories|markets|countries))\b|worldwide\b|internationally\b|overseas\b|abroad\b)"
    r"(?!\s+for\s+(?:an?|its|another)\s)"
)


# "Picked up for a third season" is a renewal wherever it is shown; so is "picked up season 3" by who shows it
# "in the US" or "worldwide". "Picked up season 2 in the UK", or "for the US", is a sale of what there is.
_FOR_A_SEASON = re.compile(
    r"\bfor\s+(?:(?:an?|its|another|one\s+more)\s+)?(?:[\w-]+\s+)?(?:season|series)\b", re.IGNORECASE
)
_AT_HOME = re.compile(r"(?:\bin\s+(?:the\s+)?(?:US|U\.S\.|USA|United\s+States|America)|\bworldwide)\.?$", re.IGNORECASE)


def _at_home(sentence: Sentence, sold: str) -> bool:
    return bool(_AT_HOME.search(sold)) and any(m.numbers for m in sentence.seasons)


def sold_elsewhere(sentence: Sentence, span: Span) -> bool:
    """ "Season 2 has been picked up by Sky in the UK"; not for a third season, and not season 3 in the US."""
    if not PICKED_UP.search(sentence.text, *span):
        return False
    sold = _SOLD_TO.match(sentence.bare, span[1])
    if sold is None or _FOR_A_SEASON.search(sentence.text, span[0], sold.end()):
        return False
    return not _at_home(sentence, sold.group())


def shown_elsewhere(sentence: Sentence, span: Span) -> bool:
    """ "Canal Sol has picked up the show as El Puerto", "… in Latin America"."""
    sold = _SOLD.match(sentence.text, span[1])
    return sold is not None and not _at_home(sentence, sold.group())


def shown_by_several(sentence: Sentence, span: Span) -> bool:
    """ "ARD, ORF and SRF picked it up, too"; not for a third season."""
    return bool(_SEVERAL.search(sentence.text, 0, span[0]) and not _FOR_MORE.match(sentence.text, span[1]))
