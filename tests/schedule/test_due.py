"""When a source is due, by what the database says of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import database, source

from monitor.rhythm import USUAL_BOUNDS, Habit
from monitor.store import (
    CrawlCounts,
    finish_crawl,
    open_database,
    reading,
    record_failure,
    record_ok,
    start_crawl,
    writing,
)
from monitor.store.due import due

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

NOW = datetime(2027, 3, 17, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
GAZETTE = source("Gazette", "https://gazette.example/feed")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(database(tmp_path))
    yield engine
    engine.dispose()


def when(engine: Engine) -> datetime:
    with reading(engine) as conn:
        return due(conn, GAZETTE, USUAL_BOUNDS, NOW)


def test_by_the_rhythm_that_its_list_tells(engine: Engine) -> None:
    with writing(engine) as conn:
        record_ok(conn, "Gazette", NOW, habit=Habit(gap=4 * 3600, newest=NOW))
    assert when(engine) == NOW + 2 * HOUR


def test_by_when_something_new_was_found_where_its_list_tells_no_times(engine: Engine) -> None:
    with writing(engine) as conn:
        for number in range(40):
            at = NOW - number * 6 * HOUR
            brought = CrawlCounts(edited_articles=1) if number % 2 == 0 else CrawlCounts()
            finish_crawl(conn, start_crawl(conn, "Gazette", at), at, brought)
        record_ok(conn, "Gazette", NOW, habit=Habit())
    assert when(engine) == NOW + 6 * HOUR  # something new every twelve hours


def test_a_clock_that_was_years_ahead_does_not_put_it_off(engine: Engine) -> None:
    ahead = NOW + 999 * DAY
    with writing(engine) as conn:
        record_failure(conn, "Gazette", ahead, status="503", error="busy", next_due=ahead + DAY)
    assert NOW < when(engine) <= NOW + 7 * DAY
