"""News in two sentences: "Hulu has renewed Copper Bay for a third season. It premieres in July." """

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.article.boilerplate import is_site_line
from monitor.article.layout import sentences_of
from monitor.article.notices import BLOCKED, CONSENT, NOT_FOUND, OUT_OF_ORDER, WALLED, says
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.model import Block

_SENTENCES = 2
_WORDS = 4  # of a sentence that tells something: "Read the article." and "Photo by Ola Brandt." do not
_NOTICES = (BLOCKED, CONSENT, NOT_FOUND, OUT_OF_ORDER, WALLED)


def is_flash(blocks: Iterable[Block]) -> bool:
    """Whether what little a dated page has was written to tell something: whole sentences, none of them the site's."""
    said = [s for block in blocks if block.kind is BlockKind.PARAGRAPH for s in sentences_of(block.text)]
    if any(says(table, sentence) for sentence in said for table in _NOTICES):
        return False
    return sum(_tells(sentence) for sentence in said) >= _SENTENCES


# What a page asks of its readers that has nothing to read, or speaks of itself.
_OF_THE_PAGE = re.compile(
    # "Read the full story on our site.", "Click the link in it to log in.", "Thank you for your visit."
    r"(?:read|click|tap|watch|see|please|check|visit|follow|go|return|refresh|reload|scroll|swipe|thank|sorry|oops|loading)\b"
    # "You need a newer browser to go on.", "We have sent you a mail.", "This article is for members."
    r"|(?:you|we|your|our|this)\b"
    # "To read on, sign up for our newsletter."
    r"|.*\b(?:sign|log)(?:ged)?\s(?:up|in)\b|.*\b(?:subscri\w+|newsletters?|javascript|cookies|browsers?|to\sread\son)\b",
    re.IGNORECASE | re.DOTALL,
)


def _tells(sentence: str) -> bool:
    whole = sentence.endswith((".", "!", "”", '"')) and len(sentence.split()) >= _WORDS
    return whole and not _OF_THE_PAGE.match(sentence) and not is_site_line(sentence)
