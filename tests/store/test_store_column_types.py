"""Times and scraped text come back as they were written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import StatementError

from monitor.model import Article, Show
from monitor.store import (
    followed_since,
    mark_followed,
    read_version,
    save_shows,
    save_version,
    show_titles,
    writing,
)

ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
# The ends of the calendar have no UTC to be turned into.
MOMENTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES)  # noqa: DTZ001
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)


@SHARED
@given(moment=MOMENTS)
@example(moment=datetime(2027, 3, 14, 23, 59, 59, 999999, tzinfo=timezone(timedelta(hours=-9, minutes=-30))))
def test_a_moment_comes_back_equal_and_in_utc(engine: Engine, moment: datetime) -> None:
    with writing(engine) as conn:
        save_shows(conn, [Show(title="Salt Harbour")])
        assert mark_followed(conn, "salt-harbour", moment)
        read = followed_since(conn, "salt-harbour")
        conn.rollback()
    assert read == moment
    assert read.tzinfo is UTC


@SHARED
@given(moments=st.lists(MOMENTS, min_size=2, max_size=6))
@example(moments=[datetime(2027, 3, 14, 9, 0, 0, 5, tzinfo=UTC), datetime(2027, 3, 14, 9, tzinfo=UTC)])
def test_the_database_sorts_moments_as_python_does(engine: Engine, moments: list[datetime]) -> None:
    with writing(engine) as conn:
        for number, moment in enumerate(moments):
            save_shows(conn, [Show(title=f"Show {number}")])
            mark_followed(conn, f"show-{number}", moment)
        slugs = conn.execute(text("SELECT slug FROM show ORDER BY followed_since")).scalars().all()
        conn.rollback()
    assert [moments[int(slug.removeprefix("show-"))] for slug in slugs] == sorted(moments)


def test_a_naive_moment_is_refused(conn: Connection, show: Show) -> None:
    with pytest.raises(StatementError, match="no time zone"):
        mark_followed(conn, show.slug, datetime(2027, 3, 14))  # noqa: DTZ001


def test_sqlite_keeps_times_as_text_that_people_can_read(conn: Connection, show: Show) -> None:
    if conn.dialect.name != "sqlite":
        pytest.skip("PostgreSQL has a type for it")
    mark_followed(conn, show.slug, datetime(2027, 3, 14, 10, 26, 53, tzinfo=timezone(timedelta(hours=1))))
    assert conn.execute(text("SELECT followed_since FROM show")).scalar_one() == "2027-03-14T09:26:53+00:00"
    assert conn.execute(text("SELECT date(followed_since, '+1 day') FROM show")).scalar_one() == "2027-03-15"


def test_what_a_database_cannot_hold_is_replaced_and_offsets_stay_true(conn: Connection, day: datetime) -> None:
    article = Article(url="https://a.example/1", source="A", title="t", text="ab\x00c \ud83d it returns", blocks=())
    version = save_version(conn, article, day, "1")
    assert version is not None
    stored = read_version(conn, version).text
    assert stored == "ab\ufffdc \ufffd it returns"
    assert len(stored) == len(article.text)


@SHARED
@given(title=st.text(min_size=1))
def test_any_text_can_be_stored(engine: Engine, title: str) -> None:
    with writing(engine) as conn:
        save_shows(conn, [Show(title=title)])
        assert len(show_titles(conn)[Show(title=title).slug]) == len(title)
        conn.rollback()
