"""Of several claims that say the same, one is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.findings import Dropped, Explanation
from monitor.claims.text.fold import key
from monitor.edtf import Edtf
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_STRENGTH = {Modality.ASSERTED: 3, Modality.DENIED: 2, Modality.RUMOURED: 1, Modality.EXPECTED: 0}


def select(claims: Iterable[Claim], published: date | None) -> Explanation:
    """One claim per distinct (attribute, season, value, person), the firmest and then the first; sorted by place."""
    best: dict[tuple[object, ...], Claim] = {}
    dropped: list[Dropped] = []
    for claim in claims:
        slot = _slot(claim)
        known = best.get(slot)
        if known is None:
            best[slot] = claim
        elif _rank(claim) > _rank(known):
            best[slot] = claim
            dropped.append(Dropped.instead_of(known, _SAID_AGAIN))
        else:
            dropped.append(Dropped.instead_of(claim, _SAID_AGAIN))
    kept = []
    for claim in best.values():
        why = _beaten(claim, list(best.values())) or _on_the_air(claim, best.values(), published)
        if why is None:
            kept.append(claim)
        else:
            dropped.append(Dropped.instead_of(claim, why))
    kept.sort(key=lambda c: (c.start, c.attribute, c.season or 0, c.value, c.person or ""))
    return Explanation(tuple(kept), tuple(dropped))


_UNDER_WAY = frozenset({"filming", "wrapped", "post_production"})
# "The show bows out after two seasons", beside "it was cancelled".
_OVER = frozenset({"renewal: bows out", "renewal: comes to an end", "renewal: brought to an end"})
_SAID_AGAIN = "the article says it better elsewhere"
# Where the article says of which season it is, it need not be said of none.
_OF_A_SEASON = frozenset({Attribute.RELEASE_DATE, Attribute.END_DATE, Attribute.EPISODE_COUNT})


# "Winter Harbor is back on ITV for a fourth series" tells of an order only while that is still to come.
_IS_BACK = frozenset({"renewal: is sure of a season", "renewal: returns for a season", "renewal: comes back"})


def _on_the_air(claim: Claim, others: Iterable[Claim], published: date | None) -> str | None:
    """Whether a return that sounds like an order is of a season that the article says has begun."""
    if claim.attribute is not Attribute.RENEWAL or claim.rule not in _IS_BACK or published is None:
        return None
    days = (
        Edtf.parse(o.value).latest
        for o in others
        if o.attribute is Attribute.RELEASE_DATE
        and o.season == claim.season
        and o.value != "unannounced"
        and o.modality is Modality.ASSERTED
    )
    begun = any(day is not None and day <= published for day in days)
    return "it is on the air by now" if begun and claim.season is not None else None


def _rank(claim: Claim) -> tuple[int, int]:
    return _STRENGTH[claim.modality], -claim.start


def _slot(claim: Claim) -> tuple[object, ...]:
    if claim.attribute is Attribute.PLATFORM:
        return (claim.attribute, key(claim.value.replace("+", " plus")))
    if claim.attribute is Attribute.CAST:
        return (claim.attribute, claim.season, key(claim.person or ""))
    return (claim.attribute, claim.season, key(claim.value), key(claim.person or ""))


def _beaten(claim: Claim, others: list[Claim]) -> str | None:
    """Why a claim gives way to another of the same article."""
    if claim.attribute in _OF_A_SEASON and claim.season is None:
        same = (o for o in others if o.attribute is claim.attribute and key(o.value) == key(claim.value))
        return _SAID_AGAIN if any(o.season is not None and o.modality is claim.modality for o in same) else None
    if claim.attribute is Attribute.PRODUCTION and claim.season is None:
        same = (o for o in others if o.attribute is Attribute.PRODUCTION and o.value == claim.value)
        if any(o.season is not None and o.modality is claim.modality for o in same):
            return "the article says which season it is"
    if claim.attribute is Attribute.PRODUCTION and claim.value == "delayed":
        made = (o for o in others if o.attribute is Attribute.PRODUCTION and o.value in _UNDER_WAY)
        under_way = any(o.season == claim.season and o.modality is Modality.ASSERTED for o in made)
        return "the article says that it is made by now" if under_way else None
    if claim.attribute is not Attribute.RENEWAL:
        return None
    renewals = [o for o in others if o.attribute is Attribute.RENEWAL]
    if claim.modality is Modality.EXPECTED and claim.value in {"renewed", "cancelled", "ordered"}:
        undecided = any(o.value == "undecided" for o in renewals)
        return 'a guess beside an explicit "not decided"' if undecided else None
    if claim.rule == "renewal: calls time" and any(o.value == "ended" and o.season is not None for o in renewals):
        return "the article says which season is the last"
    if claim.value == "cancelled" and claim.season is None and claim.modality is not Modality.DENIED:
        saved = any(o.value == "renewed" and o.modality is Modality.ASSERTED for o in renewals)
        lasting = any(o.value == "cancelled" and o.season is not None for o in renewals)
        return "the article says that it was reversed" if saved and not lasting else None
    if claim.value in {"renewed", "undecided"} and claim.season is None:
        numbered = any(o.value == claim.value and o.season is not None for o in renewals)
        if numbered:
            return "the article says which season it is"
    gone = [o for o in renewals if o.value == "cancelled" and o.modality is Modality.ASSERTED]
    no_plans = claim.value == "undecided" and "plans" in claim.words.split()  # "no plans for another"
    if no_plans and any(None in {o.season, claim.season} or o.season == claim.season for o in gone):
        return "the article says that it will not come"
    if claim.rule == "renewal: the last of all" and claim.season is not None:
        # "The season 2 finale will serve as a series finale", until somebody else orders a third
        later = (o.season for o in renewals if o.value == "renewed" and o.modality is Modality.ASSERTED)
        return "a later season is ordered" if any(n is not None and n > claim.season for n in later) else None
    if claim.value == "ended" and claim.season is None:
        if any(o.value == "ended" and o.season is not None for o in renewals):
            return "the article says which season is the last"
        if claim.rule in _OVER and any(o.season is None for o in gone):
            return "it ends because it was cancelled"
    return None
