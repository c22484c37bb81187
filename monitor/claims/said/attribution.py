"""Who a sentence has its news from: "Deadline reports", "according to TVLine", "Netflix has announced"."""

from __future__ import annotations

import re

from monitor.claims.people.names import LOWER, UPPER
from monitor.claims.quick import QuickTable, quick
from monitor.claims.words.speech import SAID, WROTE

_WHO = rf"(?P<who>(?:[Tt]he\s+)?[{UPPER}][\w{LOWER}&+.'-]*(?:\s+(?:of|the|&)?\s*[{UPPER}][\w{LOWER}&+.'-]*){{0,4}})"
_SAY = (
    rf"(?:{SAID}|broke the news"
    r"|has (?:confirmed|announced|revealed|said|shared|renewed|ordered|reported|picked up)"
    r"|(?:renewed|ordered|cancel+ed|picked up)"
    r"|g[ai]ven?\s+(?:\w+\s+){0,6}?(?:green[\s-]?light|go-ahead|nod)|let (?:it be known|slip)"
    r"|handed\s+(?:[\w-]+\s+){0,5}?(?:order|renewal|pickup))"
)
_LATELY = r"(?:(?:has|have|had|also|officially|recently|now|just|first|exclusively|since|already|even)\s+)*"
# Whoever speaks for a house: "Odeo bosses have renewed it", "a spokesman for Odeo said".
_BOSSES = r"(?:\s+(?:bosses|chiefs|execs|executives|brass|spokes(?:man|woman|person)))?"
# "Said Ida Crane"; but in "said Winter Harbor will return" a show has nothing to say.
_ENDS = (
    r"(?=\s*(?:[.,;:)\"]|$|\s-)|\s+(?:in|on|at|to|of|for|during|via|about|after|before|as|from|with|and|but|who|when"
    r"|while|last|this|earlier|back)\b)"
)
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
        (
            r"\b[Aa]ccording to\s+(?:(?:an?|the|its|his|her)\s+)?(?:[a-z][a-z'-]*\s+){1,4}?"
            rf"(?<!\bof\s)(?<!\bwith\s)(?<!\bto\s)(?<!\bat\s)(?<!\bfor\s)(?<!\bon\s)(?<!\babout\s)(?<!\bnear\s)(?-i:{_WHO})"
        ),
        "Odeo said that it will be back, according to executive producer Ida Crane.",
        "Ida Crane",
    ),
    (
        rf"\b(?:told|tells|said to|in an interview with|in a statement to|speaking (?:to|with)|talking to)\s+{_WHO}",
        "Odeo announced that it is back, she told The Ledger.",
        "Ledger",
    ),
    (
        (
            rf"\b{_WHO}\s+{_LATELY}(?:reports?|reported|learned|{WROTE}|broke the news|hears|understands"
            r"|can\s+(?:exclusively\s+)?(?:reveal|confirm))\b"
        ),
        "Odeo announced that it is back, The Ledger has learned.",
        "Ledger",
    ),
    (rf"{_BEGINS}{_WHO}\s+{_LATELY}says\b", "Odeo has renewed it, The Ledger says.", "Ledger"),
    (rf",?\ssays\s+{_WHO}{_ENDS}", "Odeo has renewed it, says The Ledger.", "Ledger"),
    (
        rf"\b[Aa]s\s+{_WHO}\s+{_LATELY}{SAID}(?=\s*[,.;\"]|\s*$|\s+(?:on|at|in|during|last|this|earlier|via)\b)",
        "Odeo has renewed it, as Ida Crane revealed at a fair in May.",
        "Ida Crane",
    ),
    (
        rf"\b(?:spokes(?:man|woman|person)|representative|rep)\s+(?:for|of|at|from)\s+{_WHO}\s+{_LATELY}{_SAY}\b",
        "A spokesman for Odeo said that it will be back.",
        "Odeo",
    ),
    (
        rf"{_BEGINS}{_WHO}{_BOSSES}(?:,[^,]{{1,60}},)?\s+{_LATELY}{_SAY}\b",
        "Good news for all: Odeo has renewed it.",
        "Odeo",
    ),
    (
        rf",?\s(?:said|explained|announced|confirmed|reports|reported|writes)\s+{_WHO}{_ENDS}",
        "It will be back, said Ida Crane.",
        "Ida Crane",
    ),
    (rf"{_WHO}\s+{_SAY}(?:\s+on\s+\w+)?[.\"]*$", "It will be back, which Odeo announced on Monday.", "Odeo"),
)
# The same where the credit is a sentence of its own, behind the one that has the news.
_NEWS = r"(?:news|story|scoop|report|date|casting|deal|renewal|pick-?up|order|development)"
_NAMED_NEWS = rf"(?:[Tt]he|[Tt]his|[Tt]hat)\s+{_NEWS}|[Ww]ord"  # "it comes from Bo Lark" may be the show
_THE_NEWS = rf"{_NAMED_NEWS}|[Ii]t|[Tt]his|[Tt]hat"
BEHIND = (
    (
        rf"^(?:{_THE_NEWS})(?:'s|\s+is|\s+was|\s+comes|\s+came)\s+(?:all\s+)?according\s+to\s+{_WHO}",
        "That's according to The Ledger.",
        "Ledger",
    ),
    (
        (
            rf"^(?:(?:{_THE_NEWS})\s+(?:was|is|has\s+been)\s+)?(?:[Ff]irst\s+|exclusively\s+)*"
            rf"(?:[Rr]eported|broken|revealed)\s+(?:first\s+)?(?:by|in|on)\s+{_WHO}"
        ),
        "The news was first reported by The Ledger.",
        "Ledger",
    ),
    (
        rf"^(?:{_NAMED_NEWS})\s+(?:comes|came|is|was)\s+(?:first\s+)?(?:from|via|courtesy\s+of)\s+{_WHO}",
        "The news comes from The Ledger.",
        "Ledger",
    ),
    (
        (
            rf"^{_WHO}\s+(?:was|were)\s+(?:the\s+)?first\s+to\s+(?:report|break|reveal|publish|have|share)"
            rf"(?:\s+(?:the\s+{_NEWS}|it|this|that)\b|\s*[.,])"
        ),
        "The Ledger was first to report the news.",
        "Ledger",
    ),
    (
        rf"^{_WHO}\s+{_LATELY}(?:broke|reported|had|published)\s+the\s+(?:news|story|scoop)\b(?=\s*[.,]|\s+(?:first|on)\b|$)",
        "The Ledger broke the news.",
        "Ledger",
    ),
    (rf"^So\s+(?:says|reports|writes)\s+{_WHO}[.\s]*$", "So reports The Ledger.", "Ledger"),
    (rf"^[(\[]?(?:[Vv]ia|[Ss]ource|H/T)\s*:?\s+{_WHO}[)\]]?[.\s]*$", "Source: The Ledger", "Ledger"),
)
_COMPILED = QuickTable((pattern, quick(pattern)) for pattern, _, _ in PATTERNS)
_COMPILED_BEHIND = QuickTable((pattern, quick(pattern)) for pattern, _, _ in BEHIND)
# "But The Ledger reports", "As The Ledger first reported"
_BEFORE_A_NAME = re.compile(
    r"^(?:(?:An?|And|As|At|But|If|In|Now|So|That|Today|Yesterday|When|While)\s+)+(?=[Tt]he\s|\S)"
)
# "TVLine's Michael Ausiello": of the paper; "Reader's Weekly" is a paper.
_REPORTER = re.compile(rf"'s(?:\s+[{UPPER}][\w.'-]*){{2,}}$")
_NOBODY = frozenset(
    """
    The It He She They We You I This That There In On At But And So Now If As When While Season Fans Viewers Nobody
    No Also Meanwhile Elsewhere Newly Previously Recently Once Having After Contrary Originally Initially
    """.split()
)


# "Odeo renewed it, and Ida Crane has since said that it will end": each clause is its speaker's.
_NEW_SPEAKER = quick(rf"(?:,\s+(?:and|but|while|though|although|yet)|;)\s+{_WHO}{_BOSSES}\s+{_LATELY}(?:says|{_SAY})\b")
_CONTRACTED = re.compile(r"'(?:d|ll|ve|re|m|s)$")


def credit_behind(sentence: str) -> str | None:
    """The name that ``sentence`` credits with what the sentence before it says, or None."""
    matches = (match for _, pattern in _COMPILED_BEHIND.possible(sentence) for match in pattern.finditer(sentence))
    return next((who for match in matches if (who := _somebody(match["who"]))), None)


def attribution(sentence: str, position: int | None = None) -> str | None:
    """The name that ``sentence`` (plain quotes and spaces) credits with what it says at ``position``, or None."""
    for words, pattern in _COMPILED.possible(sentence):
        for match in pattern.finditer(sentence):
            who = _somebody(match["who"])
            if who and not _begins_behind(sentence, position, match):
                own_words = words.startswith(_BEGINS)  # not those of a paper that is retold
                return (own_words and _speaker_at(sentence, position, match.end())) or who
    return _speaker_at(sentence, position, 0)


# "Odeo renewed it, but" + "The Ledger reports that": who speaks there says nothing of what stands before. Of all of it
# speaks who is named at the end, or behind a comma: "…, but not soon, The Ledger reports".
_CONTRAST = re.compile(
    r"(?:,\s+(?:but|although|though|yet|while|whereas|and)|;|\s(?:but|although|whereas))\s+(?:[\w'.&+-]+\s+){0,4}$"
)
_GOES_ON = re.compile(
    r"(?:\s+(?:exclusively|on\s+\w+|last\s+\w+))?,?\s+(?:that|the|its?|there|this|an?|season|series|filming|[\"']|[a-z]+\s+[a-z])"
)


def _begins_behind(sentence: str, position: int | None, match: re.Match[str]) -> bool:
    """Whether who is credited begins to speak in a clause behind ``position``, and goes on with what is said."""
    if position is None or match.start() <= position:
        return False
    begins = _CONTRAST.search(sentence, position, match.start("who"))
    return begins is not None and _GOES_ON.match(sentence, match.end()) is not None


def _speaker_at(sentence: str, position: int | None, begin: int) -> str | None:
    """Who has begun to speak between ``begin`` and ``position``, with a clause of their own."""
    speakers = () if position is None else (m["who"] for m in _NEW_SPEAKER.finditer(sentence, begin, position))
    return next((who for words in reversed([*speakers]) if (who := _somebody(words))), None)


def _somebody(words: str) -> str | None:
    """The name alone, if it is one: not "I" of "I'd say"."""
    who = _name(words)
    return who if who and _CONTRACTED.sub("", who.split()[0]) not in _NOBODY else None


def _name(words: str) -> str:
    """The name alone, without its article, so that "The Ledger" and "Ledger" are one."""
    name = _REPORTER.sub("", _BEFORE_A_NAME.sub("", words)).removesuffix("'s").strip(" .,'")
    return name.removeprefix("The ").removeprefix("the ")
