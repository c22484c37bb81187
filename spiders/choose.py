"""Which of the articles that are listed somewhere are worth a request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from monitor.store.visits import Visit
    from spiders.entries import Entry

# Articles are rewritten, mostly soon after they appear. They are asked for again for a week, the seldomer the older
# they are; a sitemap's or feed's own "updated" counts beyond that, and so does what is but a part of an article since
# some days ago: whether it stays so tells an edit from a template that failed (monitor.article.edits.STAYS).
WATCHED = timedelta(days=7)
GROWING = timedelta(days=1)  # a flash that was too short to be an article is often written out within hours
SELDOMER = 20  # an article is asked for again after this fraction of its age with us
# A list that says of so many known articles, and of such a share of them, that they were updated since, speaks of
# itself. Then only some are looked at for that, those first that waited longest: whether there is something to it.
MANY = 6
MOST_OF_THEM = 0.6
SAMPLE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What to fetch, in this order.

    New articles come first, so that a crawl that is cut off has read them, the oldest of them first, so that beliefs
    come about in the order in which things were said. Then known ones, those that waited longest first.
    """

    entries: tuple[Entry, ...]
    left: int  # new ones beyond the limit, and edits that may be none beyond the sample, for another time


def choose(
    entries: Iterable[Entry],
    visits: Mapping[str, Visit],
    concerns: Callable[[Entry], bool],
    *,
    now: datetime,
    most: int,
) -> Choice:
    """At most ``most`` entries: the newest of the new ones, then those that may have been edited since.

    Of these, where there is no room for all, those that were looked at longest ago, so that everyone's turn comes.

    An entry that was never fetched is wanted when ``concerns`` says so; one that was, when it is due again.
    """
    listed = list(entries)
    told = _dates_tell(listed, visits, now)
    new = [entry for entry in listed if entry.url not in visits and concerns(entry)]
    again = [
        entry
        for entry in (listed if told else [replace(entry, updated=None) for entry in listed])
        if (visit := visits.get(entry.url))
        and (due(entry, visit, now) or (may_grow(entry, visit, now) and concerns(entry)))
    ]
    unsure = 0
    if not told:
        dated = [entry for entry in listed if _dated_anew(entry, visits, now)]
        dated.sort(key=lambda entry: visits[entry.url].checked_at)
        have = {entry.url for entry in again}
        again += [entry for entry in dated[:SAMPLE] if entry.url not in have]
        unsure = max(0, len(dated) - SAMPLE)
    chosen = _newest(new)[:most]
    waited = sorted(again, key=lambda entry: visits[entry.url].checked_at)
    return Choice(entries=(*reversed(chosen), *waited[: most - len(chosen)]), left=max(0, len(new) - most) + unsure)


def _dates_tell(entries: list[Entry], visits: Mapping[str, Visit], now: datetime) -> bool:
    """Whether a list's "updated" means edits: not where it dates most of what is known anew, as a rebuilt site does."""
    known = [entry for entry in entries if entry.updated and entry.url in visits]
    anew = sum(_dated_anew(entry, visits, now) for entry in known)
    return anew < MANY or anew < MOST_OF_THEM * len(known)


def _dated_anew(entry: Entry, visits: Mapping[str, Visit], now: datetime) -> bool:
    visit = visits.get(entry.url)
    return visit is not None and entry.updated is not None and visit.checked_at < entry.updated <= now


def due(entry: Entry, visit: Visit, now: datetime) -> bool:
    """Should an article that was read before be asked for again?"""
    if entry.updated and visit.checked_at < entry.updated <= now:
        return True
    if visit.checked_at > now:
        return True  # the clock was ahead then, and what has been edited since would be missed until it has caught up
    if visit.walled:
        return now - visit.checked_at >= GROWING  # what is for subscribers may be free some day
    if not visit.article:
        return False
    if visit.first_seen > now:
        return now - visit.checked_at >= GROWING  # of the same time; how old it is nobody knows
    # A date in the future says nothing about the article's age, nor that it came out after it was seen first; what is
    # left of one is as old as that.
    since = visit.remnant or visit.first_seen
    dated_anew = entry.published is not None and entry.published > visit.first_seen + GROWING
    moment = entry.updated if dated_anew else entry.moment
    if moment is None or moment > now:
        moment = since
    if now - max(since, moment) > WATCHED:
        return False
    return now - visit.checked_at >= (now - since) / SELDOMER


def may_grow(entry: Entry, visit: Visit, now: datetime) -> bool:
    """Was there no article yet at an address that is younger than a day, and is it time for another look?"""
    if visit.article or visit.walled or entry.moment is None or entry.moment > now:
        return False
    age = now - entry.moment
    return age <= GROWING and now - visit.checked_at >= age / 4


def _newest(entries: list[Entry]) -> list[Entry]:
    """Newest first; those without a time first of all, in the order of the list, which is mostly newest first."""
    latest = datetime.max.replace(tzinfo=UTC)
    return sorted(entries, key=lambda entry: entry.moment or latest, reverse=True)
