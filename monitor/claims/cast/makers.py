"""Whom somebody makes the show beside is behind the camera: "ran the show alongside Carl Dunn"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.quick import quick
from monitor.claims.words.crew import DEEDS, NOUNS, Deed
from monitor.claims.words.crew_objects import MADE

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence


def _made(deed: Deed) -> str:
    return rf"{deed.active}\s+{MADE[deed.made]}"


# What makers do; to "run" only the show is a maker's work, and "the script", "the pen" and "the helm" are things.
_DEEDS = "|".join(deed.active for deed in DEEDS if deed.made != "the show")
_RUNS = "|".join(_made(deed) for deed in DEEDS if deed.made == "the show")
# "Ann Hill (Salt Road)" + "penned the pilot", "directs all six": what is done to the show or its scripts
_MAKES_IT = quick(
    rf"\s+(?:(?:has|have|had|is|was|also|will|now|both|who)\s+){{0,3}}(?:{'|'.join(_made(deed) for deed in DEEDS)})",
    re.IGNORECASE,
)
_BESIDES = r"(?:develop|adapt|oversee|edit|show-?run)(?:s|ed|d|ing|ning)?|oversaw"
# … what they are called: "serves as showrunner", "is a producer", "heads the writers' room".
_CALLED = "|".join(noun for noun, role in NOUNS.items() if role)
_IN_THE_ROOM = "|".join(noun for noun in NOUNS if noun.endswith("room"))
_NO_THING = r"(?<!\bthe\s)(?<!\ba\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bnew\s)(?<!'s\s)(?<!\bof\s)"
_MAKES = quick(
    rf"{_NO_THING}\b(?:{_DEEDS}|{_BESIDES})\b|\b(?:{_RUNS})|\b(?:{_IN_THE_ROOM})\b"
    r"|\b(?:as|is|are|was|were|be|been|being|becomes?|became|remains?)\s+"
    rf"(?:(?:an?|the|its|also|now|both|one|of)\s+){{0,3}}(?:{_CALLED})s?\b",
    re.IGNORECASE,
)
_ACTS = quick(
    r"\b(?:(?:co-|guest-?\s?)?star(?:s|red|ring)?|appear(?:s|ed|ing)?|play(?:s|ed|ing)?|act(?:s|ed|ing)?"
    r"|perform(?:s|ed|ing)?|feature(?:s|d)?|featuring|return(?:s|ed|ing)?|join(?:s|ed|ing)?|cast|seen|repris(?:es?|ed|ing)|leads?|led|leading"
    r"|headlin(?:es?|ed|ing)|recur(?:s|red|ring)?|portray(?:s|ed|ing)?|voic(?:es?|ed|ing)|has|have|sees|boasts|with)\b",
    re.IGNORECASE,
)
# Between what is made and whom it is made with: no other clause, but perhaps an aside ("the Copper Bay veteran").
_ONE_CLAUSE = re.compile(r"[^.;:,]{0,90}(?:,[^.;:,]{2,60},)?[^.;:,]{0,20},?\s*")
_FIRST = re.compile(r"[\"']?(?:Alongside|Opposite)\s")
# "Stars in and" + "executive produces the drama alongside Carl Dunn": both are done beside him.
_AND_ACTS = re.compile(
    r"\b(?:star|appear|play|act)(?:s|ed|red|ring|ing)?(?:\s+in)?\s+and\s+(?:also\s+)?(?:executive\s+)?$"
)


def makes_it(sentence: Sentence, position: int) -> bool:
    """Whether what stands at ``position`` says that somebody makes the show: "penned the pilot"."""
    return _MAKES_IT.match(sentence.bare, position) is not None


def makes_before(sentence: Sentence, position: int) -> bool:
    """Whether the sentence speaks, before ``position``, of making the show, and of no acting after that."""
    start = max(0, position - 160)
    makes = max(_MAKES.finditer(sentence.bare, start, position), key=lambda match: match.end(), default=None)
    return makes is not None and not _ACTS.search(sentence.bare, makes.end(), position)


def made_beside(sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the "alongside" at ``span`` tells with whom somebody makes the show."""
    text = sentence.bare
    if _FIRST.match(text, span[0]):  # "Alongside Carl Dunn, Mina Falk runs the show."
        makes = next(_MAKES.finditer(text, span[1]), None)
        return makes is not None and not _ACTS.search(text, span[1], makes.start())
    start = max(0, span[0] - 160)
    makes = max(_MAKES.finditer(text, start, span[0]), key=lambda match: match.end(), default=None)
    if makes is None or _ACTS.search(text, makes.end(), span[1]) or _AND_ACTS.search(text, start, makes.start()):
        return False
    return _ONE_CLAUSE.fullmatch(text, makes.end(), span[0]) is not None
