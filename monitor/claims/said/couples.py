"""Couples that part: "the winners called it quits" is said of their love, not of the show, nor do they leave it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# What a show, its cast and a couple can all do; two people who do it, and not to the show, are a couple.
_PART = r"(?:call(?:s|ed|ing)?\s+it\s+quits|(?:go(?:es|ing|ne)?|went)\s+(?:their\s+)?separate\s+ways)"
# … and what one of the two does, where the other or the marriage is named behind it.
_PARTS = quick(
    rf"\b(?P<both>{_PART})|\b(?:call(?:s|ed|ing)?\s+(?:it\s+(?:a\s+day|off)|time)"
    r"|part(?:s|ed|ing)?\s+(?:ways|company)(?:\s+with)?"
    r"|(?:go(?:es|ing|ne)?|went)\s+(?:his|her)\s+separate\s+ways?"
    r"|(?:walk|step)(?:s|ed|ped|ing|ping)?\s+away|end(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_LOVE = (
    r"(?:engagement|marriage|relationship|romance|love|wedding|fianc[eé]e?s?|husband|wife|spouse|boyfriend|girlfriend"
    r"|partner|dating)"
)
# "called it quits" + "on their engagement", "with her fiance", "after three years of marriage"
_FROM_LOVE = re.compile(
    rf"\s+(?:(?:on|with|from|after|in|of)\s+)?(?:[\w'-]+\s+){{0,5}}?{_LOVE}\b(?!\s+(?:{NOUNS})\b)", re.IGNORECASE
)
# "called it quits" + "on the show", "after two seasons"
_FROM_THE_SHOW = re.compile(
    rf"[^.;,]{{0,60}}?(?:_{{3,}}|\b(?:seasons?|{NOUNS}|role|part|cast|contract)\b)", re.IGNORECASE
)
_HELPING = r"(?:\s+(?:have|has|had|are|were|be|been|to|will|just|now|also|officially|recently|reportedly|since|both))*"
# "The couple" + "have called it quits"
_THE_COUPLE = re.compile(
    rf"\b(?:couples?|pair|duo|exes|newlyweds|lovebirds|sweethearts|parents|spouses|twosome){_HELPING}\s+$",
    re.IGNORECASE,
)
_TO_THE_VERB = re.compile(rf"(?:,\s+who\s[^.;]{{2,80}},)?(?:\s+of\s+_+)?{_HELPING}\s+")
_AND = re.compile(r"\s+(?:and|&)\s+(?:[a-z]+\s+){0,3}")


def _are_two(sentence: Sentence, verb: int) -> bool:
    """Whether two people, and nobody else, stand before the verb: "Mina Falk and Carl Dunn called it quits"."""
    start, _ = sentence.clause(verb)
    names = [name for name in find_names(sentence.bare) if name.end <= verb]
    if len(names) < 2 or names[-2].start < min(start, names[-1].start):
        # The aside of "A and B, who met on the show, called it quits" opens a clause of its own.
        start = 0
    return (
        len(names) > 1
        and names[-2].start >= start
        and _AND.fullmatch(sentence.bare, names[-2].end, names[-1].start) is not None
        and _TO_THE_VERB.fullmatch(sentence.bare, names[-1].end, verb) is not None
    )


def parts_a_couple(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the verb within ``span`` says that two who were in love, or married, part."""
    parts = _PARTS.search(sentence.bare, span[0], max(span[1], span[0]))
    if parts is None:
        return False
    if _THE_COUPLE.search(sentence.bare, 0, parts.start()) or _FROM_LOVE.match(sentence.bare, parts.end()):
        return True
    if parts["both"] is None or _FROM_THE_SHOW.match(sentence.bare, parts.end()):
        return False
    return _are_two(sentence, parts.start())
