"""A world for the soak: sites whose articles come, are edited, vanish and are dated anew, and what is true in it.

Every show has the same story, told on days of its own: ordered (day 0), renewed, a date, another date, somebody who
joins. Each news is told by three to five of the sites within two days, each in its own words, before the next begins. A
third of all articles is edited later without saying anything else, a tenth vanishes; every fifth site dates its whole
list anew each day; every eighth is down for two days, and recovers.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from typing import TYPE_CHECKING, Any

from read import sentence, words

if TYPE_CHECKING:
    from collections import Counter

START = datetime(2026, 9, 1, tzinfo=UTC)
LISTED = 15  # articles in a feed
TOLD_WITHIN = 2  # days
# What is told, and what is believed then: attribute, value, person.
STORY = (
    ("{show} has been renewed for a second season, the network said.", ("renewal", "renewed", None)),
    ("Season 2 of {show} will premiere on March 4, 2027.", ("release_date", "2027-03-04", None)),
    ("Season 2 of {show} was moved, and will now premiere on May 6, 2027.", ("release_date", "2027-05-06", None)),
    ("Mina Falk has joined the cast of {show} for the second season.", ("cast", "joining", "Mina Falk")),
)
FIRST = "A first season of {show} was ordered last year; filming on it has wrapped."
Gold = tuple[str, str, str, str | None]  # show, attribute, value, person


@dataclass(slots=True)
class Piece:
    """An article of a site."""

    path: str
    title: str
    published: datetime
    paragraphs: list[str]
    edited: datetime | None = None
    gone: datetime | None = None

    def html(self, now: datetime) -> bytes:
        """Its page, as it is then."""
        more = ["This article was updated with a photograph."] if self.edited and self.edited <= now else []
        text = [*self.paragraphs, *more]
        body = "".join(f"<p>{escape(each)}</p>" for each in text)
        return (
            f'<!doctype html><html lang="en"><head><title>{self.title}</title>'
            f'<meta property="article:published_time" content="{self.published:%Y-%m-%dT%H:%M:%SZ}"></head>'
            "<body><nav><a href='/'>Home</a></nav>"
            f"<main><article><h1>{self.title}</h1>{body}</article></main></body></html>"
        ).encode()


@dataclass(slots=True)
class Site:
    """A site with a feed; what it answers is a matter of the time."""

    name: str
    address: str  # of its home page, without the slash
    start: datetime  # day 0
    pieces: list[Piece] = field(default_factory=list)
    redates: bool = False
    down: tuple[datetime, datetime] | None = None

    def answer(self, path: str, now: datetime) -> tuple[int, bytes, str]:
        """Status, body and type."""
        if self.down and self.down[0] <= now < self.down[1]:
            return 503, b"", ""
        if path == "/robots.txt":
            return 404, b"", ""
        if path == "/feed":
            return 200, self._feed(now), "application/rss+xml"
        piece = next((each for each in self.pieces if each.path == path and each.published <= now), None)
        if piece is None or (piece.gone and piece.gone <= now):
            return 404, b"", ""
        return 200, piece.html(now), "text/html; charset=utf-8"

    def _feed(self, now: datetime) -> bytes:
        out = sorted((each for each in self.pieces if each.published <= now), key=lambda each: each.published)
        day = now.replace(hour=5, minute=0, second=0)
        items = "".join(
            f"<item><title>{each.title}</title><link>{self.address}{each.path}</link>"
            f"<pubDate>{(day if self.redates else each.published):%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            for each in reversed(out[-LISTED:])
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{items}</channel></rss>'.encode()


@dataclass(slots=True)
class World:
    """All of it."""

    shows: list[str]
    sites: list[Site]
    gold: dict[Gold, datetime]  # what becomes true, and when it was first told

    def judged(self, told: Counter[Any], until: datetime | None = None) -> dict[str, Any]:
        """How often each change was told (a tuple as in ``gold``), against what was true by then."""
        true = {news for news, when in self.gold.items() if until is None or when <= until}
        return {
            "true": len(true),
            "told": sum(told[news] == 1 for news in true),
            "missed": sorted((news for news in true if not told[news]), key=str),
            "twice": sorted((news for news, times in told.items() if times > 1), key=str),
            "untrue": sorted((news for news in told if news not in true), key=str),
        }


def world(sites: int, days: int, seed: int = 1, start: datetime = START) -> World:
    """So many sites over so many days from ``start`` on; a show for every five of them."""
    random_ = random.Random(seed)  # noqa: S311
    names = [words(random_, 2).title() for _ in range(max(2, sites // 5))]
    made = [
        Site(f"site{number}", f"https://site{number}.example", start, redates=number % 5 == 2)
        for number in range(sites)
    ]
    for number, site in enumerate(made):
        if number % 8 == 3 and days > 4:
            since = start + timedelta(days=random_.uniform(2, days - 3))
            site.down = (since, since + timedelta(days=2))
        for _ in range(int(days * random_.uniform(0.2, 0.6))):  # of other things
            _write(site, random_, words(random_, 6).capitalize(), None, random_.uniform(0, days))
    gold: dict[Gold, datetime] = {}
    for show in names:
        for site in random_.sample(made, min(3, len(made))):
            _write(site, random_, f"{show}: what we know", FIRST.format(show=show), 0.0)
        moments = _apart(random_, days) if days > 10 else _spread(random_, days)
        for moment, (news, (attribute, value, person)) in zip(moments, STORY, strict=True):
            tellers = random_.sample([site for site in made if site.down is None], 3 + (len(made) > 20) * 2)
            told = sorted(
                min(days - 0.2, moment + random_.uniform(0, 0.25 if days < 10 else TOLD_WITHIN)) for _ in tellers
            )
            for site, when in zip(tellers, told, strict=True):
                _write(site, random_, f"{show} {words(random_, 3)}", news.format(show=show), when)
            gold[show, attribute, value, person] = start + timedelta(days=told[0])
    return World(names, made, gold)


def _apart(random_: random.Random, days: int) -> list[float]:
    """Days of the story's news, each begun when all who tell the one before have told it."""
    free = days - 0.4 - 0.6 - TOLD_WITHIN * (len(STORY) - 1)
    return [0.6 + at + TOLD_WITHIN * n for n, at in enumerate(sorted(random_.uniform(0, free) for _ in STORY))]


def _spread(random_: random.Random, days: int) -> list[float]:
    step = (days - 1.0) / len(STORY)
    return [0.5 + step * number + random_.uniform(0, step / 4) for number in range(len(STORY))]


def _write(site: Site, random_: random.Random, title: str, news: str | None, day: float) -> None:
    paragraphs = [" ".join(sentence(random_) for _ in range(3)) for _ in range(random_.randint(3, 7))]
    if news:
        paragraphs[0] = f"{news} {paragraphs[0]}"
    published = site.start + timedelta(days=day)
    path = f"/{hashlib.blake2b(f'{site.name}{title}{day}'.encode(), digest_size=6).hexdigest()}"
    piece = Piece(path, title, published, paragraphs)
    if random_.random() < 1 / 3:
        piece.edited = published + timedelta(days=random_.uniform(0.2, 4))
    if random_.random() < 1 / 10:
        piece.gone = published + timedelta(days=random_.uniform(1, 6))
    site.pieces.append(piece)
