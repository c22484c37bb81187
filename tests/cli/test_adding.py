"""sources add: real sites of several makes, a real configuration, and nothing written that was not agreed to."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from commands import folder, monitor
from makes import BAY, HARBOR, TAG, article, blog, index, listing, rss, sitemap
from website import Reply, Website

from monitor.config import load
from monitor.config.tables import SourceTable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from commands import Monitor, Ran

CONFIG = """# my own file
contact = "jo@example.org"  # me

[crawl]
delay = 0.01
timeout = 5.0

[[show]]
title = "Winter Harbor"

# what I read
[[source]]
name = "Bay Courier"
kind = "feed"
url = "https://courier.example/feed/"
# selector = "a"

# the end
[run]
fastest = "30m"
"""


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as served:
        yield served


@pytest.fixture
def config(folder: Path) -> Path:
    path = folder / "monitor.toml"
    path.write_text(CONFIG)
    return path


def offers(ran: Ran) -> list[tuple[str, str]]:
    """Kind and path of what was found, the best first."""
    return [(row["kind"], "/" + row["url"].split("/", 3)[3]) for row in ran.rows if row["event"] == "offer"]


def events(ran: Ran, event: str) -> list[dict[str, Any]]:
    return [row for row in ran.rows if row["event"] == event]


def test_a_tag_page_of_a_blog(monitor: Monitor, config: Path, site: Website) -> None:
    blog(site)
    config.chmod(0o640)
    ran = monitor("sources", "add", site.url(TAG), "--allow-private", "--yes", "--tier", "trade")
    assert (ran.status, ran.err.splitlines()[0]) == (0, f'Added "Winter Harbor – Harbor Gazette" to {config}')
    assert ran.err.splitlines()[1] == "Try it with: monitor sources test 'Winter Harbor – Harbor Gazette'"
    heads = [line.split()[:2] for line in ran.out.splitlines() if line[:2] in ("1.", "2.", "3.", "4.", "5.")]
    assert heads == [["1.", "feed"], ["2.", "listing"], ["3.", "feed"], ["4.", "sitemap"]]
    assert (
        f"1. feed  {site.url(TAG)}feed/\n   Winter Harbor – Harbor Gazette: 6 articles, 6 of them of shows" in ran.out
    )
    assert "  2024-03-06 10:00  Winter Harbor story 6  Winter Harbor\n" in ran.out
    assert "  2024-03-08 10:00  Copper Bay recipe 8\n" in ran.out
    # the file: one block more, behind the last source and its comment
    block = f"""
[[source]]
name = "Winter Harbor – Harbor Gazette"
kind = "feed"
url = "{site.url(TAG)}feed/"
tier = "trade"
shows = ["Winter Harbor"]
allow_private = true
"""
    before, _, after = CONFIG.partition("\n# the end")
    assert config.read_text() == f"{before}{block}\n# the end{after}"
    assert stat.S_IMODE(config.stat().st_mode) == 0o640
    assert block in ran.out
    # politely: robots.txt first, nothing twice, no feed of comments, and no more than was named
    asked = [request.path for request in site.requests]
    assert asked[0] == "/robots.txt"
    assert sorted(asked) == sorted({*asked})
    assert set(asked) == {"/robots.txt", TAG, f"{TAG}feed/", "/feed/", "/wp-sitemap.xml", "/wp-posts.xml"}
    assert {request.headers["User-Agent"] for request in site.requests} == {load(config).user_agent}
    # once more: what is there is said, and nothing is asked
    site.forget()
    again = monitor("sources", "add", f"{site.url(TAG)}feed/", "--allow-private", "--yes")
    assert (again.status, site.requests) == (2, [])
    assert again.err == (f'{config}: {site.url(TAG)}feed/ is read already, as "Winter Harbor – Harbor Gazette".\n')
    best = monitor("sources", "add", site.url(TAG), "--allow-private", "--yes")
    assert best.status == 1
    assert best.err.startswith(f"Nothing was added: {site.url(TAG)}feed/, the best that was found, is read already")
    [row] = events(monitor("sources", "add", site.url(TAG), "--allow-private", "--json"), "nothing")
    assert (f"{row['reason']}\n", row["advice"]) == (best.err.removeprefix("Nothing was added: "), [])
    assert config.read_text().count("[[source]]") == 2


def test_an_article_is_watched_and_its_comments_are_not(monitor: Monitor, config: Path, site: Website) -> None:
    blog(site)
    ran = monitor("sources", "add", site.url(HARBOR[0]), "--allow-private", "--json")
    assert ran.status == 0
    assert offers(ran) == [("page", HARBOR[0]), ("feed", "/feed/"), ("sitemap", "/wp-sitemap.xml")]
    [added] = events(ran, "added")
    assert (added["written"], added["name"], added["shows"]) == (False, "Winter Harbor story 1 - Harbor Gazette", [])
    assert config.read_text() == CONFIG
    assert not site.asked(f"{HARBOR[0]}feed/")
    named = set(re.findall(r"`(\w+)`", _readme("sources add")))
    assert {key for row in ran.rows for key in row} - set(SourceTable.model_fields) <= named
    assert {row["event"] for row in ran.rows} <= named


def _readme(command: str) -> str:
    """The row of its table of JSON for a command."""
    lines = (Path(__file__).parents[2] / "README.md").read_text("utf-8").splitlines()
    return next(line for line in lines if line.startswith(f"| `{command}` |"))


def test_a_news_sitemap_that_only_robots_txt_names(monitor: Monitor, config: Path, site: Website) -> None:
    site.page("/", listing([*HARBOR[:1], *BAY[:3]]))
    site.file("/maps/latest-news.xml.gz", sitemap(site, [*HARBOR, *BAY], news=True), "application/xml")
    site.file("/maps/index.xml", index(site, "/maps/latest-news.xml.gz", "/maps/2024.xml"), "application/xml")
    site.robots(f"Sitemap: {site.url('/maps/index.xml')}\nSitemap: {site.url('/maps/tags.xml')}\n")
    ran = monitor("sources", "add", site.url("/"), "--allow-private", "--json", "--yes", "--show", "winter harbor")
    assert ran.status == 0
    assert offers(ran) == [("sitemap", "/maps/latest-news.xml.gz"), ("listing", "/")][::-1]
    news = events(ran, "offer")[1]
    assert (news["news"], news["entries"], news["concerning"]) == (True, 14, 6)
    assert [seen["title"] for seen in news["newest"]][:2] == ["Copper Bay recipe 8", "Copper Bay recipe 7"]
    assert [seen["at"] for seen in news["newest"]][:1] == ["2024-03-08T10:00:00+00:00"]
    tried = {row["url"].split("/", 3)[3]: row["found"] or row["reason"] for row in events(ran, "document")}
    assert tried["maps/index.xml"] == "sitemap index"
    assert tried["feed/"] == "the site answered 404"
    [added] = events(ran, "added")
    assert (added["kind"], added["shows"], added["written"]) == ("listing", ["Winter Harbor"], True)
    assert load(config).sources[-1].shows == ("winter-harbor",)


def test_a_json_feed_that_is_given_itself(monitor: Monitor, config: Path, site: Website) -> None:
    items = [{"id": path, "url": site.url(path), "title": path, "date_published": "2024-03-01"} for path in HARBOR]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Bay\u0007 \n Courier", "items": items}
    site.file("/v2/feed.json", json.dumps(feed), "application/feed+json")
    site.redirect("/feed.json", "/v2/feed.json", status=301)
    target = config.with_name("real.toml")
    config.rename(target)
    config.symlink_to(target)
    ran = monitor("sources", "add", site.url("/feed.json"), "--allow-private", "--yes")
    assert (ran.status, site.paths()) == (0, ["/feed.json", "/v2/feed.json"])
    assert config.is_symlink()
    added = load(target).sources[-1]
    # the name is taken, and the address has moved for good
    assert (added.name, added.url) == ("Bay Courier (feed)", site.url("/v2/feed.json"))


def test_a_site_that_lets_nobody_in(monitor: Monitor, config: Path, site: Website) -> None:
    for path in ("/tv/", "/tv/feed/", "/feed/", "/news-sitemap.xml"):
        site.reply(path, Reply(b"Access denied", status=403))
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes")
    assert (ran.status, ran.out) == (1, "")
    lines = ran.err.splitlines()
    assert lines[0] == (
        f"{site.url('/tv/')}: nothing was found that could be read: the site answered 403: it does not let us in"
    )
    assert lines[1] == f"  {site.url('/tv/')}: the site answered 403: it does not let us in"
    assert lines[-1].startswith("The site keeps programs out.")
    assert site.paths() == ["/tv/", "/tv/feed/", "/feed/", "/news-sitemap.xml"]
    assert config.read_text() == CONFIG


def test_a_page_that_needs_javascript(monitor: Monitor, config: Path, site: Website) -> None:
    site.page("/tv/", '<!doctype html><html><body><div id="root"></div><script src="/app.js"></script></body></html>')
    ran = monitor("sources", "add", site.url("/tv/"), "--allow-private", "--yes", "--json")
    assert ran.status == 1
    [row] = events(ran, "nothing")
    assert row["reason"] == "nothing was found that could be read: nothing was found that lists articles"
    assert any("selector" in line for line in row["advice"])
    assert any("JavaScript" in line for line in row["advice"])
    assert len(site.paths()) <= 14
    reasons = {path["url"]: path["reason"] for path in events(ran, "document")}
    assert "JavaScript" in reasons[site.url("/tv/")]


def test_what_cannot_be_wanted_is_said_before_anything_is_asked(monitor: Monitor, config: Path, site: Website) -> None:
    def said(*arguments: str) -> str:
        ran = monitor("sources", "add", *arguments)
        assert (ran.status, ran.out, site.requests) == (2, "", [])
        assert config.read_text() == CONFIG
        assert len(ran.err.splitlines()) <= 2
        return ran.err

    url = site.url("/")
    assert 'a source is called "Bay Courier" already' in said(url, "--name", "bay courier")
    assert 'did you mean "trade"?' in said(url, "--tier", "trades")
    assert 'did you mean "feed"?' in said(url, "--kind", "feeds")
    assert 'no show is called "Winter Haven"; did you mean "Winter Harbor"?' in said(url, "--show", "Winter Haven")
    assert "is no address that can be read" in said("ftp://gazette.example/")
    assert "is no address that can be read" in said("https://")
    assert "--name is empty" in said(url, "--name", " ")
    assert "courier.example/feed/ is read already" in said("feed://courier.example/feed/")
    config.chmod(0o444)
    assert f"{config} is read-only. Allow it (chmod u+w)" in said(url)


def test_an_address_of_ones_own_network(monitor: Monitor, config: Path, site: Website) -> None:
    ran = monitor("sources", "add", site.url("/"), "--yes")
    assert (ran.status, site.requests) == (1, [])
    assert "loopback address 127.0.0.1" in ran.err
    assert ran.err.splitlines()[-1] == "If that is your own network: --allow-private"


def test_a_configuration_that_would_not_be_valid_is_not_written(monitor: Monitor, config: Path, site: Website) -> None:
    site.file("/feed", rss(site, "Harbor Gazette", HARBOR), "application/rss+xml")
    inline = CONFIG.replace("[[source]]", "[unused]").partition("[unused]")[0] + ('[feed]\ntitle = "x"\n')
    inline = 'source = [{name = "One", kind = "feed", url = "https://one.example/"}]\n' + inline
    config.write_text(inline)
    ran = monitor("sources", "add", site.url("/feed"), "--allow-private", "--yes")
    assert ran.status == 2
    assert 'Put this in yourself:\n\n[[source]]\nname = "Harbor Gazette"' in ran.err
    assert config.read_text() == inline
