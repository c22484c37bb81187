"""Also known as: other titles of the same show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.names import UPPER
from monitor.claims.quick import quick
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading

# In quotes (an apostrophe inside a word closes none), or a run of capitalised words.
_IN_QUOTES = r"(?:\"(?P<double>[^\"]{2,70})\"|'(?P<single>(?:[^']|'(?=\w)){2,70})')"
# The other title stands in quotes, or runs to the end of the clause.
PATTERNS = (
    (
        rf"(?i:\b(?:also\s+(?:known|called|titled)(?:\s+as)?|alternatively\s+titled|aka|a\.k\.a\."
        rf"|better\s+known\s+as|otherwise\s+known\s+as|formerly\s+(?:known\s+as|titled|called)"
        rf"|previously\s+titled|originally\s+(?:titled|called)"
        rf"|(?:goes|went|known|going)\s+(?:abroad\s+|there\s+|internationally\s+|locally\s+)?(?:by"
        rf"|under)\s+the\s+(?:name|title)(?:\s+of)?|(?:its|the)\s+(?:\w+\s+)?title\s+(?:is|was)"
        rf"|known\s+(?:\w+\s+){{0,3}}as|(?:under|with|by"
        rf"|has)\s+the\s+(?:(?:working|original|alternative|alternate|english|korean|international"
        rf"|literal)\s+)*(?:title|name)(?:\s+of)?|(?<!un)titled|which\s+translates\s+(?:to|as)|translated\s+as"
        rf"|working\s+title|original\s+title(?:\s+is|:)?"
        rf"|alternative\s+title(?:\s+is|:)?|\(\w+\s+title:|whose\s+(?:\w+\s+){{0,2}}?title\s+is|working\s+title\s+was"
        rf"|(?:it|the\s+(?:show|series|drama))\s+is\s+called))\s*:?\s*,?\s*(?:{_IN_QUOTES}"
        rf"|(?P<bare>(?!I\b)[{UPPER}][\w']*(?:[\s,-]+(?:(?:of|the|a|in|to|and|but|is|not|my|from"
        rf"|it's)\s+)*[{UPPER}][\w']*){{0,7}}))"
    ),
)
_COMPILED = tuple(quick(p) for p in PATTERNS)
_EPISODE = quick(
    r"\b(?:episode|book|novel|song|film|movie|single|album|chapter|sequel|spin-?off|finale|character|actor|company|studio|band|team"
    r"|actress|named)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Other titles of the show."""
    for sentence in reading.about():
        for pattern in _COMPILED:
            for match in pattern.finditer(sentence.text):
                group = next(g for g in ("double", "single", "bare") if match[g])
                title = match[group].rstrip(" ,.")
                if _acceptable(reading, sentence.text, title, match.start()) and sentence.ours(match.start()):
                    start = match.start(group)
                    value = sentence.source_text[sentence.start + start : sentence.start + start + len(title)]
                    yield sentence.claim(
                        Attribute.ALSO_KNOWN_AS, value, match.span(), "title: also known as", how=Modality.ASSERTED
                    )


def _acceptable(reading: Reading, text: str, title: str, position: int) -> bool:
    if len(title) < 3 or _EPISODE.search(text[:position]):
        return False
    lead = text[max(0, position - 70) : position]
    if not reading.finder.regex.search(lead) and not re.search(
        r"\b(?:show|series|drama|k-drama|it|anime|sitcom|thriller|season|cycle|saga|which|titled)\b|^\W*$",
        lead,
        re.IGNORECASE,
    ):
        return False
    return not title_is_main(reading, title)


def title_is_main(reading: Reading, title: str) -> bool:
    """Whether ``title`` is the show's own first title."""
    from monitor.claims.titles import title_key

    return title_key(title) == title_key(reading.show.title)
