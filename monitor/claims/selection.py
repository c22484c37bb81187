"""Of several claims that say the same, one is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.fold import key
from monitor.model import Attribute, Claim, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

_STRENGTH = {Modality.ASSERTED: 3, Modality.DENIED: 2, Modality.RUMOURED: 1, Modality.EXPECTED: 0}


def select(claims: Iterable[Claim]) -> list[Claim]:
    """One claim per distinct (attribute, season, value, person), the firmest and then the first; sorted by place."""
    best: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        slot = _slot(claim)
        known = best.get(slot)
        if known is None or (_STRENGTH[claim.modality], -claim.start) > (_STRENGTH[known.modality], -known.start):
            best[slot] = claim
    kept = list(best.values())
    return sorted(
        (c for c in kept if not _beaten(c, kept)),
        key=lambda c: (c.start, c.attribute, c.season or 0, c.value, c.person or ""),
    )


def _slot(claim: Claim) -> tuple[object, ...]:
    if claim.attribute is Attribute.PLATFORM:
        return (claim.attribute, key(claim.value))
    if claim.attribute is Attribute.CAST:
        return (claim.attribute, claim.season, key(claim.person or ""))
    return (claim.attribute, claim.season, key(claim.value), key(claim.person or ""))


def _beaten(claim: Claim, others: list[Claim]) -> bool:
    """A guess about renewal beside an explicit "not confirmed", and a cancellation that was reversed, are dropped."""
    if claim.attribute is not Attribute.RENEWAL:
        return False
    renewals = [o for o in others if o.attribute is Attribute.RENEWAL]
    if claim.modality is Modality.EXPECTED and claim.value in {"renewed", "cancelled", "ordered"}:
        return any(o.value == "undecided" for o in renewals)
    if claim.value == "cancelled" and claim.season is None:
        saved = any(o.value == "renewed" and o.modality is Modality.ASSERTED for o in renewals)
        return saved and not any(o.value == "cancelled" and o.season is not None for o in renewals)
    if claim.value == "ended" and claim.season is None:
        return any(o.value == "ended" and o.season is not None for o in renewals)
    return False
