"""Archives from end to end: real files, real processes, a real database; and nothing that is sent."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from crawling import AGENT, LIMITS, SHOW, Crawled, article, database, source
from hypothesis import given, settings
from hypothesis import strategies as st
from warcs import Archive

from monitor.crawl import ArticleEvent, ChangeEvent, Job, crawl
from monitor.crawl.process import COMMAND
from monitor.intake import Intake
from monitor.model import Attribute, Fact, Page, Show, Source
from monitor.store import open_database, open_facts, reading, versions
from spiders.archive import ArchiveSpider
from spiders.fetch import FetchFailed
from spiders.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.crawl import Event

pytestmark = pytest.mark.long

PATIENT = replace(LIMITS, deadline=100)  # whatever else the machine does
NOW = datetime(2027, 9, 1, tzinfo=UTC)
UNDECIDED = "Harbour Lights has not been renewed for a second season yet."
RENEWED = "Harbour Lights has been renewed for a second season."
DATED = "Season 2 of Harbour Lights will premiere on March 14, 2028."
MOVED = "Season 2 of Harbour Lights will premiere on May 2, 2028."
CAST = "Mina Falk joins the cast of season 2 of Harbour Lights as Ada Lund."


def day(number: int) -> datetime:
    return datetime(2027, 3, 1, 12, tzinfo=UTC) + timedelta(days=number)


def paper(number: int) -> str:
    return f"https://paper{number}.example/harbour-lights"


# When it was fetched, where, and what stood there: edits, copies of one day, and pages of which nothing comes.
STORY: tuple[tuple[datetime, str, str], ...] = (
    (day(0), paper(1), article("All about Harbour Lights", UNDECIDED, "2027-03-01")),
    (day(1), paper(2), article("The harbour goes on", RENEWED, "2027-03-02")),
    (day(2), paper(1), article("All about Harbour Lights", f"{RENEWED} {DATED}", "2027-03-01")),
    (day(3), paper(3), article("Who is new", CAST, "2027-03-04")),
    (day(4), paper(2), article("The harbour goes on", f"{RENEWED} {MOVED}", "2027-03-02")),
    (day(5), paper(3), "<html><title>Just a moment...</title><p>Harbour Lights: checking your browser</p></html>"),
    (day(6), paper(4), article("A later date", MOVED, "2027-03-07")),
    (day(7), "https://paper1.example/other", "<html><p>" + "Copper Bay is about something else. " * 20 + "</p></html>"),
)


def archive(path: Path, **fields: Any) -> Source:
    return source("Archive", path.as_uri(), "archive", **fields)


def written(folder: Path) -> list[Archive]:
    """The story in two files, as by two crawlers at once; of the later one the newer captures come by name first."""
    folder.mkdir()
    files = [Archive(folder / "b.warc.gz"), Archive(folder / "a.warc")]
    for number, (at, url, html) in enumerate(STORY):
        files[number % 2].page(url, html, at, in_chunks=number % 3 == 0, zipped=number % 4 == 1)
    return files


def run(
    path: str, *sources: Source, at: datetime = NOW, limits: Any = PATIENT, shows: tuple[Show, ...] = (SHOW,)
) -> Crawled:
    return Crawled(tuple(crawl(sources, database=path, shows=shows, user_agent=AGENT, limits=limits, at=at)))


def believed(path: str, slug: str = SHOW.slug) -> set[Fact]:
    """Since when is a matter of when it was read here: see docs/time.md."""
    engine = open_database(path)
    with reading(engine) as conn:
        facts = {replace(fact, valid_from=NOW, valid_to=None) for fact in open_facts(conn, slug)}
    engine.dispose()
    return facts


def live(path: str, story: tuple[tuple[datetime, str, str], ...] = STORY) -> set[Fact]:
    """What is believed where each page was read as it appeared."""
    engine = open_database(path)
    intake = Intake(engine, [SHOW])
    for at, url, html in story:
        page = Page(url=url, final_url=url, body=html.encode(), fetched_at=at, content_type="text/html; charset=utf-8")
        intake.take(page, source("Archive", url, "feed"), at)
    engine.dispose()
    return believed(path)


def test_an_archive_gives_what_a_crawl_would_have_given(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    files = written(folder)
    done = run(path, archive(folder)).done("Archive")
    assert (done.status, done.new, done.edited, done.requests, done.errors) == ("ok", 4, 2, 0, ())
    (tmp_path / "live").mkdir()
    facts = live(database(tmp_path / "live"))
    assert believed(path) == facts
    assert {fact.value for fact in facts if fact.attribute is Attribute.RELEASE_DATE} == {"2028-05-02"}

    again = run(path, archive(folder)).done("Archive")  # all of it was read
    assert (again.status, again.fetched, again.claims) == ("ok", 0, 0)

    trailer = "A trailer for season 2 of Harbour Lights has been released."
    files[0].page(paper(5), article("The trailer is here", trailer, "2027-03-09"), day(8))
    files[0].revisit(paper(4), day(9))
    files[1].page(paper(6), "no record", day(9), spoiled={b"no record": b"no recorD"})
    grown = run(path, archive(folder))  # what was added is read, and what is added later is not news of today
    assert (grown.done("Archive").new, grown.done("Archive").fetched) == (1, 1)
    assert grown.done("Archive").errors == (f"a.warc: {paper(6)}: damaged: its digest does not fit",)
    assert not [event for event in grown.events if isinstance(event, ChangeEvent)]
    assert Attribute.TRAILER in {fact.attribute for fact in believed(path)}

    files[0].page(paper(7), article("It is over", "Harbour Lights has been cancelled.", "2027-03-10"), day(10))
    told = [event.change for event in run(path, archive(folder)).events if isinstance(event, ChangeEvent)]
    assert [(change.season, change.old, change.new) for change in told] == [(2, "renewed", "cancelled")]  # it corrects


PLACES = st.tuples(st.integers(1, 4), st.sampled_from([UNDECIDED, RENEWED, DATED, MOVED, CAST, f"{RENEWED} {MOVED}"]))


@settings(max_examples=int(os.environ.get("EXAMPLES", "4")), deadline=None)
@given(st.lists(PLACES, min_size=2, max_size=7), st.booleans())
def test_late_or_as_it_appears_gives_the_same(tmp_path_factory: pytest.TempPathFactory, said: Any, dated: bool) -> None:
    """Pages of four papers, edited in any way, read as they appeared or all at once from an archive."""
    story = []
    for number, (place, news) in enumerate(said):
        html = article(f"Harbour Lights by paper {place}", news, "2027-03-01")
        html = html if dated else html.replace("article:published_time", "x")
        story.append((day(number), paper(place), html))
    path = database(tmp_path_factory.mktemp("late"))
    engine = open_database(path)
    intake = Intake(engine, [SHOW])
    for at, url, html in story:
        page = Page(url=url, final_url=url, body=html.encode(), fetched_at=at, content_type="text/html")
        intake.take(page, source("Archive", url, "archive"), NOW, seen=at)
    engine.dispose()
    assert believed(path) == live(database(tmp_path_factory.mktemp("live")), tuple(story))


def test_a_kill_loses_nothing(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    written(folder)
    job = Job(database=path, source=archive(folder), shows=(SHOW,), user_agent=AGENT, limits=PATIENT, at=NOW)
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin
        assert process.stdout
        process.stdin.write(job.to_json())
        process.stdin.close()
        for line in process.stdout:
            if json.loads(line)["event"] == "article":
                process.kill()
                break
        process.stdout.read()
    assert process.returncode == -9
    run(path, archive(folder))
    (tmp_path / "live").mkdir()
    assert believed(path) == live(database(tmp_path / "live"))
    engine = open_database(path)
    with reading(engine) as conn:
        assert len(versions(conn)) == 6
    engine.dispose()


def in_this_process(
    path: str, source: Source, *, shows: tuple[Show, ...] = (SHOW,), time_over: bool = False
) -> list[str]:
    """The same without a process of its own: what became of each page."""
    engine = open_database(path)
    events: list[Event] = []
    job = Job(database=path, source=source, shows=shows, user_agent=AGENT, limits=PATIENT, at=NOW)
    spider = ArchiveSpider(job, Ledger(engine, source, shows, Intake(engine, shows)), lambda _: True, events.append)
    if time_over:
        spider._end = 0
    try:
        asyncio.run(spider.crawl())
    finally:
        engine.dispose()
    assert spider.time_over is time_over
    return [event.outcome for event in events if isinstance(event, ArticleEvent)]


def test_whoever_is_followed_since_is_looked_for_from_the_beginning(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    written(folder)
    first = in_this_process(path, archive(folder))
    assert first == ["new", "new", "edited", "new", "edited", "not_an_article", "new"]
    facts = believed(path)
    bay, lights = Show(title="Copper Bay"), Show(title="Unheard Of")
    again = in_this_process(path, archive(folder), shows=(SHOW, bay))
    assert sorted(again) == ["new", "not_an_article", *["unchanged"] * 6]
    assert believed(path) == facts
    assert in_this_process(path, archive(folder, shows=(lights.slug,)), shows=(SHOW, bay, lights)) == []


def test_a_capture_that_was_overtaken_changes_nothing(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    facts = live(path, (STORY[4],))
    folder.mkdir()
    older = Archive(folder / "a.warc")
    older.page(paper(2), article("The harbour goes on", UNDECIDED, "2027-03-02"), day(1))
    older.revisit(paper(2), day(2))
    assert in_this_process(path, archive(folder)) == ["unchanged"]
    assert believed(path) == facts


def test_time_that_is_over_is_no_failure(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    written(folder)
    assert in_this_process(path, archive(folder), time_over=True) == []
    assert len(in_this_process(path, archive(folder))) == 7
    assert in_this_process(path, archive(folder)) == []


def test_a_file_that_became_another_is_read_again(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    files = written(folder)
    in_this_process(path, archive(folder))
    other = Archive(files[0].path)
    for number in range(8):
        url = f"https://paper9.example/{number}"
        other.page(url, article(f"Harbour Lights {number}", CAST, "2027-03-09"), day(9) + timedelta(hours=number))
    assert in_this_process(path, archive(folder)) == ["new"] * 8


def test_files_are_read_in_order_of_time_whatever_their_names(tmp_path: Path) -> None:
    path, folder = database(tmp_path), tmp_path / "warcs"
    folder.mkdir()
    for number in range(5):
        file = Archive(folder / f"{9 - number}.warc.gz")
        text = f"Look {number}. {UNDECIDED}"
        file.page(paper(1), article("All about Harbour Lights", text, "2027-03-01"), day(number))
    assert in_this_process(path, archive(folder)) == ["new", *["edited"] * 4]


@pytest.mark.parametrize(
    ("name", "why"), [("", "whose name ends in .warc or .warc.gz"), ("none", "there is no file or folder")]
)
def test_a_folder_without_archives_fails(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FetchFailed, match=why):
        in_this_process(database(tmp_path), archive(tmp_path / "empty" / name))
