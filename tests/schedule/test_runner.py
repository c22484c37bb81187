"""`monitor run` on a real site: what is due is crawled, again and again, whatever happens meanwhile."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import LIMITS, SHOW, article, database, rss, source
from website import Reply, Website

from monitor.config import ConfigError, FeedSettings, Problem, Settings
from monitor.crawl import ChangeEvent, DoneEvent, HealthEvent, crawl
from monitor.model import ChangeKind, Show
from monitor.rhythm import Bounds, Health
from monitor.schedule.runner import Runner
from monitor.store import open_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from monitor.crawl import Event
    from monitor.model import Source

QUICK = Bounds(fastest=timedelta(seconds=0.5), slowest=timedelta(seconds=0.5))
SELDOM = Bounds(fastest=timedelta(hours=1), slowest=timedelta(hours=1))


@dataclass
class Heard:
    """What a runner told."""

    events: list[Event] = field(default_factory=list)
    notes: list[tuple[str, bool]] = field(default_factory=list)
    published: int = 0
    coming: list[tuple[datetime, Sequence[str]]] = field(default_factory=list)  # what was waited for
    again: list[datetime | None] = field(default_factory=list)  # when each crawled source is asked next

    def event(self, event: Event, again: datetime | None = None) -> None:
        self.events.append(event)
        if isinstance(event, DoneEvent):
            self.again.append(again)

    def next(self, when: datetime, sources: Sequence[str]) -> None:
        self.coming.append((when, sources))

    def note(self, words: str, *, problem: bool = False) -> None:
        self.notes.append((words, problem))

    def publish(self, *_: object) -> None:
        self.published += 1

    def done(self, name: str) -> list[DoneEvent]:
        return [event for event in self.events if isinstance(event, DoneEvent) and event.source == name]

    def changes(self) -> list[ChangeKind]:
        return [event.change.kind for event in self.events if isinstance(event, ChangeEvent)]

    def health(self) -> list[Health]:
        return [event.health for event in self.events if isinstance(event, HealthEvent)]


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def settings(folder: Path, *sources: Source, bounds: Bounds = QUICK) -> Settings:
    path = folder / "monitor.toml"
    path.touch()
    return Settings(
        path=path,
        database=str(folder / "monitor.sqlite3") if (folder / "monitor.sqlite3").exists() else database(folder),
        contact="jo@mail.example",
        feed=FeedSettings(folder=folder / "feeds"),
        shows=(SHOW,),
        sources=sources,
        limits=LIMITS,
        bounds=bounds,
    )


@contextmanager
def running(read: Settings, load: Callable[[], Settings] | None = None) -> Iterator[tuple[Runner, Heard]]:
    heard = Heard()
    engine = open_database(read.database)
    runner = Runner(read, engine, load=load or (lambda: read), publish=heard.publish, told=heard)
    thread = threading.Thread(target=runner.run, daemon=True)
    thread.start()
    try:
        yield runner, heard
    finally:
        runner.stop()
        thread.join(10)
        assert not thread.is_alive()
        engine.dispose()


def wait_until(true: Callable[[], object], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def feed(site: Website, name: str, *articles: tuple[str, str]) -> Source:
    """A feed of articles: (path, news)."""
    for path, news in articles:
        site.page(path, article(f"Harbour Lights, {path}", news))
    items = [(f"Harbour Lights, {path}", site.url(path)) for path, _ in articles]
    return source(name, site.file(f"/{name}", rss(*items), "application/rss+xml"))


NEWS = ("/news", "Netflix has renewed Harbour Lights for a second season.")


def test_sources_are_crawled_again_and_again_and_a_change_is_told_once(site: Website, tmp_path: Path) -> None:
    gazette = feed(site, "gazette", ("/old", "The first season has eight episodes."))
    with running(settings(tmp_path, gazette)) as (_, heard):
        wait_until(lambda: len(heard.done("gazette")) >= 2)
        assert heard.changes() == [ChangeKind.FOLLOWING]
        feed(site, "gazette", ("/old", "The first season has eight episodes."), NEWS)
        wait_until(lambda: len(heard.changes()) > 1)
        count = len(heard.done("gazette"))
        wait_until(lambda: len(heard.done("gazette")) >= count + 2)
        assert heard.changes() == [ChangeKind.FOLLOWING, ChangeKind.NEW]
        assert heard.published == 2
    assert all(done.ok for done in heard.done("gazette"))


def test_what_is_not_due_is_not_asked_after_a_restart(site: Website, tmp_path: Path) -> None:
    gazette, echo = feed(site, "gazette", NEWS), feed(site, "echo")
    with running(settings(tmp_path, gazette, bounds=SELDOM)) as (_, heard):
        wait_until(lambda: heard.done("gazette"))
    with running(settings(tmp_path, gazette, echo, bounds=SELDOM)) as (_, heard):
        wait_until(lambda: heard.done("echo"))
        time.sleep(1)
    assert not heard.done("gazette")
    assert site.asked("/gazette") == 1
    assert [again is not None and again > datetime.now(UTC) for again in heard.again] == [True]


def test_what_is_waited_for_is_told_when_all_is_read_and_not_what_begins_at_once(
    site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.schedule.runner.LOOK", 0.2)
    monkeypatch.setattr("monitor.schedule.runner.OTHERS", 0.2)  # it is woken again and again
    gazette, echo = feed(site, "gazette", NEWS), replace(feed(site, "echo"), every="3h")
    read = settings(tmp_path, gazette, echo, bounds=SELDOM)
    begun = datetime.now(UTC)
    now = {"settings": read}
    with running(read, lambda: now["settings"]) as (runner, heard):
        wait_until(lambda: heard.coming)
        [(then, after)] = heard.coming
        assert len(heard.done("gazette")) == len(heard.done("echo")) == 1
        assert timedelta(minutes=59) < then - begun < timedelta(minutes=70)
        assert after == ["gazette"]
        now["settings"] = replace(read, sources=(echo,))
        runner.reload()
        wait_until(lambda: len(heard.coming) > 1)
        assert heard.coming[1][1] == ["echo"]
    with running(read) as (_, heard):
        wait_until(lambda: heard.coming)
        time.sleep(1)
    [(then, names)] = heard.coming  # once, though nothing is read
    assert then > datetime.now(UTC)
    assert names == ["gazette"]
    assert heard.events == []


def test_a_stop_before_it_has_begun_ends_it(site: Website, tmp_path: Path) -> None:
    heard, read = Heard(), settings(tmp_path, feed(site, "gazette"))
    engine = open_database(read.database)
    runner = Runner(read, engine, load=lambda: read, publish=heard.publish, told=heard)
    runner.stop()
    thread = threading.Thread(target=runner.run, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    engine.dispose()


def test_a_source_that_has_moved_is_told_once_also_while_its_list_does_not_change(
    site: Website, tmp_path: Path
) -> None:
    feed(site, "new", NEWS)
    moved = source("moved", site.redirect("/old", site.url("/new"), 301))
    with running(settings(tmp_path, moved)) as (_, heard):
        wait_until(lambda: len(heard.done("moved")) >= 3)
    assert [done.responses_304 > 0 for done in heard.done("moved")][:3] == [False, True, True]
    assert heard.health() == [Health.MOVED]


def test_a_show_that_is_added_is_summed_up_when_every_source_has_been_read_for_it(
    site: Website, tmp_path: Path
) -> None:
    moons = Show(title="Paper Moons")
    news = article("Paper Moons", "Netflix has renewed Paper Moons for a second season.").replace(
        "Harbour Lights", "Paper Moons"
    )
    later = news.replace("has renewed Paper Moons for a second season", "will bring back Paper Moons on May 4, 2027")
    feed(site, "gazette"), feed(site, "echo")
    sources = [source(name, site.url(f"/{name}")) for name in ("gazette", "echo")]
    read = settings(tmp_path, *sources, bounds=SELDOM)
    now = {"settings": read}
    with running(read, lambda: now["settings"]) as (runner, heard):
        wait_until(lambda: heard.done("gazette") and heard.done("echo"))
        runner._summed_up -= timedelta(hours=1)  # it was long ago
        for name, page in (("gazette", news), ("echo", later)):
            link = site.page(f"/moons-{name}", page)
            site.file(f"/{name}", rss(("Paper Moons", link)), "application/rss+xml")
        now["settings"] = replace(read, shows=(SHOW, moons))
        runner.reload()
        wait_until(lambda: len(heard.done("gazette")) == 2 and len(heard.done("echo")) == 2)
        wait_until(lambda: heard.changes())
        time.sleep(1)
    assert heard.changes() == [ChangeKind.FOLLOWING]


def test_what_somebody_else_crawls_meanwhile_is_planned_by_that(
    site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.schedule.runner.LOOK", 0.2)
    monkeypatch.setattr("monitor.schedule.runner.OTHERS", 0.2)
    gazette = replace(feed(site, "gazette", NEWS), every="1m")
    site.reply("/gazette", Reply(status=404))
    read = settings(tmp_path, gazette)
    with running(read) as (runner, heard):
        wait_until(lambda: heard.done("gazette"))
        planned: list[str] = []
        plan = runner._plan

        def noted(each: Source) -> datetime:
            planned.append(each.name)
            return plan(each)

        monkeypatch.setattr(runner, "_plan", noted)
        feed(site, "gazette", NEWS)
        list(crawl([gazette], database=read.database, shows=[SHOW], user_agent="x", limits=LIMITS))
        wait_until(lambda: planned)
        time.sleep(1)
    assert planned == ["gazette"]


def test_a_source_that_fails_is_told_once_and_so_is_its_recovery(
    site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.rhythm.due.LONGEST_RETRY", timedelta(seconds=0.1))
    gazette, echo = feed(site, "gazette", NEWS), feed(site, "echo")
    site.reply("/gazette", Reply(status=404))
    with running(settings(tmp_path, gazette, echo)) as (_, heard):
        wait_until(lambda: len(heard.done("gazette")) >= 4)
        assert heard.health() == [Health.FAILING]
        assert all(done.ok for done in heard.done("echo"))
        feed(site, "gazette", NEWS)
        wait_until(lambda: len(heard.health()) > 1)
        count = len(heard.done("gazette"))
        wait_until(lambda: len(heard.done("gazette")) > count)
    assert heard.health() == [Health.FAILING, Health.OK]


def test_while_it_fails_it_is_asked_ever_less(site: Website, tmp_path: Path) -> None:
    gone = source("gone", site.url("/nothing"))
    with running(settings(tmp_path, gone)) as (_, heard):
        wait_until(lambda: heard.done("gone"))
        time.sleep(2)
    assert len(heard.done("gone")) == 1  # the next time is a quarter of an hour later


def test_a_site_that_asks_to_be_left_alone_is(site: Website, tmp_path: Path) -> None:
    gazette, echo = feed(site, "gazette"), feed(site, "echo")
    site.reply("/gazette", Reply(status=503, headers={"Retry-After": "3600"}))
    with running(settings(tmp_path, gazette)) as (_, heard):
        wait_until(lambda: heard.done("gazette"))
    with running(settings(tmp_path, gazette, echo)) as (_, heard):
        wait_until(lambda: heard.done("echo"))
        time.sleep(1.5)
    assert [done.status for done in heard.done("echo")] == ["waiting"]
    assert not heard.done("gazette")


def test_an_edited_configuration_is_taken_up(site: Website, tmp_path: Path) -> None:
    gazette, echo = feed(site, "gazette", NEWS), feed(site, "echo")
    read = settings(tmp_path, gazette, bounds=SELDOM)
    now = {"settings": read}
    with running(read, lambda: now["settings"]) as (runner, heard):
        wait_until(lambda: heard.done("gazette"))
        now["settings"] = replace(read, sources=(echo,), shows=(SHOW, Show(title="Paper Moons")))
        runner.reload()
        wait_until(lambda: heard.done("echo"))
        assert ("The configuration was read again: shows 2, sources 1.", False) in heard.notes
        now["settings"] = replace(read, sources=(gazette, echo), shows=(SHOW, Show(title="Paper Moons")))
        runner.reload()
        wait_until(lambda: len(heard.done("gazette")) == 2)
    assert len(heard.done("echo")) == 1  # it is the same as before, and not due


def test_the_file_is_watched(site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.schedule.runner.LOOK", 0.2)
    read = settings(tmp_path, feed(site, "gazette"), bounds=SELDOM)
    with running(read) as (_, heard):
        wait_until(lambda: heard.done("gazette"))
        assert not heard.notes
        read.path.write_text("# edited")
        wait_until(lambda: heard.notes == [("The configuration was read again: shows 1, sources 1.", False)])


def test_a_clock_that_is_set_plans_all_anew(site: Website, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.schedule.runner.LOOK", 0.2)
    ahead = {"seconds": 0.0}
    monkeypatch.setattr("monitor.schedule.runner._ahead", lambda: ahead["seconds"])
    read = settings(tmp_path, feed(site, "gazette"), bounds=SELDOM)
    with running(read) as (runner, heard):
        wait_until(lambda: heard.done("gazette"))
        planned: list[str] = []
        monkeypatch.setattr(runner, "_plan", lambda each: planned.append(each.name))
        ahead["seconds"] = -86_400.0
        wait_until(lambda: planned)
        time.sleep(1)
    assert planned == ["gazette"]


def test_a_bad_edit_keeps_the_old_configuration_and_says_so(site: Website, tmp_path: Path) -> None:
    read = settings(tmp_path, feed(site, "gazette"))

    def load() -> Settings:
        raise ConfigError(read.path, [Problem("contact", "is missing")])

    with running(read, load) as (runner, heard):
        wait_until(lambda: heard.done("gazette"))
        runner.reload()
        wait_until(lambda: heard.notes)
        words, problem = heard.notes[0]
        assert problem
        assert "contact: is missing" in words
        assert "as it was" in words
        count = len(heard.done("gazette"))
        wait_until(lambda: len(heard.done("gazette")) > count)


def test_feeds_that_cannot_be_written_are_told_and_written_with_the_next_change(site: Website, tmp_path: Path) -> None:
    read = settings(tmp_path, feed(site, "gazette", NEWS))
    heard, tries = Heard(), []

    def publish(*_: object) -> None:
        tries.append(1)
        raise OSError(28, "No space left on device")

    engine = open_database(read.database)
    runner = Runner(read, engine, load=lambda: read, publish=publish, told=heard)
    thread = threading.Thread(target=runner.run, daemon=True)
    thread.start()
    wait_until(lambda: len(heard.done("gazette")) >= 2)
    runner.stop()
    thread.join(10)
    engine.dispose()
    assert tries
    assert any("No space left" in words and problem for words, problem in heard.notes)
