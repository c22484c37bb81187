"""Plot: sentences that tell what happens, or may happen, in a season."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.modality import is_guess
from monitor.claims.quick import quick
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

_HEADING = quick(
    r"\b(?:plot|storyline|story|synopsis|about|happen|what to expect|what can we expect|what could|premise|recap)\b",
    re.IGNORECASE,
)
_TELLS = quick(
    r"\b(?:follows?|tells|tell\s+the\s+story\s+(?:the\s+story\s+)?of|tells\s+the|revolves?\s+around"
    r"|centers?\s+(?:on|around)|centres?\s+(?:on|around)|(?:is|are|be)\s+about|deals\s+with|the\s+story\s+of"
    r"|focus(?:es|ed)?\s+on|plot|storyline|logline|synopsis|picks\s+up|takes\s+place|is\s+set\s+in|the\s+story)\b",
    re.IGNORECASE,
)
_NEWS = quick(
    r"\b(?:renew|premier|releas|stream|netflix|trailer|announce|confirm|director|filming|ratings?|viewers"
    r"|episodes?\b|cast\b|award|comments?)\w*",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Plot passages: found and stored, never a matter of belief."""
    for sentence in reading.sentences:
        if (
            not sentence.about
            or sentence.kind is not BlockKind.PARAGRAPH
            or sentence.question
            or len(sentence.text) < 40
        ):
            continue
        under_heading = bool(_HEADING.search(sentence.section.heading))
        if not (under_heading or _TELLS.search(sentence.text)) or (
            _NEWS.search(sentence.text) and not _TELLS.search(sentence.text)
        ):
            continue
        if _is_headline(sentence.text):
            continue
        guess = is_guess(sentence.text) or _ahead(sentence)
        mention = _season(sentence)
        season = (
            sentence.seasons_of(mention)[0]
            if mention
            else (sentence.coming if guess else 1 if sentence.coming else None)
        )
        yield sentence.claim(
            Attribute.PLOT,
            sentence.source_text[sentence.start : sentence.start + len(sentence.text)],
            (0, len(sentence.text)),
            "plot: passage",
            season=season,
            how=Modality.EXPECTED if guess else Modality.ASSERTED,
        )


def _is_headline(text: str) -> bool:
    """A title that the page repeats as its first paragraph: most of its words have capitals."""
    words = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3]
    return len(words) > 3 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _season(sentence: Sentence) -> SeasonMention | None:
    return sentence.seasons[0] if sentence.seasons else None


def _ahead(sentence: Sentence) -> bool:
    return bool(
        re.search(r"\b(?:will\s+have|will\s+(?:probably|likely)|a\s+number\s+of\s+possibilities)\b", sentence.text)
    )
