"""Belief on PostgreSQL as on SQLite: what articles bring, what an edit takes back, what a rebuild finds to mend."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from press import BEGIN, END, LIGHTS, Issue, Version, as_published, believed, extract, issues, late, read_all

from monitor.beliefs import update_beliefs
from monitor.model import Attribute
from monitor.rebuild import carry_out, plan
from monitor.store import (
    articles_of,
    changes,
    changes_called,
    claims_by,
    fact_history,
    open_database,
    reading,
    writing,
)
from monitor.store.tables import metadata
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from press import Reading
    from sqlalchemy import Engine

    from monitor.facts import Statement
    from monitor.model import Article, Change, Claim, Fact, Show

# EXAMPLES=200 searches anew, and longer; without it each run tries the same few, for each is slow on a server.
EXAMPLES = int(os.environ.get("EXAMPLES", "0"))
few = settings(
    max_examples=EXAMPLES or 5,
    derandomize=not EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def beside() -> Iterator[Engine]:
    """SQLite in memory, to compare with."""
    opened = open_database(":memory:", create=True)
    yield opened
    opened.dispose()


def emptied(engine: Engine) -> Engine:
    with writing(engine) as conn:
        for table in reversed(metadata.sorted_tables):
            conn.execute(table.delete())
    return engine


def issue(number: int, source: str, *versions: tuple[int, str]) -> Issue:
    """An article: of each version, the day on which it is read, and its lines."""
    day = BEGIN + timedelta(days=versions[0][0])
    return Issue(
        number,
        source,
        tuple(Version(tuple(said.split("; ")), (), day, BEGIN + timedelta(days=read)) for read, said in versions),
    )


STORY = (
    issue(1, "Gazette", (0, "S2 renewal is renewed; S2 cast Anna Vale as Dr Moss is joining")),
    issue(2, "Echo", (1, "S2 renewal is cancelled; S2 cast Anna Vahle as Dr Moss is starring")),
    issue(
        3,
        "Herald",
        (2, "S2 renewal is renewed; S2 release date is 2027-06; S2 episode count is 8; platform is Netfilm"),
        (4, "S2 renewal is renewed; S2 release date is 2027-06-12; platform is Netfilm"),
    ),
    issue(4, "Courier", (5, "S2 release date is 2027-07-01; rumoured S2 cast Han Ye-ji as Moon is joining")),
    issue(5, "Office", (8, "S2 release date is 2027-06-12; S2 cast Han Yea Ji is joining; S2 production is filming")),
    issue(
        6, "Gazette", (9, "also known as is Les Phares; crew Mina Falk is writer"), (11, "also known as is Les Phares")
    ),
)
KNOWN = [
    ("also_known_as", None, None, "Les Phares"),
    ("cast", 2, "Anna Vale", "joining"),
    ("cast", 2, "Han Ye-ji", "joining"),
    ("platform", None, None, "Netfilm"),
    ("production", 2, None, "filming"),
    ("release_date", 2, None, "2027-06-12"),
    ("renewal", 2, None, "renewed"),
]


def in_order(published: Iterable[Issue]) -> list[Reading]:
    return sorted((each for one in published for each in as_published(one)), key=lambda each: each[0])


def known(engine: Engine) -> list[tuple[str, int | None, str | None, str]]:
    return sorted((fact.attribute.value, fact.season, fact.person, fact.value) for fact in believed(engine))


def kept(engine: Engine) -> tuple[list[Fact], list[Change], list[Statement]]:
    """All that was ever believed, all that was told with its grounds, and what is said now."""
    with reading(engine) as conn:
        told = [each for change in changes(conn) for each in changes_called(conn, change.id)]
        said = [replace(each, article_id=0) for each in statements_about(conn, LIGHTS.slug)]
        return fact_history(conn, LIGHTS.slug), told, said


def test_articles_that_repeat_contradict_and_lose_their_words(engine: Engine, beside: Engine) -> None:
    for each in (engine, emptied(beside)):
        read_all(each, in_order(STORY)).finish_crawl(END)
    assert known(engine) == KNOWN
    assert kept(engine) == kept(beside)


def test_a_rebuild_finds_what_was_missed(engine: Engine) -> None:
    def without_people(article: Article, show: Show) -> list[Claim]:
        return [each for each in extract(article, show) if each.person is None]

    read_all(engine, in_order(STORY), extractor=without_people)
    assert known(engine) == [each for each in KNOWN if each[2] is None]
    carry_out(engine, plan(engine, [LIGHTS], extractor=extract), [LIGHTS], END)
    assert known(engine) == KNOWN


@given(published=issues(), data=st.data())
@few
def test_any_articles_in_any_order(engine: Engine, beside: Engine, published: list[Issue], data: st.DataObject) -> None:
    readings = data.draw(late(published))
    for each in (emptied(engine), emptied(beside)):
        read_all(each, readings).finish_crawl(END)
    assert kept(engine) == kept(beside)
    heard = believed(engine)
    with writing(engine) as conn:
        update_beliefs(conn, [(LIGHTS.slug, each) for each in Attribute], at=END)
    assert believed(engine) == heard, "worked out from nothing"
    planned = plan(engine, [LIGHTS], extractor=extract)
    assert carry_out(engine, planned, [LIGHTS], END).changes == (), "a rebuild has nothing to mend"
    assert believed(engine) == heard


def test_who_brought_how_much(engine: Engine) -> None:
    read_all(engine, in_order(STORY))
    with reading(engine) as conn:
        brought, claimed = articles_of(conn), claims_by(conn)
    assert brought == {"Gazette": 2, "Echo": 1, "Herald": 1, "Courier": 1, "Office": 1}
    # Of what was edited, only what the article says now counts.
    assert claimed == {"Gazette": 3, "Echo": 2, "Herald": 3, "Courier": 2, "Office": 3}
