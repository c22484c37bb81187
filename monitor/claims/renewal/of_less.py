"""What is not known, or not planned, may be less than a season: somebody in it, something in it, or its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_NAMED = r"(?!(?:It|The|Season|Series|Part|[A-Z]{2,})\b)[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,3}"
_SOMEBODY = (
    r"(?:(?:any|some|most|all)\s+of\s+)?(?:(?:the|her|his|its)\s+)?(?:(?!season|series|show|drama)[\w'-]+\s+){0,3}?"
    rf"(?:stars?|cast(?:\s+members?)?|actors?|actress(?:es)?|leads?|characters?|s?he|they|him|her|them|me|{_NAMED})"
)
_COMES_BACK = r"(?:be\s+(?:in|back)|return(?:ing)?|come\s+back|coming\s+back|back|appear|repris\w+)"
# What is done with a season, by whoever makes it: "no plans for Odeo to make season 3" is of the season.
_MADE = (
    r"(?:make|order|renew|produce|commission|do|film|shoot|continue|revive|save|pick\s+up|go\s+(?:on|ahead)|move\s+(?:on|ahead|forward)"
    r"|bring\s+(?:it|the\s+\w+|_+)\s+back)\b"
)
# Each behind "no word", "nothing official", "no plans for" or "no plans to", with a sentence in which it stands there.
WHETHER_SOMEBODY = (
    (
        rf"(?:\s+\w+){{0,3}}?\s+(?:(?:that|whether|if)\s+)?{_SOMEBODY}\s+(?:is|are|will|would|has|have)\s+{_COMES_BACK}\b",
        "There is no indication yet that any of the original stars are returning for season 3.",
    ),
    (
        rf"(?:\s+\w+){{0,3}}?\s+(?:for\s+)?{_SOMEBODY}\s+to\s+(?!{_MADE})",
        "There are no plans for Mina Falk to be in season 3 of Winter Harbor.",
    ),
)
PLANS_FOR_LESS = (
    (
        (
            r"\s+(?:an?|any|more|further|another)\s+(?:[\w-]+\s+){0,2}?(?:spin-?\s?offs?|films?|movies?|specials?|prequels?"
            r"|remakes?|cross-?overs?|musicals?|reunions?|games?)\b"
        ),
        "There are no plans for a spin-off after season 2.",
    ),
    (
        (
            r"\s+(?:bring|write|have|include|feature|kill(?:\s+off)?|recast|replace|add|introduce|use|show|see|drop|fire|lose)"
            rf"\s+(?:him|her|them|(?:the\s+)?(?:role|part|character|cast)s?|{_NAMED})\b"
        ),
        "There are no plans to bring Iris back in season 3.",
    ),
    (
        (
            r"\s+(?:an?|the|any|more)\s+(?:(?!(?:season|series|run|show|drama|episodes|instal+ment|renewal|return)\b)[\w'-]+\s+){1,4}"
            r"(?:in|during|for|within)\s"
        ),
        "There are no plans for a wedding in season 3.",
    ),
    (
        (
            r"\s+(?:(?:actually|even|ever|just|simply)\s+)?(?:cancel|axe|end|stop|scrap|leave|exit|quit|drop|pull|conclude|wrap|finish"
            r"|close|say\s+goodbye|step\s+(?:down|away|back)|slow\s+down|retire)\b"
        ),
        "There are no plans to cancel Winter Harbor.",
    ),
)
_WHETHER_SOMEBODY = tuple(re.compile(pattern) for pattern, _ in WHETHER_SOMEBODY)
_FOR_LESS = tuple(re.compile(pattern) for pattern, _ in PLANS_FOR_LESS)
_PLANS = re.compile(r"\bplans\s+(?:for|to)$", re.IGNORECASE)


def _of_somebody(sentence: Sentence, span: Span) -> bool:
    return any(_holds(pattern, sentence, span) for pattern in _WHETHER_SOMEBODY)


def _plans_for_less(sentence: Sentence, span: Span) -> bool:
    """ "No plans to bring Iris back in season 3", "for a wedding in season 3": the season itself is not in question."""
    return bool(_PLANS.search(sentence.text, *span)) and any(_holds(pattern, sentence, span) for pattern in _FOR_LESS)


def _holds(pattern: re.Pattern[str], sentence: Sentence, span: Span) -> bool:
    less = pattern.match(sentence.bare, span[1])
    return less is not None and not any(m.start < less.end() and span[1] < m.end for m in sentence.seasons)


OF_LESS = (
    Objection("whether somebody is back", _of_somebody, tuple(example for _, example in WHETHER_SOMEBODY)),
    Objection("no plans for less than a season", _plans_for_less, tuple(example for _, example in PLANS_FOR_LESS)),
)
