"""A database with as many claims as one likes, filled in seconds: for benchmarks of what is read from it.

    fill(path, claims=1_000_000)

The rows are as a crawl of years would have left them, but were not read from any page: articles with ten claims each,
by a dozen sources, about ten shows; of each show the same beliefs now, whatever its history; a hundredth as many
changes as claims, at least 60 a show, most about the cast, each with three quotes and six grounds; beliefs that have
passed; crawls.
"""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from monitor.model import Show, Source, SourceKind, Tier
from monitor.store import open_database, writing
from monitor.store.bookkeeping import crawl, source_state
from monitor.store.tables import (
    article,
    article_version,
    change,
    change_ground,
    change_quote,
    claim,
    fact,
    fact_quote,
    show,
    source,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Table

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
YEARS = 6
SHOWS = tuple(
    Show(title=f"{one} {other}")
    for one in ("Winter", "Copper", "Hollow", "Amber", "Northern")
    for other in ("Bay", "Pier")
)
TIERS = (Tier.OFFICIAL, Tier.TRADE, Tier.TRADE, *[Tier.PRESS] * 3, *[Tier.AGGREGATOR] * 2)
SOURCES = tuple(
    Source(name=f"Paper {n}", kind=SourceKind.FEED, url=f"https://paper{n}.example/feed", tier=TIERS[n % len(TIERS)])
    for n in range(12)
)
PEOPLE = [f"{given} {family}" for family in "Abt Cranly Dray Eorn Falk Gost".split() for given in
          "Mina Otto Rhea Sten Vera Carl Ines Jon".split()]  # fmt: skip
CLAIMS = 10  # an article
LEAST_CHANGES = 600
SEASONS = 6
_CHUNK = 20_000
_SAID = "The second season was named in one sentence among many others, as the papers of the coast do on a slow day."


def fill(path: Path, claims: int) -> None:
    """Make the database."""
    engine = open_database(path, create=True)
    try:
        with writing(engine) as conn:
            _put(conn, show, ({"slug": s.slug, "title": s.title, "followed_since": _day(0.0)} for s in SHOWS))
            _put(conn, source, ({"name": s.name, "tier": s.tier.value} for s in SOURCES))
            articles = max(claims // CLAIMS, 1)
            _put(conn, article, _articles(articles))
            _put(conn, article_version, _versions(articles))
            _put(conn, claim, _claims(articles))
            _facts(conn, max(claims // 1000, 6))
            _changes(conn, max(claims // 100, LEAST_CHANGES))
            _put(conn, crawl, _crawls(max(claims // 20, 12)))
            _put(conn, source_state, _states())
    finally:
        engine.dispose()


def _put(conn: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    """By the driver's own words: types that are looked after for each value take three times as long."""
    waiting: list[tuple[Any, ...]] = []
    statement = ""
    for row in rows:
        statement = statement or (
            f'INSERT INTO "{table.name}" ({", ".join(row)}) VALUES ({", ".join("?" * len(row))})'  # noqa: S608
        )
        waiting.append(tuple(map(_kept, row.values())))
        if len(waiting) == _CHUNK:
            conn.exec_driver_sql(statement, waiting)
            waiting = []
    if waiting:
        conn.exec_driver_sql(statement, waiting)


def _kept(value: object) -> object:
    """As SQLite keeps it."""
    if isinstance(value, datetime):
        return value.isoformat()
    return json.dumps(value) if isinstance(value, list) else value


def _day(part: float) -> datetime:
    """A moment of the history, 0 at its beginning and 1 now."""
    return (NOW - timedelta(days=365 * YEARS * (1 - part))).replace(microsecond=0)


def _of(number: int) -> tuple[Show, Source]:
    return SHOWS[number % len(SHOWS)], SOURCES[(number * 7 + number // len(SHOWS)) % len(SOURCES)]


def _url(number: int) -> str:
    return f"{_of(number)[1].url.removesuffix('feed')}{number}"


def _articles(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        at = _day(number / count)
        yield {"id": number + 1, "url": _url(number), "source": _of(number)[1].name, "first_seen": at, "last_seen": at}


def _versions(count: int) -> Iterator[dict[str, Any]]:
    text = " ".join([_SAID] * 8)
    blocks = [{"kind": "paragraph", "start": 0, "length": len(text), "level": None}]
    for number in range(count):
        at = _day(number / count)
        yield {
            "id": number + 1,
            "article_id": number + 1,
            "fingerprint": f"{number:032x}",
            "title": f"{_of(number)[0].title}: all that is known",
            "published": at,
            "language": "en",
            "text": text,
            "blocks": blocks,
            "fetched_at": at,
            "extractor_version": 1,
        }


def _claims(articles: int) -> Iterator[dict[str, Any]]:
    random_ = random.Random(1)  # noqa: S311
    number = 0
    for each in range(articles):
        about, _ = _of(each)
        at = _day(each / articles)
        season = 1 + each * SEASONS // articles
        premiere = _day((season + 0.5) / SEASONS)
        exact = random_.random() < 0.7
        said: list[tuple[str, str, str | None, int | None]] = [
            ("renewal", "renewed", None, season),
            ("release_date", f"{premiere:%Y-%m-%d}" if exact else f"{premiere:%Y-%m}", None, season),
            ("production", random_.choice(["writing", "filming", "wrapped"]), None, season),
            ("platform", "Netfilm", None, None),
            ("episode_count", "8", None, season),
            *(("cast", "starring", person, season) for person in random_.sample(PEOPLE, CLAIMS - 5)),
        ]
        for attribute, value, person, of in said:
            number += 1
            yield {
                "id": number,
                "version_id": each + 1,
                "show": about.slug,
                "attribute": attribute,
                "season": of,
                "value": value,
                "person": person,
                "character": None,
                "modality": random_.choice(["asserted", "asserted", "asserted", "rumoured", "expected"]),
                "evidence": _SAID,
                "evidence_start": 0,
                "evidence_end": len(_SAID),
                "rule": "benchmark",
                "extractor_version": 1,
                "said_at": at,
                "said_in": each + 1,
            }


def _quotes(key: dict[str, Any], near: int, count: int = 3) -> list[dict[str, Any]]:
    return [
        {**key, "position": n, "source": _of(near + n)[1].name, "url": _url(near + n), "text": _SAID, "published": NOW}
        for n in range(count)
    ]


def _facts(conn: Connection, passed: int) -> None:
    """What is believed of each show, the same at every size, and what once was."""
    rows: list[dict[str, Any]] = []
    quotes: list[dict[str, Any]] = []

    def believed(slug: str, attribute: str, value: str, season: int | None, person: str | None, ends: bool) -> None:
        number = len(rows) + 1
        begins = _day(random_.random() * 0.9)
        rows.append(
            {
                "id": number,
                "show": slug,
                "attribute": attribute,
                "season": season,
                "value": value,
                "person": person,
                "character": None if person is None else f"Dr {person.split()[1]}",
                "modality": "asserted",
                "confidence": 0.9,
                "witnesses": 3,
                "supporters": 3,
                "valid_from": begins,
                "valid_to": begins + timedelta(days=9) if ends else None,
            }
        )
        quotes.extend(_quotes({"fact_id": number}, number))

    random_ = random.Random(2)  # noqa: S311
    for each in SHOWS:
        for season in range(1, SEASONS + 1):
            believed(each.slug, "renewal", "renewed", season, None, False)
            believed(each.slug, "release_date", f"{_day((season + 0.5) / SEASONS):%Y-%m-%d}", season, None, False)
            believed(each.slug, "episode_count", "8", season, None, False)
        believed(each.slug, "production", "filming", SEASONS, None, False)
        believed(each.slug, "platform", "Netfilm", None, None, False)
        for person in PEOPLE:
            believed(each.slug, "cast", "starring", SEASONS, person, False)
    for number in range(passed):
        slug, season = SHOWS[number % len(SHOWS)].slug, 1 + number % SEASONS
        if number // len(SHOWS) % 5:
            believed(slug, "cast", "joining", season, PEOPLE[number % len(PEOPLE)], True)
        else:
            believed(slug, "release_date", f"{_day(season / SEASONS):%Y}-{1 + number % 12:02}", season, None, True)
    _put(conn, fact, rows)
    _put(conn, fact_quote, quotes)


def _changes(conn: Connection, total: int) -> None:
    kinds = (
        ("renewal", "undecided", "renewed"),
        ("release_date", "2026", "2026-09-04"),
        ("production", "filming", "wrapped"),
        *[("cast", None, "joining")] * 7,
    )

    def what(number: int) -> tuple[str, str | None, str]:
        return kinds[number // len(SHOWS) % len(kinds)]

    def ids() -> Iterator[tuple[int, str]]:
        return ((number, f"{number:08x}benchmark") for number in range(total))

    _put(
        conn,
        change,
        (
            {
                "number": number + 1,
                "id": name,
                "show": _of(number)[0].slug,
                "kind": "changed" if what(number)[1] else "new",
                "at": _day((number + 1) / (total + 1)),
                "attribute": what(number)[0],
                "season": 1 + number * SEASONS // total,
                "person": None if what(number)[1] else PEOPLE[number // 3 % len(PEOPLE)],
                "old": what(number)[1],
                "new": what(number)[2],
                "confidence": 0.93,
                "witnesses": 3,
                "article": _url(number),
                "doubt": 0.6,
            }
            for number, name in ids()
        ),
    )
    _put(conn, change_quote, (row for number, name in ids() for row in _quotes({"change_id": name}, number)))
    _put(
        conn,
        change_ground,
        (
            {
                "change_id": name,
                "position": position,
                "source": _of(number + position)[1].name,
                "url": _url(number + position),
                "text": _SAID,
                "value": what(number)[2] if position < 4 else "other",
                "modality": "asserted",
                "tier": _of(number + position)[1].tier.value,
                "said_at": _day((number + 1) / (total + 1)),
                "weight": 1.5 if position < 4 else -0.5,
                "witness": position,
                "copies": [],
            }
            for number, name in ids()
            for position in range(6)
        ),
    )


def _crawls(total: int) -> Iterator[dict[str, Any]]:
    for number in range(total):
        at = _day(number / total)
        counts = dict.fromkeys(("fetched", "not_modified", "edited_articles", "changes", "failed"), 0)
        yield {
            "source": SOURCES[number % len(SOURCES)].name,
            "started_at": at,
            "finished_at": at,
            "new_articles": 1,
            "claims": CLAIMS,
            **counts,
        }


def _states() -> Iterator[dict[str, Any]]:
    for each in SOURCES:
        yield {"source": each.name, "failures_in_a_row": 0, "last_ok": NOW, "last_status": "ok"}


def configuration() -> str:
    """A monitor.toml with these shows and sources."""
    shows = "".join(f"[[show]]\ntitle = {json.dumps(each.title)}\n" for each in SHOWS)
    sources = "".join(
        f'[[source]]\nname = "{each.name}"\nkind = "feed"\nurl = "{each.url}"\ntier = "{each.tier.value}"\n'
        for each in SOURCES
    )
    return f'contact = "jo@mail.example"\n[feed]\nitems = 50\n{shows}{sources}'
