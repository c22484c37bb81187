"""Bringing what the store holds as believed up to date with what is said now.

Two ways lead to the same beliefs: :func:`update_beliefs` reads all that was ever said about an attribute of a show, and
:func:`hear` only what is new, from where belief stood when it was said. The second is what an article costs; the first
is for a rebuild, and for whatever changes the weight of what was said before.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from monitor.beliefs.judged import believed_anew, judge_all_anew, said_anew
from monitor.beliefs.names import meet, meet_all
from monitor.beliefs.standing import content
from monitor.beliefs.topics import read_all, read_from, stands
from monitor.facts import QUIET, USUALLY
from monitor.facts.heard import about_what, heard_of
from monitor.facts.keys import BELIEVED, person_of
from monitor.facts.persons import alike
from monitor.facts.revise import conclude
from monitor.facts.statement import is_credit_to
from monitor.facts.topics import Standing, attributes_of, by_topic, read_together, topic_of, topic_of_key
from monitor.facts.weights import TOLD_MEMORY
from monitor.model import Attribute
from monitor.store import (
    claimed,
    closed_facts,
    credits_given,
    displaced_facts,
    facts_bearing,
    names_known,
    open_facts,
    replace_facts,
    shows_of,
    statements,
    statements_of,
    summed_facts,
    told_about,
    told_since,
    with_grounds,
)
from monitor.store.standing import bases, forget_attributes, forget_persons, renew_bases, save_basis
from monitor.store.witness import save_tier, tiers
from monitor.testimony import basis, dated, statements_about, weighed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from sqlalchemy import Connection

    from monitor.beliefs.names import People
    from monitor.facts import Policy, Revision, Statement
    from monitor.facts.heard import Heard
    from monitor.facts.statement import Key
    from monitor.model import Change, Fact, Tier


@dataclass(slots=True)
class _Read:
    """What was read again of one show: whole attributes, and topics."""

    people: People
    attributes: set[Attribute] = field(default_factory=set)
    topics: set[Key] = field(default_factory=set)
    beliefs: Standing = field(default_factory=dict)

    def covers(self, fact: Fact) -> bool:
        """Whether a fact is about something that was read again."""
        return fact.attribute in self.attributes or topic_of(fact, self.people.persons) in self.topics

    def covers_what(self, change: Change) -> bool:
        """Whether a change is about something that was read again."""
        about = about_what(change)
        return about is not None and self.covers(about)


def said_by(conn: Connection, article_id: int) -> dict[str, list[Statement]]:
    """What an article says of each show (by its slug), as far as it was read; to be asked before it is read anew."""
    return {show: weighed(conn, show, statements_of(conn, show, [article_id])) for show in shows_of(conn, article_id)}


def hear(
    conn: Connection,
    show: str,
    article_id: int,
    former: Collection[Statement],
    *,
    at: datetime,
    article: str | None = None,
    policy: Policy = QUIET,
) -> Revision | None:
    """Revise, and keep, what is believed of a show after an article was read; None where it says nothing of it.

    What stood before must be up to date (:func:`catch_up`). ``former`` is what the article said before it was edited
    (:func:`said_by`), ``article`` its URL. What is told of the revision, and to whom, is the caller's affair.
    """
    now = weighed(conn, show, dated(conn, show, statements_of(conn, show, [article_id])))
    touched = {each.claim.attribute for each in (*former, *now)} & BELIEVED
    if not touched:
        return None
    for attribute in touched - bases(conn, show).keys():
        save_basis(conn, show, attribute, basis(conn))
    read = _Read(meet(conn, show, (s.claim for s in former), (s.claim for s in now)))
    said_anew(conn, show, set(former) ^ set(now))
    _read_people(conn, show, read)
    before, after = by_topic(former, read.people.persons), by_topic(now, read.people.persons)
    for topic in sorted({*before, *after} - read.topics, key=lambda each: each.order):
        changed = _said(before.get(topic, [])) ^ _said(after.get(topic, []))
        read.topics.add(topic)
        if changed:
            read.beliefs |= read_from(conn, show, topic, read.people, min(said_at for said_at, *_ in changed))
        else:
            read.beliefs |= stands(conn, show, topic, read.people)
    return _conclude(conn, show, read, at, article, policy)


def regard(conn: Connection, source: str, tier: Tier) -> bool:
    """Note how far a source is trusted; whether that is new, so that what is believed may have to be weighed anew.

    Who is a source from now on changes nothing but where others credit him.
    """
    before, known = basis(conn), source in tiers(conn)
    if not save_tier(conn, source, tier):
        return False
    if known:
        judge_all_anew(conn)
    else:
        crediting = {
            (show, attribute) for show, attribute, credit in credits_given(conn) if is_credit_to(credit, source)
        }
        renew_bases(conn, before, basis(conn), but=crediting)
        judge_all_anew(conn, {show for show, _ in crediting})
    return True


def outdated(conn: Connection, show: str) -> set[Attribute]:
    """The attributes of a show whose beliefs were worked out by other rules, or trusting the sources otherwise."""
    known, today = bases(conn, show), basis(conn)
    unknown = BELIEVED - known.keys()
    changed = {attribute for attribute, each in known.items() if each != today}
    return changed | (unknown & claimed(conn, show)) if unknown else changed


def catch_up(conn: Connection, show: str, *, at: datetime, policy: Policy = QUIET) -> None:
    """Believe anew what is outdated, before anything else is heard. In silence: nothing has happened but here."""
    attributes = outdated(conn, show)
    if attributes:
        read = _Read(meet_all(conn, show))
        _read_attributes(conn, show, read, attributes)
        _read_people(conn, show, read)
        _conclude(conn, show, read, at, None, policy)


def owed(conn: Connection, show: str, *, at: datetime, policy: Policy = QUIET) -> tuple[Change, ...]:
    """What was told so often that telling it stopped, and has held since: told after all, though nobody repeats it."""
    people = meet(conn, show, (), ())
    often = {
        key
        for key, heard in heard_of(told_since(conn, show, at - TOLD_MEMORY), people.persons, at).items()
        if heard.often
    }
    if not often or outdated(conn, show):
        return ()
    read = _Read(people, topics={topic_of_key(key) for key in often})
    for topic in read.topics:
        read.beliefs |= stands(conn, show, topic, people)
    return _conclude(conn, show, read, at, None, policy).told


def update_beliefs(
    conn: Connection,
    touched: Iterable[tuple[str, Attribute]],
    *,
    at: datetime,
    article: str | None = None,
    policies: Mapping[str, Policy] = USUALLY,
) -> dict[str, Revision]:
    """Revise, and keep, all that is believed of each attribute in ``touched`` (beside its show's slug); by show.

    ``policies`` has by slug what is news of a show, where it is not the usual.
    """
    attributes: dict[str, set[Attribute]] = {}
    for slug, attribute in touched:
        attributes.setdefault(slug, set()).add(attribute)
    revisions = {}
    for slug in sorted(attributes):
        read = _Read(meet_all(conn, slug))
        _read_attributes(conn, slug, read, attributes[slug] & BELIEVED)
        _read_people(conn, slug, read)
        revisions[slug] = _conclude(conn, slug, read, at, article, policies.get(slug, QUIET))
    return revisions


def _said(statements: Collection[Statement]) -> set[tuple[datetime, *tuple[object, ...]]]:
    """What of statements decides belief: an edit that leaves it as it was changes no belief."""
    return {(each.said_at, *content(each), each.origin) for each in statements}


def _read_attributes(conn: Connection, show: str, read: _Read, attributes: Collection[Attribute]) -> None:
    """Read all that was ever said about these attributes, and those that are read with them, dates and all."""
    attributes = read_together(attributes)
    judge_all_anew(conn, {show})
    forget_attributes(conn, show, attributes)
    everything = weighed(conn, show, dated(conn, show, statements(conn, show, attributes)))
    for topic, said in by_topic(everything, read.people.persons).items():
        read.topics.add(topic)
        read.beliefs |= read_all(conn, show, topic, read.people, said)
    read.attributes |= set(attributes)
    today = basis(conn)
    for attribute in attributes:
        save_basis(conn, show, attribute, today)


def _read_people(conn: Connection, show: str, read: _Read) -> None:
    """Read all that was ever said about those who turn out to be one, or two."""
    moved = read.people.moved
    if not moved:
        return
    forget_persons(conn, show, moved)
    names = [name for name, person in read.people.persons.items() if person in moved]
    words = statements_about(conn, show, persons=names)
    said_anew(conn, show, words)
    about = by_topic(words, read.people.persons)
    for topic, said in about.items():
        if topic.person in moved and topic.attribute not in read.attributes:
            read.topics.add(topic)
            read.beliefs |= read_all(conn, show, topic, read.people, said)


def _conclude(conn: Connection, show: str, read: _Read, at: datetime, article: str | None, policy: Policy) -> Revision:
    about = read.attributes.union(*(attributes_of(topic) for topic in read.topics))
    names = _names(conn, show, read, about)
    if names is None:
        incumbents = open_facts(conn, show, quoted=read.covers)
    else:
        namesakes = alike(names, read.people.persons)
        incumbents = facts_bearing(conn, show, namesakes, quoted=read.covers)
    covered = [fact for fact in incumbents if read.covers(fact)]
    told = (change for change in told_about(conn, show, about, names) if read.covers_what(change))
    # As the item told them: without a word of dispute.
    summed = (replace(fact, rival=None, valid_to=None) for fact in summed_facts(conn, show, about, names))
    told_of = heard_of(told, read.people.persons, at, (fact for fact in summed if read.covers(fact)))
    heard = {key: _weighed(conn, each) for key, each in told_of.items()}
    revision = conclude(
        show,
        read.beliefs,
        covered,
        tuple(incumbents),
        read.people.persons,
        displaced=[*displaced_facts(conn, show, covered), *_given_up(conn, show, read, heard, names)],
        heard=heard,
        at=at,
        article=article,
        policy=policy,
    )
    replace_facts(conn, revision.closes, revision.opens, at)
    if any(fact.attribute is Attribute.RELEASE_DATE for fact in (*revision.closes, *revision.opens)):
        changed = {(fact.attribute, fact.season) for fact in (*revision.closes, *revision.opens)}
        held = [fact for fact in incumbents if (fact.attribute, fact.season) not in changed]
        believed_anew(conn, show, incumbents, [*held, *revision.opens])
    return revision


def _weighed(conn: Connection, heard: Heard) -> Heard:
    """What was told of a thing, with all that was weighed where that says whether it flickers."""
    if not heard.undone:
        return heard
    undone = {each.id: each for each in with_grounds(conn, heard.undone)}
    return replace(heard, changes=tuple(undone.get(each.id, each) for each in heard.changes))


def _names(conn: Connection, show: str, read: _Read, about: Collection[Attribute]) -> list[str] | None:
    """All names of those who were read about again; None: everybody may have been."""
    if read.attributes:
        return None
    persons = {topic.person for topic in read.topics if topic.person}
    known = {*read.people.persons, *names_known(conn, show, about)} if persons else set()
    return [name for name in known if person_of(name, read.people.persons) in persons]


def _given_up(
    conn: Connection, show: str, read: _Read, heard: Mapping[Key, Heard], names: Collection[str] | None
) -> list[Fact]:
    """What was believed of things of which the subscriber has heard something, and nothing is believed now."""
    empty = {
        key.attribute
        for key, each in heard.items()
        if each.known is not None and (key not in read.beliefs or read.beliefs[key].value is None)
    }
    return closed_facts(conn, show, empty, names) if empty else []
