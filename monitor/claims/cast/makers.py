"""Whom somebody makes the show beside is behind the camera: "ran the show alongside Carl Dunn"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.people.names import UPPER
from monitor.claims.quick import quick
from monitor.claims.words.crew import DEEDS, NOUNS, Deed
from monitor.claims.words.crew_objects import MADE
from monitor.claims.words.handover import HANDS_OVER, IS_REPLACED, NO_ROLE_BEHIND, TAKES_OVER
from monitor.claims.words.networks import NETWORKS, alternatives

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

# "Alongside Carl Dunn, Mina Falk directs" + "and stars in it"
_THEN_ACTS = re.compile(r"[^.;:]{0,30}?\s+and\s+(?:also\s+)?(?:co-)?(?:stars?|starred|acts|appears)\b")


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
        acts = makes and (_ACTS.search(text, span[1], makes.start()) or _THEN_ACTS.match(text, makes.end()))
        return makes is not None and not acts
    start = max(0, span[0] - 160)
    makes = max(_MAKES.finditer(text, start, span[0]), key=lambda match: match.end(), default=None)
    if makes is None or _ACTS.search(text, makes.end(), span[1]) or _AND_ACTS.search(text, start, makes.start()):
        return False
    return _ONE_CLAUSE.fullmatch(text, makes.end(), span[0]) is not None


_NAME = rf"[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'.-]+){{1,3}}+"
_PEOPLE = rf"{_NAME}(?:(?:,\s|,?\s(?:and|&)\s){_NAME}){{0,3}}+"
_HEAD = r"(?:executive|president|chief|boss|CEO)(?:e?s)?"
_POST = rf"(?i:(?:{_CALLED})s?|{_HEAD})"
# A drama has chiefs and presidents of its own: "as Hulu president", "as CEO of Hulu",
# "as the show's boss" are none of them.
_HOUSE = (
    rf"(?:{alternatives(NETWORKS)}|(?i:network|studio|channel|streamer|broadcaster|platform|entertainment|programming|content"
    r"|comedy|drama|scripted|originals))"
)
_OF_A_HOUSE = (
    rf"(?:(?:_[_ ]*|{_HOUSE}|(?i:show|series))(?:(?:'s)?\s+|(?<=_\s))(?:{_HOUSE}\s+)?(?i:{_HEAD})\b"
    rf"|(?i:{_HEAD}|head)\s+(?:of|at)\s+(?:the\s+)?{_HOUSE}(?![\w+]))"
)
_POST_HERE = rf"(?:(?i:(?:{_CALLED})s?)\b|{_OF_A_HOUSE}){NO_ROLE_BEHIND}"
_AS_A_POST = (
    r"(?:\s+(?:on|in|at|for)\s[^.;:,]{1,40}?)?\s+as\s+(?:(?:the|an?|its|their|co-)\s+)?(?:[a-z_]+'s?\s+)?(?:[a-z-]+\s+)?"
    rf"{_POST_HERE}"
)
# "takes over from" + "showrunner Bo Lark", "replaced Bo Lark" + "as its director", "Showrunner Bo Lark" + "has been
# replaced by", "took over from Bo Lark, is the showrunner", "took over as showrunner from"
_A_POST_CHANGES_HANDS = quick(
    rf"\b{TAKES_OVER}\s+(?:(?:[a-z'-]+\s+){{0,3}}{_POST}\s+{_NAME}|(?:[a-z'-]+\s+){{0,2}}{_PEOPLE}{_AS_A_POST})"
    rf"|\b{_POST}\s+{_PEOPLE}(?:,\s[^,.;]{{2,60}},)?\s+(?:{IS_REPLACED}|{HANDS_OVER})\b[^.;:,]{{0,60}}"
    rf"|\b{TAKES_OVER}\s+(?:[a-z'-]+\s+){{0,2}}{_PEOPLE},\s+(?:is|was|becomes)\s+(?:(?:the|its|now|new)\s+){{0,3}}{_POST_HERE}"
    rf"|\b{IS_REPLACED}{_AS_A_POST}[^.;:,]{{0,40}}?\sby\s"
    rf"|\b(?:tak(?:es?|en|ing)|took)\s+over{_AS_A_POST}[^.;:,]{{0,40}}?\sfrom\s",
)


def a_post_changes_hands(text: str, span: tuple[int, int]) -> bool:
    """Whether who comes and goes at ``span`` does so behind the camera: "A replaces B as showrunner"."""
    return any(found.start() < span[1] and span[0] < found.end() for found in _A_POST_CHANGES_HANDS.finditer(text))
