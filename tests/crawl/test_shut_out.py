"""A site that shows a wall in place of its list or articles has shut us out: told once, and once when it is over."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import SHOW, Crawled, article, database, rss, run, source
from three_days import PATIENT, bare
from website import Reply, Website

from monitor.crawl import ChangeEvent, HealthEvent
from monitor.rhythm import Health
from monitor.store import open_database, open_facts, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.model import Source

pytestmark = pytest.mark.long

DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)
HTML = {"Content-Type": "text/html; charset=utf-8"}
CHALLENGE = bare("Just a moment...", "<script>window._cf_chl_opt={}</script><p>Harbour Lights</p>").encode()
LOGIN = bare("Log in", "<h1>Log in</h1><form><input type=password></form><a href=/a-long-way-to-go-home>Home</a>")


def challenge(site: Website, status: int) -> None:
    site.reply("/list", Reply(CHALLENGE, status=status, headers=HTML))


def to_login(site: Website) -> None:
    site.page("/sign-in?to=list", LOGIN)
    site.redirect("/list", "/sign-in?to=list")


def walled(site: Website) -> None:
    site.file("/list", rss(*((f"Harbour Lights {n}", f"/new/{n}") for n in range(2))), "application/rss+xml")
    for number in range(2):
        site.page(f"/new/{number}", LOGIN)


SHUT: dict[str, tuple[str, Callable[[Website], object], str]] = {
    "a challenge, 200": ("listing", lambda site: challenge(site, 200), "challenge (Cloudflare)"),
    "a challenge, 503": ("feed", lambda site: challenge(site, 503), "challenge (Cloudflare)"),
    "a login, by redirect": ("listing", to_login, "leads to a gate"),
    "a login": ("feed", lambda site: site.page("/list", LOGIN), "asks to log in"),
    "articles behind a login": ("feed", walled, "none of 2 articles could be had"),
}


class Story:
    """Crawls of all of them: well, shut out twice, well again."""

    def __init__(self, folder: str, sites: dict[str, Website]) -> None:
        self.crawls: list[Crawled] = []
        self.facts: list[list[object]] = []
        self.requests: list[dict[str, int]] = []
        sources = [self.source(name, site) for name, site in sites.items()]
        for day in range(4):
            for name, site in sites.items():
                self.well(name, site) if day in (0, 3) else SHUT[name][1](site)
                site.forget()
            self.crawls.append(run(folder, sources, PATIENT, at=DAY + timedelta(days=day)))
            self.requests.append({name: len(site.paths()) for name, site in sites.items()})
            engine = open_database(folder)
            with reading(engine) as conn:
                self.facts.append([(fact.attribute, fact.value) for fact in open_facts(conn, SHOW.slug)])
            engine.dispose()

    def source(self, name: str, site: Website) -> Source:
        return source(name, site.url("/list"), SHUT[name][0], shows=(SHOW.slug,))

    def well(self, name: str, site: Website) -> None:
        news = "Season 2 of Harbour Lights will premiere on May 14, 2027."
        site.page("/harbour-lights-one-and-all", article("Harbour Lights one and all", news))
        link = "/harbour-lights-one-and-all"
        if SHUT[name][0] == "feed":
            site.file("/list", rss(("Harbour Lights one and all", link)), "application/rss+xml")
        else:
            site.page("/list", f"<html><body><h2><a href={link}>Harbour Lights one and all</a></h2></body></html>")

    def turns(self, name: str) -> list[tuple[int, Health]]:
        return [
            (day, event.health)
            for day, crawled in enumerate(self.crawls)
            for event in crawled.events
            if isinstance(event, HealthEvent) and event.source == name
        ]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    with ExitStack() as stack:
        sites = {name: stack.enter_context(Website(f"127.0.5.{n}")) for n, name in enumerate(SHUT, 1)}
        return Story(database(tmp_path_factory.mktemp("shut")), sites)


@pytest.mark.parametrize("name", SHUT)
def test_it_is_blocked_and_says_by_what(story: Story, name: str) -> None:
    assert story.crawls[0].done(name).ok
    for day in (1, 2):
        done = story.crawls[day].done(name)
        assert done.status == "blocked"
        assert SHUT[name][2] in (done.reason or "")
        assert done.new == done.claims == 0


@pytest.mark.parametrize("name", SHUT)
def test_its_health_is_told_once_each_way(story: Story, name: str) -> None:
    (begun, ill), (over, well) = story.turns(name)
    assert (ill, well) == (Health.BLOCKED, Health.OK)
    assert begun in (1, 2)
    assert over == 3


def test_no_show_hears_of_it(story: Story) -> None:
    assert story.facts == [story.facts[0]] * 4
    for crawled in story.crawls[1:]:
        assert not [event for event in crawled.events if isinstance(event, ChangeEvent)]


@pytest.mark.parametrize("name", SHUT)
def test_a_challenge_is_not_tried_again_at_once(story: Story, name: str) -> None:
    assert max(numbers[name] for numbers in story.requests[1:3]) <= 4
