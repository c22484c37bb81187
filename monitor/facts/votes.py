"""Who says what now: one source, one vote, its latest."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.facts.copies import witnesses
from monitor.facts.keys import of_later_part
from monitor.facts.values import DATED, NOTHING_KNOWN, agree, days, refines, spokesman
from monitor.facts.weights import HALF_LIFE, HALF_LIFE_ELSE, MANNER, WEIGHT
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from monitor.facts.statement import Statement

# A source may both state a thing and pass on a rumour; its guess never takes back what it stated.
_MANNERS = (
    frozenset({Modality.ASSERTED, Modality.DENIED}),
    frozenset({Modality.RUMOURED}),
    frozenset({Modality.EXPECTED}),
)


@dataclass(frozen=True, slots=True)
class Poll:
    """The votes that stand: of each source its latest word in each manner."""

    votes: tuple[Statement, ...] = ()

    def after(self, said: Sequence[Statement]) -> Poll:
        """The poll after what was said at one moment, by any number of sources."""
        votes = list(self.votes)
        by_article: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
        for statement in said:
            by_article[(statement.source, statement.article)].append(statement)
        for article in sorted(by_article):
            for manner in _MANNERS:
                words = [each for each in by_article[article] if each.claim.modality in manner]
                if words:
                    votes = _replaced(votes, _one_voice(words), manner)
        return Poll(tuple(votes))

    def supporters(self, value: str) -> list[Statement]:
        """Votes put as a fact whose value agrees with ``value``."""
        return [
            vote
            for vote in self.votes
            if vote.claim.modality is Modality.ASSERTED and agree(vote.claim.attribute, vote.claim.value, value)
        ]


def _one_voice(words: list[Statement]) -> list[Statement]:
    """What one article's statements in one manner come to."""
    said = [each for each in words if each.claim.modality is not Modality.DENIED]
    whole = [each for each in said if not of_later_part(each.claim)] or said
    if not whole:
        return words
    values = spokesman(whole[0].claim.attribute, [each.claim.value for each in whole])
    denied = [each for each in words if each.claim.modality is Modality.DENIED]
    firsts = {value: next(each for each in whole if each.claim.value == value) for value in values}
    return [*firsts.values(), *denied]


def _replaced(votes: list[Statement], words: list[Statement], manner: frozenset[Modality]) -> list[Statement]:
    """The votes after a source has spoken again. Repeating itself more vaguely renews what it said before."""
    source = words[0].source
    earlier = [vote for vote in votes if vote.source == source and vote.claim.modality in manner]
    others = [vote for vote in votes if vote.source != source or vote.claim.modality not in manner]
    attribute = words[0].claim.attribute
    nothing = NOTHING_KNOWN.get(attribute)
    if earlier and all(word.claim.value == nothing for word in words):
        return votes  # it has not noticed; that takes nothing back
    renewed = []
    for word in words:
        kept = next((vote for vote in earlier if _repeats(word, vote)), None)
        if kept is not None and not _undecided(word, kept, others):
            kept = replace(kept, said_at=word.said_at)
        renewed.append(kept or word)
    return [*others, *renewed]


def _undecided(word: Statement, vote: Statement, others: list[Statement]) -> bool:
    """Whether a vaguer word is as good for what others say against the old vote: then it is not said anew."""
    return any(
        other.claim.modality is Modality.ASSERTED
        and not agree(other.claim.attribute, other.claim.value, vote.claim.value)
        and refines(other.claim.attribute, other.claim.value, word.claim.value)
        for other in others
    )


def _repeats(word: Statement, vote: Statement) -> bool:
    """Whether a source's new word is its old one again, less precisely."""
    return (
        word.claim.modality is vote.claim.modality
        and word.claim.value != vote.claim.value
        and refines(word.claim.attribute, vote.claim.value, word.claim.value)
    )


def weight(vote: Statement, now: datetime) -> float:
    """What a vote counts for or against its value at a moment, in log-odds.

    It fades with time, but for a report of what had already happened when it was made: that stays as true as it was.
    """
    full = WEIGHT[vote.tier] * MANNER[vote.claim.modality]
    if _looks_back(vote):
        return full
    half_life = HALF_LIFE.get(vote.claim.attribute, HALF_LIFE_ELSE)
    return float(full * 0.5 ** ((now - vote.said_at) / half_life))


def _looks_back(vote: Statement) -> bool:
    """Whether a date had passed when it was given."""
    if vote.claim.attribute not in DATED:
        return False
    span = days(vote.claim.value)
    return span is not None and span[1] < vote.said_at.date()


def fresh_weight(vote: Statement) -> float:
    """What a vote counts at the moment it is cast."""
    return WEIGHT[vote.tier] * MANNER[vote.claim.modality]


def total(votes: Iterable[Statement], now: datetime | None = None) -> float:
    """The summed weight of votes, each independent witness once, with its strongest. ``now`` None: unfaded."""
    return sum(
        max((fresh_weight(vote) if now is None else weight(vote, now) for vote in group), key=abs)
        for group in witnesses(list(votes))
    )


def score(value: str, poll: Poll, now: datetime) -> float:
    """Log-odds for a value at a moment: those who agree, less those who deny it."""
    return total(poll.supporters(value), now) + total(denials(value, poll), now)


def denials(value: str, poll: Poll) -> list[Statement]:
    """Votes that deny the value, or a vaguer one that it would be among."""
    return [
        vote
        for vote in poll.votes
        if vote.claim.modality is Modality.DENIED
        and (vote.claim.value == value or refines(vote.claim.attribute, value, vote.claim.value))
    ]


def is_news(attribute: Attribute, value: str) -> bool:
    """Whether a value says something, rather than that nothing is known."""
    return NOTHING_KNOWN.get(attribute) != value
