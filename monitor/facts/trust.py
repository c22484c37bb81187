"""How often later facts proved a source right: a measure to set its tier by. Belief itself goes by the tier alone.

**What is judged.** A source's own words, put as a fact, on a renewal, a premiere, or somebody who joins, returns or
leaves. Not judged: rumours, guesses and denials; that nothing is known; what it credits to another source that we read;
a text that another source had first or at the same moment; what an official or trade source had said before it, for
repeating that proves little. A source's newest word before the proof counts: who puts himself right is not wrong.

**What proves.** Always somebody else: never the source itself, its site, or a copy of it.

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

**The estimate** is the accuracy of a source as in Dong, Berti-Équille, Srivastava ("Integrating conflicting data: the
role of source dependence", VLDB 2009, section 3) and the trustworthiness of a site in TruthFinder (Yin, Han, Yu, "Truth
discovery with multiple conflicting information providers on the web", KDD 2007): the share of its values that are true.
There truth and accuracy are estimated in turn until both settle; here truth is what was proved, so that one pass
does and each judgement can be shown. It is shrunken to the tier's trust as the mean of a Beta distribution.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import groupby
from typing import TYPE_CHECKING

from monitor.facts.copies import marked, witnesses
from monitor.facts.keys import key_of, of_later_part
from monitor.facts.persons import fold
from monitor.facts.values import agree, days
from monitor.facts.votes import Poll, is_news
from monitor.facts.weights import CONTRADICTED, LEARNED_FROM, TIER_WEIGHS, TRUST, log_odds
from monitor.model import Attribute, Modality, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from monitor.facts.statement import Key, Statement
    from monitor.model import Fact

JUDGED = frozenset({Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CAST})

_EARNED = (Tier.TRADE, Tier.PRESS, Tier.AGGREGATOR)
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
    denied: bool = False
    premiere: bool = False

    def verdict(self, attribute: Attribute, value: str) -> bool | None:
        """Whether it proves a value right; None: it says nothing about it."""
        alike = agree(attribute, value, self.value)
        if self.denied:
            return False if alike else None
        if attribute is Attribute.CAST and not alike and {value, self.value} != {"returning", "leaving"}:
            return None  # who joined may leave
        return alike


def learned(tier: Tier, right: int, wrong: int) -> float:
    """How often a source of this tier is right, 0 to 1, after so many statements that proved right and wrong.

    The mean of Beta(w·t + right, w·(1 − t) + wrong), t the trust in the tier and w what it weighs, in statements.
    """
    return (TIER_WEIGHS * TRUST[tier] + right) / (TIER_WEIGHS + right + wrong)


def fitting(tier: Tier, right: int, wrong: int) -> Tier | None:
    """The tier whose trust is nearest to what was learned, where it is another; None also where too little is known.

    Nobody is taken for official by being right: that is who one is, not how good.
    """
    if right + wrong < LEARNED_FROM:
        return None
    odds = log_odds(learned(tier, right, wrong))
    open_to_it = [each for each in TRUST if each in (tier, *_EARNED)]
    near = min(open_to_it, key=lambda each: abs(log_odds(TRUST[each]) - odds))
    return None if near is tier else near


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
        vouched = [each for words in own.values() for each in _turns(words) if each.tier in _VOUCHING]
        for source in sorted(own):
            words = _turns(own[source])
            told = _words_of(_apart(words, vouched))
            begun = [proof for proof in _begun(key, premieres) if _apart(words, [proof.by])]
            proofs = begun if key.attribute is Attribute.RELEASE_DATE else [*told, *begun]
            found += _judged(key.attribute, words, sorted(proofs, key=lambda each: each.at), told, said)
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


def _apart(words: Sequence[Statement], others: Iterable[Statement]) -> list[Statement]:
    """Those of ``others`` that are no witness in common with one source's words."""
    return [each for each in others if len(witnesses([*words, each])) > 1]


def _words_of(vouched: Iterable[Statement]) -> list[_Proof]:
    return [
        _Proof(each.said_at, each.claim.value, each, denied=each.claim.modality is Modality.DENIED) for each in vouched
    ]


def _premieres(facts: Iterable[Fact], by_key: Mapping[Key, list[Statement]], today: date) -> list[tuple[int, _Proof]]:
    """Seasons that have begun, each once for everybody who is heard on it."""
    found = []
    for fact in facts:
        span = days(fact.value)
        if fact.attribute is not Attribute.RELEASE_DATE or span is None or span[1] >= today:
            continue
        if fact.season is None or fact.rival is not None or fact.modality is not Modality.ASSERTED:
            continue
        last_day = datetime.combine(span[1], time(), UTC)
        found += [
            (fact.season, _Proof(last_day, fact.value, each, premiere=True))
            for each in by_key.get(key_of(fact, {}), ())
            if each.claim.modality is Modality.ASSERTED and agree(fact.attribute, each.claim.value, fact.value)
            if _own(each) and (each.tier in _VOUCHING or each.said_at >= last_day)
        ]
    return found


def _begun(key: Key, premieres: Sequence[tuple[int, _Proof]]) -> Iterator[_Proof]:
    """What the premieres prove of a key."""
    for season, proof in premieres:
        if key.attribute is Attribute.RELEASE_DATE and season == key.season:
            yield proof
        # A season that begins was renewed; after the last ("ended") no other does.
        elif key.attribute is Attribute.RENEWAL and key.season is not None and season >= key.season + bool(key.facet):
            yield _Proof(proof.at, "renewed", proof.by, premiere=True)


def _judged(
    attribute: Attribute,
    words: Sequence[Statement],
    proofs: Iterable[_Proof],
    told: Sequence[_Proof],
    said: Sequence[Statement],
) -> Iterator[Judgement]:
    """The judgements on one source's words about one thing.

    ``told``: what official and trade sources said of it, ``said``: what everybody said; without what is the source's.
    """
    since = datetime.min.replace(tzinfo=UTC)
    for proof in proofs:
        vote = _vote([each for each in words if since <= each.said_at < proof.at])
        right = None if vote is None else proof.verdict(attribute, vote.claim.value)
        if vote is None or right is None:
            continue
        since = proof.at
        value = vote.claim.value
        announced = [each.at for each in told if not each.denied and agree(attribute, each.value, value)]
        late = not proof.premiere and proof.at - vote.said_at > CONTRADICTED
        if (any(at <= vote.said_at for at in announced)) if right else (announced or late):
            continue
        others = (each for each in said if each.source != vote.source and each.claim.modality is Modality.ASSERTED)
        first = not any(each.said_at <= vote.said_at and agree(attribute, each.claim.value, value) for each in others)
        yield Judgement(vote, right, proof.value, proof.by.article, first)


def _vote(words: Sequence[Statement]) -> Statement | None:
    """What a source says after all of these, as of when it first said so; None where that is two things or none."""
    poll = Poll()
    for _, moment in groupby(words, key=lambda each: each.said_at):
        poll = poll.after(list(moment))
    if len(poll.votes) != 1 or poll.votes[0].claim.modality is not Modality.ASSERTED:
        return None
    claim = poll.votes[0].claim
    return next(each for each in words if (each.claim.value, each.claim.modality) == (claim.value, claim.modality))
