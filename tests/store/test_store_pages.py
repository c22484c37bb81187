"""Pages and sources: the bookkeeping of crawls."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.model import Article, Show, Validators
from monitor.rhythm import Habit
from monitor.store import (
    CrawlCounts,
    SourceState,
    article_id,
    crawls,
    finish_crawl,
    followed_since,
    known_urls,
    mark_followed,
    read_source_state,
    record_failure,
    record_ok,
    save_page_state,
    save_shows,
    save_version,
    show_titles,
    source_states,
    start_crawl,
    touch_page,
    validators,
)
from monitor.store.articles import last_seen
from monitor.store.pages import Remains
from monitor.store.visits import Visit, recent_articles, visits

if TYPE_CHECKING:
    from sqlalchemy import Connection

URL = "https://gazette.example/salt?page=1"
GIVEN = Validators(etag='W/"1"', last_modified="Sun, 14 Mar 2027 09:00:00 GMT")
HOUR = timedelta(hours=1)


def test_validators_are_those_of_the_last_reading(conn: Connection, day: datetime) -> None:
    assert validators(conn, URL) == Validators()
    save_page_state(conn, URL, source="Gazette", at=day, validators=GIVEN)
    assert validators(conn, URL) == GIVEN
    save_page_state(conn, URL, source="Gazette", at=day, validators=Validators(etag='"2"'))
    assert validators(conn, URL) == Validators(etag='"2"')


def test_a_page_read_for_other_shows_must_be_read_again(conn: Connection, day: datetime) -> None:
    save_page_state(conn, URL, source="Gazette", at=day, validators=GIVEN, read_for="one show")
    assert validators(conn, URL, read_for="one show") == GIVEN
    assert validators(conn, URL, read_for="two shows") == Validators()
    assert known_urls(conn, [URL], read_for="two shows") == set()


def test_a_page_that_did_not_change_was_seen_and_so_was_its_article(conn: Connection, day: datetime) -> None:
    article = Article(url="https://gazette.example/salt", source="Gazette", title="t", text="t", blocks=())
    save_version(conn, article, day, "1")
    save_version(conn, replace(article, url="https://gazette.example/other"), day, "1")
    save_page_state(conn, URL, source="Gazette", at=day, validators=GIVEN, article_id=article_id(conn, article.url))
    touch_page(conn, URL, day + HOUR)
    assert validators(conn, URL) == GIVEN
    status, age = conn.execute(
        text("SELECT status, (SELECT count(*) FROM article WHERE last_seen = page_state.checked_at) FROM page_state")
    ).one()
    assert (status, age) == (304, 1)


def test_known_urls_of_more_than_one_query_may_hold(conn: Connection, day: datetime) -> None:
    for number in (3, 40_000):
        save_page_state(conn, f"{URL}{number}", source="Gazette", at=day, validators=GIVEN)
    assert known_urls(conn, (f"{URL}{number}" for number in range(40_001))) == {f"{URL}3", f"{URL}40000"}
    assert known_urls(conn, []) == set()


def test_visits_tell_articles_from_other_pages(conn: Connection, day: datetime) -> None:
    article = Article(url="https://gazette.example/salt", source="Gazette", title="t", text="t", blocks=())
    save_version(conn, article, day, "1")
    about, other = f"{URL}&about", f"{URL}&other"
    number = article_id(conn, article.url)
    save_page_state(
        conn, about, source="Gazette", at=day + HOUR, validators=GIVEN, read_for="one show", article_id=number
    )
    save_page_state(conn, other, source="Gazette", at=day + HOUR, validators=GIVEN, read_for="two shows")
    assert visits(conn, [about, other, URL]) == {
        about: Visit(first_seen=day, checked_at=day + HOUR, article=True),
        other: Visit(first_seen=day + HOUR, checked_at=day + HOUR, article=False),
    }
    assert visits(conn, [about, other], read_for="one show").keys() == {about}


def test_recent_articles_of_a_source_are_newest_first(conn: Connection, day: datetime) -> None:
    for age, source in enumerate(["Gazette", "Gazette", "Echo", "Gazette"]):
        article = Article(url=f"https://{source}.example/{age}", source=source, title="t", text="t", blocks=())
        save_version(conn, article, day - age * HOUR, "1")
        number = article_id(conn, article.url)
        save_page_state(conn, article.url, source=source, at=day, validators=GIVEN, article_id=number)
    save_page_state(conn, URL, source="Gazette", at=day, validators=GIVEN)
    since_an_hour = ["https://Gazette.example/0", "https://Gazette.example/1"]
    assert recent_articles(conn, "Gazette", day - HOUR, 9) == since_an_hour
    assert recent_articles(conn, "Gazette", day - 9 * HOUR, 1) == since_an_hour[:1]


def test_an_article_of_which_a_part_is_left_is_recent(conn: Connection, day: datetime) -> None:
    article = Article(url="https://gazette.example/salt", source="Gazette", title="t", text="t", blocks=())
    save_version(conn, article, day - 900 * HOUR, "1")
    number = article_id(conn, article.url)
    save_page_state(conn, URL, source="Gazette", at=day - 900 * HOUR, validators=GIVEN, article_id=number)
    assert recent_articles(conn, "Gazette", day - HOUR, 9) == []
    save_page_state(conn, URL, source="Gazette", at=day, validators=GIVEN, remains=Remains("2", day, day))
    assert recent_articles(conn, "Gazette", day - HOUR, 9) == [URL]
    assert visits(conn, [URL])[URL] == Visit(first_seen=day - 900 * HOUR, checked_at=day, article=True, remnant=day)
    touch_page(conn, URL, day)
    assert last_seen(conn, article.url) == day - 900 * HOUR, "not the whole of it"
    save_page_state(conn, URL, source="Gazette", at=day, validators=GIVEN, article_id=number)
    assert recent_articles(conn, "Gazette", day - HOUR, 9) == [], "it is whole again"


def test_what_is_left_of_old_articles_is_not_crowded_out_by_new_ones(conn: Connection, day: datetime) -> None:
    """More new articles in a week than are asked for in one crawl. Of remnants, who waits longest is first."""

    def put(name: str, first: datetime, checked: datetime | None = None) -> None:
        article = Article(url=f"https://gazette.example/{name}", source="Gazette", title="t", text="t", blocks=())
        save_version(conn, article, first, "1")
        number = article_id(conn, article.url)
        save_page_state(conn, article.url, source="Gazette", at=first, validators=GIVEN, article_id=number)
        if checked is not None:
            left = Remains("2", day - 9 * HOUR, checked)
            save_page_state(conn, article.url, source="Gazette", at=checked, validators=GIVEN, remains=left)

    for name, checked in (("b", day - 2 * HOUR), ("a", day - HOUR), ("c", day - 3 * HOUR)):
        put(name, day - 900 * HOUR, checked)
    for age in range(1, 9):
        put(f"{age}", day - age * HOUR)
    named = [url.rpartition("/")[2] for url in recent_articles(conn, "Gazette", day - 10 * HOUR, 2)]
    assert named == ["1", "2", "c", "b"]


def test_a_crawl_has_a_row(conn: Connection, day: datetime) -> None:
    counts = CrawlCounts(fetched=7, not_modified=6, new_articles=5, edited_articles=4, claims=3, changes=2, failed=1)
    first, second = start_crawl(conn, "Gazette", day), start_crawl(conn, "Echo", day)
    finish_crawl(conn, first, day + HOUR, counts, error="robots.txt forbids it")
    newest, oldest = crawls(conn)
    assert (newest.id, newest.finished_at, newest.error) == (second, None, None)
    assert (oldest.counts, oldest.finished_at, oldest.error) == (counts, day + HOUR, "robots.txt forbids it")
    assert crawls(conn, "Gazette") == [oldest]
    assert crawls(conn, limit=1) == [newest]


def test_how_a_source_fares_is_kept(conn: Connection, day: datetime) -> None:
    def fail(hours: int) -> SourceState:
        return record_failure(conn, "Gazette", day + hours * HOUR, status="blocked", error="403 Forbidden")

    habit = Habit(gap=3600.0, newest=day, fresh=60.0, skip_hours=frozenset({0, 23}), skip_days=frozenset({6}))
    assert record_ok(conn, "Gazette", day, habit=habit) == SourceState(source="Gazette")
    assert fail(1).last_ok == day
    assert fail(2).failures_in_a_row == 1
    assert read_source_state(conn, "Gazette") == SourceState(
        source="Gazette",
        failures_in_a_row=2,
        last_ok=day,
        last_failure=day + 2 * HOUR,
        last_status="blocked",
        last_error="403 Forbidden",
        habit=habit,
    )
    assert record_ok(conn, "Gazette", day + 3 * HOUR, moved_to="https://new.example/").failures_in_a_row == 2
    assert source_states(conn) == {
        "Gazette": SourceState(
            source="Gazette",
            last_ok=day + 3 * HOUR,
            last_failure=day + 2 * HOUR,
            last_status="ok",
            moved_to="https://new.example/",
            habit=habit,  # which a list that did not change leaves as it was
        )
    }
    assert read_source_state(conn, "Echo") == SourceState(source="Echo")


def test_a_show_is_followed_from_the_end_of_its_first_crawl(conn: Connection, show: Show, day: datetime) -> None:
    assert followed_since(conn, show.slug) is None
    assert mark_followed(conn, show.slug, day)
    assert not mark_followed(conn, show.slug, day + HOUR)
    save_shows(conn, [show])
    assert followed_since(conn, show.slug) == day


def test_a_title_written_otherwise_is_renewed(conn: Connection, show: Show) -> None:
    save_shows(conn, [Show(title="SALT Harbour"), Show(title="A Ferry")])
    assert show_titles(conn) == {"a-ferry": "A Ferry", "salt-harbour": "SALT Harbour"}
