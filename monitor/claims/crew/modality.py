"""How a sentence puts it that somebody makes the show: as a fact, a guess, a rumour, or as over or untrue.

Only the words that bind the people to their role count: "Ada Lund, who directs, hopes for a third season" is no guess.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew.context import NO_LONGER
from monitor.claims.crew.glue import PREDICATED
from monitor.claims.crew.gone import THE_SHOW, is_gone
from monitor.claims.crew.handover import TAKEN_OVER, had_it
from monitor.claims.quick import quick
from monitor.claims.said.modality import is_guess, modality
from monitor.claims.words.crew import AUTHOR, DIRECTOR, PRODUCER, SHOWRUNNER, WRITER
from monitor.claims.words.speech import TELLS
from monitor.model import Modality

if TYPE_CHECKING:
    from monitor.claims.crew.people import Named
    from monitor.claims.reading import Sentence
    from monitor.claims.words.crew import Place

_ASIDE = re.compile(r",\s[^,]{2,},")
# "Had been set to direct before leaving", "was the showrunner before leaving the show": and it came to nothing, or is
# over. Who directed an episode before leaving for Spain has directed it, and who quits smoking has left nothing.
_BEFORE_LEAVING = (
    r"[^.;]{0,50}?\b(?:before|until|but)\s+(?:(?:he|she|they|later|then|has|have|since"
    r"|eventually)\s+){0,3}(?:exit(?:ing|ed)|leaving|left|depart(?:ing|ed)"
    r"|being\s+(?:replaced|fired)|dropp(?:ing|ed)\s+out|stepp(?:ing|ed)\s+(?:down|away|back)|quit(?:ting)?"
    r"|pull(?:ing|ed)\s+out|bow(?:ing|ed)\s+out)\b"
)
_LEFT = re.compile(
    rf"{_BEFORE_LEAVING}(?=\s*(?:[.;,:)]|$)|\s+(?:{THE_SHOW}|the\s+(?:job|post|role|chair)\b|and\b|after\b"
    r"|over\b|amid\b|due\b|following\b|because\b|when\b|as\b|in\b|this\b|last\b|early\b|altogether\b"
    rf"|(?:from|of)\s+{THE_SHOW}|for\s+(?:good|personal|health|another|family)\b|citing\b))"
)
_LEFT_IT = re.compile(rf"{_BEFORE_LEAVING}\s+{THE_SHOW}")
_HIRED = re.compile(
    r"\b(?:(?:was|were)\s+(?:originally\s+|initially\s+|first\s+)?to|set|hired"
    r"|tapped|attached|due|slated|signed|supposed|meant|brought\s+in|recruited|named|announced|appointed"
    r"|lined\s+up|chosen|to\s+be)\b"
)
# Of these a rumour in the same sentence is not: "According to an insider, A, the showrunner, has left."
_SETTLED = frozenset(("called, before the name", "called, in apposition", "called, label"))
_NOT_BEFORE = quick(
    r"\b(?:[Ss]tepping\s+(?:down|away|aside|back)|[Ll]eaving|[Ee]xiting|[Dd]eparting|[Bb]owing\s+out|[Oo]ut"
    r"|[Gg]one)\s+as\s+(?:the\s+|an?\s+|its\s+)?$|"
    r"\b(?:no\s+longer|not|never|(?:is|are|was|were|wo|has|have)n't)\s+"
    r"(?:(?:be|been|being|also|going|to|as|an?|the|its|once|ever)\s+){0,3}$"
)

# Where somebody else has the word, a rumour before is not theirs: "There is talk of a film, says A, who runs the show".
_ANOTHER_VOICE = re.compile(
    rf",\s+(?:(?:as\s+(?=[^;]{{1,120}}\b{TELLS}\b)|{TELLS}\s|according\s+to\s)(?![^;]*,\s+that\b)|while\s)"
)
# "There is talk of a film, and A runs the show": what is talked of is named, and a new clause is another matter.
_TALK_OF = re.compile(
    r"\b(?:talk|rumou?rs?|whispers?|reports?|word|gossip)\s+(?:of|about)\s(?:(?!\bthat\b)[^;,])*,"
    r"\s+(?:and|but|yet|so)\s"
)
# "Word is that the series, created by A, moves to Spain": created it is.
_OF_THE_SHOW_ASIDE = re.compile(rf"{THE_SHOW},\s+$")
# "Word is that A, who directed the pilot, leaves": directed she has.
_IN_AN_ASIDE = re.compile(r"\s*(?:\([^()]*\))?,\s+who\b[^,;]*$")
# "Fans hope that A directs again", "perhaps A directs again", "if A directs again": what is said before a name.
_HELD = re.compile(r"[\w']+\s+(?:(?:is|are|was|were|now|still|very\s+much|[a-z]+ly)\s+)?that\s+$|[\w']+\s+$")
_OPINION = re.compile(
    r"\b(?:think|believe|reckon|fear|dream|wish|imagine|suppose|suspect|pray|pretend)(?:s|es|ed|ing)?\b|\bthought\b"
    r"|\bunless\b",
    re.IGNORECASE,
)
# "Fans want A to direct the finale"
_WISH = re.compile(
    r"\b(?:(?:want|need|beg|urge)(?:s|ed|ing)?|(?:would|'d)\s+(?:\w+\s+)?(?:love|like|prefer))\s+(?:for\s+)?$"
)
# "A directs again, or so fans hope", "…, hopes B"; but "A directs it, hopes for a third season".
_HOPED_BEHIND = re.compile(
    r",\s+(?:or\s+so\s+)?(?:(?:he|she|they|it\s+is|it's|we|I|(?:the|her|his|many|most|some)\s+\w+|\w+)\s+)?"
    r"(?:hope[sd]?|think|thinks|believe[sd]?|reckons?|guess(?:es)?|suspects?|presumably|perhaps|supposedly)\b"
    r"(?!\s+(?:for|to|of|about|that|it|so)\b)"
)
_UNTRUE = re.compile(
    r"(?:\b(?:denie[sd]|denying|(?:not|never)\s+true|(?<!n't\s)(?<!not\s)(?<!no\s)"
    r"(?:untrue|false|doubts?|doubtful))|n't\s+true)"
    r"\s+that\s+$"
)
_UNCREATED = frozenset((SHOWRUNNER, WRITER, PRODUCER, DIRECTOR))  # a creator stays one


def modality_of(sentence: Sentence, role: str, place: Place, named: Named) -> Modality:
    """The modality of a claim that people at ``place`` have ``role``."""
    if place.form == TAKEN_OVER or (named.at and had_it(sentence.bare, role, place, named.at[-1][1])):
        return Modality.DENIED
    if place.side == "before":
        denied = bool(NO_LONGER.search(_ASIDE.sub(" ", sentence.bare[named.glue_start : place.start])))
    elif place.form == "called, who it is" and NO_LONGER.search(sentence.bare[place.start : named.glue_end]):
        denied = True
    else:
        denied = bool(_NOT_BEFORE.search(sentence.bare[max(0, place.start - 60) : place.start]))
    if denied or _left_again(sentence.bare, role, place, named):
        return Modality.DENIED
    if role in _UNCREATED and place.form == "called, behind the name" and is_gone(sentence.bare, place.end):
        return Modality.DENIED
    if role == AUTHOR:
        return Modality.ASSERTED
    first, last = (
        (named.glue_start, place.start) if place.side == "before" else (max(0, place.start - 50), named.glue_end)
    )
    first = max(first, sentence.clause(place.start)[0])
    glue = sentence.bare[named.glue_start : place.start]
    apposed = place.form == "called, behind the name" and glue.lstrip().startswith((",", "("))
    apposed = apposed and not PREDICATED.match(glue)
    if place.form == "called, before the name":  # "Asked if she would be seen, director A said"
        first = max(first, sentence.bare.rfind(", ", 0, place.start))
    if place.form in _SETTLED or apposed:
        first = max(first, sentence.bare.rfind(" that ", 0, place.start))  # "word is that director A has a cold"
        return modality(sentence.bare[first:], (0, last - first), (0, last - first))
    in_an_aside = (
        _IN_AN_ASIDE.fullmatch(glue)
        if place.side == "before"
        else _OF_THE_SHOW_ASIDE.search(sentence.bare, max(0, place.start - 60), place.start)
    )
    if place.side == "before" and not in_an_aside:
        before = _before_the_names(sentence.bare, named)
        if _UNTRUE.search(before):
            return Modality.DENIED
        if _is_held(before) or _HOPED_BEHIND.match(sentence.bare, place.end):
            return Modality.EXPECTED
    begin = named.glue_start if in_an_aside else _voice(sentence.bare, place.start)
    first = max(first, begin)
    return modality(sentence.bare[begin:], (first - begin, last - begin), (first - begin, last - begin))


def _left_again(text: str, role: str, place: Place, named: Named) -> bool:
    """Whether those who came, or were to come, are said to have gone before long."""
    bond = (
        text[named.glue_start : place.start] if place.side == "before" else text[max(0, place.start - 40) : place.end]
    )
    if _HIRED.search(bond):
        return bool(_LEFT.match(text, place.end))
    return role in _UNCREATED and place.form.startswith("called") and bool(_LEFT_IT.match(text, place.end))


def _voice(text: str, position: int) -> int:
    """Where the words of whoever speaks at ``position`` begin."""
    voices = [match.start() for match in _ANOTHER_VOICE.finditer(text) if match.start() < position]
    return max([0, *voices, *(match.end() for match in _TALK_OF.finditer(text, 0, position))])


def _before_the_names(text: str, named: Named) -> str:
    name = named.at[0][0] if named.at else text.rfind(" ", 0, named.glue_start) + 1  # … or before the pronoun
    return text[max(0, name - 60) : name]


def _is_held(before: str) -> bool:
    """Whether somebody hopes or thinks so, or it stands behind an "if"."""
    held = _HELD.search(before)
    words = held.group() if held else ""
    return is_guess(words) or bool(_OPINION.search(words) or _WISH.search(before))
