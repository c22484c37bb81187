"""What whoever answers in an interview says to have done: "we wrote six parts, Bo Lark and I", "I directed it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.crew import CREATOR, DIRECTOR, WRITER
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import NOUNS
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Sentence

# What it is done to: the show, a season, so many parts. "I wrote a letter", "we made a fire" are no crew.
_OBJECT = (
    rf"(?:it(?:\s+all)?|(?:the|this)\s+(?:whole\s+|entire\s+|first\s+|new\s+)?(?:{NOUNS}|season|pilot|opener|finale|scripts?|thing)"
    rf"|(?:all|every|\d{{1,2}}|{ONE_TO_TEN})\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:episodes?|parts|scripts?|hours|chapters))\b"
)
# Each with an example.
_DEEDS = (
    (WRITER, r"(?:wrote|have\s+written|'ve\s+written)", "We wrote six parts, Bo Lark and I."),
    (DIRECTOR, r"(?:directed|have\s+directed|'ve\s+directed)", "I directed all of the episodes."),
    (CREATOR, r"(?:created|have\s+created)", "I created the series for my father."),
)
_SAYS = tuple(
    (
        role,
        quick(
            rf"\b(?:(?P<i>I)|[Ww]e)\s*(?:(?:both|then|only|just|never|myself)\s+)?{verb}\s+{_OBJECT}(?P<behind>[^.;]{{0,60}})"
        ),
    )
    for role, verb, _ in _DEEDS
)
_AND_I = re.compile(r"\band\s+I\b")
_NOT = re.compile(r"\bnever\b|\bif\b|\bwish\b", re.IGNORECASE)


def by_speaker(sentence: Sentence) -> Iterator[Finding]:
    """The claims on who answers; of "we" only where it is said that they are one of them."""
    if sentence.speaker is None:
        return
    for role, pattern in _SAYS:
        match = pattern.search(sentence.text)
        if match and (match["i"] or _AND_I.search(match["behind"])) and not _NOT.search(sentence.text, 0, match.end()):
            span = match.start(), match.start("behind")
            yield sentence.claim(
                Attribute.CREW, role, span, f"crew: {role} (who answers)", person_text=sentence.speaker
            )
