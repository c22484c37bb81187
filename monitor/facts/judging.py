"""What of a source's words later facts proved right or wrong: see monitor.facts.trust for what follows.

**What is judged.** A source's own words, put as a fact, on a renewal, a premiere, or somebody who joins, returns or
leaves. Not judged: rumours, guesses and denials; that nothing is known; what it credits to another source that we read;
a text that another source had first or at the same moment; what an official or trade source had said before it, for
repeating that proves little. A source's newest word before the proof counts: who puts himself right is not wrong.

**What proves.** Always somebody else: never the source itself, its site, or a copy of it. Who says again what he said
before proves as well as who says it for the first time.

=============  =======================================================================================================
renewal        an official or trade source that says or denies it; the premiere of that season or of a later one
cast           an official or trade source that says or denies it; "returning" and "leaving" prove each other wrong
release date   the premiere, once its last day has passed and nothing disputes it
=============  =======================================================================================================

A premiere proves something against or for a source where somebody else, independent of it, says so on the day or later,
or is an official or trade source.

**Right**: the proof agrees (a month is right when the day lies in it). **Wrong**: it does not, and no official or trade
source ever said what the source said: a plan that was announced and then changed was reported rightly. A status that
somebody contradicts long afterwards (:data:`monitor.facts.weights.CONTRADICTED`) may have been so, and is not wrong.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import groupby
from typing import TYPE_CHECKING

from monitor.facts.copies import Name, marked, names_left, names_sought
from monitor.facts.keys import key_of, of_later_part
from monitor.facts.persons import fold
from monitor.facts.values import agree, days
from monitor.facts.votes import Poll, is_news
from monitor.facts.weights import CONTRADICTED
from monitor.model import Attribute, Modality, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from monitor.facts.statement import Key, Statement
    from monitor.model import Fact

JUDGED = frozenset({Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CAST})

_VOUCHING = frozenset({Tier.OFFICIAL, Tier.TRADE})
_MOVES = frozenset({"joining", "returning", "leaving"})  # that somebody stars is no news
_PUT_AS_SO_OR_NOT = frozenset({Modality.ASSERTED, Modality.DENIED})


@dataclass(frozen=True, slots=True)
class Judgement:
    """A statement that turned out right or wrong."""

    said: Statement  # when the source first said so
    right: bool
    value: str  # what proved to be so; where it was denied, the value that is not
    by: str  # URL of the article that proves it
    first: bool  # whether no other source had said so by then


@dataclass(frozen=True, slots=True)
class _Proof:
    at: datetime
    value: str
    by: Statement
    names: frozenset[Name]  # who leaves one of them is the same witness as who proves
    premiere: bool = False

    @property
    def denied(self) -> bool:
        return self.by.claim.modality is Modality.DENIED

    def verdict(self, attribute: Attribute, value: str) -> bool | None:
        """Whether it proves a value right; None: it says nothing about it."""
        alike = agree(attribute, value, self.value)
        if self.denied:
            return False if alike else None
        if attribute is Attribute.CAST and not alike and {value, self.value} != {"returning", "leaving"}:
            return None  # who joined may leave
        return alike


def judgements(
    statements: Iterable[Statement], facts: Iterable[Fact], persons: Mapping[str, str], today: date
) -> list[Judgement]:
    """What has been proved right or wrong of all that is said of one show.

    :param statements: about the attributes in :data:`JUDGED`, all of them; others are passed over
    :param facts: the open ones, for the premieres
    :param persons: name → person, as for :func:`monitor.facts.keys.key_of`
    :param today: in UTC; premieres before it have been
    """
    by_key: defaultdict[Key, list[Statement]] = defaultdict(list)
    for each in sorted(marked(each for each in statements if _counts(each)), key=lambda each: each.order):
        by_key[key_of(each.claim, persons)].append(each)
    premieres = _premieres(facts, by_key, today)
    found: list[Judgement] = []
    for key in sorted(by_key, key=lambda each: each.order):
        said = by_key[key]
        read = {each.article: each for each in reversed(said)}
        own: defaultdict[str, list[Statement]] = defaultdict(list)
        for each in said:
            if _own(each) and not _copied(each, read):
                own[each.source].append(each)
        vouched = [each for words in own.values() for each in words if each.tier in _VOUCHING]
        told = [_Proof(each.said_at, each.claim.value, each, _names(each)) for each in vouched]
        told.sort(key=lambda each: each.at)
        begun, heard = list(_begun(key, premieres)), _Said(key.attribute, said)
        for source in sorted(own):
            found += _judged(key.attribute, _turns(own[source]), told, begun, heard)
    return found


def _counts(statement: Statement) -> bool:
    claim = statement.claim
    return (
        claim.attribute in JUDGED
        and claim.modality in _PUT_AS_SO_OR_NOT
        and is_news(claim.attribute, claim.value)
        and not of_later_part(claim)
        and (claim.attribute is not Attribute.CAST or claim.value in _MOVES)
    )


def _own(statement: Statement) -> bool:
    return statement.origin in (None, fold(statement.source))


def _copied(statement: Statement, read: Mapping[str, Statement]) -> bool:
    """Whether another source had the text by then; of two at one moment nobody can tell whose it is."""
    others = (read[article] for article in statement.copies if article in read)
    return any(other.source != statement.source and other.said_at <= statement.said_at for other in others)


def _turns(words: Sequence[Statement]) -> list[Statement]:
    """A source's words without those that only repeat the last."""
    return [next(run) for _, run in groupby(words, key=lambda each: (each.claim.value, each.claim.modality))]


def _names(statement: Statement) -> frozenset[Name]:
    return frozenset(names_sought(statement))


_Premiere = tuple[int, list[_Proof]]  # a season that has begun, and who says so


def _premieres(facts: Iterable[Fact], by_key: Mapping[Key, list[Statement]], today: date) -> list[_Premiere]:
    found = []
    for fact in facts:
        span = days(fact.value)
        if fact.attribute is not Attribute.RELEASE_DATE or span is None or span[1] >= today:
            continue
        if fact.season is None or fact.rival is not None or fact.modality is not Modality.ASSERTED:
            continue
        last_day = datetime.combine(span[1], time(), UTC)
        proofs = [
            _Proof(last_day, fact.value, each, _names(each), premiere=True)
            for each in by_key.get(key_of(fact, {}), ())
            if each.claim.modality is Modality.ASSERTED and agree(fact.attribute, each.claim.value, fact.value)
            if _own(each) and (each.tier in _VOUCHING or each.said_at >= last_day)
        ]
        found.append((fact.season, proofs))
    return found


def _begun(key: Key, premieres: Sequence[_Premiere]) -> Iterator[list[_Proof]]:
    """What the premieres prove of a key, each by any of those who say so."""
    for season, proofs in premieres:
        if key.attribute is Attribute.RELEASE_DATE and season == key.season:
            yield proofs
        # A season that begins was renewed; after the last ("ended") no other does.
        elif key.attribute is Attribute.RENEWAL and key.season is not None and season >= key.season + bool(key.facet):
            yield [replace(each, value="renewed") for each in proofs]


class _Said:
    """Since when who has put a thing as a fact, by its value."""

    def __init__(self, attribute: Attribute, said: Iterable[Statement]) -> None:
        """``said``: in the order of time."""
        self._attribute = attribute
        self._since: defaultdict[str, dict[str, datetime]] = defaultdict(dict)  # value → source → when
        self._agreeing: dict[str, dict[str, datetime]] = {}
        for each in said:
            if each.claim.modality is Modality.ASSERTED:
                self._since[each.claim.value].setdefault(each.source, each.said_at)

    def since(self, value: str, *, but: str) -> datetime | None:
        """When another source than ``but`` first gave the value, or one that agrees; None: none has."""
        if value not in self._agreeing:
            sources: defaultdict[str, list[datetime]] = defaultdict(list)
            for other, since in self._since.items():
                if agree(self._attribute, other, value):
                    for source, at in since.items():
                        sources[source].append(at)
            self._agreeing[value] = {source: min(times) for source, times in sources.items()}
        return min((at for source, at in self._agreeing[value].items() if source != but), default=None)


def _judged(
    attribute: Attribute,
    words: Sequence[Statement],
    told: Iterable[_Proof],
    begun: Iterable[Sequence[_Proof]],
    heard: _Said,
) -> Iterator[Judgement]:
    """The judgements on one source's words about one thing, which are gone through once, proof by proof.

    ``told``: what official and trade sources said of it, ``heard``: what everybody said.
    """
    names = {name for each in words for name in names_left(each)}
    told = [each for each in told if names.isdisjoint(each.names)]
    # One of those who say that a season has begun is enough: all prove the same at the same time.
    others = (next((each for each in proofs if names.isdisjoint(each.names)), None) for proofs in begun)
    premieres = [each for each in others if each is not None]
    announced = _Said(attribute, (each.by for each in told))
    proofs = premieres if attribute is Attribute.RELEASE_DATE else [*told, *premieres]
    ahead = deque(list(moment) for _, moment in groupby(words, key=lambda each: each.said_at))
    voice = _Voice()
    for proof in sorted(proofs, key=lambda each: each.at):
        while ahead and ahead[0][0].said_at < proof.at:
            voice.says(ahead.popleft())
        vote = voice.vote()
        right = None if vote is None else proof.verdict(attribute, vote.claim.value)
        if vote is None or right is None:
            continue
        voice = _Voice()  # what was said before a proof is judged once
        official = announced.since(vote.claim.value, but=vote.source)
        late = not proof.premiere and proof.at - vote.said_at > CONTRADICTED
        if (official is not None and official <= vote.said_at) if right else (official is not None or late):
            continue
        before = heard.since(vote.claim.value, but=vote.source)
        first = before is None or before > vote.said_at
        yield Judgement(vote, right, proof.value, proof.by.article, first)


class _Voice:
    """What one source says, word after word."""

    def __init__(self) -> None:
        self._poll = Poll()
        self._first: dict[tuple[str, Modality], Statement] = {}

    def says(self, moment: Sequence[Statement]) -> None:
        """Hear what it says at one moment."""
        self._poll = self._poll.after(moment)
        for each in moment:
            self._first.setdefault((each.claim.value, each.claim.modality), each)

    def vote(self) -> Statement | None:
        """What it says now, as of when it first said so; None where that is two things or none."""
        votes = self._poll.votes
        if len(votes) != 1 or votes[0].claim.modality is not Modality.ASSERTED:
            return None
        return self._first[votes[0].claim.value, votes[0].claim.modality]
