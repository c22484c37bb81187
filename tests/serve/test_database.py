"""What the server makes of a database that changes, is locked, goes, comes back, or is another."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from served import START, Served, folder, serving, settings_of, wait_until
from small_press import SHOWS, SOURCES, page
from throwaway_postgresql import programs, server

from monitor.cli.publishing import write_feeds
from monitor.intake import Intake
from monitor.rhythm import Health
from monitor.serve import documents, watch
from monitor.serve.staging import scene
from monitor.site import home, kinds
from monitor.store import open_database, record_failure, record_ok, writing
from monitor.store.health import note_health

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from monitor.site import Document, Scene


@pytest.fixture
def own(folder: Path, tmp_path: Path) -> Path:
    """A copy of the database, to do with as one likes."""
    shutil.copy(folder / "monitor.sqlite3", tmp_path / "monitor.sqlite3")
    return tmp_path


@pytest.fixture
def mine(own: Path) -> Iterator[Served]:
    with serving(settings_of(own)) as served:
        yield served


def news(database: str | Path) -> None:
    """Something that the home page tells."""
    engine = open_database(database)
    at = START + timedelta(days=40)
    intake = Intake(engine, SHOWS)
    said = ("Canal Seven has renewed The Quiet Ferry for a third season, the network announced.",)
    intake.take(
        page("https://tradepost.example/ferry", "The Quiet Ferry renewed for season 3", said, at), SOURCES[1], at
    )
    intake.finish_crawl(at)
    engine.dispose()


def test_the_site_is_made_from_the_whole_configuration(own: Path) -> None:
    read = settings_of(own)
    feed = replace(read.feed, also={"dates": "tell=release_date"}, hub="https://hub.example/")
    bounds = replace(read.bounds, slowest=timedelta(hours=5))
    with serving(replace(read, feed=feed, bounds=bounds)) as served:
        assert "https://hub.example/" in served.get("/feeds/dates.atom").text
    with open_database(own / "monitor.sqlite3").connect() as conn:
        made = scene(replace(read, feed=feed, bounds=bounds), conn, START, base_url=None, live=True)
    assert (made.bounds, made.publisher) == (bounds, read.contact)


def test_a_feed_is_the_same_as_a_file_and_by_any_name(mine: Served, own: Path) -> None:
    engine = open_database(own / "monitor.sqlite3")
    write_feeds(mine.settings, engine)
    engine.dispose()
    files = (own / "feeds" / "all.atom").read_bytes(), (own / "feeds" / "all.xml").read_bytes()
    served = mine.get("/feeds/all.atom").body, mine.get("/feeds/all.xml").body
    other = mine.get("/feeds/all.atom", host="localhost").body, mine.get("/feeds/all.xml", host="localhost").body
    ids = [re.findall(rb"(?:<id>|<guid[^>]*>)([^<]+)", b"".join(each)) for each in (files, served, other)]
    assert ids[0] == ids[1] == ids[2]
    assert len(set(ids[0])) == len(ids[0]) - (len(ids[0]) - 1) // 2  # the feed's own, and each item's in both


def test_what_is_written_is_told_at_the_next_request(mine: Served, own: Path) -> None:
    before = mine.get("/")
    assert mine.get("/", if_none_match=before.headers["etag"]).status == 304
    news(own / "monitor.sqlite3")
    after = mine.get("/", if_none_match=before.headers["etag"])
    assert after.status == 200
    assert after.body != before.body
    assert after.headers["last-modified"] != before.headers["last-modified"]


def test_what_is_written_beside_it_changes_no_tag(mine: Served, own: Path) -> None:
    before = mine.get("/")
    engine = open_database(own / "monitor.sqlite3")
    with writing(engine) as conn:
        record_ok(conn, SOURCES[0].name, datetime.now(UTC))
    engine.dispose()
    after = mine.get("/")
    assert after.headers["etag"] == before.headers["etag"]
    assert after.headers["last-modified"] == before.headers["last-modified"]


def test_a_document_that_takes_long_is_not_made_anew_for_every_word(
    mine: Served, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def render(scene: Scene, asked: Mapping[str, str]) -> Document:
        time.sleep(0.05)
        made.append(scene.title)
        return home.render(scene, asked)

    monkeypatch.setattr(documents, "SLOW", 0.04)
    monkeypatch.setattr(documents, "REST", 1_000.0)
    with monkeypatch.context() as patch:
        patch.setattr(kinds, "KINDS", [SimpleNamespace(**{**vars(home), "render": render})])
        before = mine.get("/")
        news(own / "monitor.sqlite3")
        assert mine.get("/").body == before.body
        for same in ("/index.html", "/index.html?", "/%69ndex.html"):
            assert mine.get(same).body == before.body
        assert len(made) == 1
        mine.server.follow(replace(mine.settings, shows=SHOWS[:1]))
        assert mine.get("/").body != before.body


def test_feeds_are_made_anew_at_once_however_long_that_takes(
    mine: Served, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hub asks for one as soon as it is told that there is news, and not again."""
    monkeypatch.setattr(documents, "SLOW", -1.0)
    monkeypatch.setattr(documents, "REST", 1e9)
    before = {path: mine.get(path).body for path in ("/", "/feeds/all.xml")}
    news(own / "monitor.sqlite3")
    assert mine.get("/").body == before["/"]
    assert mine.get("/feeds/all.xml").body != before["/feeds/all.xml"]


def test_another_configuration_is_another_page(mine: Served) -> None:
    assert "The Quiet Ferry" in mine.get("/").text
    mine.server.follow(replace(mine.settings, shows=SHOWS[:1]))
    assert "The Quiet Ferry" not in mine.get("/").text


def test_a_locked_database_is_told_as_such_and_then_read_again(
    mine: Served, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(own / "monitor.sqlite3", isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        monkeypatch.setattr(watch, "PATIENCE", 0.1)
        assert mine.get("/").status == 200
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        got = mine.get("/")
        assert (got.status, got.headers["retry-after"]) == (503, "30")
        assert "cannot be read at the moment" in got.text
        assert str(own) not in got.text
        assert "Traceback" not in got.text
        assert mine.get("/healthz").status == 503
        metrics = mine.get("/metrics")
        assert metrics.status == 200
        assert "monitor_database_up 0.0" in metrics.text
    wait_until(lambda: mine.get("/").status == 200)
    assert ["Nothing can be shown" in note for note in mine.notes] == [True, False]


def test_a_database_that_comes_later_is_found(own: Path) -> None:
    file = own / "monitor.sqlite3"
    aside = file.rename(own / "aside")
    with serving(settings_of(own)) as served:
        got = served.get("/")
        assert got.status == 503
        assert "There is no database yet" in got.text
        assert not file.exists()
        aside.rename(file)
        wait_until(lambda: served.get("/").status == 200)


def test_who_waits_in_line_does_not_try_again(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "_TROUBLE_LASTS", 1_000.0)
    file = own / "monitor.sqlite3"
    aside = file.rename(own / "aside")
    with serving(settings_of(own)) as served:
        assert served.get("/").status == 503
        aside.rename(file)
        assert served.get("/").status == 503


def test_a_file_in_its_place_is_read_instead(mine: Served, own: Path) -> None:
    before = mine.get("/").body
    file, other = own / "monitor.sqlite3", own / "other.sqlite3"
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(other)) as copy:
        source.backup(copy)
    news(other)
    with closing(sqlite3.connect(other)) as copy:
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for ending in ("-wal", "-shm"):
        Path(f"{file}{ending}").unlink(missing_ok=True)
    os.replace(other, file)  # noqa: PTH105
    wait_until(lambda: mine.get("/").body != before)


@pytest.mark.parametrize(("schema", "said"), [("0009", "older than the program"), ("9999", "made by a newer program")])
def test_tables_of_another_program(mine: Served, own: Path, schema: str, said: str) -> None:
    assert mine.get("/").status == 200
    with closing(sqlite3.connect(own / "monitor.sqlite3")) as conn:
        [known] = conn.execute("SELECT version_num FROM alembic_version").fetchone()
        conn.execute("UPDATE alembic_version SET version_num = ?", (schema,))
        conn.commit()
        got = mine.get("/")
        assert got.status == 503
        assert said in got.text
        conn.execute("UPDATE alembic_version SET version_num = ?", (known,))
        conn.commit()
    wait_until(lambda: mine.get("/").status == 200)


def test_a_file_that_is_no_database(own: Path) -> None:
    (own / "monitor.sqlite3").write_bytes(b"hello" * 1000)
    with serving(settings_of(own)) as served:
        got = served.get("/")
        assert got.status == 503
        assert "is none" in got.text


def test_what_is_kept_is_bounded(own: Path) -> None:
    with serving(settings_of(own)) as served:
        kept = served.server._front._documents
        size = len(served.get("/").body)
        kept._most_bytes = 100 * size
        for number in range(200):
            assert served.get("/", host=f"127.0.0.1:{number + 1}").status == 200
        assert kept._bytes <= 100 * size
        assert kept._bytes == sum(each.answer.size for each in kept._kept.values())
        assert served.get("/", host="127.0.0.1:200").status == 200


def test_how_all_is(mine: Served, own: Path) -> None:
    told = mine.get("/healthz")
    assert told.status == 200
    assert '"last_crawl": null' in told.text
    engine = open_database(own / "monitor.sqlite3")
    now = datetime.now(UTC)
    with writing(engine) as conn:
        record_ok(conn, SOURCES[0].name, now)
        record_failure(conn, SOURCES[1].name, now, status="timeout", error="slow")
        note_health(conn, SOURCES[1].name, now, Health.FAILING, "slow")
    told = mine.get("/healthz")
    assert told.status == 200
    assert f'"sources_unwell": ["{SOURCES[1].name}"]' in told.text
    metrics = mine.get("/metrics").text
    assert 'monitor_sources{health="failing"} 1.0' in metrics
    assert 'monitor_sources{health="ok"} 3.0' in metrics
    assert f'monitor_source_failures_in_a_row{{source="{SOURCES[1].name}"}} 1.0' in metrics
    assert f"monitor_last_crawl_timestamp_seconds {now.timestamp()}" in metrics or "e+09" in metrics
    assert "monitor_articles_total 6.0" in metrics
    assert 'monitor_http_requests_total{status="200"}' in metrics
    with writing(engine) as conn:
        for source in SOURCES:
            note_health(conn, source.name, now, Health.BLOCKED, "403")
    assert mine.get("/healthz").status == 503
    engine.dispose()


def test_a_crawl_that_is_late_is_told(mine: Served, own: Path) -> None:
    engine = open_database(own / "monitor.sqlite3")
    with writing(engine) as conn:
        record_ok(conn, SOURCES[0].name, datetime.now(UTC) - timedelta(days=3))
    engine.dispose()
    got = mine.get("/healthz")
    assert got.status == 503
    assert '"crawl_is_late": true' in got.text


@pytest.mark.skipif(programs() is None, reason="no PostgreSQL server is installed")
def test_postgresql_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "_SERVER_ASKED", 0.0)
    with server() as database:
        open_database(database, create=True).dispose()
        _served_from_a_server(database, tmp_path)


def _served_from_a_server(database: str, folder: Path) -> None:
    with serving(settings_of(folder, database)) as served:
        before = served.get("/")
        assert before.status == 200
        assert served.get("/").headers["etag"] == before.headers["etag"]
        news(database)
        assert served.get("/").headers["etag"] != before.headers["etag"]
        assert "monitor_database_up 1.0" in served.get("/metrics").text
