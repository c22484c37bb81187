"""Articles found by themselves on pages of many layouts, and the parts of that."""

from __future__ import annotations

import time

import pytest
from layout_scores import names, page, read, scores

from monitor.article import canonical_url
from spiders.article_address import Leads, is_part, shape
from spiders.listings import parse_listing

PRECISION, RECALL = 0.98, 0.95  # floors

TAG = "https://www.kettle.example/tv/tag/winter-harbor"


def test_floors() -> None:
    found = [read(name) for name in names()]
    assert len(found) >= 27
    precision, recall = scores(found)
    assert precision >= PRECISION, [(one.name, one.wrong) for one in found if one.wrong]
    assert recall >= RECALL, [(one.name, one.missed) for one in found if one.missed]


@pytest.mark.parametrize("name", names())
def test_no_layout_is_lost_for_the_others(name: str) -> None:
    found = read(name)
    assert found.right >= 0.8 * found.gold
    assert len(found.wrong) <= 0.1 * found.gold


def test_titles_are_the_headlines_of_links_and_headings() -> None:
    titles = {name: [entry.title for entry in parse_listing(*page(name)).entries] for name in names()}
    headline = "Copper Bay sets its return for 14 May"
    for name in ("wordpress-archive", "card-grid", "subdomains", "read-more", "tracking-thrice"):
        assert headline in titles[name], name
    for name in ("attributes-only", "json-ld", "whole-cards"):
        assert (
            "A spin-off of Copper Bay is in the works" in titles[name]
            or "Salt Roads cancelled after one season" in (titles[name])
        ), name


def test_the_summary_beside_a_link_is_kept_for_the_gate() -> None:
    entries = parse_listing(*page("read-more")).entries
    assert "the makers have since confirmed it" in entries[0].about
    assert "the boats are rented" not in entries[0].about


def test_times_are_those_of_the_box() -> None:
    entries = parse_listing(*page("whole-cards")).entries
    assert [entry.published and entry.published.day for entry in entries[:3]] == [20, 19, 18]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://kettle.example/tv/2027/03/she-joins-the-cast.html", "/tv/Y/d/S.html"),
        ("https://kettle.example/tv/she-joins-the-cast-1234567/", "/tv/I"),
        ("https://kettle.example/2027/she-joins-the-cast-in-2027", "/Y/S"),
        ("https://kettle.example/story.php?id=90210", "/w.php?id=N"),
        ("https://kettle.example/tv/", "/w"),
        ("https://kettle.example/a1", "/w"),
    ],
)
def test_shapes(url: str, expected: str) -> None:
    assert shape(url) == expected


@pytest.mark.parametrize(
    "link",
    [
        TAG,
        "https://www.kettle.example/",
        "https://www.kettle.example/tv/",
        "https://www.kettle.example/tv/tag/copper-bay",
        "https://www.kettle.example/2027/03",
        "https://www.kettle.example/writers/ola-brandt-of-the-coast",
        "https://www.kettle.example/tv/video/the-ferry-scene-in-full",
        "https://elsewhere.example/2027/03/she-joins-the-cast",
    ],
)
def test_addresses_that_are_no_articles(link: str) -> None:
    assert not Leads(TAG).to_article(link)


def test_another_view_of_a_search_is_none_of_its_results() -> None:
    leads = Leads("https://kettle.example/search.php?q=bay")
    assert not leads.to_article("https://kettle.example/search.php?q=bay&sort=old")
    assert not leads.to_article("https://kettle.example/search.php?page=2")
    assert leads.to_article("https://kettle.example/?p=1234")
    assert leads.to_article("https://news.kettle.example/2027/03/she-joins-the-cast")


def test_what_stands_behind_an_article_is_a_part_of_it() -> None:
    articles = {"https://kettle.example/she-joins-the-cast"}
    assert is_part("https://kettle.example/she-joins-the-cast/latest", articles)
    assert is_part("https://kettle.example/she-joins-the-cast?goto=newpost", articles)
    assert not is_part("https://kettle.example/she-joins-the-cast/and-leaves-it-again", articles)
    assert not is_part("https://kettle.example/she-joins-the-cast", articles)


def test_time_is_linear_in_the_size_of_the_page() -> None:
    row = (
        '<div class="r"><h2><a href="/2027/03/winter-harbor-and-number-{0}">Winter Harbor and number {0}</a></h2></div>'
    )

    def seconds(rows: int) -> float:
        body = f"<html><body>{''.join(row.format(n) for n in range(rows))}</body></html>".encode()
        best = 9.0
        for _ in range(3):
            begun = time.process_time()
            parse_listing(body, "https://kettle.example/")
            best = min(best, time.process_time() - begun)
        return best

    assert seconds(4000) < 16 * seconds(500)  # of eight times the size


def test_a_deep_page_is_read() -> None:
    row = '<div class="r"><h2><a href="/2027/winter-harbor-and-number-{0}">Winter Harbor and number {0}</a></h2></div>'
    body = "<div>" * 240 + "".join(row.format(n) for n in range(5)) + "</div>" * 240
    found = parse_listing(f"<html><body>{body}</body></html>".encode(), "https://kettle.example/").entries
    assert [entry.url for entry in found] == [
        canonical_url(f"https://kettle.example/2027/winter-harbor-and-number-{n}") for n in range(5)
    ]
