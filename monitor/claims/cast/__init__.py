"""Cast: who plays whom, who joins, who comes back, who does not."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.appearing import SAY_THE_ROLE
from monitor.claims.cast.appositions import apposed, without_pairs
from monitor.claims.cast.characters import without_characters
from monitor.claims.cast.denials import denied_later
from monitor.claims.cast.found import Found
from monitor.claims.cast.lists import listed
from monitor.claims.cast.others import (
    coordinated,
    guests,
    long_there,
    named_in_rumours,
    newly_cast,
    so_are_they,
    with_other_work,
)
from monitor.claims.cast.prose import in_prose
from monitor.claims.cast.role_around import role_spoken_of
from monitor.claims.cast.role_brackets import beside_a_role
from monitor.claims.cast.seasons import season_of
from monitor.claims.cast.sections import under_their_headings
from monitor.claims.cast.still_open import left_open
from monitor.claims.cast.words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.findings import Dropped
from monitor.claims.people.known import People
from monitor.claims.quick import quick
from monitor.claims.said.modality import is_guess, modality
from monitor.claims.text.fold import key
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading

# Rules that state the cast as such, and so stand beside the news that one of them comes back.
_SAYS_THE_ROLE = frozenset({"plays", "played by", "role (performer)"}) | SAY_THE_ROLE
_STATES_THE_CAST = frozenset(
    {"star in", "starring", "the cast includes", "alongside", "has a part", "tops the bill", "is a lead"}
)
_ONLY_IN_PASSING = frozenset({"his role", "beside the role", "plays her", "whose role", "is", "possessive", "known as"})
_NOT_TOLD = _ONLY_IN_PASSING | {"run of names"}  # in a run the role may come from elsewhere
_HANDS_OVER = frozenset(
    {
        "replaces",
        "takes over",
        "joined by",
        "is dropped",
        "leaves",
        "handed the role",
        "arrival of",
        "role left by",
        "is cast",
    }
)
_TAKES_OVER = frozenset({"replaces", "takes over", "handed the role", "role left by", "arrival of"})
RANK = {LEAVING: 3, JOINING: 2, RETURNING: 1, STARRING: 0}


_SAID_BETTER = "the article says it more precisely elsewhere"


def find(reading: Reading) -> Iterator[Finding]:
    """All cast claims of an article, one a person and season, the most specific value first."""
    people = People.of(reading)
    pairs = [*apposed(reading, people)]
    sure = [pair for pair in pairs if isinstance(pair, Found)]
    in_text = [*pairs, *without_pairs(in_prose(reading, people), sure), *beside_a_role(reading, people)]
    yield from (item for item in in_text if isinstance(item, Dropped))
    shared = _sharing_a_role([item for item in in_text if isinstance(item, Found)])
    found = [*so_are_they(under_their_headings([*shared, *_lists(reading, people)], reading))]
    found = [*left_open(denied_later(long_there(named_in_rumours(found), reading.published), reading), reading)]
    found = [*coordinated(newly_cast(guests(_cast_with_others(found), people), people))]
    found = [_in_the_title_role(item, reading.show.title) for item in found]
    without = [*without_characters(found, people)]
    yield from (item for item in without if isinstance(item, Dropped))
    found = [item for item in without if isinstance(item, Found)]
    found = [*with_other_work(found, people)]
    roles = _roles(found, people)
    claims: dict[tuple[str, int | None], Claim] = {}
    for item in found:
        claim = _claim(item, people, roles)
        if isinstance(claim, Dropped):
            yield claim
            continue
        slot = (key(claim.person or ""), claim.season)
        known = claims.get(slot)
        if known is None or _more_specific(claim, known):
            claims[slot] = claim
        if known is not None:
            yield Dropped.instead_of(known if claims[slot] is claim else claim, _SAID_BETTER)
    yield from _one_way_round([*_without_shadows(claims)])


def _one_way_round(findings: list[Finding]) -> Iterator[Finding]:
    """ "Mina Falk (Iris Oake)": which of the two performs is told elsewhere, and not read the other way as well."""
    cast = [finding for finding in findings if isinstance(finding, Claim)]
    told = {(key(claim.person or ""), key(claim.character or "")) for claim in cast if not _in_brackets(claim)}
    for finding in findings:
        pair = (key(finding.character or ""), key(finding.person or "")) if isinstance(finding, Claim) else ("", "")
        if isinstance(finding, Claim) and _in_brackets(finding) and pair in told:
            yield Dropped.instead_of(finding, "the article says it the other way round")
        else:
            yield finding


def _in_brackets(claim: Claim) -> bool:
    return claim.rule.startswith("cast: role (")


def _sharing_a_role(found: list[Found]) -> list[Found]:
    """ "A replaces B as C", "the role of C is recast: A takes over from B": C is the role of both."""
    by_sentence: dict[int, set[str]] = {}
    for item in found:
        if item.role:
            by_sentence.setdefault(item.sentence.start, set()).add(item.role)
    for item in found:
        named = role_spoken_of(item.sentence) if item.rule in _HANDS_OVER else None
        if named:
            by_sentence.setdefault(item.sentence.start, {named})
    return [replace(item, role=_addressed(item)) for item in _handed_over(found, by_sentence)]


_TITLE_ROLE = re.compile(
    r"[^.;,:]{0,40}?\b(?:titular|title|eponymous)\s+(?:role|part|character|hero|heroine|protagonist"
    r"|lead)\b(?!\s+of\s+(?:the\s+)?[A-Z])"
)


def _in_the_title_role(item: Found, title: str) -> Found:
    """ "Mina Falk has been cast in the titular role": the role is called as the show."""
    if item.role is None and _TITLE_ROLE.match(item.sentence.text, max(item.span[0], item.span[1] - 10)):
        return replace(item, role=title)
    return item


_WILL_PLAY = quick(r"\b(?:will|to)\s+(?:also\s+)?(?:play|portray|star\s+as|appear\s+as|voice)\b|\btakes?\s+on\b")


def _cast_with_others(given: Iterable[Found]) -> Iterator[Found]:
    """ "A has signed on, while B will play Iris": who will play somebody where others join has joined as well."""
    found = [*given]
    joined = {item.sentence.start for item in found if item.value == JOINING and item.how is None}
    moved = {item.sentence.start for item in found if item.value == RETURNING}
    for item in found:
        new = item.sentence.start in joined - moved and item.value == STARRING
        yield replace(item, value=JOINING) if new and _WILL_PLAY.search(item.sentence.text, *item.span) else item


def _addressed(item: Found) -> str | None:
    """ "Farewell, Iris: Mina Falk has quit": the role that the sentence names before it tells the news."""
    return item.role if item.role or item.value == STARRING else role_spoken_of(item.sentence, handed_over=False)


def _handed_over(found: list[Found], by_sentence: dict[int, set[str]]) -> list[Found]:
    handed = {item.sentence.start for item in found if item.rule in _TAKES_OVER}
    return [
        replace(item, role=next(iter(roles)))
        if item.role is None
        and item.rule in _HANDS_OVER
        and item.sentence.start in handed
        and len(roles := by_sentence.get(item.sentence.start, set())) == 1
        else item
        for item in found
    ]


def _lists(reading: Reading, people: People) -> Iterator[Found]:
    for entry in listed(reading, people):
        yield Found(
            entry.sentence,
            entry.name,
            entry.value,
            entry.role,
            (entry.name.start, entry.name.end),
            entry.rule,
            entry.how,
        )


def _roles(found: list[Found], people: People) -> dict[str, str]:
    """Who plays whom, anywhere in the article: a role said once may be carried over."""
    roles: dict[str, str] = {}
    for item in sorted(found, key=_vagueness):
        if item.role:
            roles.setdefault(key(people.full(item.name.text) or item.name.text), item.role)
    return roles


_OFFICE = re.compile(
    r"(?:(?:U\.?S\.?|UK|American|British|Vice|Prime|First|Deputy|Chief|Former|Attorney|Secretary"
    r"|Foreign|Home|District)\s)*"
    r"(?:President|Minister|Secretary|Lady|General|Attorney|Senator|Governor|Mayor|King|Queen|Prince"
    r"|Princess|Pope|Chancellor)"
)


def _vagueness(item: Found) -> tuple[bool, bool]:
    """Brackets may hold other work, and an office is less than a name."""
    return item.aside, bool(item.role and _OFFICE.fullmatch(item.role))


def modality_of_role(words: str) -> Modality | None:
    """Who plays whom is a fact unless the words that say so hedge themselves ("would play")."""
    return None if is_guess(words) else Modality.ASSERTED


_RANKS = frozenset("DI DS DC DCI DSI DSU PC WPC SHO ACP DCP".split())  # performers are not called so


def _is_rumour(item: Found) -> bool:
    """ "A blind item swears that Mina Falk does a cameo": that is news, and none that is sure."""
    whole = (0, len(item.sentence.bare))
    return modality(item.sentence.bare, item.span, whole) is Modality.RUMOURED


def _claim(item: Found, people: People, roles: dict[str, str]) -> Finding:
    full = people.full(item.name.text) or item.name.text
    if people.is_crew_only(full) and item.rule not in {"plays", "as", "listed", "played by", "role (performer)"}:
        return item.dropped("known only behind the camera")
    if people.is_role_only(full) or full.split()[0] in _RANKS:
        return item.dropped("the name of a role")
    sentence = item.sentence
    season = season_of(item)
    how = item.how
    if item.value == STARRING and item.rule == "makes an appearance" and _is_rumour(item):
        how = Modality.RUMOURED
    if item.value == STARRING:
        how = how or modality_of_role(sentence.text[max(0, item.span[0] - 15) : item.span[1]])
    role = item.role or roles.get(key(full))
    if item.role and _OFFICE.fullmatch(item.role):  # "to play the former U.S. Vice President": said by name elsewhere
        role = roles.get(key(full), item.role)
    if role and key(role) == key(full):
        role = None
    claim = sentence.claim(
        Attribute.CAST,
        item.value,
        item.span,
        f"cast: {item.rule}",
        season=season,
        person_text=full,
        character=role,
        how=None if how is Modality.EXPECTED else how,
    )
    # a rumour in the words around goes before the guess in those of the verb
    guessed = how is Modality.EXPECTED and claim.modality is Modality.ASSERTED
    return replace(claim, modality=Modality.EXPECTED) if guessed else claim


def _stays_after_all(claim: Claim, other: Claim) -> bool:
    """ "She's not going anywhere. You'll see a lot of her next season": to return says more than not to leave."""
    stays = claim.value == LEAVING and claim.modality is Modality.DENIED
    return stays and other.value == RETURNING and other.modality is Modality.ASSERTED


def _more_specific(new: Claim, known: Claim) -> bool:
    if _stays_after_all(known, new) or _stays_after_all(new, known):
        return _stays_after_all(known, new)
    if new.modality is Modality.ASSERTED and known.modality is not Modality.ASSERTED and new.value == known.value:
        return True
    return RANK[new.value] > RANK[known.value]


def _without_shadows(claims: dict[tuple[str, int | None], Claim]) -> Iterator[Finding]:
    """Somebody who joins, returns or leaves needs no second claim that they are in it, unless the first is a guess."""
    returning = {person: claim for (person, _), claim in claims.items() if claim.value == RETURNING}
    for slot, claim in [*claims.items()]:
        if (back := returning.get(slot[0])) is not None and _stays_after_all(claim, back):
            del claims[slot]
            yield Dropped.instead_of(claim, _SAID_BETTER)
    news: dict[str, Claim] = {}
    for (person, _), claim in claims.items():
        if claim.value != STARRING:
            best = news.get(person)
            if best is None or RANK[claim.value] > RANK[best.value]:
                news[person] = claim
    for (person, _), claim in claims.items():
        other = news.get(person)
        if claim.value == STARRING and other is not None:
            stated = claim.rule.removeprefix("cast: ") in _STATES_THE_CAST
            plays = claim.rule.removeprefix("cast: ") in _SAYS_THE_ROLE
            if _stands_beside(claim, other):
                yield claim
                continue
            if (other.modality is Modality.ASSERTED and not stated) or (
                other.start == claim.start and not (plays and other.value == LEAVING)
            ):
                yield Dropped.instead_of(claim, _SAID_BETTER)
                continue
        elif other is not None and claim is not other and claim.season == other.season:
            yield Dropped.instead_of(claim, _SAID_BETTER)
            continue
        yield claim


def _stands_beside(starring: Claim, news: Claim) -> bool:
    """ "Iris is played by Mina Falk. [...] Falk will not be back for season 3": who plays whom, and then the news."""
    elsewhere = starring.start != news.start and starring.season is None and news.season is not None
    told = starring.character is not None and starring.rule.removeprefix("cast: ") not in _NOT_TOLD
    return elsewhere and told and news.value in {LEAVING, RETURNING}
