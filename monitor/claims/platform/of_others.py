"""What a network does, in the news about the show, that is not with the show: another show of its own, a denial."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection
from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS, RETOLD

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_HAS = (
    r"\s+(?:(?:also|now|just|recently|already|previously|is|has|had|have)\s+){0,3}(?:has|had|have|got|ordered|scrapped"
    r"|shelved|cancel+ed|axed|dropped|renewed|revived|greenlit|commissioned|developing|develops|developed|making|makes"
    r"|made|launched|launching|plotting|planning|plans|prepping|readying|working\s+on)\s+"
)
_MADE_AGAIN = rf"(?:{RETOLD}|sequel|follow-?up|continuation|take|version|reimagining|spin-?off)"
_NAME = r"[A-ZÀ-Þ][\w'-]+(?:\s(?:(?:of|the|and|in|on|a)\s){0,2}[A-ZÀ-Þ][\w'-]+){0,4}"
# "Hulu" + "has a King of the Reef follow-up", "is developing a new take on Copper Women": the words of another's title.
_REMAKES_ANOTHER = re.compile(
    rf"{_HAS}(?:an?|its|the|another)\s+(?:[a-z-]+\s+){{0,3}}?(?:{_NAME}\s+(?:[a-z-]+\s+)?{_MADE_AGAIN}\b"
    rf"|{_MADE_AGAIN}\s+(?:of|on|to)\s+(?:the\s+)?[\"']?{_NAME}"
    rf"(?!\w|\s+(?:[a-z-]+\s+)?(?:{NOUNS})\b))"  # "a reboot of the Fox drama" may well be the show
)


def remakes_another(s: Sentence, span: Span) -> bool:
    """ "Hulu has a King of the Reef follow-up", where that is not the show (whose title is blanked)."""
    return bool(_REMAKES_ANOTHER.match(s.bare, span[1]))


# "Dunn, whose hour special Wet Paint landed on" + "Netflix"
_WHOSE_WORK = quick(
    rf"\bwhose\s+(?:[\w-]+\s+){{0,4}}?(?:special|film|movie|documentary|podcast|(?:last|other|previous|first|earlier|next"
    rf"|own)\s+(?:[\w-]+\s+)?(?:{NOUNS}))s?\b[^.;,_]{{0,60}}\b(?:on|for|to|at|by)\s+(?:the\s+)?$"
)


def is_where_somebodys_work_is(s: Sentence, span: Span) -> bool:
    """ "Dunn, whose hour special Wet Paint landed on Netflix last fall"."""
    return bool(_WHOSE_WORK.search(s.bare, 0, span[0]))


_SPOKESMAN = r"(?:spokes(?:person|man|woman|people)|reps?|representatives?)"
_ITS_SPOKESMAN = re.compile(rf"(?:'s?)?\s+{_SPOKESMAN}\b")
_SPOKESMAN_OF = quick(rf"\b{_SPOKESMAN}\s+(?:for|of|at|from)\s+(?:the\s+)?$", re.IGNORECASE)
# Not "declined to comment": that is asked of the show's own network.
_DENIES = quick(r"\b(?:den(?:y|ies|ied)|no\s+truth|not\s+true|isn't\s+true|untrue|false)\b", re.IGNORECASE)


def denies_it(s: Sentence, span: Span) -> bool:
    """ "A Hulu spokesperson says there is no truth to it": it may have nothing to do with the show."""
    speaks = _ITS_SPOKESMAN.match(s.bare, span[1]) or _SPOKESMAN_OF.search(s.bare, 0, span[0])
    return bool(speaks and not s.named and _DENIES.search(s.bare, span[1]))


OF_OTHERS = (
    Objection(
        "makes another show again",
        remakes_another,
        ("Winter Harbor is back, Hulu has a King of the Reef follow-up, and CBS makes a new take on Wet Women.",),
    ),
    Objection(
        "where somebody's other work is",
        is_where_somebodys_work_is,
        ("Winter Harbor adds Carl Dunn, whose hour special Wet Paint landed on Netflix last fall.",),
    ),
    Objection(
        "only denies it",
        denies_it,
        ('A Hulu spokesperson says there is "no truth" to it.', "A rep for Hulu denied that the show is coming."),
    ),
)
