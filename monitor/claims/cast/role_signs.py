"""Roles told of somebody in passing, before or behind the news: ", whose Iris drowned", "after two years as Bo".

What a sentence says of performers (who joins, who leaves) is found first; here it is asked whom they play.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.people.names import LOWER, UPPER, find_names
from monitor.claims.people.roles import role_at
from monitor.claims.quick import QuickPattern, quick
from monitor.claims.words.names import PROFESSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.reading import Sentence


@dataclass(frozen=True, slots=True)
class Sign:
    """One way to name the role of somebody just named; the role stands where ``pattern`` ends."""

    name: str
    pattern: str
    examples: tuple[tuple[str, tuple[str, str]], ...]  # sentence → (performer, role)


_KIN = (
    r"wife|husband|widow|widower|sons?|daughters?|mother|father|sister|brother|cousin|niece|nephew|friends?|partner"
    r"|boyfriend|girlfriend"
    r"|fianc\u00e9e?|uncle|aunt|grandmother|grandfather|twin|mum|mom|dad|parents"
)
_OFF_SCREEN = (
    r"agent|manager|publicist|co-?stars?|castmates?|colleagues?|director|producer|writer|boss|representative|agency"
    r"|debut|first|last|latest"
    r"|film|movie|series|show|next|new|hometown|alma|idol|hero|mentor|teacher|coach|predecessor|successor"
)
# Directly behind the name (or behind its age or brackets).
BEHIND = (
    Sign(
        "whose",
        rf",?\s+whose\s+(?:character,?\s+|alter\s+ego,?\s+|on-screen\s+self,?\s+"
        rf"|(?!(?:[a-z-]+\s+)?(?:{_KIN}|{_OFF_SCREEN})\b)(?:(?!(?:for|of|in|on|at|with|to|from|by|about|was|is"
        rf"|are|were|has|and)\b)[{LOWER}-]+\s+){{1,2}})?(?=[\"']?(?:The\s+)?[{UPPER}])",
        (
            ("Ada Lund, whose Dr. Holm was shot, will not return.", ("Ada Lund", "Dr. Holm")),
            ("Ada Lund, whose character Iris survived, is leaving the show.", ("Ada Lund", "Iris")),
        ),
    ),
    Sign(
        "whose …,",
        rf",?\s+whose\s+(?!(?:[a-z-]+\s+){{0,2}}(?:{_KIN}|{_OFF_SCREEN}|band|group|dog|cat|child|children|baby)s?,)"
        rf"(?:[{LOWER}-]+\s+){{0,2}}[{LOWER}-]+,\s+(?=[{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'-]+){{0,2}},\s+[a-z])",
        (("Ada Lund, whose stowaway, Birdie, went over the side, is leaving.", ("Ada Lund", "Birdie")),),
    ),
    Sign(
        "alias",
        r",?\s+\(?(?:alias|aka|AKA|a\.k\.a\.|better\s+known\s+(?:to\s+[\w\s]{1,25})?as|otherwise\s+known\s+as"
        r"|known\s+(?:to\s+[\w\s]{1,25}\s)?as)\s+",
        (("Ada Lund, aka Nurse Iris, will return.", ("Ada Lund", "Nurse Iris")),),
    ),
    Sign(
        "whom we meet as",
        r",?\s+whom\s+(?:viewers|we|you|audiences|fans"
        r"|readers)\s+(?:(?:will|first|already|all|may|might|still)\s+){0,3}(?:meet|met|see|saw|know|knew|remember"
        r"|get\s+to\s+know|recogni[sz]e)\s+as\s+(?:the\s+(?=[A-Z]))?",
        (("Opposite her is Tom Reyes, whom viewers will meet as the fisherman Bo.", ("Tom Reyes", "Bo")),),
    ),
    Sign(
        "says goodbye:",
        r"\s+(?:says?|said|bids?|waves?)\s+(?:goodbye|farewell"
        rf"|adieu):\s+(?=[{UPPER}][\w'.\s-]{{1,40}}?\s(?:won't|will|is|has|does|doesn't|leaves|dies)\b)",
        (("Ada Lund says goodbye: Iris won't be in the second season.", ("Ada Lund", "Iris")),),
    ),
    Sign(
        "her",
        rf":\s+(?:his|her|their)\s+(?=[{UPPER}])",
        (("Coming back is Ada Lund: her Iris turned up alive.", ("Ada Lund", "Iris")),),
    ),
)
# Somewhere behind the name, with nobody else between.
FURTHER_ON = (
    Sign(
        "as",
        r"(?<!well\s)(?<!such\s)(?<!known\s)(?<!soon\s)(?<!long\s)(?<!same\s)\bas\s+"
        r"(?!(?:is|are|do|does|did|will|has|have|was|were|would|could|may|might|can)\s)(?:the\s+(?=[A-Z]))?",
        (("Ada Lund has been upped to regular in season 2 after recurring as Aunt Iris.", ("Ada Lund", "Aunt Iris")),),
    ),
    Sign(
        "role of",
        r"\b(?:role|part|character|shoes|skin|person)\s+of\s+(?:the\s+(?=[A-Z]))?",
        (("They are joined by Ada Lund, in the role of Iris.", ("Ada Lund", "Iris")),),
    ),
    Sign(
        "the lead,",
        r"\b(?:in|has|have)\s+(?:its|the|a|his|her)\s+(?:[a-z]+\s+){0,2}(?:role|part|lead),\s+(?:that\s+of\s+)?"
        r"|\bfor\s+its\s+(?=[A-Z])",
        (("Winter Harbor has Mina Falk in its leading part, widow Iris Crane.", ("Mina Falk", "Iris Crane")),),
    ),
    Sign(
        "playing",
        r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|voic(?:es?|ed|ing)|essay(?:s|ed|ing)?"
        r"|embod(?:y|ies|ied|ying))\s+(?:the\s+(?=[A-Z]))?",
        (("Ada Lund is set to join season 2 playing Dr. Iris Crane.", ("Ada Lund", "Dr. Iris Crane")),),
    ),
)
_BEHIND = tuple(re.compile(sign.pattern) for sign in BEHIND)
_FURTHER: tuple[QuickPattern, ...] = tuple(quick(sign.pattern) for sign in FURTHER_ON)
_REACH = 130
_ENDS_CLAUSE = re.compile(r"[;:(]|\.\s|\s-\s|,\s+(?:while|but|and\s+\w+\s+(?:is|are|was|will|has)\b)")
_BRACKET = re.compile(r"\s*\([^()]{1,80}\)")
_AGE = re.compile(r"(?:,\s*\d{1,2}(?=,)|\s*\(\d{1,2}\))")
# ", the street's beloved baker Ann Hill,": what the performer is in the show
_APPOSITION = re.compile(r",\s+(?=(?:the|an?|[A-Z][\w-]+'s)\s)")
_ENDS = re.compile(r"\s*(?:,|\.|;|$)")
_BEFORE = re.compile(
    r"(?:^|[;:,]\s+|\b(?:and|but|while)\s+)(?:[Aa]fter\s+[^,.;]{0,50}?\s)?(?:[Aa]s|[Pp]laying"
    r"|[Ii]n\s+the\s+(?:role|part)\s+of)\s+(?:the\s+(?=[A-Z]))?"
)
_NOT_ON_SCREEN = re.compile(
    rf"\b(?:{'|'.join(sorted(PROFESSIONS))}|director|writer|producer|creator|showrunner|author|composer|president|boss"
    r"|wife|husband|widow|son|daughter|mother|father|sister|brother|cousin|niece|nephew|friend|partner)(?=\s+[A-Z])"
)


# "Mina Falk acts opposite Tom Reyes, portraying Iris": the role is that of the sentence's subject.
_PARTICIPLE = quick(r",\s+(?:portraying|playing|voicing|embodying|essaying)\s+(?:the\s+(?=[A-Z]))?")


def role_told(sentence: Sentence, start: int, end: int) -> str | None:
    """The role of the performer named from ``start`` to ``end``, where the sentence tells it near by."""
    bracket = _BRACKET.match(sentence.text, end)
    end = bracket.end() if bracket else end
    return (
        role_behind(sentence, end)
        or _further_on(sentence, end)
        or _before(sentence, start)
        or _participle(sentence, start)
    )


def _participle(sentence: Sentence, start: int) -> str | None:
    first = next((n for n in find_names(sentence.text) if not sentence.in_a_title(n.start, n.end)), None)
    match = _PARTICIPLE.search(sentence.bare, start) if first is not None and first.start == start else None
    found = role_at(sentence.text, match.end()) if match else None
    return found[0] if found else None


def role_behind(sentence: Sentence, end: int) -> str | None:
    """The role that stands directly behind the performer's name: ", whose Iris drowned,"."""
    aged = _AGE.match(sentence.text, end)
    at = aged.end() if aged else end
    for pattern in _BEHIND:
        match = pattern.match(sentence.text, at)
        found = role_at(sentence.text, match.end()) if match else None
        if found:
            return found[0]
    return _apposed(sentence, at)


def _apposed(sentence: Sentence, position: int) -> str | None:
    match = _APPOSITION.match(sentence.text, position)
    found = role_at(sentence.text, match.end()) if match else None
    if match is None or found is None or not _ENDS.match(sentence.text, found[1]):
        return None
    words = sentence.text[match.end() : found[1]]
    return None if _NOT_ON_SCREEN.search(words) or not words.removesuffix(found[0])[:1].islower() else found[0]


def _further_on(sentence: Sentence, position: int) -> str | None:
    stop = _ENDS_CLAUSE.search(sentence.text, position)
    last = min(stop.start() if stop else len(sentence.text), position + _REACH)
    nearest: tuple[int, int] | None = None
    for pattern in _FURTHER:
        match = pattern.search(sentence.bare, position, last)
        if match and (nearest is None or match.start() < nearest[0]):
            nearest = match.span()
    if nearest is None or sentence.in_a_title(nearest[1], nearest[1] + 1):
        return None
    if sentence.text[: nearest[0]].endswith(", ") and _PARTICIPLE.match(sentence.text, nearest[0] - 2):
        return None  # the role of the sentence's subject: see _participle
    if any(
        not sentence.in_a_title(n.start + position, n.end + position)
        for n in find_names(sentence.text[position : nearest[0]])
    ):
        return None  # somebody else's
    found = role_at(sentence.text, nearest[1])
    return found[0] if found else None


def _before(sentence: Sentence, start: int) -> str | None:
    """ "As Elsa Crane, his mother, Jo Marsh joins the cast", "After two years as Bo, Carl Dunn leaves"."""
    for match in reversed(list(_BEFORE.finditer(sentence.text, max(0, start - 120), start))):
        found = role_at(sentence.text, match.end())
        if found and found[1] < start and sentence.text[found[1] : found[1] + 1] == ",":
            between = find_names(sentence.text[found[1] : start])
            return None if between else found[0]
    return None


OFF_SCREEN_OR_KIN = rf"{_KIN}|{_OFF_SCREEN}"
# "His Bo was promoted out of the county": whose role it is was said just before.
_PRONOUN = quick(
    rf"(?:^|[,;:]\s+(?:and\s+|but\s+|as\s+)?|\b(?:and|but|as|since|because|when|after|where)\s+)(?:[Hh]is|[Hh]er)\s+"
    rf"(?:(?:character|role|part|alter\s+ego),?\s+(?:the\s+(?:[{LOWER}-]+\s+){{1,3}}?)?"
    rf"|(?!(?:[a-z-]+-)?(?:{_KIN}|{_OFF_SCREEN})\b)[{LOWER}-]+,\s+)?(?=(?:The\s+)?[{UPPER}])"
    r"|(?:^|[;:]\s+)(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:character|role|part)(?:'s\s+name)?\s+(?:is|was)\s+(?:called\s+"
    rf"|named\s+)?(?=[{UPPER}])"
)
_DOES = re.compile(
    r"(?:,\s[^,.;]{3,60}(?=,))?,?\s+(?:was|is|has|had|will|would|may|came|went|met|got|left|fell|died|dies|took|lost"
    r"|found|ran|fled|goes|turned|spent|began|became|broke|brought|built"
    r"|caught|chose|came|cut|did|drew|drove|felt|fought|flew|gave|grew|held|kept|knew|led|made|rode|rose|said|saw|sold"
    r"|sent|sat|slept|spoke|stood|stole|swore|threw|told|thought|woke|wore|wrote|[a-z]{2,}ed|[a-z]{2,}s)\b"
)


def roles_of_pronouns(sentence: Sentence) -> Iterator[tuple[int, str, tuple[int, int]]]:
    """Where "his Bo" or "her Iris Crane" does something: the place, the role, and the words that say so."""
    for match in _PRONOUN.finditer(sentence.text):
        found = role_at(sentence.text, match.end())
        called = match.group().rstrip().endswith(("is", "was", "called", "named"))
        does = found and (called or _DOES.match(sentence.text, found[1]))
        if found and does and sentence.text.startswith(found[0], match.end()):
            yield match.start(), found[0], (match.start(), found[1])
