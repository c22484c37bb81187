"""A database that was pruned and one that was not tell the same, for ever: random stories of edits and repetitions."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from monitor.article import read_text
from monitor.beliefs import update_beliefs
from monitor.beliefs.judged import judged
from monitor.config import Keep
from monitor.facts.keys import BELIEVED
from monitor.intake import Intake
from monitor.model import Page, Show, Source, SourceKind, Tier
from monitor.publish import Feeds, publish
from monitor.rebuild import carry_out as rebuild
from monitor.rebuild import plan as plan_rebuild
from monitor.rebuild import try_out
from monitor.store import changes, changes_called, fact_history, open_database, reading, statements, writing
from monitor.store.tables import article_version
from monitor.testimony import statements_about
from monitor.upkeep.backup import backup
from monitor.upkeep.prune import carry_out, plan

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.model import Article

EXAMPLES = int(os.environ.get("MONITOR_EXAMPLES", "4"))  # `make pruned` tries more
HARBOR, BAY = Show(title="Winter Harbor"), Show(title="Copper Bay")
SHOWS = [HARBOR, BAY]
SOURCES = tuple(
    Source(name=name, kind=SourceKind.PAGE, url=f"https://{name.lower()}.example/", tier=tier)
    for name, tier in (("Gazette", Tier.TRADE), ("Herald", Tier.PRESS), ("Mirror", Tier.AGGREGATOR))
)
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
NEWS = (
    "Winter Harbor has been renewed for season 2.",
    "Winter Harbor has not been renewed for season 2 yet.",
    "Season 2 of Winter Harbor will premiere next month.",
    "Season 2 of Winter Harbor will premiere on 14 September 2026.",
    "Mina Falk joins season 2 of Winter Harbor as Captain Vane.",
    "Netflix has cancelled Copper Bay.",
    "Carl Dunn joins season 3 of Copper Bay.",
)
TALK = (
    "Winter Harbor is on our mind, as it always is when the evenings draw in.",
    "The piers of Winter Harbor were painted in the colour of old tea.",
    "Copper Bay was watched by more people than its makers had hoped.",
    "Nobody in the town would say what the boats were for.",
)

FILLER = "The boats lay in the harbour all winter, and the council has not yet said what is to become of any of them."
AS_AN_ARTICLE = -1  # as `monitor replay` takes what it reads: it is compared with no former text

# Address, days since the reading before, what is said, around what, whether the page was dated anew, and for how many
# days the page has lain in an archive: 0 where it is fetched now.
readings = st.tuples(
    st.integers(0, 3),
    st.integers(0, 4),
    st.lists(st.sampled_from(NEWS), max_size=1),
    st.lists(st.sampled_from(TALK), min_size=1, max_size=3, unique=True),
    st.booleans(),
    st.sampled_from((AS_AN_ARTICLE, 0, 0, 2)),
)


class World:
    """What is read, a moment at a time, into one database or several."""

    def __init__(self) -> None:
        self.day = START
        self._dated: dict[int, datetime] = {}

    def next(self, reading: tuple[int, int, list[str], list[str], bool, int]) -> Read:
        address, days, news, talk, redated, lain = reading
        self.day += timedelta(days=days, hours=1)
        if redated or address not in self._dated:
            self._dated[address] = self.day - timedelta(hours=3)
        source = SOURCES[address % len(SOURCES)]
        words = "\n\n".join([*talk[:1], *news, *talk[1:]])
        read = read_text(words, url=f"{source.url}{address}", source=source.name, title="What we know")
        return Read(replace(read, published=self._dated[address]), source, self.day, lain)


class Read(NamedTuple):
    """One reading."""

    article: Article
    source: Source
    at: datetime
    lain: int


def take(engine: Engine, read: Read) -> list[Any]:
    intake, (article, source, at, lain) = Intake(engine, SHOWS), read
    if lain == AS_AN_ARTICLE:
        named = [show for show in SHOWS if show.title in article.text]
        taken = intake.take_article(article, named, source, at)
    else:
        taken = intake.take(page(article), source, at, seen=at - timedelta(days=lain) if lain else None)
    return [taken.outcome, *taken.changes, *intake.finish_crawl(at)]


def page(article: Article) -> Page:
    assert article.published is not None
    paragraphs = "".join(f"<p>{each}</p>" for each in (*article.text.split("\n\n"), FILLER))
    html = (
        f'<html lang="en"><head><title>{article.title}</title>'
        f'<meta property="article:published_time" content="{article.published.isoformat()}"></head>'
        f"<body><article><h1>{article.title}</h1>{paragraphs}</article></body></html>"
    )
    return Page(url=article.url, final_url=article.url, body=html.encode(), fetched_at=START, content_type="text/html")


def seen(engine: Engine, feeds: Path) -> dict[str, Any]:
    """All that anybody can see of a database."""
    with reading(engine) as conn:
        told = changes(conn)
        known = {
            "facts": [fact_history(conn, show.slug) for show in SHOWS],
            "told": told,
            "judged": judged(conn, (START + timedelta(days=365)).date()),
            "why": [changes_called(conn, change.id) for change in told],
            "statements": [statements_about(conn, show.slug) for show in SHOWS],
            "feeds": publish(Feeds(conn=conn, shows=SHOWS, here="https://home.example/tv/"), feeds),
            "since": [[(each.said_at, each.url) for each in statements(conn, show.slug)] for show in SHOWS],
        }
    return known | {"feeds": {path.name: path.read_bytes() for path in feeds.iterdir()}}


def rebuilt(engine: Engine, at: datetime) -> list[Any]:
    planned = plan_rebuild(engine, SHOWS)
    return [[again.show for again in planned.rereadings], try_out(engine, planned, SHOWS, at).changes]


@pytest.mark.timeout(600)  # random stories take as long as they take
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    past=st.lists(readings, min_size=8, max_size=25),
    future=st.lists(readings, min_size=2, max_size=5),
    tier=st.sampled_from(Tier),
)
def test_a_pruned_database_tells_the_same(
    tmp_path_factory: pytest.TempPathFactory, past: list[Any], future: list[Any], tier: Tier
) -> None:
    folder = tmp_path_factory.mktemp("pruned")
    world, whole = World(), open_database(folder / "whole.sqlite3", create=True)
    for each in past:
        take(whole, world.next(each))
    pruned = open_database(backup(str(folder / "whole.sqlite3"), folder / "pruned.sqlite3", START).path)
    now = world.day + timedelta(days=1)
    day = timedelta(days=1)
    dropped = carry_out(pruned, plan(pruned, Keep(texts=day, versions=day), SHOWS, now))
    event(f"versions dropped: {min(dropped['versions'].rows, 3)}")
    event(f"texts dropped: {min(dropped['texts'].rows, 3)}")

    assert seen(pruned, folder / "a") == seen(whole, folder / "b")
    assert rebuilt(pruned, now) == rebuilt(whole, now)
    for engine in (pruned, whole):  # all is dated and believed anew, as after an update of the program
        with writing(engine) as conn:
            update_beliefs(conn, {(show.slug, each) for show in SHOWS for each in BELIEVED}, at=now)
    assert seen(pruned, folder / "a") == seen(whole, folder / "b")
    for each in future:
        read = world.next(each)
        judged = read._replace(source=replace(read.source, tier=tier))
        assert take(pruned, judged) == take(whole, judged)
    later = world.day + timedelta(days=1)
    for engine in (pruned, whole):
        rebuild(engine, plan_rebuild(engine, SHOWS), SHOWS, later)
    assert seen(pruned, folder / "a") == seen(whole, folder / "b")
    with reading(pruned) as conn, reading(whole) as other:
        count = select(func.count()).select_from(article_version)
        assert conn.execute(count).scalar_one() <= other.execute(count).scalar_one()
    pruned.dispose()
    whole.dispose()
