"""Round-ups without headings: each item, or each short paragraph, is of the show that it names and of no other."""

from __future__ import annotations

import pytest
from desk import article, expected, told

from monitor.claims.about.mentions import rival_titles
from monitor.claims.about.own_items import OwnItems
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Attribute, Show

NAME = "TV Ticker: 'Winter Harbor' Adds Two, 'Copper Bay' Turns 40, 'Tin Road' Finds a Home and More"
ITEMS = (
    "Winter Harbor has rounded out the cast of its sixth season.",
    "Tin Road, which was cancelled by Hulu in May, has been picked up by Netflix for a second season.",
    "Copper Bay marks 40 years on May 2. Mina Falk returns for one night only. The soap has been renewed through 2029.",
    "Peat, already renewed for season 4, has set Ada Lund as its new showrunner.",
    "The Salt Boy ends with season 2. The new and last episodes arrive in fall 2027. Bo Lark returns to direct all.",
    "Filming has been halted on Stage Five after a fire at the studio.",
    "And finally: the third and last season of Night Ferry is coming to DVD on December 15.",
)


def _list(items: tuple[str, ...] = ITEMS) -> str:
    return "\n\n".join(f"* {item}" for item in items)


def _of(show: str, *attributes: Attribute, text: str | None = None, title: str = NAME) -> str:
    return told(text or _list(), *attributes, title=title, show=Show(title=show))


SAID = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.PRODUCTION, Attribute.CREW, Attribute.CAST)


@pytest.mark.parametrize(
    ("show", "noted"),
    [
        ("Winter Harbor", ""),
        ("Tin Road", "renewed s2"),
        ("Copper Bay", "renewed; returning: Mina Falk"),
        ("Peat", "renewed s4; showrunner s4: Ada Lund"),
        ("The Salt Boy", "2027-23 s2; director: Bo Lark; ended s2"),
        ("Stage Five", "halted"),
    ],
)
def test_an_item_is_of_the_show_that_it_names(show: str, noted: str) -> None:
    assert _of(show, *SAID) == expected(noted)


def test_nor_does_a_title_say_which_season_the_items_are_of() -> None:
    title = "News in brief: 'Winter Harbor' season 6, 'Copper Bay' and 'Tin Road'"
    assert _of("Copper Bay", Attribute.RENEWAL, title=title) == "renewed"


@pytest.mark.parametrize("order", [(1, 2, 0, 4), (2, 4, 1, 0), (0, 5, 1, 2)])
def test_whatever_stands_before_it(order: tuple[int, ...]) -> None:
    text = _list(tuple(ITEMS[i] for i in order))
    assert _of("Winter Harbor", *SAID, text=text) == ""
    assert _of("Copper Bay", Attribute.RENEWAL, text=text) == "renewed"


def test_paragraphs_too() -> None:
    text = "\n\n".join(ITEMS)
    assert _of("Winter Harbor", Attribute.RENEWAL, Attribute.CREW, text=text) == ""
    assert _of("Copper Bay", Attribute.RENEWAL, text=text) == "renewed"


PARAGRAPHS = "Copper Bay has been renewed.\n\nIt returns in May 2025.\n\nTin Road, which is on Hulu, was cancelled."


def test_a_paragraph_that_begins_with_no_name_goes_on_of_the_one_before() -> None:
    assert _of("Copper Bay", Attribute.RELEASE_DATE, text=PARAGRAPHS) == "2025-05"
    assert _of("Tin Road", Attribute.RENEWAL, Attribute.RELEASE_DATE, text=PARAGRAPHS) == "cancelled"


def test_a_list_of_other_news_in_an_article_on_the_show() -> None:
    text = (
        "Winter Harbor has been renewed for season 3.\n\nIn other news:\n\n"
        "* Copper Bay has been renewed. Filming starts in May.\n\n"
        "* Tin Road was cancelled after two seasons. It will not return.\n\n"
        "* The soap “Peat” is back on June 20. Bo Lark joins.\n\nWinter Harbor's third season starts on May 3, 2025."
    )
    title = "Winter Harbor renewed for season 3"
    assert _of("Winter Harbor", *SAID, text=text, title=title) == "2025-05-03 s3; renewed s3"


def _items(text: str, title: str) -> int:
    read, finder = article(text, title=title), TitleFinder.of(Show(title="Winter Harbor"))
    return len(OwnItems.of(read, finder, rival_titles(read, finder)).blocks)


@pytest.mark.parametrize(
    "items",
    [
        ("Mina Falk returns as Iris.", "Bo Lark joins as Finn.", "Ada Lund is leaving."),
        ('"The Tide" - May 3', '"The Pier" - May 10', '"The End" - May 17'),
        ("Filming starts in May.", "Season 2 has eight episodes.", "Copper Bay is on Hulu."),
        ("Winter Harbor returns in May.", "It has eight episodes.", "Mina Falk is back."),
    ],
)
def test_a_list_on_one_show_is_no_round_up(items: tuple[str, ...]) -> None:
    assert _items(_list(items), "Winter Harbor season 2: cast, date and more") == 0


def test_but_one_on_many_is() -> None:
    assert _items(_list(), NAME) == len(ITEMS)
