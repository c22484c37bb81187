"""Trailer: is one out, or does the article say that there is none yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.quick import QuickTable, quick
from monitor.model import Attribute, BlockKind, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Reading, Sentence

_T = (
    r"(?:trailers?|teasers?(?:\s+trailers?)?|sneak\s+peek|first[\s-]look\s+(?:teaser|trailer|video|clip|footage)|promo)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row; "unreleased" rows stand above the others."""

    value: str
    pattern: str
    examples: tuple[str, ...]


PHRASES = (
    Phrase(
        "unreleased",
        rf"(?:\bno|(?:\bnot|n't)\s+(?:yet\s+)?(?:(?:released|dropped|shared|unveiled|published|seen|had|put\s+out|got)\s+)?(?:been\s+)?(?:an?|any|the)"
        rf"|\b(?:waiting|wait|waits)\s+(?:for|on)\s+(?:an?|the)"
        rf"|without\s+an?|yet\s+to\s+(?:see|get|release|drop|share)\s+(?:an?|any"
        rf"|the))\s+(?:[\w-]+\s+){{0,3}}?{_T}\b",
        (
            "There is no trailer for season 2 yet.",
            "There isn't an official trailer.",
            "Netflix has not released a trailer.",
            "We are still waiting for a trailer of season 2.",
        ),
    ),
    Phrase(
        "unreleased",
        rf"\b{_T}\b[^.;]{{0,50}}?\b(?:(?:has|have|is|are|was|were|does|do)(?:n't|\s+not)|(?:has|have)\s+yet\s+to"
        rf"|is\s+yet\s+to|still\s+to|will\s+(?:be\s+released|drop|arrive|come|follow)"
        rf"|(?:should|could|might|may|can\s+be\s+expected\s+to)\s+(?:be\s+)?(?:arrive|drop|come|released|follow"
        rf"|appear)|to\s+be\s+released|not\s+(?:yet\s+)?(?:out|available|released))\b",
        ("The trailer has not been released.", "A trailer is yet to arrive."),
    ),
    Phrase(
        "released",
        rf"\b(?:release[sd]?|drop(?:s|ped)?|unveil(?:s|ed)?|share[sd]?|debut(?:s|ed)?|launched|posted|revealed"
        rf"|shows?|out\s+with|published|put(?:\s+out|(?=[^.;]{{0,60}}\b(?:online|up)\b))|premiered)\s+"
        rf"(?:[\w'-]+\s+){{0,6}}?{_T}\b",
        ("The network has released an official teaser.", "The streamer dropped the first trailer on Monday."),
    ),
    Phrase(
        "released",
        rf"\b{_T}\b[^.;]{{0,50}}?\b(?:is\s+(?:now\s+|finally\s+|already\s+)*(?:out|here|available|live)"
        rf"|(?:has|have)\s+(?:now\s+|already\s+|finally\s+|just\s+)*(?:arrived|dropped|landed"
        rf"|been\s+(?:released|unveiled|shared|published|online|out|available|up|viewed|watched|seen|played|put\s+online)|come\s+out)|dropped|arrived|landed"
        rf"|was\s+(?:released|shared|unveiled|published)|were\s+released|debuted|premiered|came\s+out|went\s+(?:live|online)|gives?|hints?|suggests?"
        rf"|shows?|reveals?|teases?|sees?|features?|begins?|opens?|promises)\b",
        ("The trailer is out now.", "A first-look teaser dropped today.", "The trailer shows a burning ship."),
    ),
    Phrase(
        "released",
        rf"\bthere(?:'s|\s+is|\s+are)\s+(?:now\s+|finally\s+|already\s+|even\s+)*(?:an?|the|one"
        rf"|two)\s+(?:[\w-]+\s+){{0,3}}?{_T}\b|\b(?:brought|brings|comes\s+with|got|gets)\s+(?:us\s+)?(?:an?|the"
        rf"|its)\s+(?:[\w-]+\s+){{0,3}}?{_T}\b|\b{_T}\s+is\s+(?:right\s+)?(?:here|below)\b",
        ("There's finally a proper trailer.", "Monday brought a new teaser."),
    ),
    Phrase(
        "released",
        rf"\b(?:watch|see|check\s+out)\s+(?:the\s+|its\s+|an?\s+)(?:[\w'-]+\s+){{0,5}}?{_T}\b(?!\s+for\s+other)",
        ("Watch the official trailer below.",),
    ),
    Phrase(
        "released",
        rf"\b(?:in|judging\s+by|according\s+to|going\s+by|from|as\s+seen\s+in)\s+the\s+(?:[\w'-]+\s+){{0,1}}?{_T}\b(?!\s+park)"
        rf"|\bhere(?:'s|\s+is)\s+(?:the|a|your)\s+(?:[\w'-]+\s+){{0,5}}?{_T}\b",
        ("In the trailer, Iris Crane leaves the island.", "Here's the trailer of season 2."),
    ),
)
_COMPILED = QuickTable((p, quick(p.pattern, re.IGNORECASE)) for p in PHRASES)
_NOT_YET = quick(r"^(?:not\s+yet|no,?\s+not|unfortunately,?\s+(?:not|no)|sadly,?\s+(?:not|no)|no\b[,.])", re.IGNORECASE)
_TOPIC = quick(rf"\b{_T}\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """Trailer claims; "Is there a trailer?" answered by "Not yet" is one."""
    for index, sentence in enumerate(reading.sentences):
        if not sentence.about or sentence.kind is BlockKind.HEADING or sentence.question:
            continue
        asked = reading.sentences[index - 1].text if index else ""
        if _NOT_YET.search(sentence.text) and _TOPIC.search(asked) and asked.rstrip().endswith("?"):
            yield sentence.claim(
                Attribute.TRAILER, "unreleased", (0, 3), "trailer: not yet", season=_season(sentence, 0)
            )
            continue
        for phrase, pattern in _COMPILED.possible(sentence.text):
            match = pattern.search(sentence.text)
            if match and sentence.ours(match.start()):
                yield sentence.claim(
                    Attribute.TRAILER,
                    phrase.value,
                    match.span(),
                    f"trailer: {phrase.value}",
                    season=_season(sentence, match.start()),
                    how=Modality.ASSERTED if phrase.value == "unreleased" else None,
                )
                break


def _season(sentence: Sentence, position: int) -> int | None:
    mention = sentence.mention_near(position)
    season = sentence.seasons_of(mention)[0]
    return season if season is not None else sentence.title_season
