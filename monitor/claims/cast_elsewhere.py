"""What is said of somebody's coming, and is none here: another show's cast, what was only heard, who went at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.names import UPPER
from monitor.claims.platform_names import BEST_KNOWN
from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# "joined" + "the cast of Copper Bay": a title of two words or more, that leads to no other ("the HBO hit _").
_ANOTHER_CAST = re.compile(
    rf"\s*(?:(?:in)?to\s+)?(?:the|its)\s+(?:[a-z-]+\s+){{0,2}}(?:cast|ensemble|ranks|line-?up)\s+of\s+[\"']?(?:the\s+)?"
    rf"(?!(?:Season|Series|{BEST_KNOWN})\b)[{UPPER}][\w-]*+"
    rf"(?:\s+(?:(?:of|the|and|in|on|to|for|a|an)\s+){{0,2}}(?!(?:Season|Series)\b)[{UPPER}][\w-]*+){{1,5}}+"
    r"(?!'s?\s)(?![^.;:]{0,40}_)(?!\s+(?:Season|Series)\b)"
)


def of_another_cast(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "joined the cast of Copper Bay and left it": until the show is named, the talk is of the other one."""
    if _ANOTHER_CAST.match(sentence.bare, span[1]):
        return True
    before = _ANOTHER_CAST.search(sentence.bare, 0, span[0])
    if before is None or "_" in sentence.bare[before.end() :]:
        return False
    return not sentence.seasons or sentence.bare.startswith((" it ", " it,", " it."), span[1])


# "I read that" + "I had been replaced by": it turned out otherwise, or the speaker would tell it plainly.
_ONLY_HEARD = quick(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:once|first|even|also|then|had|have)\s+){0,2}(?:read|heard|dreamed|dreamt"
    r"|joked|thought|feared|worried)\b[^.;]{0,60}?\b(?:I|we|he|she|they|[A-Z][\w'-]+)(?:\s+had|'d)\s[^.;]{0,60}$"
)
# "hired as Iris," + "left two days before the cameras rolled"
_AND_WENT = re.compile(
    r"[^.;:]{0,60},\s+(?:(?:but|and|then|soon|later|had|has)\s+){0,2}(?:left|quit|departed|dropped\s+out|pulled\s+out"
    r"|backed\s+out|walked\s+(?:away|out)|withdrew|(?:was|were)\s+(?:fired|sacked|let\s+go|dropped|replaced|recast))\b"
)
_HIRED = re.compile(r"\b(?:cast|hired|signed|tapped|chosen|picked|recruited|brought|named|announced)\b")


def only_heard(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "I read that I had been replaced": no news of the one who says so."""
    return bool(_ONLY_HEARD.search(sentence.bare, 0, span[1]))


def came_and_went(sentence: Sentence, span: tuple[int, int]) -> bool:
    """ "Mina Falk, hired as Iris Crane, left two days before filming"."""
    return bool(_HIRED.search(sentence.bare, *span) and _AND_WENT.match(sentence.bare, span[1]))
