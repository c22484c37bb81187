"""From votes to one belief: the statements about one thing, read in the order in which they were said.

Reading is a fold (monitor.facts.topics): :func:`step` takes the belief of a moment and what was said next. It knows
nothing of when we learnt of it, so the same statements give the same belief whatever order they arrived in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from monitor.facts.challenge import (
    at_once,
    at_once_and_even,
    contenders_against,
    corrected,
    given_up,
    hasty,
    of_the_show,
    only_repeated,
    outranks,
    overturns,
    undeterred,
)
from monitor.facts.copies import witnesses
from monitor.facts.values import DATED, PREFERRED, agree, backward, days, refines, same
from monitor.facts.votes import Poll, denials, fresh_weight, is_news, score, total
from monitor.facts.weights import (
    COMEBACK,
    MARGIN,
    OVERTURN,
    REFINE,
)
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from monitor.facts.statement import Statement

_MODALITIES = (Modality.ASSERTED, Modality.RUMOURED, Modality.EXPECTED)  # the stronger first


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of one thing after the last statement about it; ``value`` None: nothing."""

    value: str | None = None
    modality: Modality = Modality.ASSERTED
    since: datetime | None = None  # when the value was first believed, by the time of what was said
    rival: str | None = None
    poll: Poll = field(default_factory=Poll)
    left: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))  # values given up, and when


def step(belief: Belief, said: list[Statement], now: datetime) -> Belief:
    """The belief after what was said at one moment."""
    poll = belief.poll.after(said)
    value, modality = _believed(belief, poll, now) or (None, Modality.ASSERTED)
    left = dict(belief.left)
    stated = belief.value is not None and belief.modality is Modality.ASSERTED
    held = value == belief.value and modality is belief.modality
    since = belief.since if held else now
    if (
        stated
        and belief.value is not None
        and value is not None
        and not agree(_attribute(poll), value, belief.value)
        # What a better paper contradicts within hours is not given up: it is the other side.
        and not at_once_and_even(contenders_against(belief.value, value, poll), belief.value, value, poll, now, since)
    ):
        left[belief.value] = now
    left |= dict.fromkeys(_replaced(value, said), now)
    asserted = value is not None and modality is Modality.ASSERTED
    disputed = belief.rival if held else None
    rival = _rival(value, poll, now, left, since, disputed) if asserted and value is not None else None
    return Belief(value, modality, since, rival, poll, MappingProxyType(left))


def _replaced(value: str | None, said: list[Statement]) -> set[str]:
    """The values that somebody denies who says what is believed: "moved from March to June" knows of both.

    So what was true before is known though nobody said so while it was.
    """
    sources = {
        each.source
        for each in said
        if each.claim.modality is Modality.ASSERTED and agree(each.claim.attribute, each.claim.value, value or "")
    }
    return {
        each.claim.value
        for each in said
        if each.claim.modality is Modality.DENIED
        and each.source in sources
        and not agree(each.claim.attribute, each.claim.value, value or "")
    }


def _attribute(poll: Poll) -> Attribute:
    return poll.votes[0].claim.attribute


def _believed(belief: Belief, poll: Poll, now: datetime) -> tuple[str, Modality] | None:
    """What is put as a fact, else what is rumoured or guessed; that nothing is known yields to a rumour alone."""
    stated, heard = _fact(belief, poll, now), _hearsay(belief, poll)
    if stated is None or (
        heard is not None and heard[1] is Modality.RUMOURED and not is_news(_attribute(poll), stated[0])
    ):
        return heard
    return stated


# --- what is put as a fact ---


def _fact(belief: Belief, poll: Poll, now: datetime) -> tuple[str, Modality] | None:
    """The value that those who state facts support; a value that says nothing is known only where there is no other."""
    stated = _stated(poll)
    attribute = _attribute(poll)
    denied = any(vote.claim.modality is Modality.DENIED for vote in poll.votes)
    news = [value for value in stated if is_news(attribute, value)]
    news = [value for value in news if not denied or _stands(value, belief, poll, now)]
    if not news:
        return (stated[0], Modality.ASSERTED) if stated and not any(is_news(attribute, v) for v in stated) else None
    incumbent = next((v for v in news if same(attribute, v, belief.value or "")), None)
    if incumbent is None and belief.modality is Modality.ASSERTED and belief.value is not None:
        incumbent = next(
            (v for v in news if agree(attribute, v, belief.value) and is_news(attribute, belief.value)), None
        )
    if incumbent is None:
        incumbent = best(attribute, news, poll, now)
    challengers = [value for value in news if not agree(attribute, value, incumbent)]
    if challengers:
        challenger = best(attribute, challengers, poll, now)
        if overturns(challenger, incumbent, poll, now, belief):
            incumbent = challenger
    return refined(attribute, incumbent, news, poll, now), Modality.ASSERTED


def _stands(value: str, belief: Belief, poll: Poll, now: datetime) -> bool:
    """Whether a value holds against those who deny it.

    A day that is denied is not vouched for by who gives a time that it lies in: "moved from March 12 to later this
    spring". Once that time is believed in its place, one voice that says the day again is an echo, but for one that is
    trusted more than any who denies it.
    """
    attribute, against = _attribute(poll), denials(value, poll)
    if attribute not in DATED or not against:
        return score(value, poll, now) > 0
    exact = _exactly(attribute, value, poll)
    if total(exact, now) + total(against, now) <= 0:
        return False
    if belief.value is None or not refines(attribute, value, belief.value):
        return True
    last = max(vote.said_at for vote in against)
    anew = [vote for vote in exact if vote.said_at > last]
    best = max(map(fresh_weight, anew), default=0.0)
    return len(witnesses(anew)) >= COMEBACK or best > max(abs(fresh_weight(vote)) for vote in against)


def _stated(poll: Poll) -> list[str]:
    """Every value put as a fact, each once, in order."""
    return sorted({vote.claim.value for vote in poll.votes if vote.claim.modality is Modality.ASSERTED})


def best(attribute: Attribute, values: list[str], poll: Poll, now: datetime) -> str:
    """The value with the highest score; of equals the one said last, then the earliest premiere, the later stage."""
    if len(values) == 1:
        return values[0]
    latest = {value: max(vote.said_at for vote in poll.supporters(value)).timestamp() for value in values}

    def rank(value: str) -> tuple[float, float, int]:
        span = days(value) if attribute in DATED else None
        early = -span[0].toordinal() if span else 0
        ranked = PREFERRED.get(attribute, ())
        return (round(score(value, poll, now), 6), latest[value], -ranked.index(value) if value in ranked else early)

    return max(sorted(values), key=rank)


def refined(attribute: Attribute, value: str, news: list[str], poll: Poll, now: datetime) -> str:
    """The most precise value that says the same as ``value`` and has enough support of its own."""
    finer = [
        other
        for other in news
        if refines(attribute, other, value) and total(_exactly(attribute, other, poll)) >= REFINE
    ]
    if not finer:
        return value
    chosen = best(attribute, finer, poll, now)
    return refined(attribute, chosen, finer, poll, now)


def _exactly(attribute: Attribute, value: str, poll: Poll) -> list[Statement]:
    """Votes for the value itself or for something more precise."""
    return [
        vote
        for vote in poll.supporters(value)
        if same(attribute, vote.claim.value, value) or refines(attribute, vote.claim.value, value)
    ]


def _rival(
    value: str,
    poll: Poll,
    now: datetime,
    left: Mapping[str, datetime],
    since: datetime | None,
    disputed: str | None,
) -> str | None:
    """The strong second, while the lead over it is within the margin, as precise as what is believed would be.

    What was said in haste is none, nor is what was given up, but on better word. Who repeats a side of a dispute
    (``disputed``) settles nothing.
    """
    attribute = _attribute(poll)
    rivals = [
        other
        for other in _stated(poll)
        if is_news(attribute, other)
        and is_news(attribute, value)
        and not agree(attribute, other, value)
        and not backward(attribute, other, value)
        and total(contenders := contenders_against(other, value, poll)) >= OVERTURN
        and (
            other == disputed
            or at_once(contenders, since)
            or not hasty(contenders, value, poll, since)
            or corrected(contenders, value, poll)
        )
        and (
            any(stands(_since(contenders, gone), value, poll) for stands in (outranks, undeterred))
            if (gone := given_up(attribute, other, left)) is not None
            else (
                score(other, poll, now) > score(value, poll, now) - MARGIN
                or (other == disputed and only_repeated(other, value, poll, now))
                or at_once_and_even(contenders, other, value, poll, now, since)
                or of_the_show(contenders, value, poll)
            )
        )
    ]
    return refined(attribute, best(attribute, rivals, poll, now), rivals, poll, now) if rivals else None


def _since(votes: list[Statement], moment: datetime) -> list[Statement]:
    return [vote for vote in votes if vote.said_at > moment]


# --- rumours and guesses ---


def _hearsay(belief: Belief, poll: Poll) -> tuple[str, Modality] | None:
    """What is rumoured, or else guessed, where nobody states anything; the belief so far is kept among equals."""
    denied = {vote.claim.value for vote in poll.votes if vote.claim.modality is Modality.DENIED}
    for modality in _MODALITIES[1:]:
        votes = [v for v in poll.votes if v.claim.modality is modality and v.claim.value not in denied]
        if votes:
            weights = {
                value: total([vote for vote in votes if vote.claim.value == value])
                for value in sorted({vote.claim.value for vote in votes})
            }
            top = max(weights.values())
            leading = [value for value, each in weights.items() if each > top - MARGIN]
            held = belief.value in leading and belief.modality is modality
            return (belief.value if held and belief.value else leading[0]), modality
    return None
