"""What is over on a day, or goes on until "the end of the season": the show, or a shoot, a strike, a vote, a ticket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.words.numbers import FIRST_TO_TENTH
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Reading, Sentence

_IT_IS_OVER = re.compile(r"it(?:'ll|\s+will)\s+(?:all\s+)?be\s+(?:all\s+)?over\b", re.IGNORECASE)
_TO_THE_END = re.compile(
    r"(?:until|till|to|at)\s+the\s+end\s+of\s+(?:the|its)\s+(?:season|run|series)\b", re.IGNORECASE
)
# "Season 2 starts", "Winter Harbor's second season will be back"; not "the season 3 shoot of Winter Harbor began".
_THE_SHOW_BEGINS = re.compile(
    rf"\W*(?:_+'s\s+|the\s+|its\s+)?(?:(?:new|next|{FIRST_TO_TENTH})\s+)?"
    rf"(?:(?:season|series)(?:\s+\w+)?|_+(?:\s+season\s+\w+)?|{PLAIN_NOUNS}|it)(?:\s+of\s+['\"]?_+['\"]?)?\s+"
    r"(?:(?:will|is|be|has|now|set|due|to|\w+ly)\s+){0,4}"
    r"(?:start|begin|beg[au]n|premier|return|launch|open|debut|air|run|com|came|arriv|land|drop|kick|back\b)",
    re.IGNORECASE,
)
_EPISODES = re.compile(r"\b(?:episodes?|instal+ments?|chapters?|(?:a|the|each)\s+new\s+one)\b", re.IGNORECASE)


def is_of_another_matter(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether it is not the show that is over: nothing before says that it begins, or that episodes come until then."""
    if _TO_THE_END.match(sentence.bare, at):
        return not (_EPISODES.search(sentence.bare, 0, at) or _THE_SHOW_BEGINS.match(sentence.bare))
    if _IT_IS_OVER.match(sentence.bare, at) is None:
        return False
    before = reading.before(sentence)
    above = before.bare if before is not None and before.block == sentence.block else ""
    here = sentence.bare[:at]
    # what stands last is what "it" is
    return not _THE_SHOW_BEGINS.match(here if re.search(r"\w{3}", here) else above)
