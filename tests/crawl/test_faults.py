"""What sites do to a crawler: each fault ends in bounded time, is named, and leaves the others alone."""

from __future__ import annotations

import gzip
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from crawling import LIMITS, Crawled, article, database, rss, run, source
from website import Reply, Website, dripping, endless

from monitor.store import open_database, read_source_state, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HTML = {"Content-Type": "text/html"}
FAULTS: dict[str, tuple[Callable[[Website], str], str, str]] = {}  # name → (site gives the URL, status, in the reason)


def fault(status: str, reason: str) -> Callable[[Callable[[Website], str]], Callable[[Website], str]]:
    """Note a site with a fault and what a crawl of its page must end with."""

    def noted(make: Callable[[Website], str]) -> Callable[[Website], str]:
        FAULTS[make.__name__] = (make, status, reason)
        return make

    return noted


@fault("robots", "robots.txt disallows")
def robots_disallow(site: Website) -> str:
    site.robots("User-agent: *\nDisallow: /watched")
    return site.page("/watched", article("Harbour Lights"))


@fault("robots", "cannot be had")
def robots_broken(site: Website) -> str:
    site.robots("", status=500)
    return site.page("/watched", article("Harbour Lights"))


@fault("refused", "metadata address 169.254.169.254")
def redirect_to_metadata(site: Website) -> str:
    return site.redirect("/watched", "http://169.254.169.254/latest/meta-data")


@fault("redirects", "leads nowhere")
def redirect_to_a_file(site: Website) -> str:
    return site.redirect("/watched", "file:///etc/passwd")


@fault("redirects", "too many redirects")
def redirect_loop(site: Website) -> str:
    site.redirect("/a", "/b")
    return site.redirect("/b", "/a")


@fault("too_large", "larger than allowed")
def fifty_megabytes(site: Website) -> str:
    return site.page("/watched", article("Harbour Lights") + "x" * 300_000)


@fault("too_large", "larger than allowed")
def endless_body(site: Website) -> str:
    return site.reply("/watched", Reply(endless, headers=HTML))


@fault("too_large", "unpacked")
def gzip_bomb(site: Website) -> str:
    bomb = gzip.compress(b"\0" * 20_000_000)
    return site.reply("/watched", Reply(bomb, headers={**HTML, "Content-Encoding": "gzip"}, etag=False))


@fault("timeout", "in time")
def one_byte_at_a_time(site: Website) -> str:
    return site.reply("/watched", Reply(dripping, headers=HTML))


@fault("timeout", "in time")
def silence(site: Website) -> str:
    return site.page("/watched", article("Harbour Lights"), delay=20.0)


@fault("broken", "broke off")
def wrong_length(site: Website) -> str:
    return site.page("/watched", article("Harbour Lights"), claimed_length=50_000)


@fault("500", "answered 500")
def always_500(site: Website) -> str:
    return site.page("/watched", "broken", status=500)


@fault("blocked", "answered 403")
def forbidden(site: Website) -> str:
    return site.page("/watched", "go away", status=403)


@fault("blocked", "answered 429")
def too_many_requests(site: Website) -> str:
    return site.reply("/watched", Reply(b"later", status=429, headers={**HTML, "Retry-After": "3600"}, etag=False))


@fault("gone", "410")
def gone(site: Website) -> str:
    return site.page("/watched", "gone", status=410)


@fault("empty", "empty body")
def empty(site: Website) -> str:
    return site.page("/watched", "")


@fault("unreadable", "no article")
def soft_404(site: Website) -> str:
    return site.page("/watched", "<html><body><h1>Page not found</h1><p>Sorry. Try Harbour Lights.</p></body></html>")


@dataclass(frozen=True)
class Faults:
    crawled: Crawled
    sites: dict[str, Website]
    database: str
    seconds: float


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Faults]:
    limits = replace(LIMITS, timeout=1.0, max_bytes=200_000, max_redirects=3)
    path = database(tmp_path_factory.mktemp("faults"))
    with ExitStack() as stack:
        sites = {name: stack.enter_context(Website(f"127.0.2.{n}")) for n, name in enumerate(FAULTS, 1)}
        sources = [source(name, make(sites[name]), "page") for name, (make, _, _) in FAULTS.items()]
        begun = time.monotonic()
        crawled = run(path, sources, limits)
        yield Faults(crawled, sites, path, time.monotonic() - begun)


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_named(faults: Faults, name: str) -> None:
    _, status, reason = FAULTS[name]
    done = faults.crawled.done(name)
    assert done.status == status
    assert reason in (done.reason or "")
    engine = open_database(faults.database)
    with reading(engine) as conn:
        state = read_source_state(conn, name)
    engine.dispose()
    assert (state.last_status, state.failures_in_a_row, state.last_error) == (status, 1, done.reason)


def test_nothing_came_of_it(faults: Faults) -> None:
    engine = open_database(faults.database)
    with engine.connect() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM article").scalar() == 0
    engine.dispose()


def test_robots_txt_is_obeyed_before_the_page_is_asked_for(faults: Faults) -> None:
    for name in ("robots_disallow", "robots_broken"):
        assert faults.sites[name].paths() == []


@pytest.mark.parametrize(
    ("name", "times"),
    [("always_500", 3), ("wrong_length", 3), ("silence", 3), ("forbidden", 1), ("too_many_requests", 1), ("gone", 1)],
)
def test_tries(faults: Faults, name: str, times: int) -> None:
    assert faults.sites[name].asked("/watched") == times


def test_redirects_are_bounded(faults: Faults) -> None:
    assert len(faults.sites["redirect_loop"].paths()) == 4


def test_an_endless_body_is_cut_early(faults: Faults) -> None:
    assert faults.sites["endless_body"].sent < 20_000_000


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def test_private_addresses_are_refused_before_a_byte_is_sent(site: Website, tmp_path: Any) -> None:
    site.page("/watched", article("Harbour Lights"))
    port = site.address.rpartition(":")[2]
    hosts = {"address": "127.0.0.1", "name": "localhost", "number": "2130706433", "mapped": "[::ffff:127.0.0.1]"}
    sources = [
        source(name, f"http://{host}:{port}/watched", "page", allow_private=False) for name, host in hosts.items()
    ]
    crawled = run(database(tmp_path), sources)
    for name in hosts:
        done = crawled.done(name)
        assert done.status == "refused"
        assert "loopback address" in (done.reason or "")
        assert done.requests == 0 or name == "name"
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
    assert any("metadata" in reason for reason in crawled.reasons("feed"))
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


def test_delay_and_crawl_delay(site: Website, tmp_path: Any) -> None:
    site.robots("User-agent: *\nCrawl-delay: 0.6")
    links = [(f"Harbour Lights {number}", f"/{number}") for number in range(2)]
    for title, path in links:
        site.page(path, article(title))
    site.file("/feed", rss(*links), "application/rss+xml")
    run(database(tmp_path), [source("feed", site.url("/feed"), delay=0.3)])
    times = [request.at for request in site.requests]
    assert len(times) == 4
    assert all(later - earlier >= 0.55 for earlier, later in pairwise(times[1:]))


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


def test_permanent_redirect_of_a_source_is_told(site: Website, tmp_path: Any) -> None:
    site.redirect("/old", "/watched", status=301)
    site.page("/watched", article("Harbour Lights"))
    done = run(database(tmp_path), [source("page", site.url("/old"), "page")]).done("page")
    assert done.moved_to == site.url("/watched")
