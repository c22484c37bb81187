"""How sure a belief is: who stands for it, who against it, and who gives another value that nobody believes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts.challenge import contenders_against, dates_a_later_part, only_echoed, only_retold, outlived
from monitor.facts.copies import witnesses
from monitor.facts.values import DATED, agree, refines, same
from monitor.facts.votes import denials, fresh_weight, is_news, total
from monitor.facts.weights import CONFIDENCE_MOST, CONFIDENCE_SLOPE, MARGIN, PRIOR, VAGUE_SUPPORT, logistic
from monitor.model import Modality

if TYPE_CHECKING:
    from monitor.facts.belief import Belief
    from monitor.facts.statement import Statement


def backers(belief: Belief) -> list[Statement]:
    """The votes that a belief stands on: those for exactly its value first, then the weightiest, then the earliest."""
    if belief.value is None:
        return []
    value = belief.value
    agreeing = [
        vote
        for vote in belief.poll.votes
        if vote.claim.modality is belief.modality
        and (vote.claim.value == value or agree(vote.claim.attribute, vote.claim.value, value))
        and not _moved_away(vote, belief)
    ]
    return sorted(agreeing, key=lambda vote: (vote.claim.value != value, -fresh_weight(vote), vote.order))


def _moved_away(vote: Statement, belief: Belief) -> bool:
    """Whether somebody gives a day that others deny, where only a time that it lies in is believed."""
    attribute, given, value = vote.claim.attribute, vote.claim.value, belief.value or ""
    if attribute not in DATED or not refines(attribute, given, value):
        return False
    return len(denials(given, belief.poll)) > len(denials(value, belief.poll))


def vouchers(belief: Belief) -> list[Statement]:
    """Those of the backers who say as much as is believed, or more: not who gave a month, where a day is believed."""
    value = belief.value or ""
    return [
        vote
        for vote in backers(belief)
        if same(vote.claim.attribute, vote.claim.value, value) or refines(vote.claim.attribute, vote.claim.value, value)
    ]


def _against(belief: Belief) -> list[Statement]:
    """Who states something else since what is believed came to be believed, and may speak against it: no echo."""
    believed, poll = belief.value or "", belief.poll

    def echoed(vote: Statement) -> bool:
        alike = contenders_against(vote.claim.value, believed, poll) or [vote]
        return only_echoed(vote.claim.value, believed, alike, belief.left, belief.since)

    return [vote for vote in only_retold(_otherwise(belief), believed, poll)[1] if not echoed(vote)]


def _opposition(votes: list[Statement]) -> float:
    """The summed weight of votes against a value: who denies it and gives another is one voice."""
    return sum(max(abs(fresh_weight(vote)) for vote in group) for group in witnesses(votes))


def _otherwise(belief: Belief) -> list[Statement]:
    """Who states something else since what is believed came to be believed."""
    return [
        vote
        for vote in belief.poll.votes
        if vote.claim.modality is Modality.ASSERTED
        and belief.value is not None
        and belief.since is not None
        and vote.said_at >= belief.since
        and is_news(vote.claim.attribute, vote.claim.value)
        and not agree(vote.claim.attribute, vote.claim.value, belief.value)
        and not dates_a_later_part(vote, belief.value)
        and not outlived(vote.claim.value, belief.value, belief.poll)
    ]


def unbelieved(belief: Belief) -> list[Statement]:
    """Who gives another value since, which is neither believed nor a side of a dispute, for people to see.

    All that lowers the confidence is among it, also who names no season and so may not overturn what is believed; and
    what lowers nothing: who retells a source of it otherwise than it says, and an echo of what was given up.
    """
    rival = belief.rival
    return [
        vote
        for vote in sorted(_otherwise(belief), key=lambda vote: vote.order)
        if not (rival is not None and agree(vote.claim.attribute, vote.claim.value, rival))
    ]


def confidence(belief: Belief) -> float:
    """How sure a belief is, 0 to 1: the logistic of the lead in log-odds over what was said against it since.

    Those who say less precisely the same add a part of their weight. What is stated is scaled to how often it proved
    right (Platt, "Probabilistic outputs for support vector machines", 1999, without the shift); a rumour or guess
    starts from its prior. While it is disputed the lead is none to speak of, whatever weighed more when it was said:
    what has faded since is what made room for the other side.
    """
    if belief.value is None or belief.since is None:
        return 0.0
    exact = vouchers(belief)
    vague = [v for v in backers(belief) if v not in exact]
    support = total(exact) + VAGUE_SUPPORT * total(vague)
    lead = support - _opposition([*_against(belief), *denials(belief.value, belief.poll)])
    if belief.rival is not None:
        lead = min(lead, MARGIN)
    odds = CONFIDENCE_SLOPE * lead if belief.modality is Modality.ASSERTED else PRIOR[belief.modality] + lead
    return round(min(CONFIDENCE_MOST, logistic(odds)), 3)
