"""Whether what "drops" is put out or cut: "Hulu drops the whole show on May 5", "NBC drops the show after two seasons".

With the show itself as its object both are said. Nobody announces a cut for a day to come, nor is a show cut all at
once: these two tell. The renewal looks here before it says "cancelled", the dates before they leave the word to it.
Titles are blanked as "____".
"""

from __future__ import annotations

from monitor.calendar_names import SHORT_MONTHS, WEEKDAY_NAMES
from monitor.claims.words.shows import NOUNS, RETOLD

_TITLE = r"[\"']?__+[\"']?"
_NOUN = rf"(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}|{RETOLD}|seasons?)\b"
_SHOW = rf"(?:(?:the|its|this)\s+{_NOUN}|it\b|(?:all\s+of\s+)?{_TITLE})"
_ALL_OF_IT = rf"(?:(?:the|its|this)\s+(?:whole|entire|full|complete)\s+{_NOUN}|all\s+of\s+(?:it\b|{_TITLE}))"
# What may stand before the day; behind "after", "from", "over" comes what a show is cut for or from, behind a "trailer"
# the day of that.
_BETWEEN = (
    r"\s+(?:(?!(?:after|from|following|over|amid|because|despite|as|due|without|before|and|but|trailers?|teasers?|clips?"
    r"|posters?|images?|photos?)\b)[\w'+&-]+,?\s+){0,5}?"
)
_MONTH = rf"(?:{SHORT_MONTHS})[a-z]*\.?"
_DAY = (
    rf"(?:(?:(?:on|this|next)\s+)?(?:{WEEKDAY_NAMES})\b(?!'s)|(?:on\s+)?(?:{_MONTH}\s+\d|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})"
    r"|tomorrow\b|tonight\b|at\s+midnight\b)"
)
_AT_ONCE = r"(?:all\s+at\s+once|in\s+one\s+(?:go|fell\s+swoop|batch)|in\s+full|in\s+its\s+entirety)\b"

PUT_OUT = (
    rf"drops?\b(?=\s+{_SHOW}{_BETWEEN}{_DAY})"  # "Hulu drops the show on July 9", "will drop it on Friday"
    rf"|drop(?:s|ped|ping)?\b(?=\s+{_ALL_OF_IT}{_BETWEEN}{_DAY}"  # "Hulu dropped the whole show on May 5"
    rf"|\s+{_SHOW}{_BETWEEN}{_AT_ONCE})"  # "Hulu dropped the show in one go"
)
