"""What it costs to believe one article more, about a show with a long history and about one with a short history.

    .venv/bin/python benchmarks/belief.py [LONG] [SHORT] [PEOPLE]

Two SQLite files on disk, one of a show with LONG claims (100,000) and one with SHORT (1,000), by the same dozen sources
about the same seasons and the same PEOPLE (60; a show that has run for decades has 1,500); for each hundred claims
somebody has come and gone, and it was told. Then each takes the same further articles: new ones, ones dated a week
back, edited ones, ones that name somebody whom nobody named before, and edits that take such a name out; claims are
given, so that neither fetching nor extraction counts.
Prints one line of JSON: milliseconds of CPU an article for each, and their ratio. There is no peer that does the same;
the short history is the measure.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.article import read_text
from monitor.beliefs import update_beliefs
from monitor.facts import sketch
from monitor.intake import Intake
from monitor.model import Attribute, Change, ChangeKind, Claim, Fact, Show, Source, SourceKind, Tier
from monitor.store import add_changes, open_database, replace_facts, save_claims, save_version, writing
from monitor.store.witness import save_sketch, save_tier

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

    from monitor.model import Article

SHOW = Show(title="Harbour Lights")
CLAIMS = 10  # an article
NOW = datetime(2026, 6, 1, tzinfo=UTC)
YEARS = 6
TIERS = [Tier.OFFICIAL, Tier.TRADE, Tier.TRADE, *[Tier.PRESS] * 3, *[Tier.AGGREGATOR] * 2]
SOURCES = [
    Source(name=f"Paper {n}", kind=SourceKind.PAGE, url=f"https://paper{n}.example/", tier=TIERS[n % len(TIERS)])
    for n in range(12)
]
GIVEN = "Mina Otto Rhea Sten Vera".split()
FAMILIES = [
    f"{head}{middle}{tail}"
    for tail in "t ly ray orn ich alk ant ale ost emp und".split()
    for middle in ("", "an", "en", "o")
    for head in "Ab B Cr D E F G".split()
]
PEOPLE = [(f"{given} {family}", f"Dr {family[::-1].title()}") for family in FAMILIES for given in GIVEN]
MEASURED = 15  # articles of each kind


def said(random_: random.Random, day: datetime) -> list[Claim]:
    """What an article of that day says: mostly what is so, sometimes what somebody guesses."""
    season = 1 + (day - (NOW - timedelta(days=365 * YEARS))).days // 300
    premiere = NOW - timedelta(days=365 * YEARS) + timedelta(days=300 * season)
    values: list[tuple[Attribute, str, int | None]] = [
        (Attribute.RENEWAL, "renewed", season),
        (Attribute.RELEASE_DATE, f"{premiere:%Y-%m-%d}" if random_.random() < 0.8 else f"{premiere:%Y}", season),
        (Attribute.PRODUCTION, random_.choice(["writing", "filming", "wrapped"]), season),
        (Attribute.PLATFORM, "Netfilm", None),
        (Attribute.EPISODE_COUNT, "8", season),
    ]
    people = random_.sample(PEOPLE, CLAIMS - len(values))
    claims = [Claim(attribute=a, value=v, evidence="words", start=0, season=s) for a, v, s in values]
    return claims + [
        Claim(
            attribute=Attribute.CAST,
            value="starring",
            evidence="words",
            start=0,
            season=random_.choice([None, season]),
            person=name,
            character=role,
        )
        for name, role in people
    ]


def article(random_: random.Random, number: int, day: datetime) -> tuple[Article, Source]:
    """An article in words of its own."""
    source = random_.choice(SOURCES)
    text = " ".join(f"word{random_.randrange(5000)}" for _ in range(120))
    read = read_text(text, url=f"{source.url}{number}", source=source.name, title="News")
    return replace(read, published=day), source


def history(path: Path, claims: int) -> Engine:
    """A database with so many claims about the show, believed."""
    random_ = random.Random(1)  # noqa: S311
    engine = open_database(path, create=True)
    Intake(engine, [SHOW])
    count = claims // CLAIMS
    with writing(engine) as conn:
        for source in SOURCES:
            save_tier(conn, source.name, source.tier)
        for number in range(count):
            day = NOW - timedelta(days=365 * YEARS) * (1 - number / count)
            read, _ = article(random_, number, day)
            version = save_version(conn, read, day, str(number))
            if version is not None:
                save_sketch(conn, version, sketch(read.text))
                save_claims(conn, version, SHOW.slug, said(random_, day), 1, day)
        update_beliefs(conn, [(SHOW.slug, attribute) for attribute in Attribute], at=NOW)
        for number in range(claims // 100):
            come_and_gone(conn, random_, number)
    return engine


def come_and_gone(conn: Connection, random_: random.Random, number: int) -> None:
    """Somebody joined once, and did not after all; both was told."""
    at = NOW - timedelta(days=30, hours=number)
    (person, role), season = random_.choice(PEOPLE), random_.randrange(1, 8)
    joins = Fact(
        show=SHOW.slug,
        attribute=Attribute.CAST,
        value="joining",
        confidence=0.9,
        valid_from=at,
        season=season,
        person=person,
        character=f"{role} {number}",
    )
    replace_facts(conn, [], [joins], at)
    replace_facts(conn, [joins], [], at + timedelta(hours=1))
    for old, new, kind in ((None, "joining", ChangeKind.NEW), ("joining", None, ChangeKind.RETRACTED)):
        told = Change(
            id=f"{number}-{kind}",
            show=SHOW.slug,
            kind=kind,
            at=at,
            attribute=Attribute.CAST,
            season=season,
            person=person,
            old=old,
            new=new,
            confidence=0.9,
            witnesses=1,
        )
        add_changes(conn, [told])


def milliseconds(engine: Engine) -> dict[str, float]:
    """The median CPU time of taking one article more, of each kind."""
    random_ = random.Random(2)  # noqa: S311
    current: list[list[Claim]] = []
    intake = Intake(engine, [SHOW], extractor=lambda _article, _show: current[-1])
    intake.finish_crawl(NOW)

    def taken(read: Article, source: Source, claims: list[Claim]) -> float:
        current.append(claims)
        start = time.process_time()
        intake.take_article(read, [SHOW], source, NOW)
        return 1000 * (time.process_time() - start)

    def measured(one: Callable[[int], float]) -> float:
        return statistics.median(one(n) for n in range(MEASURED))

    def new(n: int, late: timedelta = timedelta()) -> float:
        day = NOW + timedelta(hours=n) - late
        return taken(*article(random_, 10**6 + n + 1000 * late.days, day), said(random_, day))

    def edited(n: int) -> float:
        read, source = article(random_, 2 * 10**6 + n, NOW + timedelta(days=1, hours=n))
        claims = said(random_, NOW)
        taken(read, source, claims)
        return taken(replace(read, text=read.text + " more"), source, claims[1:])

    def named(n: int, *, lost: bool = False) -> float:
        read, source = article(random_, 3 * 10**6 + n + 1000 * lost, NOW + timedelta(days=2, hours=n))
        someone = Claim(
            attribute=Attribute.CAST, value="joining", evidence="words", start=0, person=f"Zed {'Roe' * lost}{n:x}dal"
        )
        first = taken(read, source, [*said(random_, NOW), someone])
        return taken(replace(read, text=read.text + " less"), source, said(random_, NOW)) if lost else first

    return {
        "new": measured(new),
        "late": measured(lambda n: new(n, timedelta(days=7))),
        "edited": measured(edited),
        "new_name": measured(named),
        "lost_name": measured(lambda n: named(n, lost=True)),
    }


def main() -> None:
    """Measure and print."""
    sizes = [int(each) for each in sys.argv[1:3]] or [100_000, 1_000]
    del PEOPLE[int(sys.argv[3]) if len(sys.argv) > 3 else 60 :]
    with tempfile.TemporaryDirectory() as folder:
        times = {}
        for size in sizes:
            engine = history(Path(folder) / f"{size}.sqlite3", size)
            times[size] = milliseconds(engine)
            engine.dispose()
    long, short = (times[size] for size in sizes)
    report = {f"{kind}_{size}": round(times[size][kind], 1) for size in sizes for kind in long}
    print(json.dumps(report | {f"ratio_{kind}": round(long[kind] / short[kind], 2) for kind in long}))


if __name__ == "__main__":
    main()
