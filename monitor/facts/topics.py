"""Topics: what must be read together, in the order in which it was said, to know what to believe.

A topic is one belief (:class:`Key`), or, for renewals and premieres, the beliefs about all seasons: a date that names
no season goes to the one whose date it fits, by what was known when it was said, and a cancelled show is its season to
come (:mod:`monitor.facts.fate`). What stands of a topic at a moment is all that later statements build upon,
so a belief can be taken up again there; see monitor.beliefs.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from monitor.facts.belief import Belief, step
from monitor.facts.copies import marked, witnesses
from monitor.facts.fate import fates_after
from monitor.facts.keys import BELIEVED, key_of
from monitor.facts.statement import Key
from monitor.facts.values import agree, days
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import datetime

    from monitor.facts.statement import Statement
    from monitor.model import Claim, Fact

Standing = dict[Key, Belief]  # what stands of a topic
COMING = frozenset({Attribute.RENEWAL, Attribute.RELEASE_DATE})  # whether a season comes, and when


def topic_of(about: Claim | Fact, persons: Mapping[str, str]) -> Key:
    """The topic that a statement or a fact belongs to; ``persons`` as for :func:`key_of`."""
    return topic_of_key(key_of(about, persons))


def topic_of_key(key: Key) -> Key:
    """The topic that decides the belief."""
    return Key(Attribute.RELEASE_DATE, None) if key.attribute in COMING else key


def attributes_of(topic: Key) -> frozenset[Attribute]:
    """The attributes that are read together in a topic."""
    return COMING if topic.attribute in COMING else frozenset({topic.attribute})


def read_together(attributes: Collection[Attribute]) -> set[Attribute]:
    """These attributes, and those that can only be read with them."""
    return {*attributes, *(COMING if not COMING.isdisjoint(attributes) else ())}


def read_on(
    standing: Standing, statements: Iterable[Statement], persons: Mapping[str, str]
) -> Iterator[tuple[datetime, int, Standing]]:
    """What stands of a topic after each further moment, with the number of statements made at it.

    :param standing: what stood before; empty to begin with
    :param statements: those said later, in any order, copies marked (:func:`copies_marked`)
    """
    later = sorted(statements, key=lambda each: each.order)
    for moment, words in groupby(later, key=lambda each: each.said_at):
        said = list(words)
        fates = {key: belief for key, belief in standing.items() if key.attribute is Attribute.RENEWAL}
        spoken = [each for each in said if each.claim.attribute is not Attribute.RENEWAL]
        standing = {key: belief for key, belief in standing.items() if key not in fates}
        for key, about in _by_key(spoken, standing, persons).items():
            standing[key] = step(standing.get(key, Belief()), about, moment)
        for key in [key for key, belief in standing.items() if _is_of_another(belief, key, standing, moment)]:
            del standing[key]
        standing |= fates_after(fates, said, standing, moment)
        yield moment, len(said), standing


def by_topic(statements: Iterable[Statement], persons: Mapping[str, str]) -> dict[Key, list[Statement]]:
    """Statements under their topics; those that nobody can agree on are left out."""
    found: dict[Key, list[Statement]] = {}
    for statement in statements:
        if statement.claim.attribute in BELIEVED:
            found.setdefault(topic_of(statement.claim, persons), []).append(statement)
    return found


def copies_marked(later: Iterable[Statement], earlier: Iterable[Statement] = ()) -> list[Statement]:
    """The statements ``later`` of a topic, copies marked (:func:`monitor.facts.copies.marked`).

    What is said of one season's fate shows nothing of who copied whom in what is said of another's, or of a date: an
    article may have said either in another version.
    """
    groups: dict[object, tuple[list[Statement], list[Statement]]] = {}
    for place, statements in enumerate((later, earlier)):
        for each in statements:
            claim = each.claim
            of = (claim.season, claim.value == "ended") if claim.attribute is Attribute.RENEWAL else None
            groups.setdefault(of, ([], []))[place].append(each)
    return [each for said, before in groups.values() for each in marked(said, before)]


def beliefs_from(statements: Iterable[Statement], persons: Mapping[str, str]) -> Standing:
    """What all statements about some things lead to, read from the first."""
    beliefs: Standing = {}
    for about in by_topic(statements, persons).values():
        standing: Standing = {}
        for _, _, standing in read_on({}, copies_marked(about), persons):  # noqa: B007  (the last is wanted)
            pass
        beliefs |= standing
    return beliefs


def _by_key(said: list[Statement], standing: Standing, persons: Mapping[str, str]) -> dict[Key, list[Statement]]:
    """What was said at one moment, under the belief that it bears on."""
    found: dict[Key, list[Statement]] = {}
    for statement in said:
        if _names_no_season(statement) or _moved_from(statement, said):
            season = _season_for(statement, said, standing)
            if season is None:
                continue
            statement = replace(statement, claim=replace(statement.claim, season=season), numbered=False)
        begun = _season_begun(statement, standing)
        if begun is not None:
            named = statement.claim.season if statement.numbered else None
            statement = replace(statement, claim=replace(statement.claim, season=begun), numbered=False, misnamed=named)
        key = key_of(statement.claim, persons)
        if statement.claim.season != key.season:  # said without a season, as of the first
            statement = replace(statement, claim=replace(statement.claim, season=key.season), numbered=False)
        found.setdefault(key, []).append(statement)
    return found


def _names_no_season(statement: Statement) -> bool:
    """Whether a date is one to come, of a season that is not said."""
    return statement.claim.attribute is Attribute.RELEASE_DATE and statement.claim.season is None and _ahead(statement)


def _season_for(statement: Statement, said: list[Statement], standing: Standing) -> int | None:
    """The season that a coming date without one is about; None where there is none to tell.

    "More is on its way next summer" is not about a first season that has aired or that has a later one dated: it goes
    to the numbered season whose date it agrees with, or whose date the article says it was moved from.
    """
    claim, dates = statement.claim, _dates(said, standing)
    for given in (claim.value, *_moved_from(statement, said)):
        fitting = [season for season, value in dates if season > 1 and agree(claim.attribute, given, value)]
        if fitting:
            return max(fitting)
    aired = any(_begun(belief, statement) for key, belief in standing.items() if key.season == 1)
    aired = aired or any(
        each.claim.season in (None, 1) and days(each.claim.value) and not _ahead(each) for each in said
    )
    return None if aired or any(season > 1 for season, _ in dates) else 1


def _moved_from(statement: Statement, said: list[Statement]) -> list[str]:
    """The coming dates that an article says are not so, without a season, beside the one that it gives."""
    if statement.claim.attribute is not Attribute.RELEASE_DATE or statement.claim.season is not None:
        return []
    return [
        each.claim.value
        for each in said
        if each.article == statement.article and each.claim.modality is Modality.DENIED and _names_no_season(each)
    ]


def _is_of_another(belief: Belief, key: Key, standing: Standing, moment: datetime) -> bool:
    """Whether a date to come that nobody gave a season turns out to be a later season's, which more give it to."""
    if key.attribute is not Attribute.RELEASE_DATE or key.season != 1 or any(v.numbered for v in belief.poll.votes):
        return False
    value, span = belief.value or "", days(belief.value or "")
    if span is None or span[0] <= moment.date():
        return False
    alone = len(witnesses(belief.poll.votes))
    return any(
        other.season is not None
        and other.season > 1
        and len(witnesses([vote for vote in rival.poll.supporters(value) if vote.numbered])) > alone
        for other, rival in standing.items()
    )


def _season_begun(statement: Statement, standing: Standing) -> int | None:
    """The season that a past premiere is known to be of, where the statement gives it to another; None: to none such.

    A page about the second season that says when "it was launched" means the first, and "it came back in May" the
    second: seasons follow one another, so a date that is an earlier season's is not a later one's.
    """
    claim = statement.claim
    span = days(claim.value)
    if claim.attribute is not Attribute.RELEASE_DATE or span is None or span[1] >= statement.said_at.date():
        return None
    named = claim.season or 1
    known = {key.season: belief for key, belief in standing.items() if key.season is not None and belief.value}
    if named in known and agree(claim.attribute, claim.value, known[named].value or ""):
        return None
    fitting = [season for season, belief in known.items() if season != named and _is_premiere(claim.value, belief)]
    if claim.season is None:
        return max(fitting, default=None)
    return max((season for season in fitting if season < named), default=None)


def _is_premiere(value: str, belief: Belief) -> bool:
    """Whether a date is no other than the premiere believed in, which more than a passing word stands for."""
    known, given = days(belief.value or ""), days(value)
    if known is None or given is None or not (given[0] <= known[0] <= given[1]):
        return False
    votes = belief.poll.supporters(belief.value or "")
    return any(vote.numbered for vote in votes) or len(witnesses(votes)) > 1


def _dates(said: list[Statement], standing: Standing) -> list[tuple[int, str]]:
    """Every date that is known, or given now, for a numbered season."""
    votes = [(key.season, vote.claim.value) for key, belief in standing.items() for vote in belief.poll.votes]
    now = [(each.claim.season, each.claim.value) for each in said]
    return [(season, value) for season, value in (*votes, *now) if season is not None and days(value) is not None]


def _begun(belief: Belief, statement: Statement) -> bool:
    """Whether somebody's word is that the season had begun."""
    spans = [days(vote.claim.value) for vote in belief.poll.votes]
    return any(span is not None and span[0] <= statement.said_at.date() for span in spans)


def _ahead(statement: Statement) -> bool:
    span = days(statement.claim.value)
    return span is not None and span[0] > statement.said_at.date()
