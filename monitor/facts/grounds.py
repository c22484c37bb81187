"""All that was weighed when a belief changed: each vote with its weight, and which of them are one witness."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from monitor.facts.copies import witnesses
from monitor.facts.values import agree
from monitor.facts.votes import weight
from monitor.model import Ground, Modality

if TYPE_CHECKING:
    from monitor.facts.belief import Belief
    from monitor.facts.statement import Statement


def grounds(belief: Belief) -> tuple[Ground, ...]:
    """The votes behind a belief, the heaviest first, then those against it, value by value.

    Witnesses are numbered in that order, as each is met first.
    Weights are those of the moment at which the last of these votes was cast: it has all of its weight, those cast
    before have faded since. The belief may be older than that, where the last only agrees.
    """
    votes = list(belief.poll.votes)
    if not votes:
        return ()
    now = max(vote.said_at for vote in votes)
    witness = {id(vote): each for each, group in enumerate(witnesses(votes)) for vote in group}
    copied: defaultdict[str, set[str]] = defaultdict(set)  # it is the later one that names whom it copies
    for vote in votes:
        copied[vote.article] |= vote.copies
        for other in vote.copies:
            copied[other].add(vote.article)

    def order(vote: Statement) -> tuple[bool, str, float, str]:
        otherwise = not _speaks_for(vote, belief)
        return (otherwise, vote.claim.value if otherwise else "", -abs(weight(vote, now)), vote.source)

    ordered = sorted(votes, key=order)
    met = dict.fromkeys(witness[id(vote)] for vote in ordered)
    number = {each: place for place, each in enumerate(met, 1)}
    return tuple(
        Ground(
            source=vote.source,
            url=vote.article,
            text=vote.claim.evidence,
            value=vote.claim.value,
            modality=vote.claim.modality,
            tier=vote.tier,
            said_at=vote.said_at,
            weight=round(weight(vote, now), 3),
            witness=number[witness[id(vote)]],
            credit=vote.claim.attribution,
            copies=tuple(sorted(copied[vote.article])),
        )
        for vote in ordered
    )


def _speaks_for(vote: Statement, belief: Belief) -> bool:
    value = belief.value or ""
    return vote.claim.modality is not Modality.DENIED and agree(vote.claim.attribute, vote.claim.value, value)
