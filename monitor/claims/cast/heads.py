"""What a row is in the tables of verbs that say who joins, who comes back and who does not: people stand before them.

The rows are in joining.py, returning.py, leaving.py and, for who is simply in it, appearing.py.

A row needs only the verb and what must follow it; auxiliaries, adverbs and hedges before it ("will", "has agreed to",
"is rumoured to", "isn't expected to") are read by verbs.py. ``negated`` is what a denial of the row says: not to
return is to leave; not to leave is a departure denied.
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.claims.cast.words import JOINING, LEAVING
from monitor.claims.words.audience import VIEWERS
from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.shows import NOUNS, RETOLD
from monitor.model import Modality

Denied = tuple[str, Modality | None]

NOT_BACK: Denied = (LEAVING, None)
DENIED_EXIT: Denied = (LEAVING, Modality.DENIED)
DENIED_ENTRY: Denied = (JOINING, Modality.DENIED)


@dataclass(frozen=True, slots=True)
class Head:
    """One row: ``pattern`` begins with the verb; ``needs`` is what the words before it must have.

    Without ``said`` only the negated form says something: "to appear" alone is no news; without ``negated`` it is
    the negated one that says nothing. A row that is not ``sure`` is said of roles, too ("turns up in the finale"), and
    counts for people of whom the article tells that they perform.
    """

    name: str
    value: str
    negated: Denied | None
    pattern: str
    examples: tuple[tuple[str, tuple[str, ...]], ...]  # sentence → the people found, of ``value`` or the negated one
    needs: str | None = None
    said: bool = True
    how: Modality | None = None  # what the verb itself makes of it: "is being eyed for"
    sure: bool = True


# What one joins, leaves and comes back to: the show by its title ("_"), a season, or a noun for it.
_NOUN = (
    rf"(?:{NOUNS}|{RETOLD}|cast|[Ss]easons?|anthology|ensemble|ranks|team|line-?up"
    r"|call\s+sheet|project|production|franchise|mix|fold|fray"
    r"|party|crew|family|universe|saga|proceedings|hit|run|sequel|instal+ment|company|role|part|character)"
)
OBJECT = (
    rf"(?:(?:(?:the|its|his|her|their|our|this|that|an?)\s+)?(?:[\w'.+&-]+\s+){{0,7}}?{_NOUN}\b|_"
    rf"|(?:[\w'.+&-]+\s+){{0,3}}?_|[Ss]eason\s|S\d)"
)
# Only adjectives and owners stand before what is left: in "left London for the show" it is no show that is.
_WHICH = (
    r"(?:(?!(?:for|of|on|to|in|at|with|without|from|by|about|before|after|during|into|over|as|and|or|but|nothing)\b)"
    r"[\w'.+&-]+\s+)"
)
# "the show" + "set", "drama" + "school", the title + "fans": something else is left.
_NOT_IT = (
    rf"(?![\s-]+(?:{VIEWERS}|sets?|school|class(?:es)?|club|studios?|offices?|stage|premiere|party|panel|event|gala|festival"
    r"|awards|screening|convention|reunion|rehearsals?|table\s+read|red\s+carpet)\b)"
)
_ITS_TITLE = rf"_++{_NOT_IT}"
LEFT = (
    rf"(?:(?:(?:the|its|his|her|their|our|this|that)\s+)?{_WHICH}{{0,5}}?(?:{NOUNS}|cast|anthology|reboot|revival"
    rf"|ensemble|line-?up|project|franchise|role|part)\b{_NOT_IT}|{_WHICH}{{0,3}}?{_ITS_TITLE}"
    rf"|(?:the|his|her|their)\s+(?:[a-z-]+\s+){{0,2}}(?:jobs?|gigs?|posts?|positions?|team|family|world|halls|days)\s+"
    rf"(?:on|at|in|of|with)\s+{_WHICH}{{0,3}}?{_ITS_TITLE}|[Ss]eason\s|S\d)"
)
# Where one heads to: the title or a season by itself, and no more.
TO_IT = (
    r"(?:_++|(?:the\s+(?:\w+\s+)?)?[Ss]eason\b(?:\s+(?!of\b|finale|premiere)\w+)?(?:\s+of\s+_++)?)"
    r"(?=\s*(?:[.,;!]|$)|\s+(?:as|for|in|this|next|to\s+play)\b)"
)
# Where a verb of leaving has no object: it ends there, or says when. How one leaves a room, and where to, is no news.
_HOW = (
    r"(?:tears|style|silence|shock|anger|disgust|handcuffs|hospital|(?:high|good)\s+spirits|an\s+ambulance"
    r"|an?\s+(?:\w+\s+)?(?:hurry|huff|rage|rush|taxi|car|cab|wheelchair|mood|flash))\b"
)
_WHERE_TO = (
    r"(?:(?:the\s+|her\s+|his\s+)?(?:night|day|evening|weekend|airport|hospital|hotel|work|home|school|college|university"
    r"|lunch|dinner|holidays?)\b"
    rf"|(?!(?:{BEST_KNOWN})\b)[A-Z][a-z]+(?=\s*[.,;:)]|\s+[a-z]))"
)
WHEN = (
    rf"(?:after|prior|ahead|before|as\b|in\b(?!\s+{_HOW})|at\b(?!\s+(?:\d|noon|midnight|dawn))|during|once|when|following"
    rf"|for\b(?!\s+{_WHERE_TO})|midway|halfway|last\b|this\b|next\b|early\b(?=\s+(?:in|on|this|last|next|from)\b)|by\b"
    r"|on\b|over\b|to\b)"
)
ROLE_NOUN = r"(?:role|part|gig|lead|arc|spot|job|turn)s?\b"

# A form of "to be" among the words before the verb: "was dropped", not "dropped".
BE = r"\b(?:is|are|was|were|be|been|being|gets?|got|getting|am)\b|'(?:s|re)\b|\b(?:isn|aren|wasn|weren)'t"
