"""What speaks against reading a sentence as said of those named after it (groups.py, said.py)."""

from __future__ import annotations

import re

from monitor.claims.findings import Objection
from monitor.claims.quick import quick

_UNCLEAR = quick(
    r"\b(?:unclear|unknown|uncertain|unsure|no\s+(?:word|news|information|official|confirmation|announcement)"
    r"|whether|wonder\w*|not\s+(?:yet\s+)?(?:been\s+)?(?:known|clear|certain|confirmed|announced|revealed)"
    r"|n't\s+(?:yet\s+)?(?:been\s+)?(?:known|confirmed|announced|revealed)|remains\s+to\s+be\s+seen|yet\s+to\s+be"
    r"|under\s+wraps|without|rumou?rs?\s+of)\b",
    re.IGNORECASE,
)
_NO_NEW = quick(
    r"\b(?:no|any|not|never|few\s+if\s+any)\s+(?:[\w-]+\s+){0,2}?(?:new|fresh|additional|newcomers)\b", re.IGNORECASE
)
_ITSELF = quick(
    r"\b(?:show|series|drama|sitcom|soap|season|it|_)\s+(?:[\w']+\s+){0,3}?(?:return(?:s|ed|ing)?|back|com(?:e|es"
    r"|ing)\s+back|renewed)\b",
    re.IGNORECASE,
)
# "four additions to the writers' room", "two new names on the slate": they do not play in it
_TO_THE_CREW = quick(
    r"\b(?:additions?|arrivals?|hires?|recruits?|newcomers?|members?|names?|faces?|people|joiners?|signings?)\s+"
    r"(?:to|on|in|for|among|behind)\s+(?:(?:the|its|their|this|our)\s+)?(?:[\w'-]+\s+){0,3}?"
    r"(?:crew|writers'?|writing|staff|production\s+(?:team|side)|directors'?|producers'?|creative\s+team|camera|scenes"
    r"|slate|schedule|catalogue|library|roster\s+of\s+(?:directors|writers))\b"
    r"|\b(?:two|three|four|five|six|seven|several|more|new|guest|additional)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:directors|writers|producers|composers|editors|designers|screenwriters|crew\s+members)\b",
    re.IGNORECASE,
)
GROUP_OBJECTIONS = (
    Objection(
        "nothing is certain",
        lambda s, _: bool(_UNCLEAR.search(s.bare)),
        ("It is unclear whether all of the cast will return.",),
    ),
    Objection("there are none", lambda s, _: bool(_NO_NEW.search(s.bare)), ("There are no new faces.",)),
    Objection(
        "behind the camera",
        lambda s, span: bool(_TO_THE_CREW.search(s.bare, span[0])),
        ("The network announced four additions to the crew.",),
    ),
    Objection(
        "said of the show",
        lambda s, span: bool(_ITSELF.search(s.bare, span[0], span[1])),
        ("These days the series is back.",),
    ),
)


def adds_to_the_crew(text: str) -> bool:
    """Whether ``text`` speaks of people who are new behind the camera."""
    return bool(_TO_THE_CREW.search(text))
