"""Seasons that only measure how long the next one takes: "Given that season 1 took ten months, expect it in May".

A date that is still to come and that is told from how it went with an earlier season is that of the season behind it.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.claims.dates.words import Words
from monitor.claims.quick import quick
from monitor.edtf import Edtf

if TYPE_CHECKING:
    from monitor.claims.dates import DateMention
    from monitor.claims.reading import Reading, Sentence
    from monitor.claims.seasons import SeasonMention

_ITS = r"(?:(?:the|its|their|how|that|of|in|on|for|long|show's|series')\s+){0,4}"
# What leads to a season that is the measure; tried on the words before it, and reaches up to it. Behind one that is
# ``weak`` the season has to be said to have come out, or how long it took.
LEADS: tuple[Words, ...] = (
    Words(
        r"\b(?:given|considering|seeing|bearing\s+in\s+mind|assuming|knowing|remembering)\s+(?:(?:that|as|how)\s+)?"
        rf"{_ITS}$",
        (
            "Given that season 1 took ten months to make, our best bet is summer 2025.",
            "Seeing as season 1 took ten months, it might come in summer 2025.",
        ),
        weak=True,
    ),
    Words(
        rf"(?:^|[,;:-]\s)\W*(?:(?:and|but|so)\s+)?(?:since|as|because|with|if)\s+{_ITS}$",
        ("As season 1 took ten months to make, summer 2025 seems likely.",),
        weak=True,
    ),
    Words(
        r"\b(?:based|judging|going|to\s+go)\s+(?:on|by|from)\s+(?:[\w'-]+\s+){0,9}?$"
        r"|\bif\s+(?:[\w'-]+\s+){1,3}?(?:go|judge|look)\s+(?:by|at|from)\s+(?:[\w'-]+\s+){0,9}?$",
        (
            "Based on the gap between the shoot and the premiere of season 1, we expect it in summer 2025.",
            "If we go by season 1, it will be back in summer 2025.",
        ),
    ),
    Words(
        r"\b(?:same|similar|as\s+(?:long|quick(?:ly)?|fast|much|soon|late|early))\b(?:\s+[\w'-]+){0,4}?"
        r"\s+(?:as|to|that|of|from|like)\s+(?:(?:in|with|for)\s+)?(?:the\s+|its\s+)?$"
        r"|\b(?:pattern|schedule|timeline|rhythm|footsteps|example|cadence|turnaround|pace)\s+(?:set\s+|laid\s+down\s+)?"
        r"(?:of|by|from|in|for)\s+(?:the\s+|its\s+)?$",
        (
            "If it follows the same schedule as season 1, expect it in summer 2025.",
            "If it takes as long as season 1 did, we could see it in summer 2025.",
            "If it sticks to the pattern of season 1, it should come in summer 2025.",
        ),
    ),
)
_LEADS = tuple((row, quick(row.pattern, re.IGNORECASE)) for row in LEADS)
# "Season 1 took ten months, which would put it in summer 2025": what follows from it.
_FOLLOWS = re.compile(
    r",\s+(?:so|meaning|suggesting|putting|pointing|which\s+(?:means|would|could|might|suggests|puts|points|makes|brings))\b",
    re.IGNORECASE,
)
# How long it took; or that it has been shown. "As season 2 was shot in May, we expect it in July": that one has not.
_TOOK = quick(
    r"\b(?:took|taking|taken|needed|needing|required|requiring|lasted|spent)\b"
    r"|'s\s+(?:[\w-]+\s+){0,3}?(?:turnaround|timeline|schedule|gap|pattern|production|shoot|timing|timetable)\b",
    re.IGNORECASE,
)
_OUT = quick(
    r"\b(?:premiered|debuted|aired|(?:was|were)\s+(?:\w+\s+)?(?:released|out|shown|broadcast)|came\s+out|landed|launched"
    r"|arrived|dropped|bowed|to\s+(?:its\s+|the\s+)?(?:premiere|debut|release|launch|screens?|air|arrive|come\s+out"
    r"|land))\b",
    re.IGNORECASE,
)
_BEGAN = quick(r"\b(?:began|started|kicked\s+off|ran|went\s+out|hit|(?:was|were)\s+on|came)\b", re.IGNORECASE)
# What is still to come of a season that is on.
_REST = quick(
    r"\b(?:parts?|volumes?|vol\.|halves|half|batch|finale|rest|remaining|episodes?\s+\d+|final\s+episodes?"
    r"|last\s+episodes?)\b",
    re.IGNORECASE,
)
# Two seasons or more, and how far they lie apart: "15 months passed between" + "the first two seasons".
_BETWEEN = quick(
    r"\b(?:days?|weeks?|months?|years?|time|gaps?|waits?|breaks?|hiatus(?:es)?|intervals?|turnaround|passed|elapsed)\b"
    r"[^,;.]{0,40}?\b(?:between|separat(?:ed|ing|es?))\s+(?:(?:the|its|their)\s+)?$",
    re.IGNORECASE,
)
# "The first two seasons" + "arrived 15 months apart"
_APART = quick(r"\b(?:days|weeks|months|years?|year-and-a-half)\s+apart\b", re.IGNORECASE)
_WILL_BE = quick(r"\b(?:will|won't|going\s+to)\b|'ll\b", re.IGNORECASE)  # "there will be 15 months between" them
_FARTHEST = 90  # letters of a lead
_SOON = timedelta(days=120)  # what follows a season so soon is its own, unless the next one is named


def is_measure(reading: Reading, sentence: Sentence, mention: SeasonMention, date: DateMention) -> bool:
    """Whether the season at ``mention`` has been, and the date is only told from how it went with it."""
    first, published = Edtf.parse(date.edtf).earliest, reading.published
    if published is None or first is None or first <= published or not mention.numbers:
        return False
    if len(mention.numbers) > 1:
        return _lie_apart(sentence, mention, date)
    text, led = sentence.text, _lead(sentence.text, mention)
    if mention.end <= date.start:
        between = text[mention.end : date.start]
        cut = between.rfind(", ")
        follows = _FOLLOWS.search(between)
        own, main = (between[:cut], between[cut:]) if cut >= 0 else ("", between)
        if led is None and follows is not None:
            went = between[: follows.start()]
            known = _next(sentence, mention.numbers[0]) is not None
            return bool(_TOOK.search(went) or _OUT.search(went) or (known and _BEGAN.search(went)))
        if cut < 0:
            return False
    else:
        own, main = text[mention.end :], text[: mention.start]
    if led is None or _REST.search(main):
        return False
    out = _OUT.search(own) is not None
    if led.weak and not out and not _TOOK.search(own):
        return False
    return _next(sentence, mention.numbers[0]) is not None or first - published > _SOON


def _lie_apart(sentence: Sentence, mention: SeasonMention, date: DateMention) -> bool:
    """Whether the seasons at ``mention`` only say how long the next one may take: by the time between them."""
    text, start = sentence.text, max(0, mention.start - _FARTHEST)
    between = _BETWEEN.search(text, start, mention.start)
    apart = _APART.search(text, mention.end, date.start) if mention.end <= date.start else None
    went = apart is not None and (_OUT.search(text, mention.end, apart.start()) or _BEGAN.search(text, mention.end))
    return between is not None or bool(went)


def _lead(text: str, mention: SeasonMention) -> Words | None:
    start = max(0, mention.start - _FARTHEST)
    return next((row for row, pattern in _LEADS if pattern.search(text[start : mention.start])), None)


def season_behind(sentence: Sentence, mention: SeasonMention) -> int:
    """The season told of by how it went with that at ``mention``: the one that the article is on, else the next.

    Under a heading on season 3 "the gap between seasons two and three" is told of season 3 itself.
    """
    last = mention.numbers[-1]
    if len(mention.numbers) > 1:
        on_it = last in {sentence.section.season, sentence.title_season}
        ahead = _WILL_BE.search(sentence.text, max(0, mention.start - _FARTHEST), mention.end + len(" will be"))
        if on_it or ahead:
            return last
    return _next(sentence, last) or last + 1


def _next(sentence: Sentence, measure: int) -> int | None:
    known = (sentence.section.season, sentence.title_season, sentence.running, sentence.newest)
    return next((season for season in known if season is not None and season > measure), None)
