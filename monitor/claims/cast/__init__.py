"""Cast: who plays whom, who joins, who comes back, who does not."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

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
    on_the_list_of_the_new,
    so_are_they,
    with_other_work,
)
from monitor.claims.cast.profiles import as_their_profiles_tell
from monitor.claims.cast.prose import in_prose
from monitor.claims.cast.role_brackets import beside_a_role
from monitor.claims.cast.said_better import SAID_BETTER, is_more_specific, one_way_round, without_shadows
from monitor.claims.cast.seasons import season_of
from monitor.claims.cast.sections import under_their_headings
from monitor.claims.cast.shared_roles import OFFICE, in_the_title_role, roles_said, sharing_a_role
from monitor.claims.cast.signed_again import signed_again
from monitor.claims.cast.still_open import left_open
from monitor.claims.cast.the_role import in_the_role_spoken_of
from monitor.claims.cast.words import JOINING, RETURNING, STARRING
from monitor.claims.findings import Dropped
from monitor.claims.people.known import People
from monitor.claims.quick import quick
from monitor.claims.said.modality import is_guess, modality
from monitor.claims.text.fold import key
from monitor.claims.words.names import STAND_INS
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading


def find(reading: Reading) -> Iterator[Finding]:
    """All cast claims of an article, one a person and season, the most specific value first."""
    people = People.of(reading)
    pairs = [*apposed(reading, people)]
    sure = [pair for pair in pairs if isinstance(pair, Found)]
    in_text = [*pairs, *without_pairs(in_prose(reading, people), sure), *beside_a_role(reading, people)]
    yield from (item for item in in_text if isinstance(item, Dropped))
    shared = sharing_a_role([item for item in in_text if isinstance(item, Found)])
    over = under_their_headings([*shared, *_lists(reading, people)], reading)
    found = [*so_are_they(as_their_profiles_tell(over, reading))]
    found = [*left_open(denied_later(long_there(named_in_rumours(found), reading.published), reading), reading)]
    found = [*coordinated(newly_cast(guests(_cast_with_others(found), people), people))]
    found = [*in_the_role_spoken_of(signed_again(found, people), reading, people)]
    found = [in_the_title_role(item, reading.show.title) for item in found]
    without = [*without_characters(found, people)]
    yield from (item for item in without if isinstance(item, Dropped))
    found = [item for item in without if isinstance(item, Found)]
    found = [*with_other_work(found, people)]
    roles = roles_said(found, people)
    claims: dict[tuple[str, int | None], Claim] = {}
    for item in found:
        claim = _claim(item, people, roles)
        if isinstance(claim, Dropped):
            yield claim
            continue
        slot = (key(claim.person or ""), claim.season)
        known = claims.get(slot)
        if known is None or is_more_specific(claim, known):
            claims[slot] = claim
        if known is not None:
            yield Dropped.instead_of(known if claims[slot] is claim else claim, SAID_BETTER)
    yield from one_way_round([*without_shadows(claims)])


_WILL_PLAY = quick(r"\b(?:will|to)\s+(?:also\s+)?(?:play|portray|star\s+as|appear\s+as|voice)\b|\btakes?\s+on\b")


_HIS = re.compile(r"(?:his|her|their)\s+[a-z]")  # "A joins as Bo, and B plays his wife"


def _cast_with_others(given: Iterable[Found]) -> Iterator[Found]:
    """ "A has signed on, while B will play Iris": who will play somebody where others join has joined as well."""
    found = [*given]
    joined = {item.sentence.start for item in found if item.value == JOINING and item.how is None}
    moved = {item.sentence.start for item in found if item.value == RETURNING}
    for item in found:
        new = item.sentence.start in joined - moved and item.value == STARRING
        plays = new and (
            _WILL_PLAY.search(item.sentence.text, *item.span)
            or on_the_list_of_the_new(item)
            or (item.rule == "plays" and _HIS.match(item.sentence.text, item.span[1]))
        )
        yield replace(item, value=JOINING) if plays else item


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


def _modality_of_role(words: str) -> Modality | None:
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
        how = how or _modality_of_role(sentence.text[max(0, item.span[0] - 15) : item.span[1]])
    role = item.role or roles.get(key(full))
    if item.role and OFFICE.fullmatch(item.role):  # "to play the former U.S. Vice President": said by name elsewhere
        role = roles.get(key(full), item.role)
    if role and (key(role) == key(full) or (item.aside and role in STAND_INS)):
        role = None  # "A (Winter Harbor) has signed on": who is known from the show, not who it is called after
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
