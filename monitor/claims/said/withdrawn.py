"""What an article takes back: what an earlier version of it said, or what it retells and calls untrue right behind."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped
from monitor.claims.quick import quick
from monitor.claims.said.untrue import refutes
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

EARLIER_VERSION = "what an earlier version of the article said"
TAKEN_BACK = "what the article had reported, and calls wrong"

_ARTICLE = r"(?:story|article|post|report|piece|headline|item|page|list|guide|recap|review|newsletter)"
_WRONGLY = r"(?:incorrectly|mistakenly|wrongly|erroneously|inaccurately|falsely)"
# "An earlier version of this story" + "gave the premiere date as": what it says now comes behind.
_SAID_WRONGLY = quick(
    r"(?:\b(?:earlier|previous|prior|original|early|first|initial)\s(?:version|draft|edition)s?"
    rf"(?:\sof\s(?:this|the|our|that|an?)\s(?:\w+\s)?{_ARTICLE}|(?=\s(?:\w+ly\s)?(?:said|stated|gave|had|listed|claimed|reported)\b))"
    rf"|\bthis\s{_ARTICLE}\s(?:(?:had|has|was)\s)?(?:previously|originally|initially|first|earlier|{_WRONGLY})"
    rf"|(?<!\bas\s)\bwe\s(?:(?:had|have)\s)?{_WRONGLY}"
    rf"|\b(?:we|this\s{_ARTICLE})\s(?:(?:had|has|have)\s)?mis(?:stated|reported))\s"
    r"(?:(?!\b(?:but|instead|actually|in\sfact|correct|rather|now|it\sis)\b)[^.;]){0,160}$",
    re.IGNORECASE,
)
# Of whose words it is said: "We had reported that …", "Reports claimed that …", "A post says …".
_WE = quick(
    r"\bwe\s+(?:(?:had|have|first|just|recently|previously|originally|initially|earlier)\s+){0,2}(?:reported|said|written|wrote|told|announced|published)\b",
    re.IGNORECASE,
)
_SOMEBODY = quick(
    r"\b(?:reports?|reported|claim(?:s|ed)?|rumou?r(?:s|ed)?|posts?|tweets?|headlines?|videos?|stories|accounts?|circulat\w+|viral"
    r"|say|says|said|allege[sd]?)\b",
    re.IGNORECASE,
)
# "We previously reported that" alone repeats it as true: only a correction makes it untrue.
_WE_ONCE = quick(
    r"(?<!\bas\s)\bwe\s(?:(?:had|have)\s)?(?:previously|originally|initially)\s(?:reported|said|wrote|written|told|stated|listed|gave"
    r"|announced|published|claimed)\s[^.;]{0,160}$",
    re.IGNORECASE,
)
# … but a day or a number that stood here before has mostly been moved since.
_MOVES = frozenset({Attribute.RELEASE_DATE, Attribute.END_DATE, Attribute.EPISODE_COUNT})
_CORRECTION = re.compile(r"\W*(?:correct(?:ion|ed)|clarification|(?:editor's\s)?note)\b", re.IGNORECASE)
_AND_NOW = quick(
    r"\b(?:but|instead|in\sfact|actually|rather|the\scorrect)\b"
    rf"|;\s(?:it|there|they)\s(?:\w+\s){{0,3}}?(?:\d|(?:{ONE_TO_TEN}|not|never|only)\b)",
    re.IGNORECASE,
)
_IN_FACT = re.compile(r"\W*(?:in\sfact|actually|instead|as\sit\sturns\sout|rather|the\scorrect)\b", re.IGNORECASE)
_BUT = r"^\W*(?:(?:but|however|alas|unfortunately|sadly|in\s+fact|as\s+it\s+turns\s+out),?\s+){0,2}"
_IS = (
    r"(?:(?:this|that|it|the\s+(?:report|claim|rumou?r|story|post|news))(?:'s|\s+(?:is|was|has\s+been|turned\s+out\s+to\s+be"
    r"|proved(?:\s+to\s+be)?))|(?:these|those|they|the\s+(?:reports|claims|rumou?rs))\s+(?:are|were|turned\s+out\s+to\s+be))"
)
_UNTRUE = (
    r"(?:not\s+(?:\w+\s+)?(?:true|correct|accurate|the\s+case)|false|untrue|incorrect|inaccurate|fake|a\s+(?:hoax|fake|fabrication)"
    r"|nonsense|baseless|unfounded|debunked)"
)
_ISNT = (
    r"(?:this|that|it|these|those|they)\s+(?:isn't|wasn't|aren't|weren't)\s+(?:\w+\s+)?(?:true|correct|accurate"
    r"|the\s+case)"
)
# "…, Deadline reported."
_SAID_BEHIND = quick(r",\s[^,.;]{2,40}\s(?:reported|reports|claimed|claims|said|says|wrote)[.\"]*$")
# What goes on behind the word is another matter: "It was not the case last year", "It is fake snow".
_ENDS = r"(?=(?:\s+(?:at\s+all|though|either))?(?:\W*$|[.,;:!]|\s+-)|\s+(?:says?|said|according\s+to)\b)"
_IS_UNTRUE = quick(rf"{_BUT}(?:{_IS}\s+(?:\w+ly\s+|all\s+|just\s+)?{_UNTRUE}|{_ISNT})\b{_ENDS}", re.IGNORECASE)
_ERROR = r"(?:\w+\s+)?(?:errors?|mistakes?|mix-?up|confusion|inaccurac(?:y|ies)|misinformation|oversight|slip)\b"
_WE_WERE_WRONG = quick(
    rf"{_BUT}(?:{_IS}\s+(?:\w+ly\s+)?(?:wrong|an?\s+(?:\w+\s+)?(?:error|mistake))\b|we\s+(?:were\s+(?:wrong|mistaken)|got\s+(?:it|that|this)\s+wrong"
    rf"|(?:regret|apologi[sz]e\s+for)\s+(?:the|this|our|any)\s+{_ERROR}))",
    re.IGNORECASE,
)


def without_withdrawn(findings: Iterator[Finding], reading: Reading) -> Iterator[Finding]:
    """The findings; what the article takes back is dropped, and what it calls untrue is denied."""
    sentences = {sentence.start: index for index, sentence in enumerate(reading.sentences)}
    for finding in findings:
        at = sentences.get(finding.start) if isinstance(finding, Claim) else None
        if not isinstance(finding, Claim) or at is None:
            yield finding
            continue
        yield _judged(
            finding, reading.sentences[at], reading.sentences[at + 1] if at + 1 < len(reading.sentences) else None
        )


def _judged(claim: Claim, sentence: Sentence, behind: Sentence | None) -> Finding:
    position = max(0, claim.evidence.find(claim.words))
    if _SAID_WRONGLY.search(sentence.text, 0, position):
        return Dropped.instead_of(claim, EARLIER_VERSION)
    moves = claim.attribute in _MOVES
    if _WE_ONCE.search(sentence.text, 0, position) and (moves or _is_corrected(sentence, position, behind)):
        return Dropped.instead_of(claim, EARLIER_VERSION)
    if behind is None or behind.block != sentence.block:
        return claim
    untrue = _IS_UNTRUE.search(behind.text) is not None
    if (untrue or _WE_WERE_WRONG.search(behind.text)) and _WE.search(sentence.text, 0, position):
        return Dropped.instead_of(claim, TAKEN_BACK)
    if (untrue or refutes(behind.text)) and (
        _SOMEBODY.search(sentence.text, 0, position) or _SAID_BEHIND.search(sentence.text, position)
    ):
        return replace(claim, modality=Modality.DENIED)
    return claim


def _is_corrected(sentence: Sentence, position: int, behind: Sentence | None) -> bool:
    if _CORRECTION.match(sentence.text) or _AND_NOW.search(sentence.text, position):
        return True
    return behind is not None and behind.block == sentence.block and _IN_FACT.match(behind.text) is not None
