"""doctor: what is well is said to be, and each thing that can be wrong is found, with its mend."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, text

from monitor.article import read_text
from monitor.config import parse
from monitor.intake import Intake
from monitor.model import Article
from monitor.publish import Feeds, publish
from monitor.publish.item import identity
from monitor.rhythm import Health
from monitor.schedule.instance import only_one
from monitor.store import (
    CrawlCounts,
    changes,
    finish_crawl,
    open_database,
    reading,
    record_failure,
    record_ok,
    start_crawl,
    writing,
)
from monitor.store.database import SCHEMA
from monitor.store.health import note_health
from monitor.store.tables import article_version, fact
from monitor.upkeep.doctor import Finding, Level, Scene, configuration, examine

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

NOW = datetime(2027, 3, 14, 9, 26, tzinfo=UTC)
HOUR = timedelta(hours=1)
CONFIG = """
contact = "jo@example.org"
[[show]]
title = "Winter Harbor"
[[source]]
name = "Gazette"
kind = "feed"
url = "http://127.0.0.1:9/feed"
allow_private = true
"""
TWICE = "INSERT INTO {0} (id, {1}) SELECT id + 100, {1} FROM {0}"
SAID = ("Winter Harbor has been renewed for season 2.", "Mina Falk joins season 2 of Winter Harbor as Ada Lund.")


@pytest.fixture(scope="module")
def well(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which all is well."""
    folder = tmp_path_factory.mktemp("well")
    read = parse(CONFIG, folder / "monitor.toml")
    engine = open_database(read.database, create=True)
    intake, [gazette] = Intake(engine, read.shows), read.sources
    for number, words in enumerate(SAID):
        at = NOW - (5 - number) * HOUR
        article = read_text(
            words, url=f"https://gazette.example/{number}", source="Gazette", title="News", published=at
        )
        assert isinstance(article, Article)
        intake.take_article(article, read.shows, gazette, at)
        intake.finish_crawl(at)
    with writing(engine) as conn:
        finish_crawl(conn, start_crawl(conn, "Gazette", NOW - HOUR), NOW - HOUR, CrawlCounts())
        record_ok(conn, "Gazette", NOW - HOUR)
    with reading(engine) as conn:
        publish(Feeds(conn=conn, shows=read.shows), read.feed.folder)
    engine.dispose()
    return folder


@pytest.fixture
def scene(well: Path, tmp_path: Path) -> Scene:
    """A copy of it."""
    shutil.copytree(well, tmp_path, dirs_exist_ok=True)
    return Scene(settings=parse(CONFIG, tmp_path / "monitor.toml"), now=NOW)


def wrong(scene: Scene) -> list[Finding]:
    return [finding for finding in examine(scene) if finding.level is not Level.OK]


def do(scene: Scene, *statements: str) -> None:
    """Write into the database as no program of ours would."""
    engine = open_database(scene.settings.database)
    with engine.connect() as conn:
        conn.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        with conn.begin():
            for statement in statements:
                assert conn.execute(text(statement)).rowcount > 0, statement
    engine.dispose()


def test_all_is_well(scene: Scene) -> None:
    findings = list(examine(scene))
    assert {finding.level for finding in findings} == {Level.OK}, findings
    told_of = "programs configuration disk database rows search clock crawls sources feeds".split()
    assert list(dict.fromkeys(finding.about for finding in findings)) == told_of
    assert wrong(replace(scene, quick=True)) == []


@pytest.mark.parametrize(
    ("harm", "found"),
    [
        ("DELETE FROM fact_quote", "2 beliefs without a quote"),
        ("UPDATE fact_quote SET url = 'https://gone.example/'", "2 beliefs that quote an article which is not there"),
        (
            "UPDATE claim SET replaced_at = fact.valid_from FROM fact WHERE claim.attribute = 'cast'",
            "1 beliefs about which no",
        ),
        (TWICE.format("fact", ", ".join(c.name for c in fact.c if c.name != "id")), "2 beliefs held twice"),
        ("UPDATE fact SET valid_to = '2020-01-01T00:00:00+00:00'", "2 beliefs that ended before they began"),
        ("DELETE FROM fact WHERE attribute = 'cast'", "1 changes of what was never believed"),
        ("DELETE FROM article_version WHERE id = 1", "1 articles without a version"),
        (
            TWICE.format("article_version", ", ".join(c.name for c in article_version.c if c.name != "id")),
            "claims that count though their article was edited since",
        ),
        ("UPDATE claim SET said_in = 77", "2 claims dated by a version that is not there"),
        ("UPDATE article_version SET text = 'Nothing of it.'", "2 claims whose words do not stand in their article"),
    ],
)
def test_rows_that_contradict_one_another_are_found(scene: Scene, harm: str, found: str) -> None:
    do(scene, harm)
    errors = [finding for finding in wrong(scene) if finding.level is Level.ERROR]
    assert any(found in finding.text and finding.about == "rows" for finding in errors), errors
    assert all(finding.mend for finding in errors)


def test_articles_that_are_not_in_the_search_are_found(scene: Scene) -> None:
    engine = open_database(scene.settings.database)
    with writing(engine) as conn:
        conn.execute(text("DELETE FROM article_search_docsize WHERE id = 1"))
    engine.dispose()
    [found] = wrong(scene)
    assert (found.level, found.about) == (Level.WARNING, "search")
    assert "1 article is not in the search" in found.text
    assert "monitor rebuild" in (found.mend or "")


def test_what_reads_every_text_is_left_out_when_in_a_hurry(scene: Scene) -> None:
    do(scene, "UPDATE article_version SET text = 'Nothing of it.'")
    assert wrong(replace(scene, quick=True)) == []


def test_in_a_hurry_the_database_is_not_read_from_end_to_end(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def listened(database: str) -> Engine:
        engine = open_database(database)
        event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        return engine

    monkeypatch.setattr("monitor.upkeep.doctor.open_database", listened)
    for quick in (False, True):
        asked.clear()
        findings = list(examine(replace(scene, quick=quick)))
        assert any("_check" in each for each in asked) is not quick
        assert any("can be opened (schema" in finding.text for finding in findings) is quick


def test_a_reference_to_what_is_gone_is_found(scene: Scene) -> None:
    do(scene, "DELETE FROM article_version WHERE id = 1")
    assert any("refers to one of article_version that is gone" in finding.text for finding in wrong(scene))


def test_damage_is_found(scene: Scene) -> None:
    path = scene.settings.path.parent / "monitor.sqlite3"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 3 * 4096] + os.urandom(3 * 4096))
    [error, *_] = [finding for finding in wrong(scene) if finding.level is Level.ERROR]
    assert error.about == "database"
    assert "monitor restore FILE" in str(error.mend)
    path.write_bytes(os.urandom(9000))
    [error] = [finding for finding in wrong(scene) if finding.level is Level.ERROR]
    assert "not an SQLite database" in error.text


def test_databases_of_other_versions_are_told_with_their_mend(scene: Scene) -> None:
    for version, mend in (("0004", "monitor db upgrade"), ("9000", "Update the program.")):
        engine = open_database(scene.settings.database)
        with writing(engine) as conn:
            conn.execute(text(f"UPDATE alembic_version SET version_num = '{version}'"))  # noqa: S608
        engine.dispose()
        [error] = wrong(scene)
        assert (error.level, error.about) == (Level.ERROR, "database")
        assert str(error.mend).endswith(mend)
        with writing(engine) as conn:
            conn.execute(text(f"UPDATE alembic_version SET version_num = '{SCHEMA}'"))  # noqa: S608
        engine.dispose()
    (scene.settings.path.parent / "monitor.sqlite3").unlink()
    assert str(wrong(scene)[0].mend).endswith("monitor init")


def test_times_to_come_are_told(scene: Scene) -> None:
    warnings = wrong(replace(scene, now=NOW - 3 * HOUR, quick=True))
    assert {(finding.level, finding.about) for finding in warnings} == {(Level.WARNING, "clock")}
    assert [finding.text.split(" in the future")[0] for finding in warnings] == [
        "There are crawls that were begun",
        "There are sources that worked",
    ]


def test_who_is_at_work_and_that_nobody_is(scene: Scene) -> None:
    assert any("`monitor run` is not at work" in finding.text for finding in examine(scene))
    engine = open_database(scene.settings.database)
    with only_one(engine):
        assert any(f"is at work (process {os.getpid()})" in finding.text for finding in examine(scene))
    engine.dispose()
    [warning] = wrong(replace(scene, now=NOW + timedelta(days=3)))
    assert (warning.about, warning.mend) == ("crawls", "Start it with the machine: monitor service")


def test_a_service_that_ends_with_the_login(scene: Scene, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr("monitor.upkeep.doctor.runs.LINGERING", tmp_path / "linger")
    monkeypatch.setattr("sys.platform", "linux")
    unit = tmp_path / "home/.config/systemd/user/monitor.service"
    unit.parent.mkdir(parents=True)
    unit.touch()
    [warning] = wrong(scene)
    assert warning.mend == "Let it stay: loginctl enable-linger"


def test_sources_that_are_ill_or_were_never_read(scene: Scene) -> None:
    engine = open_database(scene.settings.database)
    with writing(engine) as conn:
        note_health(conn, "Gazette", NOW - HOUR, Health.BLOCKED, "403 twice in a row")
        note_health(conn, "Taken out", NOW - HOUR, Health.GONE, None)
    engine.dispose()
    more = f'{CONFIG}\n[[source]]\nname = "Herald"\nkind = "feed"\nurl = "https://herald.example/"\n'
    warnings = wrong(replace(scene, settings=parse(more, scene.settings.path)))
    assert [finding.text for finding in warnings] == [
        "Gazette is blocked since 2027-03-14: 403 twice in a row",
        "Never read: Herald",
    ]


def test_a_source_that_failed_a_moment_ago_is_named(scene: Scene) -> None:
    engine = open_database(scene.settings.database)
    with writing(engine) as conn:
        record_failure(conn, "Gazette", NOW, status="blocked", error="the site refuses")
    engine.dispose()
    [found] = [finding for finding in examine(scene) if finding.about == "sources"]
    assert found.level is Level.OK
    assert "the last crawl of Gazette failed" in found.text


def test_a_source_that_would_not_be_fetched(scene: Scene) -> None:
    scene.settings.path.write_text(CONFIG.replace("allow_private = true", ""))
    read = parse(scene.settings.path.read_text(), scene.settings.path)
    [error] = wrong(replace(scene, settings=read))
    assert (error.level, error.about) == (Level.ERROR, "configuration")
    assert 'monitor.toml:8: source[1] "Gazette": url: would not be fetched: loopback' in error.text


def test_an_archive_and_a_browser_that_are_not_there_have_a_mend_of_their_own(scene: Scene) -> None:
    more = """
    [[source]]
    name = "Old"
    kind = "archive"
    path = "gone.warc.gz"
    [[source]]
    name = "Drawn"
    kind = "page"
    url = "https://drawn.example/"
    render = true
    [crawl]
    browser = "/no/such/browser"
    """
    scene.settings.path.write_text(CONFIG + more)
    read = parse(CONFIG + more, scene.settings.path)
    archive, browser = configuration.examine(replace(scene, settings=read))
    assert "path of a WARC file" in str(archive.mend)
    assert "Install a browser" in str(browser.mend)


def test_feeds_that_are_missing_broken_or_old(scene: Scene) -> None:
    everything = scene.settings.feed.folder / "all.xml"
    whole = everything.read_bytes()
    everything.write_bytes(whole.replace(b"<guid", b"<!-- --><guid").replace(_newest(scene).encode(), b"older"))
    assert [finding.text.partition(": ")[2] for finding in wrong(scene)] == ["the newest change is not in all.xml"]
    everything.write_bytes(whole[:-20])
    [error] = wrong(scene)
    assert (error.level, error.mend) == (Level.ERROR, "Write them anew: monitor feed")
    everything.unlink()
    assert "has no all.xml" in wrong(scene)[0].text
    shutil.rmtree(scene.settings.feed.folder)
    scene.settings.feed.folder.write_text("no folder")
    [error] = wrong(scene)
    assert (error.level, error.about) == (Level.ERROR, "feeds")


def _newest(scene: Scene) -> str:
    engine = open_database(scene.settings.database)
    with reading(engine) as conn:
        [newest] = changes(conn, limit=1)
    engine.dispose()
    return identity(newest.id)
