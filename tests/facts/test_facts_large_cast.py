"""A show with a large cast: an article asks for those whom it names, and what is told is as if it had asked for all."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from press import BEGIN, END, Issue, Version, as_published, believed, issues, late, read_all

import monitor.beliefs
import monitor.store.facts
from monitor.store import changes, open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from press import Reading
    from sqlalchemy import Connection, Engine

    from monitor.model import Change, Fact

GIVEN = "Ada Ben Clara Dan Eva Frank Gina Hugo Ines Jack".split()
FAMILIES = [head + tail for head in "Abel Bolt Crane Dorn Eich".split() for tail in "ing ow ley mann ski".split()]


def cast(count: int) -> list[str]:
    """So many people, nobody's name like another's."""
    return [f"{given} {family}" for given in GIVEN for family in FAMILIES][:count]


def printed(*articles: tuple[int, str, str]) -> list[Reading]:
    """Articles, each with the day on which it is printed and read, its paper and its lines."""
    found = []
    for number, (day, paper, said) in enumerate(articles):
        at = BEGIN + timedelta(days=day)
        found += as_published(Issue(100 * day + number, paper, (Version(tuple(said.split("; ")), (), at, at),)))
    return found


def starring(people: list[str], season: int) -> str:
    return "; ".join(f"S{season} cast {name} is starring" for name in people)


@contextmanager
def followed() -> Iterator[Engine]:
    """A database in which the show is followed, so that what is new is told."""
    engine = open_database(":memory:", create=True)
    read_all(engine, printed((0, "Office", "platform is Netfilm"))).finish_crawl(BEGIN)
    yield engine
    engine.dispose()


def told(engine: Engine) -> list[str]:
    with reading(engine) as conn:
        return [f"{each.kind} S{each.season} {each.new}" for each in changes(conn)[::-1] if each.attribute]


def facts_read(engine: Engine, readings: list[Reading], monkeypatch: pytest.MonkeyPatch) -> int:
    """How many facts the database hands over for these articles."""
    read = []

    def counted(*row: Any) -> Fact:
        read.append(row)
        return fact_of(*row)

    fact_of = monitor.store.facts._fact
    with monkeypatch.context() as patch:
        patch.setattr("monitor.store.facts._fact", counted)
        read_all(engine, readings)
    return len(read)


def test_an_article_asks_nothing_of_those_whom_it_does_not_name(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = printed(
        (20, "Gazette", "S2 renewal is renewed; S2 cast Kay Zorn as Dr Moss is joining"),
        (21, "Courier", "S2 cast Kay Zorn is leaving; S2 cast Zoe Quist is leaving"),
    )
    read = []
    for people in ([*cast(10), "Zoe Quist"], [*cast(250), "Zoe Quist"]):
        with followed() as engine:
            read_all(engine, printed((5, "Office", starring(people, 1)), (6, "Office", starring(people, 2))))
            read.append(facts_read(engine, articles, monkeypatch))
            assert told(engine)[-3:] == ["new S2 joining", "disputed S2 leaving", "refined S2 leaving"]
    assert read[0] == read[1]


def test_one_voice_on_a_season_beyond_those_of_the_whole_cast_is_held_back() -> None:
    """That the show is at its second season is known from those alone whom the article does not name."""
    for season, heard in ((3, ["new S3 renewed"]), (4, [])):
        with followed() as engine:
            read_all(engine, printed((5, "Office", starring(cast(3), 1)), (6, "Office", starring(cast(3), 2))))
            read_all(engine, printed((20, "Gazette", f"S{season} renewal is renewed")))
            assert told(engine) == heard


def test_who_joins_under_a_name_like_that_of_somebody_long_in_the_cast_is_held_back() -> None:
    with followed() as engine:
        read_all(engine, printed((1, "Office", "S1 cast Stephen Toblosky as Moss is starring")))
        read_all(engine, printed((2, "Office", starring(cast(3), 1)), (3, "Office", starring(cast(3), 2))))
        read_all(engine, printed((50, "Gazette", "S2 cast Stephen Tobolosky as Orr is joining")))
        assert told(engine) == []
        read_all(engine, printed((51, "Gazette", "S2 cast Stephen Moore as Moon is joining")))
        assert told(engine) == ["new S2 joining"]


def kept(engine: Engine, readings: list[Reading]) -> tuple[list[Fact], list[Change]]:
    read_all(engine, readings[:1]).finish_crawl(BEGIN)
    read_all(engine, readings[1:]).finish_crawl(END)
    with reading(engine) as conn:
        return believed(engine), changes(conn)


@given(published=issues(), data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_is_told_is_as_if_all_facts_had_been_asked_for(published: list[Issue], data: st.DataObject) -> None:
    def all_facts(conn: Connection, show: str, names: object, **quoted: Any) -> list[Fact]:
        return open_facts(conn, show, **quoted)

    readings = data.draw(late(published))
    few, every = (open_database(":memory:", create=True) for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(monitor.beliefs, "facts_bearing", all_facts)
        expected = kept(every, readings)
    assert kept(few, readings) == expected
    few.dispose()
    every.dispose()
