"""The search over a small press: facts, quotes and articles; pages; and whatever somebody types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lxml import html
from small_press import SHOWS, SOURCES, START, page, press, scene_of, told

from monitor.intake import Intake
from monitor.model import Show
from monitor.site import BadQuery, document, paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

    from monitor.site import Scene

HOSTILE = (
    '"', '""', "'", '"a', "a*", "*", "^a", "a AND", "NOT", "AND OR", "a NEAR b", "NEAR(a b, 5)", "title:a", "{a b}: c",
    "-a", "--", "- -a", "a:*", "a & b", "!a", "a <-> b", "(((", "\\", "%", "_", ";", "\x00", "a\x00b", "\ud800", "😀",
    "שלום", "<script>alert(1)</script>", "{{ 7*7 }}",
    "x" * 10_000, '"' * 10_000, "a " * 5_000, "-a " * 5_000, "(" * 10_000,
)  # fmt: skip


@pytest.fixture
def live(press: Engine) -> Iterator[Scene]:
    with scene_of(press, live=True) as scene:
        yield scene


def search(scene: Scene, **asked: str) -> html.HtmlElement:
    found = document(scene, "search.html", {name.strip("_"): value for name, value in asked.items()})
    assert found is not None
    assert len(found.body) < 100_000
    return html.fromstring(found.body)


def section(tree: html.HtmlElement, kind: str) -> list[str]:
    items = tree.xpath("//section[h2/@id=$kind]/ol/li", kind=kind)
    return [" ".join(each.text_content().split()) for each in items]


def test_facts_quotes_and_articles_are_found_and_linked(live: Scene) -> None:
    tree = search(live, q="mina falk")
    [fact] = section(tree, "facts")
    assert fact.startswith("Lantern Quay · Cast, season 2: Mina Falk as Dr Irene Vale, joining 9")
    assert fact.endswith("% sure, since March 11, 2026")
    [quote] = section(tree, "quotes")
    assert quote.startswith("“Mina Falk joins the cast of the second season")
    assert "The Trade Post" in quote
    [article] = section(tree, "articles")
    assert article.startswith("Lantern Quay renewed for season 2 The Trade Post, March 11, 2026")
    links = set(tree.xpath("//main//section//a/@href"))
    assert {"shows/lantern-quay.html", "articles/3.html"} <= links
    assert "https://tradepost.example/lantern-quay-renewed" in links
    assert tree.xpath("//mark/text()")[:2] == ["Mina", "Falk"]


@pytest.mark.parametrize(
    ("typed", "shows"),
    [
        ("lantern", ["Lantern Quay"]),
        ("quay season 2 LANTERN trailer", ["Lantern Quay"]),
        ("bdl", ["It's a Long Way also called BDL"]),
        ("its a long way cast", ["It's a Long Way"]),
        ("way", ["It's a Long Way"]),
        ("long gone", []),
        ("-lantern", []),
        ("lantern -quay", []),
    ],
)
def test_shows_come_first_by_any_of_their_titles(live: Scene, typed: str, shows: list[str]) -> None:
    known = (Show(title="Lantern Quay"), Show(title="It's a Long Way", aliases=("BDL",)))
    tree = search(replace(live, shows=known), q=typed)
    assert section(tree, "shows") == shows
    if shows:
        assert tree.xpath("//main//h2/@id")[0] == "shows"
        assert tree.xpath("//section[h2/@id='shows']//a/@href")[0].startswith("shows/")


def test_of_one_kind_and_on_later_pages_no_shows_are_told(live: Scene) -> None:
    assert section(search(live, q="lantern", in_="articles"), "shows") == []
    assert section(search(live, q="lantern", page="2"), "shows") == []


def test_facts_are_found_by_the_words_in_which_they_are_told(live: Scene) -> None:
    [fact] = section(search(live, q='"May 14, 2027" lantern'), "facts")
    assert "Release date, season 2: May 14, 2027" in fact


def test_a_quote_has_all_the_words_itself_an_article_anywhere(live: Scene) -> None:
    tree = search(live, q="mina storm")
    assert section(tree, "quotes") == []
    assert len(section(tree, "articles")) == 1


def test_the_newest_comes_first(live: Scene) -> None:
    dates = search(live, q="lantern quay").xpath("//section[h2/@id='articles']//time/@datetime")
    assert dates == sorted(dates, reverse=True)
    assert len(dates) == 5


def test_what_was_found_goes_on_over_pages(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        intake = Intake(engine, SHOWS)
        for number in range(25):
            words = (f"Lantern Quay has been renewed for season 2, the {number}th paper says.",)
            intake.take(page(f"https://gazette.example/{number}", f"Paper {number}", words, START), SOURCES[2], START)
        with scene_of(engine, live=True) as scene:
            first = search(scene, q="lantern quay")
            assert len(section(first, "articles")) == 10
            assert "search.html?q=lantern%20quay&in=articles" in first.xpath("//section//a/@href")
            for kind, number in (("articles", 30), ("quotes", 32)):
                seen, at, pages = [], f"search.html?q=lantern%20quay&in={kind}", 0
                tree = search(scene, q="lantern quay", in_=kind)
                while pages < 9:
                    pages += 1
                    seen += section(tree, kind)
                    older = tree.xpath("//a[@rel='next']/@href")
                    if not older:
                        break
                    assert older == [f"{at}&page={pages + 1}"]
                    tree = search(scene, q="lantern quay", in_=kind, page=str(pages + 1))
                assert pages == 2
                assert len(seen) == len(set(seen))
                assert len(seen) >= number


@pytest.mark.parametrize("kind", ["facts", "quotes", "articles"])
def test_each_page_goes_on_where_the_one_before_ended(live: Scene, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = section(search(live, q="lantern", in_=kind), kind)
    monkeypatch.setattr("monitor.site.search.A_PAGE", 2)
    pages = [section(search(live, q="lantern", in_=kind, page=str(number)), kind) for number in range(1, 9)]
    assert [each for page in pages for each in page] == whole
    assert len(whole) > 4


@pytest.mark.parametrize("typed", HOSTILE)
def test_whatever_is_typed_is_no_error_and_does_no_harm(live: Scene, typed: str) -> None:
    for kind in ("", "facts", "quotes", "articles"):
        tree = search(live, q=typed, **({"in_": kind} if kind else {}))
        assert not tree.xpath("//script | //*[@style]")
        assert len(tree.xpath("//input[@name='q']/@value")[0]) <= 300


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("nosuchword", "Nothing was found."),
        ("lantern nosuchword quay", "Nothing else was found. No article has nosuchword: leave that out"),
        ("-quay", "Only what is not wanted was typed"),
        ("(((", "There is no word in it"),
        ("a " * 5000 + "b", "only the first words were"),
    ],
)
def test_that_nothing_was_found_is_said_and_why(live: Scene, typed: str, said: str) -> None:
    assert said in search(live, q=typed).text_content()


def test_without_a_question_there_is_only_the_form(live: Scene) -> None:
    tree = search(live)
    assert tree.xpath("//form[@action='search.html']//input[@name='q'][@value='']")
    assert not tree.xpath("//main//section | //main//*[@role='status']")


@pytest.mark.parametrize(
    ("name", "value", "mend"),
    [
        ("in", "people", "facts, quotes, articles"),
        ("page", "0", "from 1 to"),
        ("page", "x", "from 1 to"),
        ("page", "9999", "from 1 to"),
        ("page", "٣", "from 1 to"),
        ("sort", "x", "in, page, q"),
    ],
)
def test_what_cannot_be_asked_is_told_with_what_can(live: Scene, name: str, value: str, mend: str) -> None:
    with pytest.raises(BadQuery, match=f"{name}: .*{mend}"):
        document(live, "search.html", {"q": "quay", name: value})


def test_a_site_of_files_has_no_search(live: Scene) -> None:
    assert "search.html" not in set(paths(live))
