"""Every document that can be reached from the first page, as it is served."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from lxml import html
from served import TOKEN, Got, Served, folder, served, serving, settings_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM = shutil.which("chromium")
MOST = 200  # documents
FORBIDDEN = "//script | //style | //@style | //base | //iframe | //object | //embed | //@*[starts-with(name(), 'on')]"


@pytest.fixture(scope="module")
def reached(served: Served) -> dict[str, tuple[Got, str]]:
    """Path → the answer, and the page that led there."""
    base = f"http://127.0.0.1:{served.port}"
    waiting = {"/": "the beginning"}
    found: dict[str, tuple[Got, str]] = {}
    while waiting and len(found) < MOST:
        path, led = waiting.popitem()
        found[path] = served.get(path), led
        for link in links(found[path][0], f"{base}{path}"):
            if link.startswith(f"{base}/") and (to := link.removeprefix(base)) not in found:
                waiting.setdefault(to, path)
    return found


def links(got: Got, address: str) -> Iterator[str]:
    """Where a page leads, and what it is made with."""
    if not got.headers.get("content-type", "").startswith("text/html") or not got.body:
        return
    page = html.fromstring(got.body)
    for value in page.xpath("//@href | //@src | //@action"):
        yield urldefrag(urljoin(address, str(value)))[0]


def test_no_link_leads_nowhere(reached: dict[str, tuple[Got, str]]) -> None:
    broken = {path: f"{got.status}, from {led}" for path, (got, led) in reached.items() if got.status != 200}
    assert broken == {}
    assert {"/", "/index.html", "/style.css"} <= reached.keys()


def test_no_page_has_what_the_policy_forbids(reached: dict[str, tuple[Got, str]]) -> None:
    for path, (got, _) in reached.items():
        if got.headers["content-type"].startswith("text/html"):
            page = html.fromstring(got.body)
            forbidden = page.xpath(FORBIDDEN)
            assert forbidden == [], path
            assert len(got.body) < 100_000, path


def test_every_document_is_what_it_is_as_a_file(served: Served, reached: dict[str, tuple[Got, str]]) -> None:
    """All tell their kind, have a strong tag, and are answered 304 by it."""
    for path, (got, _) in reached.items():
        tag = got.headers["etag"]
        assert not tag.startswith("W/")
        assert got.headers["content-type"]
        assert served.get(path, if_none_match=tag).status == 304, path


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_a_browser_finds_nothing_that_the_policy_forbids(folder: Path, reached: dict[str, tuple[Got, str]]) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    said: list[str] = []
    flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip
    with serving(settings_of(folder, token=TOKEN)) as closed, playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=flags)
        page = browser.new_page()
        page.on("console", lambda message: said.append(f"{message.text} {message.location.get('url')}"))
        page.on("pageerror", lambda error: said.append(str(error)))
        base = f"http://127.0.0.1:{closed.port}"
        assert page.goto(f"{base}/?token={TOKEN}").status == 200
        seen = set()
        for path, (got, _) in reached.items():
            kind = urlsplit(path).path.partition("/")[2].partition("/")[0]
            if got.headers["content-type"].startswith("text/html") and kind not in seen:
                seen.add(kind)
                assert page.goto(f"{base}{path}").status == 200, path  # by the cookie alone
                assert page.evaluate("getComputedStyle(document.body).maxWidth") is not None
        browser.close()
    assert [words for words in said if "/favicon.ico" not in words] == []
