"""How long a list stays as it is, by the word of its server, of its feed, and of what it listed so far."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from scrapy.http import Headers

from monitor.rhythm import Habit
from spiders.entries import Entry, Listing
from spiders.freshness import fresh_for, habit, wishes
from spiders.sitemaps import parse_sitemap

NOW = datetime(2027, 3, 17, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DATE = "Wed, 17 Mar 2027 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Cache-Control": "max-age=600"}, 600),
        ({"Cache-Control": "public, max-age=600, must-revalidate"}, 600),
        ({"Cache-Control": "max-age=600", "Age": "100"}, 500),
        ({"Cache-Control": "max-age=600", "Age": "900"}, None),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Cache-Control": "max-age=-1"}, None),
        ({"Cache-Control": "max-age=" + "9" * 400}, None),
        ({"Cache-Control": "no-cache, max-age=600"}, None),
        ({"Cache-Control": "no-store"}, None),
        ({"Cache-Control": "s-maxage=600"}, None),  # for caches that many share, which we are not
        ({"Expires": "Wed, 17 Mar 2027 13:00:00 GMT", "Date": DATE}, 3600),
        ({"Expires": "Wed, 17 Mar 2027 11:00:00 GMT", "Date": DATE}, None),
        ({"Expires": "0", "Date": DATE}, None),
        ({"Expires": "Wed, 17 Mar 2027 13:00:00 GMT", "Date": DATE, "Cache-Control": "max-age=60"}, 60),
    ],
)
def test_an_answers_headers(headers: dict[str, str], seconds: float | None) -> None:
    assert fresh_for(Headers(headers)) == seconds


def channel(inside: str) -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Screen</title>{inside}</channel></rss>'.encode()


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("", Habit()),
        ("<ttl>90</ttl>", Habit(fresh=5400)),
        ("<ttl> 90 </ttl>", Habit(fresh=5400)),
        ("<ttl>soon</ttl>", Habit()),
        ("<ttl>0</ttl>", Habit()),
        (
            "<skipHours><hour>0</hour><hour>7</hour><hour>24</hour><hour>31</hour></skipHours>",
            Habit(skip_hours=frozenset({0, 7})),
        ),
        (
            "<skipDays><day>Saturday</day><day>sunday</day><day>Payday</day></skipDays>",
            Habit(skip_days=frozenset({5, 6})),
        ),
        ("<item><ttl>90</ttl></item>", Habit()),
        ("<item><title>x</title></item><ttl>90</ttl>", Habit()),  # a reader need not read a whole feed for it
    ],
)
def test_what_a_feed_asks_for(inside: str, expected: Habit) -> None:
    assert wishes(channel(inside)) == expected


@pytest.mark.parametrize(
    "body", [b"", b"no feed", b"<rss><channel><ttl>9", b"<feed xmlns='http://www.w3.org/2005/Atom'/>"]
)
def test_what_is_no_rss_asks_for_nothing(body: bytes) -> None:
    assert wishes(body).skip_hours == frozenset()


def listing(*times: datetime, **said: float) -> Listing:
    entries = tuple(Entry(url=f"https://a.example/{n}", published=time) for n, time in enumerate(times))
    return Listing(entries=entries, habit=Habit(**said))  # type: ignore[arg-type]


def test_a_sources_habit_is_that_of_all_its_lists() -> None:
    first, second = listing(NOW, NOW - 2 * HOUR, fresh=60), listing(NOW - HOUR, NOW - 3 * HOUR, fresh=120)
    assert habit([first, second], 90, NOW) == Habit(gap=3600, newest=NOW, fresh=120)


def test_without_times_a_sitemap_says_how_often_it_changes() -> None:
    rows = "".join(
        f"<url><loc>https://a.example/{f}</loc><changefreq>{f}</changefreq></url>" for f in ("weekly", "Daily")
    )
    found = parse_sitemap(f"<urlset>{rows}</urlset>".encode(), "https://a.example/", max_bytes=9999)
    assert habit([found], None, NOW) == Habit(gap=86_400)
    assert habit([found, listing(NOW, NOW - HOUR, NOW - 2 * HOUR)], None, NOW).gap == 3600


def test_what_comes_out_in_the_future_is_not_the_newest() -> None:
    assert habit([listing(NOW + HOUR, NOW)], None, NOW).newest == NOW
