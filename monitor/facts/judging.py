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

**A matter** is what is judged together, an attribute of a season: what is said elsewhere changes nothing in it, but for
the premieres that prove renewals. So what was judged holds until something more is said of its matter.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import groupby, islice
from typing import TYPE_CHECKING

from monitor.facts.copies import Name, marked, names_left, names_sought
from monitor.facts.keys import key_of
from monitor.facts.matters import Judgement, Matter, matter_of, premieres, proving
from monitor.facts.persons import fold
from monitor.facts.values import agree, days
from monitor.facts.votes import Poll
from monitor.facts.weights import CONTRADICTED
from monitor.model import Attribute, Modality, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from monitor.facts.statement import Key, Statement
    from monitor.model import Fact

_VOUCHING = frozenset({Tier.OFFICIAL, Tier.TRADE})


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
    by_matter: defaultdict[Matter, list[Statement]] = defaultdict(list)
    for each in statements:
        if (matter := matter_of(each)) is not None:
            by_matter[matter].append(each)
    been = premieres(facts, today)
    matters = sorted(by_matter, key=lambda each: each.order)
    return [each for matter in matters for each in judgements_on(matter, by_matter, been, persons)]


def judgements_on(
    matter: Matter, said: Mapping[Matter, Sequence[Statement]], been: Mapping[int, str], persons: Mapping[str, str]
) -> list[Judgement]:
    """What has been proved in one matter.

    :param said: what is said in it, and in those of :func:`proving`, all of it
    :param been: the premieres that have been (:func:`premieres`)
    """
    words = list(said.get(matter, ()))
    dated = [(each.season, each, list(said.get(each, ()))) for each in proving(matter, been)]
    texts = iter(marked([*words, *(each for _, _, dates in dated for each in dates)]))
    by_key: defaultdict[Key, list[Statement]] = defaultdict(list)
    for each in sorted(islice(texts, len(words)), key=lambda each: each.order):
        by_key[key_of(each.claim, persons)].append(each)
    begun = [
        (season, _proofs(been[season], sorted(islice(texts, len(dates)), key=lambda each: each.order)))
        for season, _, dates in dated
        if season is not None
    ]
    found: list[Judgement] = []
    for key in sorted(by_key, key=lambda each: each.order):
        of_it = by_key[key]
        read = {each.article: each for each in reversed(of_it)}
        own: defaultdict[str, list[Statement]] = defaultdict(list)
        for each in of_it:
            if _own(each) and not _copied(each, read):
                own[each.source].append(each)
        vouched = [each for words in own.values() for each in words if each.tier in _VOUCHING]
        told = [_Proof(each.said_at, each.claim.value, each, _names(each)) for each in vouched]
        told.sort(key=lambda each: each.at)
        starts, heard = list(_begun(key, begun)), _Said(key.attribute, of_it)
        for source in sorted(own):
            found += _judged(key, _turns(own[source]), told, starts, heard)
    return found


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


def _proofs(date: str, said: Iterable[Statement]) -> list[_Proof]:
    """Those who say that a season has begun on its date, in the order of time."""
    span = days(date)
    if span is None:
        raise ValueError(f"no date of a premiere: {date}")
    last_day = datetime.combine(span[1], time(), UTC)
    return [
        _Proof(last_day, date, each, _names(each), premiere=True)
        for each in said
        if each.claim.modality is Modality.ASSERTED and agree(Attribute.RELEASE_DATE, each.claim.value, date)
        if _own(each) and (each.tier in _VOUCHING or each.said_at >= last_day)
    ]


def _begun(key: Key, premieres: Sequence[tuple[int, list[_Proof]]]) -> Iterator[list[_Proof]]:
    """What the premieres prove of a key, each by any of those who say so."""
    for season, proofs in premieres:
        if key.attribute is Attribute.RELEASE_DATE:
            yield proofs
        # A season that begins was renewed; after the last ("ended") no other does.
        elif key.season is not None and season >= key.season + bool(key.facet):
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
    key: Key,
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
    announced = _Said(key.attribute, (each.by for each in told))
    proofs = premieres if key.attribute is Attribute.RELEASE_DATE else [*told, *premieres]
    ahead = deque(list(moment) for _, moment in groupby(words, key=lambda each: each.said_at))
    voice = _Voice()
    for proof in sorted(proofs, key=lambda each: each.at):
        while ahead and ahead[0][0].said_at < proof.at:
            voice.says(ahead.popleft())
        vote = voice.vote()
        right = None if vote is None else proof.verdict(key.attribute, vote.claim.value)
        if vote is None or right is None:
            continue
        voice = _Voice()  # what was said before a proof is judged once
        official = announced.since(vote.claim.value, but=vote.source)
        late = not proof.premiere and proof.at - vote.said_at > CONTRADICTED
        if (official is not None and official <= vote.said_at) if right else (official is not None or late):
            continue
        before = heard.since(vote.claim.value, but=vote.source)
        first = before is None or before > vote.said_at
        yield Judgement(
            source=vote.source,
            article=vote.article,
            attribute=key.attribute,
            season=key.season,
            person=vote.claim.person,
            value=vote.claim.value,
            said_at=vote.said_at,
            right=right,
            first=first,
            proved=proof.value,
            proved_by=proof.by.article,
        )


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
