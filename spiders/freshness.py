"""How long a document stays as it is, by its server's word (RFC 9111) or, of a feed, by its own (RSS 2.0)."""

from __future__ import annotations

import calendar
import io
from typing import TYPE_CHECKING

from lxml import etree
from scrapy.extensions.httpcache import parse_cachecontrol, rfc1123_to_epoch

from monitor.rhythm import Habit, mean_gap

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from scrapy.http import Headers

    from spiders.entries import Listing

# A sitemap's changefreq → seconds; "always" and "never" tell nothing of when to ask.
CHANGES = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000}
_DAYS = {name: number for number, name in enumerate(calendar.day_name)}


def fresh_for(headers: Headers) -> float | None:
    """Seconds that an answer stays fresh (RFC 9111, section 4.2.1): max-age, else Expires; None when it does not say.

    What a server wants checked each time ("no-cache", "no-store", a date gone by) is as good as not said.
    """
    control = parse_cachecontrol(b", ".join(headers.getlist(b"Cache-Control")))
    if control.keys() & {b"no-cache", b"no-store"}:
        return None
    age = _number(headers.get(b"Age")) or 0
    if (most := _number(control.get(b"max-age"))) is not None:
        return max(most - age, 0.0) or None
    expires, date = rfc1123_to_epoch(headers.get(b"Expires")), rfc1123_to_epoch(headers.get(b"Date"))
    return max(float(expires - date), 0.0) or None if expires is not None and date is not None else None


def wishes(body: bytes) -> Habit:
    """What an RSS channel asks of its readers: ttl (in minutes), skipHours (GMT; 24 is 0), skipDays.

    feedparser keeps the last hour and day alone. Nothing is read behind the first item.
    """
    fresh: float | None = None
    hours, days = set(), set()
    events = etree.iterparse(
        io.BytesIO(body), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, recover=True
    )
    try:
        for event, element in events:
            name, text = element.tag, (element.text or "").strip() if event == "end" else ""
            if event == "start" and name in {"item", "entry", "{http://www.w3.org/2005/Atom}entry"}:
                break
            if name == "ttl" and (minutes := _number(text.encode())):
                fresh = 60.0 * minutes
            elif name == "hour" and (hour := _number(text.encode())) is not None and hour <= 24:
                hours.add(int(hour) % 24)
            elif name == "day" and text.title() in _DAYS:
                days.add(_DAYS[text.title()])
    except etree.XMLSyntaxError:
        pass  # feedparser, which reads the rest, is more patient
    return Habit(fresh=fresh, skip_hours=frozenset(hours), skip_days=frozenset(days))


def habit(listings: Sequence[Listing], fresh: float | None, now: datetime) -> Habit:
    """How often a source publishes, by all the documents of its list that were read; ``fresh`` is its server's word."""
    times = [entry.moment for listing in listings for entry in listing.entries if entry.moment]
    gap = mean_gap(times, now)
    said = [listing.habit for listing in listings]
    return Habit(
        gap=gap.total_seconds() if gap is not None else min((one.gap for one in said if one.gap), default=None),
        newest=max((time for time in times if time <= now), default=None),
        fresh=max((span for span in (fresh, *(one.fresh for one in said)) if span), default=None),
        skip_hours=frozenset().union(*(one.skip_hours for one in said)),
        skip_days=frozenset().union(*(one.skip_days for one in said)),
    )


def _number(digits: bytes | None) -> float | None:
    return float(digits) if digits and digits.isdigit() and len(digits) <= 12 else None
