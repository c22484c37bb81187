"""Lists of several pages: real sites, real crawls."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from crawling import article, database, run, source
from website import Reply, Website

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.long

HTML = {"Content-Type": "text/html"}
DAY = datetime(2027, 3, 14, 12, tzinfo=UTC)


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as site:
        yield site


def rows(numbers: Iterable[int]) -> str:
    links = "".join(f"<article><h2><a href='/a/{n}'>Harbour Lights, part {n}</a></h2></article>" for n in numbers)
    return f"<html><body><main>{links}</main>%s</body></html>"


def listed(site: Website, path: str, numbers: Iterable[int], further: str = "") -> None:
    """A page of the list with the articles of these numbers, and the articles."""
    numbers = list(numbers)
    for number in numbers:
        if f"/a/{number}" not in site.replies:
            site.page(f"/a/{number}", article(f"Harbour Lights, part {number}"))
    site.page(path, rows(numbers) % (f"<a href='{further}'>Older posts</a>" if further else ""))


def pages(site: Website) -> list[str]:
    """What was asked for of the list."""
    return [path for path in site.paths() if path.startswith("/tag")]


def three_pages(site: Website) -> None:
    listed(site, "/tag", (9, 8, 7), "/tag/page/2/")
    listed(site, "/tag/page/2/", (6, 5, 4), "/tag/page/3/")
    listed(site, "/tag/page/3/", (3, 2, 1), "/tag/page/4/")
    listed(site, "/tag/page/4/", (0,))


@pytest.mark.parametrize(("most", "articles"), [(2, 6), (9, 10)])
def test_pages_are_followed_to_the_limit(site: Website, tmp_path: Path, most: int, articles: int) -> None:
    three_pages(site)
    done = run(database(tmp_path), [source("l", site.url("/tag"), "listing", pages=most)]).done("l")
    assert (done.status, done.new) == ("ok", articles)
    assert len(pages(site)) == min(most, 4)


def test_what_is_known_ends_it(site: Website, tmp_path: Path) -> None:
    three_pages(site)
    path, tag = database(tmp_path), source("l", site.url("/tag"), "listing")
    run(path, [tag], at=DAY)
    site.forget()
    assert run(path, [tag], at=DAY + timedelta(hours=1)).done("l").new == 0
    assert pages(site) == ["/tag"], "not modified: nothing is new behind it"
    listed(site, "/tag", (9, 8, 7), "/tag/page/2/?x=1")  # another page, the same articles
    site.forget()
    run(path, [tag], at=DAY + timedelta(hours=2))
    assert pages(site) == ["/tag"]
    listed(site, "/tag", (10, 9, 8), "/tag/page/2/")
    site.forget()
    assert run(path, [tag], at=DAY + timedelta(hours=3)).outcomes("l")["/a/10"] == "new"
    assert pages(site) == ["/tag", "/tag/page/2/"], "the second page is not modified: that ends it"


def test_what_came_in_while_nobody_looked_is_found_on_further_pages(site: Website, tmp_path: Path) -> None:
    listed(site, "/tag", (3, 2, 1))
    path, tag = database(tmp_path), source("l", site.url("/tag"), "listing")
    run(path, [tag], at=DAY)
    listed(site, "/tag", (9, 8, 7), "/tag/page/2/")
    listed(site, "/tag/page/2/", (6, 5, 4), "/tag/page/3/")
    listed(site, "/tag/page/3/", (3, 2, 1), "/tag/page/4/")
    done = run(path, [tag], at=DAY + timedelta(days=1)).done("l")
    assert done.new == 6


def test_a_list_that_leads_in_a_circle(site: Website, tmp_path: Path) -> None:
    listed(site, "/tag", (3, 2), "/tag/page/2/")
    listed(site, "/tag/page/2/", (1, 0), "/tag?page=1")
    site.redirect("/tag?page=1", "/tag")
    done = run(database(tmp_path), [source("l", site.url("/tag"), "listing", pages=50)]).done("l")
    assert (done.status, done.new) == ("ok", 4)
    assert len(pages(site)) <= 4


def test_ever_new_pages_with_the_same_links(site: Website, tmp_path: Path) -> None:
    listed(site, "/tag", (3, 2, 1), "/tag/page/2/")
    for number in range(2, 40):
        listed(site, f"/tag/page/{number}/", (2, 3, 1), f"/tag/page/{number + 1}/")
    done = run(database(tmp_path), [source("l", site.url("/tag"), "listing", pages=50)]).done("l")
    assert (done.status, done.new) == ("ok", 3)
    assert pages(site) == ["/tag", "/tag/page/2/"]


@pytest.mark.parametrize("away", ["link", "redirect"])
def test_the_site_is_never_left(site: Website, tmp_path: Path, away: str) -> None:
    with Website("127.0.3.9") as other:
        listed(other, "/tag/page/2/", (6, 5, 4))
        listed(site, "/tag", (3, 2, 1), other.url("/tag/page/2/") if away == "link" else "/tag/page/2/")
        site.redirect("/tag/page/2/", other.url("/tag/page/2/"))
        done = run(database(tmp_path), [source("l", site.url("/tag"), "listing")]).done("l")
        assert (done.status, done.new) == ("ok", 3)
        assert not [path for path in other.paths() if path.startswith("/a/")]
        assert away == "redirect" or other.paths() == []


@pytest.mark.parametrize(
    "end",
    [Reply(b"no", status=404), Reply(b"<html><body><p>Nothing here.</p></body></html>", headers=HTML), "robots"],
    ids=["404", "empty", "robots"],
)
def test_a_page_that_is_not_there_is_the_end(site: Website, tmp_path: Path, end: Reply | str) -> None:
    listed(site, "/tag", (3, 2, 1), "/tag/page/2/")
    if isinstance(end, Reply):
        site.reply("/tag/page/2/", end)
    else:
        site.robots("User-agent: *\nDisallow: /tag/page/")
    path, tag = database(tmp_path), source("l", site.url("/tag"), "listing")
    done = run(path, [tag], at=DAY).done("l")
    assert (done.status, done.new, done.failed) == ("ok", 3, 0)
    site.forget()
    run(path, [tag], at=DAY + timedelta(minutes=1))
    assert site.sent == 0, "all of it was dealt with: the list is asked for with its validators"


def test_a_page_that_fails_is_read_again(site: Website, tmp_path: Path) -> None:
    listed(site, "/tag", (6, 5, 4), "/tag/page/2/")
    site.reply("/tag/page/2/", Reply(b"broken", status=500))
    path, tag = database(tmp_path), source("l", site.url("/tag"), "listing")
    done = run(path, [tag], at=DAY).done("l")
    assert (done.status, done.new, done.failed) == ("ok", 3, 1)
    assert "500" in done.errors[0]
    listed(site, "/tag/page/2/", (3, 2, 1))
    listed(site, "/tag", (7, 6, 5), "/tag/page/2/")
    assert run(path, [tag], at=DAY + timedelta(minutes=1)).done("l").new == 4


def atom(numbers: Iterable[int], link: str = "") -> str:
    entries = "".join(f"<entry><title>Harbour Lights {n}</title><link href='/a/{n}'/></entry>" for n in numbers)
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{link}{entries}</feed>'


@pytest.mark.parametrize("how", ["next", "prev-archive", "header"])
def test_feeds_of_several_documents(site: Website, tmp_path: Path, how: str) -> None:
    for number in range(9):
        site.page(f"/a/{number}", article(f"Harbour Lights, part {number}"))
    for document in range(4):
        path, further = f"/feed{document or ''}", f"/feed{document + 1}"
        link = "" if how == "header" else f'<link rel="{how}" href="{further}"/>'
        headers = {"Content-Type": "application/atom+xml"} | (
            {"Link": f"<{further}>; rel=next"} if how == "header" else {}
        )
        numbers = range(8 - 2 * document, 6 - 2 * document, -1)
        site.reply(path, Reply(atom(numbers, link).encode(), headers=headers))
    done = run(database(tmp_path), [source("f", site.url("/feed"))]).done("f")
    assert (done.status, done.new) == ("ok", 6)
    assert [path for path in site.paths() if path.startswith("/feed")] == ["/feed", "/feed1", "/feed2"]
