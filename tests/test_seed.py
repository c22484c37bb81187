"""The main job on one real article, from the web server to the feed.

The article's text lies outside this repository; where it is missing there is nothing to test. What is checked is what a
careful reader would take from it, and nothing else.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from website import Website

from monitor.publish.item import identity

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = Path(__file__).parents[2] / "shared" / "seed" / "000_e1a3184c45ad6c86.txt"
PATH = "/its-okay-to-not-be-okay-season-2/"
SLUG = "its-okay-to-not-be-okay"
PREMIERE = "A second season of “It’s Okay to Not Be Okay” will come to Netflix on March 14, 2027."

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the article is not here")

CONFIG = """
contact = "test@example.org"
[crawl]
delay = 0.0
[[show]]
title = "It's Okay to Not Be Okay"
[[source]]
name = "A blog"
kind = "page"
url = "{url}"
allow_private = true
"""


def blog(text: str) -> str:
    """The article's text as an ordinary blog would show it, with all that a blog puts around it."""
    title, *paragraphs = [line.strip() for line in text.split("\n") if line.strip()]
    end = paragraphs.index("Related Posts")
    *paragraphs, author = paragraphs[:end]
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>{escape(title)} - Daily Shows</title>
<meta property="og:title" content="{escape(title)}"><meta property="og:site_name" content="Daily Shows">
<meta property="article:published_time" content="2022-07-05T09:12:44+00:00"></head>
<body class="post-template-default single single-post">
<header class="site-header" id="masthead"><p class="site-title"><a href="/">Daily Shows</a></p></header>
<nav class="main-navigation"><ul class="menu"><li><a href="/">Home</a></li>
<li><a href="/category/tv/">TV Series</a></li>
<li><a href="/category/anime/">Anime</a></li><li><a href="/about-us/">About Us</a></li></ul></nav>
<div class="site-content"><main class="site-main"><article class="post hentry">
<header class="entry-header"><h1 class="entry-title">{escape(title)}</h1>
<div class="entry-meta">By <span class="author vcard"><a href="/author/kimberly/">Kimberly</a></span>
<time class="entry-date published" datetime="2022-07-05T09:12:44+00:00">July 5, 2022</time></div></header>
<div class="entry-content">{"".join(map(_block, paragraphs))}</div>
<footer class="entry-footer">Posted in <a href="/category/tv/">TV Series</a></footer></article>
<div class="author-box"><h4>Kimberly</h4><p>{escape(author)}</p></div>
<section class="related-posts"><h3>Related Posts</h3><ul>
<li><a href="/a/">Winter Harbor Season 3: Release Date January 5, 2023, Cast And Plot</a></li>
<li><a href="/b/">The Tin Orchard Season 2 Renewed? Everything We Know</a></li></ul></section>
<div class="comments-area" id="comments"><div class="comment-respond"><h3>Leave a Reply</h3>
<form action="/comment"><p>Your email address will not be published.</p><textarea></textarea></form></div></div></main>
<aside class="sidebar widget-area"><section class="widget"><h2>Recent Posts</h2><ul>
<li><a href="/c/">Winter Harbor Season 4 Cancelled By Netflix</a></li>
<li><a href="/d/">Seo Example Joins The Tin Orchard Season 2</a></li></ul></section></aside></div>
<footer class="site-footer"><p>Copyright 2022 Daily Shows</p></footer></body></html>"""


def _block(paragraph: str) -> str:
    text = escape(paragraph)
    if paragraph.startswith("Related: "):
        return f'<p><strong>Related: <a href="/e/">{text.removeprefix("Related: ")}</a></strong></p>\n'
    if paragraph.endswith("Season 2"):
        return f'<figure><img src="/i.jpg" alt="{text}"><figcaption>{text}</figcaption></figure>\n'
    if len(paragraph) < 90 and paragraph.endswith("?"):
        return f"<h2>{text}</h2>\n"
    return f"<p>{text}</p>\n"


def rewritten(text: str) -> str:
    """The news in place of the paragraphs that say there is none."""
    old = [part for part in text.split("\n\n") if "has not been" in part]
    assert len(old) == 2
    return text.replace(old[0], PREMIERE).replace(old[1] + "\n\n", "")


def added(text: str) -> str:
    """The news above the old paragraphs, which the blogger forgot."""
    first = next(part for part in text.split("\n\n") if "has not been" in part)
    return text.replace(first, f"{PREMIERE}\n\n{first}")


def monitor(folder: Path, *arguments: str) -> str:
    """What the command prints, run as a user does."""
    done = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-m", "monitor", *arguments], cwd=folder, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def rows(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in monitor(folder, *arguments, "--json").splitlines()]


def items(folder: Path, name: str = "all") -> list[Any]:
    feed = feedparser.parse((folder / "feeds" / f"{name}.xml").read_bytes())
    assert not feed.bozo
    return list(feed.entries)


@pytest.fixture(scope="module")
def site() -> Iterator[Website]:
    with Website() as site:
        site.page(PATH, blog(SEED.read_text("utf-8")))
        yield site


@pytest.fixture(scope="module")
def crawled(site: Website, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a configuration, after the first crawl."""
    from monitor.store import open_database

    folder = tmp_path_factory.mktemp("seed")
    (folder / "monitor.toml").write_text(CONFIG.format(url=site.url(PATH)), "utf-8")
    open_database(str(folder / "monitor.sqlite3"), create=True).dispose()
    monitor(folder, "crawl", "--quiet")
    return folder


@pytest.fixture(scope="module")
def facts(crawled: Path) -> list[dict[str, Any]]:
    return rows(crawled, "show")


def said(facts: list[dict[str, Any]], attribute: str) -> list[tuple[Any, ...]]:
    return [(fact["season"], fact["value"]) for fact in facts if fact["attribute"] == attribute]


def test_renewal(facts: list[dict[str, Any]]) -> None:
    assert said(facts, "renewal") == [(2, "undecided")]


def test_release_date(facts: list[dict[str, Any]]) -> None:
    assert said(facts, "release_date") == [(1, "2020-22")]


def test_episodes(facts: list[dict[str, Any]]) -> None:
    ((season, value),) = said(facts, "episode_count")
    assert value == "16"
    assert season in (None, 1)


def test_platform(facts: list[dict[str, Any]]) -> None:
    assert {value for _, value in said(facts, "platform")} == {"Netflix"}


def test_other_title(facts: list[dict[str, Any]]) -> None:
    assert [value.replace("’", "'") for _, value in said(facts, "also_known_as")] == ["Psycho, but It's Okay"]


def test_cast(facts: list[dict[str, Any]]) -> None:
    cast = {(fact["person"], fact["character"]) for fact in facts if fact["attribute"] == "cast"}
    assert cast == {
        ("Kim Soo Hyun", "Moon Gang Tae"),
        ("Seo Ye Ji", "Ko Moon Young"),
        ("Oh Jung Se", "Moon Sang Tae"),
        ("Park Kyu Young", "Nam Ju Ri"),
    }


def test_nothing_else_is_believed(facts: list[dict[str, Any]]) -> None:
    known = {"renewal", "release_date", "episode_count", "platform", "also_known_as", "cast", "plot"}
    assert {fact["attribute"] for fact in facts} <= known


def test_plot_is_stored_and_the_guesses_as_guesses(crawled: Path) -> None:
    with closing(sqlite3.connect(crawled / "monitor.sqlite3")) as database:
        told = database.execute("SELECT season, modality, evidence FROM claim WHERE attribute = 'plot'").fetchall()
    assert any(season == 1 and modality == "asserted" for season, modality, _ in told)
    assert {modality for season, modality, _ in told if season == 2} == {"expected"}


def test_nothing_about_other_shows_or_from_around_the_article(crawled: Path) -> None:
    text = blog(SEED.read_text("utf-8"))
    assert all(word in text for word in ("Chicago Med", "White Lotus", "Kimberly", "Winter Harbor", "Tin Orchard"))
    with closing(sqlite3.connect(crawled / "monitor.sqlite3")) as database:
        claims = database.execute("SELECT show, value, person, evidence FROM claim").fetchall()
    assert claims
    for show, *words in claims:
        assert show == SLUG
        for word in ("Chicago Med", "White Lotus", "Kimberly", "Winter Harbor", "Tin Orchard", "email"):
            assert not any(word in (text or "") for text in words)


def test_one_item_says_that_the_show_is_followed(crawled: Path) -> None:
    (item,) = items(crawled, SLUG)
    assert item.title.startswith("Now following It's Okay to Not Be Okay")
    (change,) = rows(crawled, "history")
    assert change["kind"] == "following"
    assert identity(change["id"]) == item.id


def test_an_unchanged_page_costs_no_body_and_tells_nothing(crawled: Path, site: Website, tmp_path: Path) -> None:
    folder = tmp_path / "later"
    shutil.copytree(crawled, folder)
    before = (folder / "feeds" / "all.xml").read_bytes()
    site.page(PATH, blog(SEED.read_text("utf-8")))
    site.forget()
    monitor(folder, "crawl", "--quiet")
    assert site.asked(PATH) == 1
    assert site.sent == 0
    assert len(rows(folder, "history")) == 1
    assert (folder / "feeds" / "all.xml").read_bytes() == before


@pytest.mark.parametrize(("edit", "crawls"), [(rewritten, 2), (added, 1)])
def test_an_edit_tells_two_changes_once(crawled: Path, site: Website, tmp_path: Path, edit: Any, crawls: int) -> None:
    folder = tmp_path / "later"
    shutil.copytree(crawled, folder)
    site.page(PATH, blog(edit(SEED.read_text("utf-8"))))
    for _ in range(crawls):
        monitor(folder, "crawl", "--quiet")
    told = [row for row in rows(folder, "history") if row["kind"] != "following"]
    assert sorted((row["attribute"], row["season"], row["old"], row["new"]) for row in told) == [
        ("release_date", 2, None, "2027-03-14"),
        ("renewal", 2, "undecided", "renewed"),
    ]
    assert len(items(folder)) == len(items(folder, SLUG)) == 3
    newest = items(folder)[:2]
    assert {item.id for item in newest} == {identity(row["id"]) for row in told}
    assert sorted(item.title for item in newest) == [
        "Release date, It's Okay to Not Be Okay, season 2: March 14, 2027 — A blog reports",
        "Renewed: It's Okay to Not Be Okay, season 2 (undecided → renewed) — A blog reports",
    ]
    assert all("March 14, 2027" in item.description for item in newest)
