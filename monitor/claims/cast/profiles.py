"""What the lines under an entry tell: "A plays Bo", and below it "Who is Bo? A new arrival, who wants to know why."."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.words import JOINING, RETURNING, STARRING
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.cast.found import Found
    from monitor.claims.reading import Reading, Sentence

# (what it makes of who plays the role, the words, an example of them)
PROFILES = (
    (
        JOINING,
        (
            r"(?:An?|The|Another|One\s+of\s+the|S?[Hh]e(?:'s|\s+is)\s+an?)\s+(?:[a-z-]+\s+)?"
            r"(?:new(?:est)?\s+(?:arrival|face|recruit|addition|character|signing)s?|newcomer)\b"
        ),
        "A new arrival, who wants to know why.",
    ),
    (
        JOINING,
        (
            r"(?:S?He|They|[A-Z][\w'-]+)\s+(?:is|are)\s+(?:brand[\s-]?)?new\s+(?:to\s+(?:the\s+(?:show|series|cast)|_)"
            r"|this\s+(?:series|season|year|time)|for\s+(?:[Ss]eries|[Ss]eason|the\s+(?:\w+\s+)?(?:series|season)))"
        ),
        "She is new this series.",
    ),
    (
        RETURNING,
        (
            r"(?:He|She|They|[A-Z][\w'-]+)\s+(?:sat\s+out|missed|skipped|was\s+(?:absent|missing)\s+from|took)\s[^.;]{3,40}?,?\s"
            r"(?:but|and)\s+(?:(?:now|he|she|they)\s+)*(?:is|are|'s)\s+(?:now\s+)?back\b"
        ),
        "He sat out series four, but is back with a beard.",
    ),
    (
        RETURNING,
        (
            r"(?:He|She|They)\s+(?:is|are)\s+back\s+(?:for|in)\s+(?:more|the\s+(?:new|\w+)\s+(?:series|season)|[Ss]eries|[Ss]eason)\b"
            r"|(?:He|She|They)\s+returns?\s+(?:for|in)\s+(?:more|the\s+(?:new|\w+)\s+(?:series|season)|[Ss]eries|[Ss]eason)\b"
        ),
        "She is back for the new series.",
    ),
)
_PROFILES = tuple((value, re.compile(pattern)) for value, pattern, _ in PROFILES)
_FAR = 6  # sentences


def as_their_profiles_tell(found: Iterable[Found], reading: Reading) -> Iterator[Found]:
    """The findings; of whom a line of its own names with a role, the lines below may say that they are new, or back."""
    items = [*found]
    entries = {item.sentence.start for item in items if item.sentence.is_list_item}
    told: dict[int, str] = {}
    for index, sentence in enumerate(reading.sentences if entries else ()):
        if sentence.start in entries and (sentence.newest or 1) > 1:
            value = _told_below(reading.sentences[index + 1 : index + 1 + _FAR])
            if value is not None:
                told[sentence.start] = value
    for item in items:
        value = told.get(item.sentence.start)
        below = value is not None and item.value == STARRING and item.role is not None and item.season is None
        yield replace(item, value=value) if below and value is not None else item


def tells_of_one(sentence: Sentence) -> bool:
    """Whether a sentence is such as stand below an entry: "A new arrival, who wants to know why." heads no other."""
    return any(pattern.match(sentence.bare) for _, pattern in _PROFILES)


def _told_below(sentences: Iterable[Sentence]) -> str | None:
    for sentence in sentences:
        if sentence.is_list_item or sentence.kind is BlockKind.HEADING or not sentence.about:
            return None
        for value, pattern in _PROFILES:
            if pattern.match(sentence.bare):
                return value
    return None
