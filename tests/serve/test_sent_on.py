"""The token goes out of a browser's address, stays in those of programs, and feeds have one of their own."""

from __future__ import annotations

import json
import shutil
import urllib.error
import urllib.request
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import feedparser
import pytest
from icalendar import Calendar
from lxml import html
from served import TOKEN, Got, Served, folder, served, serving, settings_of
from small_press import press, scene

from monitor.model import Show
from monitor.opml import read_opml
from monitor.serve import entering
from monitor.serve.access import Access
from monitor.serve.addresses import of_a_page, same, typed
from monitor.site import document, paths
from monitor.site.document import HTML

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from monitor.site import Scene

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip


@pytest.fixture(scope="module")
def closed(folder: Path) -> Iterator[Served]:
    """With a token, and with archives."""
    settings = settings_of(folder, token=TOKEN)
    long = Show(title="The Extraordinarily Long Title of a Show That Never Ends, Part Two")
    shows = (*settings.shows, long)
    with serving(replace(settings, shows=shows, feed=replace(settings.feed, items=2))) as served:
        yield served


def read(address: str) -> tuple[int, bytes]:
    """As a program reads that keeps no cookies."""
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def page(served: Served, path: str) -> Any:
    """The tree of a page, as a browser has it that was let in."""
    return html.fromstring(served.get(path, authorization=f"Bearer {TOKEN}").body)


# --- pages


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    ("asked", "to"),
    [
        ("/?token={}", "./"),
        ("/?token={}&", "./"),
        ("/index.html?token={}", "./index.html"),
        ("/search.html?q=pier&token={}&page=1", "./search.html?q=pier&page=1"),
        ("/shows/lantern-quay.html?token={}", "./lantern-quay.html"),
        ("/shows/no-such.html?token={}", "./no-such.html"),
        ("/shows/a:b.html?token={}", "./a:b.html"),
        ("//evil.example/?token={}", "./"),
        ("/shows/%0d%0aSet-Cookie:a.html?token={}", "./%0d%0aSet-Cookie:a.html"),
        ("/sources?token={}", "./sources.html"),
        ("/search/?token={}&q=pier", "../search.html?q=pier"),
    ],
)
def test_a_browser_is_sent_to_the_page_without_the_token(closed: Served, method: str, asked: str, to: str) -> None:
    for _ in range(2):  # the second time the page is kept
        got = closed.get(asked.format(TOKEN), method)
        assert (got.status, got.headers["location"], got.body) == (303, to, b"")
        assert got.headers["cache-control"] == "no-store"
        assert got.headers["referrer-policy"] == "no-referrer"
        cookie = got.headers["set-cookie"]
        assert "HttpOnly; SameSite=Lax" in cookie
        assert "Path=/;" in cookie
        assert TOKEN not in str(got.headers)
        closed.get("/index.html", cookie=cookie.partition(";")[0])
    there = closed.get(f"/{to.removeprefix('../').removeprefix('./')}", cookie=f"other=1; {cookie.partition(';')[0]}")
    assert there.status in (200, 404)
    assert closed.get("/", cookie="monitor=0").status == 401


def form(closed: Served, path: str, body: bytes, **headers: str) -> Got:
    return closed.get(path, "POST", body, **{"content_type": "application/x-www-form-urlencoded", **headers})


@pytest.mark.parametrize(
    ("asked", "to"),
    [
        ("/", "./"),
        ("/search.html?q=pier", "./search.html?q=pier"),
        ("/shows/lantern-quay.html?token=mistyped", "./lantern-quay.html"),
        ("/sources", "./sources.html"),
    ],
)
def test_the_form_leads_to_the_page_that_was_asked_for(closed: Served, asked: str, to: str) -> None:
    got = form(closed, asked, f"token=+{TOKEN}%20".encode(), content_type="application/x-www-form-urlencoded; a=b")
    assert (got.status, got.headers["location"], got.body) == (303, to, b"")
    assert got.headers["cache-control"] == "no-store"
    cookie = got.headers["set-cookie"].partition(";")[0]
    assert closed.get(urljoin(asked, to), cookie=cookie).status == 200


@pytest.mark.parametrize(
    "body",
    [b"", b"token=", b"token=wrong", b"other=" + TOKEN.encode(), b"token=" + b"a" * 5_000, b"a=1&" * 90, b"token=%ff"],
)
def test_a_form_with_another_token_is_told_so_at_the_same_address(closed: Served, body: bytes) -> None:
    got = form(closed, "/sources.html", body, authorization=f"Bearer {TOKEN}")
    assert got.status == 401
    assert "That is not the token" in got.text
    assert not {"set-cookie", "location"} & got.headers.keys()
    assert '<form method="post">' in got.text  # to the same address


def test_what_programs_read_has_a_form_that_leads_to_the_first_page(closed: Served) -> None:
    assert '<form method="post" action="../index.html">' in closed.get("/feeds/all.xml").text
    assert form(closed, "/feeds/all.xml", f"token={TOKEN}".encode()).status == 401


def test_nobody_else_takes_forms(closed: Served, served: Served) -> None:
    body = f"token={TOKEN}".encode()
    assert closed.get("/", "POST", body, content_type="text/plain").status == 401
    assert closed.get("/", "PUT", body, content_type="application/x-www-form-urlencoded").status == 401
    assert form(served, "/", body).status == 405  # no token is needed here


def test_a_form_that_does_not_come_is_not_waited_for(closed: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entering, "FOR_THE_FORM", 0.2)
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    got = closed.raw(head + b"Content-Length: 50\r\n\r\ntoken=")
    assert got.startswith(b"HTTP/1.1 401 ")
    assert b"connection: close" in got


def test_where_the_proxy_has_it_the_cookie_is_for_that(folder: Path) -> None:
    with serving(settings_of(folder, token=TOKEN, url="https://tv.example/shows")) as served:
        through = served.get(f"/index.html?token={TOKEN}", host="tv.example")
        assert through.headers["location"] == "./index.html"
        assert "Path=/shows;" in through.headers["set-cookie"]
        assert through.headers["set-cookie"].endswith("; Secure")
        past = served.get(f"/index.html?token={TOKEN}").headers["set-cookie"]
        assert "Path=/;" in past
        assert "Secure" not in past


def test_a_folder_of_the_proxy_may_be_asked_for_without_its_slash(folder: Path) -> None:
    with serving(settings_of(folder, token=TOKEN, url="https://tv.example/shows")) as served:
        to = served.get(f"/?token={TOKEN}&a=b", host="tv.example").headers["location"]
        assert to == "https://tv.example/shows/?a=b"
        assert served.get(f"/?token={TOKEN}").headers["location"] == "./"


def test_a_folder_may_have_any_name(folder: Path) -> None:
    with serving(settings_of(folder, token=TOKEN, url="https://tv.example/テレビ;a")) as served:
        through = served.get(f"/?token={TOKEN}", host="tv.example")
        assert through.status == 303
        assert "; Path=/%E3%83%86%E3%83%AC%E3%83%93%3Ba; Max-Age" in through.headers["set-cookie"]
        assert through.headers["location"].isascii()


def test_what_opens_feeds_does_not_lead_to_the_page_that_lists_them(closed: Served) -> None:
    token = Access(token=TOKEN, default="").feed_token
    assert closed.get(f"/feeds/all.xml?token={token}").status == 200
    for path in ("/feeds/", "/calendars/", "/feeds"):
        assert closed.get(f"{path}?token={token}").status == 401


@pytest.mark.parametrize("token", ["", "wrong", f"{TOKEN}x"])
def test_a_wrong_token_leads_nowhere(closed: Served, token: str) -> None:
    for path in ("/", "/sources", "/feeds/all.xml"):
        got = closed.get(f"{path}?token={token}")
        assert got.status == 401
        assert "set-cookie" not in got.headers
        assert "location" not in got.headers


def test_what_programs_read_is_answered_where_it_was_asked_for(closed: Served) -> None:
    for path in ("/feeds/all.xml", "/feeds/all.atom", "/feeds/all.json", "/feeds/all/1.xml", "/calendars/all.ics",
                 "/feeds/all.xml?tell=renewal", "/healthz", "/metrics", "/style.css"):  # fmt: skip
        for _ in range(2):
            got = closed.get(f"{path}{'&' if '?' in path else '?'}token={TOKEN}", user_agent="Mozilla/5.0")
            assert got.status in (200, 503), path  # nobody has crawled of late
            assert "set-cookie" not in got.headers
    assert closed.get(f"/feeds/none.xml?token={TOKEN}").status == 404


def test_pages_are_told_from_what_programs_read_by_their_paths(scene: Scene) -> None:
    for path in paths(replace(scene, live=True)):
        found = document(scene, path)
        assert found is not None
        assert of_a_page(f"/{path}".encode()) == (found.media_type == HTML), path


def test_where_an_address_leads() -> None:
    assert of_a_page(b"/%69ndex%2ehtml?a.xml")
    assert not of_a_page(b"/feeds/all.xml?a=b.html")
    assert same("/shows/é.html".encode()) == "./%C3%A9.html"
    assert typed(b"/shows/lantern-quay.html") is typed(b"/") is typed(b"/feeds//") is None
    assert typed(b"/changes/") == "../index.html#lately"


@pytest.mark.parametrize("path", ["/feeds", "/feeds/", "/calendars/", "/search", "/sources/", "/shows/", "/changes"])
def test_what_is_typed_leads_to_its_page(served: Served, path: str) -> None:
    got = served.get(path)
    assert got.status == 308
    assert got.headers["cache-control"] == "max-age=300"
    there = served.get(urljoin(path, got.headers["location"].partition("#")[0]))
    assert there.status == 200
    if place := got.headers["location"].partition("#")[2]:
        assert f'id="{place}"' in there.text
    assert served.get(path, "POST").status == 405


def test_without_the_token_what_is_typed_leads_nowhere(closed: Served) -> None:
    assert closed.get("/sources/").status == 401


# --- feeds


def test_a_page_leads_to_feeds_that_need_nothing_more(closed: Served) -> None:
    base = f"http://127.0.0.1:{closed.port}"
    for path in ("/", "/shows/lantern-quay.html", "/sources.html", "/feeds.html", "/feeds.html?cast=on"):
        found = page(closed, path).xpath("//@href[contains(., 'feeds/') or contains(., 'calendars/')]")
        assert len(found) >= 4
        for link in found:
            assert TOKEN not in link
            status, body = read(urljoin(f"{base}{path}", link))
            assert (status, bool(body)) == (200, True), link


def test_a_reader_that_imports_the_list_can_read_all_that_is_in_it(closed: Served) -> None:
    [link] = page(closed, "/feeds.html").xpath("//main//a[contains(@href, '.opml')]/@href")
    status, body = read(f"http://127.0.0.1:{closed.port}/{link}")
    assert status == 200
    outlines = read_opml(body)
    assert len(outlines) == 4
    assert {read(each.url)[0] for each in outlines} == {200}


def test_the_token_of_feeds_opens_them_alone(closed: Served) -> None:
    [link] = page(closed, "/").xpath("//link[@type='application/rss+xml']/@href")
    token = link.partition("?token=")[2]
    assert len(token) == 32
    for path in ("/feeds/all.xml", "/feeds/all.json?tell=renewal&", "/calendars/all.ics"):
        assert closed.get(f"{path}{'' if '?' in path else '?'}token={token}").status == 200
    for path in ("/", "/index.html", "/metrics", "/shows/lantern-quay.html", "/feeds", "/feeds/../index.html",
                 "/feeds/%2e%2e/index.html", "/feeds%2fall.xml"):  # fmt: skip
        got = closed.get(f"{path}?token={token}")
        assert got.status in (401, 404), path
        assert "Lantern Quay" not in got.text
        assert "set-cookie" not in got.headers
    assert closed.get("/feeds/all.xml", authorization=f"Bearer {token}").status == 401
    assert closed.get("/feeds/all.xml", cookie=f"monitor={token}").status == 401


@pytest.mark.parametrize("suffix", ["xml", "atom", "json"])
def test_a_reader_finds_its_way_from_a_feed_to_all_of_its_past(closed: Served, suffix: str) -> None:
    address: str | None = f"http://127.0.0.1:{closed.port}/feeds/all.{suffix}?token={TOKEN}"
    seen: list[str] = []
    pages = 0
    while address:
        status, body = read(address)
        assert status == 200, address
        if suffix == "json":
            feed = json.loads(body)
            seen += (item["id"] for item in feed["items"])
            itself, address = feed["feed_url"], feed.get("next_url")
        else:
            parsed = feedparser.parse(body)
            seen += (entry.id for entry in parsed.entries)
            links = {link.rel: link.href for link in parsed.feed.links}
            itself, address = links["self"], links.get("prev-archive")
        assert read(itself) == (200, body)
        assert TOKEN.encode() not in body
        pages += 1
    assert pages > 2
    assert len(set(seen)) == len(json.loads(read(every(closed))[1])["items"])


def every(closed: Served) -> str:
    return f"http://127.0.0.1:{closed.port}/feeds/all.json?limit=1000&token={TOKEN}"


def test_a_calendar_says_where_it_is_read_anew(closed: Served) -> None:
    _, body = read(f"http://127.0.0.1:{closed.port}/calendars/all.ics?token={TOKEN}")
    source = str(Calendar.from_ical(body)["source"])
    assert TOKEN not in source
    assert read(source) == (200, body)


def test_without_a_token_addresses_have_none(served: Served) -> None:
    for path in ("/", "/feeds/all.atom", "/calendars/all.ics"):
        assert "token" not in served.get(path).text


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_in_a_browser_from_the_token_to_a_feed_in_a_reader(closed: Served) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    base = f"http://127.0.0.1:{closed.port}"
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        opened = browser.new_page()
        answer = opened.goto(f"{base}/shows/lantern-quay.html?token={TOKEN}")
        assert (answer.status, opened.url) == (200, f"{base}/shows/lantern-quay.html")
        opened.click("header a.home")
        opened.wait_for_url(f"{base}/index.html")
        assert "Lantern Quay" in opened.inner_text("main")
        opened.fill("header input[type=search]", "renewed")
        opened.click("header button")
        opened.wait_for_url(f"{base}/search.html?q=renewed")
        opened.go_back()
        assert opened.evaluate("document.cookie") == ""
        copied = opened.eval_on_selector("main a[href*='feeds/']", "link => link.href")
        browser.close()
    assert TOKEN not in copied
    status, body = read(copied)
    assert status == 200
    assert feedparser.parse(body).entries
    assert read(copied.partition("?")[0])[0] == 401


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_in_a_browser_a_feed_is_put_together_without_scripts(closed: Served) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    base = f"http://127.0.0.1:{closed.port}"
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
        opened = context.new_page()
        opened.goto(f"{base}/feeds/?token={TOKEN}")
        assert opened.url == f"{base}/feeds.html"
        opened.check("input[name=release_date]")
        opened.check("input[name=cast]")
        opened.select_option("#show", "lantern-quay")
        opened.click(".choose button")
        opened.wait_for_url("**/feeds.html?*")
        assert opened.evaluate("document.documentElement.scrollWidth") <= 360
        address = opened.inner_text(".made dd a >> nth=1")
        assert opened.evaluate("document.querySelectorAll('.made dd a')[1].href") == address
        made, state = opened.url, context.storage_state()
        examined = browser.new_context(storage_state=state).new_page()
        examined.goto(made)
        examined.evaluate(axe)
        for scheme in ("light", "dark"):
            examined.emulate_media(color_scheme=scheme)
            found = examined.evaluate("axe.run(document, {resultTypes: ['violations']})")
            assert [each["id"] for each in found["violations"]] == [], scheme
        browser.close()
    status, body = read(address)
    assert status == 200
    entries = feedparser.parse(body).entries
    assert {tag.term for entry in entries for tag in entry.tags} >= {"release_date", "cast"}
    assert len(entries) == 2  # as many as a feed has here


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_in_a_browser_the_form_that_asks_for_the_token_leads_in(closed: Served) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    base = f"http://127.0.0.1:{closed.port}"
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        opened = browser.new_page()
        asked = f"{base}/search.html?q=renewed"
        assert opened.goto(asked).status == 401
        opened.fill("#token", TOKEN[:-1])
        opened.click("button")
        opened.wait_for_selector("text=That is not the token")
        assert opened.url == asked
        opened.fill("#token", TOKEN)
        opened.click("button")
        opened.wait_for_selector("text=Lantern Quay")
        assert opened.url == asked
        browser.close()
