"""Roles with their performers behind a comma, as British papers write them: "his friend Bo Lark, Carl Dunn, is lost".

Two names side by side may also be a list or a place, so it takes a word for what the first is to somebody ("his
wife", "villain"), or an article that writes so more than once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.found import OBJECTIONS, Found
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import Dropped, objection
from monitor.claims.people.names import LOWER, UPPER, Name, is_full_name, name_at
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.people.known import People
    from monitor.claims.reading import Reading, Sentence

_KIN = (
    r"(?:friends?|best\s+friend|pal|mate|best\s+mate|buddy|wife|ex-wife|husband|ex-husband|hubby|partner"
    r"|girlfriend|boyfriend|ex|lover"
    r"|fianc[eé]e?|sweetheart|love|crush|date|son|daughter|stepson|stepdaughter|brother|half-brother|sister"
    r"|half-sister|sibling|twin"
    r"|mother|mum|mom|father|dad|stepmother|stepfather|uncle|aunt|auntie|cousin|nephew|niece|gran|nan|grandmother"
    r"|grandfather|grandson"
    r"|granddaughter|villain|baddie|bad\s+boy|bad\s+girl|nemesis|enemy|rival|foe|killer|boss|colleague"
    r"|neighbour|neighbor|landlord"
    r"|landlady|flatmate|housemate|roommate|sidekick|pupil|student|schoolgirl|schoolboy|teenager|youngster"
    r"|newcomer|farmer|barmaid"
    r"|barman|publican|doctor|nurse|teacher|copper|detective|policeman|policewoman|solicitor|lawyer|businessman"
    r"|businesswoman|local"
    r"|resident|matriarch|patriarch|heart-?throb|tearaway|schemer|stalker|blackmailer|bully|patient|client"
    r"|victim|heir|heiress)"
)
_ROLE = rf"[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+){{0,2}}"
_PERFORMER = re.compile(rf",\s+(?=[{UPPER}][\w'.-]+\s[{UPPER}])")
_PAIR = compiled(rf"(?P<before>(?:^|\s|[\"'])(?:(?i:{_KIN})\s)?)(?P<role>{_ROLE}){_PERFORMER.pattern}")
_CLOSES = re.compile(
    rf"(?:,\s+(?!and\b|or\b|as\s+well|who\b|whose\b|a\b|an\b|the\b|from\b(?=\s[{UPPER}]))[{LOWER}]"
    r"|,\s+(?:which|from\s+[a-z])|\.?$|\.\s|\s\((?:pictured|left|right|centre|center|above|below|inset)\b|\s-\s)"
)
_KIN_BEFORE = re.compile(rf"{_KIN}\s$", re.IGNORECASE)
_IN_A_LIST = re.compile(r"(?:,|\band|\bor|&|\bin|\bat|\bnear|\bby|\bof|\bstarring|\bstars?|\bactors?|\bactress|:)\s+$")
_MAKES = quick(r"\b(?:direct|writ|produc|creat|compos)\w*\b|\bauthor\b", re.IGNORECASE)
_ENOUGH = 2


def apposed(reading: Reading, people: People) -> Iterator[Found | Dropped]:
    """ "Her son Bo Lark, Carl Dunn, is lost": each such pair of an article."""
    pairs = [pair for sentence in _sentences(reading) for pair in _pairs(sentence, people)]
    usual = len({(pair.name.text, pair.role) for pair, _ in pairs}) >= _ENOUGH
    for pair, sure in pairs:
        if not (sure or usual):
            continue
        why = objection(OBJECTIONS, pair.sentence, pair.span)
        yield pair if why is None else pair.dropped(why)


def _sentences(reading: Reading) -> Iterator[Sentence]:
    return (s for s in reading.sentences if s.about and s.kind is not BlockKind.HEADING)


def _pairs(sentence: Sentence, people: People) -> Iterator[tuple[Found, bool]]:
    text = sentence.text
    for match in _PAIR.finditer(text) if _PERFORMER.search(text) else ():
        name = name_at(text, match.end())
        if name is None or not is_full_name(name.text) or not _CLOSES.match(text, name.end):
            continue
        role = match["role"]
        sure = bool(_KIN_BEFORE.search(match["before"]))
        start = match.start("role")
        if not sure and _IN_A_LIST.search(text, 0, start):
            continue
        if people.performs(role) or people.performs(name.text) is False or people.is_crew_only(name.text):
            continue
        if sentence.in_a_title(start, name.end) or _MAKES.search(text, max(0, start - 30), start):
            continue
        yield Found(sentence, name, STARRING, role, (start, name.end), "role, performer"), sure


def without_pairs(found: Iterable[Found | Dropped], pairs: Iterable[Found]) -> Iterator[Found | Dropped]:
    """``found`` without the runs of names that are a role and who plays it."""
    spans = [(pair.sentence.start, pair.span) for pair in pairs]
    for item in found:
        if isinstance(item, Found) and item.rule == "run of names" and _is_inside(item.name, item, spans):
            yield replace(item, rule="run of names").dropped("a role and who plays it")
        else:
            yield item


def _is_inside(name: Name, item: Found, spans: list[tuple[int, tuple[int, int]]]) -> bool:
    return any(at == item.sentence.start and first <= name.start < last for at, (first, last) in spans)
