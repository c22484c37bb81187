"""What a subscriber is told: quiet by default.

A change of belief is recorded whatever it is; it is told when it is news. Each reason for silence is one small function
over the change, the fact behind it and what else is believed of the show; :data:`SILENCES` lists them in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.facts.persons import same_person
from monitor.facts.values import INTERRUPTIONS, STAGES, agree, days
from monitor.facts.votes import is_news
from monitor.facts.weights import ECHO, FRESH, PAST, TELL_CONFIDENCE
from monitor.model import Attribute, ChangeKind, Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from monitor.model import Change, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What a subscriber wants to hear of."""

    attributes: frozenset[Attribute] = frozenset(
        {Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CAST, Attribute.PRODUCTION, Attribute.TRAILER}
    )
    rumours: bool = False  # also what is only rumoured or expected
    min_confidence: float = TELL_CONFIDENCE
    cast: frozenset[str] = frozenset({"joining", "leaving"})  # who starred and who stays is no news


QUIET = Policy()


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A change with what is needed to judge whether it is one for a subscriber."""

    change: Change
    fact: Fact | None  # behind it; None for a retraction
    before: Fact | None
    said_at: datetime  # when what brought it was said
    beliefs: tuple[Fact, ...]  # all open facts of the show, those behind this article's changes included
    former: tuple[Fact, ...] = ()  # the same before the article


def told(news: News, policy: Policy = QUIET) -> bool:
    """Whether a subscriber is told."""
    return not any(silent(news, policy) for silent in SILENCES)


def not_wanted(news: News, policy: Policy) -> bool:
    """Attributes, and kinds of casting, that nobody asked for. Staying after all is told, like leaving."""
    change = news.change
    if change.attribute not in policy.attributes:
        return True
    if change.attribute is Attribute.CAST:
        return change.new not in policy.cast and (change.old not in policy.cast or change.new == "starring")
    return False


def nothing_said(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """ "Undecided", "unannounced", "no trailer yet": that nothing is known is no news."""
    change = news.change
    return change.attribute is not None and change.new is not None and not is_news(change.attribute, change.new)


def unsure(news: News, policy: Policy) -> bool:
    """Rumours and guesses, where they are not wanted; what a single weak source says."""
    if news.fact is None:
        return news.before is None or not _sure(news.before, policy)
    if news.change.kind in (ChangeKind.DISPUTED, ChangeKind.SETTLED):
        return news.fact.modality is not Modality.ASSERTED and not policy.rumours
    return not _sure(news.fact, policy)


def _sure(fact: Fact, policy: Policy) -> bool:
    if fact.modality is not Modality.ASSERTED:
        return policy.rumours
    return fact.confidence >= policy.min_confidence


def far_season(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """One voice on a season beyond the next: a number misread more often than a season skipped."""
    season, fact = news.change.season, news.fact
    if season is None or fact is None or fact.witnesses > 1:
        return False
    known = [other.season for other in news.beliefs if other.season is not None and other.season != season]
    return bool(known) and season > max(known) + 1


def newcomer_known(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """One voice on somebody joining who has long been in the cast, or is coming back: more often misread than true."""
    change, fact = news.change, news.fact
    if change.attribute is not Attribute.CAST or change.new != "joining" or fact is None or fact.witnesses > 1:
        return False
    return any(
        other.attribute is Attribute.CAST
        and (other.value == "returning" if other.season == change.season else _long_in_cast(other, change))
        and same_person(other.person or "", change.person or "")
        for other in news.former
        if other.modality is Modality.ASSERTED
    )


def _long_in_cast(fact: Fact, change: Change) -> bool:
    """Whether the fact has somebody in the cast before the season of the change, and had when that was news."""
    earlier = fact.season is None or (change.season is not None and fact.season < change.season)
    return earlier and fact.value in ("starring", "returning") and change.at - fact.valid_from > PAST


def stale(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """Old words first read today: no news, unless they correct what is believed."""
    return news.change.kind is ChangeKind.NEW and news.change.at - news.said_at > FRESH


def vaguer(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """The same, less precisely or in other words."""
    change = news.change
    return (
        change.kind is ChangeKind.CHANGED
        and change.attribute is not None
        and change.old is not None
        and change.new is not None
        and is_news(change.attribute, change.old)
        and agree(change.attribute, change.old, change.new)
    )


def trivia(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """What is said of a season that is past."""
    change, attribute = news.change, news.change.attribute
    today = news.said_at.date()
    if attribute is Attribute.RELEASE_DATE:
        span = days(change.new or change.old or "")
        return span is not None and (today - span[1]) > PAST and change.new is not None
    if change.new in ("ended", "leaving"):
        return season_over(change.season, news.beliefs, today)
    if attribute is Attribute.PRODUCTION and change.new in INTERRUPTIONS:
        return season_past(change.season, news.beliefs, today)
    if attribute is Attribute.RENEWAL and change.new == "cancelled":
        return later_seasons(change.season, news.beliefs, today)
    if attribute in (Attribute.PRODUCTION, Attribute.TRAILER, Attribute.RENEWAL):
        return premiered(change.season, news.beliefs, today) or later_seasons(change.season, news.beliefs, today)
    return season_past(change.season, news.beliefs, today)


def premiere(season: int | None, beliefs: Iterable[Fact]) -> tuple[date, date] | None:
    """The first and last day on which a season may have begun, as far as it is known well."""
    for fact in beliefs:
        if fact.attribute is Attribute.RELEASE_DATE and fact.season == season:
            return days(fact.value) if well_known(fact) else None
    return None


def well_known(fact: Fact) -> bool:
    """Whether a premiere is known well enough to keep silent for: by two witnesses, or by its day when it lay ahead.

    What one page says in passing of a past premiere is often said of another season, and would silence all that is said
    of the one to come. A window that nobody else gives is often that of the filming.
    """
    span = days(fact.value)
    if span is None or fact.modality is not Modality.ASSERTED:
        return False
    ahead = any((quote.published or fact.valid_from).date() < span[0] for quote in fact.quotes)
    return fact.witnesses > 1 or (ahead and span[0] == span[1])


def premiered(season: int | None, beliefs: Iterable[Fact], today: date) -> bool:
    """Whether a season has begun for certain."""
    span = premiere(season, beliefs)
    return span is not None and span[1] < today


def season_past(season: int | None, beliefs: tuple[Fact, ...], today: date) -> bool:
    """Whether a season began so long ago that only trivia is said of it."""
    span = premiere(season, beliefs)
    return (span is not None and today - span[1] > PAST) or later_seasons(season, beliefs, today)


def season_over(season: int | None, beliefs: tuple[Fact, ...], today: date) -> bool:
    """Whether a season's end is long known: its finale is past, or its premiere by a year, or another season came."""
    finale = next((f for f in beliefs if f.attribute is Attribute.END_DATE and f.season == season), None)
    span = days(finale.value) if finale else None
    if span is not None and today - span[1] > PAST:
        return True
    begun = premiere(season, beliefs)
    return (begun is not None and (today - begun[1]).days > 365) or later_seasons(season, beliefs, today)


def later_seasons(season: int | None, beliefs: Iterable[Fact], today: date) -> bool:
    """Whether a later season has begun."""
    if season is None:
        return False
    return any(
        fact.attribute is Attribute.RELEASE_DATE
        and fact.season is not None
        and fact.season > season
        and well_known(fact)
        and (span := days(fact.value)) is not None
        and span[1] < today
        for fact in beliefs
    )


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

    An article that says it both with and without the season tells it of the season.
    """
    change = news.change
    if change.kind in (ChangeKind.CHANGED, ChangeKind.REFINED, ChangeKind.DISPUTED, ChangeKind.SETTLED) and (
        change.old is not None and change.attribute is not None and is_news(change.attribute, change.old)
    ):
        return False
    others = [fact for fact in news.former if fact is not news.before]
    if change.season is None:
        others += [fact for fact in news.beliefs if fact.season is not None]
    return any(_says_the_same(change, fact) for fact in others)


def _says_the_same(change: Change, fact: Fact) -> bool:
    if fact.attribute is not change.attribute or fact.modality is not Modality.ASSERTED:
        return False
    value = change.new or change.old
    numbered_apart = (fact.season is None) is not (change.season is None)
    if change.attribute is Attribute.CAST:
        return numbered_apart and fact.value == value and same_person(fact.person or "", change.person or "")
    if change.attribute is Attribute.RENEWAL:
        if change.season is None and value in _FINAL:
            return fact.value in _FINAL
        if value == "cancelled" and fact.value == "ended" and change.season is not None:
            return fact.season in (None, change.season - 1)
    return numbered_apart and change.at - fact.valid_from <= ECHO and fact.value == value


_FINAL = frozenset({"cancelled", "ended"})


# Silences that a second witness breaks.
DOUBTS: tuple[Callable[[News, Policy], bool], ...] = (unsure, far_season, newcomer_known)

SILENCES: tuple[Callable[[News, Policy], bool], ...] = (
    not_wanted,
    nothing_said,
    *DOUBTS,
    stale,
    vaguer,
    trivia,
    overtaken,
    not_the_last,
    echo,
)
