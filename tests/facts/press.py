"""What several papers publish about one show, drawn by Hypothesis, and how it reaches the store.

An issue is one article with its versions. Its lines are those of the newsroom ("S2 renewal is renewed (via Herald)");
the prose around them may be shared with other articles, so that some are copies.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from newsroom import statements

from monitor.article import read_text
from monitor.intake import Intake
from monitor.model import Article, Claim, Show, Source, SourceKind, Tier
from monitor.store import open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Engine

    from monitor.model import Fact

LIGHTS = Show(title="Harbour Lights")
BEGIN = datetime(2026, 3, 1, 9, tzinfo=UTC)
END = BEGIN + timedelta(days=60)

SOURCES = {
    name: Source(name=name, kind=SourceKind.FEED, url=f"https://{site}/", tier=tier)
    for name, site, tier in (
        ("Gazette", "gazette.example", Tier.PRESS),
        ("Herald", "herald.example", Tier.TRADE),
        ("Courier", "courier.example", Tier.PRESS),
        ("Courier Guide", "www.courier.example", Tier.PRESS),  # one site under two names
        ("Echo", "echo.example", Tier.AGGREGATOR),
        ("Office", "office.example", Tier.OFFICIAL),
    )
}

VALUES = {
    "renewal": ["renewed", "cancelled", "ended", "undecided", "ordered"],
    "release date": ["2026-02", "2027", "2027-06", "2027-06-12", "2027-07-01", "2028", "unannounced"],
    "end date": ["2027-08", "2027-08-21"],
    "episode count": ["8", "10"],
    "production": ["writing", "filming", "wrapped", "delayed"],
    "trailer": ["released", "unreleased"],
    "cast Ann Vale": ["starring", "joining", "leaving"],
    "cast Anna Vahle as Dr Moss": ["starring", "returning"],
    "cast Anna Vale": ["starring", "leaving"],
    "cast Anna Vale as Dr Moss": ["joining", "leaving"],
    "cast Han Ye-ji as Moon": ["joining", "leaving"],
    "cast Han Yea Ji": ["joining", "returning"],
    "crew Mina Falk": ["showrunner", "director"],
    "crew Anna Vahle": ["writer"],
    "platform": ["Netfilm", "Tide TV"],
    "also known as": ["The Lights", "Les Phares"],
}

# Pairs that share a part may be copies of one another though the first and the last of a chain are not.
PROSE = {name: " ".join(f"{name}{n}" for n in range(1, 31)) + "." for name in ("harbour", "keeper", "pier", "storm")}


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an article. ``read`` is when we fetch it; None: at any time while it is the newest."""

    lines: tuple[str, ...]
    prose: tuple[str, ...]  # names of pieces of PROSE
    published: datetime | None
    read: datetime | None


@dataclass(frozen=True, slots=True)
class Issue:
    """An article and what became of it."""

    number: int
    source: str
    versions: tuple[Version, ...]

    def article(self, version: Version) -> Article:
        """The article as it stood then."""
        source = SOURCES[self.source]
        text = "\n\n".join((*version.lines, *map(PROSE.__getitem__, version.prose)))
        return replace(
            read_text(text, url=f"{source.url}{self.number}", source=source.name), published=version.published
        )


Reading = tuple[datetime, Issue, Version]


def extract(article: Article, show: Show) -> list[Claim]:
    """The claims that the lines of an article make."""
    found = []
    for block in article.blocks:
        if " is " in block.text:
            [said] = statements(f"2026-01-01 Gazette: {block.text}")
            via = block.text.partition("(via ")[2].rstrip(")")
            found.append(replace(said.claim, start=block.start, attribution=via or None))
    return found


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    """The lines that are printed: of a few things only, so that papers repeat and contradict one another."""
    things = draw(st.lists(st.sampled_from(sorted(VALUES)), min_size=1, max_size=4, unique=True))
    about = st.sampled_from([(thing, value) for thing in things for value in VALUES[thing]])
    manner = st.sampled_from(["", "", "", "", "rumoured ", "expected ", "denied "])
    season = st.sampled_from(["S2 ", "S2 ", "S1 ", ""])
    credit = st.sampled_from(["", "", "", " (via Gazette)", " (via the Office)", " (via Nobody We Read)"])
    line = st.builds(lambda m, s, a, c: f"{m}{s}{a[0]} is {a[1]}{c}", manner, season, about, credit)
    return draw(st.lists(line, min_size=2, max_size=12, unique=True))


@st.composite
def issues(draw: st.DrawFn, most: int = 9) -> list[Issue]:
    """What is published: dated, undated and dated ahead, edited, re-dated, with words that come and go."""
    line = st.sampled_from(draw(lines()))
    found = []
    for number in range(draw(st.integers(1, most))):
        said = draw(st.lists(line, min_size=1, max_size=3, unique=True))
        prose = tuple(draw(st.lists(st.sampled_from(sorted(PROSE)), max_size=2, unique=True)))
        published = draw(st.one_of(st.integers(0, 28), st.integers(-400, 28), st.none()))
        fixed = published is None or draw(st.integers(0, 9)) == 0
        day = draw(st.integers(max(0, (published or 0) - 3), 28)) if fixed else max(0, published or 0)
        versions = [Version(tuple(said), prose, _day(published), _day(day) if fixed else None)]
        for _ in range(draw(st.sampled_from([0, 0, 0, 1, 1, 2]))):
            day += draw(st.integers(1, 6))
            said = [old for old in said if draw(st.booleans())] + draw(st.lists(line, max_size=2))
            redated = draw(st.sampled_from([published, published, None, day, day - 1, -10]))
            versions.append(Version(tuple(dict.fromkeys(said)), prose, _day(redated), _day(day)))
        found.append(Issue(number, draw(st.sampled_from(sorted(SOURCES))), tuple(versions)))
    return found


def _day(number: int | None) -> datetime | None:
    return None if number is None else BEGIN + timedelta(days=number)


def as_published(issue: Issue) -> list[Reading]:
    """The readings of an issue where each version is read as soon as it is out."""
    return [(version.read or max(BEGIN, version.published or BEGIN), issue, version) for version in issue.versions]


@st.composite
def late(draw: st.DrawFn, published: list[Issue]) -> list[Reading]:
    """The same, where what is dated may be found at any time until it is edited; of one moment's in any order."""
    found = []
    for issue in published:
        for number, (at, _, version) in enumerate(as_published(issue)):
            if version.read is None:
                after = issue.versions[number + 1 : number + 2]
                until = (after[0].read if after else None) or END
                at += (until - at) * draw(st.floats(0, 0.99))
            found.append((at, issue, version))
    shuffled = draw(st.permutations(found))
    return sorted(shuffled, key=lambda each: each[0])


def read_all(
    engine: Engine, readings: Iterable[Reading], *, extractor: Callable[[Article, Show], list[Claim]] = extract
) -> Intake:
    """Take everything in, in this order."""
    intake = Intake(engine, [LIGHTS], extractor=extractor)
    for at, issue, version in readings:
        intake.take_article(issue.article(version), [LIGHTS], SOURCES[issue.source], at)
    return intake


def beliefs(facts: Iterable[Fact]) -> list[Fact]:
    """Without the times at which we came to believe them, and with the quotes as a set."""
    return sorted(
        (replace(fact, valid_from=BEGIN, quotes=tuple(sorted(fact.quotes, key=repr))) for fact in facts), key=repr
    )


def believed(engine: Engine) -> list[Fact]:
    """What is believed now, for comparison."""
    with reading(engine) as conn:
        return beliefs(open_facts(conn, LIGHTS.slug))
