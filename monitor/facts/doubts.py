"""Silences that a second witness breaks: what may well be wrong, or misread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts.persons import same_person
from monitor.facts.seasons import next_to_come
from monitor.facts.weights import PAST
from monitor.model import Attribute, ChangeKind, Modality

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.facts.news import News
    from monitor.facts.policy import Policy
    from monitor.model import Change, Fact


def unsure(news: News, policy: Policy) -> bool:
    """Guesses; rumours, where they are not wanted; what a single weak source says; the end of what nobody was told.

    Who makes a show that runs is known to its friends, though it was no news when it was read here.
    """
    if news.fact is None:
        made = news.change.attribute is Attribute.CREW and news.before is not None and policy.accepts(news.before)
        return not (news.heard or made)
    if news.change.kind in (ChangeKind.DISPUTED, ChangeKind.SETTLED):
        return not policy.hears(news.fact)
    return not policy.accepts(news.fact)


def far_season(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """One voice on a season beyond the next: a number misread more often than a season skipped.

    Where another article has spoken of the season, this one is a second voice, whoever prints it: each is read by
    itself. What was told is corrected in any case.
    """
    season, fact = news.change.season, news.fact
    if season is None or fact is None or fact.supporters > 1 or news.heard:
        return False
    articles = {quote.url for quote in fact.quotes}
    if any(
        other.season == season and articles.isdisjoint(quote.url for quote in other.quotes) for other in news.others
    ):
        return False
    furthest = next_to_come((other for other in news.beliefs if other.season != season), news.today)
    return furthest is not None and season > furthest


def called_off(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """One voice that dates a season which is believed to be called off: a page that has not noticed, more often."""
    change, fact = news.change, news.fact
    if change.attribute is not Attribute.RELEASE_DATE or fact is None or fact.supporters > 1 or news.heard:
        return False
    return any(
        other.attribute is Attribute.RENEWAL
        and other.season == change.season
        and other.value == "cancelled"
        and other.modality is Modality.ASSERTED
        and other.rival is None
        for other in news.beliefs
    )


def newcomer_known(news: News, policy: Policy) -> bool:  # noqa: ARG001
    """One voice on somebody joining who has long been in the cast, or is coming back: more often misread than true."""
    change, fact = news.change, news.fact
    if change.attribute is not Attribute.CAST or change.new != "joining" or fact is None or fact.supporters > 1:
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


DOUBTS: tuple[Callable[[News, Policy], bool], ...] = (unsure, far_season, called_off, newcomer_known)
