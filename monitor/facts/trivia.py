"""What is no news, though new to us: said of what is past, or of what was always so.

One small function an attribute, over the change and what else is believed; :data:`TRIVIA` says which judges which.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from monitor.facts.persons import fold, same_person
from monitor.facts.seasons import begun, later_seasons, season_over, season_past, season_run, seen
from monitor.facts.values import INTERRUPTIONS, days
from monitor.facts.weights import PAST
from monitor.model import Attribute, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from monitor.facts.news import News
    from monitor.model import Fact


def trivial(news: News) -> bool:
    """Whether a change is trivia."""
    attribute = news.change.attribute
    return attribute is not None and TRIVIA[attribute](news)


def _premiere(news: News) -> bool:
    """A premiere long past; that its date is withdrawn is not."""
    change = news.change
    span = days(change.new or change.old or "")
    return span is not None and news.today - span[1] > PAST and change.new is not None


def _finale(news: News) -> bool:
    """A finale that is over."""
    span = days(news.value)
    return span is not None and span[1] < news.today


def _future(news: News) -> bool:
    """What became of a season that has come, or of one before it. The end of one that runs is news until it is over."""
    change = news.change
    if change.new == "ended":
        return season_over(change.season, news.beliefs, news.today)
    if change.new == "cancelled":
        return later_seasons(change.season, news.beliefs, news.today)
    return begun(change.season, news.beliefs, news.today)


def _making(news: News) -> bool:
    """How a season was made that has come. One that runs may still be halted."""
    if news.change.new in INTERRUPTIONS:
        return season_past(news.change.season, news.beliefs, news.today)
    return begun(news.change.season, news.beliefs, news.today)


def _trailer(news: News) -> bool:
    return begun(news.change.season, news.beliefs, news.today)


def _casting(news: News) -> bool:
    """Who was in a past season. Who stars is news of a show or season to come alone, and only of a face that is new."""
    change = news.change
    if change.new == "leaving":
        return season_over(change.season, news.beliefs, news.today)
    if change.new == "starring":
        known = any(
            fact.attribute is Attribute.CAST and same_person(fact.person or "", change.person or "")
            for fact in news.others
        )
        return known or _past(news)
    return season_past(change.season, news.beliefs, news.today)


def _length(news: News) -> bool:
    """How long a season is that has begun. That it becomes longer or shorter is news while it runs.

    Said without a season it is of the first (see ``keys``): where that has no date and a later one is spoken of, it is
    not ahead.
    """
    change = news.change
    if change.kind in (ChangeKind.CHANGED, ChangeKind.SETTLED):
        return season_run(change.season, news.beliefs, news.today)
    undated = not any(f.attribute is Attribute.RELEASE_DATE and f.season == change.season for f in news.beliefs)
    if change.season == 1 and undated and any((fact.season or 1) > 1 for fact in news.beliefs):
        return True
    return _past(news)


def _home(news: News) -> bool:
    """Where a show has always been to be seen, or may be seen too.

    News is a coming season that goes to a place where none before it was, and the first place of a show to come. A
    name without a season beside a known one is mostly where it is shown abroad, or where it once was.
    """
    known = _said_before(news, Attribute.PLATFORM)
    if news.change.season is None:
        return bool(known) or _past(news)
    return _past(news) or any(_one_house(news.value, fact.value) for fact in known)


def _one_house(one: str, other: str) -> bool:
    """Whether two names are of one house: ``Tide`` and ``Tide TV``, ``Netfilm`` and ``Netfilm Korea``."""
    first, second = sorted((fold(one).split(), fold(other).split()), key=len)
    return second[: len(first)] == first


def _staff(news: News) -> bool:
    """Who has always made the show.

    News is a name that is new in its role where the show or season is yet to come, and a showrunner who takes over
    from another at any time: not one who is named beside the other, for two may share the chair. Creators do much of
    the rest themselves.
    """
    change = news.change
    known = _said_before(news, Attribute.CREW)
    person = change.person or ""
    if any(fact.value in (news.value, "creator") and same_person(fact.person or "", person) for fact in known):
        return True
    if change.season is not None or news.value != "showrunner":
        return _past(news)
    others = [fact for fact in known if fact.value == "showrunner"]
    if change.kind is ChangeKind.RETRACTED:
        return False
    return (_past(news) and not others) or any(_side_by_side(news, fact) for fact in others)


def _side_by_side(news: News, other: Fact) -> bool:
    """Whether one article names both."""
    now = news.fact.quotes if news.fact is not None else ()
    beside = [fact for fact in news.beliefs if (fact.attribute, fact.value) == (other.attribute, other.value)]
    colleagues = [fact for fact in beside if same_person(fact.person or "", other.person or "")]
    articles = {quote.url for fact in colleagues for quote in fact.quotes}
    return any(quote.url in articles for quote in now)


def _title(news: News) -> bool:
    """What a show or season that has begun is called elsewhere, or was called once."""
    return _past(news)


def _past(news: News) -> bool:
    """Whether the season has begun; said without a season: whether the show has. One word for it is enough here."""
    return seen(news.change.season, news.beliefs, news.today)


def _said_before(news: News, attribute: Attribute) -> list[Fact]:
    """What was believed of an attribute before the article, or is now of an earlier season."""
    season = news.change.season
    earlier = [fact for fact in news.beliefs if season is not None and (fact.season or season) < season]
    return [fact for fact in (*news.others, *earlier) if fact.attribute is attribute and news.as_firm(fact)]


def _never(news: News) -> bool:  # noqa: ARG001
    return False


TRIVIA: Mapping[Attribute, Callable[[News], bool]] = MappingProxyType(
    {
        Attribute.RENEWAL: _future,
        Attribute.RELEASE_DATE: _premiere,
        Attribute.END_DATE: _finale,
        Attribute.CAST: _casting,
        Attribute.CREW: _staff,
        Attribute.EPISODE_COUNT: _length,
        Attribute.PLATFORM: _home,
        Attribute.PRODUCTION: _making,
        Attribute.TRAILER: _trailer,
        Attribute.ALSO_KNOWN_AS: _title,
        Attribute.PLOT: _never,  # there is no belief of it: see ``keys``
    }
)
