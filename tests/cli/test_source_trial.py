"""sources test: what a crawl would meet, with nothing kept."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from catalogue import Entry, page, season, serve
from commands import folder, monitor
from crawling import article
from makes import BAY, HARBOR, TAG, blog, listing, rss
from warcs import Archive
from website import Reply, Website

from monitor.cli.sources.advice import advice
from monitor.model import SourceKind
from monitor.store import open_database, record_failure, writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commands import Monitor

CONFIG = """contact = "jo@example.org"
[crawl]
delay = 0.01
timeout = 5.0
[[show]]
title = "Winter Harbor"
"""


@pytest.fixture
def site() -> Iterator[Website]:
    with Website() as served:
        yield served


def configure(folder: Path, url: str, kind: str = "feed", more: str = "") -> None:
    source = f'[[source]]\nname = "Harbor Gazette"\nkind = "{kind}"\nurl = "{url}"\nallow_private = true\n{more}'
    (folder / "monitor.toml").write_text(CONFIG + source)


def test_a_source_that_works(monitor: Monitor, folder: Path, site: Website) -> None:
    blog(site)
    site.redirect("/rss", "/feed/", status=301)
    configure(folder, site.url("/rss"))
    ran = monitor("sources", "test", "harbor gazette")
    lines = ran.out.splitlines()
    assert (ran.status, ran.err) == (0, "")
    size = len(site.replies["/feed/"].body)  # type: ignore[arg-type]
    assert (
        lines[0] == f"{site.url('/rss')}: 200, led for good to {site.url('/feed/')}, application/rss+xml, {size} bytes"
    )
    assert lines[1] == "10 articles, 2 of them of shows that you follow"
    assert lines[2] == "  2024-03-08 10:00  Copper Bay recipe 8"
    assert len([line for line in lines if line.startswith("  2024")]) == 5
    # the newest that concerns a followed show, though five are newer
    assert f"{site.url(HARBOR[1])}\n  “Winter Harbor story 2”, 2024-03-02 10:00, " in ran.out
    assert "  Winter Harbor:\n" in ran.out
    assert "renewed" in ran.out
    assert lines[-2:] == [
        f'It has moved for good: put url = "{site.url("/feed/")}" into {folder / "monitor.toml"}',
        "Harbor Gazette works.",
    ]
    assert site.paths() == ["/rss", "/feed/", HARBOR[1]]
    assert [path.name for path in folder.iterdir()] == ["monitor.toml"]


def test_a_page_as_json(monitor: Monitor, folder: Path, site: Website) -> None:
    blog(site)
    configure(folder, site.url(HARBOR[0]), "page")
    ran = monitor("sources", "test", "Harbor Gazette", "--json")
    assert (ran.status, [row["event"] for row in ran.rows]) == (0, ["document", "article", "read", "done"])
    document, article, read, done = ran.rows
    assert (document["status"], document["final_url"]) == (200, site.url(HARBOR[0]))
    assert (read["title"], read["published"]) == ("Winter Harbor story 1", "2024-03-01T10:00:00+00:00")
    assert read["words"] > 100
    [renewal] = [claim for claim in read["claims"] if claim["attribute"] == "renewal"]
    assert (renewal["show"], renewal["season"], renewal["value"]) == ("Winter Harbor", 2, "renewed")
    assert (article["url"], article["outcome"], article["reason"]) == (site.url(HARBOR[0]), "new", None)
    assert (done["status"], done["reason"], done["moved_to"], done["requests"]) == ("ok", None, None, 2)
    lines = (Path(__file__).parents[2] / "README.md").read_text("utf-8").splitlines()
    [line] = [line for line in lines if line.startswith("| `sources test` |")]
    named = set(re.findall(r"`(\w+)`", line))
    assert {key for row in (article, read, done) for key in row} <= named


def test_the_newest_may_be_no_articles(monitor: Monitor, folder: Path, site: Website) -> None:
    blog(site)
    for path in BAY[:-3:-1]:
        site.page(path, "<html><body><p>A video.</p></body></html>")
    site.page("/tv/", listing([*BAY[::-1]]))
    configure(folder, site.url("/tv/"), "listing")
    ran = monitor("sources", "test", "Harbor Gazette")
    assert ran.status == 0
    assert ran.out.splitlines()[1] == "8 articles, 0 of them of shows that you follow"
    assert f"{site.url(BAY[-3])}\n  “Copper Bay recipe 6”" in ran.out
    assert "It claims nothing about a show that you follow." in ran.out


def test_articles_that_are_kept_from_us(monitor: Monitor, folder: Path, site: Website) -> None:
    site.file("/feed/", rss(site, "Harbor Gazette", HARBOR), "application/rss+xml")
    for path in HARBOR:
        site.reply(path, Reply(b"no", status=403))
    configure(folder, site.url("/feed/"), more='shows = ["Winter Harbor"]\n')
    ran = monitor("sources", "test", "Harbor Gazette")
    assert ran.status == 1
    assert "6 articles, 6 of them of shows that you follow; all are fetched (shows)" in ran.out
    assert f"{site.url(HARBOR[-1])}: the site answered 403: it does not let us in" in ran.out
    why, mend = ran.err.splitlines()
    assert why.startswith("Harbor Gazette does not work: none of the articles that were tried could be read, the last")
    assert why.endswith(" since the site answered 403: it does not let us in")
    assert mend.startswith("The site keeps programs out.")
    assert len(site.paths()) == 4


def test_a_list_that_robots_txt_keeps_shut(monitor: Monitor, folder: Path, site: Website) -> None:
    blog(site)
    site.robots(f"User-agent: *\nDisallow: {TAG}\n")
    configure(folder, site.url(TAG), "listing")
    ran = monitor("sources", "test", "Harbor Gazette")
    assert (ran.status, site.paths()) == (1, [])
    assert ran.err.splitlines() == [
        f"Harbor Gazette does not work: robots.txt disallows {site.url(TAG)}",
        "Its robots.txt keeps programs out of this address: choose another page or feed of the site.",
    ]


@pytest.mark.parametrize(
    ("status", "kind", "first", "last"),
    [
        ("unreadable", "listing", 'give it kind = "listing" and a selector', "monitor sources add --dry-run"),
        ("unreadable", "page", "JavaScript", "monitor sources add --dry-run"),
        ("no article", "feed", "selector", "monitor sources add --dry-run"),
        ("404", "feed", "is not there", "monitor sources add --dry-run https://gazette.example/"),
        ("gone", "feed", "is not there", "monitor sources add"),
        ("timeout", "feed", "crawl.timeout", "crawl.timeout"),
        ("dns", "feed", "https://gazette.example/feed/", "https://gazette.example/feed/"),
        ("refused", "feed", "allow_private = true", "allow_private = true"),
    ],
)
def test_what_could_be_done(status: str, kind: str, first: str, last: str) -> None:
    reason = "not fetched: loopback address 127.0.0.1" if status == "refused" else ""
    lines = advice(status, reason, "https://gazette.example/feed/", kind=SourceKind(kind))
    assert first in lines[0]
    assert last in lines[-1]


def test_a_site_that_asked_to_be_left_alone_is(monitor: Monitor, folder: Path, site: Website) -> None:
    configure(folder, site.url("/feed/"))
    engine = open_database(folder / "monitor.sqlite3", create=True)
    now = datetime.now(UTC)
    until = now + timedelta(hours=3)
    with writing(engine) as conn:
        record_failure(conn, "Harbor Gazette", now, status="blocked", error="429", next_due=until)
    engine.dispose()
    ran = monitor("sources", "test", "Harbor Gazette")
    why = f"127.0.0.1 asks to be left alone until {until:%Y-%m-%d %H:%M} UTC"
    assert (ran.status, ran.out, ran.err) == (1, "", f"Harbor Gazette is not asked: {why}\n")
    [row] = monitor("sources", "test", "Harbor Gazette", "--json").rows
    assert (row["status"], row["reason"], row["requests"], site.requests) == ("waiting", why, 0, [])


def test_the_word_of_a_clock_that_was_ahead_is_none(monitor: Monitor, folder: Path, site: Website) -> None:
    blog(site)
    configure(folder, site.url("/feed/"))
    engine = open_database(folder / "monitor.sqlite3", create=True)
    now = datetime.now(UTC)
    with writing(engine) as conn:
        record_failure(conn, "Harbor Gazette", now, status="blocked", error="429", next_due=now + timedelta(days=1500))
    engine.dispose()
    assert monitor("sources", "test", "Harbor Gazette").status == 0


def test_a_catalogue(monitor: Monitor, folder: Path, site: Website) -> None:
    """One entry is searched for and read; of what cannot be chosen it is said why."""
    entry = Entry(301, "Winter Harbor", seasons=[season(2, "2027-05-14")])
    serve(site, entry, Entry(302, "Copper Bay"), searches={"Old Pier": []})
    configure(folder, site.address, "catalogue")
    shows = "".join(f'[[show]]\ntitle = "{title}"\n' for title in ("Old Pier", "Winter Harbor", "Copper Bay"))
    text = (folder / "monitor.toml").read_text().replace('[[show]]\ntitle = "Winter Harbor"\n', shows)
    (folder / "monitor.toml").write_text(text)
    ran = monitor("sources", "test", "Harbor Gazette")
    assert (ran.status, ran.err) == (0, "")
    assert site.paths() == ["/search/shows?q=Old%20Pier", "/search/shows?q=Winter%20Harbor", page(entry)]
    lines = ran.out.splitlines()
    assert lines[0].endswith(
        'no entry is called "Old Pier"; say which it is, as ids = { "Old Pier" = 123 } on the source'
    )
    assert lines[1].startswith(f"{site.url(page(entry))}#winter-harbor: 200, application/json, ")
    assert "  Winter Harbor:" in lines
    assert "2027-05-14" in ran.out
    assert lines[-2:] == [
        'Harbor Gazette: took entry 301, Winter Harbor (GB, 2025) for "Winter Harbor"',
        "Harbor Gazette works.",
    ]


def test_a_catalogue_that_is_none(monitor: Monitor, folder: Path, site: Website) -> None:
    site.page("/search/shows?q=Winter%20Harbor", "<html><p>A page.</p></html>")
    configure(folder, site.address, "catalogue")
    ran = monitor("sources", "test", "Harbor Gazette")
    assert ran.status == 1
    [why] = ran.err.splitlines()
    assert "not what a search of TVmaze's API gives" in why
    serve(site, searches={"Winter Harbor": []})
    ran = monitor("sources", "test", "Harbor Gazette")
    assert (ran.status, len(ran.err.splitlines())) == (1, 1)
    assert 'none of the entries that were tried could be read: no entry is called "Winter Harbor"' in ran.err


def test_an_archive(monitor: Monitor, folder: Path) -> None:
    """It is read up to the first article, damage is told, and nothing but damage is a failure."""
    at = datetime(2027, 3, 1, tzinfo=UTC)
    archive = '[[source]]\nname = "Old"\nkind = "archive"\npath = "warcs"\n'
    (folder / "monitor.toml").write_text(CONFIG + archive)
    (folder / "warcs").mkdir()
    (folder / "warcs/a.warc").write_bytes(b"garbage " * 100)
    ran = monitor("sources", "test", "Old")
    assert (ran.status, ran.out) == (1, "")
    [why] = ran.err.splitlines()
    assert why.startswith("Old does not work: nothing could be read of it: a.warc: ")
    pages = Archive(folder / "warcs/b.warc.gz")
    pages.page("https://paper1.example/other", article("Copper Bay", "Copper Bay ends.", "2027-03-01"), at)
    (folder / "warcs/a.warc").rename(folder / "a.warc")
    ran = monitor("sources", "test", "Old")
    nothing = "Old: no article was found in it that names a show that you follow\nOld works.\n"
    assert (ran.status, ran.out, ran.err) == (0, nothing, "")
    (folder / "a.warc").rename(folder / "warcs/a.warc")
    for number in range(1, 4):
        renewed = "Winter Harbor has been renewed for a second season."
        html = article(f"News {number}", renewed, f"2027-03-0{number}")
        pages.page(f"https://paper{number}.example/winter-harbor", html, at + timedelta(days=number))
    ran = monitor("sources", "test", "Old")
    assert ran.status == 0
    assert ran.err.startswith("Old: a.warc: ")
    lines = ran.out.splitlines()
    assert lines[1:3] == ["https://paper1.example/winter-harbor", lines[2]]
    assert "“News 1”" in lines[2]
    assert (ran.out.count("https://"), lines[-1]) == (1, "Old works.")
    assert "renewed" in ran.out


def test_a_name_that_is_not_there(monitor: Monitor, folder: Path) -> None:
    configure(folder, "https://gazette.example/feed/")
    ran = monitor("sources", "test", "Harbour Gazete")
    assert (ran.status, ran.out) == (2, "")
    assert 'no source is called "Harbour Gazete"; did you mean "Harbor Gazette"?' in ran.err
