"""Which of two claims about one person is made: the one that the article says more precisely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.cast.appearing import SAY_THE_ROLE
from monitor.claims.cast.words import JOINING, LEAVING, RETURNING, STARRING
from monitor.claims.findings import Dropped
from monitor.claims.text.fold import key
from monitor.model import Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding

# Rules that state the cast as such, and so stand beside the news that one of them comes back.
_SAYS_THE_ROLE = frozenset({"plays", "played by", "role (performer)"}) | SAY_THE_ROLE
_STATES_THE_CAST = frozenset(
    {"star in", "starring", "the cast includes", "alongside", "has a part", "tops the bill", "is a lead"}
)
_ONLY_IN_PASSING = frozenset({"his role", "beside the role", "plays her", "whose role", "is", "possessive", "known as"})
_NOT_TOLD = _ONLY_IN_PASSING | {"run of names"}  # in a run the role may come from elsewhere
_RANK = {LEAVING: 3, JOINING: 2, RETURNING: 1, STARRING: 0}
SAID_BETTER = "the article says it more precisely elsewhere"


def one_way_round(findings: list[Finding]) -> Iterator[Finding]:
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


def _stays_after_all(claim: Claim, other: Claim) -> bool:
    """ "She's not going anywhere. You'll see a lot of her next season": to return says more than not to leave."""
    stays = claim.value == LEAVING and claim.modality is Modality.DENIED
    return stays and other.value == RETURNING and other.modality is Modality.ASSERTED


def is_more_specific(new: Claim, known: Claim) -> bool:
    if _stays_after_all(known, new) or _stays_after_all(new, known):
        return _stays_after_all(known, new)
    if new.modality is Modality.ASSERTED and known.modality is not Modality.ASSERTED and new.value == known.value:
        return True
    return _RANK[new.value] > _RANK[known.value]


def without_shadows(claims: dict[tuple[str, int | None], Claim]) -> Iterator[Finding]:
    """Somebody who joins, returns or leaves needs no second claim that they are in it, unless the first is a guess."""
    returning = {person: claim for (person, _), claim in claims.items() if claim.value == RETURNING}
    for slot, claim in [*claims.items()]:
        if (back := returning.get(slot[0])) is not None and _stays_after_all(claim, back):
            del claims[slot]
            yield Dropped.instead_of(claim, SAID_BETTER)
    news: dict[str, Claim] = {}
    for (person, _), claim in claims.items():
        if claim.value != STARRING:
            best = news.get(person)
            if best is None or _RANK[claim.value] > _RANK[best.value]:
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
                yield Dropped.instead_of(claim, SAID_BETTER)
                continue
        elif other is not None and claim is not other and claim.season == other.season:
            yield Dropped.instead_of(claim, SAID_BETTER)
            continue
        yield claim


def _stands_beside(starring: Claim, news: Claim) -> bool:
    """ "Iris is played by Mina Falk. [...] Falk will not be back for season 3": who plays whom, and then the news."""
    elsewhere = starring.start != news.start and starring.season is None and news.season is not None
    told = starring.character is not None and starring.rule.removeprefix("cast: ") not in _NOT_TOLD
    return elsewhere and told and news.value in {LEAVING, RETURNING}
