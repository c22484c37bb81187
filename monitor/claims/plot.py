"""Plot: sentences that tell what happens, or may happen, in a season."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.crew.forms import found_in
from monitor.claims.quick import quick
from monitor.claims.said.modality import is_guess
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
    r"\b(?:follows?(?!\s*(?:[.,;:]|$)|\s+(?:on|in|at|up|below|above|suit|soon|later|shortly|weekly|after|with|through|us|similar"
    r"|next|this|last|here|as)\b)|tells|tell\s+the\s+story\s+(?:the\s+story\s+)?of|tells\s+the|revolves?\s+around"
    r"|centers?\s+(?:on|around)|centres?\s+(?:on|around)|(?:is|are|be)\s+about(?!\s+to\b)|deals\s+with|the\s+story\s+of"
    r"|focus(?:es|ed)?\s+on|plot|storyline|logline|synopsis|picks\s+up|takes\s+place|is\s+set\s+in"
    r"|the\s+story\s+(?:(?:will|then|now|also|again)\s+)?(?:is|opens?|begins?|starts?|moves?|jumps?|unfolds?|finds?|sees?|takes?|plays?"
    r"|turns?|leads?|leaps?|spans?|brings?))\b",
    re.IGNORECASE,
)
_NEWS = quick(
    r"\b(?:renew|premier|releas|stream|netflix|trailer|announce|confirm|director|filming|ratings?|viewers"
    r"|episodes?\b|cast\b|award|comments?)\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NoPlot:
    """What speaks against a passage on what happens; the example is run as a test."""

    why: str
    pattern: str
    example: str


NO_PLOT = (
    NoPlot(
        "nothing is told of it yet",
        r"\b(?:not|n't|never|nothing|no|little)\b[^.;]{0,40}\b(?:reveal|known|disclos|shar|announc|clear|confirm)"
        r"|\bunder\s+wraps\b|\b(?:a|kept)\s+secret\s+(?:for\s+now|so\s+far|until)",
        "The plot of the next season is not revealed by anyone, so we will have to wait.",
    ),
    NoPlot(
        "of the article itself",
        r"\b(?:[Oo]ur|[Tt]his|[Aa]n\s+earlier|[Tt]he\s+(?:original|full))\s+(?:original\s+|earlier\s+|full\s+)?(?:story|article"
        r"|report|guide|hub)\b|\b(?:follow\s+us|[Rr]ead\s+on|[Cc]heck\s+out|[Ss]tay\s+tuned|need\s+to\s+know|[Dd]on't\s+forget)\b",
        "Our original story of Aug. 12 on what the show is about follows below.",
    ),
    NoPlot(
        "how its news comes out",
        r"\b(?:[Ff]ans|[Vv]iewers|[Ss]ubscribers)\s+(?:will|can|may)\s+(?:get|watch|see|stream)\s+the\s+(?:story|plot|season)\b",
        "Fans will get the story in two helpings, and the plot in one.",
    ),
    NoPlot(
        "what somebody says of it",
        r"[,!.]\"\s+[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?\s+(?:told|said|says|added|adds)\b",
        '"The storyline is the darkest of all that we have told," Falk told The Ledger.',
    ),
)
_NO_PLOT = tuple((row.why, quick(row.pattern)) for row in NO_PLOT)


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
        if _is_headline(sentence.text) or any(pattern.search(sentence.text) for _, pattern in _NO_PLOT):
            continue
        if not _TELLS.search(sentence.text) and any(found_in(sentence.bare)):
            continue  # under a heading on the plot the makers are named, too: "The script is by A"
        guess = is_guess(sentence.text) or _ahead(sentence)
        mention = _season(sentence)
        season = (
            sentence.seasons_of(mention)[0]
            if mention
            else (sentence.coming if guess else None)  # what has been told may be any season's
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
