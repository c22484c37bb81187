"""Who a sentence has its news from: "Deadline reports", "according to TVLine", "Netflix has announced"."""

from __future__ import annotations

import re

from monitor.claims.names import LOWER, UPPER
from monitor.claims.quick import QuickTable, quick

_WHO = rf"(?P<who>(?:[Tt]he\s+)?[{UPPER}][\w{LOWER}&+.'-]*(?:\s+(?:of|the|&)?\s*[{UPPER}][\w{LOWER}&+.'-]*){{0,4}})"
SAID = (
    r"(?:reports?|reported|says?|said|confirms?|confirmed|announces?|announced|reveals?|revealed|tells?|told"
    r"|writes?|wrote|claims?|claimed|stated|explained|tweeted|noted|learned)"
)
_SAY = (
    rf"(?:{SAID}|broke the news"
    r"|has (?:confirmed|announced|revealed|said|shared|renewed|ordered|reported|picked up)"
    r"|(?:renewed|ordered|cancel+ed|picked up))"
)
_LATELY = r"(?:(?:has|have|had|also|officially|recently|now|just|first|exclusively)\s+)*"
_BEGINS = r"(?:^|[,;:]\s|\s-\s|\"\s)"
# Each with a sentence that only this row reads so, and whom that credits. The rows are tried in order; the first that
# fits gives the name. So a paper that is retold goes before whoever it quotes ("Odeo announced, The Ledger reports"):
# all who retell one paper are one witness.
PATTERNS = (
    (
        (
            rf"\b(?:[Aa]ccording to|[Rr]eported by|[Pp]er|[Cc]iting|[Cc]ourtesy of|[Vv]ia)"
            rf"\s+(?:an?\s+\w+\s+(?:by|from|in)\s+)?{_WHO}"
        ),
        "Odeo said that it will be back, according to The Ledger.",
        "Ledger",
    ),
    (
        rf"\b(?:told|tells|said to|in an interview with|in a statement to|speaking (?:to|with)|talking to)\s+{_WHO}",
        "Odeo announced that it is back, she told The Ledger.",
        "Ledger",
    ),
    (
        rf"\b{_WHO}\s+{_LATELY}(?:reports?|reported|learned|writes|wrote|broke the news)\b",
        "Odeo announced that it is back, as The Ledger first reported.",
        "Ledger",
    ),
    (rf"{_BEGINS}{_WHO}\s+{_LATELY}says\b", "Odeo has renewed it, The Ledger says.", "Ledger"),
    (rf",?\ssays\s+{_WHO}", "Odeo has renewed it, says The Ledger.", "Ledger"),
    (
        rf"{_BEGINS}{_WHO}(?:,[^,]{{1,60}},)?\s+{_LATELY}{_SAY}\b",
        "Good news for all: Odeo has renewed it.",
        "Odeo",
    ),
    (rf",?\s(?:said|explained|announced|confirmed)\s+{_WHO}", "It will be back, said Ida Crane.", "Ida Crane"),
    (rf"{_WHO}\s+{_SAY}(?:\s+on\s+\w+)?[.\"]*$", "It will be back in May as Odeo announced on Monday.", "Odeo"),
)
# The same where the credit is a sentence of its own, behind the one that has the news.
_THE_NEWS = r"(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:news|story|scoop|report)|[Ii]t|[Tt]his|[Tt]hat|[Ww]ord"
BEHIND = (
    (
        rf"^(?:{_THE_NEWS})(?:'s|\s+is|\s+was|\s+comes|\s+came)\s+(?:all\s+)?according\s+to\s+{_WHO}",
        "That's according to The Ledger.",
        "Ledger",
    ),
    (
        (
            rf"^(?:(?:{_THE_NEWS})\s+(?:was|is|has\s+been)\s+)?(?:[Ff]irst\s+|exclusively\s+)*"
            rf"(?:[Rr]eported|broken|revealed|published)\s+(?:first\s+)?(?:by|in|on)\s+{_WHO}"
        ),
        "The news was first reported by The Ledger.",
        "Ledger",
    ),
    (
        rf"^(?:{_THE_NEWS})\s+(?:comes|came|is|was)\s+(?:first\s+)?(?:from|via|courtesy\s+of)\s+{_WHO}",
        "The news comes from The Ledger.",
        "Ledger",
    ),
    (
        rf"^{_WHO}\s+(?:was|were)\s+(?:the\s+)?first\s+to\s+(?:report|break|reveal|publish|have|share)\b",
        "The Ledger was first to report the news.",
        "Ledger",
    ),
    (
        rf"^{_WHO}\s+{_LATELY}(?:broke|reported|had|published)\s+the\s+(?:news|story|scoop)\b",
        "The Ledger broke the news.",
        "Ledger",
    ),
    (rf"^So\s+(?:says|reports|writes)\s+{_WHO}[.\s]*$", "So reports The Ledger.", "Ledger"),
    (rf"^[(\[]?(?:[Vv]ia|[Ss]ource|H/T)\s*:?\s+{_WHO}[)\]]?[.\s]*$", "Source: The Ledger", "Ledger"),
)
_COMPILED = QuickTable((pattern, quick(pattern)) for pattern, _, _ in PATTERNS)
_COMPILED_BEHIND = QuickTable((pattern, quick(pattern)) for pattern, _, _ in BEHIND)
# "But The Ledger reports", "As The Ledger first reported"
_BEFORE_A_NAME = re.compile(r"^(?:(?:And|As|At|But|If|In|Now|So|That|Today|Yesterday|When|While)\s+)+(?=[Tt]he\s|\S)")
# "TVLine's Michael Ausiello": of the paper; "Reader's Weekly" is a paper.
_REPORTER = re.compile(rf"'s(?:\s+[{UPPER}][\w.'-]*){{2,}}$")
_NOBODY = frozenset(
    """
    The It He She They We You I This That There In On At But And So Now If As When While Season Fans Viewers Nobody
    No
    """.split()
)


def attribution(sentence: str) -> str | None:
    """The name that ``sentence`` (plain quotes and spaces) credits, or None."""
    return _credited(sentence, _COMPILED)


def credit_behind(sentence: str) -> str | None:
    """The name that ``sentence`` credits with what the sentence before it says, or None."""
    return _credited(sentence, _COMPILED_BEHIND)


def _credited(sentence: str, table: QuickTable[str]) -> str | None:
    for _, pattern in table.possible(sentence):
        for match in pattern.finditer(sentence):
            who = _name(match["who"])
            if who and who.split()[0] not in _NOBODY:
                return who
    return None


def _name(words: str) -> str:
    """The name alone, without its article, so that "The Ledger" and "Ledger" are one."""
    name = _REPORTER.sub("", _BEFORE_A_NAME.sub("", words)).removesuffix("'s").strip(" .,'")
    return name.removeprefix("The ").removeprefix("the ")
