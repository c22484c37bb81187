"""What the words over a passage make of the people in it: "New faces", "Not coming back", "Back on the beach:"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast_lists import value_of_intro
from monitor.claims.cast_words import STARRING
from monitor.claims.modality import is_guess
from monitor.claims.names import find_names
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast_found import Found
    from monitor.claims.reading import Reading, Sentence

# A question that asks for names may head them: "Who is coming back?"; "Will Mina Falk return?" heads an answer.
_ASKS_FOR_NAMES = re.compile(r"(?:so\s+|and\s+)?(?:who|which|what)(?:'s|'ll|\s)", re.IGNORECASE)
_CAST_IN_GENERAL = re.compile(r"\b(?:cast\s+and\s+characters|cast\s*(?:&|and)|who(?:'s|\s+is)\s+in)\b", re.IGNORECASE)
# "renewed or cancelled", "when will it return", "is the show coming back": not of people
_OF_THE_SHOW = re.compile(
    r"\b(?:when|where|why|how|show|series\s+(?:return|com|be)|renew\w*|cancel\w*|date|trailer|episodes?"
    r"|season\s+\w+\s+(?:return|com|be))\b"
    r"|^(?:is|are|will|does|has|have)\b",
    re.IGNORECASE,
)
_CAST_HEADING = re.compile(
    r"\b(?:cast|faces?|names|stars|actors?|characters?|newcomers?|members?|regulars|who(?:'s)?|additions|recruits"
    r"|players)\b",
    re.IGNORECASE,
)
_RULES_OF_LISTS = frozenset({"listed", "role (performer)", "role (last name)", "as", "is", "plays", "run of names"})
_GUEST = re.compile(r"\b(?:guest|cameo)", re.IGNORECASE)
_WORDS_BY_THEMSELVES = 5  # "Not back", "New bugs and spooks"
_WORDS_OF_AN_INTRO = 9
_ENTRY_LENGTH = 130
_LONGEST_ROLE = 45  # letters before the bracket in "Iris Crane (Mina Falk)"


def under_their_headings(found: Iterable[Found], reading: Reading) -> Iterator[Found]:
    """The findings, with the value that the words over them give to who is only said to be in it."""
    intros = _intros(reading)
    for item in found:
        if item.value != STARRING or item.rule == "starring":
            yield item
            continue
        words = intros.get(item.sentence.start)
        heading = item.sentence.section.heading
        value = value_of_intro(words) if words and _is_entry(item) else STARRING
        if value == STARRING and (_is_entry(item) or not heading.rstrip().endswith(":")):
            words, value = heading, value_of_heading(heading)
        if value == STARRING or words is None or _GUEST.search(item.sentence.text):
            yield item
        else:
            yield replace(item, value=value, how=item.how or (Modality.EXPECTED if is_guess(words) else None))


def value_of_heading(heading: str) -> str:
    """What a heading says of the people under it; ``STARRING`` where it says nothing of coming or going."""
    if heading.rstrip().endswith(":"):
        return value_of_intro(heading)
    asks, words = heading.rstrip().endswith("?"), len(heading.split())
    if words > _WORDS_OF_AN_INTRO or (words > _WORDS_BY_THEMSELVES and not _CAST_HEADING.search(heading)):
        return STARRING
    if not heading or find_names(heading) or _CAST_IN_GENERAL.search(heading) or _OF_THE_SHOW.search(heading):
        return STARRING
    return STARRING if asks and not _ASKS_FOR_NAMES.match(heading) else value_of_intro(heading)


def _intros(reading: Reading) -> dict[int, str]:
    """For each sentence by its start the short line with a colon that leads to it, if there is one above it."""
    over: dict[int, str] = {}
    words = ""
    for sentence in reading.sentences:
        if sentence.kind is BlockKind.HEADING:
            words = ""
        elif _is_intro(sentence):
            words = sentence.text
        elif words:
            over[sentence.start] = words
    return over


def _is_intro(sentence: Sentence) -> bool:
    return sentence.text.rstrip().endswith(":") and len(sentence.text.split()) <= _WORDS_OF_AN_INTRO


def _is_entry(item: Found) -> bool:
    """Whether it stands in a line of its own, as those of a list do."""
    if item.rule not in _RULES_OF_LISTS or len(item.sentence.text) > _ENTRY_LENGTH:
        return False
    first = min(item.span[0], item.name.start)
    return first <= (_LONGEST_ROLE if item.rule.startswith("role") else len("Dr "))
