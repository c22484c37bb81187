"""Names of networks that are common words as well: what says that the network is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.networks import AMBIGUOUS
from monitor.claims.words.shows import GENRES, PLAIN_NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

# What networks do, and what is theirs: beside one of these even a common word is a network.
_DOES = (
    r"(?:(?:has|have|had|wo|will|would|is|are|was|were|did|does|do|not|also|officially|already|just|now|since"
    r"|finally|recently|ever"
    r"|yet|long|only)(?:n't)?\s+){0,4}"
    r"(?:renew|order|cancel|dropp?|axe|pick|air|stream|bring|brought|giv|commission|pull|pass|let|made|makes|announc"
    r"|confirm|releas|debut|premier|launch|show|broadcast|green-?li|sav|scrapp|shelv|kept|keep|want|decid|hand|sign"
    r"|tapp|return|slat|schedul|mov|swoop|revived|revive|dump|acquir|bought|buy|end|postpon|delay|said|say"
    r"|yet\s+to|put|turn|plan"
    r"|den(?:y|ied|ies)|respond|comment|declin|suspend|halt|paus|go(?:ing|es)?\s+ahead|went\s+ahead|hir(?:ing|ed)"
    r"|ran\s+it"
    r"|nab|snap|land(?:s|ed)|secur|bring|gave|won't\s+say|rest|bow|carr|screen|repeat|rerun|burn"
    r"|unveil|reveal|extend|open|add|rebuff|part|stuck|stick|resurrect|rescu|hold|held|set\s+a|stop)"
)
AS_NETWORK = re.compile(
    rf"(?:'s?\s+(?:\w+\s+){{0,3}}?(?:{PLAIN_NOUNS}|{GENRES}|hit|_)"
    rf"|\s+(?:[a-z-]+\s+){{0,2}}?(?:{PLAIN_NOUNS}|original|comedy|sitcom|hit|audience|viewers|boss|executives?"
    rf"|network)\b|\s+{_DOES}"
    rf"|,\s+(?:which|the\s+(?:{PLAIN_NOUNS})'s|its|the\s+(?:[\w-]+\s+){{0,2}}home)\b)"
)
_LISTED = re.compile(r"(?:(?:,\s+|,?\s+and\s+|\s+&\s+)(?:the\s+)?[A-Z0-9][\w+&]*(?:\s[A-Z0-9][\w+]*)?){0,6}")


def end_of_list(text: str, position: int) -> int:
    """Where the list of networks ends that goes on at ``position``: "SVT, NRK and DR picked it up"."""
    match = _LISTED.match(text, position)
    return match.end() if match else position


_INTO_NETWORK = quick(
    r"\b(?:on|to|from|by|for|via|network|channel|streamer|service|it\s+(?:is|was|has\s+been))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s+\[?[A-ZÀ-Þ]")  # "Star Wars", "Dave Lund"
_IN_A_TITLE = re.compile(r"[a-z,\"'] [A-Z][\w']+\s(?:[Ff]rom|[Oo]f|[Uu]nder|[Ii]n|[Aa]nd)\s(?:[Tt]he\s|[Aa]\s)?$")


# "On Ten tonight", "Ten confirmed it": Australian networks; "Ten returning cast members" are something else.
_NUMBERS = frozenset(("Seven", "Nine", "Ten"))
_ON = re.compile(r"(?<![A-Z][a-z]{3}\s)\b(?:on|by|to|for|from|via)\s+$")
_ENDS = re.compile(r"\s*(?:[.,;)]|$)|\s+(?:and|at|in|this|next|from|before|until|tonight|after|since|for|every)\b")
_HAS_DONE = re.compile(
    r"\s+(?:(?:has|have|had|also|already|just|yesterday|today)\s+){0,3}(?:confirmed|announced|renewed|axed|ordered"
    r"|cancel+ed|dropped"
    r"|commissioned|said|says|confirms|announces|renews|screened|aired|picked\s+up|will\s+(?:air|screen|show))\b"
)


def is_a_common_word(s: Sentence, span: Span) -> bool:
    """ "Max is the name of the dog": a word, a name, a number."""
    if s.text[span[0] : span[1]] not in AMBIGUOUS:
        return False
    if _IN_A_TITLE.search(s.text, 0, span[0]):
        return True
    if s.text[slice(*span)] in _NUMBERS:
        return not (
            (_ON.search(s.text, 0, span[0]) and _ENDS.match(s.text, span[1])) or _HAS_DONE.match(s.text, span[1])
        )
    return bool(_GOES_ON.match(s.text, span[1])) or not (
        _INTO_NETWORK.search(s.text, 0, span[0]) or AS_NETWORK.match(s.bare, span[1])
    )
