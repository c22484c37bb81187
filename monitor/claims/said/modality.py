"""How a sentence puts what it says: as a fact, a guess or a rumour, by the words of hedges.py."""

from __future__ import annotations

import re

from monitor.claims.quick import QuickPattern, blanked, part, quick
from monitor.claims.said.hedges import (
    GUESS_WORDS,
    MODALS,
    NO_GUESS_BUT_OF_THIS,
    NOT_A_GUESS,
    NOT_A_RUMOUR,
    RUMOUR_WORDS,
)
from monitor.model import Modality

# "As Finn, who seems to know too much, and may be dead, …": of Finn alone, as far as the comma behind it.
_AS_FAR = r"(?:[^,;()\s]|\s(?!-))*"
# "Season 2, in which gossip turns deadly, …": what happens in it.
_STORY = quick(rf",\sin\swhich\s{_AS_FAR}")
# … and without a comma: "as Finn, a teacher who may be a thousand frogs".
_WHO = quick(
    rf",\s(?:who|whose|whom)\s{_AS_FAR}(?:,\s(?:and|or|but)\s(?:{'|'.join(MODALS)})\b{_AS_FAR})*"
    rf"|,\san?\s(?:[a-z-]+\s){{1,5}}who\s{_AS_FAR}"
)

# Each begins where a word does: "bleaker" is no leaker, "newspaper reports" are not "per reports".
_RUMOUR = quick(rf"(?<!\w)(?:{'|'.join(RUMOUR_WORDS)})", re.IGNORECASE)
_NO_RUMOUR = quick("|".join(pattern for pattern, _ in NOT_A_RUMOUR), re.IGNORECASE)
_GUESS = quick("|".join(GUESS_WORDS), re.IGNORECASE)
_NO_GUESS = quick(rf"\b(?:{'|'.join(pattern for pattern, _ in NOT_A_GUESS + NO_GUESS_BUT_OF_THIS)})", re.IGNORECASE)
_GUESS_OF_THIS = quick(rf"\b(?:{'|'.join(pattern for pattern, _ in NO_GUESS_BUT_OF_THIS)})", re.IGNORECASE)
# What ends the words about what a rumour or a guess was of.
_NO_MORE_OF_IT = re.compile(r"[,;:]|\b(?:when|as|until|before|after|since|but|and|while)\b", re.IGNORECASE)


# "Would be getting a third, two weeks after season 2 had come out": by then that was so, whatever is hoped before it.
_BY_THEN = quick(r"\b(?:after|since|before|when|once)\s+(?:[\w']+\s+){1,6}?had\s", re.IGNORECASE)
# "…, but take that with a pinch of salt"
_WITH_SALT = quick(
    r"[,;:]?\s(?:-\s)?(?:but|although|though|so|and)?,?\s?(?:do\s|please\s|you\s(?:should|may\swant\sto)\s|best\s)?take(?:n)?\s"
    r"(?:\w+\s){1,3}with\s(?:\w+\s){1,3}of\ssalt\b",
    re.IGNORECASE,
)
# "…, although that has never been verified", "…, though Hulu has yet to confirm it"
_UNVERIFIED = quick(
    r",?\s(?:but|although|though|while)\s(?:(?:that|this|it|(?:the|that|this)\s(?:report|claim|date|news|story|rumou?r))(?:'s|\b)"
    r"[^.;,]{0,20}?(?:\b(?:never|not|yet\s+to)|n't)\s+(?:been\s+|be\s+)?(?:\w+\s+)?(?:verified|confirmed|corroborated|official)"
    r"|(?:that|this|it|the\s(?:report|claim|date|news|story))\s(?:is|remains|stays)\s(?:\w+\s+)?un(?:verified|confirmed)"
    r"|(?:[\w'+-]+\s){1,4}(?:has\s+(?:not|yet\s+to|never)|hasn't|have\s+not|haven't)\s+(?:\w+\s+)?(?:confirm|verif)\w*\s+"
    r"(?:that|this|it|the\s+(?:report|claim|date|news))\b)",
    re.IGNORECASE,
)


def _guessed_from(sentence: str, span: tuple[int, int], start: int) -> int:
    """Where in the clause that begins at ``start`` a guess would hold for what stands at ``span``."""
    for match in _BY_THEN.finditer(sentence, start, span[1]):
        if match.start() < span[0] and not re.search(r"[,;]", sentence[match.end() : span[0]]):
            start = match.start()
    return start


def modality(sentence: str, span: tuple[int, int], clause: tuple[int, int]) -> Modality:
    """How the clause around ``span`` puts it. A rumour may be named anywhere before it in the sentence."""
    sentence = _without_story(sentence, span)
    if _is_of(_NO_RUMOUR, sentence, span):
        return Modality.RUMOURED
    if _is_of(_GUESS_OF_THIS, sentence, span):
        return Modality.EXPECTED
    if is_rumour(part(sentence, 0, max(span[1], clause[1]))) or any(
        pattern.match(sentence, clause[1]) for pattern in (_UNVERIFIED, _WITH_SALT)
    ):
        return Modality.RUMOURED
    clause = (_guessed_from(sentence, span, clause[0]), clause[1])
    aside = _WHO.search(sentence, span[1], clause[1])
    if is_guess(part(sentence, clause[0], aside.start() if aside else clause[1])):
        return Modality.EXPECTED
    if aside and is_guess(part(sentence, aside.end(), clause[1])):
        return Modality.EXPECTED
    return Modality.ASSERTED


def _is_of(pattern: QuickPattern, sentence: str, span: tuple[int, int]) -> bool:
    """Whether what stands at ``span`` is what was rumoured or guessed: "despite rumours of" + "a May return"."""
    return any(
        match.end() < span[1] and not _NO_MORE_OF_IT.search(sentence, match.end(), max(match.end(), span[0]))
        for match in pattern.finditer(sentence, 0, span[1])
    )


def _without_story(sentence: str, span: tuple[int, int]) -> str:
    """The sentence without the words that tell what happens, letter for letter; unless ``span`` is one of them."""
    text = sentence
    for story in _STORY.finditer(sentence):
        if story.end() <= span[0] or span[1] <= story.start():
            text = text[: story.start()] + "_" * (story.end() - story.start()) + text[story.end() :]
    if text is not sentence:
        blanked(text, sentence)
    return text


def is_rumour(text: str) -> bool:
    """Whether ``text`` is put as one."""
    if not _RUMOUR.search(text):
        return False
    return not _NO_RUMOUR.search(text) or bool(_RUMOUR.regex.search(_NO_RUMOUR.regex.sub(" ", text)))


def is_guess(text: str) -> bool:
    """Whether ``text`` hedges."""
    return bool(_GUESS.search(_NO_GUESS.regex.sub(" ", text) if _NO_GUESS.search(text) else text))
