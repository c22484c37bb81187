"""The phrases by which a page is known to be no article, and the addresses that lead away from one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from monitor.article import moved, notices
from monitor.article.moved import leads_away
from monitor.article.notices import says

if TYPE_CHECKING:
    from monitor.article.site_lines import Rule

TABLES_OF = """BLOCKED REGION LOGIN AGE SCRIPT PARKED NOT_FOUND OUT_OF_ORDER CONSENT WALLED CORRECTED""".split()
TABLES = {name: getattr(notices, name) for name in TABLES_OF}
ROWS = [pytest.param(name, rule, id=f"{name}-{rule.example[:30]}") for name, table in TABLES.items() for rule in table]


@pytest.mark.parametrize(("table", "rule"), ROWS)
def test_each_phrase_is_found_in_its_example(table: str, rule: Rule) -> None:
    assert re.search(rule.pattern, rule.example, re.IGNORECASE)
    assert says(TABLES[table], rule.example)


@pytest.mark.parametrize("rule", [*moved.GATES, *moved.NOTICES, *moved.SECTIONS], ids=lambda rule: rule.example)
def test_each_gate_is_known_by_its_example(rule: Rule) -> None:
    assert re.fullmatch(rule.pattern, rule.example, re.IGNORECASE)


# What an article on a show may well say.
@pytest.mark.parametrize(
    "sentence",
    [
        "The keeper wants to read the letter before he joins the others at the inn.",
        "The network said subscribers grew by a tenth, and that a third season is not ruled out.",
        "She has already been a member of the cast for two seasons.",
        "Season 2 is available to stream on Canal Seven from 14 May, where you can watch the full season.",
        "The brothers register the boat to get to the island, and finish what they began.",
        "A correction of the course takes the boat to an earlier version of the pier, and the keeper regrets it.",
        "In the second episode he stores the radio in a shed and finds a device in it.",
    ],
)
def test_what_an_article_says_is_no_wall(sentence: str) -> None:
    assert not says(notices.WALLED, sentence)
    assert not says(notices.CONSENT, sentence)
    assert not says(notices.CORRECTED, sentence)


@pytest.mark.parametrize("rule", notices.WALLED, ids=lambda rule: rule.example)
def test_walls_are_found_among_what_else_a_page_says(rule: Rule) -> None:
    said = ["The keeper reads.", *rule.example.split(" ", 1), "The boat leaves at six."]
    called = notices.walls_called([*said, *["A line."] * 9, rule.example])
    assert called[0] == called[-1] != ""
    assert len(called) >= 2


ARTICLE = "https://kettle.example/news/2027/harbour-lights-dated"


@pytest.mark.parametrize(
    "final",
    [
        "https://kettle.example/",
        "https://www.kettle.example/en/",
        "https://kettle.example/index.html",
        "https://parent.example/",
        "https://kettle.example/news/2027/",
        "https://kettle.example/news",
        "https://kettle.example/account/login?next=/news/2027/harbour-lights-dated",
        "https://consent.kettle.example/v2/collect?url=x",
        "https://kettle.example/cookie-wall",
        "https://kettle.example/subscribe",
        "https://kettle.example/404.html",
        "https://kettle.example/watch",
        "https://kettle.example/the/whole/archive.html",
        "https://kettle.example/tv/ニュース",
        "https://kettle.example/page-not-found",
    ],
)
def test_a_redirect_that_leads_away(final: str) -> None:
    assert leads_away(ARTICLE, final)


@pytest.mark.parametrize(
    ("asked", "final"),
    [
        (ARTICLE, ARTICLE),
        (ARTICLE, f"{ARTICLE}/"),
        (f"{ARTICLE}/amp", ARTICLE),
        (f"{ARTICLE}/2", ARTICLE),
        (f"{ARTICLE}/index.html", f"{ARTICLE}/"),
        (ARTICLE, "https://kettle.example/tv/harbour-lights-dated-at-last"),
        (ARTICLE, "https://www.lamp.example/harbour-lights-dated"),
        ("http://kettle.example/?p=17", ARTICLE),
        ("https://kettle.example/tv/harbour-lights-season-two-news", "https://kettle.example/tv/harbour-lights"),
        ("https://kettle.example/harbour-lights-season-two-news", "https://kettle.example/harbour-lights"),
        (
            "https://kettle.example/tv/harbour-lights-season-two",
            "https://kettle.example/tv/%E6%96%B0%E3%81%97%E3%81%84",
        ),
        ("https://kettle.example/tv/harbour-lights-season-two", "https://kettle.example/新しい灯台の季節"),
        ("https://kettle.example/", "https://www.kettle.example/"),
        ("https://kettle.example/", "https://kettle.example/en/"),
        ("https://kettle.example/login-nights-renewed", "https://kettle.example/tv/login-nights-renewed"),
        ("https://kettle.example/accounts/harbour-lights", "https://kettle.example/accounts/harbour-lights-dated"),
    ],
)
def test_a_redirect_to_the_article(asked: str, final: str) -> None:
    assert not leads_away(asked, final)
