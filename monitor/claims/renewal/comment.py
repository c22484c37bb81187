"""Who did not comment, and on what: silence leaves open whether there is more only where that was asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection
from monitor.claims.quick import quick

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

ON_COMMENT = "no comment, and not on a return"
_COMMENT = re.compile(r"comment(?:ed)?$", re.IGNORECASE)
# What the press asks for and does not get: "return a call seeking comment" speaks of no return.
_REQUEST = re.compile(
    r"\b(?:return|respond\s+to|answer|reply\s+to)(?:ed)?\s+(?:an?|the|our|any|several|repeated|multiple|\w+'s)?\s*"
    r"(?:[\w-]+\s+)?(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions?)\b",
    re.IGNORECASE,
)
_ON = re.compile(
    r"\s+(?:\w+ly\s+|further\s+|yet\s+|immediately\s+){0,2}(?:on|about|regarding|concerning)\s+(?P<what>[^.;]{1,80})",
    re.IGNORECASE,
)
_OF_A_RETURN = quick(
    r"\b(?:renew|future|fate|return|sequel|cancel|axe|continu|come\s+back|coming\s+back|be\s+back|revive|order|pick"
    r"|more\s+(?:episodes|seasons|of))\w*",
    re.IGNORECASE,
)


def is_no_comment_on_a_return(sentence: Sentence, span: Span) -> bool:
    """ "A rep for Falk did not respond to a request for comment", "it did not comment on pending litigation"."""
    text = sentence.text
    if not _COMMENT.search(text, *span):
        return False
    on = _ON.match(text, span[1])
    if on:
        seasons = any(on.start("what") <= m.start < on.end("what") for m in sentence.seasons)
        return not (seasons or _OF_A_RETURN.search(on["what"]))
    around = _REQUEST.sub(" ", text[: span[1]]) + text[span[1] :]
    return not (sentence.seasons or _OF_A_RETURN.search(around))


# "Nobody is crying," + "said": the word of whoever is quoted, not of the nobody in the quotation.
_SPEAKS = re.compile(r"[,!?][\"']+\s+(?:said|says|told|announced|knows?|heard|knew)$", re.IGNORECASE)


def is_the_speakers_word(sentence: Sentence, span: Span) -> bool:
    """ "'Nobody is crying,' said one producer"."""
    return bool(_SPEAKS.search(sentence.text, *span))


NO_COMMENT = Objection(
    ON_COMMENT,
    is_no_comment_on_a_return,
    (
        "Winter Harbor is sued, and the series did not comment on the lawsuit.",
        "Falk may leave Winter Harbor; a rep for the series did not return a call seeking comment.",
    ),
)
OF_THE_SPEAKER = Objection(
    "the word of whoever is quoted", is_the_speakers_word, ('"Nobody is crying," said Bo Lark of the series.',)
)
