"""Whether a sentence, or its heading, speaks of a return of the show at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.renewal.subjects import CASTING, DATE_TOPIC

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_TOPIC = quick(
    r"\b(?:renew|season|sequel|series|future|return|more episodes|continue|come back|coming back|be back|cancel"
    r"|there(?:'s| is| will be| would be|'ll be) (?:more|another)"
    r"|(?:will|would) there be (?:\w+ )?(?:more|another)|bring (?:\w+ ){1,5}back|more of it|to make it|fate"
    r"|revived|green light|go-ahead"
    r"|thumbs)\w*",
    re.IGNORECASE,
)
_ASKS_FOR_OTHERS = quick(
    r"\b(?:who|when|where|date|schedule|trailer|teaser|cast|actors|plot|story|episodes)\b", re.IGNORECASE
)
_ASKS_FOR_MORE = quick(r"\b(?:renew|confirm|happen|future|cancel|will\s+there|is\s+there)\w*", re.IGNORECASE)
_WHO_OR_WHEN = quick(r"\b(?:who|when|where)\b[^.?]{0,80}\?", re.IGNORECASE)
_NEW_PEOPLE = quick(r"\b(?:newcomers|roles?|characters?|join(?:s|ed|ing)?)\b", re.IGNORECASE)


def is_off_topic(sentence: Sentence, _: Span) -> bool:
    """Neither it nor its heading speaks of a return; "Who is in season 2?" "No news yet." does not."""
    heading = sentence.section.heading
    return not (_TOPIC.search(sentence.text) or any(mention.numbers for mention in sentence.seasons)) and (
        not _TOPIC.search(heading) or bool(_ASKS_FOR_OTHERS.search(heading) and not _ASKS_FOR_MORE.search(heading))
    )


def is_of_a_return(text: str) -> bool:
    """Whether ``text``, which stands before a sentence, has brought up the question that this one leaves open."""
    return bool(_TOPIC.search(text)) and not (
        DATE_TOPIC.search(text) or CASTING.search(text) or _NEW_PEOPLE.search(text) or _WHO_OR_WHEN.search(text)
    )
