"""Release and end dates: which dates in a sentence are dates of the show, and of which season."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.claims.dates import DateMention, find_dates
from monitor.claims.reading import Reading, Sentence
from monitor.claims.release_phrases import DENIED, END, OTHER, RELEASE, UNANNOUNCED
from monitor.model import Attribute, Claim, Modality

_EVENT = {
    "release": re.compile(r"\b(?:" + "|".join(RELEASE) + ")", re.IGNORECASE),
    "end": re.compile(r"\b(?:" + "|".join(END) + ")", re.IGNORECASE),
    "other": re.compile(r"\b(?:" + "|".join(OTHER) + ")", re.IGNORECASE),
}
_UNANNOUNCED = tuple(re.compile(p, re.IGNORECASE) for p in UNANNOUNCED)
_DENIED = tuple(re.compile(p, re.IGNORECASE) for p in DENIED)
_PAST = re.compile(r"\b(?:premiered|debuted|aired|was|were|launched|arrived|landed|dropped|hit|streamed|broadcast|came|started|began|ran|carried|ended|concluded|wrapped|had|first|made|got|went|showed|opened|released|has|have|bowed)\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:will|won't|is\s+(?:set|due|slated|scheduled|expected|coming)|are\s+(?:set|due)|to\s+(?:premiere|debut|air|arrive|launch|be\s+released)|premieres|debuts|airs|arrives|launches|returns|lands|drops|begins|starts|streams|could|may|might|should|would|upcoming|expected)\b", re.IGNORECASE)
_WHOLE_SHOW = re.compile(r"\b(?:show|series|drama|k-drama|sitcom|comedy|thriller|programme|program|soap|its\s+first\s+(?:premiere|outing)|original)\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|its|that\s+one)\b", re.IGNORECASE)
_PART_OF_EPISODES = re.compile(r"\b(?:episode\s+\d+|second\s+episode|new\s+episodes?\s+(?:every|each))\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """Release and end dates, and the plain word that there is none yet."""
    for sentence in reading.about():
        yield from _unannounced(sentence)
        tense = _tense(sentence.text)
        mentions = find_dates(sentence.text, reading.published, tense=tense)
        for mention in mentions:
            yield from _dated(sentence, mention, mentions)


def _tense(text: str) -> str | None:
    past, future = _PAST.search(text), _FUTURE.search(text)
    if past and not future:
        return "past"
    if future and not past:
        return "future"
    return None


def _unannounced(sentence: Sentence) -> Iterator[Claim]:
    for pattern in _UNANNOUNCED:
        match = pattern.search(sentence.text)
        if match and sentence.ours(match.start()) and not re.search(r"\btrailer\b|\bteaser\b", match.group(), re.IGNORECASE):
            mention = sentence.mention_near(match.start(), reach=120)
            season = sentence.seasons_of(mention)[0]
            if season is None:
                season = sentence.coming
            yield sentence.claim(Attribute.RELEASE_DATE, "unannounced", match.span(), "release: unannounced", season=season, how=Modality.ASSERTED)
            return


def _dated(sentence: Sentence, date: DateMention, dates: list[DateMention]) -> Iterator[Claim]:
    if not sentence.ours(date.start):
        return
    event, at = _event(sentence, date, dates)
    if event == "other" or (event == "" and not (sentence.section.heading and re.search(r"release|premiere|when|date", sentence.section.heading, re.IGNORECASE) and _short(sentence))):
        return
    if date.relation == "to":
        event = "end"
    if _PART_OF_EPISODES.search(sentence.text[max(0, date.start - 50) : date.start]):
        return
    attribute = Attribute.END_DATE if event == "end" else Attribute.RELEASE_DATE
    how = Modality.DENIED if _is_denied(sentence, date) else None
    yield sentence.claim(attribute, date.edtf, (min(at, date.start), date.end), f"release: {event}", season=_season(sentence, date, at), how=how)


def _short(sentence: Sentence) -> bool:
    return len(sentence.text) < 60


def _event(sentence: Sentence, date: DateMention, dates: list[DateMention]) -> tuple[str, int]:
    """What the date is the date of: the nearest word before it in its clause, else the nearest behind it."""
    start, end = sentence.clause(date.start)
    text = sentence.text
    best: tuple[int, str, int] | None = None
    for event, pattern in _EVENT.items():
        for match in pattern.finditer(text, start, end):
            if match.start() >= date.start and match.end() <= date.end:
                continue
            if match.end() <= date.start:
                between = text[match.end() : date.start]
                distance = len(between) + 25 * len(re.findall(r",\s+(?!\d)", between)) + 20 * sum(1 for d in dates if match.end() <= d.start < date.start and d.relation != "from")
            else:
                distance = 40 + 2 * (match.start() - date.end)
            if best is None or distance < best[0]:
                best = (distance, event, match.start())
    if best is None and (start, end) != (0, len(text)):
        for event in ("release", "end"):
            for match in _EVENT[event].finditer(text, 0, date.start):
                distance = date.start - match.end()
                if distance < 90 and (best is None or distance < best[0]):
                    best = (distance, event, match.start())
    if best is None or best[0] > 160:
        return "", date.start
    return best[1], best[2]


def _is_denied(sentence: Sentence, date: DateMention) -> bool:
    before = sentence.text[: date.start]
    return date.relation not in {"after", "by"} and any(p.search(before) for p in _DENIED)


def _season(sentence: Sentence, date: DateMention, at: int) -> int | None:
    mention = sentence.mention_near(min(at, date.start), reach=110) if sentence.seasons else None
    if mention is not None:
        return sentence.seasons_of(mention)[0]
    clause = sentence.text[slice(*sentence.clause(date.start))]
    if _FUTURE.search(clause) and not _PAST.search(clause):
        return sentence.seasons_of(None)[0] or sentence.coming
    if sentence.named or _WHOLE_SHOW.search(clause):
        return None
    if _IT.search(clause) and sentence.running is not None:
        return sentence.running
    return None
