"""Whether what a verb says is said of the show: "Season 2 took flight", and not "the cast of season 2 took flight".

Words that anybody may do ("greeted the fans", "flew to") date a season only where the show, a season or "it" stands
right before them as the subject. The words before the verb are gone back over one by one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import NOUNS, RETOLD

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

# Between a subject and its verb: "Season 2 [will finally have] lit up our screens".
_LEADS = frozenset(
    """
    will would shall should can could may might must is are was were be been being has have had having do does did
    won't wouldn't can't cannot couldn't isn't wasn't doesn't didn't don't hasn't hadn't not never no longer
    to set due slated scheduled planned expected ready about going likely poised able supposed meant said rumoured
    first then now also both all just soon once itself only still so again since later
    """.split()
)
_RELATIVES = frozenset({"which", "that"})
_COORDINATES = frozenset({"and", "then"})
_TOGETHER = frozenset({"and", "or"})
# Behind one of these the show only says whose something is: "the rights to the show", "in Winter Harbor".
_PREPOSITIONS = frozenset(
    "of for from to on onto in into with without by at about behind between like via inside through".split()
)
_SOMEBODYS = frozenset("his her their my your another rival".split())  # "her next series took flight"
_PARTS = (
    r"seasons?|run|batch(?:es)?|instal+ments?|chapters?|episodes?|parts?|volumes?|halves|half|opener|pilot|premiere"
)
_NOUN = rf"(?:{NOUNS}|{RETOLD}|{_PARTS})"
_DETERMINER = r"(?:the|its|this|these|those|all|both|our|every)"
_ENDS_IN_NOUN = re.compile(rf"(?:^|\s){_NOUN}$", re.IGNORECASE)
_NO_LINK = rf"(?!(?:{'|'.join(sorted(_PREPOSITIONS | _TOGETHER))})\b)"
_HAS_DETERMINER = re.compile(
    rf"\b(?:{_DETERMINER}|\d+|{ONE_TO_TEN})\s+(?:{_NO_LINK}[\w'+-]+\s+){{0,5}}$", re.IGNORECASE
)
_PART_ALONE = re.compile(rf"(?:^|\s)(?:{_PARTS}|series)$", re.IGNORECASE)
_DESCRIBES = re.compile(
    rf"(?:\b(?:{_DETERMINER}|an?|another)\s+)?(?:(?:very|new|next|latest|entire|whole|first|last|final|hit|\w+-\w+)\s+)*$",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    r"\s+(?:is|was|has|had|will|would|came|began|ran|went|got|goes|comes|begins|[a-z]{2,}ed)\s", re.IGNORECASE
)
# "What was meant to end in May goes on until July"
_MEANT_TO_END = re.compile(
    r"\W*what\s+(?:was|were|had\s+been)\s+(?:\w+\s+)?(?:meant|supposed|due|set|planned|scheduled)\s+to\s+(?:have\s+)?"
    r"(?:end|finish|conclude|close|wrap\s+up|bow\s+out|stop)",
    re.IGNORECASE,
)
_LONGEST_ASIDE = 90  # letters between two commas behind the subject


def is_done_by_the_show(sentence: Sentence, at: int) -> bool:
    """Whether the verb at ``at`` has the show, or a season or part of it, for its subject."""
    text = sentence.text
    end = _before_leads(text, at)
    bare = text[:end].rstrip()
    word = _last_word(bare).lower()
    if word in _RELATIVES:
        before = bare[: -len(word)].rstrip()
        comma = before.endswith(",")
        return _is_the_show(sentence, len(before.rstrip(",")), anywhere=comma and word == "which")
    if word in _COORDINATES:
        return _opens_clause(sentence, at)
    if _MEANT_TO_END.match(text, sentence.clause(at)[0], end):
        return True
    if bare.endswith(","):
        return _behind_comma(sentence, len(bare) - 1, at)
    return _is_the_show(sentence, len(bare), participle=_is_participle(text, at))


def _behind_comma(sentence: Sentence, comma: int, at: int) -> bool:
    """ "Season 2, bowing on July 9"; "Winter Harbor, the first drama of its maker, burst onto screens"."""
    text = sentence.text
    if _is_participle(text, at) and _is_the_show(sentence, comma):
        return True
    before = text.rfind(", ", max(0, comma - _LONGEST_ASIDE), comma)
    if before > 0 and _last_word(text[:before]) in _COORDINATES:  # "… and, with one break, went on"
        return _opens_clause(sentence, at)
    return before > 0 and _is_the_show(sentence, before)


def _before_leads(text: str, at: int) -> int:
    """Where the words end that are neither auxiliaries nor adverbs of the verb at ``at``."""
    end = len(text[:at].rstrip())
    while end:
        word = _last_word(text[:end]).lower()
        if not (word in _LEADS or (word.endswith("ly") and len(word) > 4)) or text[end - 1] == ",":
            return end
        end = len(text[: end - len(word)].rstrip())
    return 0


def _last_word(text: str) -> str:
    return text[text.rfind(" ") + 1 :]


def _is_participle(text: str, at: int) -> bool:
    return re.match(r"(?:\w+ing|due)\b", text[at:]) is not None


def _is_the_show(sentence: Sentence, end: int, *, anywhere: bool = False, participle: bool = False) -> bool:
    """Whether the show, a season or a part of it is named up to ``end``, and not only to say whose something is."""
    start = _start_of_name(sentence, end)
    if start is None:
        return False
    if anywhere:
        return True
    before = _without_owners(sentence, sentence.text[:start])
    preposition = _last_word(before).lower()
    if preposition in _TOGETHER:
        return _is_alone(sentence, len(before[: -len(preposition)].rstrip()))
    if preposition not in _PREPOSITIONS:
        return preposition not in _SOMEBODYS
    if participle and preposition == "with":
        return True
    head = before[: -len(preposition)].rstrip()
    return bool(_PART_ALONE.search(head) or any(m.end == len(head) for m in sentence.seasons)) and _is_the_show(
        sentence, len(head)
    )


def _is_alone(sentence: Sentence, end: int) -> bool:
    """Whether no name stands before the "and" of "and Winter Harbor": "Falk and Winter Harbor took flight"."""
    if re.search(r"[A-Z][\w'-]*$", sentence.text[:end]) is None:
        return True
    return any(last == end for _, last in (*sentence.titles, *((m.start, m.end) for m in sentence.seasons)))


def _start_of_name(sentence: Sentence, end: int) -> int | None:
    """Where the words begin that end at ``end`` and name the show or a season of it; None where they name neither."""
    text = sentence.text[:end].rstrip("\"'")
    for first, last in (*sentence.titles, *((m.start, m.end) for m in sentence.seasons)):
        if len(text) <= last <= end and first < last:
            return first
    if re.search(r"(?:^|[\s\"'])it(?:'ll|'s|'d)?$", text, re.IGNORECASE):
        return text.lower().rfind("it")
    if not _ENDS_IN_NOUN.search(text):
        return None
    start = text.rfind(" ") + 1
    determiner = _HAS_DETERMINER.search(text, max(0, start - 60), start)
    return determiner.start() if determiner else None


def _without_owners(sentence: Sentence, before: str) -> str:
    """What stands before a name without what only describes it: "the", "its new", "Winter Harbor's"."""
    before = before.rstrip(" \"'")
    described = _DESCRIBES.search(before + " ")
    before = (before + " ")[: described.start()].rstrip(" \"'") if described else before
    for first, last in sentence.titles:
        if before[last:] in {"'s", "'", "s"} and last <= len(before):
            return before[:first].rstrip(" \"'")
    return before


def _opens_clause(sentence: Sentence, at: int) -> bool:
    """ "Season 2 was made in Leeds and burst onto screens": the show is what the clause before "and" begins with."""
    start, _ = sentence.clause(at)
    text = sentence.text
    spans = (*sentence.titles, *((m.start, m.end) for m in sentence.seasons))
    own = [last for first, last in spans if re.fullmatch(r"\W*(?:(?:the|its|a|an)\s+)?[\"']?", text[start:first])]
    it = re.match(r"\W*(?:it|the\s+(?:[\w-]+\s+){0,2}?" + _NOUN + r")\b", text[start:at], re.IGNORECASE)
    ends = [*own, *([start + it.end()] if it else [])]
    return any(_PREDICATE.match(text[end:at]) for end in ends)
