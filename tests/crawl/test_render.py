"""Pages that show their text only once their scripts have run, in a real Chromium, and what it may not do meanwhile."""

from __future__ import annotations

import asyncio
import shutil
import time
from importlib.util import find_spec
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from crawling import article, database, rss, run, source
from website import Website

from monitor.model import Limits
from spiders.render import NAMES, Browser, CannotRender, browser_path

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from pathlib import Path

THERE = find_spec("playwright") is not None and any(map(shutil.which, NAMES))
with_browser = pytest.mark.skipif(not THERE, reason="needs Chromium and the extra render")

PATIENT = Limits(delay=0.01, timeout=30, deadline=90)  # a browser on a busy machine is slow

SHELL = """<!doctype html><html lang="en"><head><title>Screen Notes</title>
<link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.png"></head>
<body><div id="app"></div><img src="/picture.jpg"><iframe src="/frame"></iframe>
<script src="/app.js"></script></body></html>"""
APP = """
const load = async () => {
  const answer = await fetch("/data" + location.pathname + ".json");
  document.getElementById("app").innerHTML = (await answer.json()).html;
  for (const url of %s) { try { await fetch(url); } catch { } }
  try { new WebSocket("ws://%s/socket"); } catch { }
  const image = new Image(); image.src = "http://%s/pixel.gif";
  navigator.sendBeacon("http://%s/beacon", "seen");
  await fetch("/posted", { method: "POST", body: "seen" }).catch(() => null);
};
load();
"""


def shown(title: str, news: str) -> str:
    """What the script puts into the page."""
    whole = article(title, news)
    return whole[whole.index("<main>") : whole.index("</body>")]


@pytest.fixture
def elsewhere() -> Iterator[Website]:
    """What no page may reach."""
    with Website() as site:
        yield site


@pytest.fixture
def site(elsewhere: Website) -> Iterator[Website]:
    """A site of which nothing can be read without a browser."""
    host = elsewhere.address.removeprefix("http://")
    port = host.partition(":")[2]
    refused = [f"http://0.0.0.0:{port}/", "http://169.254.169.254/latest/meta-data/", "/kept/out.json"]
    with Website() as site:
        site.robots("User-agent: *\nDisallow: /kept/")
        site.file("/kept/out.json", "{}", "application/json")
        site.file("/app.js", APP % (str(refused), host, host, host), "text/javascript")
        site.file(
            "/data/one.json",
            _json(shown("One", "The network renewed it for a second season, to premiere in 2028.")),
            "application/json",
        )
        site.page("/one", SHELL)
        site.file("/feed", rss(("Harbour Lights renewed", site.url("/one"))), "application/rss+xml")
        yield site


def _json(html: str) -> str:
    import json

    return json.dumps({"html": html})


@with_browser
def test_an_article_that_needs_javascript_is_read(site: Website, elsewhere: Website, tmp_path: Path) -> None:
    data = database(tmp_path)
    plain = run(data, [source("Notes", site.url("/feed"))])
    assert plain.outcomes("Notes") == {"/one": "not_an_article"}
    site.forget()
    (tmp_path / "rendered").mkdir()
    data = database(tmp_path / "rendered")
    crawled = run(data, [source("Notes", site.url("/feed"), render=True)], PATIENT)
    assert crawled.done("Notes").status == "ok", crawled.events
    assert crawled.outcomes("Notes") == {"/one": "new"}
    assert crawled.done("Notes").claims >= 2  # that it was renewed, and for when
    # Its scripts and their data were asked for by us, and nothing else was.
    assert site.paths() == ["/feed", "/one", "/app.js", "/data/one.json"]
    assert {request.headers["User-Agent"] for request in site.requests} == {
        "monitor/0.0 (+mailto:somebody@mail.example)"
    }
    assert elsewhere.connections == 0

    again = run(data, [source("Notes", site.url("/feed"), render=True)], PATIENT)
    assert again.outcomes("Notes") == {"/one": "unchanged"}  # by its bytes, as shown
    site.file("/data/one.json", _json(shown("One", "It was cancelled.")), "application/json")
    edited = run(data, [source("Notes", site.url("/feed"), render=True)], PATIENT)
    assert edited.outcomes("Notes") == {"/one": "edited"}


@with_browser
def test_a_list_that_needs_javascript_is_read(site: Website, tmp_path: Path) -> None:
    links = "".join(f'<h2><a href="/{name}">Harbour Lights, part {name}</a></h2>' for name in ("one", "two", "three"))
    site.file("/data/tag.json", _json(f"<main>{links}</main>"), "application/json")
    site.page("/tag", SHELL)
    crawled = run(database(tmp_path), [source("Notes", site.url("/tag"), "listing", render=True)], PATIENT)
    assert crawled.outcomes("Notes")["/one"] == "new"
    assert set(crawled.outcomes("Notes")) == {"/one", "/two", "/three"}


@with_browser
def test_a_page_that_never_ends_is_given_up_in_time(site: Website, tmp_path: Path) -> None:
    site.page("/busy", "<html><body>Harbour Lights<script>while (true) {}</script></body></html>")
    site.file(
        "/feed",
        rss(("Harbour Lights busy", site.url("/busy")), ("Harbour Lights renewed", site.url("/one"))),
        "application/rss+xml",
    )
    limits = Limits(delay=0.01, timeout=8, deadline=90)
    start = time.monotonic()
    crawled = run(database(tmp_path), [source("Notes", site.url("/feed"), render=True)], limits)
    assert crawled.outcomes("Notes") == {"/busy": "failed", "/one": "new"}
    assert time.monotonic() - start < 60


@with_browser
def test_a_page_that_grows_without_end_is_not_read(site: Website, tmp_path: Path) -> None:
    site.file("/app.js", "for (let n = 0; n < 40; n++) document.body.append('x'.repeat(100000));", "text/javascript")
    limits = Limits(delay=0.01, timeout=30, deadline=90, max_bytes=1_000_000)
    crawled = run(database(tmp_path), [source("Notes", site.url("/feed"), render=True)], limits)
    assert crawled.outcomes("Notes") == {"/one": "failed"}
    assert "larger than allowed when rendered" in crawled.reasons("Notes")["/one"]


async def hangs() -> None:
    """Never ends."""
    await asyncio.Event().wait()


async def breaks() -> None:
    """Ends at once, badly."""
    raise ConnectionResetError


@pytest.mark.parametrize("end", [hangs, breaks])
def test_a_browser_that_cannot_be_ended_keeps_nobody(
    monkeypatch: pytest.MonkeyPatch, end: Callable[[], Awaitable[None]]
) -> None:
    monkeypatch.setattr("spiders.render.CLOSING", 0.1)
    ended = []

    async def stop() -> None:
        ended.append("driver")
        await end()

    async def story() -> None:
        browser = Browser(None, named=None, user_agent="x", timeout=1, max_bytes=1)  # type: ignore[arg-type]
        browser._browser, browser._playwright = SimpleNamespace(close=end), SimpleNamespace(stop=stop)
        await asyncio.wait_for(browser.close(), 10)
        assert ended == ["driver"]
        assert browser._browser is browser._playwright is None
        await browser.close()

    asyncio.run(story())


def test_what_is_missing_is_said_with_its_mend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("spiders.render.find_spec", lambda _: None)
    with pytest.raises(CannotRender, match=r"pip install 'monitor\[render\]'"):
        browser_path()
    monkeypatch.setattr("spiders.render.find_spec", lambda _: "there")
    with pytest.raises(CannotRender, match=r"no Chromium on the PATH\. Install it"):
        browser_path()
    with pytest.raises(CannotRender, match=r"no browser at /opt/browser; see crawl\.browser"):
        browser_path("/opt/browser")
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert browser_path() == str(program)
    assert browser_path(str(program)) == str(program)


def test_without_a_browser_the_source_fails_and_says_why(tmp_path: Path) -> None:
    with Website() as site:
        site.page("/one", SHELL)
        site.file("/feed", rss(("Harbour Lights renewed", site.url("/one"))), "application/rss+xml")
        limits = Limits(delay=0.01, timeout=5, deadline=30, browser="/no/such/browser")
        crawled = run(database(tmp_path), [source("Notes", site.url("/feed"), render=True)], limits)
    done = crawled.done("Notes")
    assert done.status == "not_rendered"
    assert "no browser at /no/such/browser" in (done.reason or "") or "monitor[render]" in (done.reason or "")
