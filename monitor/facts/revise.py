"""Revising beliefs: statements about some things, and what was believed of them, give facts and changes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from monitor.facts.belated import Course, Revising, belated, news_of, owed
from monitor.facts.changes import again, change_of, denied, unheard_of
from monitor.facts.confidence import backers, confidence, vouchers
from monitor.facts.copies import witnesses
from monitor.facts.fate import CANCELLED, WHOLE
from monitor.facts.grounds import grounds
from monitor.facts.heard import HEARD_NOTHING, heard_of
from monitor.facts.keys import key_of, persons_of
from monitor.facts.policy import QUIET, Policy, told
from monitor.facts.statement import quoted
from monitor.facts.topics import beliefs_from
from monitor.facts.weights import QUOTES
from monitor.model import ChangeKind, Fact, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from monitor.facts.belief import Belief
    from monitor.facts.heard import Heard
    from monitor.facts.news import News
    from monitor.facts.statement import Beliefs, Key, Statement
    from monitor.model import Attribute, Change, Quote

NOTHING_HEARD: Mapping[Key, Heard] = MappingProxyType({})


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
    told_before: Iterable[Change] = (),
    at: datetime,
    article: str | None = None,
    attributes: frozenset[Attribute] | None = None,
    policy: Policy = QUIET,
) -> Revision:
    """Work out what is believed of a show now, from all that was said.

    :param show: its slug
    :param statements: *all* that is said now about the attributes in question, in any order
    :param incumbents: *all* open facts of the show, also of other attributes: what is news depends on them
    :param told_before: the changes that a subscriber was told, in that order
    :param attributes: those that the statements cover, with those that are read with them
        (:func:`monitor.facts.topics.read_together`); None: every one

    The others are those of :func:`conclude`.
    """
    statements, incumbents = list(statements), tuple(incumbents)
    covered = [fact for fact in incumbents if attributes is None or fact.attribute in attributes]
    persons = persons_of([*(each.claim for each in statements), *covered])
    beliefs = beliefs_from(statements, persons)
    about = [each for each in told_before if attributes is None or each.attribute in attributes]
    return conclude(
        show,
        beliefs,
        covered,
        incumbents,
        persons,
        displaced=displaced,
        heard=heard_of(about, persons, at),
        at=at,
        article=article,
        policy=policy,
    )


def conclude(
    show: str,
    beliefs: Mapping[Key, Belief],
    covered: Sequence[Fact],
    incumbents: tuple[Fact, ...],
    persons: Mapping[str, str],
    *,
    displaced: Iterable[Fact] = (),
    heard: Mapping[Key, Heard] = NOTHING_HEARD,
    at: datetime,
    article: str | None = None,
    policy: Policy = QUIET,
) -> Revision:
    """From beliefs to facts, and to what changed.

    :param show: its slug
    :param beliefs: what is believed of some things now
    :param covered: the open facts about these things
    :param incumbents: all open facts that bear on what is news: ``covered``, the very same, and those of other things
    :param persons: spelling → person, as :func:`persons_of` gives it
    :param displaced: closed facts, among them those that gave way to an incumbent: it may have been too doubtful then
        to be told, and be told now
    :param heard: what the subscriber was told of the things in question (:func:`monitor.facts.heard.heard_of`)
    :param at: the time of the revision, aware
    :param article: URL of the article that brought it about
    :param policy: what the subscriber wants to be told
    """
    about = {id(fact) for fact in covered}
    untouched = [fact for fact in incumbents if id(fact) not in about]
    before, doubles = _apart(covered, persons)
    now: Beliefs = {
        key: _fact(show, key, belief, before.get(key), at)
        for key, belief in beliefs.items()
        if belief.value is not None
    }
    after = (*untouched, *now.values())
    lately: list[Change] = [change for each in heard.values() for change in each.changes]
    revising = Revising(show=show, at=at, article=article, policy=policy, former=incumbents, after=after, told=lately)
    closed: dict[Key, dict[datetime | None, Fact]] = defaultdict(dict)  # by when
    for fact in displaced:
        closed[key_of(fact, persons)][fact.valid_to] = fact
    hearing: list[Change] = []
    silent: list[Change] = []
    taken_over = _taken_over(before, now, beliefs)
    for key in sorted({*before, *now, *heard}, key=lambda key: key.order):
        known_as = WHOLE if key == taken_over else key  # what is known of it
        old, new = before.get(known_as), now.get(key)
        course = Course(
            old=old,
            new=new,
            belief=beliefs.get(key),
            earlier=None if old is None else closed[key].get(old.valid_from),
            emptied=None if old or new else max((end for end in closed[key] if end is not None), default=None),
            heard=heard.get(known_as, HEARD_NOTHING),
        )
        change, is_told = _news(course, revising)
        if change is not None:
            (hearing if is_told else silent).append(change)
        if change is not None and is_told:
            lately.append(change)  # what comes after may be the same news in other words
    return Revision(
        closes=(*doubles, *(fact for key, fact in before.items() if not _same_row(fact, now.get(key)))),
        opens=tuple(fact for key, fact in now.items() if fact != before.get(key)),
        told=tuple(hearing),
        silent=tuple(silent),
    )


def _news(course: Course, revising: Revising) -> tuple[Change | None, bool]:
    """What changed of one belief, as a subscriber sees it, and whether it is told.

    Where that is nothing to tell, something may be owed from before.
    """
    at, said_at = revising.at, _said_at(course.belief, revising.at)
    changed = change_of(revising.show, course.old, course.new, at=at, said_at=said_at, article=revising.article)
    news = None if changed is None else news_of(course, revising, said_at)
    news = news or belated(course, revising, said_at)
    change = None if news is None else _as_seen(news, course.belief, revising.policy)
    if change is not None and course.heard.overtaken(change):
        change = again(change)
    if news is not None and change is not None and told(news, revising.policy) and not course.heard.repeats(change):
        return change, True
    late = owed(course, revising)
    if late is not None and told(late, revising.policy):
        return _as_seen(late, course.belief, revising.policy), True
    return change or changed, False


def _as_seen(news: News, belief: Belief | None, policy: Policy) -> Change:
    """The change as it is to the subscriber, with all that was weighed."""
    change = _in_kind(news, belief, policy)
    return change if belief is None else replace(change, grounds=grounds(belief))


def _in_kind(news: News, belief: Belief | None, policy: Policy) -> Change:
    """New where the value before was too doubtful to be told, or a guess; denied where it was a rumour."""
    change, before = news.change, news.before
    if before is None:
        return change
    hidden = not (policy.hears(before) if news.heard else policy.accepts(before))
    if change.kind in (ChangeKind.CHANGED, ChangeKind.REFINED) and hidden and before.rival is None:
        return unheard_of(change, news.said_at)
    if before.modality is Modality.ASSERTED:
        return change
    denials = [] if belief is None else [v for v in belief.poll.votes if v.claim.modality is Modality.DENIED]
    if change.kind is ChangeKind.RETRACTED and denials:
        return denied(change, tuple(_quotes(denials)), news.said_at)
    return change


def _apart(facts: Sequence[Fact], persons: Mapping[str, str]) -> tuple[Beliefs, list[Fact]]:
    """The facts by their keys, the oldest of each, and the others.

    There are others when two spellings turn out to be one person: a slip that a role has explained since.
    """
    beliefs: Beliefs = {}
    for fact in sorted(facts, key=lambda fact: (fact.valid_from, fact.person or "")):
        beliefs.setdefault(key_of(fact, persons), fact)
    return beliefs, [fact for fact in facts if beliefs[key_of(fact, persons)] is not fact]


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
        witnesses=len(witnesses(vouchers(belief))),
        supporters=len(witnesses(votes)),
        quotes=tuple(_quotes(votes)),
    )
    return replace(fact, valid_from=before.valid_from) if before is not None and _same_row(before, fact) else fact


def _quotes(votes: Sequence[Statement]) -> list[Quote]:
    """The words of the best votes, one a source."""
    firsts = {vote.source: vote for vote in reversed(votes)}
    chosen = [vote for vote in votes if firsts[vote.source] is vote][:QUOTES]
    return [quoted(vote) for vote in chosen]


def _taken_over(before: Beliefs, now: Beliefs, beliefs: Mapping[Key, Belief]) -> Key | None:
    """The season that now bears what was known of the show as a whole, its cancellation; None: none does."""
    if WHOLE not in before or WHOLE in now or before[WHOLE].value != CANCELLED:
        return None
    bearing = [
        key
        for key in now.keys() - before.keys()
        if key.attribute is WHOLE.attribute and not key.facet
        if any(vote.claim.value == CANCELLED and not vote.numbered for vote in beliefs[key].poll.votes)
        or CANCELLED in beliefs[key].left
    ]
    return max(bearing, key=lambda key: key.order, default=None)


def _same_row(one: Fact, other: Fact | None) -> bool:
    """Whether two facts are one belief whose grounds may have grown, so that it goes on."""
    return other is not None and (one.value, one.person, one.character, one.season, one.modality) == (
        other.value,
        other.person,
        other.character,
        other.season,
        other.modality,
    )
