"""What a sentence leaves to its surroundings: roles carried over from before, answers to a question, label lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.crew_called import roles_of
from monitor.claims.crew_forms import found_in
from monitor.claims.crew_words import Place
from monitor.claims.names import UPPER
from monitor.claims.quick import quick
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Sentence

NO_LONGER = quick(
    r"\b(?:no\s+longer|not|never|stepp(?:ed|ing)\s+(?:down|away|back|aside)|steps\s+(?:down|away|back|aside)|fired"
    r"|sacked|ousted|let\s+go|dropped|pass(?:es|ed|ing)\s+(?:on\s+)?the\s+(?:baton|torch|reins)"
    r"|hand(?:s|ed|ing)\s+(?:over\s+)?the\s+(?:baton|torch|reins|keys)"
    r"|removed|left|leaves|leaving|exit(?:ed|s|ing)?|depart(?:ed|s|ing)?|out\s+as|quit|quits|quitting"
    r"|resign(?:ed|s|ing)?|bow(?:ed|s|ing)\s+out"
    r"|parted\s+ways|replaced\s+as|(?:is|are|was|were|wo|did|does|do|has|have)n't"
    r"|had\s+(?:originally\s+|once\s+|previously\s+)?been\s+(?:set|attached|tapped|hired|slated|due|signed)"
    r"|(?:was|were)\s+(?:originally|initially|once|previously)"
    r"\s+(?:set|attached|tapped|hired|slated|due|signed|cast|supposed|meant))\b(?!\s+only\b)"
)
# "C is another": one more of those just named. "She is no longer the showrunner; C takes over": in her place.
_ANOTHER = quick(r"\b(?:is|are)\s+(?:another|others|also\s+(?:one|among\s+them))\b(?!\s+[a-z])")
_IN_PLACE = quick(
    r"\b(?:(?:will\s+)?tak(?:es?|ing)|took|has\s+taken)\s+over\b(?!\s+(?:as|the|from|for|on|a)\b)"
    r"|\b(?:steps|stepping|stepped|will\s+step)\s+in\b"
    r"(?!\s+as)|\b(?:will\s+)?(?:replac|succeed)(?:es|s|ed|ing|e)?\s+(?:him|her|them)\b"
)
_CARRIED = re.compile(r"So\s+(?:do|does|did|is|are|will|has|have)\s+")


def carried(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    """ "A and B are executive producers. So are C and D.": the role comes from the sentence before."""
    match = _CARRIED.match(sentence.text)
    if match and earlier:
        roles = dict.fromkeys(role for place in found_in(earlier[-1].bare) for role in place.roles)
        if roles:
            yield Place(match.start(), match.end(), "after", (list(roles)[-1],), "carried over")
    yield from _in_turn(sentence, earlier)


def _in_turn(sentence: Sentence, earlier: list[Sentence]) -> Iterator[Place]:
    for pattern in (_ANOTHER, _IN_PLACE):
        for match in pattern.finditer(sentence.bare):
            here = sentence.bare[: match.start()]
            places = list(found_in(here)) or [place for before in earlier[-1:] for place in found_in(before.bare)]
            left = pattern is _ANOTHER or NO_LONGER.search(here) or (earlier and NO_LONGER.search(earlier[-1].bare))
            if places and left:
                yield Place(match.start(), match.end(), "before", places[-1].roles, "carried over", "deed")


# --- Questions and headings: "Who directs it?" - "Ada Lund."

_WHO = re.compile(r"(?:And\s+|So,?\s+)?Who(?:'s|'ll)?\b|Behind\s+the\s+camera\b", re.IGNORECASE)
_ANSWER = re.compile(
    r"(?:That\s+(?:would\s+be|is)\s+|It's\s+"
    rf"|It\s+is\s+)?(?=[{UPPER}][\w.'-]+\s[{UPPER}][\w.'-]+(?:\s[{UPPER}][\w.'-]+"
    r"|,?\s+and\s)*\s*(?:[.,!(;]|$|\s-\s|who\b))"
)


def roles_asked_for(sentence: Sentence) -> tuple[str, ...]:
    """The roles that a question or heading asks for: "Who created it?", "Director"."""
    if not sentence.about:
        return ()
    who = _WHO.match(sentence.bare)
    if who:
        asked = [place for place in found_in(sentence.bare) if place.side == "before"]
        return tuple(dict.fromkeys(role for place in asked for role in place.roles))
    if sentence.kind is BlockKind.HEADING and len(sentence.text) < 40 and _HEADED.fullmatch(sentence.bare):
        return roles_of(sentence.bare)
    return ()


_HEADED = re.compile(r"(?:The\s+)?(?:[\w-]+[\s/&]+){0,4}?[\w-]+:?")


def answers(sentence: Sentence, asked: tuple[str, ...]) -> Iterator[Place]:
    """The place before the name with which a sentence answers what was asked."""
    match = _ANSWER.match(sentence.text)
    if asked and match:
        yield Place(0, match.end(), "after", asked, "answer")


# --- Label lines

_CREDIT_LINE = re.compile(
    r"(?:Created|Directed|Produced|Executive\s+produced|Music|Score|Screenplay|Script|Teleplay"
    r"|Based\s+on\s[^.?]{3,60})\s+by:?\s+"
    r"(?:[A-ZÀ-Þ][\w.'-]+(?:\s+|$|,\s+|\s+and\s+|\s+&\s+)){2,12}"
)
_LABEL = re.compile(r"(?!.*\?)[A-Z][^:?]{1,40}(?::|\s[-|])\s+[\"']?[A-ZÀ-Þ][\w.'-]+[\s,][^?]{2,100}")


def is_label(sentence: Sentence) -> bool:
    """ "Screenplay: Jo Marsh": a line by itself, which looks like a heading."""
    if not sentence.about or sentence.kind is not BlockKind.HEADING:
        return False
    if _CREDIT_LINE.fullmatch(sentence.text):
        return True
    return bool(_LABEL.fullmatch(sentence.text)) and any(
        place.side == "after" and (place.start == 0 or sentence.text[: place.end].rstrip().endswith((":", "-", "|")))
        for place in found_in(sentence.bare)
    )
