"""sources add where a site is slow, shut, too large or an API: what was found is told, and what would mend the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from catalogue import Entry, serve
from commands import folder, monitor
from makes import BAY, HARBOR, listing, rss
from website import Reply, Website, dripping

from monitor.cli.sources.advice import advice
from monitor.config import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from commands import Monitor

CONFIG = """contact = "jo@example.org"
[[show]]
title = "Winter Harbor"
[crawl]
delay = 0.01
"""


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as served:
        yield served


def configure(folder: Path, *keys: str) -> None:
    (folder / "monitor.toml").write_text(CONFIG + "\n".join(keys))


def test_what_was_found_before_time_was_over_is_told(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, "timeout = 60", "deadline = 3")
    site.page("/tv/", listing([*HARBOR, *BAY]))
    site.reply("/tv/feed/", Reply(dripping, headers={"Content-Type": "application/rss+xml"}))
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes")
    assert ran.status == 0
    assert ran.err.splitlines()[0] == "not done after 3 s: not all was asked for, and there may be more."
    assert ran.out.startswith(f"1. listing  {site.url('/tv/')}\n")
    assert 'kind = "listing"' in (folder / "monitor.toml").read_text()


def test_time_is_over_before_anything_came(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, "timeout = 60", "deadline = 1")
    site.reply("/tv/", Reply(dripping, headers={"Content-Type": "text/html"}))
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes")
    assert ran.status == 1
    assert "not done after " in ran.err.splitlines()[0]
    assert "crawl.deadline" in ran.err.splitlines()[-1]
    assert advice("timeout", "no complete answer in time", site.url("/"))[0].endswith("crawl.timeout.")


def test_a_login_is_no_list(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder)
    gate = "/login?next=/tv/"
    site.redirect("/tv/", gate)
    site.page(gate, listing([*HARBOR, *BAY]))
    for path in ("/feed/", "/tv/feed/"):
        site.redirect(path, f"/login?next={path}")
        site.file(f"/login?next={path}", rss(site, "Log in", BAY), "application/rss+xml")
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes")
    assert (ran.status, ran.out) == (1, "")
    assert f"its address leads to a gate before the list: {site.url(gate)}" in ran.err
    assert ran.err.splitlines()[-1].startswith("The site keeps programs out.")
    assert len(site.paths()) <= 8


def test_a_wall_of_words_is_no_list(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder)
    site.page("/tv/", "<html><head><title>Log in</title></head><body><h1>Log in to read on</h1></body></html>")
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes")
    assert (ran.status, ran.out) == (1, "")
    assert "no list came: it asks to log in" in ran.err
    assert ran.err.splitlines()[-1].startswith("The site keeps programs out.")


def test_a_page_that_no_crawl_would_read_is_too_large(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, "max_bytes = 20000")
    site.page("/tv/", listing([*HARBOR, *BAY]) + "<!-- " + "x" * 40_000 + " -->")
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes")
    assert (ran.status, ran.out) == (1, "")
    assert "larger than crawl.max_bytes allows, 20000 bytes" in ran.err
    assert ran.err.splitlines()[-1].startswith("Allow larger pages with crawl.max_bytes")


@pytest.mark.parametrize("asked", ["", "/", "/shows/301"])
def test_a_catalogue_is_known_by_its_search(monitor: Monitor, folder: Path, site: Website, asked: str) -> None:
    configure(folder)
    serve(site, Entry(301, "Winter Harbor"))
    site.file("/shows/301", "{}", "application/json")
    ran = monitor("sources", "add", site.url(asked), "--allow-private", "--yes")
    assert ran.status == 0
    assert ran.out.startswith(f"1. catalogue  {site.address}\n   127.0.0.1: a catalogue, asked for its entries of your")
    assert site.paths() == [asked or "/", "/search/shows?q=Winter%20Harbor"]
    [added] = load(folder / "monitor.toml").sources
    assert (added.kind, added.url, added.tier) == ("catalogue", site.address, "official")


def test_an_archive_is_not_looked_for(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder)
    ran = monitor("sources", "add", site.url("/"), "--kind", "archive")
    assert (ran.status, site.requests, len(ran.err.splitlines())) == (2, [], 1)
    assert 'kind = "archive" and its path' in ran.err
