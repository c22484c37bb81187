"""What sites do to a crawler: each fault ends in bounded time, is named, and leaves the others alone."""

from __future__ import annotations

import gzip
import re
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from crawling import LIMITS, Crawled, article, database, rss, run, source
from website import Reply, Website, dripping, endless

from monitor.store import open_database, read_source_state, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

HTML = {"Content-Type": "text/html"}
NOT_FOUND = "<html><body><h1>Page not found</h1><p>Sorry. Try Harbour Lights.</p></body></html>"

SCRIPT = "<html><head><title>App</title></head><body><div id='root'></div><script>start()</script></body></html>"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"


def hang_up() -> Iterable[bytes]:
    """Close the connection without an answer."""
    raise ConnectionResetError


TOO_MANY = Reply(b"later", status=429, headers={**HTML, "Retry-After": "3600"}, etag=False)

# Sites whose page cannot be had at all: name → (what is done to the site, status, words of the reason).
SITES: dict[str, tuple[Callable[[Website], object], str, str]] = {
    "closed by robots.txt": (lambda site: site.robots("User-agent: *\nDisallow: /watched"), "robots", "disallows"),
    "robots.txt broken": (lambda site: site.robots("", status=500), "500", "cannot be had: the site answered 500"),
    "forbidden": (lambda site: site.page("/watched", "go away", status=403), "blocked", "answered 403"),
    "too many requests": (lambda site: site.reply("/watched", TOO_MANY), "blocked", "answered 429"),
    "server error": (lambda site: site.page("/watched", "broken", status=500), "500", "answered 500"),
    "soft 404": (
        lambda site: site.page("/watched", NOT_FOUND),
        "unreadable",
        "no article: it says that it was not found",
    ),
    "picture": (lambda site: site.file("/watched", PNG, "image/png"), "unreadable", "not a web page: image/png"),
    "picture called a page": (lambda site: site.file("/watched", PNG, "text/html"), "unreadable", "not a web page"),
    "a feed": (lambda site: site.file("/watched", rss(), "text/xml"), "unreadable", 'say kind = "feed"'),
    "script": (lambda site: site.page("/watched", SCRIPT), "unreadable", "no text on it; does it need JavaScript?"),
    "hang-up": (lambda site: site.reply("/watched", Reply(hang_up)), "broken", "the connection broke"),
}

# Single articles of one feed: path → (what it answers, words of the reason).
BOMB = gzip.compress(b"\0" * 20_000_000)
TEXT = article("Harbour Lights").encode()
ARTICLES: dict[str, tuple[Reply, str]] = {
    "/to-metadata": (Reply(status=302, headers={"Location": "http://169.254.169.254/"}), "metadata address"),
    "/to-a-file": (Reply(status=302, headers={"Location": "file:///etc/passwd"}), "leads nowhere"),
    "/loop": (Reply(status=302, headers={"Location": "/loop"}), "too many redirects"),
    "/fifty-megabytes": (Reply(TEXT + b"x" * 300_000, headers=HTML), "larger than allowed"),
    "/endless": (Reply(endless, headers=HTML), "larger than allowed"),
    "/gzip-bomb": (Reply(BOMB, headers={**HTML, "Content-Encoding": "gzip"}), "when unpacked"),
    "/byte-by-byte": (Reply(dripping, headers=HTML), "in time"),
    "/silence": (Reply(TEXT, headers=HTML, delay=20.0), "in time"),
    "/wrong-length": (Reply(TEXT, headers=HTML, claimed_length=50_000), "broke off"),
    "/gone": (Reply(b"gone", status=410), "410"),
    "/empty": (Reply(b"", headers=HTML), "empty body"),
    "/to-a-dead-site": (Reply(status=302, headers={"Location": "http://127.0.0.1:1/"}), "connection was refused"),
}


@dataclass(frozen=True)
class Faults:
    crawled: Crawled
    sites: dict[str, Website]
    database: str


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Faults]:
    limits = replace(LIMITS, timeout=1.2, max_bytes=200_000, max_redirects=3)
    path = database(tmp_path_factory.mktemp("faults"))
    with ExitStack() as stack:
        sites = {name: stack.enter_context(Website(f"127.0.2.{n}")) for n, name in enumerate((*SITES, "feed"), 1)}
        links = []
        for name, (reply, _) in ARTICLES.items():
            sites["feed"].reply(name, reply)
            sites["feed"].page(f"/after{name}", article(f"Harbour Lights, good, beside {name}"))
            links += [("Harbour Lights", name), ("Harbour Lights", f"/after{name}")]
        feed = sites["feed"].file("/feed", rss(*links), "application/rss+xml")
        sources = [source("feed", feed)]
        for name, (spoil, _, _) in SITES.items():
            sources.append(source(name, sites[name].page("/watched", article("Harbour Lights")), "page"))
            spoil(sites[name])
        yield Faults(run(path, sources, limits), sites, path)


@pytest.mark.parametrize("name", SITES)
def test_source_that_cannot_be_had(faults: Faults, name: str) -> None:
    _, status, reason = SITES[name]
    done = faults.crawled.done(name)
    assert done.status == status
    assert reason in (done.reason or "")
    engine = open_database(faults.database)
    with reading(engine) as conn:
        state = read_source_state(conn, name)
    engine.dispose()
    assert "off_topic" not in faults.crawled.outcomes(name).values()
    assert not re.search(r"<\w|\bb'|\[", done.reason or "")  # words, no Python
    assert (state.last_status, state.failures_in_a_row, state.last_error) == (status, 1, done.told)
    assert done.new == done.claims == 0
    assert done.address == faults.sites[name].url("/watched")


@pytest.mark.parametrize("path", ARTICLES)
def test_article_that_cannot_be_had(faults: Faults, path: str) -> None:
    assert ARTICLES[path][1] in faults.crawled.reasons("feed")[path]
    assert faults.crawled.outcomes("feed")[path] in {"failed", "skipped"}
    assert faults.crawled.outcomes("feed")[f"/after{path}"] == "new"


def test_only_the_articles_that_could_be_had_are_stored(faults: Faults) -> None:
    engine = open_database(faults.database)
    with engine.connect() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM article").scalar() == len(ARTICLES)
        assert conn.exec_driver_sql("SELECT count(*) FROM article WHERE url NOT LIKE '%/after/%'").scalar() == 0
    engine.dispose()
    assert faults.crawled.done("feed").ok


def test_robots_txt_is_obeyed_before_the_page_is_asked_for(faults: Faults) -> None:
    for name in ("closed by robots.txt", "robots.txt broken"):
        assert faults.sites[name].paths() == []


@pytest.mark.parametrize(
    ("name", "path", "times"),
    [
        ("server error", "/watched", 3),
        ("forbidden", "/watched", 1),
        ("too many requests", "/watched", 1),
        ("feed", "/silence", 3),
        ("feed", "/wrong-length", 3),
        ("feed", "/gone", 1),
        ("feed", "/fifty-megabytes", 1),
        ("feed", "/loop", 4),
    ],
)
def test_how_often_it_is_tried(faults: Faults, name: str, path: str, times: int) -> None:
    assert faults.sites[name].asked(path) == times


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def test_private_addresses_are_refused_before_a_byte_is_sent(site: Website, tmp_path: Any) -> None:
    site.page("/watched", article("Harbour Lights"))
    port = site.address.rpartition(":")[2]
    hosts = {"name": "localhost", "number": "2130706433"}
    sources = [
        source(name, f"http://{host}:{port}/watched", "page", allow_private=False) for name, host in hosts.items()
    ]
    crawled = run(database(tmp_path), sources)
    for name in hosts:
        done = crawled.done(name)
        assert done.status == "refused"
        assert "loopback address 127.0.0.1" in (done.reason or "")
        assert (done.reason or "").endswith("allow_private = true on the source")
    assert site.connections == 0
    assert site.requests == []


def test_articles_that_fail_leave_the_others_alone(site: Website, tmp_path: Any) -> None:
    site.page("/good", article("Harbour Lights, good"))
    site.page("/bad", "broken", status=500)
    site.page("/last", article("Harbour Lights, last"))
    site.redirect("/private", "http://169.254.169.254/")
    links = [("Harbour Lights " + path, path) for path in ("/good", "/bad", "/private", "/last")]
    site.file("/feed", rss(*links), "application/rss+xml")
    path, feed = database(tmp_path), source("feed", site.url("/feed"))
    crawled = run(path, [feed])
    assert crawled.outcomes("feed") == {"/good": "new", "/bad": "failed", "/private": "skipped", "/last": "new"}
    done = crawled.done("feed")
    assert (done.status, done.new, done.failed) == ("ok", 2, 1)
    assert "metadata" in crawled.reasons("feed")["/private"]
    # The one that failed is not lost behind a feed that did not change.
    site.page("/bad", article("Harbour Lights, mended"))
    assert run(path, [feed]).outcomes("feed")["/bad"] == "new"


def test_a_site_that_shuts_us_out_is_left_alone(site: Website, tmp_path: Any) -> None:
    links = [(f"Harbour Lights {number}", f"/{number}") for number in range(12)]
    for _, path in links:
        site.page(path, "no", status=403)
    site.file("/feed", rss(*links), "application/rss+xml")
    done = run(database(tmp_path), [source("feed", site.url("/feed"))]).done("feed")
    assert done.status == "blocked"
    assert len(site.paths()) == 5


def test_a_site_that_asks_for_a_longer_wait_is_asked_nothing_more(site: Website, tmp_path: Any) -> None:
    links = [(f"Harbour Lights {number}", f"/{number}") for number in range(3)]
    for _, path in links:
        site.replies[path] = Reply(b"busy", status=429, headers={"Retry-After": "3600"}, etag=False)
    site.file("/feed", rss(*links), "application/rss+xml")
    done = run(database(tmp_path), [source("feed", site.url("/feed"))]).done("feed")
    assert done.status == "blocked"
    assert "Retry-After: 3600" in (done.reason or "")
    assert len([path for path in site.paths() if path in {"/0", "/1", "/2"}]) == 1


@pytest.mark.parametrize("path", ["/feed", "/robots.txt"])
def test_a_site_is_left_alone_for_as_long_as_it_asks(site: Website, tmp_path: Any, path: str) -> None:
    """Across crawls, and for all sources at the site; a wait is told, and is no failure."""
    feed = Reply(rss().encode(), headers={"Content-Type": "application/rss+xml"})
    site.reply("/feed", feed)
    site.reply("/other", feed)
    before = site.replies[path]
    site.reply(path, TOO_MANY)
    file, sources = database(tmp_path), [source("feed", site.url("/feed")), source("other", site.url("/other"))]
    day = datetime(2027, 3, 14, 12, tzinfo=UTC)

    def crawl(minutes: int) -> list[tuple[str, str | None]]:
        site.forget()
        crawled = run(file, sources, at=day + timedelta(minutes=minutes))
        return [(crawled.done(name).status, crawled.done(name).reason) for name in ("feed", "other")]

    waiting = ("waiting", "its site asks to be left alone until 2027-03-14 13:00 UTC")
    failed, other = crawl(0)
    assert failed[0] in {"blocked", "robots"}
    assert other == waiting
    assert site.asked("/other") == 0
    assert crawl(59) == [waiting, waiting]
    assert site.requests == []
    site.reply(path, before)
    assert crawl(60) == [("ok", None)] * 2
    assert crawl(61) == [("ok", None)] * 2


def test_another_site_that_wants_to_be_left_alone_does_not_end_the_crawl(site: Website, tmp_path: Any) -> None:
    with Website("127.0.3.1") as elsewhere:
        for path in ("/1", "/2"):
            elsewhere.reply(path, TOO_MANY)
        site.page("/3", article("Harbour Lights, three"))
        links = [("Harbour Lights", elsewhere.url(path)) for path in ("/1", "/2")] + [("Harbour Lights", "/3")]
        site.file("/feed", rss(*links), "application/rss+xml")
        path, feed = database(tmp_path), source("feed", site.url("/feed"))
        crawled = run(path, [feed])
        assert len(elsewhere.paths()) == 1
    assert (crawled.done("feed").status, crawled.done("feed").until) == ("ok", None)
    assert crawled.outcomes("feed")["/3"] == "new"


@pytest.mark.parametrize("asked", ["9" * 40, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_nobody_is_left_alone_for_ever(site: Website, tmp_path: Any, asked: str) -> None:
    site.reply("/feed", Reply(b"busy", status=503, headers={"Retry-After": asked}, etag=False))
    day = datetime(2027, 3, 14, 12, tzinfo=UTC)
    done = run(database(tmp_path), [source("feed", site.url("/feed"))], at=day).done("feed")
    assert done.until == day + timedelta(days=7)


@pytest.mark.parametrize(
    ("service", "body"),
    [({"X-DataDome": "protected"}, b"busy"), ({}, b"<html><body><script>window._cf_chl_opt={}</script></body></html>")],
)
def test_a_service_that_answers_for_the_site_is_heeded_too(
    site: Website, tmp_path: Any, service: dict[str, str], body: bytes
) -> None:
    headers = {**HTML, "Retry-After": "7200", **service}
    site.reply("/feed", Reply(body, status=503, headers=headers, etag=False))
    day = datetime(2027, 3, 14, 12, tzinfo=UTC)
    done = run(database(tmp_path), [source("feed", site.url("/feed"))], at=day).done("feed")
    assert done.until == day + timedelta(hours=2)
    assert ("challenge" in (done.reason or "")) is (not service)


def test_retry_after_is_waited_for(site: Website, tmp_path: Any) -> None:
    answers = iter([Reply(b"busy", status=503, headers={"Retry-After": "1"}, etag=False)])
    page = Reply(article("Harbour Lights").encode(), headers=HTML)

    class Replies(dict[str, Reply]):
        def get(self, path: str, default: Any = None) -> Any:
            return next(answers, page) if path == "/watched" else super().get(path, default)

    site.replies = Replies(site.replies)
    crawled = run(database(tmp_path), [source("page", site.url("/watched"), "page")])
    assert crawled.outcomes("page") == {"/watched": "new"}
    first, second = [request.at for request in site.requests if request.path == "/watched"]
    assert second - first >= 0.95
