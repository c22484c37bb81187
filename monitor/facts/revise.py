"""Revising beliefs: statements about some things, and what was believed of them, give facts and changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.facts.belief import Belief, backers, confidence
from monitor.facts.changes import change_of, denied, unheard_of
from monitor.facts.copies import witnesses
from monitor.facts.grounds import grounds
from monitor.facts.keys import key_of, persons_of
from monitor.facts.news import News
from monitor.facts.policy import DOUBTS, QUIET, Policy, told
from monitor.facts.topics import beliefs_from
from monitor.facts.weights import QUOTES
from monitor.model import ChangeKind, Fact, Modality, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from monitor.facts.statement import Beliefs, Key, Statement
    from monitor.model import Attribute, Change


@dataclass(frozen=True, slots=True)
class Revision:
    """What follows from new statements."""

    closes: tuple[Fact, ...]  # believed no longer, or not in this form
    opens: tuple[Fact, ...]  # believed now and not before in this form, or on other grounds
    told: tuple[Change, ...]  # what a subscriber hears
    silent: tuple[Change, ...]  # what changed and is not told


def revise(
    show: str,
    statements: Iterable[Statement],
    incumbents: Iterable[Fact],
    *,
    displaced: Iterable[Fact] = (),
    at: datetime,
    article: str | None = None,
    attributes: frozenset[Attribute] | None = None,
    policy: Policy = QUIET,
) -> Revision:
    """Work out what is believed of a show now, from all that was said.

    :param show: its slug
    :param statements: *all* that is said now about the attributes in question, in any order
    :param incumbents: *all* open facts of the show, also of other attributes: what is news depends on them
    :param attributes: those that the statements cover; None: every one

    The others are those of :func:`conclude`.
    """
    statements, incumbents = list(statements), tuple(incumbents)
    covered = [fact for fact in incumbents if attributes is None or fact.attribute in attributes]
    persons = persons_of([*(each.claim for each in statements), *covered])
    beliefs = beliefs_from(statements, persons)
    return conclude(
        show, beliefs, covered, incumbents, persons, displaced=displaced, at=at, article=article, policy=policy
    )


def conclude(
    show: str,
    beliefs: Mapping[Key, Belief],
    covered: Sequence[Fact],
    incumbents: tuple[Fact, ...],
    persons: Mapping[str, str],
    *,
    displaced: Iterable[Fact] = (),
    at: datetime,
    article: str | None = None,
    policy: Policy = QUIET,
) -> Revision:
    """From beliefs to facts, and to what changed.

    :param show: its slug
    :param beliefs: what is believed of some things now
    :param covered: the open facts about these things
    :param incumbents: all open facts that bear on what is news: ``covered``, and those of other things
    :param persons: spelling → person, as :func:`persons_of` gives it
    :param displaced: closed facts, among them those that gave way to an incumbent: it may have been too doubtful then
        to be told, and be told now
    :param at: the time of the revision, aware
    :param article: URL of the article that brought it about
    :param policy: what the subscriber wants to be told
    """
    untouched = [fact for fact in incumbents if fact not in covered]
    before, doubles = _apart(covered, persons)
    now: Beliefs = {
        key: _fact(show, key, belief, before.get(key), at)
        for key, belief in beliefs.items()
        if belief.value is not None
    }
    after = (*untouched, *now.values())
    given_way = {(key_of(fact, persons), fact.valid_to): fact for fact in displaced}
    hearing: list[Change] = []
    silent: list[Change] = []
    for key in sorted({*before, *now}, key=lambda key: key.order):
        said_at = _said_at(beliefs.get(key), at)
        old, new = before.get(key), now.get(key)
        change = change_of(show, old, new, at=at, said_at=said_at, article=article)
        if change is None:
            earlier = None if old is None else given_way.get((key, old.valid_from))
            heard = max((vote.said_at for vote in backers(beliefs[key])), default=at) if key in beliefs else at
            change = _belated(show, earlier, old, new, said_at, heard, at, article, policy, after, incumbents)
            said_at = heard
        if change is None:
            continue
        behind = None if change.kind is ChangeKind.RETRACTED else new
        news = News(change=change, fact=behind, before=old, said_at=said_at, beliefs=after, former=incumbents)
        as_told = _in_kind(change, old, beliefs.get(key), policy, said_at)
        weighed = replace(as_told, grounds=grounds(beliefs[key])) if key in beliefs else as_told
        (hearing if told(news, policy) else silent).append(weighed)
    return Revision(
        closes=(*doubles, *(fact for key, fact in before.items() if not _same_row(fact, now.get(key)))),
        opens=tuple(fact for key, fact in now.items() if fact != before.get(key)),
        told=tuple(hearing),
        silent=tuple(silent),
    )


def _in_kind(change: Change, old: Fact | None, belief: Belief | None, policy: Policy, said_at: datetime) -> Change:
    """The change as it is to the subscriber: new where the old value was a guess, denied where that was a rumour."""
    if old is None or old.modality is Modality.ASSERTED:
        return change
    if change.kind in (ChangeKind.CHANGED, ChangeKind.REFINED) and not policy.hears(old):
        return unheard_of(change, said_at)
    denials = [] if belief is None else [v for v in belief.poll.votes if v.claim.modality is Modality.DENIED]
    if change.kind is ChangeKind.RETRACTED and denials:
        return denied(change, tuple(_quotes(denials)), said_at)
    return change


def _apart(facts: Sequence[Fact], persons: Mapping[str, str]) -> tuple[Beliefs, list[Fact]]:
    """The facts by their keys, the oldest of each, and the others.

    There are others when two spellings turn out to be one person: a slip that a role has explained since.
    """
    beliefs: Beliefs = {}
    for fact in sorted(facts, key=lambda fact: (fact.valid_from, fact.person or "")):
        beliefs.setdefault(key_of(fact, persons), fact)
    return beliefs, [fact for fact in facts if beliefs[key_of(fact, persons)] is not fact]


def _belated(
    show: str,
    earlier: Fact | None,
    old: Fact | None,
    new: Fact | None,
    said_at: datetime,
    heard: datetime,
    at: datetime,
    article: str | None,
    policy: Policy,
    after: tuple[Fact, ...],
    former: tuple[Fact, ...],
) -> Change | None:
    """A belief that was too doubtful to be told when it was new, and has found a second witness or a better one since.

    A paper and the site that retold it are one witness, whichever was read first: then it is the confidence that grows.
    ``earlier`` is what was believed before it, and what subscribers know; ``heard`` is when the last of those who say
    so said it: a second witness found in an archive makes no news of what was said long ago.
    """
    if old is None or new is None:
        return None
    if new.witnesses <= old.witnesses and new.confidence <= old.confidence:
        return None
    others = tuple(fact for fact in former if fact is not old)
    first = change_of(show, earlier, old, at=at, said_at=said_at, article=article)
    now = change_of(show, earlier, new, at=at, said_at=said_at, article=article)
    if first is None or now is None:
        return None
    doubted = News(change=first, fact=old, before=earlier, said_at=at, beliefs=(*others, old), former=others)
    vouched = News(change=now, fact=new, before=earlier, said_at=heard, beliefs=after, former=others)
    if any(doubts(doubted, policy) for doubts in DOUBTS) and told(vouched, policy):
        return now
    return None


def _said_at(belief: Belief | None, at: datetime) -> datetime:
    """When the words were said that brought the belief to what it is, or disputed it; for a retraction, now."""
    if belief is not None and belief.rival is not None:
        return max(vote.said_at for vote in belief.poll.supporters(belief.rival))
    return belief.since if belief is not None and belief.since is not None else at


def _fact(show: str, key: Key, belief: Belief, before: Fact | None, at: datetime) -> Fact:
    votes = backers(belief)
    named = sorted((vote for vote in belief.poll.votes), key=lambda vote: vote.order)
    fact = Fact(
        show=show,
        attribute=key.attribute,
        value=belief.value or "",
        confidence=confidence(belief),
        valid_from=at,
        season=key.season,
        person=next((vote.claim.person for vote in named if vote.claim.person), None),
        character=next((vote.claim.character for vote in named if vote.claim.character), None),
        modality=belief.modality,
        rival=belief.rival,
        witnesses=len(witnesses(votes)),
        quotes=tuple(_quotes(votes)),
    )
    return replace(fact, valid_from=before.valid_from) if before is not None and _same_row(before, fact) else fact


def _quotes(votes: Sequence[Statement]) -> list[Quote]:
    """The words of the best votes, one a source."""
    firsts = {vote.source: vote for vote in reversed(votes)}
    chosen = [vote for vote in votes if firsts[vote.source] is vote][:QUOTES]
    return [
        Quote(source=vote.source, url=vote.article, text=vote.claim.evidence, published=vote.published)
        for vote in chosen
    ]


def _same_row(one: Fact, other: Fact | None) -> bool:
    """Whether two facts are one belief whose grounds may have grown, so that it goes on."""
    return other is not None and (one.value, one.person, one.character, one.season, one.modality) == (
        other.value,
        other.person,
        other.character,
        other.season,
        other.modality,
    )
