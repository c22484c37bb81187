"""Where a season stands on a day, as far as is believed: ahead, running, over, or long past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts.values import days
from monitor.facts.weights import OVER, PAST, RUN, YEARLY
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from monitor.model import Fact


def premiere(season: int | None, beliefs: Iterable[Fact]) -> tuple[date, date] | None:
    """The first and last day on which a season may have begun, as far as it is known well."""
    for fact in beliefs:
        if fact.attribute is Attribute.RELEASE_DATE and fact.season == season:
            return days(fact.value) if well_known(fact) else None
    return None


def well_known(fact: Fact) -> bool:
    """Whether a premiere is known well enough to keep silent for: by two witnesses, or by its day when it lay ahead.

    What one page says in passing of a past premiere is often said of another season, and would silence all that is said
    of the one to come. A window that nobody else gives is often that of the filming. Who gives a month is a witness of
    a day in it: that season has begun, on whichever day.
    """
    span = days(fact.value)
    if span is None or fact.modality is not Modality.ASSERTED:
        return False
    ahead = any((quote.published or fact.valid_from).date() < span[0] for quote in fact.quotes)
    return fact.supporters > 1 or (ahead and span[0] == span[1])


def premiered(season: int | None, beliefs: Iterable[Fact], today: date) -> bool:
    """Whether a season has begun for certain."""
    span = premiere(season, beliefs)
    return span is not None and span[1] < today


def begun(season: int | None, beliefs: tuple[Fact, ...], today: date) -> bool:
    """Whether a season, or one after it, has begun for certain."""
    return premiered(season, beliefs, today) or later_seasons(season, beliefs, today)


def season_past(season: int | None, beliefs: tuple[Fact, ...], today: date) -> bool:
    """Whether a season began so long ago that only trivia is said of it."""
    span = premiere(season, beliefs)
    return (span is not None and today - span[1] > PAST) or later_seasons(season, beliefs, today)


def season_run(season: int | None, beliefs: tuple[Fact, ...], today: date) -> bool:
    """Whether a season has, as far as its premiere tells, been seen in full."""
    first = premiere(season, beliefs)
    return (first is not None and today - first[1] > RUN) or season_over(season, beliefs, today)


def season_over(season: int | None, beliefs: tuple[Fact, ...], today: date) -> bool:
    """Whether a season's end is long known: its finale is past, or its premiere by a year, or another season came."""
    finale = next((f for f in beliefs if f.attribute is Attribute.END_DATE and f.season == season), None)
    span = days(finale.value) if finale else None
    if span is not None and today - span[1] > PAST:
        return True
    first = premiere(season, beliefs)
    return (first is not None and today - first[1] > OVER) or later_seasons(season, beliefs, today)


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


def seen(season: int | None, beliefs: Iterable[Fact], today: date) -> bool:
    """Whether anybody states that a season, or one after it, has begun; ``season`` None: whether any has."""
    return any(
        fact.attribute is Attribute.RELEASE_DATE
        and fact.modality is Modality.ASSERTED
        and (season is None or (fact.season or 1) >= season)
        and (span := days(fact.value)) is not None
        and span[1] < today
        for fact in beliefs
    )


def next_to_come(seasons: Iterable[Fact], today: date) -> int | None:
    """The highest season that may be spoken of, as far as these facts tell; None: they name no season.

    It is the one after the last known; where that began years ago, seasons that nobody wrote of may have come since.
    """
    next_ones = []
    for fact in seasons:
        if fact.season is None:
            continue
        span = days(fact.value) if fact.attribute is Attribute.RELEASE_DATE else None
        unseen = max(0, (today - span[1]) // YEARLY) if span is not None else 0
        next_ones.append(fact.season + 1 + unseen)
    return max(next_ones, default=None)
