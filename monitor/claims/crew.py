"""Crew: who made the show, and who wrote what it is made from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.claims.crew_phrases import AUTHOR, CREATOR, PHRASES, WRITER
from monitor.claims.names import Credit, Name, names_before, names_from
from monitor.claims.people import People
from monitor.claims.reading import Reading, Sentence
from monitor.model import Attribute, Claim, Modality

_COMPILED = tuple((p, re.compile(p.pattern)) for p in PHRASES)
_NO_LONGER = re.compile(r"\b(?:no\s+longer|not|stepped\s+down|former(?:ly)?|was\s+fired|left\s+as|exited\s+as)\b", re.IGNORECASE)
_DEVELOPED = re.compile(r"\bdevelop(?:ed|ers?)\b", re.IGNORECASE)
_OTHER_WORK = re.compile(r"\b(?:original\s+(?:series|show|film)|book|novel)\b", re.IGNORECASE)
_LAST_NAME = re.compile(r"(?<![\w-])([A-ZÀ-Þ][\w'-]+)$")


def find(reading: Reading) -> Iterator[Claim]:
    """Crew claims: one a role (claims.md, rule 15)."""
    people = People.of(reading)
    for sentence in reading.about():
        for phrase, pattern in _COMPILED:
            for match in pattern.finditer(sentence.text):
                if not sentence.ours(match.start()):
                    continue
                for credit in _people(sentence, phrase.side, match, people):
                    claim = _claim(sentence, phrase.role, match, credit, people)
                    if claim is not None:
                        yield claim


def _people(sentence: Sentence, side: str, match: re.Match[str], people: People) -> list[Credit]:
    text = sentence.text
    if side == "after":
        found = names_from(text, match.end())
        if not found:
            last = re.compile(r"([A-ZÀ-Þ][\w'-]+)").match(text, match.end())
            if last and people.full(last.group(1)):
                found = [Credit(Name(last.start(1), last.end(1), last.group(1)), None, None, last.end(1))]
        return found
    found = names_before(text, match.start())
    if not found:
        last = _LAST_NAME.search(text[: match.start()])
        if last and people.full(last.group(1)):
            found = [Credit(Name(last.start(1), last.end(1), last.group(1)), None, None, last.end(1))]
    return found


def _claim(sentence: Sentence, role: str, match: re.Match[str], credit: Credit, people: People) -> Claim | None:
    full = people.full(credit.name.text) or credit.name.text
    if people.is_role_only(full):
        return None
    if role in {CREATOR, WRITER} and re.search(r"\bworld\s+$|\bbook\b|\bnovel", sentence.text[max(0, match.start() - 30) : match.start()]):
        role = AUTHOR
    mention = sentence.mention_near(match.start(), reach=40)
    season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
    how = Modality.DENIED if _NO_LONGER.search(sentence.text[max(0, match.start() - 25) : match.end()]) else None
    return sentence.claim(Attribute.CREW, role, match.span(), f"crew: {role}", season=season, person_text=full, how=how)
