"""Episode count: how many episodes a season has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection, objection
from monitor.claims.modality import is_guess
from monitor.claims.quick import QuickPattern, quick
from monitor.claims.seasons import CARDINALS, number
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_COUNTED = "|".join([*sorted(CARDINALS, key=len, reverse=True), *_TENS])
_N = rf"(?P<n>\d{{1,3}}|(?:{'|'.join(_TENS)})-(?:{'|'.join(list(CARDINALS)[:9])})|{_COUNTED})"
_WORDS = (
    r"(?:(?:one-hour|hour-long|half-hour|thrilling|gripping|full|brand-new|super-sized|[a-z]+-minute|long|new"
    r"|total)\s+)?"
)
_ENDED = (
    r"(?:closed|closes|ended|ends|finished|finishes|concluded|concludes|wrapped|bowed\s+out|axed|cancel+ed|over"
    r"|(?:came|comes)\s+to\s+an\s+end|said\s+goodbye|signed\s+off)"
)
# Each row is tried; ``n`` is the number.
PATTERNS = (
    rf"\b{_N}[\s-]{_WORDS}(?:episodes?|eps|parts|instal+ments|chapters)\b",
    rf"\b[Ee]pisodes?\s*(?:\([^)]*\))?\s*:\s*{_N}\b",
    rf"\b{_N}[\s-]part(?=\s+(?:[\w-]+\s+){{0,2}}?(?:series|drama|comedy|thriller|miniseries|adaptation|show)\b)",
    rf"\b{_N}[\s-]parter\b",
    rf"\b{_ENDED}\b[^.;]{{0,40}}?\bwith\s+(?:its|the|a)\s+{_N}(?:st|nd|rd|th)\s+(?:episode|chapter|instal+ment)\b",
    rf"\bnumber\s+of\s+episodes\b[^.;:]{{0,30}}?(?:\bis|:)\s*{_N}\b",
)
_COMPILED = tuple(quick(p, re.IGNORECASE) for p in PATTERNS)
# "Season 1 had ten episodes and season 2 has eight", "season 2 has 8 of them": episodes are understood.
_UNDERSTOOD = quick(
    rf"\b(?:season|series|year|part)\s+\w+(?:,\s+(?:[\w]+\s+){{1,3}}?at|\s+(?:has|had|with|gets|got|will\s+have))\s+(?:only\s+|just\s+)?{_N}"
    rf"(?=\s*(?:[.,;]|$)|\s+(?:of\s+them|and|but)\b)|\b(?:has|had|with|gets|got)\s+(?P<m>\d{{1,3}}|{_COUNTED})(?=\s+of\s+(?:them|these|those)\b)",
    re.IGNORECASE,
)
_EPISODES = quick(r"\b(?:episode|chapter|instal+ment|part)s?\b|\bof\s+(?:them|these|those)\b", re.IGNORECASE)
# Under "How many episodes are there?": "Eighteen in total.", "Six, same as before."
_ANSWER = quick(
    rf"^(?:[Tt]here\s+(?:are|will\s+be|were)\s+)?{_N}(?=\s*(?:[,.]|$|in\s+total|in\s+all|altogether|of\s+them))",
    re.IGNORECASE,
)
_ASKED = quick(r"\bhow\s+many\s+(?:\w+\s+)?episodes\b|\bnumber\s+of\s+episodes\b|\bepisode\s+count\b", re.IGNORECASE)
# Words before the number that make it a part of the season, a range, or somebody's share of it.
_BEFORE = quick(
    r"(?:\bfirst|\blast|\bfinal|\bremaining|\bnext|\bopening|\bclosing|\bother|\bmore|\badditional|\bextra"
    r"|\banother|\bto|\bor|\bleast|\bonly\s+the|\bover|\bthan|\bin\s+just|\bbetween|\bof\s+the|\bhalfway|\bthese"
    r"|\bwatched|\beach|\bspecial|-|\bevery|\bnearly|\babout|\baround|\bdirected|\bdirects|\bwrote|\bpenned"
    r"|\boffered|\bfilmed|\bin|\bafter)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:(?:that\s+)?are\s+left|left|remain|into|in,|a\s+week|per\s+week|to\s+go|each\b|apiece|every"
    r"|at\s+a\s+time|had\s+(?:aired|been)|have\s+(?:aired|been)|were\s+out|arrive\s+together|so\s+far|ahead|before|per\s+season|weekly|were\s+put\s+online)",
    re.IGNORECASE,
)
_PART = quick(r"\b(?:part|volume|vol\.|batch|half|premiere|dropped|drop)\b", re.IGNORECASE)
# Two or three episodes are mostly what is out on the first day, unless the sentence counts them all.
_SMALL_COUNT = quick(
    r"\b(?:consists?\s+of|comprises|made\s+up\s+of|runs?\s+to|total(?:\s+of)?|just|only|all|has|season\s+of"
    r"|series\s+of)\s*$",
    re.IGNORECASE,
)
_PART_BEFORE = quick(
    r"\b(?:first|second|third|final|last|opening|closing|other)\s+(?:part|half|batch|volume|instal+ment)\b[^.;]{0,40}$"
    r"|\b(?:part|volume|vol\.?|batch)\s+\w+\s+of\s+(?:the\s+)?(?:\w+\s+)?season\b[^.;]{0,60}$|\b(?:part|volume|vol\.?|batch)\s+(?:\d|one|two|three|four|i{1,3}v?)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:all|the|(?:runs?|ran|comes?|came|amounts?)\s+to)\s+(?:of\s+the\s+)?$|\blook(?:ing)?\s+forward\s+to\s+$"
    rf"|\b{_ENDED}\b[^.;]{{0,60}}?\bafter\s+(?:just\s+|only\s+)?$|\bof\s+the\s+$"
    r"|\b(?:drama|series|show|miniseries|story|told|tells)\b[^.;]{0,20}\bin\s+$",
    re.IGNORECASE,
)
_MOST_OF_A_SEASON = 60  # a larger number, with no season beside it, counts all seasons together
_IN_PARTS = quick(
    r"-part\s+(?:[\w-]+\s+){0,2}?(?:series|drama|comedy|thriller|miniseries|adaptation|show)\b", re.IGNORECASE
)
_TWO_PART = quick(r"\b(?:two|2)-part", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Finding]:
    """Episode counts of whole seasons; "12 to 16 episodes" and a part's number are none."""
    for sentence in reading.about():
        for pattern in _patterns(sentence):
            for match in pattern.finditer(sentence.text):
                value = _value(next(word for word in match.groups() if word))
                if value is not None:
                    yield _finding(sentence, match, value)


def _patterns(sentence: Sentence) -> Iterator[QuickPattern]:
    yield from _COMPILED
    if sentence.seasons and _EPISODES.search(sentence.text):
        yield _UNDERSTOOD
    if _ASKED.search(sentence.section.heading):
        yield _ANSWER


def _finding(sentence: Sentence, match: re.Match[str], value: int) -> Finding:
    span, rule, season = match.span(), "episodes: count", _season(sentence, match)
    why = objection(OBJECTIONS, sentence, span)
    if why is None and value < 4 and not _SMALL_COUNT.search(sentence.text[: span[0]]):
        why = "two or three are mostly those of the first day"
    if why is None and value > _MOST_OF_A_SEASON and not sentence.seasons:
        why = "all seasons together"
    if why is not None:
        return sentence.dropped(Attribute.EPISODE_COUNT, str(value), span, rule, why, season=season)
    return sentence.claim(Attribute.EPISODE_COUNT, str(value), span, rule, season=season, how=_how(sentence, match))


def _value(word: str) -> int | None:
    if "-" in word:
        tens, ones = word.casefold().split("-")
        return _TENS[tens] + CARDINALS[ones]
    count = _TENS.get(word.casefold()) or (int(word) if word.isdigit() else number(word))
    return count if count is not None and 1 < count < 400 else None


def _is_counted_off(sentence: Sentence, span: tuple[int, int]) -> bool:
    before = sentence.text[: span[0]]
    return bool(_BEFORE.search(before)) and not _WHOLE.search(before)


def _of_a_part(sentence: Sentence, span: tuple[int, int]) -> bool:
    near = sentence.text[max(0, span[0] - 45) : span[1] + 25]
    return bool(
        _PART_BEFORE.search(sentence.text[: span[0]])
        or (_PART.search(near) and "season" not in near.casefold() and not _IN_PARTS.search(near))
        or _TWO_PART.search(sentence.text[slice(*span)])
    )


OBJECTIONS = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" has eight episodes.',),
    ),
    Objection(
        "not the whole season",
        lambda s, span: bool(_AFTER.match(s.text[span[1] :])),
        ("Season 2 has five episodes left.",),
    ),
    Objection("not the whole season", _is_counted_off, ("The first four episodes of season 2 are out.",)),
    Objection("of a part", _of_a_part, ("Part one of season 4 had seven episodes.",)),
)


def _how(sentence: Sentence, match: re.Match[str]) -> Modality | None:
    """A count is a guess only where its own words hedge."""
    near = sentence.bare[max(0, match.start() - 45) : match.end()]
    return None if is_guess(near) else Modality.ASSERTED


def _season(sentence: Sentence, match: re.Match[str]) -> int | None:
    inside = next((m for m in sentence.seasons if match.start() <= m.start < match.end()), None)
    if inside is not None:
        return sentence.seasons_of(inside)[0]
    before = [m for m in sentence.seasons if 0 <= match.start() - m.end <= 45 and m.numbers]
    mention = before[-1] if before else sentence.mention_near(match.start(), reach=60)
    if (
        mention is not None
        and mention.start > match.end()
        and re.search(
            r"\b(?:seen|watched|been\s+through|swallowed|finished|binged)\b",
            sentence.text[: match.start()],
            re.IGNORECASE,
        )
    ):
        return None
    if mention is not None:
        return sentence.seasons_of(mention)[0]
    if re.match(
        r"(?:it|the\s+(?:new\s+)?season|this\s+season)\b[^.;,]{0,20}\b(?:runs?|consists|has|will|is)\b",
        sentence.text,
        re.IGNORECASE,
    ):
        return sentence.running
    return None
