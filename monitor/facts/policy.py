"""What a subscriber is told: quiet by default.

A change of belief is recorded whatever it is; it is told when it is news. Each reason for silence is one small function
over the change, the fact behind it and what else is believed of the show; :data:`SILENCES` lists them in order.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (dataclass fields are read at run time)
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from monitor.facts.doubts import DOUBTS
from monitor.facts.persons import same_person
from monitor.facts.trivia import trivial
from monitor.facts.values import STAGES, agree, later, refines
from monitor.facts.votes import is_news
from monitor.facts.weights import ECHO, FRESH, HELD, ONE_NEWS, TELL_CONFIDENCE
from monitor.model import Attribute, ChangeKind, Modality

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from monitor.facts.news import News
    from monitor.model import Change, Fact


# The kinds of an attribute that are told where nobody says which: who stars and who stays is no news, and of a show's
# makers only these give it its voice.
NEWSWORTHY: Mapping[Attribute, frozenset[str]] = MappingProxyType(
    {
        Attribute.CAST: frozenset({"joining", "leaving"}),
        Attribute.CREW: frozenset({"showrunner", "director", "writer"}),
    }
)

# What is told where nobody says what. All else is asked for, or looked up.
USUAL = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CAST, Attribute.PRODUCTION, Attribute.TRAILER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms news of one attribute is told."""

    only: frozenset[str] | None = None  # the values that are told; None: every one
    rumours: bool = False  # also what a report calls unconfirmed; what a writer merely guesses is never told
    min_confidence: float = TELL_CONFIDENCE  # of what is stated, 0 to 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What a subscriber wants to hear of one show: the attributes, each on its terms. What is not there is not told."""

    terms: Mapping[Attribute, Terms]

    @classmethod
    def of(cls, *attributes: Attribute, rumours: bool = False, min_confidence: float = TELL_CONFIDENCE) -> Policy:
        """These attributes, what is NEWSWORTHY of each, all on the same terms."""
        return cls(
            terms={
                each: Terms(only=NEWSWORTHY.get(each), rumours=rumours, min_confidence=min_confidence)
                for each in attributes
            }
        )

    def wants(self, attribute: Attribute, value: str | None) -> bool:
        """Whether an attribute is asked for, and this value of it; that nothing is known is of every kind."""
        terms = self.terms.get(attribute)
        if terms is None:
            return False
        return terms.only is None or value in terms.only or (value is not None and not is_news(attribute, value))

    def accepts(self, fact: Fact) -> bool:
        """Whether a belief is sure enough to be told, or such a rumour as is wanted."""
        terms = self.terms.get(fact.attribute)
        if terms is None:
            return False
        if fact.modality is Modality.ASSERTED:
            return fact.confidence >= terms.min_confidence
        return self.hears(fact)

    def hears(self, fact: Fact) -> bool:
        """Whether a belief is put as a fact, or a rumour of such as are wanted."""
        terms = self.terms.get(fact.attribute)
        rumour = fact.modality is Modality.RUMOURED and terms is not None and terms.rumours
        return fact.modality is Modality.ASSERTED or rumour


QUIET = Policy.of(*USUAL)
USUALLY: Mapping[str, Policy] = MappingProxyType({})  # by a show's slug; a show that is not there has the QUIET one


def told(news: News, policy: Policy = QUIET) -> bool:
    """Whether a subscriber is told."""
    return not any(silent(news, policy) for silent in SILENCES)


def not_wanted(news: News, policy: Policy) -> bool:
    """Attributes, and kinds of them, that nobody asked for. Staying after all is told, like leaving."""
    change = news.change
    if change.attribute is None or (terms := policy.terms.get(change.attribute)) is None:
        return True
    if terms.only is None or change.new in terms.only:
        return False
    return change.old not in terms.only or change.new == "starring"


def nothing_said(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """ "Undecided", "unannounced", "no trailer yet": that nothing is known is no news."""
    change = news.change
    return change.attribute is not None and change.new is not None and not is_news(change.attribute, change.new)


def stale(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """Old words first read today: no news, unless they correct what is believed or was told."""
    first = news.change.kind in (ChangeKind.NEW, ChangeKind.RUMOURED) and not news.heard
    return first and news.change.at - news.said_at > FRESH


def vaguer(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """The same, less precisely or in other words. A day that is denied is not the same as the time that it lies in."""
    change = news.change
    return (
        not news.denied
        and change.kind in (ChangeKind.CHANGED, ChangeKind.RUMOURED)
        and change.attribute is not None
        and change.old is not None
        and change.new is not None
        and is_news(change.attribute, change.old)
        and agree(change.attribute, change.old, change.new)
        and not refines(change.attribute, change.new, change.old)
    )


def trivia(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """What is said of what is past, or was always so."""
    return trivial(news)


def overtaken(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """That a season is at its beginnings, while it was a later one whose future was spoken of."""
    change = news.change
    if change.attribute is not Attribute.PRODUCTION or change.new not in STAGES[:3] or change.season is None:
        return False
    return any(
        fact.attribute is Attribute.RENEWAL and fact.season is not None and fact.season > change.season
        for fact in news.former
        if fact.modality is Modality.ASSERTED
    )


def put_off(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """That a season is delayed, where it was told that its premiere was moved to a later date: that is one news.

    It is so where it is said in the same days, or in the week after by those alone who give the new date with it. Who
    says by itself, days later or earlier, that it is delayed may mean another delay.
    """
    change = news.change
    if change.attribute is not Attribute.PRODUCTION or change.new != "delayed" or change.kind is ChangeKind.SETTLED:
        return False
    return any(
        other.attribute is Attribute.RELEASE_DATE
        and other.kind is ChangeKind.CHANGED
        and change.season in (None, other.season)
        and later(other.new or "", other.old or "")
        and abs(news.said_at - _said(other)) <= (HELD if _dated_with_it(news, other) else ONE_NEWS)
        for other in news.told
    )


def _said(change: Change) -> datetime:
    """When what a change tells was said, as far as it is known: it may have been read long after.

    The first quote is of the best who say exactly that; others may have said less long before ("2026").
    """
    return next((quote.published for quote in change.quotes[:1] if quote.published is not None), change.at)


def _dated_with_it(news: News, moved: Change) -> bool:
    """Whether all who say what is news give in the same article the date that is believed since something was moved."""
    dated = {
        quote.url
        for fact in news.beliefs
        if fact.attribute is moved.attribute and fact.season == moved.season
        for quote in fact.quotes
    }
    return news.fact is not None and {quote.url for quote in news.fact.quotes} <= dated


def not_the_last(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """That a season is the last, while a later one is known to be coming: "the final season" was that one."""
    change = news.change
    if change.attribute is not Attribute.RENEWAL or change.new != "ended" or change.season is None:
        return False
    return any(
        fact.attribute is Attribute.RENEWAL
        and fact.modality is Modality.ASSERTED
        and fact.season is not None
        and fact.season > change.season
        and fact.value in ("renewed", "ended")
        for fact in news.beliefs
    )


def echo(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """A status that is known in other words: without its season, or of the neighbouring season.

    An article that says it both with and without the season tells it of the season. What is still said in other words
    is not withdrawn.
    """
    change = news.change
    another = (ChangeKind.RUMOURED, ChangeKind.CHANGED, ChangeKind.REFINED, ChangeKind.DISPUTED, ChangeKind.SETTLED)
    known = change.old is not None and change.attribute is not None and is_news(change.attribute, change.old)
    if change.kind in another and known and change.old != "starring":
        return False
    if change.kind is ChangeKind.RETRACTED:
        if any(_of_a_season_now(news, fact) for fact in news.beliefs):
            return True
        return any(_says_the_same(change, fact) for fact in news.beliefs if fact.modality is Modality.ASSERTED)
    others = list(news.others)
    if change.season is None:
        others += [fact for fact in news.beliefs if fact.season is not None]
    return any(_says_the_same(change, fact) for fact in others if news.as_firm(fact))


def _of_a_season_now(news: News, fact: Fact) -> bool:
    """Whether what became of a show's cancellation is told of the season that it is about: see monitor.facts.fate."""
    change, known = news.change, news.before
    if change.attribute is not Attribute.RENEWAL or change.season is not None or change.old != "cancelled":
        return False
    return (
        fact.attribute is Attribute.RENEWAL
        and fact.season is not None
        and fact.modality is Modality.ASSERTED
        and fact.value != "ended"
        and known is not None
        and fact.valid_from >= known.valid_from
    )


def _says_the_same(change: Change, fact: Fact) -> bool:
    if fact.attribute is not change.attribute:
        return False
    value = change.new or change.old
    numbered_apart = (fact.season is None) is not (change.season is None)
    if change.attribute in (Attribute.CAST, Attribute.CREW):
        return numbered_apart and fact.value == value and same_person(fact.person or "", change.person or "")
    if change.attribute is Attribute.RENEWAL:
        if change.season is None and value in _FINAL:
            return fact.value in _FINAL
        if value == "cancelled" and fact.value == "ended" and change.season is not None:
            return fact.season in (None, change.season - 1)
    return numbered_apart and change.at - fact.valid_from <= ECHO and fact.value == value


_FINAL = frozenset({"cancelled", "ended"})


SILENCES: tuple[Callable[[News, Policy], bool], ...] = (
    not_wanted,
    nothing_said,
    *DOUBTS,
    stale,
    vaguer,
    trivia,
    overtaken,
    put_off,
    not_the_last,
    echo,
)
