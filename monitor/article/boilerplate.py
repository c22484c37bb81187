"""Which blocks speak for the site and not for the article.

The knowledge is in the tables ``SITE_LINES``, ``TEASERS`` and ``TAIL_MARKERS``, each pattern beside what it is for;
the tests run every one of them on examples, and on real sentences that begin alike.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


# Words that lead to other articles. On their own or before a colon, a bar or a dash they are a teaser; before a plain
# word ("Read more of the book than…") they begin a sentence.
_TEASER = (
    r"(?:also|must|recommended|suggested|further|next|more)\s+(?:read(?:ing|s)?|watch|see|check|stories)",
    r"(?:read|see|check|watch|look)\s+(?:also|more|next|this|here|it\s+here|out)",
    r"related(?:\s+(?:article|content|link|news|post|read|reading|stor(?:y|ies)|tag|topic|video)s?)?",
    r"(?:you\s+(?:may|might|can)\s+also\s+(?:like|enjoy|read|check)|(?:recommended|suggested)(?:\s+for\s+you)?)",
    r"(?:don['’]t|do\s+not)\s+miss",
    r"more(?:\s+(?:from|about|on|in|stuff\s+from)\s+[^.:|]{2,40})?",
    r"also\s+on\s+[^.:|]{2,40}",
    r"(?:trending|popular|latest|top|must[\s-]read|editor['’]?s['’]?\s+picks?|most\s+(?:read|popular|viewed))"
    r"(?:\s+(?:now|today|posts?|stor(?:y|ies)|news|articles?|videos?))?",
    r"(?:previous|next|up\s+next)(?:\s+(?:post|article|story))?",
)
_TEASER_WORDS = "|".join(_TEASER)
TEASERS = re.compile(rf"(?:{_TEASER_WORDS})\s*(?:[:|>»]|\s[–—-]\s).*", re.IGNORECASE | re.DOTALL)
TEASER_ALONE = re.compile(rf"(?:{_TEASER_WORDS})\s*[:|>»–-]?", re.IGNORECASE)
INLINE_TEASER = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"”’')]))\s*\b(?:(?:also|must)\s+read|read\s+(?:also|more|next)|related|see\s+also|check\s+also|"
    r"you\s+(?:may|might)\s+also\s+like|don['’]t\s+miss)\s*(?:[:|]|\s[–—]\s)\s*[^\n]{0,250}$",
    re.IGNORECASE,
)


def without_boilerplate(blocks: Sequence[Block], *, title: str = "") -> list[Block]:  # noqa: ARG001
    """The blocks that speak for the article, in order; a teaser at a paragraph's end is cut off it."""
    kept = []
    for block in blocks:
        if TEASERS.fullmatch(block.text) or TEASER_ALONE.fullmatch(block.text):
            continue
        cut = INLINE_TEASER.search(block.text)
        kept.append(replace(block, text=block.text[: cut.start()].rstrip()) if cut else block)
    return [block for block in kept if block.text]


__all__ = ["BlockKind", "without_boilerplate"]
