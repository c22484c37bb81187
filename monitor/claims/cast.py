"""Cast: who plays whom, who joins, who comes back, who does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.claims.cast_lists import listed
from monitor.claims.cast_phrases import JOINING, LEAVING, PHRASES, RETURNING, ROLES, STARRING
from monitor.claims.fold import key
from monitor.claims.names import Credit, Name, find_names, names_before, names_from, role_at
from monitor.claims.people import People
from monitor.claims.reading import Reading, Sentence
from monitor.model import Attribute, Claim, Modality

_PHRASES = tuple((p, re.compile(p.pattern)) for p in PHRASES)
_ROLES = tuple((p, re.compile(p.pattern)) for p in ROLES)
_NAME_BEFORE_PAREN = re.compile(r"\s*\(\s*(?:played by\s+|portrayed by\s+)?(?:the (?:great|outstanding)\s+)?")
_OTHER_WORK = re.compile(r"\b(?:film|movie|novel|book|previously|best known|known for|starred in|appeared in|was last seen|seen in|other work|episode of)\b", re.IGNORECASE)
_GUEST_OR_PAST = re.compile(r"\b(?:originally|first|initially)\b", re.IGNORECASE)
RANK = {LEAVING: 3, JOINING: 2, RETURNING: 1, STARRING: 0}


@dataclass(frozen=True, slots=True)
class Found:
    """One person that one rule found in one sentence."""

    sentence: Sentence
    name: Name
    value: str
    role: str | None
    span: tuple[int, int]
    rule: str


def find(reading: Reading) -> Iterator[Claim]:
    """All cast claims of an article, one a person and season, the most specific value first (claims.md, rule 14)."""
    people = People.of(reading)
    found = [*_prose(reading, people), *_lists(reading, people)]
    roles = _roles(found, people)
    claims: dict[tuple[str, int | None], Claim] = {}
    for item in found:
        claim = _claim(item, people, roles)
        if claim is None:
            continue
        slot = (key(claim.person or ""), claim.season)
        known = claims.get(slot)
        if known is None or _more_specific(claim, known):
            claims[slot] = claim
    yield from _without_shadows(claims)


def _prose(reading: Reading, people: People) -> Iterator[Found]:
    for sentence in reading.about():
        seen: set[int] = set()
        for phrase, pattern in _ROLES:
            for match in pattern.finditer(sentence.text):
                found = _performer_and_role(sentence, match, phrase.role_first, people)
                if found and found[0].start not in seen and sentence.ours(match.start()):
                    seen.add(found[0].start)
                    yield Found(sentence, found[0], phrase.value, found[1], match.span(), phrase.name)
        yield from _in_parentheses(sentence, people)
        for phrase_, pattern in _PHRASES:
            for match in pattern.finditer(sentence.text):
                if not sentence.ours(match.start()):
                    continue
                if phrase_.side == "before":
                    credits = names_before(sentence.text, match.start()) or _single_before(sentence, match.start(), people)
                else:
                    credits = names_from(sentence.text, match.end())
                for credit in credits:
                    yield Found(sentence, credit.name, phrase_.value, _role_of(credit, people), match.span(), phrase_.name)


def _single_before(sentence: Sentence, position: int, people: People) -> list[Credit]:
    """ "Rudd will return": a last name alone, where the article gives the full one."""
    match = re.search(r"(?<![\w-])([A-ZÀ-Þ][\w'-]+)$", sentence.text[:position])
    if match and people.full(match.group(1)):
        name = Name(match.start(1), match.end(1), match.group(1))
        return [Credit(name, None, None, match.end(1))]
    return []


def _role_of(credit: Credit, people: People) -> str | None:
    if credit.role:
        return credit.role
    if credit.paren and people.may_be_role(credit.paren):
        return credit.paren
    return None


def _performer_and_role(sentence: Sentence, match: re.Match[str], role_first: bool, people: People) -> tuple[Name, str] | None:
    text = sentence.text
    if role_first:
        names = names_from(text, match.end()) or _single_after(sentence, match.end(), people)
        role = people.role_before(text, match.start())
        return (names[0].name, role) if names and role else None
    before = names_before(text, match.start()) or _single_before(sentence, match.start(), people)
    role_found = role_at(text, match.end())
    if not before or not role_found:
        return None
    return before[-1].name, role_found[0]


def _single_after(sentence: Sentence, position: int, people: People) -> list[Credit]:
    match = re.compile(r"([A-ZÀ-Þ][\w'-]+)").match(sentence.text, position)
    if match and people.full(match.group(1)):
        return [Credit(Name(match.start(1), match.end(1), match.group(1)), None, None, match.end(1))]
    return []


def _in_parentheses(sentence: Sentence, people: People) -> Iterator[Found]:
    """ "Moon (Kim Ara)": of the two, the performer is who performs elsewhere in the article, else the one inside."""
    for match in re.finditer(r"\(\s*(?:the (?:great|outstanding)\s+)?(?P<inner>[^()]{2,60}?)\s*(?:,[^()]*)?\)", sentence.text):
        if not sentence.ours(match.start()):
            continue
        inner = names_from(sentence.text, match.start("inner"))
        outer = people.role_before(sentence.text, match.start())
        if outer is None:
            continue
        if inner and people.performs(inner[0].name.text) is not False and not people.performs(outer):
            yield Found(sentence, inner[0].name, STARRING, outer, match.span(), "role (performer)")
        elif not inner and people.full(match["inner"]) and not people.performs(outer):
            name = Name(match.start("inner"), match.end("inner"), match["inner"])
            yield Found(sentence, name, STARRING, outer, match.span(), "role (last name)")


def _lists(reading: Reading, people: People) -> Iterator[Found]:
    for entry in listed(reading):
        yield Found(entry.sentence, entry.name, entry.value, entry.role, (entry.name.start, entry.name.end), entry.rule)


def _roles(found: list[Found], people: People) -> dict[str, str]:
    """Who plays whom, anywhere in the article: a role said once may be carried over (claims.md, rule 14)."""
    roles: dict[str, str] = {}
    for item in found:
        if item.role:
            roles.setdefault(key(people.full(item.name.text) or item.name.text), item.role)
    return roles


def _claim(item: Found, people: People, roles: dict[str, str]) -> Claim | None:
    full = people.full(item.name.text) or item.name.text
    if people.is_crew_only(full) and item.rule not in {"plays", "as", "listed"}:
        return None
    if people.is_role_only(full):
        return None
    sentence = item.sentence
    mention = sentence.mention_near(item.span[0])
    season: int | None
    if item.value == STARRING:
        season = mention.numbers[0] if mention is not None and len(mention.numbers) == 1 else None
    else:
        season = sentence.seasons_of(mention)[0]
        if season is None:
            season = sentence.coming
    role = item.role or roles.get(key(full))
    if role and key(role) == key(full):
        role = None
    return sentence.claim(
        Attribute.CAST, item.value, item.span, f"cast: {item.rule}", season=season, person_text=full, character=role
    )


def _more_specific(new: Claim, known: Claim) -> bool:
    if new.modality is Modality.ASSERTED and known.modality is not Modality.ASSERTED and new.value == known.value:
        return True
    return RANK[new.value] > RANK[known.value]


def _without_shadows(claims: dict[tuple[str, int | None], Claim]) -> Iterator[Claim]:
    """Somebody who joins, returns or leaves needs no second claim that they are in it, unless the first is a guess."""
    news: dict[str, Claim] = {}
    for (person, _), claim in claims.items():
        if claim.value != STARRING:
            best = news.get(person)
            if best is None or RANK[claim.value] > RANK[best.value]:
                news[person] = claim
    for (person, _), claim in claims.items():
        other = news.get(person)
        if claim.value == STARRING and other is not None:
            if other.modality is Modality.ASSERTED or other.start == claim.start:
                continue
        elif other is not None and claim is not other and claim.season == other.season:
            continue
        yield claim


def find_full_names(text: str) -> list[str]:
    """The full names in ``text``."""
    return [name.text for name in find_names(text)]



