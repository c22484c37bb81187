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


def is_flash(blocks: Iterable[Block], title: str) -> bool:
    """Whether what little a dated page has was written to tell something: whole sentences, none of them the site's.

    One of them has to name what ``title`` names: "Video unavailable in your country. Try the other player." could stand
    below any title.
    """
    said = [s for block in blocks if block.kind is BlockKind.PARAGRAPH for s in sentences_of(block.text)]
    if any(says(table, sentence) for sentence in said for table in _NOTICES):
        return False
    told = [sentence for sentence in said if _tells(sentence)]
    named = _named(title)
    return len(told) >= _SENTENCES and any(named & _named(sentence) for sentence in told)


_CAPITALISED = re.compile(r"\b(?:[A-ZÀ-Þ][\w-]+|\d+(?:-\d+)+)")
# Words that have a capital in a title or at the head of a sentence, and name nothing.
_NAME_NOTHING = frozenset(
    """
    a access after again all an and are article as ask at become before but by can could did do does email enter
    episode every everything exclusive first for free from get give had hang has have her here his how if in is
    it its join just last latest live log look may members more most my never new news next no not now of off on
    one only or other our out page photo photos please premium read register season see series she should show
    sign site so some still story stream subscribe tell than that the their then there these they this those to
    today trailer try tv unlimited until up us video was watch we were what when where which who why will with
    would you your
    """.split()
)


def _named(text: str) -> set[str]:
    """The words of ``text`` with a capital that name something."""
    return {word.casefold() for word in _CAPITALISED.findall(text)} - _NAME_NOTHING


# What a page asks of its readers that has nothing to read, or speaks of itself.
_OF_THE_PAGE = re.compile(
    # "Read the full story on our site.", "Click the link in it to log in.", "Thank you for your visit."
    r"(?:read|click|tap|watch|see|please|check|visit|follow|go|return|refresh|reload|scroll|swipe|thank|sorry|oops|loading)\b"
    # "You need a newer browser to go on.", "We have sent you a mail.", "This article is for members."; not what a show
    # has for its viewers: "You're going to get more Copper Bay."
    r"|(?:you(?!(?:['’](?:re|ll)|\s(?:are|will))\s(?:going\sto\s)?(?:get|see|have|meet)\b)|we|your|our|this)\b"
    # "To read on, sign up for our newsletter."
    r"|.*\b(?:sign|log)(?:ged)?\s(?:up|in)\b|.*\b(?:subscri\w+|newsletters?|javascript|cookies|browsers?|to\sread\son)\b",
    re.IGNORECASE | re.DOTALL,
)


def _tells(sentence: str) -> bool:
    whole = sentence.endswith((".", "!", "”", '"')) and len(sentence.split()) >= _WORDS
    return whole and not _OF_THE_PAGE.match(sentence) and not is_site_line(sentence)
