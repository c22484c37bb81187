"""The one item that begins the following of a show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.facts.changes import change_id
from monitor.facts.seasons import seen
from monitor.facts.weights import QUOTES
from monitor.model import Attribute, Change, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from monitor.facts.policy import Policy
    from monitor.model import Fact, Quote

_FOREMOST = 3  # quotes, as many as an item has room for
# What a person asks first.
_FIRST = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.PRODUCTION, Attribute.CAST)


def summed_up(facts: Sequence[Fact], policy: Policy, today: date) -> list[Fact]:
    """The facts that the first item tells: those that are asked for and sure enough, of no season before the newest.

    What is too unsure to be told is left to be told when a second source says so. That nothing is known of a season to
    come is an answer here, if no news.
    """
    return [
        fact
        for fact in facts
        if policy.accepts(fact)
        and policy.wants(fact.attribute, fact.value)
        and not (fact.season is not None and seen(fact.season + 1, facts, today))
    ]


def following(show: str, facts: Sequence[Fact], words: str, at: datetime, article: str | None = None) -> Change:
    """The change that sums up what is known of a show, in ``words``, with the quotes that matter most.

    There is one a show: its id stands for the show alone. A reader is led on to ``article``, else to the newest of
    those that are quoted foremost.
    """
    ranked = sorted(facts, key=lambda fact: (_rank(fact), -(fact.season or 0), -fact.confidence))
    quotes = tuple(dict.fromkeys(quote for fact in ranked for quote in fact.quotes[:1]))[:QUOTES]
    return Change(
        id=change_id(show, None, None, None, ChangeKind.FOLLOWING, None, None, None),
        show=show,
        kind=ChangeKind.FOLLOWING,
        at=at,
        new=words or None,
        confidence=min((fact.confidence for fact in facts), default=0.0),
        witnesses=len({quote.source for fact in facts for quote in fact.quotes}) or 1,
        article=article or newest_article(quotes[:_FOREMOST]),
        quotes=quotes,
    )


def newest_article(quotes: Sequence[Quote]) -> str | None:
    """The address of the newest article that is quoted; those without a date come last. None where none is."""
    dated = [quote for quote in quotes if quote.published is not None]
    newest = max(dated, key=lambda quote: (quote.published, quote.url), default=None)
    return (newest or quotes[0]).url if quotes else None


def _rank(fact: Fact) -> int:
    return _FIRST.index(fact.attribute) if fact.attribute in _FIRST else len(_FIRST)
